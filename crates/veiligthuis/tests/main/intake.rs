//! Taking in a report.

use kernel::{Adres, Geboorte, Identiteit};
use veiligthuis::codes::*;
use veiligthuis::melding::{
    Command, Event, FeitInhoud, FeitOpgave, MelderSoortOpgave, Ontbreekt, OntvangstOpgave, Refusal, Relatie, Stand,
};

use crate::wereld::*;

fn ontvang(opgave: OntvangstOpgave) -> Result<Vec<Event>, Refusal> {
    Zaak::nieuw().probeer(MELDPUNT, om("2026-09-14 10:05"), Command::Ontvang(Box::new(opgave)))
}
fn school() -> OntvangstOpgave {
    schoolmelding("2026-09-14 10:00")
}
fn feit(nummer: u128, over: u128) -> FeitOpgave {
    FeitOpgave {
        id: onderdeel(nummer),
        over: vec![mens(over)],
        bron: Bron::Melder,
        van: None,
        waarneming: Waarneming::Zelf,
        afgeschermd: false,
        inhoud: FeitInhoud { wat: tekst("Een blauwe plek op de arm."), wie: None, op: Some(dag("2026-09-10")) },
    }
}

#[test]
fn elk_ontbrekend_deel_van_een_melding_wordt_apart_genoemd() {
    let mut o = school();
    (o.melder.naam, o.melder.contact, o.melder.functie) = (None, None, None);
    (o.omschrijving, o.spoed) = (None, None);
    for b in &mut o.betrokkenen {
        b.identiteit.naam = None;
    }
    o.betrokkenen[0].geinformeerd = None;
    o.betrokkenen[1].geinformeerd = Some(GeinformeerdDoorMelder::Nee);
    let alles = vec![
        Ontbreekt::MelderNaam,
        Ontbreekt::MelderContact,
        Ontbreekt::MelderFunctie,
        Ontbreekt::HerkenbarePersoon,
        Ontbreekt::Omschrijving,
        Ontbreekt::Spoed,
        Ontbreekt::Geinformeerd(mens(MOEDER)),
        Ontbreekt::RedenNietGeinformeerd(mens(VADER)),
    ];
    assert_eq!(ontvang(o), Err(Refusal::Onvolledig(alles)));
    let leeg = OntvangstOpgave { betrokkenen: Vec::new(), ..school() };
    assert_eq!(ontvang(leeg), Err(Refusal::Onvolledig(vec![Ontbreekt::HerkenbarePersoon])));
}

#[test]
fn een_burger_hoeft_geen_functie_te_hebben() {
    assert!(ontvang(burgermelding("2026-09-14 10:00")).is_ok());
}

#[test]
fn een_ongeboren_kind_zonder_naam_is_genoeg_om_te_melden() {
    let mut o = school();
    o.betrokkenen.truncate(1);
    o.betrokkenen[0].identiteit =
        Identiteit { geboorte: Geboorte::Ongeboren { verwacht: None }, ..Identiteit::default() };
    assert!(ontvang(o).is_ok());
}

#[test]
fn een_melding_kan_later_worden_ingevoerd_maar_niet_voor_de_ontvangst() {
    let zaak = Zaak::ontvangen(schoolmelding("2026-09-12 22:30"), "2026-09-14 08:00");
    let ontvangst = zaak.melding.ontvangst.as_ref().unwrap();
    assert_eq!(ontvangst.ontvangen, om("2026-09-12 22:30"));
    assert_eq!(ontvangst.ingevoerd, om("2026-09-14 08:00"));
    assert_eq!(zaak.uiterlijk("2026-09-14 08:00", "T2"), "2026-09-18");
    assert_eq!(ontvang(schoolmelding("2026-09-14 10:06")), Err(Refusal::OntvangstInDeToekomst));
}

#[test]
fn een_geheim_adres_staat_apart_en_valt_op() {
    let mut o = school();
    o.betrokkenen[0].adres = Some(Adres { regels: tekst("Opvang, Zeeweg 1, Zeestad"), geheim: true });
    let zaak = Zaak::ontvangen(o, "2026-09-14 10:05");
    let moeder = zaak.melding.betrokkene(mens(MOEDER)).unwrap();
    assert!(moeder.adres_geheim && moeder.adres.is_some());
    assert!(!format!("{:?}", zaak.events).contains("Zeeweg"), "een adres drukt zichzelf niet af");
}

#[test]
fn niets_uit_een_melding_drukt_zichzelf_af() {
    let zaak = Zaak::ontvangen(school(), "2026-09-14 10:05");
    let gedrukt = format!("{:?} {:?}", zaak.events, zaak.melding);
    for geheim in ["Vermeer", "Linden", "Sanne", "Boomgaard", "geslagen", "010-0000000"] {
        assert!(!gedrukt.contains(geheim), "{geheim} staat er leesbaar");
    }
}

#[test]
fn elk_feit_wordt_vastgelegd_bij_wie_het_gaat_en_met_zijn_bron() {
    let mut o = school();
    o.feiten = vec![feit(1, KIND), feit(2, MOEDER)];
    let zaak = Zaak::ontvangen(o, "2026-09-14 10:05");
    assert_eq!(zaak.melding.informatie.len(), 2);
    assert_eq!(zaak.melding.informatie[0].feit.over, [mens(KIND)]);

    let dubbel = OntvangstOpgave { feiten: vec![feit(1, KIND), feit(1, KIND)], ..school() };
    assert_eq!(ontvang(dubbel), Err(Refusal::OnderdeelBestaatAl));
    let vreemd = OntvangstOpgave { feiten: vec![feit(1, 99)], ..school() };
    assert_eq!(ontvang(vreemd), Err(Refusal::BetrokkeneOnbekend));
    let over_niemand = FeitOpgave { over: Vec::new(), ..feit(1, KIND) };
    let niemand = OntvangstOpgave { feiten: vec![over_niemand], ..school() };
    assert_eq!(ontvang(niemand), Err(Refusal::OverWieOntbreekt));
    let naamloos = FeitOpgave { bron: Bron::Directbetrokkene, ..feit(1, KIND) };
    assert_eq!(ontvang(OntvangstOpgave { feiten: vec![naamloos], ..school() }), Err(Refusal::VanWieOntbreekt));
    let verkeerd = FeitOpgave { van: Some(mens(MOEDER)), ..feit(1, KIND) };
    assert_eq!(ontvang(OntvangstOpgave { feiten: vec![verkeerd], ..school() }), Err(Refusal::VanWieTeVeel));
}

#[test]
fn een_relatie_wijst_naar_iemand_anders_in_de_melding() {
    let mut o = school();
    o.betrokkenen[2].relaties = vec![Relatie { soort: Relatiesoort::KindVan, tot: mens(MOEDER) }];
    assert!(ontvang(o.clone()).is_ok());
    o.betrokkenen[2].relaties[0].tot = mens(99);
    assert_eq!(ontvang(o.clone()), Err(Refusal::BetrokkeneOnbekend));
    o.betrokkenen[2].relaties[0].tot = mens(KIND);
    assert_eq!(ontvang(o), Err(Refusal::BetrokkeneOnbekend));
}

#[test]
fn dezelfde_melding_komt_maar_een_keer_binnen() {
    let mut zaak = Zaak::ontvangen(school(), "2026-09-14 10:05");
    zaak.weigert(MELDPUNT, "2026-09-14 10:06", Command::Ontvang(Box::new(school())), Refusal::AlOntvangen);
    let mut o = school();
    o.betrokkenen[1].id = mens(MOEDER);
    assert_eq!(ontvang(o), Err(Refusal::BetrokkeneBestaatAl));
    let mut leeg = Zaak::nieuw();
    leeg.weigert(MELDPUNT, "2026-09-14 10:06", Command::PakOp, Refusal::NogNietOntvangen);
}

#[test]
fn voor_de_acuutcheck_kunnen_alleen_betrokkenen_erbij_of_verbeterd_worden() {
    let mut zaak = Zaak::ontvangen(school(), "2026-09-14 10:05");
    assert!(zaak.loopt("2026-09-14 10:05", "T1"));
    let nu = "2026-09-14 10:10";
    for command in [
        Command::PakOp,
        Command::StartBeoordeling,
        Command::VoegInformatieToe(vec![feit(1, KIND)]),
        oordeel(KIND, Oordeel::Ja, Oordeel::Ja),
        stel_voor(besluit(1, Uitkomst::GeenVervolg)),
        verteld(KIND, InformeerOnderwerp::Vastlegging, nu),
    ] {
        zaak.weigert(TRIAGIST, nu, command, Refusal::EerstAcuutChecken);
    }
    let oma = persoon(4, "Truus Vermeer", RolInMelding::Gezinslid);
    zaak.doe(MELDPUNT, nu, Command::VoegBetrokkeneToe(Box::new(oma.clone())));
    zaak.weigert(MELDPUNT, nu, Command::VoegBetrokkeneToe(Box::new(oma)), Refusal::BetrokkeneBestaatAl);
    let verbeterd = persoon(KIND, "Bo Vermeer", RolInMelding::Slachtoffer);
    zaak.doe(MELDPUNT, nu, Command::CorrigeerBetrokkene(Box::new(verbeterd)));
    let kind = zaak.melding.betrokkene(mens(KIND)).unwrap();
    assert_eq!(kind.gegevens.open(&Proefrecht).unwrap().rollen, [RolInMelding::Slachtoffer]);
    assert_eq!(kind.vastgelegd, om("2026-09-14 10:05"), "een verbetering begint geen nieuwe termijn");
    zaak.doe(MELDPUNT, nu, check(false));
    assert!(!zaak.loopt(nu, "T1"));
    assert_eq!(zaak.melding.stand, Stand::InWerkvoorraad);
}

#[test]
fn het_retouradres_is_verzegeld_bij_de_melder() {
    let dossier = kernel::DossierId::new(uuid::Uuid::from_u128(77));
    let zaak = Zaak::ontvangen(OntvangstOpgave { herkomst: Some(dossier), ..school() }, "2026-09-14 10:05");
    let ontvangst = zaak.melding.ontvangst.as_ref().unwrap();
    assert_eq!(ontvangst.herkomst.as_ref().unwrap().open(&Proefrecht), Some(&dossier));
    assert!(!format!("{:?}", zaak.melding).contains(&dossier.to_string()));
}

#[test]
fn een_professional_zonder_grond_meldt_open() {
    let zaak = Zaak::ontvangen(school(), "2026-09-14 10:05");
    assert!(!zaak.melding.melder_afgeschermd());
    let mut o = burgermelding("2026-09-14 10:00");
    o.melder.soort = MelderSoortOpgave::Burger { toestemming: true };
    assert!(!Zaak::ontvangen(o, "2026-09-14 10:05").melding.melder_afgeschermd());
}
