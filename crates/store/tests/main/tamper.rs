//! Whoever holds the disk can change it, but not unseen.

use crate::bench::{Bench, both};
use crate::events::*;
use application::ports::*;
use kernel::{CasusId, MeldingId};
use store::{SqlStore, VerifyError};

/// Takes away the second line of defence, as an intruder would.
async fn disarm(bench: &Bench) {
    let names = ["event", "segment", "destroyed_key", "access"];
    let sqlite: String =
        names.iter().map(|t| format!("DROP TRIGGER {t}_no_update; DROP TRIGGER {t}_no_delete;")).collect();
    let postgres: String = names.iter().map(|t| format!("DROP TRIGGER {t}_only_grows ON {t};")).collect();
    bench.tamper(&sqlite, &postgres).await;
}

async fn broken(store: &SqlStore) -> String {
    match store.verify().await {
        Ok(_) => panic!("nobody noticed"),
        Err(VerifyError::Broken(sentence)) => sentence,
        Err(VerifyError::Store(error)) => error.to_string(),
    }
}

async fn filled(bench: &Bench) -> SqlStore {
    let store = bench.open().await;
    for _ in 0..3 {
        let (dossier, melding, kind) = (dossier_stream(), melding_stream(), persoon());
        let report = vec![ontvangen(&[kind], at(0)), vastgelegd(kind, "Noor"), acuut_gecheckt(false)];
        store
            .commit(act(vec![
                append(dossier, 0, vec![geopend(), toegevoegd(kind, "Noor", true), notitie(&[kind], "een zorg")]),
                append(melding, 0, report),
            ]))
            .await
            .unwrap();
    }
    store.verify().await.unwrap();
    store
}

both!(every_change_of_the_record_is_found_and_named);
async fn every_change_of_the_record_is_found_and_named(bench: Bench) {
    let store = filled(&bench).await;
    disarm(&bench).await;
    // What an intruder does, how it is undone, and what is said about it.
    let cases = [
        (
            "UPDATE event SET recorded_at = recorded_at + 1 WHERE position = 4",
            "UPDATE event SET recorded_at = recorded_at - 1 WHERE position = 4",
            "breekt bij gebeurtenis 4",
        ),
        (
            "UPDATE event SET rol = 'teamleider' WHERE position = 2",
            "UPDATE event SET rol = 'professional' WHERE position = 2",
            "breekt bij gebeurtenis 2",
        ),
        (
            "UPDATE event SET kind = 'dossier.gesloten' WHERE position = 3",
            "UPDATE event SET kind = 'dossier.notitie-vastgelegd' WHERE position = 3",
            "breekt bij gebeurtenis 3",
        ),
        (
            "UPDATE event SET grondslag = grondslag || 'x' WHERE position = 5",
            "UPDATE event SET grondslag = substr(grondslag, 1, length(grondslag) - 1) WHERE position = 5",
            "breekt bij gebeurtenis 5",
        ),
        (
            "UPDATE segment SET klasse = 'adres' WHERE position = 3",
            "UPDATE segment SET klasse = 'persoon' WHERE position = 3",
            "breekt bij gebeurtenis 3",
        ),
        (
            "UPDATE access SET doel = 'toezicht' WHERE position = 2",
            "UPDATE access SET doel = 'meldcode' WHERE position = 2",
            "toegangslogboek breekt bij regel 2",
        ),
        (
            "UPDATE access SET actor = NULL WHERE position = 1",
            "UPDATE access SET actor = (SELECT actor FROM access WHERE position = 2) WHERE position = 1",
            "toegangslogboek breekt bij regel 1",
        ),
        (
            "UPDATE dossier_row SET acuut = NOT acuut",
            "UPDATE dossier_row SET acuut = NOT acuut",
            "in de leestabel klopt niet",
        ),
        (
            "UPDATE melding_row SET status = status || 'x'",
            "UPDATE melding_row SET status = substr(status, 1, length(status) - 1)",
            "in de leestabel klopt niet",
        ),
        (
            "UPDATE melding_count SET aantal = aantal + 1",
            "UPDATE melding_count SET aantal = aantal - 1",
            "telling van de meldingen",
        ),
    ];
    for (change, undo, sentence) in cases {
        assert!(bench.tamper(change, change).await > 0, "{change}");
        let found = broken(&store).await;
        assert!(found.contains(sentence), "{change}: {found}");
        assert!(!found.contains("Noor") && !found.contains("zorg"), "{found}");
        bench.tamper(undo, undo).await;
        store.verify().await.unwrap_or_else(|error| panic!("{undo}: {error}"));
    }
}

both!(taking_away_is_found);
async fn taking_away_is_found(bench: Bench) {
    let store = filled(&bench).await;
    disarm(&bench).await;
    let last = "DELETE FROM segment WHERE position = 18; DELETE FROM event WHERE position = 18";
    bench.tamper(last, last).await;
    let found = broken(&store).await;
    assert!(found.contains("in de leestabel klopt niet"), "{found}");
}

both!(a_shorter_log_that_is_whole_is_found);
async fn a_shorter_log_that_is_whole_is_found(bench: Bench) {
    let store = filled(&bench).await;
    // The last stream is a casus; whoever takes it away takes its rows away too.
    let (casus, melding) = (Stream::Casus(CasusId::new(id())), MeldingId::new(id()));
    let opened = Event::Casus(veiligthuis::casus::Event::Geopend { melding, regio: REGIO, ontvangen: at(0) });
    store.commit(act(vec![append(casus, 0, vec![opened])])).await.unwrap();
    store.verify().await.unwrap();
    disarm(&bench).await;
    for chain in ["access", "event"] {
        if chain == "event" {
            let rows = "DELETE FROM casus_row; DELETE FROM agenda_row";
            bench.tamper(rows, rows).await;
        }
        let taken = format!("DELETE FROM {chain} WHERE position = (SELECT max(position) FROM {chain})");
        assert_eq!(bench.tamper(&taken, &taken).await, 1, "{taken}");
        let found = broken(&store).await;
        assert!(found.contains("Het einde klopt niet"), "{taken}: {found}");
    }
    let stamp = "DELETE FROM meta WHERE name = 'ending'";
    assert_eq!(bench.tamper(stamp, stamp).await, 1);
    assert!(broken(&store).await.contains("Het einde klopt niet"), "without a stamp nothing is sure");
}

both!(taking_a_key_away_without_a_record_of_it_is_found);
async fn taking_a_key_away_without_a_record_of_it_is_found(bench: Bench) {
    let store = filled(&bench).await;
    let steal = "DELETE FROM data_key WHERE stream_kind = 'melding' AND klasse = 'melder'";
    assert_eq!(bench.tamper(steal, steal).await, 3);
    let found = broken(&store).await;
    assert!(found.contains("gebeurtenis 4 (melding") && found.contains("een sleutel ontbreekt"), "{found}");
}

both!(a_row_from_nowhere_is_found);
async fn a_row_from_nowhere_is_found(bench: Bench) {
    let store = filled(&bench).await;
    let more = "INSERT INTO dossier_row SELECT ";
    let columns = "organisatie, eigenaar, kader, route, status, acuut, gemeld, geopend_op, \
                   gewijzigd_op, is_open, seq, label_seq FROM dossier_row LIMIT 1";
    bench
        .tamper(
            &format!("{more} zeroblob(16), {columns}"),
            &format!("{more} '00000000-0000-0000-0000-000000000000', {columns}"),
        )
        .await;
    let found = broken(&store).await;
    assert!(found.contains("De leestabel van dossier heeft 4 regels; uit het logboek volgen er 3."), "{found}");
}

both!(a_ciphertext_that_was_moved_does_not_open);
async fn a_ciphertext_that_was_moved_does_not_open(bench: Bench) {
    let store = filled(&bench).await;
    let streams =
        bench.dump("SELECT stream FROM event WHERE kind = 'dossier.notitie-vastgelegd' ORDER BY position").await;
    let first = Stream::from_parts("dossier", uuid::Uuid::parse_str(&streams[0][0]).unwrap()).unwrap();
    disarm(&bench).await;
    // The sealed note of the second dossier in the place of that of the first: same kind of event, same class, same
    // number.
    let swap = "UPDATE segment SET sealed = (SELECT sealed FROM segment WHERE position = 9) WHERE position = 3";
    assert_eq!(bench.tamper(swap, swap).await, 1);
    assert!(matches!(store.load(first).await, Err(StoreError::Sealed(_))));
    assert!(broken(&store).await.contains("breekt bij gebeurtenis 3"));
}

both!(what_only_grows_refuses_to_be_changed_by_mistake);
async fn what_only_grows_refuses_to_be_changed_by_mistake(bench: Bench) {
    let store = filled(&bench).await;
    for statement in [
        "UPDATE event SET seq = seq",
        "DELETE FROM segment",
        "UPDATE access SET doel = ''",
        "DELETE FROM destroyed_key",
    ] {
        let refused = match bench.address() {
            None => {
                let mut file = bench.sqlite_file().await;
                // SQLite looks per row; the table of destroyed keys is still empty.
                if statement.contains("destroyed_key") {
                    continue;
                }
                sqlx::raw_sql(sqlx::AssertSqlSafe(statement)).execute(&mut file).await.err()
            }
            Some(address) => {
                let mut server = <sqlx::PgConnection as sqlx::Connection>::connect(address).await.unwrap();
                sqlx::raw_sql(sqlx::AssertSqlSafe(statement)).execute(&mut server).await.err()
            }
        };
        assert!(refused.expect(statement).to_string().contains("only grows"), "{statement}");
    }
    store.verify().await.unwrap();
}

both!(a_moved_row_of_a_key_does_not_open);
async fn a_moved_row_of_a_key_does_not_open(bench: Bench) {
    let store = filled(&bench).await;
    let swap = "UPDATE data_key SET wrapped = (SELECT k.wrapped FROM data_key k WHERE k.klasse = 'melder' \
                AND k.stream <> data_key.stream LIMIT 1) WHERE klasse = 'melder'";
    assert_eq!(bench.tamper(swap, swap).await, 3);
    let found = broken(&store).await;
    assert!(found.contains("een sleutel: veranderd of verplaatst"), "{found}");
}
