//! S17: a report that turns out to be no domestic violence.

use veiligthuis::casus::CasusStand;
use veiligthuis::codes::{AardGeweld, BeroepsRol, Kanaal, OrganisatieSoort, Uitkomst};
use veiligthuis::melding::{MelderSoortOpgave, Stand};
use veiligthuis::terugkoppeling::Mededeling;
use veiligthuis::{MeldingNaarAdvies, RegioInstelling};

use crate::wereld::*;

#[test]
fn s17_een_melding_over_harde_muziek_wordt_advies_en_blijft_een_melding_buiten_de_radar() {
    let mut opgave = schoolmelding("2026-10-12 03:20");
    opgave.kanaal = Kanaal::Politie;
    opgave.aard = vec![AardGeweld::AndereProblematiek];
    opgave.melder.soort = MelderSoortOpgave::Beroepsmatig {
        rol: BeroepsRol::Politieagent,
        organisatie: OrganisatieSoort::Politie,
        afscherming: None,
    };
    let voor = Zaak::ontvangen(opgave.clone(), "2026-10-12 09:00");
    assert_eq!(voor.uiterlijk("2026-10-12 09:30", "T2"), "2026-10-19");
    let zaak = Zaak::besloten(opgave, "2026-10-12 11:00", besluit(1, Uitkomst::OmzettenNaarAdvies));
    assert_eq!(zaak.melding.stand, Stand::OmgezetNaarAdvies);
    let besluit = zaak.melding.besluit.as_ref().unwrap();
    assert!(!besluit.besloten.op_radar);
    assert_eq!(zaak.melding.betrokkenen.len(), 3, "de personen blijven in de melding: een advies mag hen niet hebben");
    assert_eq!(zaak.casus().stand(), CasusStand::Omgezet);
    let mag = veiligthuis::terugkoppeling::mag_weten(&zaak.melding);
    assert!(mag.bevat(Mededeling::Uitkomst(Uitkomst::OmzettenNaarAdvies)));
}

#[test]
fn s17_wat_met_zo_n_melding_gebeurt_kiest_de_regio_en_zonder_keuze_blijft_zij_een_melding() {
    assert_eq!(RegioInstelling::standaard().melding_naar_advies, MeldingNaarAdvies::BlijftMelding);
    for keuze in MeldingNaarAdvies::ALLE {
        assert_eq!(MeldingNaarAdvies::van_code(keuze.code()), Some(*keuze));
    }
}
