//! Destroying the keys of a person: gone everywhere, and the chain whole.

use crate::bench::{Bench, both};
use crate::events::*;
use application::ports::*;
use kernel::BetrokkeneId;
use store::SqlStore;

const RECORD: [&str; 2] = ["SELECT * FROM event ORDER BY position", "SELECT * FROM segment ORDER BY position, nr"];

async fn record(bench: &Bench) -> Vec<Vec<Vec<String>>> {
    let mut all = Vec::new();
    for query in RECORD {
        all.push(bench.dump(query).await);
    }
    all
}

/// A dossier about a child, a mother, both, and nobody.
async fn family(store: &SqlStore) -> (Stream, BetrokkeneId, BetrokkeneId) {
    let (dossier, kind, moeder) = (dossier_stream(), persoon(), persoon());
    let events = vec![
        geopend(),
        toegevoegd(kind, "Noor", true),
        toegevoegd(moeder, "Els", false),
        notitie(&[kind], "over het kind"),
        notitie(&[moeder], "over de moeder"),
        notitie(&[moeder, kind], "over allebei"),
        notitie(&[], "over het dossier"),
        adres(kind, "bij oma"),
    ];
    store.commit(act(vec![append(dossier, 0, events)])).await.unwrap();
    (dossier, kind, moeder)
}

fn list() -> DossierFilter {
    DossierFilter { organisatie: SCHOOL, eigenaar: Some(JUF), ook_gesloten: false, offset: 0, limit: 10 }
}

both!(een_vernietigde_sleutel_maakt_de_persoon_onleesbaar_en_de_keten_blijft_heel);
async fn een_vernietigde_sleutel_maakt_de_persoon_onleesbaar_en_de_keten_blijft_heel(bench: Bench) {
    let store = bench.open().await;
    let (dossier, kind, moeder) = family(&store).await;
    let (other, ..) = family(&store).await;
    let before = record(&bench).await;
    let labels = store.dossiers(list(), entry(AccessObject::List)).await.unwrap().into_inner();
    assert!(labels.iter().all(|row| label_text(&row.label).as_deref() == Some("Noor")));

    let logged = store.verify().await.unwrap().access;
    assert_eq!(store.destroy_keys(dossier, kind, entry(AccessObject::Stream(dossier))).await.unwrap(), 2);

    assert_eq!(record(&bench).await, before, "the record itself must not change by a byte");
    let history = store.load(dossier).await.unwrap();
    let notes: Vec<_> = history[3..7].iter().map(|r| note_text(&r.event)).collect();
    assert_eq!(notes, [None, Some("over de moeder".into()), None, Some("over het dossier".into())]);
    let verified = store.verify().await.unwrap();
    assert_eq!((verified.destroyed, verified.access), (4, logged + 1));
    // The same people in another file are other people.
    assert_eq!(note_text(&store.load(other).await.unwrap()[3].event).as_deref(), Some("over het kind"));

    let rows = store.dossiers(list(), entry(AccessObject::List)).await.unwrap().into_inner();
    let row = |stream: Stream| rows.iter().find(|r| r.dossier.uuid() == stream.uuid()).unwrap();
    assert!(row(dossier).label.as_ref().unwrap().is_vernietigd());
    assert_eq!(label_text(&row(other).label).as_deref(), Some("Noor"));

    // A second time there is nothing left, and the mother can be destroyed too.
    assert_eq!(store.destroy_keys(dossier, kind, entry(AccessObject::Stream(dossier))).await.unwrap(), 0);
    assert_eq!(store.destroy_keys(dossier, moeder, entry(AccessObject::Stream(dossier))).await.unwrap(), 1);
    let destroyed = bench.dump("SELECT generation, keys FROM destroyed_key ORDER BY keys").await;
    assert_eq!(destroyed, [["1", "1"], ["1", "2"]]);
    store.verify().await.unwrap();
}

both!(wat_later_over_dezelfde_persoon_wordt_vastgelegd_krijgt_een_nieuwe_sleutel);
async fn wat_later_over_dezelfde_persoon_wordt_vastgelegd_krijgt_een_nieuwe_sleutel(bench: Bench) {
    let store = bench.open().await;
    let (dossier, kind, moeder) = family(&store).await;
    store.destroy_keys(dossier, kind, entry(AccessObject::Stream(dossier))).await.unwrap();
    store.commit(act(vec![append(dossier, 8, vec![notitie(&[kind, moeder], "daarna")])])).await.unwrap();
    let history = store.load(dossier).await.unwrap();
    assert_eq!(note_text(&history[3].event), None, "what was destroyed came back");
    assert_eq!(note_text(&history[5].event), None, "what was destroyed came back");
    assert_eq!(note_text(&history[8].event).as_deref(), Some("daarna"));
    assert_eq!(store.verify().await.unwrap().destroyed, 4);
    assert_eq!(store.destroy_keys(dossier, kind, entry(AccessObject::Stream(dossier))).await.unwrap(), 1);
    assert_eq!(note_text(&store.load(dossier).await.unwrap()[8].event), None);
    store.verify().await.unwrap();
}

both!(een_kladnotitie_weggooien_vernietigt_haar_sleutel);
async fn een_kladnotitie_weggooien_vernietigt_haar_sleutel(bench: Bench) {
    use meldcode::dossier::{Event as E, Gegeven};
    let store = bench.open().await;
    let (dossier, nummer) = (dossier_stream(), kernel::OnderdeelId::new(id()));
    let zelf = BetrokkeneId::new(nummer.uuid());
    let geschreven =
        Event::Dossier(E::KladnotitieGeschreven { id: nummer, notitie: Gegeven::new(vec![zelf], tekst("niet pluis")) });
    store.commit(act(vec![append(dossier, 0, vec![geopend(), geschreven.clone()])])).await.unwrap();
    assert_eq!(store.load(dossier).await.unwrap()[1].event, geschreven);
    let weg = Event::Dossier(E::KladnotitieVerwijderd { id: nummer });
    store.commit(act(vec![append(dossier, 2, vec![weg])])).await.unwrap();
    let Event::Dossier(E::KladnotitieGeschreven { notitie, .. }) = &store.load(dossier).await.unwrap()[1].event else {
        panic!()
    };
    assert!(notitie.open(&Testrecht).is_none());
    assert_eq!(store.verify().await.unwrap().destroyed, 1);
}

both!(een_sleutel_die_intussen_is_vernietigd_wordt_niet_gebruikt);
async fn een_sleutel_die_intussen_is_vernietigd_wordt_niet_gebruikt(bench: Bench) {
    let store = bench.open().await;
    let (dossier, kind, _) = family(&store).await;
    // Writers and destroyers at the same time: every note is either under the old key, and gone, or under a fresh one.
    for round in 0..10u64 {
        let expected = 8 + round;
        let note = act(vec![append(dossier, expected, vec![notitie(&[kind], "tegelijk")])]);
        let (written, destroyed) =
            tokio::join!(store.commit(note), store.destroy_keys(dossier, kind, entry(AccessObject::Stream(dossier))));
        written.unwrap();
        destroyed.unwrap();
        store.verify().await.unwrap();
    }
}

both!(de_sleutel_van_het_dossier_zelf_is_van_geen_persoon);
async fn de_sleutel_van_het_dossier_zelf_is_van_geen_persoon(bench: Bench) {
    let store = bench.open().await;
    let (dossier, ..) = family(&store).await;
    let nobody = BetrokkeneId::new(uuid::Uuid::nil());
    assert!(store.destroy_keys(dossier, nobody, entry(AccessObject::None)).await.is_err());
    let nowhere = store.destroy_keys(dossier_stream(), persoon(), entry(AccessObject::None)).await;
    assert_eq!(nowhere, Err(StoreError::NotFound));
}

/// Byte by byte, in the files themselves.
#[tokio::test(flavor = "multi_thread")]
async fn the_bytes_of_a_destroyed_key_are_nowhere_in_the_files() {
    let bench = Bench::sqlite();
    let store = bench.open().await;
    let (dossier, kind, moeder) = family(&store).await;
    let query = "SELECT person, wrapped FROM data_key";
    let keys = bench.dump(query).await;
    let of = |who: BetrokkeneId| {
        let who = crate::bench::hex(who.uuid().as_bytes());
        keys.iter().filter(|row| row[0] == who).map(|row| bytes(&row[1])).collect::<Vec<_>>()
    };
    let (gone, stays) = (of(kind), of(moeder));
    assert_eq!((gone.len(), stays.len()), (2, 1));
    assert!(gone.iter().all(|key| found(&bench, key)), "the test looks in the wrong place");
    store.destroy_keys(dossier, kind, entry(AccessObject::Stream(dossier))).await.unwrap();
    // Any 16 bytes would be too many. The first 33 are the same for all keys of a class: the commitment to their
    // wrapping key.
    for key in &gone {
        for part in key[33..].windows(16) {
            assert!(!found(&bench, part), "bytes of a destroyed key are still in a file");
        }
    }
    assert!(stays.iter().all(|key| found(&bench, key)));
}

fn bytes(hex: &str) -> Vec<u8> {
    (0..hex.len()).step_by(2).map(|i| u8::from_str_radix(&hex[i..i + 2], 16).unwrap()).collect()
}

fn found(bench: &Bench, needle: &[u8]) -> bool {
    let folder = bench.database().parent().unwrap().to_path_buf();
    std::fs::read_dir(folder).unwrap().any(|file| {
        let content = std::fs::read(file.unwrap().path()).unwrap();
        content.windows(needle.len()).any(|window| window == needle)
    })
}
