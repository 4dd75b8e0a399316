//! The reasons that are shown with an outcome.

use super::{kader, lees};
use meldcode::weging::{Uitkomst, leid_af};

fn regels(uitkomst: &Uitkomst) -> Vec<&'static str> {
    uitkomst.toelichting.iter().map(|t| t.regel.code()).collect()
}

#[test]
fn de_toelichting_noemt_de_regels_die_golden() {
    let gevallen = [
        ("vermoeden=nee acuut=ja", &["R1"][..]),
        ("", &["R1"]),
        ("vermoeden=twijfel", &["R13"]),
        ("vermoeden=ja", &["R2", "R3", "R8"]),
        ("vermoeden=ja acuut=ja structureel=nee", &["R2", "R8", "R10"]),
        (
            "vermoeden=ja acuut=nee structureel=ja hulp_mogelijk=ja medewerking=nee duurzaam_veilig=nvt",
            &["R3", "R5", "R8", "R9", "R10"],
        ),
        (
            "vermoeden=ja acuut=nee structureel=nee hulp_mogelijk=ja medewerking=ja duurzaam_veilig=nog_niet",
            &["R8", "R14"],
        ),
        (
            "vermoeden=ja acuut=nee structureel=nee nieuwe_signalen=ja hulp_mogelijk=nee medewerking=nvt duurzaam_veilig=nee",
            &["R4", "R6", "R7", "R8", "R9"],
        ),
        ("vermoeden=ja onthulling=ja acuut=nee", &["R12", "R2", "R8", "R10"]),
        ("vermoeden=ja onthulling=ja acuut=ja", &["R12", "R2", "R8", "R10"]),
        ("vermoeden=ja acuut=twijfel structureel=twijfel", &["R8", "R13"]),
    ];
    for (antwoorden, verwacht) in gevallen {
        assert_eq!(regels(&leid_af(&lees(antwoorden), kader("basis"))), verwacht, "{antwoorden}");
    }
}

#[test]
fn een_onthulling_zegt_wat_er_was_ingevuld() {
    let uitkomst = leid_af(&lees("vermoeden=ja onthulling=ja acuut=nee"), kader("basis"));
    let eerste = &uitkomst.toelichting[0];
    assert_eq!(eerste.tekst, "Er is een onthulling. Daarom telt acute onveiligheid als ja (ingevuld was nee).");
}

#[test]
fn in_het_onderwijs_telt_twijfel_als_ja_en_staat_de_bron_van_het_onderwijs_erbij() {
    let twijfel = lees("vermoeden=ja acuut=twijfel structureel=twijfel");
    let uitkomst = leid_af(&twijfel, kader("onderwijs"));
    assert_eq!(regels(&uitkomst), ["R13", "R13", "R2", "R3", "R8", "R10"]);
    assert!(uitkomst.toelichting[0].bron.contains("afwegingskader onderwijs"), "{:?}", uitkomst.toelichting[0]);
    assert!(!uitkomst.raadpleeg_vt, "the effective answer is no longer in doubt");
    assert!(leid_af(&twijfel, kader("basis")).raadpleeg_vt);
}

#[test]
fn twijfel_wordt_bij_de_vraag_genoemd() {
    let uitkomst = leid_af(&lees("vermoeden=ja acuut=twijfel medewerking=twijfel"), kader("artsen"));
    let laatste = uitkomst.toelichting.last().unwrap();
    assert!(
        laatste.tekst.starts_with("Bij acute onveiligheid (vraag 2) en medewerking (vraag 4) is er twijfel."),
        "{}",
        laatste.tekst
    );
}

#[test]
fn zonder_antwoord_op_vraag_een_gaat_samen_en_raadplegen_gewoon_door() {
    // The rule ends besluit 1 and 2 here, not its last line: acute unsafety is taken up with Veilig Thuis at once.
    let uitkomst = leid_af(&lees("vermoeden=twijfel acuut=ja"), kader("basis"));
    assert!(uitkomst.gronden.is_empty() && uitkomst.samen_met_vt && uitkomst.raadpleeg_vt);
}
