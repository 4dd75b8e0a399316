//! What the outcome obliges.

use super::familie;
use crate::steun::{Wereld, verhaal::fouten};
use axum::http::StatusCode;

#[tokio::test]
async fn hulp_vraagt_een_plan_en_zicht_en_elk_punt_sluit_vanzelf() {
    let wereld = Wereld::new().await;
    let verhaal = familie::gesproken(&wereld).await;
    let weging = familie::weeg(&verhaal, familie::HULP, &[]).await;
    verhaal.doe(&format!("weging/{weging}"), &[("melden", "nee")]).await;
    let text = verhaal.bekijk("taken").await;
    for words in ["Maak een hulpplan", "Spreek één casemanager af", "Spreek af wie zicht houdt op de veiligheid"] {
        assert!(text.contains(words), "{words}");
    }
    let form = verhaal.bekijk("taken/hulpplan").await;
    assert!(form.contains("value=\"04-02-2027\""), "the framework proposes six weeks");
    let plan = [("doelen", "Noor slaapt rustig."), ("termijn", "4-2-2027"), ("herbeoordeling", "4-2-2027")];
    let answer = verhaal.stuur("taken/hulpplan", &plan).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(fouten(&answer.text).contains("href=\"#casemanager\""), "education asks for one");
    let plan = [&plan[..], &[("casemanager", "Sanne Bakker")]].concat();
    verhaal.doe("taken/hulpplan", &plan).await;
    let mensen = verhaal.mensen().await;
    let zicht = [("met", mensen[0].as_str()), ("wie", "Sanne Bakker"), ("waarop", "Elke week een gesprekje.")];
    verhaal.doe("taken/zicht", &zicht).await;
    let text = verhaal.bekijk("taken").await;
    assert!(text.contains("Noor slaapt rustig.") && text.contains("Elke week een gesprekje."));
    assert!(text.contains("gedaan op 24 december 2026"));
}

#[tokio::test]
async fn een_punt_dat_te_laat_is_zegt_dat() {
    let wereld = Wereld::new().await;
    let verhaal = familie::begonnen(&wereld).await;
    verhaal.doe("overslaan/3", &[("reden", "geen_contact"), ("goedmaken", "28-12-2026")]).await;
    assert!(!verhaal.bekijk("taken").await.contains("te laat"));
    familie::dagen_later(&wereld, 5).await;
    assert!(verhaal.bekijk("taken").await.contains("te laat"));
}

#[tokio::test]
async fn toestemming_is_een_extra_en_houdt_niets_tegen() {
    let wereld = Wereld::new().await;
    let verhaal = familie::gesproken(&wereld).await;
    familie::weeg(&verhaal, familie::MELDEN, &[]).await;
    assert!(verhaal.bekijk("taken").await.contains("mag, hoeft niet"));
    let mensen = verhaal.mensen().await;
    let fields =
        [("met", mensen[1].as_str()), ("stand", "geweigerd"), ("dag", "24-12-2026"), ("waarvoor", "Zij is bang.")];
    verhaal.doe("taken/toestemming", &fields).await;
    assert!(verhaal.bekijk("taken").await.contains("Zij is bang."));
}

#[tokio::test]
async fn afschermen_kan_alleen_op_een_grond_van_het_kader() {
    let wereld = Wereld::new().await;
    let verhaal = familie::gesproken(&wereld).await;
    let answer = verhaal.stuur("taken/identiteit", &[("identiteit", "afgeschermd"), ("grond", "zomaar")]).await;
    assert!(fouten(&answer.text).contains("href=\"#grond\""));
    verhaal.doe("taken/identiteit", &[("identiteit", "afgeschermd"), ("grond", "bedreiging_melder")]).await;
    let melden = verhaal.bekijk("melden").await;
    assert!(melden.contains("value=\"bedreiging_melder\" checked"), "the report proposes the choice");
}

#[tokio::test]
async fn wie_niet_informeerde_neemt_de_reden_mee_naar_de_melding() {
    let wereld = Wereld::new().await;
    let verhaal = familie::gesproken(&wereld).await;
    let mensen = verhaal.mensen().await;
    let fields =
        [("met", mensen[3].as_str()), ("gedaan", "nee"), ("dag", "24-12-2026"), ("toelichting", "Hij is gevaarlijk.")];
    verhaal.doe("taken/informeren", &fields).await;
    let melden = verhaal.bekijk("melden").await;
    assert!(melden.contains("Hij is gevaarlijk."));
}
