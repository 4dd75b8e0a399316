//! Not yours and not there look the same: byte for byte, and in the access log too.

use crate::house::{Answer, House, Visitor, disk::Logged, people, told};
use access::Rol;
use axum::http::HeaderMap;
use uuid::Uuid;

/// What an answer tells, apart from the path that was asked.
fn told(answer: &Answer) -> (u16, HeaderMap, String) {
    (answer.status.as_u16(), answer.headers_without_length(), answer.without_path())
}

/// Asks both paths, and the same with a form; they must give the same page and leave the same rows.
async fn same(house: &House, visitor: &mut Visitor, there: &str, nowhere: &str) {
    let log = same_page(house, visitor, there, nowhere).await;
    let (gets, posts) = log.split_at(2);
    assert_eq!(gets[0], gets[1], "{there}: {log:?}");
    let half = posts.len() / 2;
    assert_eq!(posts[..half], posts[half..], "{there}: {log:?}");
}

/// The page alone; the log may say another reason, for who looks into it later. Gives the log: two looks, then the forms.
async fn same_page(house: &House, visitor: &mut Visitor, there: &str, nowhere: &str) -> Vec<Logged> {
    let before = house.access_log().await.len();
    let (one, other) = (visitor.get(there).await, visitor.get(nowhere).await);
    assert_eq!(told(one.is(404)), told(other.is(404)), "{there}");
    let fields = [("notitie", "iets"), ("gezien", "iets"), ("_versie", "1")];
    let (one, other) = (visitor.post(there, &fields).await, visitor.post(nowhere, &fields).await);
    assert_eq!(told(&one), told(&other), "POST {there}");
    let log = house.access_log().await.split_off(before);
    assert!(log.len() >= 2 && log.len() % 2 == 0, "{there}: {log:?}");
    assert!(log.iter().all(|row| !row.outcome.is_empty()), "{there}: {log:?}");
    log
}

fn nobody() -> Uuid {
    Uuid::now_v7()
}

#[tokio::test]
async fn het_dossier_van_een_andere_organisatie_en_een_dossier_dat_er_niet_is_zien_er_hetzelfde_uit() {
    let house = House::new().await;
    let id = house.dossier_of(&told::teacher()).await;
    // Of the same school, but not hers: the log, which the school may see, says so.
    let colleague = people::colleague(Rol::Professional);
    for who in [people::elsewhere(Rol::Professional), people::elsewhere(Rol::Aandachtsfunctionaris), colleague.clone()]
    {
        let mut visitor = house.enter(&who).await;
        let (there, nowhere) = (format!("/dossiers/{id}"), format!("/dossiers/{}", nobody()));
        if who == colleague {
            same_page(&house, &mut visitor, &there, &nowhere).await;
        } else {
            same(&house, &mut visitor, &there, &nowhere).await;
        }
        for page in ["betrokkenen", "anoniem", "verantwoording", "signalen/nieuw", "weging", "melden", "route"] {
            let (there, nowhere) = (format!("/dossiers/{id}/{page}"), format!("/dossiers/{}/{page}", nobody()));
            let (one, other) = (visitor.get(&there).await, visitor.get(&nowhere).await);
            assert_eq!(told(one.is(404)), told(other.is(404)), "{page}");
        }
    }
}

#[tokio::test]
async fn de_melding_van_een_andere_regio_en_een_melding_die_er_niet_is_zien_er_hetzelfde_uit() {
    let house = House::new().await;
    let id = house.melding_held_by(&people::here(Rol::Triagist)).await;
    for rol in [Rol::Triagist, Rol::Meldpunt, Rol::Teamleider, Rol::Privacyfunctionaris, Rol::Gedragswetenschapper] {
        let mut visitor = house.enter(&people::elsewhere(rol)).await;
        same(&house, &mut visitor, &format!("/meldingen/{id}"), &format!("/meldingen/{}", nobody())).await;
    }
}

/// A form that was made up, for every route that takes one: with the number of something that is there, and of nothing.
async fn made_up_forms(house: &House, who: &str, begin: &str, there: &str) {
    let mut visitor = house.enter(who).await;
    for regel in web::pages::routes().tabel().iter().filter(|r| r.methode == "POST" && r.pad.starts_with(begin)) {
        let part = nobody().to_string();
        let path = |id: &str| {
            regel
                .pad
                .replace("{id}", id)
                .replace("{stap}", "3")
                .replace("{doel}", &format!("n02-{part}"))
                .split('/')
                .map(|p| if p.starts_with('{') { part.clone() } else { p.to_owned() })
                .collect::<Vec<_>>()
                .join("/")
        };
        for version in ["1", "999"] {
            let fields = [("_versie", version), ("actie", "bekrachtig"), ("voorstel", &part), ("is_acuut", "nee")];
            let before = house.access_log().await.len();
            let one = visitor.post(&path(there), &fields).await;
            let other = visitor.post(&path(&nobody().to_string()), &fields).await;
            assert_eq!(told(&one), told(&other), "{who}: POST {} with version {version}", regel.pad);
            let log = house.access_log().await.split_off(before);
            let (first, second) = log.split_at(log.len() / 2);
            assert!(!log.is_empty() && first == second, "{who}: POST {} with version {version}: {log:?}", regel.pad);
        }
    }
}

#[tokio::test]
async fn ook_met_een_verzonnen_formulier_is_niet_te_zien_of_er_een_dossier_is() {
    let house = House::new().await;
    let id = house.dossier_of(&told::teacher()).await.to_string();
    for rol in [Rol::Professional, Rol::Aandachtsfunctionaris] {
        made_up_forms(&house, &people::elsewhere(rol), "/dossiers/{id}", &id).await;
    }
}

#[tokio::test]
async fn ook_met_een_verzonnen_formulier_is_niet_te_zien_of_er_een_melding_is() {
    let house = House::new().await;
    let id = house.melding_held_by(&people::here(Rol::Triagist)).await.to_string();
    for rol in [Rol::Triagist, Rol::Meldpunt, Rol::Teamleider, Rol::Vertrouwensarts] {
        made_up_forms(&house, &people::elsewhere(rol), "/meldingen/{id}", &id).await;
    }
}

#[tokio::test]
async fn een_account_van_een_andere_organisatie_en_een_account_dat_er_niet_is_zien_er_hetzelfde_uit() {
    let house = House::new().await;
    let mut keeper = house.enter(&people::here(Rol::Organisatiebeheerder)).await;
    let other = people::id(&people::elsewhere(Rol::Professional));
    let (there, nowhere) = (format!("/beheer/accounts/{other}"), format!("/beheer/accounts/{}", nobody()));
    same(&house, &mut keeper, &there, &nowhere).await;
    let elsewhere = people::asks(&people::elsewhere(Rol::Professional)).organisatie();
    let (there, nowhere) = (format!("/beheer/organisaties/{elsewhere}"), format!("/beheer/organisaties/{}", nobody()));
    same(&house, &mut keeper, &there, &nowhere).await;
    let end = |path: String| format!("{path}/account");
    let (one, other) = (keeper.get(&end(there)).await, keeper.get(&end(nowhere)).await);
    assert_eq!(told(one.is(404)), told(other.is(404)));
}

#[tokio::test]
async fn wat_iemand_nooit_mag_lijkt_op_een_bladzijde_die_er_niet_is() {
    let house = House::new().await;
    let dossier = house.dossier_of(&told::teacher()).await;
    for (who, path) in [
        (people::here(Rol::Triagist), format!("/dossiers/{dossier}")),
        (people::here(Rol::Beheerder), format!("/dossiers/{dossier}")),
        (people::here(Rol::Organisatiebeheerder), format!("/dossiers/{dossier}")),
        (told::teacher(), "/beheer".to_owned()),
        (told::teacher(), "/beheer/organisaties".to_owned()),
    ] {
        let mut visitor = house.enter(&who).await;
        let (one, other) = (visitor.get(&path).await, visitor.get("/zoiets-is-er-niet").await);
        assert_eq!(told(one.is(404)), told(other.is(404)), "{who} {path}");
    }
}

#[tokio::test]
async fn een_nummer_dat_geen_nummer_is_is_er_niet() {
    let house = House::new().await;
    let mut teacher = house.enter(&told::teacher()).await;
    let plain = told(teacher.get("/zoiets-is-er-niet").await.is(404));
    for id in ["1", "nieuws", "..", "%00", "%FF", "' OR 1=1 --", "00000000-0000-0000-0000-000000000000"] {
        let id: String = id.replace(' ', "%20").replace('\'', "%27");
        assert_eq!(told(teacher.get(&format!("/dossiers/{id}")).await.is(404)), plain, "{id}");
    }
}
