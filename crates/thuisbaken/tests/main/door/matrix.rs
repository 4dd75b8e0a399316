//! Every route of the table, by everybody: never a fault, and never more than the table of `access` says.

use crate::house::{Answer, House, Visitor, people, told};
use access::{Actie, Rol, mag_ooit};
use web::route::Regel;

/// A path of the table with ids in it: of things that are there, as far as they are.
fn path(regel: &Regel, ids: &[(&str, String)]) -> String {
    let parts = regel.pad.split('/').map(|part| {
        let Some(name) = part.strip_prefix('{').and_then(|part| part.strip_suffix('}')) else { return part.to_owned() };
        let of = ids.iter().find(|(at, _)| regel.pad.contains(at) && at.ends_with(part));
        let by_name = ids.iter().find(|(at, _)| *at == name);
        of.or(by_name).map_or_else(|| uuid::Uuid::now_v7().to_string(), |(_, value)| value.clone())
    });
    parts.collect::<Vec<_>>().join("/")
}

async fn ask(visitor: &mut Visitor, regel: &Regel, path: &str) -> Answer {
    match regel.methode {
        "GET" => visitor.get(path).await,
        _ => visitor.post(path, &[("niets", "bekends"), ("_versie", "1")]).await,
    }
}

fn for_anybody(actie: Actie) -> bool {
    matches!(actie, Actie::Openbaar | Actie::Inloggen)
}

fn for_whoever_signed_in(actie: Actie) -> bool {
    actie == Actie::EigenAccount
}

/// Things that are there, so that a route leads to something where somebody may come.
async fn furnished() -> (House, Vec<(&'static str, String)>) {
    let house = House::new().await;
    let dossier = house.dossier_of(&told::teacher()).await.to_string();
    let melding = house.melding_held_by(&people::here(Rol::Triagist)).await.to_string();
    let account = people::id(&people::colleague(Rol::Professional)).to_string();
    let organisatie = people::asks(&told::teacher()).organisatie().to_string();
    let ids = vec![
        ("/dossiers/{id}", dossier),
        ("/meldingen/{id}", melding),
        ("/kaders/{id}", "onderwijs".to_owned()),
        ("account", account),
        ("organisatie", organisatie),
        ("soort", "professioneel".to_owned()),
        ("stap", "3".to_owned()),
    ];
    (house, ids)
}

#[tokio::test]
async fn iedere_bladzijde_en_ieder_formulier_vraagt_eerst_om_inloggen() {
    let (house, ids) = furnished().await;
    for regel in web::pages::routes().tabel() {
        let path = path(regel, &ids);
        let mut somebody = house.visitor();
        let answer = ask(&mut somebody, regel, &path).await;
        if for_anybody(regel.actie) {
            assert!(!answer.location().starts_with("/inloggen?terug"), "{} {path}", regel.methode);
        } else if regel.methode == "GET" {
            assert_eq!(answer.is(303).location(), format!("/inloggen?terug={path}"));
        } else {
            let status = answer.status.as_u16();
            assert!(status == 401 || (status == 303 && answer.location().starts_with("/inloggen")), "{path}: {status}");
        }
    }
    let log = house.access_log().await;
    assert!(log.iter().all(|row| row.rol.is_some()), "nobody without a name opened anything: {log:?}");
}

#[tokio::test]
async fn wat_een_rol_nooit_mag_geeft_op_iedere_route_dezelfde_bladzijde_en_een_regel_in_het_logboek() {
    let (house, ids) = furnished().await;
    for rol in Rol::ALLE {
        let mut visitor = house.enter(&people::here(rol)).await;
        let nowhere = visitor.get("/zoiets-is-er-niet").await;
        for regel in web::pages::routes().tabel() {
            let free = for_anybody(regel.actie) || for_whoever_signed_in(regel.actie);
            if free || mag_ooit(rol, regel.actie) {
                continue;
            }
            let path = path(regel, &ids);
            let before = house.count("access").await;
            let answer = ask(&mut visitor, regel, &path).await;
            assert_eq!(answer.is(404).without_path(), nowhere.without_path(), "{rol:?} {} {path}", regel.methode);
            assert_eq!(
                answer.headers_without_length(),
                nowhere.headers_without_length(),
                "{rol:?} {} {path}",
                regel.methode
            );
            assert_eq!(house.count("access").await, before + 1, "{rol:?} {} {path}", regel.methode);
        }
    }
}

#[tokio::test]
async fn wat_een_rol_wel_mag_geeft_nergens_een_storing() {
    let (house, ids) = furnished().await;
    let routes = web::pages::routes();
    // Looking first: a form may change what the next one finds.
    let (looks, forms): (Vec<&Regel>, Vec<&Regel>) = routes.tabel().iter().partition(|regel| regel.methode == "GET");
    let mut opened = 0;
    for rol in Rol::ALLE {
        let who = people::here(rol);
        let mut visitor = house.enter(&who).await;
        for regel in looks.iter().chain(&forms) {
            let path = path(regel, &ids);
            let answer = ask(&mut visitor, regel, &path).await;
            let (status, what) = (answer.status.as_u16(), regel.methode);
            let known = [200, 303, 404, 409, 422].contains(&status);
            assert!(known, "{who}: {what} {path} → {status}: {}", answer.words());
            opened += usize::from(status == 200);
            if visitor.cookies.is_empty() {
                // This button ended the session.
                visitor = house.enter(&who).await;
            }
        }
    }
    assert!(opened > 150, "only {opened} pages opened");
    house.store.verify().await.unwrap_or_else(|error| panic!("{error}"));
}
