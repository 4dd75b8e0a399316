//! A form that another website sends in somebody's name.

use crate::house::{House, told::teacher};
use axum::http::{Request, header};

#[tokio::test]
async fn een_formulier_van_een_andere_website_wordt_geweigerd_en_nergens_bewaard() {
    let house = House::new().await;
    let mut teacher = house.enter(&teacher()).await;
    let before = (house.count("event").await, house.count("draft").await, house.count("session").await);
    for path in ["/dossiers/nieuw", "/uitloggen", "/account/overal-uitloggen", "/inloggen", "/demo"] {
        for (name, value) in [
            ("sec-fetch-site", "cross-site"),
            ("sec-fetch-site", "same-site"),
            ("sec-fetch-site", "none"),
            ("origin", "https://kwaad.example"),
            ("origin", "null"),
            ("origin", "http://baken.kwaad.example"),
            ("x-niets", ""),
        ] {
            let form = Request::post(path).header(name, value);
            let form = form.header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
            let answer = teacher.send(form, "notitie=Van+elders").await;
            answer.is(403).says("ergens anders");
            assert!(answer.cookies().is_empty(), "{path}");
        }
    }
    assert_eq!(before, (house.count("event").await, house.count("draft").await, house.count("session").await));
    teacher.get("/account").await.is(200);
}

#[tokio::test]
async fn een_get_verandert_niets() {
    let house = House::new().await;
    let mut teacher = house.enter(&teacher()).await;
    for path in ["/uitloggen", "/account/overal-uitloggen", "/concept/weg"] {
        teacher.get(path).await.is(405).says("Dit adres werkt zo niet");
    }
    teacher.get("/account").await.is(200);
}
