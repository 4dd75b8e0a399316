//! A form that comes in after the session ran out.

use crate::house::{House, Visitor, people, told::teacher};
use access::Rol;

const STORY: &str = "Wat ik in een half uur heb opgeschreven";

/// The teacher fills a form in for longer than her session lasts; gives her, and where the answer led.
async fn too_late(house: &House, path: &str) -> (Visitor, String) {
    let mut teacher = house.enter(&teacher()).await;
    let form = teacher.form(path).await.with(&[("notitie", STORY)]);
    house.clock.minutes(31);
    let answer = teacher.submit(&form).await;
    let to = answer.is(303).location().to_owned();
    assert!(to.starts_with("/inloggen?terug=") && !to.contains("Wat"), "{to}");
    (teacher, to)
}

/// Signs in with another session, in the same browser: as the last step of the sign-in page does.
async fn signs_in(house: &House, visitor: &mut Visitor, who: &str) -> String {
    let mut demo = house.state.clone();
    demo.settings.demo = true;
    let token = people::begin_session(&demo.app, who).await;
    let cookies = visitor.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect::<Vec<_>>().join("; ");
    let headers = [("cookie".parse().unwrap(), cookies.parse().unwrap())].into_iter().collect();
    let claimed = web::formulier::kaartje::verzilver(&demo, &headers, people::id(who)).await.unwrap();
    visitor.cookies.insert("baken".to_owned(), token);
    claimed.unwrap_or_default()
}

#[tokio::test]
async fn na_opnieuw_inloggen_staat_de_tekst_er_weer() {
    let house = House::new().await;
    let (mut teacher, _) = too_late(&house, "/dossiers/nieuw").await;
    assert_eq!(house.count("event").await, 0);
    let to = signs_in(&house, &mut teacher, &crate::house::told::teacher()).await;
    assert_eq!(to, "/dossiers/nieuw");
    let form = teacher.form(&to).await;
    assert_eq!(form.text("notitie"), STORY);
    teacher.submit(&form).await.is(303);
    assert_eq!(house.count("draft").await, 0, "a kept text stays behind");
}

#[tokio::test]
async fn de_tekst_is_voor_niemand_anders() {
    let house = House::new().await;
    let (mut browser, _) = too_late(&house, "/dossiers/nieuw").await;
    let colleague = people::colleague(Rol::Professional);
    assert_eq!(signs_in(&house, &mut browser, &colleague).await, "");
    assert_eq!(browser.form("/dossiers/nieuw").await.text("notitie"), "");
    assert_eq!(house.count("draft").await, 0);
}

#[tokio::test]
async fn de_tekst_wacht_een_uur() {
    let house = House::new().await;
    let (mut teacher, _) = too_late(&house, "/dossiers/nieuw").await;
    house.clock.later(60 * 60 + 1);
    assert_eq!(signs_in(&house, &mut teacher, &crate::house::told::teacher()).await, "");
}
