//! Typed text is kept, sealed, and given to its owner only.

use crate::bench::{Bench, both};
use crate::events::{JUF, TRIAGIST, at, dossier_stream, geopend, id};
use application::ports::*;
use store::Overdue;

fn draft(path: &str, text: &str) -> Draft {
    Draft {
        path: path.into(),
        fields: vec![("wat".into(), text.into()), ("wat".into(), "nog eens".into())],
        kept_at: at(0),
    }
}

both!(a_draft_comes_back_as_it_was_typed);
async fn a_draft_comes_back_as_it_was_typed(bench: Bench) {
    let store = bench.open().await;
    let key = DraftKey::Account(JUF, "/dossier/1/signaal".into());
    assert!(store.find(&key).await.unwrap().is_none());
    store.keep(&key, &draft("/dossier/1/signaal", "eerst")).await.unwrap();
    store.keep(&key, &draft("/dossier/1/signaal", "blauwe plek «links» \u{1F622}")).await.unwrap();
    let found = store.find(&key).await.unwrap().unwrap();
    assert!(found == draft("/dossier/1/signaal", "blauwe plek «links» \u{1F622}"));
    for other in [DraftKey::Account(TRIAGIST, "/dossier/1/signaal".into()), DraftKey::Account(JUF, "/dossier/1".into())]
    {
        assert!(store.find(&other).await.unwrap().is_none());
    }
    let rows = bench.dump("SELECT * FROM draft").await;
    assert_eq!(rows.len(), 1);
    assert!(!format!("{rows:?}").contains(&crate::bench::hex(b"blauwe")), "typed text lies open in the database");
    store.discard(&key).await.unwrap();
    assert!(store.find(&key).await.unwrap().is_none());
}

both!(a_draft_under_a_ticket_is_claimed_once_within_the_hour);
async fn a_draft_under_a_ticket_is_claimed_once_within_the_hour(bench: Bench) {
    let store = bench.open().await;
    let (ticket, late) = (id(), id());
    store.keep(&DraftKey::Ticket(ticket), &draft("/dossier/2", "tekst")).await.unwrap();
    store.keep(&DraftKey::Ticket(late), &draft("/dossier/3", "te laat")).await.unwrap();
    assert_eq!(store.claim(ticket, JUF, at(3600)).await.unwrap().as_deref(), Some("/dossier/2"));
    assert_eq!(store.claim(ticket, TRIAGIST, at(3600)).await.unwrap(), None);
    assert!(
        store.find(&DraftKey::Account(JUF, "/dossier/2".into())).await.unwrap().unwrap()
            == draft("/dossier/2", "tekst")
    );
    assert_eq!(store.claim(late, JUF, at(3601)).await.unwrap(), None);
    assert!(store.find(&DraftKey::Ticket(late)).await.unwrap().is_none());
}

both!(the_act_that_a_draft_was_for_drops_it);
async fn the_act_that_a_draft_was_for_drops_it(bench: Bench) {
    let store = bench.open().await;
    let key = DraftKey::Account(JUF, "/dossier/nieuw".into());
    store.keep(&key, &draft("/dossier/nieuw", "x")).await.unwrap();
    let dossier = dossier_stream();
    let refused = Transaction {
        drop_draft: Some(key.clone()),
        ..crate::events::act(vec![crate::events::append(dossier, 4, vec![geopend()])])
    };
    assert!(store.commit(refused).await.is_err());
    assert!(store.find(&key).await.unwrap().is_some(), "typed text was lost by an act that failed");
    let done = Transaction {
        drop_draft: Some(key.clone()),
        ..crate::events::act(vec![crate::events::append(dossier, 0, vec![geopend()])])
    };
    store.commit(done).await.unwrap();
    assert!(store.find(&key).await.unwrap().is_none());
}

both!(a_form_of_a_megabyte_is_kept_and_one_that_is_larger_refused);
async fn a_form_of_a_megabyte_is_kept_and_one_that_is_larger_refused(bench: Bench) {
    let store = bench.open().await;
    let key = DraftKey::Account(JUF, "/groot".into());
    let large = draft("/groot", &"a".repeat(1_400_000));
    store.keep(&key, &large).await.unwrap();
    assert!(store.find(&key).await.unwrap().unwrap() == large);
    assert!(store.keep(&key, &draft("/groot", &"a".repeat(1_500_000))).await.is_err());
    assert!(store.find(&key).await.unwrap().unwrap() == large);
}

both!(what_has_run_out_is_swept);
async fn what_has_run_out_is_swept(bench: Bench) {
    let store = bench.open().await;
    store.keep(&DraftKey::Ticket(id()), &draft("/a", "x")).await.unwrap();
    store.keep(&DraftKey::Account(JUF, "/a".into()), &draft("/a", "x")).await.unwrap();
    store
        .put_session(&Session { token_hash: "s".into(), account: JUF, half: false, begonnen: at(0), gebruikt: at(10) })
        .await
        .unwrap();
    store.put_invitation("i", JUF, at(10)).await.unwrap();
    let nothing = Overdue { tickets: at(0), sessions: at(0), invitations: at(0), forms: at(0) };
    assert_eq!(store.sweep(nothing).await.unwrap(), 0);
    let all = Overdue { tickets: at(20), sessions: at(20), invitations: at(20), forms: at(20) };
    assert_eq!(store.sweep(all).await.unwrap(), 3);
    assert!(store.find(&DraftKey::Account(JUF, "/a".into())).await.unwrap().is_some());
}

both!(a_draft_that_was_moved_does_not_open);
async fn a_draft_that_was_moved_does_not_open(bench: Bench) {
    let store = bench.open().await;
    let (mine, yours) = (DraftKey::Account(JUF, "/a".into()), DraftKey::Account(TRIAGIST, "/a".into()));
    store.keep(&mine, &draft("/a", "van mij")).await.unwrap();
    store.keep(&yours, &Draft { kept_at: at(99), ..draft("/a", "van u") }).await.unwrap();
    let swap = "UPDATE draft SET sealed = (SELECT d.sealed FROM draft d ORDER BY d.kept_at LIMIT 1)";
    move_all(&bench, swap).await;
    assert!(matches!(store.find(&yours).await, Err(StoreError::Sealed(_))));
}

async fn move_all(bench: &Bench, statement: &str) {
    assert_eq!(bench.tamper(statement, statement).await, 2);
}
