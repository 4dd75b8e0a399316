//! Every page of this side in both languages, empty and filled.

use crate::{
    bladzijden::unique_ids,
    steun::{Uitkomst, Wereld, lerares, verhaal::Verhaal},
};
use axum::http::StatusCode;

fn look(path: &str, taal: &str, answer: &Uitkomst, status: StatusCode) {
    assert_eq!(answer.status, status, "{path}: {}", answer.header("location"));
    assert!(answer.text.contains(&format!("lang=\"{taal}\">")), "{path}");
    assert_eq!(answer.text.matches("<h1").count(), 1, "{path} has one heading of the first level");
    let title = answer.text.split("<title>").nth(1).and_then(|rest| rest.split("</title>").next()).unwrap_or_default();
    assert!(!title.contains("Vermeulen") && !title.contains("Noor"), "{path}: a name in the title");
    unique_ids(path, &answer.text);
}

/// The pages below a dossier that need no other id.
const ONDER: &[&str] = &[
    "",
    "/route",
    "/betrokkenen",
    "/betrokkenen/nieuw",
    "/stap-0",
    "/stap-1",
    "/signalen/nieuw",
    "/signalen/nieuw?richting=tegen",
    "/checks/kindcheck",
    "/stap-2",
    "/stap-2/nieuw",
    "/stap-2/nieuw?met=veilig_thuis",
    "/stap-2/zonder-veilig-thuis",
    "/anoniem",
    "/acuut",
    "/acuut/gebeld",
    "/acuut/voorbij",
];

async fn look_at_all(wereld: &Wereld, verhaal: &Verhaal<'_>) {
    for taal in ["nl", "en"] {
        let cookies = format!("taal={taal}; {}", lerares());
        for path in ["/dossiers", "/dossiers/nieuw", "/dossiers?gesloten=ja"] {
            look(path, taal, &wereld.get(path, &cookies).await, StatusCode::OK);
        }
        for onder in ONDER {
            let path = format!("{}{onder}", verhaal.pad);
            let answer = wereld.get(&path, &cookies).await;
            look(&path, taal, &answer, StatusCode::OK);
            assert!(answer.text.contains(&format!("{}/acuut", verhaal.pad)), "{path}: danger is one click away");
        }
    }
}

#[tokio::test]
async fn every_page_of_a_new_dossier_is_made_in_both_languages() {
    let wereld = Wereld::new().await;
    let verhaal = Verhaal::open(&wereld, "Noor is stil sinds een week.").await;
    look_at_all(&wereld, &verhaal).await;
    let note = verhaal.eerste("stap-0", "klad").await;
    for taal in ["nl", "en"] {
        let path = format!("{}/klad/{note}/weg", verhaal.pad);
        look(&path, taal, &wereld.get(&path, &format!("taal={taal}; {}", lerares())).await, StatusCode::OK);
    }
}

#[tokio::test]
async fn every_page_of_a_filled_dossier_is_made_in_both_languages() {
    let wereld = Wereld::new().await;
    let verhaal = Verhaal::open(&wereld, "Noor is stil sinds een week.").await;
    verhaal.vul().await;
    verhaal.doe("acuut", &[("gevaar", "Vader staat bij school te schreeuwen.")]).await;
    let gebeld = [("met", "112"), ("dag", "24-12-2026"), ("tijd", "10:30"), ("gezegd", "Politie komt.")];
    verhaal.doe("acuut/gebeld", &gebeld).await;
    look_at_all(&wereld, &verhaal).await;
    let (note, signal) = (verhaal.eerste("stap-0", "klad").await, verhaal.eerste("stap-1", "signalen").await);
    let person = verhaal.mensen().await.remove(0);
    for taal in ["nl", "en"] {
        for onder in [
            format!("/betrokkenen/{person}"),
            format!("/betrokkenen/{person}/adres"),
            format!("/signalen/{signal}"),
            format!("/signalen/{signal}/intrekken"),
            format!("/klad/{note}/signaal"),
            format!("/klad/{note}/weg"),
        ] {
            let path = format!("{}{onder}", verhaal.pad);
            look(&path, taal, &wereld.get(&path, &format!("taal={taal}; {}", lerares())).await, StatusCode::OK);
        }
    }
}

#[tokio::test]
async fn every_form_comes_back_with_what_is_wrong_in_both_languages() {
    let wereld = Wereld::new().await;
    let verhaal = Verhaal::open(&wereld, "Noor is stil.").await;
    verhaal.vul().await;
    verhaal.doe("acuut", &[("gevaar", "Vader staat bij school.")]).await;
    let (note, signal) = (verhaal.eerste("stap-0", "klad").await, verhaal.eerste("stap-1", "signalen").await);
    let person = verhaal.mensen().await.remove(0);
    for taal in ["nl", "en"] {
        for onder in [
            "/route".to_owned(),
            "/betrokkenen/nieuw".to_owned(),
            format!("/betrokkenen/{person}"),
            format!("/betrokkenen/{person}/adres"),
            "/stap-0".to_owned(),
            format!("/klad/{note}/signaal"),
            "/signalen/nieuw".to_owned(),
            format!("/signalen/{signal}"),
            format!("/signalen/{signal}/intrekken"),
            "/checks/kindcheck".to_owned(),
            "/stap-2/nieuw".to_owned(),
            "/stap-2/zonder-veilig-thuis".to_owned(),
            "/acuut".to_owned(),
            "/acuut/gebeld".to_owned(),
            "/acuut/voorbij".to_owned(),
        ] {
            let path = format!("{}{onder}", verhaal.pad);
            let answer = wereld.post(&path, &format!("taal={taal}; {}", lerares()), "iets=anders").await;
            look(&path, taal, &answer, StatusCode::UNPROCESSABLE_ENTITY);
            assert!(answer.text.contains("baken-foutoverzicht"), "{path}");
        }
    }
}
