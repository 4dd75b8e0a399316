//! S16: advice that turns into a report. The advice stays an advice and gains nothing about a family.

use veiligthuis::advies::{Command, Event, Refusal, Stand, VervolgOpgave};
use veiligthuis::codes::AdviesKanaal;

use crate::adviezen::*;
use crate::wereld::*;

fn vervolg(om_: &str) -> Command {
    Command::GeefVervolgadvies(VervolgOpgave {
        id: onderdeel(9),
        kanaal: AdviesKanaal::Telefoon,
        om: om(om_),
        vraag: None,
        advies: vrij("Praat met beide ouders en leg vast wat zij zeggen."),
        terugbellen: Some(dag("2026-09-28")),
    })
}

#[test]
fn s16_een_advies_dat_een_melding_wordt_blijft_een_advies_en_de_melding_telt_apart() {
    let mut gesprek = Gesprek::met(MELDPUNT, "2026-09-21 10:30", leerkracht("2026-09-21 10:00", Some(true)));
    gesprek.doe(MELDPUNT, "2026-09-21 10:35", Command::SluitAf);
    let voor = gesprek.advies.opname.clone();
    let zaak = Zaak::ontvangen(schoolmelding("2026-09-25 15:10"), "2026-09-25 15:20");
    gesprek.doe(MELDPUNT, "2026-09-25 15:21", zet_om("2026-09-25", false));
    assert_eq!(zaak.uiterlijk("2026-09-25 16:00", "T2"), "2026-10-02");
    assert_eq!(gesprek.advies.opname, voor, "er kwam niets over het gezin bij");
    assert_eq!(gesprek.advies.opname.as_ref().unwrap().inhoud.ontvangen.dag(), dag("2026-09-21"));
    assert_eq!(gesprek.advies.stand, Stand::Omgezet);
    gesprek.weigert(MELDPUNT, "2026-09-25 16:00", vervolg("2026-09-25 15:50"), Refusal::AlOmgezet);
    gesprek.weigert(MELDPUNT, "2026-09-25 16:00", Command::LegContactVast(contact(true)), Refusal::AlOmgezet);
}

#[test]
fn een_omzetting_noemt_een_dag_en_geen_melding() {
    let mut gesprek = Gesprek::met(MELDPUNT, "2026-09-21 10:30", leerkracht("2026-09-21 10:00", None));
    gesprek.weigert(MELDPUNT, "2026-09-22 10:00", zet_om("2026-09-23", false), Refusal::MomentInDeToekomst);
    gesprek.weigert(MELDPUNT, "2026-09-22 10:00", zet_om("2026-09-20", false), Refusal::OmzettingVoorContact);
    gesprek.doe(MELDPUNT, "2026-09-22 10:00", zet_om("2026-09-22", false));
    let laatste = gesprek.events.last().unwrap().event.clone();
    assert_eq!(laatste, Event::OmgezetNaarMelding { op: dag("2026-09-22"), ambtshalve: false });
}

#[test]
fn naam_en_telefoonnummer_staan_er_alleen_met_toestemming() {
    let mut gesprek = Gesprek::nieuw();
    let zonder = Command::LegVast(Box::new(leerkracht("2026-09-21 10:00", Some(false))));
    gesprek.weigert(MELDPUNT, "2026-09-21 10:30", zonder, Refusal::ToestemmingOntbreekt);
    gesprek.doe(MELDPUNT, "2026-09-21 10:30", Command::LegVast(Box::new(leerkracht("2026-09-21 10:00", Some(true)))));
    let gegevens = gesprek.advies.contact.clone().unwrap().gegevens;
    assert_eq!(gegevens.open(&Proefrecht).unwrap().naam.as_ref().unwrap().as_str(), "Sanne de Wit");
    gesprek.doe(MELDPUNT, "2026-09-21 11:00", Command::TrekToestemmingIn);
    assert!(gesprek.advies.contact.is_none());
    gesprek.weigert(MELDPUNT, "2026-09-21 11:05", Command::TrekToestemmingIn, Refusal::GeenContact);
}

#[test]
fn een_vervolgadvies_opent_een_afgesloten_advies_weer() {
    let mut gesprek = Gesprek::met(MELDPUNT, "2026-09-21 10:30", leerkracht("2026-09-21 10:00", None));
    gesprek.doe(MELDPUNT, "2026-09-21 10:35", Command::SluitAf);
    gesprek.weigert(MELDPUNT, "2026-09-22 09:30", vervolg("2026-09-21 09:59"), Refusal::MomentVoorContact);
    gesprek.doe(MELDPUNT, "2026-09-22 09:30", vervolg("2026-09-22 09:00"));
    assert_eq!((gesprek.advies.stand, gesprek.advies.terugbellen), (Stand::Open, Some(dag("2026-09-28"))));
    gesprek.weigert(MELDPUNT, "2026-09-22 09:35", vervolg("2026-09-22 09:10"), Refusal::OnderdeelBestaatAl);
}
