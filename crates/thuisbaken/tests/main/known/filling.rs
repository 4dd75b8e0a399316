//! The radar follows the record: after a start, and when another program writes to the same database.

use super::on;
use crate::house::{
    family::{Melder, Wie, dag},
    people,
};
use access::{Actie, Doel};
use application::{
    App,
    koppeling::{SeenEarlier, earlier},
    ports::{AccessEntry, AccessObject, AccessOutcome, Stream},
    radar::{Radar, fill},
};
use kernel::{Actor, MeldingId};

async fn hits(app: &App, id: MeldingId) -> SeenEarlier {
    earlier(app, &people::asks("triagist"), id).await.unwrap()
}

#[tokio::test]
async fn na_een_start_en_naast_een_ander_programma_mist_de_radar_niemand() {
    let house = on(2026, 3, 2, 9).await;
    let gezin = [Wie::kind("Veer Plevier", dag(2016, 2, 2)).woont("Kade 3\n1234 AB Waterstad")];
    let first = house.reported(Melder::School, &gezin).await;
    let second = house.reported(Melder::Politie, &gezin).await;
    // The same database, a memory of its own.
    let other = App { radar: Radar::default(), ..house.state.app.clone() };
    assert_eq!(hits(&other, second).await.matches.len(), 1, "also when nobody filled it");
    fill(&other).await.unwrap();
    assert_eq!(hits(&other, second).await.matches.len(), 1, "each once");
    let third = house.reported(Melder::Ziekenhuis, &gezin).await;
    assert_eq!(hits(&other, third).await.matches.len(), 2, "the other program took the third one in");

    let stream = Stream::Melding(first);
    let who = people::asks("privacyfunctionaris");
    let entry = AccessEntry {
        at: house.state.app.clock.now(),
        actor: Some(Actor { account: who.account(), rol: "privacyfunctionaris", organisatie: who.organisatie() }),
        actie: Actie::SleutelVernietigen,
        doel: Doel::Inzageverzoek,
        aanleiding: None,
        object: AccessObject::Stream(stream),
        outcome: AccessOutcome::Allowed,
    };
    house.state.app.store.destroy_keys(stream, house.in_it(first).await[0], entry).await.unwrap();
    for app in [&house.state.app, &other] {
        assert_eq!(hits(app, third).await.matches.len(), 1, "erased in one is gone from both");
    }
}
