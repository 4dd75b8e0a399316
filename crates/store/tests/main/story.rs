//! The story: what is committed is there, in order, once, and only for whom waits for the log.

use crate::bench::{Bench, both};
use crate::events::*;
use application::ports::*;

both!(a_dossier_is_stored_read_and_verified);
async fn a_dossier_is_stored_read_and_verified(bench: Bench) {
    let store = bench.open().await;
    let (dossier, kind, moeder) = (dossier_stream(), persoon(), persoon());
    let events = vec![
        geopend(),
        toegevoegd(kind, "Noor", true),
        toegevoegd(moeder, "Els", false),
        notitie(&[kind, moeder], "ruzie"),
        notitie(&[], "over het dossier"),
        adres(moeder, "opvang"),
    ];
    let done = store.commit(act(vec![append(dossier, 0, events.clone())])).await.unwrap();
    assert_eq!(done, Committed::Done(vec![6]));
    let history = store.load(dossier).await.unwrap();
    assert_eq!(history.iter().map(|r| r.event.clone()).collect::<Vec<_>>(), events);
    assert_eq!(history.iter().map(|r| r.seq).collect::<Vec<_>>(), [1, 2, 3, 4, 5, 6]);
    assert!(history.iter().all(|r| r.actor == juf() && r.at == at(1)));
    let head = store.head(dossier).await.unwrap();
    assert_eq!((head.seq, head.actor, head.at), (6, juf(), at(1)));
    let verified = store.verify().await.unwrap();
    assert_eq!(
        (verified.events, verified.streams, verified.opened, verified.destroyed, verified.access),
        (6, 1, 5, 0, 1)
    );
    store.close().await;
    let again = bench.open().await;
    assert_eq!(again.load(dossier).await.unwrap(), history, "another key file, or another record?");
    assert_eq!(again.verify().await.unwrap(), verified);
}

both!(one_act_on_two_streams_is_all_or_nothing);
async fn one_act_on_two_streams_is_all_or_nothing(bench: Bench) {
    let store = bench.open().await;
    let (dossier, melding, kind) = (dossier_stream(), melding_stream(), persoon());
    store.commit(act(vec![append(dossier, 0, vec![geopend()])])).await.unwrap();
    let before = store.verify().await.unwrap();
    let wrong = act(vec![
        append(melding, 0, vec![ontvangen(&[kind], at(0)), vastgelegd(kind, "Noor")]),
        append(dossier, 5, vec![notitie(&[], "x")]),
    ]);
    let error = store.commit(wrong).await.unwrap_err();
    assert!(
        matches!(&error, StoreError::Conflict { stream, changed_by: Some(by), changed_at: Some(_) } if *stream == dossier && *by == juf()),
        "{error:?}"
    );
    assert_eq!(store.load(melding).await.unwrap_err(), StoreError::NotFound);
    assert_eq!(store.verify().await.unwrap(), before, "a refused act left something behind");
    let right = act(vec![
        append(melding, 0, vec![ontvangen(&[kind], at(0)), vastgelegd(kind, "Noor")]),
        append(dossier, 1, vec![notitie(&[], "x")]),
    ]);
    assert_eq!(store.commit(right).await.unwrap(), Committed::Done(vec![2, 2]));
    store.verify().await.unwrap();
}

both!(one_act_may_add_to_the_same_stream_twice);
async fn one_act_may_add_to_the_same_stream_twice(bench: Bench) {
    let store = bench.open().await;
    let (dossier, kind) = (dossier_stream(), persoon());
    let twice = act(vec![
        append(dossier, 0, vec![geopend(), toegevoegd(kind, "Noor", true)]),
        append(dossier, 2, vec![notitie(&[kind], "a")]),
    ]);
    assert_eq!(store.commit(twice).await.unwrap(), Committed::Done(vec![2, 3]));
    assert_eq!(note_text(&store.load(dossier).await.unwrap()[2].event).as_deref(), Some("a"));
    store.verify().await.unwrap();
}

both!(of_two_who_decide_at_once_one_is_first);
async fn of_two_who_decide_at_once_one_is_first(bench: Bench) {
    let store = bench.open().await;
    let dossier = dossier_stream();
    store.commit(act(vec![append(dossier, 0, vec![geopend()])])).await.unwrap();
    let rivals = (0..8).map(|nr| {
        let store = store.clone();
        tokio::spawn(
            async move { store.commit(act(vec![append(dossier, 1, vec![notitie(&[], &format!("{nr}"))])])).await },
        )
    });
    let mut won = 0;
    for rival in rivals.collect::<Vec<_>>() {
        match rival.await.unwrap() {
            Ok(done) => {
                assert_eq!(done, Committed::Done(vec![2]));
                won += 1;
            }
            Err(StoreError::Conflict { changed_by, .. }) => assert_eq!(changed_by, Some(juf())),
            Err(other) => panic!("{other}"),
        }
    }
    assert_eq!(won, 1);
    assert_eq!(store.load(dossier).await.unwrap().len(), 2);
    store.verify().await.unwrap();
}

both!(a_form_that_comes_twice_is_stored_once);
async fn a_form_that_comes_twice_is_stored_once(bench: Bench) {
    let store = bench.open().await;
    let (dossier, key) = (dossier_stream(), id());
    let form = |answer: &str| Transaction {
        once: Some(OnceKey { key, answer: answer.into() }),
        ..act(vec![append(dossier, 0, vec![geopend()])])
    };
    assert_eq!(store.answered(key).await.unwrap(), None);
    let both = tokio::join!(store.commit(form("/eerste")), store.commit(form("/tweede")));
    let answers = [both.0.unwrap(), both.1.unwrap()];
    let done = answers.iter().filter(|a| **a == Committed::Done(vec![1])).count();
    assert_eq!(done, 1, "{answers:?}");
    let first = store.answered(key).await.unwrap().unwrap();
    assert!(answers.contains(&Committed::Before(first.clone())));
    // Also when the stream has moved on since.
    store.commit(act(vec![append(dossier, 1, vec![notitie(&[], "verder")])])).await.unwrap();
    assert_eq!(store.commit(form("/derde")).await.unwrap(), Committed::Before(first));
    assert_eq!(store.load(dossier).await.unwrap().len(), 2);
    store.verify().await.unwrap();
}

both!(looking_is_logged_before_it_is_shown);
async fn looking_is_logged_before_it_is_shown(bench: Bench) {
    let store = bench.open().await;
    let dossier = dossier_stream();
    store.commit(act(vec![append(dossier, 0, vec![geopend()])])).await.unwrap();
    let viewed = store.view(dossier, entry(AccessObject::Stream(dossier))).await.unwrap();
    assert_eq!((viewed.get().len(), viewed.receipt().position()), (1, 2));
    let refused =
        AccessEntry { actor: None, outcome: AccessOutcome::Refused("niet-bevoegd"), ..entry(AccessObject::None) };
    assert_eq!(store.log(vec![refused.clone(), refused]).await.unwrap().position(), 4);
    let list = store
        .dossiers(
            DossierFilter { organisatie: SCHOOL, eigenaar: None, ook_gesloten: true, offset: 0, limit: 50 },
            entry(AccessObject::List),
        )
        .await
        .unwrap();
    assert_eq!(list.receipt().position(), 5);
    let rows = bench.dump("SELECT position, object_kind, outcome, shown, actor FROM access ORDER BY position").await;
    let juf = crate::bench::hex(JUF.uuid().as_bytes());
    assert_eq!(rows[1], ["2", "dossier", "", "NULL", &juf]);
    assert_eq!(rows[2], ["3", "", "niet-bevoegd", "NULL", "NULL"]);
    assert_eq!(rows[4], ["5", "list", "", "1", &juf]);
    assert_eq!(store.verify().await.unwrap().access, 5);
}

both!(what_is_not_there_is_not_found);
async fn what_is_not_there_is_not_found(bench: Bench) {
    let store = bench.open().await;
    let dossier = dossier_stream();
    assert_eq!(store.load(dossier).await.unwrap_err(), StoreError::NotFound);
    assert_eq!(store.head(dossier).await.unwrap_err(), StoreError::NotFound);
    assert_eq!(store.view(dossier, entry(AccessObject::Stream(dossier))).await.unwrap_err(), StoreError::NotFound);
    let late = store.commit(act(vec![append(dossier, 3, vec![geopend()])])).await.unwrap_err();
    assert_eq!(late, StoreError::Conflict { stream: dossier, changed_at: None, changed_by: None });
    let empty = store.commit(act(vec![append(dossier, 0, vec![])])).await;
    assert!(matches!(empty, Err(StoreError::Fault(_))));
    assert_eq!(store.verify().await.unwrap().events, 0);
}

both!(many_writers_share_commits_and_lose_nothing);
async fn many_writers_share_commits_and_lose_nothing(bench: Bench) {
    let store = bench.open().await;
    let writers = (0..16).map(|_| {
        let store = store.clone();
        tokio::spawn(async move {
            let mut streams = Vec::new();
            for nr in 0..6 {
                let (dossier, kind) = (dossier_stream(), persoon());
                store
                    .commit(act(vec![append(dossier, 0, vec![geopend(), toegevoegd(kind, "Noor", true)])]))
                    .await
                    .unwrap();
                store
                    .commit(act(vec![append(dossier, 2, vec![notitie(&[kind], &format!("nummer {nr}"))])]))
                    .await
                    .unwrap();
                streams.push((dossier, nr));
            }
            streams
        })
    });
    for writer in writers.collect::<Vec<_>>() {
        for (dossier, nr) in writer.await.unwrap() {
            assert_eq!(note_text(&store.load(dossier).await.unwrap()[2].event), Some(format!("nummer {nr}")));
        }
    }
    let verified = store.verify().await.unwrap();
    assert_eq!((verified.events, verified.streams, verified.access), (16 * 6 * 3, 16 * 6, 16 * 6 * 2));
}

both!(a_very_long_text_is_kept_whole);
async fn a_very_long_text_is_kept_whole(bench: Bench) {
    let store = bench.open().await;
    let (dossier, kind) = (dossier_stream(), persoon());
    let long = "é".repeat(kernel::Tekst::MAX);
    let text = tekst(&long);
    store.commit(act(vec![append(dossier, 0, vec![geopend(), notitie(&[kind], text.as_str())])])).await.unwrap();
    assert_eq!(note_text(&store.load(dossier).await.unwrap()[1].event), Some(long));
}
