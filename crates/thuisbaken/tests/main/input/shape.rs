//! Too large, no text, no form.

use crate::house::{House, told::teacher};
use axum::http::{Request, header};

#[tokio::test]
async fn een_tekst_van_een_megabyte_krijgt_een_zin_en_blijft_staan() {
    let house = House::new().await;
    let mut teacher = house.enter(&teacher()).await;
    let text = "lange zin ".repeat(105_000);
    let form = teacher.form("/dossiers/nieuw").await.with(&[("notitie", &text)]);
    let answer = teacher.submit(&form).await;
    answer.is(422).says("Deze tekst is te lang");
    assert!(answer.text.contains(text.trim()), "the text is gone");
    // Also after leaving the page: it was kept.
    let again = teacher.form("/dossiers/nieuw").await;
    assert_eq!(again.text("notitie").trim(), text.trim());
    assert_eq!(house.count("event").await, 0);
}

#[tokio::test]
async fn nog_meer_dan_een_megabyte_komt_terug_om_te_kopieren() {
    let house = House::new().await;
    let mut teacher = house.enter(&teacher()).await;
    let text = "zin ".repeat(600_000);
    let form = teacher.form("/dossiers/nieuw").await.with(&[("notitie", &text)]);
    let answer = teacher.submit(&form).await;
    answer.is(413).says("1 megabyte");
    assert!(answer.text.contains(text.trim()));
}

#[tokio::test]
async fn wat_geen_leesbare_tekst_is_krijgt_een_zin_en_de_rest_blijft_staan() {
    let house = House::new().await;
    let mut teacher = house.enter(&teacher()).await;
    for body in ["notitie=blauwe+plek+%FF", "notitie=blauwe+plek+%C3%28", "notitie=blauwe+plek&%FE=x"] {
        let answer = teacher.post_raw("/dossiers/nieuw", body).await;
        answer.is(400).says("geen UTF-8").says("blauwe plek");
    }
    let raw = [b"notitie=blauwe+plek+".as_slice(), &[0xFF, 0xC0]].concat();
    teacher.post_raw("/dossiers/nieuw", raw).await.is(400).says("blauwe plek");
    // Text, but not text that belongs in a file.
    let answer = teacher.post_raw("/dossiers/nieuw", "notitie=blauwe+plek%00%07").await;
    answer.is(422);
    assert_eq!(house.count("event").await, 0);
}

#[tokio::test]
async fn wat_geen_formulier_is_wordt_geweigerd() {
    let house = House::new().await;
    let mut teacher = house.enter(&teacher()).await;
    for kind in ["application/json", "text/plain", "multipart/form-data; boundary=x", ""] {
        let form = Request::post("/dossiers/nieuw").header("sec-fetch-site", "same-origin");
        let answer = teacher.send(form.header(header::CONTENT_TYPE, kind), "{\"notitie\":\"x\"}").await;
        answer.is(415).says("geen formulier");
    }
    for body in ["", "&&&", "=", "notitie", "notitie=%", "notitie=%G1%", "_sleutel=x&_versie=-1&notitie=goed"] {
        let answer = teacher.post_raw("/dossiers/nieuw", body).await;
        assert!([303, 422].contains(&answer.status.as_u16()), "{body}: {}", answer.words());
    }
}
