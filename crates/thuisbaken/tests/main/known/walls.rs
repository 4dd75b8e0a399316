//! The walls of the radar: erased is gone at once, searching has a budget, advice is not in it, a secret address gives no hit.

use super::on;
use crate::house::{
    family::{Melder, Wie, dag},
    people,
};
use access::{Aanvrager, Actie, Doel};
use application::{
    koppeling::{self, Wanted},
    ports::{AccessEntry, AccessObject, AccessOutcome, Stream},
};
use kernel::{Actor, MeldingId};

async fn found(house: &crate::house::House, id: MeldingId, wanted: &Wanted) -> usize {
    let who: Aanvrager = people::asks("triagist");
    koppeling::search(&house.state.app, &who, id, wanted).await.unwrap().matches.len()
}

#[tokio::test]
async fn wie_gewist_is_staat_meteen_niet_meer_op_de_radar() {
    let house = on(2026, 3, 2, 9).await;
    let first = house.reported(Melder::School, &[Wie::kind("Wolkje Grutto", dag(2016, 2, 2))]).await;
    let second = house.reported(Melder::Politie, &[Wie::kind("Iemand Anders", dag(2010, 1, 2))]).await;
    let wanted = Wanted { naam: "Wolkje Grutto".to_owned(), ..Wanted::default() };
    assert_eq!(found(&house, second, &wanted).await, 1);
    let who = people::asks("privacyfunctionaris");
    let stream = Stream::Melding(first);
    let entry = AccessEntry {
        at: house.state.app.clock.now(),
        actor: Some(Actor { account: who.account(), rol: "privacyfunctionaris", organisatie: who.organisatie() }),
        actie: Actie::SleutelVernietigen,
        doel: Doel::Inzageverzoek,
        aanleiding: None,
        object: AccessObject::Stream(stream),
        outcome: AccessOutcome::Allowed,
    };
    let mens = house.in_it(first).await[0];
    assert!(house.state.app.store.destroy_keys(stream, mens, entry).await.unwrap() > 0);
    assert_eq!(found(&house, second, &wanted).await, 0, "at once, not at the next start");
}

#[tokio::test]
async fn zoeken_heeft_een_maat_per_dag_en_staat_ook_zonder_treffer_in_het_logboek() {
    let house = on(2026, 3, 2, 9).await;
    let id = house.reported(Melder::School, &[Wie::kind("Bries Grutto", dag(2016, 2, 2))]).await;
    let wanted = Wanted { naam: "Nergens Bekend".to_owned(), ..Wanted::default() };
    let logged = |rows: Vec<crate::house::disk::Logged>| {
        let of = |code: &str| rows.iter().filter(|r| r.actie == "mensen-zoeken" && r.outcome == code).count();
        (of(""), of("zoekbudget-op"))
    };
    let budget = veiligthuis::RegioInstelling::standaard().zoekbudget;
    for _ in 0..budget {
        assert_eq!(found(&house, id, &wanted).await, 0);
    }
    assert_eq!(logged(house.access_log().await), (budget as usize, 0));
    let mut who = house.enter("triagist").await;
    let refused = who.post(&format!("/meldingen/{id}/eerdere/zoeken"), &[("naam", "Nergens Bekend")]).await;
    refused.is(422).says("keer iemand gezocht");
    assert_eq!(logged(house.access_log().await).1, 1, "what was refused stands in the log too");
    house.clock.later(24 * 3600);
    assert_eq!(found(&house, id, &wanted).await, 0, "another day");
}

#[tokio::test]
async fn een_geheim_adres_geeft_geen_treffer_ook_niet_voor_wie_het_kent() {
    let house = on(2026, 3, 2, 9).await;
    // The address of the canary is secret.
    house.melding_held_by("triagist").await;
    let id = house.reported(Melder::School, &[Wie::kind("Bries Grutto", dag(2003, 2, 2))]).await;
    let adres = format!("{} 12", crate::house::told::CANARIES[2]);
    assert_eq!(found(&house, id, &Wanted { adres, ..Wanted::default() }).await, 0);
}
