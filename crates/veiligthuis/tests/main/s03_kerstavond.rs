//! S03 up to the assessment: a police report on Christmas Eve.

use kernel::{Lezing, Stand as TermijnStand};
use veiligthuis::AnkerTienWeken;
use veiligthuis::casus::CasusStand;
use veiligthuis::codes::*;
use veiligthuis::melding::{Command, GedaneMaatregel, MelderSoortOpgave, OntvangstOpgave, Stand};

use crate::wereld::*;

fn politiemelding() -> OntvangstOpgave {
    let mut o = schoolmelding("2025-12-24 23:10");
    o.kanaal = Kanaal::Politie;
    o.spoed = Some(Spoed::Acuut);
    o.gevaar = Some(tekst("Er lag een mes in de keuken."));
    o.melder.soort = MelderSoortOpgave::Beroepsmatig {
        rol: BeroepsRol::Politieagent,
        organisatie: OrganisatieSoort::Politie,
        afscherming: None,
    };
    o
}

#[test]
fn op_kerstavond_wordt_eerst_gehandeld_en_telt_de_termijn_over_de_feestdagen() {
    let mut zaak = Zaak::ontvangen(politiemelding(), "2025-12-24 23:10");
    assert!(zaak.melding.ontvangst.as_ref().unwrap().gevaar);
    let politie = GedaneMaatregel { maatregel: Maatregel::Politie112, om: om("2025-12-24 22:40") };
    let acuut = Command::CheckAcuut { acuut: true, maatregelen: vec![politie], toelichting: None };
    zaak.doe(MELDPUNT, "2025-12-24 23:12", acuut);
    assert_eq!(zaak.melding.stand, Stand::InWerkvoorraad);
    assert!(zaak.melding.is_acuut());

    assert_eq!(zaak.uiterlijk("2025-12-25 00:10", "T2"), "2026-01-06");
    let andere_lezing = zaak.termijnen("2025-12-25 00:10").into_iter().find(|t| t.code == "T2" && !t.bindend).unwrap();
    assert_eq!(andere_lezing.termijn.uiterlijk.iso(), "2025-12-30");
    assert_eq!(zaak.uiterlijk("2025-12-25 00:10", "T8"), "2026-01-21");

    zaak.doe(TRIAGIST, "2025-12-25 02:00", Command::PakOp);
    zaak.doe(TRIAGIST, "2025-12-25 02:00", Command::StartBeoordeling);
    zaak.beoordeel_iedereen("2025-12-25 02:30");
    zaak.doe(TRIAGIST, "2025-12-25 02:45", stel_voor(besluit(1, Uitkomst::Onderzoek)));
    zaak.doe(VERTROUWENSARTS, "2025-12-25 03:00", bekrachtig(1));
    assert_eq!(zaak.casus().stand(), CasusStand::WachtOpOnderzoek);
    assert_eq!(zaak.uiterlijk("2025-12-25 09:00", "T4"), "2026-03-05");

    zaak.facts.regio.anker = AnkerTienWeken::Ontvangst;
    assert_eq!(zaak.uiterlijk("2025-12-25 09:00", "T4"), "2026-03-04");
}

#[test]
fn de_regio_kiest_welke_lezing_van_vijf_dagen_bindt() {
    let mut zaak = Zaak::opgepakt(politiemelding(), "2025-12-24 23:10");
    zaak.facts.regio.lezing = Lezing::DagenAtw;
    let t2 = zaak.termijn("2025-12-31 09:00", "T2");
    assert_eq!((t2.termijn.uiterlijk.iso().as_str(), t2.stand), ("2025-12-30", TermijnStand::TeLaat));
    assert_eq!(zaak.termijnen("2025-12-31 09:00").iter().filter(|t| t.code == "T2").count(), 2);
}
