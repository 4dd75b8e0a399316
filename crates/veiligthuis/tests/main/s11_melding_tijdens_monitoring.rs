//! S11: a new report during monitoring opens the casus again; a new acceptance plans the monitoring anew.

use veiligthuis::casus::*;
use veiligthuis::codes::*;

use crate::casuswereld::*;
use crate::wereld::*;

/// Accepted on 2 February, first moment done on 4 May.
fn in_monitoring() -> CasusZaak {
    let mut zaak = CasusZaak::besloten("2026-01-19 10:00", Uitkomst::Overdracht, "2026-01-26 10:00");
    zaak.bied_aan(10, "Lokaal team Zuid", "2026-01-26 11:00");
    zaak.accepteer(10, "Lokaal team Zuid", "2026-02-02 10:00");
    assert_eq!(zaak.datum(eerste(10)), ("2026-05-02".to_owned(), "2026-05-04".to_owned()));
    zaak.monitor(eerste(10), "2026-05-04 10:00", Oordeel::Ja, Oordeel::Ja);
    zaak.rond_af(eerste(10), "2026-05-04 11:00", MonitorbesluitOpgave::Doorgaan);
    zaak
}

#[test]
fn een_melding_tijdens_monitoring_heropent_de_casus_en_schort_het_tweede_moment_op() {
    let mut zaak = in_monitoring();
    assert_eq!(Casus::categorie(Some(&zaak.casus), 3), Meldingcategorie::V3);
    zaak.melding(2, "2026-06-19 15:00");
    assert_eq!(zaak.casus.melding(melding_id(2)).unwrap().vervolg, Some(Meldingcategorie::V3));
    assert!(zaak.bij_veilig_thuis());
    assert_eq!(zaak.casus.heropend.map(|h| h.aanleiding), Some(AanleidingHeropening::Vervolgmelding));
    assert_eq!(zaak.moment_stand(tweede(10)), MomentStand::Opgeschort);
    assert_eq!(zaak.moment_stand(eerste(10)), MomentStand::Gedaan);
    assert_eq!(zaak.volgende(), (AgendaSoort::Beoordelen(melding_id(2)), "2026-06-26".to_owned()));

    zaak.beslis(2, Uitkomst::VoorwaardenEnVervolg, "2026-06-25 10:00");
    let t5 = (AgendaSoort::DienstStarten(Dienst::VoorwaardenEnVervolg), "2026-09-03".to_owned());
    assert_eq!(zaak.volgende(), t5);
    zaak.start(1, Dienst::VoorwaardenEnVervolg, "2026-06-25 14:00");
    zaak.bied_aan(11, "Lokaal team Zuid", "2026-08-24 10:00");
    zaak.accepteer(11, "Lokaal team Zuid", "2026-08-31 10:00");
    zaak.rond_dienst_af(1, "2026-08-31 11:00");

    assert!(zaak.bij_partij(11));
    assert_eq!(zaak.moment_stand(tweede(10)), MomentStand::Vervangen);
    assert_eq!(zaak.datum(eerste(11)).1, "2026-11-30");
    assert_eq!(zaak.datum(tweede(11)).1, "2027-08-31");
    assert_eq!(zaak.casus.monitoring.len(), 4);
}

#[test]
fn een_melding_zonder_vervolg_laat_de_monitoring_gewoon_doorlopen() {
    let mut zaak = in_monitoring();
    zaak.melding(2, "2026-06-19 15:00");
    zaak.beslis(2, Uitkomst::GeenVervolg, "2026-06-25 10:00");
    assert!(zaak.bij_partij(10));
    assert_eq!(zaak.moment_stand(tweede(10)), MomentStand::Open);
    assert_eq!(zaak.volgende(), (AgendaSoort::Monitoring(tweede(10)), "2027-02-02".to_owned()));
}

#[test]
fn een_opgeschort_moment_kan_niet_worden_gedaan_of_overgeslagen() {
    let mut zaak = in_monitoring();
    zaak.melding(2, "2026-06-19 15:00");
    let vroeg = monitor(tweede(10), KIND, "2026-06-20 10:00", Oordeel::Ja, Oordeel::Ja);
    zaak.weigert(TRIAGIST, "2026-06-20 10:00", vroeg, Refusal::MomentNietOpen);
    let overslaan = Command::StelOverslaanVoor {
        voorstel: onderdeel(90),
        moment: tweede(10),
        reden: RedenOverslaan::Anders,
        toelichting: tekst("Er loopt een nieuwe melding."),
    };
    zaak.weigert(TRIAGIST, "2026-06-20 10:00", overslaan, Refusal::MomentNietOpen);
}
