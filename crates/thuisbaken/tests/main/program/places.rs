//! The data folder and the database: the right kind, one program at a time, writable, reachable.

use super::{Installation, Running, command, run};
use crate::house::{disk, place::Site};
use std::{
    fs,
    os::unix::{
        fs::{MetadataExt, PermissionsExt},
        process::CommandExt,
    },
    path::Path,
    process::Command,
};

fn demo_on(folder: &Path) -> super::Run {
    run(&["demo", "--listen", "127.0.0.1:0", "--data", folder.to_str().unwrap()])
}

fn names(folder: &Path) -> Vec<String> {
    let mut all: Vec<String> =
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    all.sort();
    all
}

#[test]
fn a_demonstration_refuses_the_folder_of_a_real_store() {
    let installation = Installation::started();
    let before = names(&installation.path("gegevens"));
    // The data folder itself, and the folder around it: in both the demonstration would find or make its own.
    for folder in [installation.path("gegevens"), installation.folder.path().to_path_buf()] {
        assert!(demo_on(&folder).refused().contains("Hier staan echte gegevens"), "{}", folder.display());
    }
    assert_eq!(names(&installation.path("gegevens")), before);
    installation.run("verify").done();
}

#[test]
fn serve_refuses_the_folder_of_a_demonstration() {
    let installation = Installation::new();
    let demo = installation.path("demo");
    Running::demo(&demo).0.stop().done();
    let before = names(&demo);
    for data in ["demo/gegevens", "demo"] {
        installation.configure(&format!("data = \"{data}\""));
        assert!(installation.run("serve").refused().contains("Hier staat een demonstratie"), "{data}");
    }
    assert_eq!(names(&demo), before);
    assert!(!installation.path("sleutel").exists(), "no key was made");
    run(&["verify", "--data", demo.to_str().unwrap()]).done();
}

#[test]
fn looking_at_a_store_that_is_not_there_makes_none() {
    let installation = Installation::new();
    for what in ["verify", "doctor"] {
        let run = installation.run(what);
        assert!(run.code == Some(1) && run.err.contains("is nog geen opslag"), "{what}: {}", run.err);
        installation.is_untouched();
        let empty = installation.path("kaders");
        fs::create_dir_all(&empty).unwrap();
        let run = super::run(&[what, "--data", empty.to_str().unwrap()]);
        assert!(run.code == Some(1) && run.err.contains("is nog geen opslag"), "{what}: {}", run.err);
        assert!(names(&empty).is_empty());
    }
}

#[test]
fn two_programs_do_not_share_a_folder() {
    let installation = Installation::new();
    let first = installation.serve();
    for what in ["serve", "verify"] {
        let sentence = installation.run(what).refused().to_owned();
        assert!(sentence.contains("is al in gebruik door een andere Thuisbaken"), "{sentence}");
    }
    first.stop().done();
    installation.run("verify").done();
}

#[test]
fn a_file_in_the_place_of_the_data_folder_is_refused() {
    let installation = Installation::new();
    fs::write(installation.path("gegevens"), "een bestand").unwrap();
    let sentence = installation.run("serve").refused().to_owned();
    assert!(sentence.contains("In de gegevensmap") && sentence.contains("schrijfrechten"), "{sentence}");
    assert!(!installation.path("sleutel").exists());
}

/// Runs `serve` as somebody to whom permissions apply: the user of the test, or `nobody` when that is root.
fn serve_without_power(installation: &Installation) -> super::Run {
    let config = installation.path("thuisbaken.toml");
    let mut serve = command(&["serve", "--config", config.to_str().unwrap()]);
    if fs::metadata("/proc/self").unwrap().uid() == 0 {
        // Somewhere that `nobody` can reach it. Copied by another process: a file that this one has open for writing may be
        // inherited by a test beside this one, and can not be run then.
        let copy = installation.path("programma");
        assert!(Command::new("cp").args([super::PROGRAM.as_ref(), copy.as_os_str()]).status().unwrap().success());
        fs::set_permissions(&copy, fs::Permissions::from_mode(0o755)).unwrap();
        serve = Command::new(copy);
        serve.args(["serve", "--config", config.to_str().unwrap()]).env_clear().uid(65534).gid(65534);
    }
    Running::start(&mut serve).ends()
}

fn open_to_look(installation: &Installation) {
    fs::set_permissions(installation.folder.path(), fs::Permissions::from_mode(0o755)).unwrap();
}

#[test]
fn a_data_folder_that_may_not_be_written_is_refused() {
    let installation = Installation::new();
    open_to_look(&installation);
    let sentence = serve_without_power(&installation).refused().to_owned();
    assert!(sentence.contains("In de gegevensmap") && sentence.contains("schrijfrechten"), "{sentence}");
    assert!(!installation.path("gegevens").exists() && !installation.path("sleutel").exists());
}

#[test]
fn a_database_that_may_not_be_written_is_refused_and_stays_whole() {
    let installation = Installation::started();
    open_to_look(&installation);
    let mode =
        |name: &str, mode| fs::set_permissions(installation.path(name), fs::Permissions::from_mode(mode)).unwrap();
    // Everything may be opened and nothing may be written but the lock.
    mode("gegevens", 0o755);
    mode("gegevens/thuisbaken.slot", 0o666);
    mode("gegevens/thuisbaken.db", 0o444);
    let sentence = serve_without_power(&installation).refused().to_owned();
    assert!(sentence.contains("alleen-lezen") || sentence.contains("schrijfrechten"), "{sentence}");
    mode("gegevens", 0o700);
    mode("gegevens/thuisbaken.db", 0o600);
    installation.run("verify").done();
}

#[test]
fn a_database_server_that_does_not_answer_is_refused_and_no_key_is_made() {
    let free = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let installation = Installation::new();
    installation.configure(&format!("store = \"postgres://iemand:zeergeheim@{free}/thuisbaken\""));
    let sentence = installation.run("serve").refused().to_owned();
    assert!(sentence.contains("PostgreSQL is niet bereikbaar") && sentence.contains("Draait de server"), "{sentence}");
    assert!(!sentence.contains("zeergeheim"));
    installation.is_untouched();
}

#[test]
fn an_address_that_is_none_is_refused_without_showing_what_stands_in_it() {
    for address in ["mysql://iemand:zeergeheim@db/naam", "postgres//iemand:zeergeheim@db/naam", "zeergeheim"] {
        let installation = Installation::new();
        installation.configure(&format!("store = \"{address}\""));
        let sentence = installation.run("serve").refused().to_owned();
        assert!(sentence.contains("postgres://gebruiker:wachtwoord@machine:5432/naam"), "{sentence}");
        assert!(!sentence.contains("zeergeheim"), "{sentence}");
        installation.is_untouched();
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn serve_works_on_postgres_and_refuses_a_database_that_is_not_there() {
    let Some(site) = Site::postgres().await else { return };
    let config = site.config_file();
    let mut serving = Running::start(&mut command(&["serve", "--config", &config]));
    serving.line("Thuisbaken is klaar");
    serving.stop().done();
    run(&["verify", "--config", &config]).done();
    let text = fs::read_to_string(&config).unwrap();
    let (line, _) = text.split_once("\"\ncontact").unwrap();
    fs::write(&config, format!("{line}_bestaat_niet\"\n")).unwrap();
    let sentence = run(&["serve", "--config", &config]).refused().to_owned();
    assert!(sentence.contains("PostgreSQL is niet bereikbaar"), "{sentence}");
}

#[tokio::test]
async fn a_store_of_a_newer_program_is_refused() {
    let installation = Installation::started();
    disk::tamper(&installation.path("gegevens"), "UPDATE migration SET version = 999 WHERE version = 1").await;
    let sentence = installation.run("serve").refused().to_owned();
    assert!(sentence.contains("nieuwere Thuisbaken") || sentence.contains("niet dat van Thuisbaken"), "{sentence}");
}
