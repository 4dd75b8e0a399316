//! A full disk, a read-only store, a server that goes away, a disk that fails: nothing half written, nothing
//! acknowledged that is not there.

use crate::bench::Bench;
use crate::events::*;
use crate::proxy::{Proxy, Wire};
use application::ports::*;
use std::time::Duration;
use store::{Config, Place, SqlStore};

fn note(stream: Stream, expected: u64, size: usize) -> Transaction {
    act(vec![append(stream, expected, vec![notitie(&[], &"x".repeat(size))])])
}

#[tokio::test(flavor = "multi_thread")]
async fn a_full_disk_refuses_in_a_sentence_and_leaves_nothing_half_written() {
    let bench = Bench::sqlite();
    let small = Config { quota: Some(1_000_000), ..bench.config.clone() };
    let store = SqlStore::open(&small).await.unwrap();
    let dossier = dossier_stream();
    store.commit(act(vec![append(dossier, 0, vec![geopend()])])).await.unwrap();
    let mut seq = 1;
    let full = loop {
        match store.commit(note(dossier, seq, 15_000)).await {
            Ok(done) => {
                seq += 1;
                assert_eq!(done, Committed::Done(vec![seq]));
                assert!(seq < 1000, "the disk never got full");
            }
            Err(error) => break error,
        }
    };
    assert_eq!(full, StoreError::DiskFull);
    assert!(full.to_string().contains("Er is niets opgeslagen"));
    // Many at once get the same answer, and reading goes on.
    let rivals: Vec<_> = (0..8)
        .map(|_| {
            let store = store.clone();
            tokio::spawn(async move {
                let new = dossier_stream();
                let events = vec![geopend(), notitie(&[], &"y".repeat(15_000))];
                (new, store.commit(act(vec![append(new, 0, events)])).await)
            })
        })
        .collect();
    for rival in rivals {
        let (stream, answer) = rival.await.unwrap();
        assert_eq!(answer, Err(StoreError::DiskFull));
        assert_eq!(store.load(stream).await.unwrap_err(), StoreError::NotFound);
    }
    assert_eq!(store.load(dossier).await.unwrap().len() as u64, seq);
    assert_eq!(store.verify().await.unwrap().events, seq);
    // No log, no data: when the log can not grow either, nothing is shown.
    let mut shown = 0;
    while let Ok(viewed) = store.view(dossier, entry(AccessObject::Stream(dossier))).await {
        shown = viewed.receipt().position();
        assert!(shown < 10_000, "the log never got full");
    }
    assert!(store.verify().await.unwrap().access >= shown);
    store.close().await;
    let roomy = bench.open().await;
    assert_eq!(roomy.commit(note(dossier, seq, 15_000)).await.unwrap(), Committed::Done(vec![seq + 1]));
    roomy.verify().await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_damaged_file_stops_the_writer_for_good() {
    let bench = Bench::sqlite();
    let store = bench.open().await;
    let dossier = dossier_stream();
    store.commit(act(vec![append(dossier, 0, vec![geopend()])])).await.unwrap();
    // Somebody else writes, so that no page is remembered; then every page but the first is gone.
    bench.tamper("UPDATE meta SET content = content; PRAGMA wal_checkpoint(TRUNCATE)", "").await;
    let mut file = std::fs::read(bench.database()).unwrap();
    file[4096..].fill(0xFF);
    std::fs::write(bench.database(), file).unwrap();
    let error = store.commit(note(dossier, 1, 10)).await.unwrap_err();
    assert!(error.to_string().contains("beschadigd"), "{error}");
    let rivals: Vec<_> = (0..4)
        .map(|_| {
            let store = store.clone();
            tokio::spawn(async move { store.log(vec![entry(AccessObject::None)]).await })
        })
        .collect();
    for rival in rivals {
        assert!(rival.await.unwrap().unwrap_err().to_string().contains("beschadigd"));
    }
    let cause = tokio::time::timeout(Duration::from_secs(5), store.failed()).await.expect("the program is told to end");
    assert!(cause.contains("beschadigd") && cause.contains("zet een back-up terug"), "{cause}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_healthy_writer_never_says_that_it_failed() {
    let bench = Bench::sqlite();
    let store = bench.open().await;
    let waited = tokio::time::timeout(Duration::from_millis(50), store.failed()).await;
    assert!(waited.is_err());
    store.close().await;
    let waited = tokio::time::timeout(Duration::from_millis(50), store.failed()).await;
    assert!(waited.is_err());
}

/// A store on a server, behind a wire that can be cut.
async fn wired() -> Option<(Bench, Proxy, SqlStore)> {
    let bench = Bench::postgres().await?;
    let address = bench.address().unwrap().to_owned();
    let (user, rest) = address.rsplit_once('@').unwrap();
    let (server, database) = rest.split_once('/').unwrap();
    let proxy = Proxy::to(server.to_owned()).await;
    let place = Place::Postgres(format!("{user}@127.0.0.1:{}/{database}", proxy.port));
    let store = SqlStore::open(&Config { place, ..bench.config.clone() }).await.unwrap();
    Some((bench, proxy, store))
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_that_goes_away_is_unreachable_and_comes_back() {
    let Some((_bench, proxy, store)) = wired().await else { return };
    let dossier = dossier_stream();
    store.commit(act(vec![append(dossier, 0, vec![geopend()])])).await.unwrap();
    proxy.set(Wire::Cut);
    let (written, read) = tokio::join!(store.commit(note(dossier, 1, 10)), store.load(dossier));
    assert_eq!(written, Err(StoreError::Unreachable));
    assert_eq!(read.err(), Some(StoreError::Unreachable));
    let view = store.view(dossier, entry(AccessObject::Stream(dossier))).await;
    assert_eq!(view.err(), Some(StoreError::Unreachable), "shown without a log");
    proxy.set(Wire::Whole);
    assert_eq!(store.commit(note(dossier, 1, 10)).await, Ok(Committed::Done(vec![2])));
    assert_eq!(store.verify().await.unwrap().events, 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_commit_whose_answer_was_lost_is_asked_after() {
    let Some((_bench, proxy, store)) = wired().await else { return };
    let dossier = dossier_stream();
    store.commit(act(vec![append(dossier, 0, vec![geopend()])])).await.unwrap();
    proxy.set(Wire::CutAfterCommit);
    assert_eq!(
        store.commit(note(dossier, 1, 10)).await,
        Ok(Committed::Done(vec![2])),
        "it is there, and nobody was told"
    );
    assert_eq!(proxy.wire(), Wire::Whole, "the wire was not cut where it should be");
    assert_eq!(store.load(dossier).await.unwrap().len(), 2);
    proxy.set(Wire::CutBeforeCommit);
    assert_eq!(store.commit(note(dossier, 2, 10)).await, Err(StoreError::Unreachable));
    assert_eq!(proxy.wire(), Wire::Whole, "the wire was not cut where it should be");
    assert_eq!(store.load(dossier).await.unwrap().len(), 2);
    assert_eq!(store.commit(note(dossier, 2, 10)).await, Ok(Committed::Done(vec![3])));
    store.verify().await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_read_only_server_refuses_in_a_sentence() {
    let Some((bench, proxy, store)) = wired().await else { return };
    let dossier = dossier_stream();
    store.commit(act(vec![append(dossier, 0, vec![geopend()])])).await.unwrap();
    let database = bench.address().unwrap().rsplit_once('/').unwrap().1.to_owned();
    bench.tamper("", &format!("ALTER DATABASE {database} SET default_transaction_read_only = on")).await;
    proxy.set(Wire::Whole);
    assert_eq!(store.commit(note(dossier, 1, 10)).await, Err(StoreError::ReadOnly));
    let back = format!("BEGIN READ WRITE; ALTER DATABASE {database} RESET default_transaction_read_only; COMMIT");
    bench.tamper("", &back).await;
    proxy.set(Wire::Whole);
    assert_eq!(store.commit(note(dossier, 1, 10)).await, Ok(Committed::Done(vec![2])));
}

#[tokio::test(flavor = "multi_thread")]
async fn two_programs_on_one_server_keep_one_chain() {
    let Some(bench) = Bench::postgres().await else { return };
    let (here, there) = (bench.open().await, bench.open().await);
    let writers: Vec<_> = (0..8)
        .map(|nr| {
            let store = if nr % 2 == 0 { here.clone() } else { there.clone() };
            tokio::spawn(async move {
                for _ in 0..10 {
                    let kind = persoon();
                    let events = vec![geopend(), toegevoegd(kind, "Noor", true)];
                    store.commit(act(vec![append(dossier_stream(), 0, events)])).await.unwrap();
                }
            })
        })
        .collect();
    for writer in writers {
        writer.await.unwrap();
    }
    let verified = here.verify().await.unwrap();
    assert_eq!((verified.events, verified.streams, verified.access), (160, 80, 80));
    assert_eq!(there.verify().await.unwrap(), verified);
}

/// What only an ordinary user meets: root may write anywhere.
mod as_an_ordinary_user {
    use super::*;
    use std::os::unix::fs::{PermissionsExt, chown};
    use std::os::unix::process::CommandExt;
    use std::path::{Path, PathBuf};
    use std::process::Command;

    const NOBODY: u32 = 65534;
    const FOLDER: &str = "THUISBAKEN_TEST_MAP";

    fn mode(path: &Path, mode: u32) {
        std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode)).unwrap();
    }

    #[tokio::test]
    async fn a_read_only_data_folder_is_named() {
        let bench = Bench::sqlite();
        bench.open().await.close().await;
        let folder = bench.database().parent().unwrap().to_path_buf();
        mode(bench.folder.path(), 0o755);
        for path in [&folder, &bench.config.key_file, &bench.config.key_file.parent().unwrap().to_path_buf()] {
            let _ = chown(path, Some(NOBODY), Some(NOBODY));
        }
        for file in std::fs::read_dir(&folder).unwrap() {
            let path = file.unwrap().path();
            let _ = chown(&path, Some(NOBODY), Some(NOBODY));
            mode(&path, 0o400);
        }
        mode(&folder, 0o500);
        // A copy, because the folder of the build may be closed to others.
        let program = bench.folder.path().join("proef");
        std::fs::copy(std::env::current_exe().unwrap(), &program).unwrap();
        let mut child = Command::new(program);
        child.args(["--exact", "failing::as_an_ordinary_user::helper", "--nocapture", "--ignored"]);
        child.env(FOLDER, bench.folder.path()).current_dir("/");
        if std::fs::metadata("/proc/self").is_ok_and(|m| std::os::unix::fs::MetadataExt::uid(&m) == 0) {
            child.uid(NOBODY).gid(NOBODY);
        }
        let said = child.output().unwrap();
        let said = String::from_utf8_lossy(&said.stdout).into_owned() + &String::from_utf8_lossy(&said.stderr);
        assert!(said.contains("geweigerd:") && said.contains("schrijfrechten"), "{said}");
        mode(&folder, 0o700);
    }

    #[tokio::test]
    #[ignore = "run by the test above, as another user"]
    #[allow(clippy::disallowed_methods, reason = "tests have no configuration but the environment")]
    async fn helper() {
        let Ok(folder) = std::env::var(FOLDER).map(PathBuf::from) else { return };
        let config = Config {
            place: Place::Folder(folder.join("gegevens")),
            key_file: folder.join("sleutels/thuisbaken.sleutel"),
            kind: store::Kind::Real,
            quota: None,
        };
        match SqlStore::open(&config).await {
            Ok(_) => println!("het ging open"),
            Err(error) => println!("geweigerd: {error}"),
        }
    }
}
