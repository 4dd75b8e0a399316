//! Two people who do the same thing at the same moment.

use crate::house::{House, people};
use access::Rol;
use application::{FormMeta, melding, melding::Do};
use kernel::{MeldingId, OnderdeelId, Tekst};
use veiligthuis::{
    codes::{Oordeel, Uitkomst},
    melding::{BesluitOpgave, Command},
};

/// A melding with a proposal that waits for a second person.
async fn proposed(house: &House) -> MeldingId {
    let (triagist, app) = (people::here(Rol::Triagist), &house.state.app);
    let id = house.melding_held_by(&triagist).await;
    let who = people::asks(&triagist);
    let seen = melding::see(app, &who, id).await.unwrap_or_else(|error| panic!("{error}"));
    let people: Vec<_> = seen.melding.get().betrokkenen.iter().map(|b| b.id).collect();
    let text = |words: &str| Tekst::new(words).unwrap();
    let judge = people.iter().map(|betrokkene| Command::BeoordeelPersoon {
        betrokkene: *betrokkene,
        acuut: Oordeel::Nee,
        structureel: Oordeel::Nee,
        motivering: text("Gesproken, rustig beeld"),
    });
    let propose = Command::StelBesluitVoor(Box::new(BesluitOpgave {
        voorstel: OnderdeelId::new(app.ids.fresh()),
        uitkomst: Uitkomst::GeenVervolg,
        instrument: "triage-instrument-2019".to_owned(),
        motivering: text("Er is genoeg hulp"),
        partij: None,
        melder_heeft_rol: false,
        eerdere: Vec::new(),
        te_laat: None,
    }));
    let commands = judge.chain([propose]).collect();
    let done = melding::execute(app, &who, id, FormMeta::default(), Do::Commands(commands)).await;
    done.unwrap_or_else(|error| panic!("{error}"));
    id
}

#[tokio::test]
async fn van_twee_die_tegelijk_bekrachtigen_is_er_een_de_eerste() {
    let house = House::new().await;
    let id = proposed(&house).await;
    let mut first = house.enter(&people::here(Rol::Gedragswetenschapper)).await;
    let mut second = house.enter(&people::here(Rol::Vertrouwensarts)).await;
    let path = format!("/meldingen/{id}/besluit");
    let press = [("actie", "bekrachtig")];
    let (one, other) = (first.form(&path).await.with(&press), second.form(&path).await.with(&press));
    let (one, other) = tokio::join!(first.submit(&one), second.submit(&other));
    let mut statuses = [one.status.as_u16(), other.status.as_u16()];
    statuses.sort_unstable();
    assert!(statuses[0] == 303 && [409, 422].contains(&statuses[1]), "{statuses:?}");
    assert_eq!(house.count("event WHERE kind = 'melding.besloten'").await, 1);
    house.store.verify().await.unwrap_or_else(|error| panic!("{error}"));
}

#[tokio::test]
async fn wie_voorstelt_bekrachtigt_niet_ook_zelf() {
    let house = House::new().await;
    let id = proposed(&house).await;
    let mut proposer = house.enter(&people::here(Rol::Triagist)).await;
    let before = house.access_log().await.len();
    proposer.get(&format!("/meldingen/{id}/besluit")).await.is(404);
    let fields = [("voorstel", "00000000-0000-0000-0000-000000000000"), ("actie", "bekrachtig")];
    proposer.post(&format!("/meldingen/{id}/besluit"), &fields).await.is(404);
    let log = house.access_log().await.split_off(before);
    assert!(log.iter().any(|row| row.outcome == "vier-ogen"), "{log:?}");
    assert_eq!(house.count("event WHERE kind = 'melding.besloten'").await, 0);
}

#[tokio::test]
async fn van_twee_die_dezelfde_melding_oppakken_is_er_een_de_eerste() {
    let house = House::new().await;
    let id = house.melding_by(&people::here(Rol::Meldpunt)).await;
    let mut desk = house.enter(&people::here(Rol::Meldpunt)).await;
    desk.fill(&format!("/meldingen/{id}/acuut"), &[("is_acuut", "nee")]).await;
    let mut one = house.enter(&people::here(Rol::Triagist)).await;
    let mut other = house.enter(&people::colleague(Rol::Triagist)).await;
    let path = format!("/meldingen/{id}/oppakken");
    let (first, second) = tokio::join!(one.post(&path, &[]), other.post(&path, &[]));
    assert!([303, 409, 422].contains(&first.status.as_u16()) && [303, 409, 422].contains(&second.status.as_u16()));
    assert_eq!(house.count("event WHERE kind = 'melding.opgepakt'").await, 1);
}
