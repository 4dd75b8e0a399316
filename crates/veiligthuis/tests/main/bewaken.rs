//! What waits is looked at again, and what is late gets its reason; neither moves a term.

use veiligthuis::casus::*;
use veiligthuis::codes::*;

use crate::casuswereld::*;
use crate::wereld::*;

fn check(op: &str) -> Command {
    let (over, bevinding) = (vec![mens(KIND)], tekst("Oma is er elke dag."));
    Command::LegWachtcheckVast { op: om(op), veilig: Oordeel::Ja, over, bevinding }
}
fn reden(reden: RedenTeLaat, toelichting: Option<&str>) -> Command {
    let (werk, toelichting) = (Agendawerk::DienstStarten, toelichting.map(tekst));
    Command::GeefRedenTeLaat { werk, voorwerp: None, reden, toelichting }
}

#[test]
fn een_wachtende_dienst_telt_vanaf_het_besluit_en_na_een_blik_op_de_veiligheid_opnieuw() {
    let mut zaak = CasusZaak::besloten("2026-04-02 16:50", Uitkomst::VoorwaardenEnVervolg, "2026-04-10 09:00");
    let termijn = zaak.volgende();
    assert_eq!(zaak.casus.ongecheckt_sinds(), Some(om("2026-04-10 09:00")));
    zaak.weigert(TRIAGIST, "2026-04-17 10:00", check("2026-04-09 10:00"), Refusal::MomentTeVroegInDeTijd);
    zaak.weigert(TRIAGIST, "2026-04-17 10:00", check("2026-04-18 10:00"), Refusal::MomentInDeToekomst);
    zaak.doe(TRIAGIST, "2026-04-17 10:00", check("2026-04-17 09:30"));
    assert_eq!(zaak.casus.ongecheckt_sinds(), Some(om("2026-04-17 09:30")));
    assert_eq!(zaak.volgende(), termijn, "de termijn van de dienst loopt gewoon door");
    zaak.start(1, Dienst::VoorwaardenEnVervolg, "2026-04-20 09:00");
    assert_eq!(zaak.casus.ongecheckt_sinds(), None);
    zaak.weigert(TRIAGIST, "2026-04-21 10:00", check("2026-04-21 09:00"), Refusal::NietsWacht);
}

#[test]
fn een_reden_kan_pas_als_de_dag_voorbij_is_en_een_andere_reden_vraagt_uitleg() {
    let mut zaak = CasusZaak::besloten("2026-04-02 16:50", Uitkomst::Onderzoek, "2026-04-10 09:00");
    // Ten weeks after the decision.
    let uiterlijk = kernel::Dag::lees("2026-06-19").unwrap();
    let nu = "2026-06-22 09:00";
    let te_vroeg = Refusal::NietTeLaat(uiterlijk);
    zaak.weigert(TRIAGIST, "2026-06-19 23:59", reden(RedenTeLaat::Capaciteit, None), te_vroeg);
    zaak.weigert(TRIAGIST, nu, reden(RedenTeLaat::Anders, None), Refusal::ToelichtingTeLaatOntbreekt);
    let ander_werk = Command::GeefRedenTeLaat {
        werk: Agendawerk::Monitoring,
        voorwerp: None,
        reden: RedenTeLaat::Capaciteit,
        toelichting: None,
    };
    zaak.weigert(TRIAGIST, nu, ander_werk, Refusal::WerkOnbekend);
    let (agenda, stand) = (zaak.volgende(), zaak.casus.stand());
    zaak.doe(TRIAGIST, nu, reden(RedenTeLaat::Capaciteit, None));
    zaak.doe(TRIAGIST, nu, reden(RedenTeLaat::Anders, Some("De onderzoeker is ziek.")));
    let gegeven = zaak.casus.reden_van_laat(AgendaSoort::DienstStarten(Dienst::Onderzoek)).unwrap();
    assert_eq!((gegeven.reden, zaak.casus.redenen.len()), (RedenTeLaat::Anders, 1), "de laatste reden telt");
    assert_eq!((zaak.volgende(), zaak.casus.stand()), (agenda, stand), "te laat verandert niets aan de casus");
}
