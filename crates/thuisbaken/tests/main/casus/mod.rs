//! A casus through its forms: offered, accepted, monitored, and not closed while something is open.

use crate::house::{Form, House, Visitor, people, told};
use crate::road::link;
use access::Rol;
use application::{FormMeta, melding, melding::Do};
use kernel::{MeldingId, OnderdeelId, Tekst};
use uuid::Uuid;
use veiligthuis::{
    codes::{Oordeel, Uitkomst},
    melding::{BesluitOpgave, Command},
};

const DAY: i64 = 24 * 3600;
const TEAM: &str = "Lokaal team Kwartelveld";

fn tekst(words: &str) -> Tekst {
    Tekst::new(words).unwrap()
}

/// A melding of which two people decided to transfer it.
async fn besloten(house: &House, triagist: &str) -> MeldingId {
    let id = house.melding_held_by(triagist).await;
    let app = &house.state.app;
    let asks = people::asks(triagist);
    let seen = melding::see(app, &asks, id).await.unwrap_or_else(|error| panic!("{error}"));
    let everybody: Vec<_> = seen.melding.get().betrokkenen.iter().map(|b| b.id).collect();
    let voorstel = OnderdeelId::new(Uuid::now_v7());
    let judged = everybody.iter().map(|mens| Command::BeoordeelPersoon {
        betrokkene: *mens,
        acuut: Oordeel::Nee,
        structureel: Oordeel::Ja,
        motivering: tekst("Er is al lang ruzie."),
    });
    let proposed = Command::StelBesluitVoor(Box::new(BesluitOpgave {
        voorstel,
        uitkomst: Uitkomst::Overdracht,
        instrument: "triage-instrument-2019".to_owned(),
        motivering: tekst("Het team kent het gezin."),
        partij: Some(tekst(TEAM)),
        melder_heeft_rol: false,
        eerdere: Vec::new(),
        te_laat: None,
    }));
    let commands = judged.chain([proposed]).collect();
    melding::execute(app, &asks, id, FormMeta::default(), Do::Commands(commands)).await.map(drop).unwrap();
    let second = people::asks(&people::here(Rol::Gedragswetenschapper));
    let confirm = Do::Commands(vec![Command::Bekrachtig { voorstel, te_laat: None }]);
    melding::execute(app, &second, id, FormMeta::default(), confirm).await.map(drop).unwrap();
    id
}

/// The casus of the melding, taken from the list.
async fn opgepakt(house: &House, triagist: &str) -> (Visitor, String) {
    besloten(house, triagist).await;
    house.clock.minutes(5);
    let mut visitor = house.enter(triagist).await;
    let list = visitor.get("/casussen").await;
    list.is(200).says(told::CANARIES[0]).says("Overdragen of bemoeienis beëindigen");
    let take = Form::to(&list, "/oppakken");
    let casus = take.action.trim_end_matches("/oppakken").to_owned();
    visitor.submit(&take).await.is(303);
    visitor.get(&casus).await.is(200).says("Nu verantwoordelijk: Veilig Thuis");
    (visitor, casus)
}

async fn bied_aan(visitor: &mut Visitor, casus: &str) -> String {
    let fields = [
        ("partij", "lokaal-team"),
        ("naam", TEAM),
        ("wat", "zicht-op-veiligheid"),
        ("voorwaarden", "Het kind slaapt bij oma."),
        ("uittreksel", "De ouders willen hulp."),
    ];
    visitor.fill(&format!("{casus}/overdrachten/nieuw"), &fields).await;
    let page = visitor.get(casus).await;
    page.is(200).says("aangeboden").says(TEAM).says("Veilig Thuis blijft verantwoordelijk");
    link(&page, "/geaccepteerd").trim_end_matches("/geaccepteerd").to_owned()
}

#[tokio::test]
async fn een_overdracht_gaat_pas_over_als_iemand_van_die_partij_ja_zegt() {
    let house = House::new().await;
    let triagist = people::here(Rol::Triagist);
    let (mut visitor, casus) = opgepakt(&house, &triagist).await;
    let overdracht = bied_aan(&mut visitor, &casus).await;
    house.clock.later(DAY);
    let mut visitor = house.enter(&triagist).await;

    let path = format!("{overdracht}/geaccepteerd");
    let wie = [("wie", "Ineke Bos"), ("functie", "teamleider")];
    let other = [("namens", "ander"), ("andere_partij", "Lokaal team Elders")];
    let form = visitor.form(&path).await.with(&wie).with(&other);
    visitor.submit(&form).await.is(422).says("niet aan die partij aangeboden");
    visitor.get(&casus).await.says("Nu verantwoordelijk: Veilig Thuis");

    visitor.fill(&path, &[("wie", "Ineke Bos"), ("functie", "teamleider"), ("namens", "aangeboden")]).await;
    let page = visitor.get(&casus).await;
    page.is(200).says(&format!("Nu verantwoordelijk: {TEAM}")).says("Eerste monitoring (3 maanden)").says("Ineke Bos");
    visitor.get(&format!("{casus}?taal=en")).await.is(200).says("Responsible now");
    house.store.verify().await.unwrap_or_else(|error| panic!("{error}"));
}

#[tokio::test]
async fn een_weigering_laat_de_casus_bij_veilig_thuis_en_sluiten_noemt_wat_er_nog_moet() {
    let house = House::new().await;
    let triagist = people::here(Rol::Triagist);
    let (mut visitor, casus) = opgepakt(&house, &triagist).await;
    let overdracht = bied_aan(&mut visitor, &casus).await;
    let why = [("reden", "capaciteit"), ("toelichting", "Het team is vol.")];
    visitor.fill(&format!("{overdracht}/geweigerd"), &why).await;
    let step = [("trede", "escalatie"), ("toelichting", "Gebeld met de teamleider.")];
    visitor.fill(&format!("{overdracht}/ladder"), &step).await;
    let page = visitor.get(&casus).await;
    page.is(200).says("Nu verantwoordelijk: Veilig Thuis").says("geen ruimte").says("Gebeld met de teamleider");
    let close = visitor.get(&format!("{casus}/sluiten")).await;
    close.is(200).says("kan nog niet dicht").says("de partij weigerde").says("is nog niet geïnformeerd");
    assert!(!close.text.contains("name=\"toelichting\""), "nothing can be sent");
    link(&close, "/informeren");
}

#[tokio::test]
async fn monitoring_mag_niet_te_vroeg_en_overslaan_beslissen_twee_mensen() {
    let house = House::new().await;
    let triagist = people::here(Rol::Triagist);
    let (mut visitor, casus) = opgepakt(&house, &triagist).await;
    let overdracht = bied_aan(&mut visitor, &casus).await;
    let path = format!("{overdracht}/geaccepteerd");
    visitor.fill(&path, &[("wie", "Ineke Bos"), ("functie", "teamleider"), ("namens", "aangeboden")]).await;
    let page = visitor.get(&casus).await;
    assert!(!page.text.contains(".eerste/mensen/"), "before its time nothing can be filled in");

    house.clock.later(95 * DAY);
    let mut visitor = house.enter(&triagist).await;
    let page = visitor.get(&casus).await;
    page.is(200).says("te laat");
    let person = link(&page, ".eerste/mensen/");
    let early = [("gevraagd", "persoon-zelf"), ("dag", "1-10-2026"), ("tijd", "10:00")];
    let answers = [("direct", "ja"), ("stabiel", "nee"), ("herstel", "onbekend")];
    let form = visitor.form(&person).await.with(&early).with(&answers);
    visitor.submit(&form).await.is(422).says("mag pas vanaf");
    // What was typed was kept: the day is mended on the form.
    let mended = [("dag", "18-12-2026"), ("tijd", "10:00"), answers[0], answers[1], answers[2]];
    let answer = visitor.fill(&person, &mended).await;
    assert!(answer.location().ends_with(".eerste/afronden"), "{}", answer.location());
    let done = [("besluit", "doorgaan"), ("toelichting", "Het gaat beter.")];
    let there = answer.location().to_owned();
    visitor.fill(&there, &done).await;
    visitor.get(&casus).await.is(200).says("Hulp bij herstel").says("doorgaan zoals gepland");

    let page = visitor.get(&casus).await;
    let skip = link(&page, ".tweede/overslaan");
    visitor.fill(&skip, &[("reden", "contact-onveilig"), ("toelichting", "Contact is gevaarlijk.")]).await;
    visitor.get(&format!("{casus}/voorstel")).await.is(404);
    let mut second = house.enter(&people::here(Rol::Vertrouwensarts)).await;
    second.get("/casussen?toon=tweede").await.is(200).says(told::CANARIES[0]);
    let form = second.form(&format!("{casus}/voorstel")).await;
    let yes = form.fields.iter().find(|field| field.name() == "besluit").map(|field| match field {
        crate::house::form::Field::One { values, .. } => values[0].clone(),
        other => panic!("{other:?}"),
    });
    second.submit(&form.with(&[("besluit", &yes.unwrap())])).await.is(303);
    visitor.get(&casus).await.is(200).says("Overgeslagen: contact maakt het onveiliger");
    house.store.verify().await.unwrap_or_else(|error| panic!("{error}"));
}

#[tokio::test]
async fn de_teamleider_ziet_op_het_bord_wat_te_laat_is_en_legt_de_reden_vast() {
    let house = House::new().await;
    let triagist = people::here(Rol::Triagist);
    let (mut visitor, _) = opgepakt(&house, &triagist).await;
    visitor.get("/bord").await.is(404);
    house.clock.later(10 * DAY);
    let lead = people::here(Rol::Teamleider);
    let mut visitor = house.enter(&lead).await;
    let board = visitor.get("/bord").await;
    board.is(200).says("Te laat (1)").says("Overdragen of bemoeienis beëindigen").says("Geef een reden");
    assert!(told::CANARIES.iter().all(|name| !board.text.contains(name)), "the board names nobody");
    let worker = people::name(&triagist);
    board.says(&worker);
    visitor.get("/bord/agenda?toon=te-laat").await.is(200).says("1 ding te doen");
    visitor.get("/bord/agenda?toon=vrij").await.is(200).says("Niets op de agenda");

    let form = link(&board, "/te-laat");
    let typed = visitor.form(&form).await.with(&[("reden", "anders")]);
    visitor.submit(&typed).await.is(422).says("Schrijf op welke");
    visitor.fill(&form, &[("reden", "capaciteit")]).await;
    visitor.get("/bord").await.is(200).says("te weinig mensen");
    assert!(!visitor.get("/bord").await.text.contains("Geef een reden"));
    visitor.get("/bord?taal=en").await.is(200).says("Board of the day");
    house.store.verify().await.unwrap_or_else(|error| panic!("{error}"));
}
