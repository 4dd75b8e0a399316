//! Every page of this folder in both languages, in every state.

use super::familie;
use crate::{
    bladzijden::unique_ids,
    steun::{Wereld, lerares, verhaal::Verhaal},
};
use axum::http::StatusCode;
use meldcode::dossier::TerugkoppelingSoort;

/// The pages below a dossier that need no other id.
const ONDER: &[&str] = &[
    "gesprekken",
    "gesprekken/nieuw",
    "gesprekken/poging",
    "gesprekken/plannen",
    "overslaan/3",
    "overslaan/2",
    "uitstellen/3",
    "wegingen",
    "weging",
    "taken",
    "taken/informeren",
    "taken/toestemming",
    "taken/identiteit",
    "taken/hulpplan",
    "taken/zicht",
    "taken/hulp-stopt",
    "melden",
    "sluiten",
    "heropenen",
    "verantwoording",
];

/// The forms, sent with nothing that they ask for.
const FORMULIEREN: &[&str] = &[
    "gesprekken/nieuw",
    "gesprekken/poging",
    "gesprekken/plannen",
    "overslaan/3",
    "uitstellen/4",
    "taken/informeren",
    "taken/toestemming",
    "taken/identiteit",
    "taken/hulpplan",
    "taken/zicht",
    "taken/hulp-stopt",
    "melden",
    "melden/voorbeeld",
    "sluiten",
    "heropenen",
];

async fn look(wereld: &Wereld, path: &str, taal: &str) -> String {
    let answer = wereld.get(path, &format!("taal={taal}; {}", lerares())).await;
    assert_eq!(answer.status, StatusCode::OK, "{path}: {}", answer.header("location"));
    check(path, &answer.text);
    answer.text
}

fn check(path: &str, text: &str) {
    assert_eq!(text.matches("<h1").count(), 1, "{path} has one heading of the first level");
    let title = text.split("<title>").nth(1).and_then(|rest| rest.split("</title>").next()).unwrap_or_default();
    assert!(!title.contains("Vermeulen") && !title.contains("Noor"), "{path}: a name in the title");
    unique_ids(path, text);
}

async fn look_at_all(wereld: &Wereld, verhaal: &Verhaal<'_>) {
    for taal in ["nl", "en"] {
        for onder in ONDER {
            look(wereld, &format!("{}/{onder}", verhaal.pad), taal).await;
        }
    }
}

#[tokio::test]
async fn every_page_of_a_new_dossier_is_made_in_both_languages() {
    let wereld = Wereld::new().await;
    look_at_all(&wereld, &Verhaal::open(&wereld, "").await).await;
}

#[tokio::test]
async fn every_page_of_a_filled_dossier_is_made_in_both_languages() {
    let wereld = Wereld::new().await;
    familie::met_regio(&wereld).await;
    let verhaal = familie::gesproken(&wereld).await;
    let weging = familie::weeg(&verhaal, familie::MELDEN, &[]).await;
    verhaal.doe(&format!("weging/{weging}"), &[("melden", "ja")]).await;
    let melding = familie::gemeld(&verhaal).await;
    for soort in TerugkoppelingSoort::ALLE {
        familie::laat_weten(&wereld, &verhaal.pad, &melding, *soort, Some("Wij bellen u morgen.")).await;
    }
    look_at_all(&wereld, &verhaal).await;
    for taal in ["nl", "en"] {
        look(&wereld, &format!("{}/weging/{weging}", verhaal.pad), taal).await;
        let receipt = look(&wereld, &format!("{}/melding/{melding}", verhaal.pad), taal).await;
        assert!(receipt.contains("Wij bellen u morgen."), "what was told is shown as it was told");
    }
}

#[tokio::test]
async fn every_page_of_the_other_routes_is_made_in_both_languages() {
    let wereld = Wereld::new().await;
    for route in ["eergerelateerd", "vgv", "medewerker", "kinderen_onderling", "informatieverzoek"] {
        let verhaal = Verhaal::open(&wereld, "").await;
        verhaal.doe("route", &[("route", route)]).await;
        verhaal
            .doe("betrokkenen/nieuw", &[("naam", "Noor"), ("rol", "client"), ("client", "ja"), ("huishouden", "ja")])
            .await;
        verhaal.doe("betrokkenen/nieuw", &[("rol", "ouder"), ("huishouden", "ja")]).await;
        look_at_all(&wereld, &verhaal).await;
    }
}

#[tokio::test]
async fn every_page_of_a_closed_dossier_is_made_in_both_languages() {
    let wereld = Wereld::new().await;
    let verhaal = familie::begonnen(&wereld).await;
    verhaal.doe("sluiten", &[("grond", "geen_vermoeden"), ("verklaring", "Het was een val.")]).await;
    look_at_all(&wereld, &verhaal).await;
}

#[tokio::test]
async fn every_form_comes_back_with_what_is_wrong_in_both_languages() {
    let wereld = Wereld::new().await;
    let verhaal = familie::begonnen(&wereld).await;
    for taal in ["nl", "en"] {
        for onder in FORMULIEREN {
            let path = format!("{}/{onder}", verhaal.pad);
            let answer = wereld.post(&path, &format!("taal={taal}; {}", lerares()), "iets=anders").await;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{path}");
            assert!(answer.text.contains("baken-foutoverzicht"), "{path}");
            assert!(answer.text.contains("<title>Fout: ") || taal == "en", "{path}");
            check(&path, &answer.text);
        }
    }
}

#[tokio::test]
async fn a_step_or_a_weighing_that_is_not_there_is_no_page() {
    let wereld = Wereld::new().await;
    let verhaal = familie::begonnen(&wereld).await;
    let id = "0190f3c2-0000-7000-8000-00000000ffff";
    for onder in ["overslaan/9", "uitstellen/drie", &format!("weging/{id}"), &format!("melding/{id}"), "weging/x"] {
        let answer = wereld.get(&format!("{}/{onder}", verhaal.pad), &lerares()).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{onder}");
    }
}

#[tokio::test]
async fn a_colleague_without_a_role_for_it_sees_none_of_these_pages() {
    let wereld = Wereld::new().await;
    let verhaal = familie::begonnen(&wereld).await;
    let colleague = kernel::AccountId::new(uuid::Uuid::from_u128(2));
    wereld.meld_aan(colleague, "ander-token").await;
    for onder in ONDER {
        let answer = wereld.get(&format!("{}/{onder}", verhaal.pad), "baken=ander-token").await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{onder}");
    }
}
