//! Step 3.

use super::familie;
use crate::steun::{
    Wereld,
    verhaal::{Verhaal, fouten},
};
use axum::http::StatusCode;

#[tokio::test]
async fn per_persoon_staat_hoe_ver_het_gesprek_is() {
    let wereld = Wereld::new().await;
    let verhaal = familie::gesproken(&wereld).await;
    let text = verhaal.bekijk("gesprekken").await;
    for words in ["gesproken", "gesprek gepland op 12 januari 2027", "1 poging", "Geen gehoor."] {
        assert!(text.contains(words), "{words}");
    }
    assert!(text.contains("Moeder huilt en wil hulp."));
}

#[tokio::test]
async fn de_link_bij_een_persoon_kruist_die_persoon_aan() {
    let wereld = Wereld::new().await;
    let verhaal = familie::begonnen(&wereld).await;
    let moeder = verhaal.mensen().await.remove(1);
    let text = verhaal.bekijk(&format!("gesprekken/nieuw?wie={moeder}")).await;
    assert!(text.contains(&format!("value=\"{moeder}\" checked")));
    assert_eq!(text.matches(" checked").count(), 1);
}

#[tokio::test]
async fn overslaan_kan_alleen_om_een_reden_uit_het_kader_en_met_een_dag() {
    let wereld = Wereld::new().await;
    let verhaal = familie::begonnen(&wereld).await;
    let text = verhaal.bekijk("overslaan/3").await;
    assert!(text.contains("Ik vrees voor mijn eigen veiligheid") && !text.contains("uit beeld raakt"));
    let answer = verhaal.stuur("overslaan/3", &[("reden", "geen_zin"), ("toelichting", "Druk.")]).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(fouten(&answer.text).contains("href=\"#reden\"") && answer.text.contains("Druk."));
    let answer = verhaal.stuur("overslaan/3", &[("reden", "geen_contact")]).await;
    assert!(fouten(&answer.text).contains("href=\"#goedmaken\""), "{}", fouten(&answer.text));
    let answer = verhaal.stuur("overslaan/3", &[("reden", "geen_contact"), ("goedmaken", "1-1-2020")]).await;
    assert!(fouten(&answer.text).contains("al voorbij"));
    verhaal.doe("overslaan/3", &[("reden", "geen_contact"), ("goedmaken", "8-1-2027")]).await;
    assert!(verhaal.bekijk("gesprekken").await.contains("geen gesprek, met reden"));
    assert!(verhaal.bekijk("taken").await.contains("Uiterlijk op vrijdag 8 januari 2027."));
}

#[tokio::test]
async fn uitstellen_houdt_de_stap_open_tot_een_dag() {
    let wereld = Wereld::new().await;
    let verhaal = familie::begonnen(&wereld).await;
    let naar = verhaal.doe("uitstellen/3", &[("tot", "8-1-2027"), ("reden", "Vader is op reis.")]).await;
    assert!(naar.ends_with("/stap-3"));
    assert!(verhaal.bekijk("gesprekken").await.contains("uitgesteld tot 8 januari 2027"));
}

#[tokio::test]
async fn bij_eergerelateerd_geweld_kan_een_gesprek_met_de_familie_alleen_met_een_reden() {
    let wereld = Wereld::new().await;
    let verhaal = Verhaal::open(&wereld, "").await;
    verhaal.doe("route", &[("route", "eergerelateerd")]).await;
    verhaal.doe("betrokkenen/nieuw", &[("naam", "Yara"), ("rol", "client"), ("client", "ja")]).await;
    verhaal.doe("betrokkenen/nieuw", &[("naam", "Vader"), ("rol", "ouder")]).await;
    let mensen = verhaal.mensen().await;
    let text = verhaal.bekijk("gesprekken").await;
    assert!(text.contains(&format!("gesprekken/nieuw?wie={}", mensen[0])), "the client herself may be spoken to");
    assert!(!text.contains(&format!("gesprekken/nieuw?wie={}", mensen[1])), "no prompt to speak to the family");
    let taken = verhaal.bekijk("taken").await;
    assert!(!taken.contains("taken/informeren"), "no prompt to inform the family");
    let mut gesprek = vec![
        ("met", mensen[1].as_str()),
        ("dag", "23-12-2026"),
        ("door", "Sanne Bakker"),
        ("gezegd", "Hij belde zelf."),
        ("toestemming", "niet_gevraagd"),
    ];
    let answer = verhaal.stuur("gesprekken/nieuw", &gesprek).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(fouten(&answer.text).contains("href=\"#ondanks\""), "{}", fouten(&answer.text));
    gesprek.push(("ondanks", "Vader belde naar school en vroeg naar Yara."));
    verhaal.doe("gesprekken/nieuw", &gesprek).await;
    assert!(verhaal.bekijk("gesprekken").await.contains("Vader belde naar school en vroeg naar Yara."));
}
