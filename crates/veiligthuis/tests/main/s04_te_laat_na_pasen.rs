//! S04: a report before Easter is assessed late. Lateness is visible and reasoned, and closes nothing.

use kernel::Stand as TermijnStand;
use veiligthuis::casus::CasusStand;
use veiligthuis::codes::*;
use veiligthuis::melding::{Command, MelderSoortOpgave, Refusal, Stand, TeLaatOpgave};

use crate::wereld::*;

#[test]
fn een_te_late_melding_blijft_open_en_vraagt_bij_het_besluit_een_reden() {
    let mut opgave = schoolmelding("2026-04-02 16:50");
    opgave.melder.soort = MelderSoortOpgave::Beroepsmatig {
        rol: BeroepsRol::Medisch,
        organisatie: OrganisatieSoort::Gezondheidszorg,
        afscherming: None,
    };
    let mut zaak = Zaak::opgepakt(opgave, "2026-04-02 16:50");
    let wet = kernel::wet();
    assert_eq!(zaak.uiterlijk("2026-04-08 09:00", "T2"), "2026-04-13");
    let oud = wet.kalender.ouderdom(dag("2026-04-02"), dag("2026-04-08"));
    assert_eq!((oud.dagen, oud.werkdagen), (6, 2));
    assert_eq!(zaak.termijn("2026-04-08 09:00", "T2").stand, TermijnStand::OpTijd);
    assert_eq!(zaak.termijn("2026-04-13 23:59", "T2").stand, TermijnStand::Vandaag);
    assert_eq!(zaak.termijn("2026-04-14 00:00", "T2").stand, TermijnStand::TeLaat);

    let bellen = Command::LegWachtcontactVast {
        over: vec![mens(KIND)],
        om: om("2026-04-10 11:00"),
        veilig: Oordeel::Ja,
        bevinding: tekst("Het kind logeert bij oma."),
    };
    zaak.doe(TRIAGIST, "2026-04-10 11:15", bellen);
    let vertraging = Command::MeldVertraging {
        om: om("2026-04-13 15:00"),
        wijze: Contactwijze::Telefoon,
        verwacht: dag("2026-04-24"),
    };
    zaak.doe(TRIAGIST, "2026-04-13 15:05", vertraging);
    assert_eq!(zaak.uiterlijk("2026-04-23 09:00", "T8"), "2026-04-30");
    for nummer in [MOEDER, VADER, KIND] {
        zaak.doe(TRIAGIST, "2026-04-23 12:00", verteld(nummer, InformeerOnderwerp::Vastlegging, "2026-04-23 11:00"));
    }
    assert!(!zaak.loopt("2026-04-23 12:00", "T8"));

    zaak.doe(TRIAGIST, "2026-04-24 09:00", Command::StartBeoordeling);
    zaak.beoordeel_iedereen("2026-04-24 10:00");
    assert_eq!(zaak.melding.stand, Stand::InVeiligheidsbeoordeling);
    let zonder_reden = stel_voor(besluit(1, Uitkomst::VoorwaardenEnVervolg));
    zaak.weigert(TRIAGIST, "2026-04-24 11:00", zonder_reden, Refusal::RedenTeLaatOntbreekt);
    let mut met_reden = besluit(1, Uitkomst::VoorwaardenEnVervolg);
    met_reden.te_laat = Some(capaciteit());
    zaak.doe(TRIAGIST, "2026-04-24 11:00", stel_voor(met_reden));
    zaak.doe(GEDRAGSWETENSCHAPPER, "2026-04-24 11:30", bekrachtig(1));

    let genomen = zaak.melding.besluit.as_ref().unwrap();
    assert!(genomen.besloten.te_laat);
    assert_eq!(genomen.inhoud.te_laat.as_ref().unwrap().reden, RedenTeLaat::Capaciteit);
    assert_eq!(wet.kalender.werkdagen_tussen(dag("2026-04-13"), dag("2026-04-24")), 9);
    assert_eq!(zaak.casus().stand(), CasusStand::WachtOpVoorwaardenEnVervolg);
    assert_eq!(zaak.uiterlijk("2026-04-24 12:00", "T5"), "2026-07-03");
}

#[test]
fn een_voorstel_op_tijd_dat_te_laat_wordt_bekrachtigd_vraagt_de_reden_bij_het_bekrachtigen() {
    let mut zaak = Zaak::beoordeeld(schoolmelding("2026-04-02 16:50"), "2026-04-13 09:00");
    zaak.doe(TRIAGIST, "2026-04-13 23:30", stel_voor(besluit(1, Uitkomst::GeenVervolg)));
    zaak.weigert(GEDRAGSWETENSCHAPPER, "2026-04-14 00:10", bekrachtig(1), Refusal::RedenTeLaatOntbreekt);
    let anders = TeLaatOpgave { reden: RedenTeLaat::Anders, toelichting: None };
    let zonder_uitleg = Command::Bekrachtig { voorstel: onderdeel(1), te_laat: Some(anders) };
    zaak.weigert(GEDRAGSWETENSCHAPPER, "2026-04-14 00:10", zonder_uitleg, Refusal::ToelichtingTeLaatOntbreekt);
    let met_reden = Command::Bekrachtig { voorstel: onderdeel(1), te_laat: Some(capaciteit()) };
    zaak.doe(GEDRAGSWETENSCHAPPER, "2026-04-14 00:10", met_reden);
    let genomen = zaak.melding.besluit.as_ref().unwrap();
    assert!(genomen.besloten.te_laat && genomen.inhoud.te_laat.is_some());
}
