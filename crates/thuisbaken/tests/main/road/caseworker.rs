//! Veilig Thuis: the acute check, the assessment, the decision of two people, and the feedback.

use super::{CHILD, INTAKE, OWN, PARENT, SCHOOL, TOLD};
use crate::house::{Form, House, Visitor, people};
use access::Rol;
use kernel::MeldingId;

/// The people of a melding, by the paths of their judgement.
async fn mensen(triagist: &mut Visitor, at: &str) -> Vec<String> {
    let page = triagist.get(at).await;
    let before = format!("{at}/mensen/");
    let parts = page.text.split(&before).skip(1);
    let mut ids: Vec<String> = parts.filter_map(|part| part.get(..36).map(str::to_owned)).collect();
    ids.retain(|id| id.chars().all(|c| c.is_ascii_hexdigit() || c == '-'));
    ids.sort();
    ids.dedup();
    ids
}

async fn take_up(house: &House, triagist: &mut Visitor, at: &str) {
    let mut desk = house.enter(&people::here(Rol::Meldpunt)).await;
    desk.get("/werklijst").await.is(200).says(CHILD);
    desk.get(at).await.is(200).says(SCHOOL);
    desk.fill(&format!("{at}/acuut"), &[("is_acuut", "nee")]).await;
    let list = triagist.get("/werklijst").await;
    let take = Form::to(&list, &format!("{at}/oppakken"));
    triagist.submit(&take).await.is(303);
    let page = triagist.get(at).await;
    assert!(!page.text.contains(OWN), "what the school kept to itself");
    let start = Form::to(page.is(200), "/start");
    triagist.submit(&start).await.is(303);
}

async fn judge(house: &House, triagist: &mut Visitor, at: &str) {
    house.clock.minutes(10);
    let answer = format!("Moeder vertelt over een {INTAKE}");
    let page = triagist.get(&format!("{at}/bronnen/nieuw")).await;
    let about = page.choice("over", CHILD);
    triagist.submit(&Form::on(&page).with(&[("bron", "eigen-dossiers"), ("over", &about)])).await.is(303);
    let page = triagist.get(at).await;
    let path = super::link(&page, "/bronnen/0");
    triagist.fill(&path, &[("antwoord", &answer)]).await;
    let people = mensen(triagist, at).await;
    assert_eq!(people.len(), 2, "{CHILD} and {PARENT}");
    for mens in people {
        let why = format!("Gesproken over de {INTAKE}");
        let fields = [("acuut", "nee"), ("structureel", "ja"), ("motivering", why.as_str())];
        triagist.fill(&format!("{at}/mensen/{mens}/oordeel"), &fields).await;
    }
    let why = format!("Langer durende zorgen, {INTAKE}");
    triagist.fill(&format!("{at}/voorstel"), &[("uitkomst", "onderzoek"), ("motivering", &why)]).await;
}

/// From the work list to the feedback.
pub async fn walk(house: &House, melding: MeldingId) {
    let at = format!("/meldingen/{melding}");
    house.clock.minutes(3);
    let mut triagist = house.enter(&people::here(Rol::Triagist)).await;
    take_up(house, &mut triagist, &at).await;
    judge(house, &mut triagist, &at).await;
    triagist.get(&format!("{at}/besluit")).await.is(404);
    house.clock.minutes(5);
    let mut second = house.enter(&people::here(Rol::Gedragswetenschapper)).await;
    second.get("/werklijst").await.is(200);
    second.fill(&format!("{at}/besluit"), &[("actie", "bekrachtig")]).await;
    house.clock.minutes(5);
    let words = format!("Wij doen onderzoek, groet van de {TOLD}");
    let mut triagist = house.enter(&people::here(Rol::Triagist)).await;
    let fields = [("wijze", "telefoon"), ("tekst", words.as_str())];
    triagist.fill(&format!("{at}/terugkoppeling"), &fields).await;
    triagist.get(&at).await.is(200).says("onderzoek");
}
