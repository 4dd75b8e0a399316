//! A form that comes in after the session ran out.

use crate::house::{House, Visitor, people, place::Site, told};
use access::Rol;
use store::Kind;

const STORY: &str = "Wat ik in een half uur heb opgeschreven";

/// The teacher fills a form in for longer than her session lasts; gives her, and where the answer led.
async fn too_late(house: &House, path: &str) -> (Visitor, String) {
    let mut teacher = house.enter(&told::teacher()).await;
    let form = teacher.form(path).await.with(&[("notitie", STORY)]);
    house.clock.minutes(31);
    let answer = teacher.submit(&form).await;
    let to = answer.is(303).location().to_owned();
    assert!(to.starts_with("/inloggen?terug=") && !to.contains("Wat"), "{to}");
    (teacher, to)
}

/// Signs in again in the same browser; gives where that leads.
async fn signs_in(visitor: &mut Visitor, who: &str) -> String {
    let account = people::id(who).to_string();
    let inside = visitor.post("/demo", &[("account", &account)]).await;
    inside.is(303).location().to_owned()
}

/// A house where signing in is one click, and ends as every sign-in does.
async fn house() -> House {
    let mut site = Site::sqlite();
    site.config.kind = Kind::Demo;
    let mut house = House::on(site).await;
    house.state.settings.demo = true;
    house
}

#[tokio::test]
async fn na_opnieuw_inloggen_staat_de_tekst_er_weer() {
    let house = house().await;
    let (mut teacher, _) = too_late(&house, "/dossiers/nieuw").await;
    assert_eq!(house.count("event").await, 0);
    let to = signs_in(&mut teacher, &told::teacher()).await;
    assert_eq!(to, "/dossiers/nieuw");
    let form = teacher.form(&to).await;
    assert_eq!(form.text("notitie"), STORY);
    teacher.submit(&form).await.is(303);
    assert_eq!(house.count("draft").await, 0, "a kept text stays behind");
}

#[tokio::test]
async fn de_tekst_is_voor_niemand_anders() {
    let house = house().await;
    let (mut browser, _) = too_late(&house, "/dossiers/nieuw").await;
    let colleague = people::colleague(Rol::Professional);
    assert_eq!(signs_in(&mut browser, &colleague).await, "/dossiers", "the start of the role");
    assert_eq!(browser.form("/dossiers/nieuw").await.text("notitie"), "");
    assert_eq!(house.count("draft").await, 0);
}

#[tokio::test]
async fn de_tekst_wacht_een_uur() {
    let house = house().await;
    let (mut teacher, _) = too_late(&house, "/dossiers/nieuw").await;
    house.clock.later(60 * 60 + 1);
    assert_eq!(signs_in(&mut teacher, &told::teacher()).await, "/dossiers");
    assert_eq!(teacher.form("/dossiers/nieuw").await.text("notitie"), "");
}
