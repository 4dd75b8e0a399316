//! Every page of advice in both languages, in the states in which it differs; and what is refused.

use super::{
    bladzijden::heel,
    wereld::{Regio, Wie},
};
use axum::http::StatusCode;
use web::formulier::Waarden;

fn vraag(regio: &Regio, soort: &str) -> Waarden {
    let velden = Waarden::leeg().met("soort", soort).met("kanaal", "telefoon").met("vrager", "niet-beroepsmatig");
    let velden = velden.met("vraag", "Hoort de buren vaak schreeuwen.").met("aard", "onbekend").met("duur", "onbekend");
    let velden = if soort == "advies" { velden.met("advies", "Bel 112 als het misgaat.") } else { velden };
    regio.met_nu(velden)
}

#[tokio::test]
async fn elke_bladzijde_van_advies_bestaat_in_twee_talen() {
    let regio = Regio::new().await;
    heel(&regio, Wie::Meldpunt, "/adviezen").await;
    heel(&regio, Wie::Meldpunt, "/adviezen/nieuw").await;
    let pad = regio.vul_in(Wie::Meldpunt, "/adviezen/nieuw", vraag(&regio, "advies")).await;
    for rest in ["", "/vervolg", "/toestemming", "/melden"] {
        heel(&regio, Wie::Meldpunt, &format!("{pad}{rest}")).await;
    }
    let toestemming = Waarden::leeg().met("naam", "Ank Bos").met("contact", "06-00000000").met("toestemming", "ja");
    regio.vul_in(Wie::Meldpunt, &format!("{pad}/toestemming"), toestemming).await;
    assert!(heel(&regio, Wie::Meldpunt, &pad).await.contains("Ank Bos"), "wie het gesprek had, weet wie belde");
    let ander = heel(&regio, Wie::Triagist, &pad).await;
    assert!(!ander.contains("Ank Bos") && ander.contains(&format!("{pad}/wie")), "een ander vraagt er eerst om");
    heel(&regio, Wie::Triagist, &format!("{pad}/wie")).await;

    let signaal = regio.vul_in(Wie::Meldpunt, "/adviezen/nieuw", vraag(&regio, "signaal")).await;
    heel(&regio, Wie::Meldpunt, &signaal).await;
    heel(&regio, Wie::Meldpunt, &format!("{signaal}/zelf-melden")).await;
    for toon in ["open", "van-mij", "tweede", "recent"] {
        heel(&regio, Wie::Gedragswetenschapper, &format!("/adviezen?toon={toon}")).await;
    }
}

#[tokio::test]
async fn een_naam_met_geboortedatum_komt_niet_in_een_advies() {
    let regio = Regio::new().await;
    let met_naam = vraag(&regio, "advies").met("doet", "Let op Jan Bakker, geboren 12-03-2015, Dorpsstraat 4.");
    let answer = regio.post(Wie::Meldpunt, "/adviezen/nieuw", &met_naam).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.text.contains("href=\"#doet\""), "de fout staat bij het veld");
}
