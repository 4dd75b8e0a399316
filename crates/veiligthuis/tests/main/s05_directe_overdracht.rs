//! S05: directly after the assessment to a professional who is involved already, over Hemelvaart.

use veiligthuis::casus::*;
use veiligthuis::codes::*;

use crate::casuswereld::*;
use crate::wereld::*;

#[test]
fn een_geaccepteerde_overdracht_plant_vanzelf_de_twee_monitoringsmomenten() {
    let mut zaak = CasusZaak::nieuw();
    let open = Command::Open { melding: melding_id(1), regio: regio(), ontvangen: om("2026-05-12 10:00") };
    zaak.doe(TRIAGIST, "2026-05-12 10:00", open);
    assert_eq!(zaak.volgende(), (AgendaSoort::Beoordelen(melding_id(1)), "2026-05-21".to_owned()));
    zaak.beslis(1, Uitkomst::Overdracht, "2026-05-20 11:00");
    assert_eq!(zaak.casus.stand(), CasusStand::WachtOpOverdracht);

    let thuiszorg = aanbod(10, PartijSoort::BetrokkenProfessional, "Thuiszorgteam Noord", "2026-05-20 14:00");
    zaak.doe(TRIAGIST, "2026-05-20 14:00", thuiszorg);
    assert_eq!(zaak.casus.stand(), CasusStand::OverdrachtAangeboden);
    assert!(zaak.bij_veilig_thuis());

    zaak.accepteer(10, "Thuiszorgteam Noord", "2026-05-22 09:00");
    assert!(zaak.bij_partij(10));
    assert_eq!(zaak.casus.stand(), CasusStand::InMonitoring);
    assert_eq!(zaak.datum(eerste(10)), ("2026-08-22".to_owned(), "2026-08-24".to_owned()));
    assert_eq!(zaak.datum(tweede(10)), ("2027-05-22".to_owned(), "2027-05-24".to_owned()));
    assert_eq!(zaak.volgende(), (AgendaSoort::Monitoring(eerste(10)), "2026-08-24".to_owned()));
}
