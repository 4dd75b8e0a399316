//! `verify` and `doctor`: on what is whole, and on what somebody changed.

use super::{Installation, Running, run};
use crate::house::{House, disk, people, place::Site};
use access::Rol;
use application::{FormMeta, dossier, melding};
use kernel::Tekst;
use std::{
    fs,
    os::unix::fs::PermissionsExt,
    path::{Path, PathBuf},
};
use store::Place;

/// The only finding that says something about the computer and not about the store.
const SWAP: &str = "wisselbestand (swap)";

/// What the doctor calls unsafe about the store.
fn unsafe_points(run: &super::Run) -> Vec<String> {
    let points = run.err.lines().filter_map(|line| line.trim().strip_prefix("onveilig"));
    points.filter(|line| !line.contains(SWAP)).map(|line| line.trim().to_owned()).collect()
}

#[test]
fn a_demonstration_is_whole_and_safe() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().to_str().unwrap();
    Running::demo(folder.path()).0.stop().done();
    let verified = run(&["verify", "--data", data]);
    assert!(verified.done().out.starts_with("De opslag is heel: "), "{}", verified.out);
    let doctor = run(&["doctor", "--data", data]);
    assert_eq!(unsafe_points(&doctor), Vec::<String>::new());
    for good in ["De opslag gaat open (Sqlite", "Het databasebestand is heel", "Het sleutelbestand hoort bij"] {
        assert!(doctor.out.contains(good), "{good}: {}", doctor.out);
    }
}

#[test]
fn the_doctor_names_what_is_unsafe() {
    let installation = Installation::started();
    let found = |installation: &Installation| unsafe_points(&installation.run("doctor")).join("\n");
    assert!(found(&installation).contains("`contact` ontbreekt"));
    installation.configure("contact = \"veilig@voorbeeld.nl\"");
    assert_eq!(found(&installation), "");
    installation.configure("contact = \"veilig@voorbeeld.nl\"\nlisten = \"0.0.0.0:0\"");
    let points = found(&installation);
    assert!(points.contains("wachtwoorden gaan leesbaar") && points.contains("luistert op een adres van buiten"));
    installation.configure("contact = \"veilig@voorbeeld.nl\"");
    fs::set_permissions(installation.path("gegevens"), fs::Permissions::from_mode(0o755)).unwrap();
    assert!(found(&installation).contains("chmod 700"));
}

/// A store with a dossier and a melding in it, closed; its configuration file and its data folder.
async fn filled() -> (Site, String, PathBuf) {
    let house = House::new().await;
    let app = &house.state.app;
    let note = Some(Tekst::new("Noor had weer geen brood mee").unwrap());
    let teacher = people::asks(&people::here(Rol::Professional));
    dossier::open(app, &teacher, FormMeta::default(), note).await.unwrap();
    let phone = people::asks(&people::here(Rol::Meldpunt));
    melding::take_in(app, &phone, FormMeta::default(), crate::house::told::by_phone(app)).await.unwrap();
    house.store.verify().await.unwrap();
    house.store.close().await;
    let Place::Folder(folder) = house.site.config.place.clone() else { panic!("an embedded store") };
    let config = house.site.config_file();
    (house.site, config, folder)
}

/// Takes the guards away, as an intruder would, and does something.
async fn intrude(folder: &Path, what: &str) {
    let guards =
        ["event", "segment", "access"].map(|t| format!("DROP TRIGGER {t}_no_update; DROP TRIGGER {t}_no_delete;"));
    disk::tamper(folder, &format!("{}{what}", guards.join(""))).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn one_flipped_byte_is_found_and_named() {
    let cases = [
        (
            "UPDATE segment SET sealed = CAST(substr(sealed, 1, 20) || x'00' || substr(sealed, 22) AS BLOB) \
          WHERE position = 2 AND nr = 0 AND substr(sealed, 21, 1) <> x'00'; \
          UPDATE segment SET sealed = CAST(substr(sealed, 1, 20) || x'01' || substr(sealed, 22) AS BLOB) \
          WHERE position = 2 AND nr = 0 AND changes() = 0",
            "gebeurtenis 2",
        ),
        ("UPDATE event SET recorded_at = recorded_at + 1 WHERE position = 1", "gebeurtenis 1"),
        ("UPDATE access SET rol = 'teamleider' WHERE position = 1", "regel 1"),
        ("UPDATE dossier_row SET status = 'gesloten'", "leestabel"),
    ];
    for (what, named) in cases {
        let (_site, config, folder) = filled().await;
        run(&["verify", "--config", &config]).done();
        intrude(&folder, what).await;
        let found = run(&["verify", "--config", &config]);
        let sentence = found.refused();
        assert!(sentence.contains(named), "{what}: {sentence}");
        assert!(!sentence.contains("Noor"), "{sentence}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_damaged_file_is_found_by_the_doctor() {
    let (_site, config, folder) = filled().await;
    let file = folder.join("thuisbaken.db");
    let mut bytes = fs::read(&file).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle..middle + 4096].fill(0xA5);
    fs::write(&file, bytes).unwrap();
    for what in ["verify", "doctor"] {
        let run = run(&[what, "--config", &config]);
        assert_eq!(run.code, Some(1), "{what}: {} {}", run.out, run.err);
        assert!(!run.err.contains("Noor") && !run.out.contains("Noor"));
    }
}
