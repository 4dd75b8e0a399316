//! Values that can not be true, or that nobody offered.

use crate::house::{Form, House, told::teacher};

async fn at(house: &House) -> String {
    format!("/dossiers/{}", house.dossier_of(&teacher()).await)
}

#[tokio::test]
async fn wie_nog_geboren_moet_worden_is_niet_geboren() {
    let house = House::new().await;
    let path = format!("{}/betrokkenen/nieuw", at(&house).await);
    let mut teacher = house.enter(&teacher()).await;
    for wrong in ["16-9-2026", "2027", "31-2-2020", "gisteren", "300"] {
        let form = teacher.form(&path).await;
        let fields = [("naam", "Pim"), ("rol", "kind"), ("geboren", wrong), ("contact", "bij oma")];
        let answer = teacher.submit(&form.with(&fields)).await;
        let again = Form::on(answer.is(422));
        assert!(answer.text.contains("id=\"geboren-fout\""), "{wrong}: {}", answer.words());
        assert_eq!((again.text("geboren"), again.text("naam"), again.text("contact")), (wrong, "Pim", "bij oma"));
    }
}

#[tokio::test]
async fn een_bsn_dat_niet_kan_bestaan_wordt_niet_genomen() {
    let house = House::new().await;
    let path = format!("{}/betrokkenen/nieuw", at(&house).await);
    let mut teacher = house.enter(&teacher()).await;
    for wrong in ["999990018", "123", "99999001x", "0000000000"] {
        let form = teacher.form(&path).await.with(&[("naam", "Pim"), ("rol", "kind"), ("bsn", wrong)]);
        let answer = teacher.submit(&form).await;
        answer.is(422);
        assert!(answer.text.contains("id=\"bsn-fout\""), "{wrong}: {}", answer.words());
        assert_eq!(Form::on(&answer).text("bsn"), wrong);
    }
    let form = teacher.form(&path).await.with(&[("naam", "Pim"), ("rol", "kind"), ("bsn", "9999 90 019")]);
    teacher.submit(&form).await.is(303);
}

#[tokio::test]
async fn een_signaal_van_morgen_wordt_niet_genomen() {
    let house = House::new().await;
    let path = format!("{}/signalen/nieuw", at(&house).await);
    let mut teacher = house.enter(&teacher()).await;
    let page = teacher.get(&path).await;
    let kwikstaart = page.choice("over", "Zonnegloed");
    let fields = [
        ("omschrijving", "Blauwe plek"),
        ("richting", "voor"),
        ("bron", "eigen_waarneming"),
        ("gezien", "de leerkracht"),
        ("dag", "16-9-2026"),
        ("over", &kwikstaart),
    ];
    let answer = teacher.submit(&Form::on(&page).with(&fields)).await;
    answer.is(422);
    assert!(answer.text.contains("id=\"dag-fout\""), "{}", answer.words());
    assert_eq!(Form::on(&answer).text("omschrijving"), "Blauwe plek");
}

#[tokio::test]
async fn een_onbekend_antwoord_in_een_weging_wordt_genoemd_met_de_vraag_en_wat_er_kan() {
    let house = House::new().await;
    let path = format!("{}/weging", at(&house).await);
    let mut teacher = house.enter(&teacher()).await;
    let answer = teacher.post(&path, &[("vermoeden", "ja"), ("acuut", "misschien"), ("doe", "opslaan")]).await;
    answer.is(422).says("Acute onveiligheid").says("ja, nee, ik twijfel");
    assert_eq!(house.count("event WHERE kind = 'dossier.gewogen'").await, 0);
}

#[tokio::test]
async fn een_keuze_die_niet_is_aangeboden_wordt_geweigerd_met_een_zin() {
    let house = House::new().await;
    let at = at(&house).await;
    let mut teacher = house.enter(&teacher()).await;
    let before = house.count("event").await;
    for (page, field) in [("route", "route"), ("betrokkenen/nieuw", "rol"), ("signalen/nieuw", "bron")] {
        let path = format!("{at}/{page}");
        let answer = teacher.post(&path, &[(field, "verzonnen"), ("naam", "Pim"), ("omschrijving", "Iets")]).await;
        answer.is(422);
        assert!(answer.text.contains(&format!("id=\"{field}-fout\"")), "{path}: {}", answer.words());
    }
    assert_eq!(house.count("event").await, before);
}
