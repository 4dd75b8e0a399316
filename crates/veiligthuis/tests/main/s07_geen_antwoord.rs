//! S07: no answer to an offer, over Koningsdag and 5 mei.

use veiligthuis::RegioInstelling;
use veiligthuis::casus::*;
use veiligthuis::codes::*;

use crate::casuswereld::*;
use crate::wereld::*;

fn signalen(zaak: &CasusZaak, nu: &str) -> Vec<(Trede, String)> {
    let overdracht = zaak.casus.overdracht(onderdeel(10)).unwrap();
    let signalen = overdracht.signalen(kernel::wet(), &RegioInstelling::standaard(), om(nu));
    signalen.into_iter().map(|s| (s.trede, s.dag.iso())).collect()
}

#[test]
fn zonder_antwoord_volgen_herinnering_en_escalatie_op_hun_dag_en_telt_de_acceptatie_als_anker() {
    let mut zaak = CasusZaak::besloten("2026-04-20 10:00", Uitkomst::Overdracht, "2026-04-24 09:00");
    zaak.bied_aan(10, "Lokaal team West", "2026-04-24 10:00");
    let (wet, regio) = (kernel::wet(), RegioInstelling::standaard());
    let dag = |trede| zaak.casus.overdracht(onderdeel(10)).unwrap().dag_van(trede, wet, &regio).iso();
    assert_eq!(
        [Trede::Herinnering, Trede::Escalatie, Trede::Rood].map(dag),
        ["2026-04-30", "2026-05-04", "2026-05-12"].map(str::to_owned)
    );
    let herinnering = AgendaSoort::Ladder(onderdeel(10), Trede::Herinnering);
    assert_eq!(zaak.volgende(), (herinnering, "2026-04-30".to_owned()));
    assert!(signalen(&zaak, "2026-04-29 23:00").is_empty());

    zaak.doe(TRIAGIST, "2026-05-04 16:00", ladderstap(10, Trede::Escalatie, "2026-05-04 15:50"));
    zaak.accepteer(10, "Lokaal team West", "2026-05-06 11:00");
    let twee = vec![(Trede::Herinnering, "2026-04-30".to_owned()), (Trede::Escalatie, "2026-05-04".to_owned())];
    assert_eq!(signalen(&zaak, "2026-06-01 10:00"), twee);
    let stappen = &zaak.casus.overdracht(onderdeel(10)).unwrap().stappen;
    assert_eq!(stappen.iter().map(|s| (s.trede, s.door)).collect::<Vec<_>>(), [(Trede::Escalatie, account(TRIAGIST))]);
    assert_eq!(zaak.casus.moment(eerste(10)).unwrap().anker, MomentAnker::Vanaf(om("2026-05-06 11:00")));
    assert_eq!(zaak.datum(eerste(10)).1, "2026-08-06");
}

#[test]
fn na_de_laatste_trede_blijft_er_een_datum_staan() {
    let mut zaak = CasusZaak::besloten("2026-04-20 10:00", Uitkomst::Overdracht, "2026-04-24 09:00");
    zaak.bied_aan(10, "Lokaal team West", "2026-04-24 10:00");
    zaak.doe(TRIAGIST, "2026-05-12 10:00", ladderstap(10, Trede::Rood, "2026-05-12 10:00"));
    assert_eq!(zaak.volgende(), (AgendaSoort::Antwoord(onderdeel(10)), "2026-05-12".to_owned()));
    assert!(zaak.bij_veilig_thuis());
}
