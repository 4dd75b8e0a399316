//! S06: a transfer is refused; the municipality finds another team.

use veiligthuis::casus::*;
use veiligthuis::codes::*;

use crate::casuswereld::*;
use crate::wereld::*;

#[test]
fn na_een_weigering_blijft_veilig_thuis_verantwoordelijk_en_kan_de_casus_niet_dicht() {
    let mut zaak = CasusZaak::besloten("2026-06-01 10:00", Uitkomst::Overdracht, "2026-06-08 10:00");
    zaak.bied_aan(10, "Lokaal team B", "2026-06-08 11:00");
    assert_eq!(zaak.casus.overdracht(onderdeel(10)).unwrap().aanbod.reactie.iso(), "2026-06-15");

    zaak.doe(TRIAGIST, "2026-06-11 10:00", weigering(10, "2026-06-11 09:30"));
    assert_eq!(zaak.overdracht_stand(10), OverdrachtStand::Geweigerd);
    assert_eq!(zaak.casus.stand(), CasusStand::OverdrachtGeweigerd);
    assert!(zaak.bij_veilig_thuis());
    let geweigerd = Openstaand::OverdrachtGeweigerd(onderdeel(10));
    zaak.weigert(TRIAGIST, "2026-06-11 10:05", sluit(), Refusal::NogNietAlles(vec![geweigerd]));

    zaak.doe(TRIAGIST, "2026-06-12 09:00", ladderstap(10, Trede::Escalatie, "2026-06-12 08:45"));
    zaak.bied_aan(11, "Lokaal team C", "2026-06-18 15:00");
    assert_eq!(zaak.casus.stand(), CasusStand::OverdrachtAangeboden);
    zaak.accepteer(11, "Lokaal team C", "2026-06-22 10:00");
    assert!(zaak.bij_partij(11));
    assert_eq!(zaak.datum(eerste(11)).1, "2026-09-22");
    assert_eq!(zaak.datum(tweede(11)).1, "2027-06-22");
    assert_eq!(zaak.overdracht_stand(10), OverdrachtStand::Geweigerd);
    let (reden, op, _) = zaak.casus.overdracht(onderdeel(10)).unwrap().weigering.clone().unwrap();
    assert_eq!((reden, op), (RedenWeigering::Capaciteit, om("2026-06-11 09:30")));
}

#[test]
fn iemand_van_een_andere_partij_kan_niet_accepteren() {
    let mut zaak = CasusZaak::besloten("2026-06-01 10:00", Uitkomst::Overdracht, "2026-06-08 10:00");
    zaak.bied_aan(10, "Lokaal team B", "2026-06-08 11:00");
    let ander = acceptatie(10, "Lokaal team C", "2026-06-09 11:00");
    zaak.weigert(TRIAGIST, "2026-06-09 11:00", ander, Refusal::AnderePartij);
    assert!(zaak.bij_veilig_thuis());
}

#[test]
fn een_overdracht_wordt_een_keer_beantwoord_en_niet_voor_het_aanbod() {
    let mut zaak = CasusZaak::besloten("2026-06-01 10:00", Uitkomst::Overdracht, "2026-06-08 10:00");
    zaak.bied_aan(10, "Lokaal team B", "2026-06-08 11:00");
    let te_vroeg = acceptatie(10, "Lokaal team B", "2026-06-08 10:59");
    zaak.weigert(TRIAGIST, "2026-06-09 11:00", te_vroeg, Refusal::MomentTeVroegInDeTijd);
    let later = acceptatie(10, "Lokaal team B", "2026-06-10 10:59");
    zaak.weigert(TRIAGIST, "2026-06-09 11:00", later, Refusal::MomentInDeToekomst);
    zaak.accepteer(10, "Lokaal team B", "2026-06-09 11:00");
    zaak.weigert(TRIAGIST, "2026-06-09 12:00", weigering(10, "2026-06-09 11:30"), Refusal::OverdrachtBeantwoord);
}

#[test]
fn een_teruggave_brengt_de_verantwoordelijkheid_terug_met_een_eigen_termijn() {
    let mut zaak = CasusZaak::besloten("2026-06-01 10:00", Uitkomst::Overdracht, "2026-06-08 10:00");
    zaak.bied_aan(10, "Lokaal team B", "2026-06-08 11:00");
    zaak.accepteer(10, "Lokaal team B", "2026-06-09 11:00");
    let terug = Command::LegTeruggaveVast {
        overdracht: onderdeel(10),
        op: om("2026-07-06 10:00"),
        reden: RedenTeruggave::NieuweOnveiligheid,
        veilig: Oordeel::Nee,
        toelichting: tekst("Vader is terug en het kind is bang."),
    };
    zaak.doe(TRIAGIST, "2026-07-06 11:00", terug);
    assert_eq!(zaak.casus.stand(), CasusStand::OverdrachtTeruggegeven);
    assert!(zaak.bij_veilig_thuis());
    assert_eq!(zaak.moment_stand(eerste(10)), MomentStand::Opgeschort);
    let (wat, uiterlijk) = zaak.volgende();
    assert_eq!((wat, uiterlijk.as_str()), (AgendaSoort::VervolgRegelen(VervolgSoort::Teruggave), "2026-07-13"));
}
