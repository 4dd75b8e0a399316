//! S15 up to the assessment: a GP assistant fears threats.

use veiligthuis::codes::*;
use veiligthuis::melding::{Afscherming, AfschermingKeuze, Command, MelderSoortOpgave, OntvangstOpgave, Refusal};

use crate::wereld::*;

pub fn bange_assistent() -> OntvangstOpgave {
    let mut o = schoolmelding("2026-11-02 11:00");
    o.melder.soort = MelderSoortOpgave::Beroepsmatig {
        rol: BeroepsRol::Medisch,
        organisatie: OrganisatieSoort::Gezondheidszorg,
        afscherming: Some(GrondAfscherming::BedreigingMelder),
    };
    o.melder.toelichting_afscherming = Some(tekst("Vader dreigde eerder aan de balie."));
    o.betrokkenen[1].geinformeerd = Some(GeinformeerdDoorMelder::Nee);
    o.betrokkenen[1].geinformeerd_toelichting = Some(tekst("Te gevaarlijk voor de assistent."));
    o
}

#[test]
fn twee_mensen_verlenen_de_afscherming_van_een_bedreigde_melder() {
    let mut zaak = Zaak::opgepakt(bange_assistent(), "2026-11-02 11:10");
    assert_eq!(zaak.uiterlijk("2026-11-02 11:10", "T2"), "2026-11-09");
    assert_eq!(zaak.uiterlijk("2026-11-02 11:10", "T8"), "2026-11-30");
    assert!(zaak.melding.melder_afgeschermd(), "gevraagd is al afgeschermd, tot er is besloten");

    let keuze = AfschermingKeuze::Afschermen(GrondAfscherming::BedreigingMelder);
    let toelichting = tekst("Er is aangifte gedaan van bedreiging.");
    zaak.doe(TRIAGIST, "2026-11-02 13:00", Command::StelAfschermingVoor { keuze, toelichting });
    let zelf = Command::BekrachtigAfscherming { keuze };
    zaak.weigert(TRIAGIST, "2026-11-02 13:01", zelf.clone(), Refusal::TweedeBeslisserOntbreekt);
    zaak.weigert(COLLEGA, "2026-11-02 13:02", zelf, Refusal::KwalificerendeRolOntbreekt);
    zaak.doe(VERTROUWENSARTS, "2026-11-02 14:00", Command::BekrachtigAfscherming { keuze });
    let ontvangst = zaak.melding.ontvangst.as_ref().unwrap();
    assert_eq!(ontvangst.afscherming, Afscherming::Verleend(GrondAfscherming::BedreigingMelder));
    assert!(zaak.melding.melder_afgeschermd());
}

#[test]
fn een_mens_alleen_kan_de_melder_niet_bekendmaken() {
    let mut zaak = Zaak::opgepakt(bange_assistent(), "2026-11-02 11:10");
    let openen = AfschermingKeuze::Openen;
    let toelichting = tekst("Geen gevaar meer.");
    zaak.doe(GEDRAGSWETENSCHAPPER, "2026-11-03 09:00", Command::StelAfschermingVoor { keuze: openen, toelichting });
    assert!(zaak.melding.melder_afgeschermd());
    let zelf = Command::BekrachtigAfscherming { keuze: openen };
    zaak.weigert(GEDRAGSWETENSCHAPPER, "2026-11-03 09:01", zelf, Refusal::TweedeBeslisserOntbreekt);
    zaak.doe(TRIAGIST, "2026-11-03 09:05", Command::WijsAfschermingTerug { reden: tekst("De dreiging is er nog.") });
    assert!(zaak.melding.melder_afgeschermd());
    let toelichting = tekst("De melder vindt het nu goed.");
    zaak.doe(GEDRAGSWETENSCHAPPER, "2026-11-04 09:00", Command::StelAfschermingVoor { keuze: openen, toelichting });
    zaak.doe(TRIAGIST, "2026-11-04 09:05", Command::BekrachtigAfscherming { keuze: openen });
    assert!(!zaak.melding.melder_afgeschermd());
}
