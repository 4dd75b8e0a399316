//! Who may know who reported (domain file, 6.1).

use veiligthuis::codes::GrondAfscherming;
use veiligthuis::melding::{AfschermingKeuze, Command, Refusal};

use crate::s15_geheimhouding::bange_assistent;
use crate::wereld::*;

#[test]
fn een_burger_is_afgeschermd_tenzij_hij_toestemming_geeft() {
    let mut zaak = Zaak::opgepakt(burgermelding("2026-07-06 10:00"), "2026-07-06 10:10");
    assert!(zaak.melding.melder_afgeschermd());
    let niets = Command::LegToestemmingVast { toestemming: false };
    zaak.weigert(TRIAGIST, "2026-07-06 11:00", niets, Refusal::AfschermingAlZo);
    zaak.doe(TRIAGIST, "2026-07-06 11:00", Command::LegToestemmingVast { toestemming: true });
    assert!(!zaak.melding.melder_afgeschermd());
    zaak.doe(TRIAGIST, "2026-07-06 12:00", Command::LegToestemmingVast { toestemming: false });
    assert!(zaak.melding.melder_afgeschermd());
}

#[test]
fn bij_een_burger_gaat_het_om_toestemming_en_bij_een_professional_om_een_grond() {
    let keuze = AfschermingKeuze::Afschermen(GrondAfscherming::Vertrouwensrelatie);
    let voorstel = Command::StelAfschermingVoor { keuze, toelichting: tekst("De band met het gezin.") };
    let mut burger = Zaak::opgepakt(burgermelding("2026-07-06 10:00"), "2026-07-06 10:10");
    burger.weigert(TRIAGIST, "2026-07-06 11:00", voorstel.clone(), Refusal::AlleenBijBeroepsmatig);
    let mut school = Zaak::opgepakt(schoolmelding("2026-07-06 10:00"), "2026-07-06 10:10");
    let toestemming = Command::LegToestemmingVast { toestemming: true };
    school.weigert(TRIAGIST, "2026-07-06 11:00", toestemming, Refusal::AlleenBijBurger);
    school.doe(TRIAGIST, "2026-07-06 11:00", voorstel.clone());
    assert!(school.melding.melder_afgeschermd(), "een voorstel tot afschermen beschermt meteen");
    school.weigert(COLLEGA, "2026-07-06 11:05", voorstel, Refusal::AfschermingVoorstelLoopt);
}

#[test]
fn wie_iets_anders_las_dan_er_voorligt_kan_niet_bekrachtigen() {
    let mut zaak = Zaak::opgepakt(bange_assistent(), "2026-11-02 11:10");
    let openen = AfschermingKeuze::Openen;
    let gelezen = Command::BekrachtigAfscherming { keuze: openen };
    zaak.weigert(VERTROUWENSARTS, "2026-11-02 12:00", gelezen.clone(), Refusal::GeenAfschermingVoorstel);
    let keuze = AfschermingKeuze::Afschermen(GrondAfscherming::BedreigingMelder);
    zaak.doe(TRIAGIST, "2026-11-02 12:00", Command::StelAfschermingVoor { keuze, toelichting: tekst("Dreiging.") });
    zaak.weigert(VERTROUWENSARTS, "2026-11-02 12:05", gelezen, Refusal::VoorstelVervangen);
    zaak.doe(VERTROUWENSARTS, "2026-11-02 12:05", Command::BekrachtigAfscherming { keuze });
    let nogmaals = Command::StelAfschermingVoor { keuze, toelichting: tekst("Dreiging.") };
    zaak.weigert(TRIAGIST, "2026-11-02 12:10", nogmaals, Refusal::AfschermingAlZo);
}
