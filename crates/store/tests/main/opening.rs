//! A store that does not open says in one sentence what to do, and changes nothing.

use crate::bench::{Bench, both};
use crate::events::*;
use application::ports::*;
use std::os::unix::fs::PermissionsExt;
use store::{Config, Engine, Kind, Place, SqlStore};

async fn refusal(config: &Config) -> String {
    match SqlStore::open(config).await {
        Ok(_) => panic!("it opened"),
        Err(error) => error.to_string(),
    }
}

both!(a_demonstration_and_the_real_thing_do_not_open_each_other);
async fn a_demonstration_and_the_real_thing_do_not_open_each_other(bench: Bench) {
    for (first, then, sentence) in
        [(Kind::Real, Kind::Demo, "echte gegevens"), (Kind::Demo, Kind::Real, "een demonstratie")]
    {
        let other = match bench.address() {
            None => Bench::sqlite(),
            Some(_) => Bench::postgres().await.unwrap(),
        };
        let config = |kind| Config { kind, ..other.config.clone() };
        let store = SqlStore::open(&config(first)).await.unwrap();
        assert_eq!(store.is_demo().await.unwrap(), first == Kind::Demo);
        store.close().await;
        let refused = refusal(&config(then)).await;
        assert!(refused.contains(sentence), "{refused}");
        SqlStore::open(&config(first)).await.unwrap().close().await;
    }
}

both!(a_store_without_its_own_key_file_stays_closed);
async fn a_store_without_its_own_key_file_stays_closed(bench: Bench) {
    bench.open().await.close().await;
    let aside = bench.folder.path().join("elders");
    std::fs::rename(&bench.config.key_file, &aside).unwrap();
    let missing = refusal(&bench.config).await;
    assert!(missing.contains("is er niet") && missing.contains("uit uw kopie"), "{missing}");
    assert!(!bench.config.key_file.exists(), "a fresh key was made beside a store that has another");
    vault::KeyFile::at(&bench.config.key_file).create().unwrap();
    let wrong = refusal(&bench.config).await;
    assert!(wrong.contains("hoort niet bij deze gegevens"), "{wrong}");
    std::fs::rename(&aside, &bench.config.key_file).unwrap();
    std::fs::set_permissions(&bench.config.key_file, std::fs::Permissions::from_mode(0o644)).unwrap();
    let open = refusal(&bench.config).await;
    assert!(open.contains("leesbaar voor anderen") && open.contains("chmod 600"), "{open}");
    std::fs::set_permissions(&bench.config.key_file, std::fs::Permissions::from_mode(0o600)).unwrap();
    bench.open().await.close().await;
}

both!(a_store_of_a_newer_program_stays_closed);
async fn a_store_of_a_newer_program_stays_closed(bench: Bench) {
    let store = bench.open().await;
    let about = store.about().clone();
    assert_eq!((about.kind, about.warnings.len()), (Kind::Real, 0));
    assert_eq!(about.engine, if bench.address().is_some() { Engine::Postgres } else { Engine::Sqlite });
    store.close().await;
    let newer = "INSERT INTO migration (version, checksum) SELECT 1 + count(*), 'x' FROM migration";
    bench.tamper(newer, newer).await;
    let refused = refusal(&bench.config).await;
    let known = std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/migrations/sqlite")).unwrap().count();
    let sentence = format!("nieuwere Thuisbaken (schema {}, dit programma kent {known})", known + 1);
    assert!(refused.contains(&sentence), "{refused}");
    let edited = "DELETE FROM migration WHERE checksum = 'x'; UPDATE migration SET checksum = 'x'";
    bench.tamper(edited, edited).await;
    let refused = refusal(&bench.config).await;
    assert!(refused.contains("stap 1 is anders"), "{refused}");
}

both!(what_it_is_stays_the_same_between_starts);
async fn what_it_is_stays_the_same_between_starts(bench: Bench) {
    let store = bench.open().await;
    let (installation, fingerprint) = (store.installation().await.unwrap(), store.about().fingerprint.clone());
    store.close().await;
    let again = bench.open().await;
    assert_eq!((again.installation().await.unwrap(), again.about().fingerprint.clone()), (installation, fingerprint));
}

#[tokio::test]
async fn the_files_are_for_their_owner_only_also_in_a_folder_that_is_not() {
    let bench = Bench::sqlite();
    let folder = bench.database().parent().unwrap().to_path_buf();
    std::fs::create_dir(&folder).unwrap();
    std::fs::set_permissions(&folder, std::fs::Permissions::from_mode(0o755)).unwrap();
    let store = bench.open().await;
    store.commit(act(vec![append(dossier_stream(), 0, vec![geopend()])])).await.unwrap();
    let files: Vec<_> = std::fs::read_dir(folder).unwrap().map(|file| file.unwrap()).collect();
    assert!(files.len() >= 3, "database, log and lock");
    for file in files {
        assert_eq!(file.metadata().unwrap().permissions().mode() & 0o777, 0o600, "{:?}", file.file_name());
    }
}

#[tokio::test]
async fn a_data_folder_is_opened_once() {
    let bench = Bench::sqlite();
    let store = bench.open().await;
    let second = refusal(&bench.config).await;
    assert!(second.contains("al in gebruik"), "{second}");
    store.close().await;
    bench.open().await.close().await;
}

#[tokio::test]
async fn a_folder_that_can_not_be_made_is_named() {
    let bench = Bench::sqlite();
    let config = Config { place: Place::Folder("/proc/thuisbaken".into()), ..bench.config.clone() };
    let refused = refusal(&config).await;
    assert!(refused.contains("/proc/thuisbaken") && refused.contains("schrijfrechten"), "{refused}");
}

#[tokio::test]
async fn a_database_that_is_none_is_named() {
    let bench = Bench::sqlite();
    bench.open().await.close().await;
    std::fs::write(
        bench.database(),
        b"not a database at all, but long enough to have a header of one hundred bytes.............",
    )
    .unwrap();
    let refused = refusal(&bench.config).await;
    assert!(refused.contains("beschadigd") && refused.contains("back-up"), "{refused}");
}

#[tokio::test]
async fn a_server_that_does_not_answer_is_named_without_its_password() {
    let bench = Bench::sqlite();
    for (address, sentence) in [
        ("postgres://iemand:geheim@127.0.0.1:1/thuisbaken", "niet bereikbaar"),
        ("een adres met geheim", "postgres://gebruiker"),
    ] {
        let refused = refusal(&Config { place: Place::Postgres(address.into()), ..bench.config.clone() }).await;
        assert!(refused.contains(sentence) && !refused.contains("geheim"), "{refused}");
    }
    assert!(!bench.config.key_file.exists(), "a key was made for a store that is not there");
}

both!(nobody_is_served_after_closing);
async fn nobody_is_served_after_closing(bench: Bench) {
    let store = bench.open().await;
    store.close().await;
    let dossier = dossier_stream();
    assert!(store.commit(act(vec![append(dossier, 0, vec![geopend()])])).await.is_err());
    assert!(store.load(dossier).await.is_err());
    let again = bench.open().await;
    assert_eq!(again.load(dossier).await.unwrap_err(), StoreError::NotFound);
}
