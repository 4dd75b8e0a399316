//! What a form does with what is typed: nothing is lost, every refusal says what to do and where.

use crate::steun::{
    Wereld, lerares,
    verhaal::{Verhaal, fouten},
};
use axum::http::StatusCode;

#[tokio::test]
async fn een_geboortedatum_in_de_toekomst_staat_bij_het_veld_en_de_rest_blijft_staan() {
    let wereld = Wereld::new().await;
    let verhaal = Verhaal::open(&wereld, "").await;
    let typed = [("naam", "Noor Vermeulen"), ("rol", "kind"), ("geboren", "1-1-2030"), ("bsn", "999990018")];
    let answer = verhaal.stuur("betrokkenen/nieuw", &typed).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.text.contains("id=\"bsn-fout\""), "the BSN is wrong");
    assert!(answer.text.contains("value=\"Noor Vermeulen\""), "what was typed stays");
    let answer = verhaal.stuur("betrokkenen/nieuw", &typed[..3]).await;
    assert!(answer.text.contains("id=\"geboren-fout\"") && answer.text.contains("ligt in de toekomst"));
}

#[tokio::test]
async fn een_signaal_zonder_iemand_in_het_dossier_wijst_de_weg() {
    let wereld = Wereld::new().await;
    let verhaal = Verhaal::open(&wereld, "").await;
    let typed = [
        ("omschrijving", "Huilt elke maandag."),
        ("richting", "voor"),
        ("bron", "eigen_waarneming"),
        ("gezien", "Sanne Bakker"),
        ("dag", "21-12-2026"),
    ];
    let answer = verhaal.stuur("signalen/nieuw", &typed).await;
    assert!(fouten(&answer.text).contains("Kies eerst waar het om gaat"), "{}", fouten(&answer.text));
    verhaal.doe("route", &[("route", "thuis")]).await;
    let answer = verhaal.stuur("signalen/nieuw", &typed).await;
    assert!(fouten(&answer.text).contains("href=\"#over\""), "{}", fouten(&answer.text));
    assert!(answer.text.contains("/betrokkenen/nieuw"));
    let later = verhaal.bekijk("signalen/nieuw").await;
    assert!(later.contains("Huilt elke maandag."), "the text is there when the teacher comes back");
}

#[tokio::test]
async fn hetzelfde_formulier_twee_keer_is_een_signaal() {
    let wereld = Wereld::new().await;
    let verhaal = Verhaal::open(&wereld, "").await;
    let typed = [("notitie", "Nog iets."), ("_sleutel", "0190f3c2-0000-7000-8000-00000000abcd")];
    let first = verhaal.doe("stap-0", &typed).await;
    let second = verhaal.doe("stap-0", &typed).await;
    assert_eq!(first, second);
    assert_eq!(verhaal.bekijk("stap-0").await.matches("Nog iets.").count(), 1);
}

#[tokio::test]
async fn wie_een_oude_bladzijde_instuurt_hoort_dat_een_ander_hem_voor_was() {
    let wereld = Wereld::new().await;
    let verhaal = Verhaal::open(&wereld, "").await;
    verhaal.doe("route", &[("route", "thuis")]).await;
    let answer = verhaal.stuur("stap-0", &[("notitie", "Te laat."), ("_versie", "1")]).await;
    assert_eq!(answer.status, StatusCode::CONFLICT);
    assert!(verhaal.bekijk("stap-0").await.contains("Te laat."), "the text is kept");
}

#[tokio::test]
async fn een_nagekeken_tekst_wijst_namen_aan_en_wordt_niet_bewaard() {
    let wereld = Wereld::new().await;
    let verhaal = Verhaal::open(&wereld, "").await;
    verhaal.vul().await;
    let drafts = wereld.geheugen.drafts.lock().unwrap().len();
    let answer = verhaal.stuur("anoniem", &[("tekst", "Ik bel over Noor Vermeulen van 06-12345678.")]).await;
    assert_eq!(answer.status, StatusCode::OK);
    assert!(answer.text.contains("<mark class=\"baken-vondst\">Noor"), "the name stands out");
    assert!(answer.text.contains("Ik bel over [naam] van [telefoon]."), "the clean text stands below");
    assert_eq!(wereld.geheugen.drafts.lock().unwrap().len(), drafts, "nothing was kept");
}

#[tokio::test]
async fn een_ander_ziet_het_dossier_niet_en_merkt_niet_dat_het_bestaat() {
    let wereld = Wereld::new().await;
    let verhaal = Verhaal::open(&wereld, "").await;
    let colleague = kernel::AccountId::new(uuid::Uuid::from_u128(2));
    wereld.meld_aan(colleague, "ander-token").await;
    let mut pages = Vec::new();
    for onder in ["", "/stap-1", "/anoniem", "/acuut"] {
        let there = wereld.get(&format!("{}{onder}", verhaal.pad), "baken=ander-token").await;
        assert_eq!(there.status, StatusCode::NOT_FOUND, "{onder}");
        pages.push(there.text.replace(&verhaal.pad, ""));
    }
    let nowhere = wereld.get("/dossiers/0190f3c2-0000-7000-8000-00000000ffff", "baken=ander-token").await;
    assert_eq!(pages[0], nowhere.text.replace("/dossiers/0190f3c2-0000-7000-8000-00000000ffff", ""));
    assert_eq!(wereld.get(&verhaal.pad, &lerares()).await.status, StatusCode::OK);
}
