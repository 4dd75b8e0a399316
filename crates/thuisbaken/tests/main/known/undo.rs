//! Undoing a koppeling by two people.

use super::on;
use crate::house::{
    Form,
    family::{Melder, Wie, dag, op},
};
use application::koppeling::Verdict;
use kernel::KoppelingId;
use veiligthuis::codes::{KoppelingStand, Uitkomst};

#[tokio::test]
async fn een_verkeerde_koppeling_maken_twee_mensen_ongedaan_en_de_melding_gaat_terug_naar_haar_casus() {
    let house = on(2026, 3, 2, 9).await;
    let gezin = [Wie::kind("Vera Wulp", dag(2016, 2, 2)).woont("Kade 3\n1234 AB Waterstad")];
    let first = house.reported(Melder::School, &gezin).await;
    house.clock.later(3600);
    let second = house.reported(Melder::Politie, &gezin).await;
    let before = (house.row(first).await.casus, house.row(second).await.casus);
    house.said((second, 0), (first, 0), Verdict::Same(None)).await;
    assert_eq!(house.row(second).await.casus, before.0, "it joined");
    house.clock.set(op(2026, 3, 4, 9));
    house.decided(first, Uitkomst::Onderzoek, &[]).await;

    let koppeling = KoppelingId::van_paar(house.in_it(second).await[0], house.in_it(first).await[0]);
    let path = format!("/meldingen/{second}/koppelingen/{koppeling}");
    let mut triagist = house.enter("triagist").await;
    let page = triagist.get(&path).await;
    page.is(200).says("Wat hierop kan steunen").says("Besluit: Bemoeienis: onderzoek");
    let form = Form::to(&page, "/ongedaan");
    let empty = triagist.submit(&form).await;
    empty.is(422).says("Schrijf op waarom dit twee personen zijn");
    let proposed = triagist.submit(&form.with(&[("toelichting", "Een ander kind met dezelfde naam.")])).await;
    triagist.follow(&proposed).await.is(200).says("U stelde dit zelf voor");

    let mut second_person = house.enter("gedragswetenschapper").await;
    second_person.get("/werklijst").await.says("Een collega wil een koppeling ongedaan maken");
    let page = second_person.get(&path).await;
    page.is(200).says("Een ander kind met dezelfde naam.");
    let decided = second_person.submit(&Form::to(&page, "/besluit").with(&[("besluit", "ongedaan")])).await;
    assert_eq!(decided.status, 303, "{}", decided.words());

    let said = house.state.app.store.koppelingen(second).await.unwrap();
    assert_eq!(said[0].stand, KoppelingStand::OngedaanGemaakt);
    let after = (house.row(first).await.casus, house.row(second).await.casus);
    assert_eq!(after, before, "both are where they were");
    let page = triagist.get(&path).await;
    page.says("Koppeling ongedaan gemaakt door twee mensen").says("Bevestigd dat dit één persoon is");
    page.says("Besluit: Bemoeienis: onderzoek");
    house.store.verify().await.unwrap();
}
