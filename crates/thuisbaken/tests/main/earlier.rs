//! Earlier meldingen about the same people: found, confirmed, and put with the casus that runs.

use crate::house::{
    House,
    family::{Melder, Wie, dag},
    people,
    told::{by_phone, id_in},
};
use access::Rol;
use application::{
    FormMeta, melding,
    ports::{MeldingRow, Stream},
};
use kernel::{BetrokkeneId, Geslacht, MeldingId};
use veiligthuis::codes::KoppelingStand;

const NAME: &str = "Zonnegloed Kwikstaart";

async fn row(house: &House, id: MeldingId) -> MeldingRow {
    house.state.app.store.melding_row(id).await.unwrap()
}

async fn people_of(house: &House, id: MeldingId) -> Vec<BetrokkeneId> {
    let history = house.state.app.store.load(Stream::Melding(id)).await.unwrap();
    let (melding, _) = application::ports::fold::<veiligthuis::melding::Melding>(&history).unwrap();
    melding.betrokkenen.iter().map(|b| b.id).collect()
}

#[tokio::test]
async fn een_tweede_melding_over_hetzelfde_kind_wordt_gevonden_en_komt_na_bevestigen_bij_de_casus_die_loopt() {
    let house = House::new().await;
    let triagist = people::here(Rol::Triagist);
    let first = house.melding_held_by(&triagist).await;
    house.clock.later(60);
    let second = house.melding_held_by(&triagist).await;
    let mut who = house.enter(&triagist).await;

    let page = who.get(&format!("/meldingen/{second}")).await;
    let path = crate::road::link(&page, "/eerdere");
    let found = who.get(&path).await;
    let kenmerk = row(&house, first).await.kenmerk;
    assert!(found.text.contains(&kenmerk) && found.text.contains("zeer waarschijnlijk"), "{}", found.text);

    let (old, new) = (people_of(&house, first).await[0], people_of(&house, second).await[0]);
    let form = [
        ("melding", first.to_string()),
        ("eerdere", old.to_string()),
        ("eigen", new.to_string()),
        ("toelichting", String::new()),
        ("reden", "naamgenoot".to_owned()),
        ("oordeel", "zelfde".to_owned()),
    ];
    let fields: Vec<(&str, &str)> = form.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let answer = who.post(&path, &fields).await;
    let after = who.follow(&answer).await;
    assert!(after.text.contains("bevestigd"));

    let rows = (row(&house, first).await, row(&house, second).await);
    assert_eq!(rows.0.casus, rows.1.casus, "a vervolgmelding joins the casus that runs");
    let said = house.state.app.store.koppelingen(second).await.unwrap();
    assert_eq!(said.iter().map(|row| row.stand).collect::<Vec<_>>(), [KoppelingStand::Bevestigd]);
    assert!(said[0].gewicht.is_some_and(|bits| bits > 300), "the evidence of the radar is kept with it");
    let melding = who.get(&format!("/meldingen/{second}")).await;
    assert!(melding.text.contains(&kenmerk), "the earlier one stands with it");

    // Twice is told, and nothing is written.
    let again = who.post(&path, &fields).await;
    assert_eq!(again.status, 422);
    assert!(again.text.contains("al bevestigd"));
    house.store.verify().await.unwrap();
}

#[tokio::test]
async fn een_andere_regio_vindt_niets_en_wie_geen_taak_heeft_komt_er_niet_in() {
    let house = House::new().await;
    let here = people::here(Rol::Triagist);
    house.melding_held_by(&here).await;
    let elsewhere = people::elsewhere(Rol::Triagist);
    let there = house.melding_held_by(&elsewhere).await;
    let mut who = house.enter(&elsewhere).await;
    let found = who.get(&format!("/meldingen/{there}/eerdere")).await;
    assert!(found.text.contains("Niets gevonden"), "a region never sees what another knows");
    let mut other = house.enter(&here).await;
    assert_eq!(other.get(&format!("/meldingen/{there}/eerdere")).await.status, 404);
}

#[tokio::test]
async fn zelf_zoeken_staat_in_het_logboek_ook_als_niemand_wordt_gevonden_en_nooit_in_een_adres() {
    let house = House::new().await;
    let triagist = people::here(Rol::Triagist);
    let first = house.melding_held_by(&triagist).await;
    let second = house.melding_held_by(&triagist).await;
    let kenmerk = row(&house, first).await.kenmerk;
    let mut who = house.enter(&triagist).await;
    let path = format!("/meldingen/{second}/eerdere/zoeken");
    let empty = who.post(&path, &[("naam", ""), ("geboren", "")]).await;
    assert_eq!(empty.status, 422);
    let found = who.post(&path, &[("naam", NAME), ("geboren", "")]).await;
    assert_eq!(found.status, 200);
    assert!(found.text.contains(&kenmerk), "{}", found.text);
    let nobody = who.post(&path, &[("naam", "Trijntje Nergensthuis")]).await;
    assert!(nobody.text.contains("Niets gevonden"));
    let wrong = who.post(&path, &[("naam", NAME), ("geboren", "31-2-2020")]).await;
    assert_eq!(wrong.status, 422);
    assert!(wrong.text.contains(NAME), "what was typed stays");
}

#[tokio::test]
async fn een_formulier_dat_twee_keer_tegelijk_komt_laat_geen_spook_op_de_radar_achter() {
    let house = House::new().await;
    let triagist = people::here(Rol::Triagist);
    let (app, who) = (&house.state.app, people::asks(&triagist));
    let form = FormMeta { key: Some(app.ids.fresh()), ..FormMeta::default() };
    let (one, two) = tokio::join!(
        melding::take_in(app, &who, form.clone(), by_phone(app)),
        melding::take_in(app, &who, form.clone(), by_phone(app))
    );
    let ids = [one, two].map(|done| id_in::<MeldingId>(&done.unwrap_or_else(|error| panic!("{error}")).path));
    assert_eq!(ids[0], ids[1], "the second gets the answer of the first");
    let later = house.melding_held_by(&triagist).await;
    let mut visitor = house.enter(&triagist).await;
    let found = visitor.get(&format!("/meldingen/{later}/eerdere")).await;
    assert_eq!(found.status, 200);
    assert_eq!(found.text.matches("id=\"treffer-").count(), 1, "one melding was stored, one is found");
}

#[tokio::test]
async fn alleen_een_waarschijnlijke_treffer_heeft_een_hoofdknop_en_elke_reden_staat_er_een_keer() {
    let house = House::new().await;
    let adres = "Sluiskade 5\n1234 AB Waterstad";
    let born = dag(2019, 4, 3);
    house.reported(Melder::Politie, &[Wie::kind("Mats Veenendaal", born).woont(adres)]).await;
    house.reported(Melder::School, &[Wie::ouder("Olga Pietersma", born, Geslacht::Vrouw)]).await;
    house.clock.later(3600);
    let last = house.reported(Melder::Ziekenhuis, &[Wie::kind("Mats Veenendaal", born).woont(adres)]).await;
    let mut who = house.enter(&people::here(Rol::Triagist)).await;
    let page = who.get(&format!("/meldingen/{last}/eerdere")).await;
    assert_eq!(page.text.matches("utrecht-button--primary-action").count(), 1, "one likely pair: {}", page.words());
    for key in ["accesskey=\"z\"", "accesskey=\"a\"", "accesskey=\"w\""] {
        assert_eq!(page.text.matches(key).count(), 1, "{key}");
    }
    let first = page.text.split("id=\"treffer-2\"").next().unwrap();
    assert_eq!(first.matches("liggen binnen twee weken").count(), 1, "{}", page.words());
    page.says("In deze melding").says("Mats Veenendaal");
}
