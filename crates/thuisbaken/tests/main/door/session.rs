//! How long a session lasts, and the way back to what somebody was doing.

use crate::house::{House, told::teacher};

#[tokio::test]
async fn wie_een_kwartier_niets_doet_moet_opnieuw_inloggen() {
    let house = House::new().await;
    let mut teacher = house.enter(&teacher()).await;
    house.clock.later(15 * 60 - 1);
    teacher.get("/account").await.is(200);
    house.clock.later(15 * 60 - 1);
    teacher.get("/account").await.is(200);
    house.clock.later(15 * 60);
    let answer = teacher.get("/account").await;
    assert_eq!(answer.is(303).location(), "/inloggen?terug=/account");
    house.clock.later(-60);
    teacher.get("/account").await.is(303);
}

#[tokio::test]
async fn na_tien_uur_eindigt_iedere_sessie() {
    let house = House::new().await;
    let mut teacher = house.enter(&teacher()).await;
    for _ in 0..59 {
        house.clock.minutes(10);
        teacher.get("/account").await.is(200);
    }
    house.clock.later(10 * 60 - 1);
    teacher.get("/account").await.is(200);
    house.clock.later(1);
    teacher.get("/account").await.is(303);
}

#[tokio::test]
async fn wie_niet_is_ingelogd_komt_terug_waar_die_wilde_zijn() {
    let house = House::new().await;
    let mut somebody = house.visitor();
    let answer = somebody.get("/account/codes?a=1&b=%2F").await;
    assert_eq!(answer.is(303).location(), "/inloggen?terug=/account/codes%3Fa%3D1%26b%3D%252F");
    somebody.follow(&answer).await.is(200);
    for token in ["", "niets", "../..", "%00", &"a".repeat(5000)] {
        somebody.cookies.insert("baken".to_owned(), token.to_owned());
        somebody.get("/account").await.is(303);
    }
}

#[tokio::test]
async fn na_het_uitloggen_is_een_bewaard_koekje_niets_waard() {
    let house = House::new().await;
    let mut teacher = house.enter(&teacher()).await;
    let kept = teacher.cookies.clone();
    let answer = teacher.post("/uitloggen", &[]).await;
    answer.is(303);
    assert!(teacher.cookies.is_empty(), "{:?}", teacher.cookies);
    teacher.cookies = kept;
    teacher.get("/account").await.is(303);
}
