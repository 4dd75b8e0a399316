//! A form that comes in twice, and one that is older than what it changes.

use crate::house::{House, people, told::teacher};

#[tokio::test]
async fn een_dubbele_klik_wordt_een_keer_opgeslagen_met_hetzelfde_antwoord() {
    let house = House::new().await;
    let mut teacher = house.enter(&teacher()).await;
    let form = teacher.form("/dossiers/nieuw").await.with(&[("notitie", "Een zorg")]);
    let (mut one, mut other) = (teacher.clone(), teacher.clone());
    let (first, second) = tokio::join!(one.submit(&form), other.submit(&form));
    let third = teacher.submit(&form).await;
    for answer in [&first, &second, &third] {
        assert_eq!(answer.is(303).location(), first.location());
    }
    assert_eq!(house.count("event WHERE kind = 'dossier.geopend'").await, 1);
    // Another form is another dossier.
    let form = teacher.form("/dossiers/nieuw").await.with(&[("notitie", "Een zorg")]);
    assert_ne!(teacher.submit(&form).await.is(303).location(), first.location());
}

#[tokio::test]
async fn een_dubbele_klik_in_een_dossier_wordt_een_keer_opgeslagen() {
    let house = House::new().await;
    let id = house.dossier_of(&teacher()).await;
    let mut teacher = house.enter(&teacher()).await;
    let form = teacher.form(&format!("/dossiers/{id}/stap-0")).await.with(&[("notitie", "Nog een zorg")]);
    let before = house.count("event").await;
    let (mut one, mut other) = (teacher.clone(), teacher.clone());
    let (first, second) = tokio::join!(one.submit(&form), other.submit(&form));
    assert_eq!(first.is(303).location(), second.is(303).location());
    assert_eq!(house.count("event").await, before + 1);
}

#[tokio::test]
async fn een_oud_formulier_zegt_wie_er_iets_wijzigde_en_houdt_de_tekst() {
    let house = House::new().await;
    let id = house.dossier_of(&teacher()).await;
    let mut teacher = house.enter(&teacher()).await;
    let path = format!("/dossiers/{id}/stap-0");
    let stale = teacher.form(&path).await.with(&[("notitie", "Mijn lange verhaal over gisteren")]);
    // Somebody else in between: the aandachtsfunctionaris.
    let mut colleague = house.enter("aandachtsfunctionaris").await;
    house.clock.minutes(2);
    colleague.fill(&path, &[("notitie", "Van de collega")]).await;
    house.clock.minutes(3);
    let before = house.count("event").await;
    let answer = teacher.submit(&stale).await;
    let who = format!("{} heeft dit gewijzigd op 15 september 2026, 09:32", people::name("aandachtsfunctionaris"));
    answer.is(409).says(&who).says("Bekijk het opnieuw");
    assert_eq!(house.count("event").await, before, "nothing was written");
    // The text is back on the page as it is now, and can be sent.
    let again = teacher.form(&path).await;
    assert_eq!(again.text("notitie"), "Mijn lange verhaal over gisteren");
    teacher.submit(&again).await.is(303);
    assert_eq!(house.count("event").await, before + 1);
    assert_eq!(teacher.form(&path).await.text("notitie"), "", "the kept text is gone once it was stored");
}
