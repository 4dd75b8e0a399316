//! Advice through its pages, on the real store: what may not be written down is stopped, and the way to a report.

use crate::house::{Answer, Form, House, Visitor, people};
use access::Rol;
use application::ports::{Event, Stream};
use kernel::{AdviesId, MeldingId};
use veiligthuis::advies::Event as AdviesEvent;

const NIEUW: &str = "/adviezen/nieuw";

/// What every advice of these tests says.
const GEWOON: [(&str, &str); 4] = [
    ("vrager", "niet-beroepsmatig"),
    ("vraag", "Hoort bij de buren vaak schreeuwen."),
    ("advies", "Bel 112 als het misgaat."),
    ("duur", "onbekend"),
];

async fn vul_in(wie: &mut Visitor, extra: &[(&str, &str)]) -> Answer {
    let form = wie.form(NIEUW).await.with(&GEWOON).with(extra);
    wie.submit(&form).await
}

fn id(path: &str) -> AdviesId {
    path.split('/').nth(2).unwrap().parse().unwrap()
}

async fn meldpunt(house: &House) -> Visitor {
    house.enter(&people::here(Rol::Meldpunt)).await
}

#[tokio::test]
async fn een_advies_met_een_naam_en_geboortedatum_in_de_tekst_wordt_tegengehouden_en_de_tekst_blijft_staan() {
    let house = House::new().await;
    let mut wie = meldpunt(&house).await;
    let tekst = "Het gaat om Zonnegloed Kwikstaart, 12-03-2017, van de buren.";
    for bevestigd in [false, true] {
        let page = vul_in(&mut wie, &[("vraag", tekst)]).await;
        let page =
            if bevestigd { wie.submit(&Form::on(page.is(422)).with(&[("bevestigd", "ja")])).await } else { page };
        page.is(422).says("Haal het weg").says("12-03-2017");
        assert!(page.text.contains(&format!("{tekst}</textarea>")), "wat is getypt blijft staan");
        assert!(page.text.contains("baken-vondst"), "de plaats is gemarkeerd");
    }
    wie.get("/adviezen").await.is(200).says("Hier staat niets");
    assert_eq!(house.store.verify().await.unwrap().events, 0, "er is niets opgeslagen");
}

#[tokio::test]
async fn twijfel_wordt_pas_opgeslagen_na_een_bevestiging() {
    let house = House::new().await;
    let mut wie = meldpunt(&house).await;
    let page = vul_in(&mut wie, &[("vraag", "Ik hoorde dat Willemijn het zag.")]).await;
    page.is(422).says("bevestig");
    wie.submit(&Form::on(&page).with(&[("bevestigd", "ja")])).await.is(303);
    wie.get("/adviezen").await.is(200).says("A-");
}

#[tokio::test]
async fn s01_een_buurman_krijgt_advies_en_het_wordt_dezelfde_dag_afgesloten() {
    let house = House::new().await;
    let mut wie = meldpunt(&house).await;
    let done = vul_in(&mut wie, &[]).await;
    let page = wie.follow(&done).await;
    page.is(200).says("Bel 112 als het misgaat.").says("De wet noemt geen termijn");
    wie.submit(&Form::to(&page, "/sluiten")).await.is(303);
    wie.get(&format!("/adviezen/{}", id(done.location()))).await.is(200).says("afgesloten");
    wie.get("/werklijst").await.is(200);
}

#[tokio::test]
async fn s14_over_een_onbekende_beller_beslissen_twee_mensen_en_meldt_veilig_thuis_daarna_zelf() {
    let house = House::new().await;
    let mut wie = meldpunt(&house).await;
    let done = vul_in(&mut wie, &[("soort", "signaal")]).await;
    let at = done.location().to_owned();
    wie.get(&format!("{at}/ambtshalve")).await.is(404);
    wie.fill(&format!("{at}/zelf-melden"), &[("melden", "ja"), ("motivering", "Een peuter is nu in gevaar.")]).await;
    wie.get(&format!("{at}/besluit")).await.is(404);
    let mut arts = house.enter(&people::here(Rol::Vertrouwensarts)).await;
    arts.fill(&format!("{at}/besluit"), &[("actie", "bekrachtig")]).await;
    let mut wie = meldpunt(&house).await;
    wie.get(&at).await.is(200).says("Leg de melding vast");
    let report = [
        ("spoed", "acuut"),
        ("omschrijving", "Een peuter zit opgesloten."),
        ("p1-naam", "Zonnegloed Kwikstaart"),
        ("p1-verteld", "onbekend"),
    ];
    let done = wie.fill(&format!("{at}/ambtshalve"), &report).await;
    wie.follow(&done).await.is(200);
    wie.get("/werklijst").await.is(200).says("Veilig Thuis zelf");
    wie.get(&at).await.is(200).says("door Veilig Thuis");
    house.store.verify().await.unwrap();
}

#[tokio::test]
async fn s16_de_beller_meldt_en_niets_open_verbindt_het_advies_met_de_melding() {
    let house = House::new().await;
    let mut wie = meldpunt(&house).await;
    let own = [("toestemming", "ja"), ("naam", "Sanne de Wit"), ("contact", "010-0000000")];
    let done = vul_in(&mut wie, &own).await;
    let at = done.location().to_owned();
    house.clock.minutes(7);
    let form = wie.form(&format!("{at}/melden")).await;
    let filled: Vec<(String, String)> = form.pairs();
    let has = |name: &str, value: &str| filled.iter().any(|(n, v)| n == name && v == value);
    assert!(has("melder_naam", "Sanne de Wit") && has("melder_contact", "010-0000000"), "alleen wat van de beller is");
    assert!(!filled.iter().any(|(_, v)| v.contains("schreeuwen")), "niets uit het gesprek");
    let report = [
        ("spoed", "gewoon"),
        ("omschrijving", "Er wordt geschreeuwd en geslagen."),
        ("p1-naam", "Zonnegloed Kwikstaart"),
        ("p1-verteld", "onbekend"),
    ];
    // The caller talks on; the clock of a real house never stands still between two acts.
    house.clock.minutes(3);
    let sent = wie.submit(&form.with(&report)).await;
    let melding: MeldingId = sent.is(303).location().split('/').nth(2).unwrap().parse().unwrap();
    wie.get(&at).await.is(200).says("door de beller zelf");

    let app = &house.state.app;
    let row = app.store.melding_row(melding).await.unwrap();
    let open = |history: &application::ports::History| -> String {
        history.iter().map(|r| format!("{:?} {}", r.event, r.at.micros())).collect()
    };
    let advies = app.store.load(Stream::Advies(id(&at))).await.unwrap();
    let (said, told) = (open(&advies), open(&app.store.load(Stream::Melding(melding)).await.unwrap()));
    for canary in
        [melding.to_string(), row.casus.to_string(), row.kenmerk.clone(), row.ontvangen_op.micros().to_string()]
    {
        assert!(!said.contains(&canary), "in het advies staat {canary}");
    }
    assert!(!told.contains(&id(&at).to_string()), "in de melding staat het advies");
    let asked = app.store.advies_row(id(&at)).await.unwrap();
    assert_ne!(asked.ontvangen_op, row.ontvangen_op, "elk heeft een eigen ontvangst");
    for recorded in &advies {
        if let Event::Advies(AdviesEvent::ContactVastgelegd { vrager, .. }) = &recorded.event {
            assert!(!told.contains(&vrager.to_string()), "de sleutel van de adviesvrager staat in de melding");
        }
    }
}

#[tokio::test]
async fn een_collega_ziet_het_advies_maar_wie_het_vroeg_alleen_met_een_reden() {
    let house = House::new().await;
    let mut wie = meldpunt(&house).await;
    let own = [("toestemming", "ja"), ("naam", "Sanne de Wit"), ("contact", "010-0000000")];
    let done = vul_in(&mut wie, &own).await;
    let at = done.location().to_owned();
    wie.get(&at).await.is(200).says("Sanne de Wit");
    let mut collega = house.enter(&people::colleague(Rol::Meldpunt)).await;
    let page = collega.get(&at).await;
    assert!(!page.is(200).text.contains("Sanne"), "een collega ziet de naam niet");
    let ask = collega.form(&format!("{at}/wie")).await;
    collega.submit(&ask).await.is(422);
    collega.submit(&ask.with(&[("aanleiding", "terugkoppelen")])).await.is(200).says("Sanne de Wit");
    let mut elders = house.enter(&people::elsewhere(Rol::Meldpunt)).await;
    elders.get(&at).await.is(404);
    let page = wie.get(&at).await;
    wie.submit(&Form::to(&page, "/intrekken")).await.is(303);
    assert!(!wie.get(&at).await.text.contains("Sanne"), "de naam is vernietigd");
}
