//! Closing, skipping a monitoring moment, and opening again.

use veiligthuis::Hermelding;
use veiligthuis::casus::*;
use veiligthuis::codes::*;

use crate::casuswereld::*;
use crate::wereld::*;

/// Accepted on 22 June 2026.
fn overgedragen() -> CasusZaak {
    let mut zaak = CasusZaak::besloten("2026-06-01 10:00", Uitkomst::Overdracht, "2026-06-08 10:00");
    zaak.bied_aan(10, "Lokaal team C", "2026-06-18 15:00");
    zaak.accepteer(10, "Lokaal team C", "2026-06-22 10:00");
    zaak
}
fn overslaan(nummer: u128, moment: MomentSleutel) -> Command {
    Command::StelOverslaanVoor {
        voorstel: onderdeel(nummer),
        moment,
        reden: RedenOverslaan::ContactOnveilig,
        toelichting: tekst("Contact brengt moeder in gevaar."),
    }
}
fn bekrachtig(nummer: u128) -> Command {
    Command::Bekrachtig { voorstel: onderdeel(nummer) }
}
fn stel_sluiten_voor(nummer: u128) -> Command {
    Command::StelSluitenVoor { voorstel: onderdeel(nummer), toelichting: tekst("Het gezin is veilig.") }
}

#[test]
fn een_moment_overslaan_doen_twee_verschillende_mensen_van_wie_een_met_een_aangewezen_rol() {
    let mut zaak = overgedragen();
    zaak.doe(TRIAGIST, "2026-07-01 10:00", overslaan(90, eerste(10)));
    zaak.weigert(TRIAGIST, "2026-07-01 10:05", bekrachtig(90), Refusal::TweedeBeslisserOntbreekt);
    zaak.weigert(COLLEGA, "2026-07-01 10:05", bekrachtig(90), Refusal::KwalificerendeRolOntbreekt);
    zaak.weigert(TRIAGIST, "2026-07-01 10:05", overslaan(91, tweede(10)), Refusal::VoorstelLoopt);
    zaak.weigert(VERTROUWENSARTS, "2026-07-01 10:05", bekrachtig(99), Refusal::VoorstelVervangen);
    zaak.doe(VERTROUWENSARTS, "2026-07-01 11:00", bekrachtig(90));
    assert_eq!(zaak.moment_stand(eerste(10)), MomentStand::Overgeslagen);
    assert_eq!(zaak.casus.monitoring.len(), 2);
}

#[test]
fn sluiten_met_een_overgeslagen_moment_doen_twee_mensen() {
    let mut zaak = overgedragen();
    zaak.doe(TRIAGIST, "2026-07-01 10:00", overslaan(90, eerste(10)));
    zaak.doe(VERTROUWENSARTS, "2026-07-01 11:00", bekrachtig(90));
    zaak.monitor(tweede(10), "2027-06-22 10:00", Oordeel::Ja, Oordeel::Ja);
    zaak.rond_af(tweede(10), "2027-06-22 11:00", MonitorbesluitOpgave::Sluiten);
    zaak.weigert(TRIAGIST, "2027-06-22 12:00", sluit(), Refusal::SluitenMetTwee);
    zaak.doe(TRIAGIST, "2027-06-22 12:00", stel_sluiten_voor(91));
    zaak.facts.niet_geinformeerd = vec![(melding_id(1), mens(VADER))];
    let nog = Refusal::NogNietAlles(vec![Openstaand::NietGeinformeerd(melding_id(1), mens(VADER))]);
    zaak.weigert(GEDRAGSWETENSCHAPPER, "2027-06-22 13:00", bekrachtig(91), nog);
    zaak.facts.niet_geinformeerd.clear();
    zaak.doe(GEDRAGSWETENSCHAPPER, "2027-06-22 13:00", bekrachtig(91));
    let sluiting = zaak.casus.gesloten.clone().unwrap();
    assert_eq!(sluiting.door.account, account(TRIAGIST));
    assert_eq!(sluiting.met.map(|b| b.account), Some(account(GEDRAGSWETENSCHAPPER)));
}

#[test]
fn sluiten_zonder_geaccepteerde_overdracht_doen_twee_mensen() {
    let mut zaak = CasusZaak::besloten("2026-06-01 10:00", Uitkomst::RegionaalMaatwerk, "2026-06-08 10:00");
    let einde = |reden| Command::BeeindigBemoeienis {
        einde: onderdeel(20),
        op: om("2026-06-20 10:00"),
        reden,
        toelichting: tekst("De vermoedens zijn weerlegd."),
    };
    zaak.doe(TRIAGIST, "2026-06-20 10:00", einde(RedenEinde::Weerlegd));
    assert!(zaak.casus.monitoring.is_empty());
    assert_eq!(zaak.casus.stand(), CasusStand::Afgehandeld);
    zaak.weigert(TRIAGIST, "2026-06-20 10:05", sluit(), Refusal::SluitenMetTwee);
    zaak.doe(TRIAGIST, "2026-06-20 10:05", stel_sluiten_voor(91));
    zaak.doe(VERTROUWENSARTS, "2026-06-20 11:00", bekrachtig(91));
    assert_eq!(zaak.casus.stand(), CasusStand::Afgesloten);
}

#[test]
fn het_einde_van_de_bemoeienis_zonder_partij_wordt_gemonitord() {
    let mut zaak = CasusZaak::besloten("2026-06-01 10:00", Uitkomst::RegionaalMaatwerk, "2026-06-08 10:00");
    let einde = Command::BeeindigBemoeienis {
        einde: onderdeel(20),
        op: om("2026-06-22 10:00"),
        reden: RedenEinde::VeiligheidHersteld,
        toelichting: tekst("Het gezin heeft het zelf opgelost."),
    };
    zaak.doe(TRIAGIST, "2026-06-22 10:00", einde);
    assert!(zaak.bij_veilig_thuis());
    assert_eq!(zaak.datum(eerste(20)).1, "2026-09-22");
}

#[test]
fn na_overdracht_aan_een_gecertificeerde_instelling_is_er_geen_monitoring_en_staat_de_reden_erbij() {
    let mut zaak = CasusZaak::besloten("2025-12-24 23:10", Uitkomst::Onderzoek, "2025-12-25 14:00");
    zaak.start(1, Dienst::Onderzoek, "2025-12-25 15:00");
    let gi = aanbod(10, PartijSoort::GecertificeerdeInstelling, "Jeugdbescherming Rijn", "2026-03-02 10:00");
    zaak.doe(TRIAGIST, "2026-03-02 10:00", gi);
    zaak.accepteer(10, "Jeugdbescherming Rijn", "2026-03-03 10:00");
    zaak.rond_dienst_af(1, "2026-03-03 11:00");
    assert!(zaak.casus.monitoring.is_empty());
    let reden = zaak.events.iter().find_map(|r| match &r.event {
        Event::OverdrachtGeaccepteerd { geen_monitoring, .. } => *geen_monitoring,
        _ => None,
    });
    assert_eq!(reden, Some(RedenGeenMonitoring::GiBetrokken));
    zaak.doe(TRIAGIST, "2026-03-03 12:00", sluit());
    assert_eq!(zaak.casus.stand(), CasusStand::Afgesloten);
}

#[test]
fn na_sluiten_opent_een_melding_een_nieuwe_casus_of_dezelfde_naar_keuze_van_de_regio() {
    let mut zaak = CasusZaak::besloten("2026-06-01 10:00", Uitkomst::GeenVervolg, "2026-06-08 10:00");
    zaak.doe(TRIAGIST, "2026-06-09 10:00", sluit());
    let melding = Command::VoegMeldingToe { melding: melding_id(2), ontvangen: om("2026-08-01 10:00") };
    zaak.weigert(TRIAGIST, "2026-08-01 10:00", melding, Refusal::CasusIsAfgerond);
    zaak.facts.regio.hermelding = Hermelding::ZelfdeCasus;
    assert_eq!(Casus::categorie(Some(&zaak.casus), 1), Meldingcategorie::H2);
    zaak.melding(2, "2026-08-01 10:00");
    assert_eq!(zaak.casus.stand(), CasusStand::InBeoordeling);
    assert_eq!(zaak.casus.heropend.map(|h| h.aanleiding), Some(AanleidingHeropening::Hermelding));
    zaak.beslis(2, Uitkomst::GeenVervolg, "2026-08-04 10:00");
    zaak.doe(TRIAGIST, "2026-08-05 10:00", sluit());
}

#[test]
fn na_sluiten_kan_niets_meer_behalve_heropenen() {
    let mut zaak = CasusZaak::besloten("2026-06-01 10:00", Uitkomst::GeenVervolg, "2026-06-08 10:00");
    zaak.doe(TRIAGIST, "2026-06-09 10:00", sluit());
    zaak.weigert(TRIAGIST, "2026-06-10 10:00", Command::PakOp, Refusal::AlGesloten);
    zaak.weigert(TRIAGIST, "2026-06-10 10:00", sluit(), Refusal::AlGesloten);
    let heropen = Command::Heropen { klacht: true, toelichting: tekst("Een feit moet worden verbeterd.") };
    zaak.doe(TRIAGIST, "2026-06-10 10:00", heropen);
    assert_eq!(zaak.casus.stand(), CasusStand::Heropend);
    assert!(zaak.bij_veilig_thuis());
}

#[test]
fn een_nieuwe_melding_laat_een_voorstel_om_te_sluiten_vervallen() {
    let mut zaak = CasusZaak::besloten("2026-06-01 10:00", Uitkomst::RegionaalMaatwerk, "2026-06-08 10:00");
    let (op, toelichting) = (om("2026-06-20 10:00"), tekst("Weerlegd."));
    let einde = Command::BeeindigBemoeienis { einde: onderdeel(20), op, reden: RedenEinde::Weerlegd, toelichting };
    zaak.doe(TRIAGIST, "2026-06-20 10:00", einde);
    zaak.doe(TRIAGIST, "2026-06-20 10:05", stel_sluiten_voor(91));
    zaak.melding(2, "2026-06-20 11:00");
    zaak.weigert(VERTROUWENSARTS, "2026-06-20 12:00", bekrachtig(91), Refusal::GeenVoorstel);
}

#[test]
fn alleen_de_dienst_waartoe_is_besloten_kan_starten_en_van_elke_soort_loopt_er_een() {
    let mut zaak = CasusZaak::besloten("2026-01-26 10:00", Uitkomst::VoorwaardenEnVervolg, "2026-01-28 10:00");
    let start = |nummer, soort, op| Command::StartDienst { dienst: dienst_id(nummer), soort, gestart: om(op) };
    let onderzoek = start(1, Dienst::Onderzoek, "2026-01-28 11:00");
    zaak.weigert(TRIAGIST, "2026-01-28 11:00", onderzoek, Refusal::DienstNietBesloten);
    zaak.start(1, Dienst::VoorwaardenEnVervolg, "2026-01-28 11:00");
    let nog_een = start(2, Dienst::VoorwaardenEnVervolg, "2026-01-29 11:00");
    zaak.weigert(TRIAGIST, "2026-01-29 11:00", nog_een, Refusal::DienstLooptAl);
    let afloop = DienstAfloop::OmgezetNaarOnderzoek;
    let omzetten = Command::BeeindigDienst { dienst: dienst_id(1), afloop, op: om("2026-03-16 10:00") };
    zaak.doe(TRIAGIST, "2026-03-16 10:00", omzetten);
    zaak.start(2, Dienst::Onderzoek, "2026-03-16 10:30");
    let gevraagd = zaak.casus.dienst_met(dienst_id(2)).unwrap().gevraagd;
    assert_eq!((gevraagd.besloten, gevraagd.omgezet), (om("2026-01-28 10:00"), Some(om("2026-03-16 10:00"))));
    assert_eq!(zaak.casus.dienst().map(|(soort, op, _)| (soort, op)), Some((Dienst::Onderzoek, gevraagd.besloten)));
    assert_eq!(zaak.volgende().1, "2026-04-08");
}

#[test]
fn een_extra_moment_schuift_door_en_telt_als_open_plicht() {
    let mut zaak = overgedragen();
    let zaterdag = dag("2026-07-04");
    let plan = Command::PlanExtraMoment { id: onderdeel(30), dag: zaterdag, over: vec![mens(KIND)] };
    zaak.doe(TRIAGIST, "2026-06-25 10:00", plan);
    assert_eq!(zaak.datum(extra(30)), ("2026-07-04".to_owned(), "2026-07-06".to_owned()));
    zaak.doe(TRIAGIST, "2026-07-06 10:00", monitor(extra(30), KIND, "2026-07-06 09:00", Oordeel::Nee, Oordeel::Nee));
    zaak.rond_af(extra(30), "2026-07-06 11:00", MonitorbesluitOpgave::Heropenen);
    assert_eq!(zaak.casus.stand(), CasusStand::Heropend);
    assert_eq!(zaak.moment_stand(eerste(10)), MomentStand::Opgeschort);
    assert!(zaak.bij_veilig_thuis());
}

#[test]
fn een_moment_is_pas_klaar_als_iedereen_erin_staat() {
    let mut zaak = overgedragen();
    let kind = monitor(eerste(10), KIND, "2026-09-22 10:00", Oordeel::Ja, Oordeel::Onbekend);
    zaak.doe(TRIAGIST, "2026-09-22 10:00", kind);
    let afronden = Command::RondMonitoringAf {
        moment: eerste(10),
        op: om("2026-09-22 11:00"),
        besluit: MonitorbesluitOpgave::Doorgaan,
        toelichting: tekst("Het kind is gesproken."),
    };
    let ontbreekt = Refusal::NietIedereenGemonitord(vec![mens(MOEDER), mens(VADER)]);
    zaak.weigert(TRIAGIST, "2026-09-22 11:00", afronden, ontbreekt);
}

#[test]
fn oppakken_vrijgeven_en_overdragen_aan_een_collega() {
    let mut zaak = CasusZaak::besloten("2026-06-01 10:00", Uitkomst::Overdracht, "2026-06-08 10:00");
    zaak.weigert(TRIAGIST, "2026-06-08 11:00", Command::GeefVrij, Refusal::EerstOppakken);
    zaak.doe(TRIAGIST, "2026-06-08 11:00", Command::PakOp);
    zaak.weigert(COLLEGA, "2026-06-08 11:00", Command::PakOp, Refusal::AlOpgepakt);
    zaak.doe(TRIAGIST, "2026-06-08 11:00", Command::GeefAanCollega { aan: account(COLLEGA) });
    let eigenaar = Eigenaar::VeiligThuis { regio: regio(), behandelaar: Some(account(COLLEGA)) };
    assert_eq!(zaak.casus.eigenaar(), Some(eigenaar));
}
