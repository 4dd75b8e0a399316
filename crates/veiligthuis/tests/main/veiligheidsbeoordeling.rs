//! The assessment: sources, judgement per person, and what makes a proposal lapse.

use veiligthuis::codes::*;
use veiligthuis::melding::{
    BesluitOpgave, BronOpgave, BronVraag, Command, Event, FeitInhoud, FeitOpgave, Refusal, Stand,
};

use crate::wereld::*;

const NU: &str = "2026-09-15 11:00";

fn vraag(nummer: u128, bron: Bron, toen: &str, reden: Option<&str>) -> Command {
    Command::VraagBron(BronOpgave {
        id: onderdeel(nummer),
        bron,
        van: (bron == Bron::Directbetrokkene).then(|| mens(MOEDER)),
        over: vec![mens(KIND)],
        gevraagd: om(toen),
        vraag: BronVraag { wie: None, vraag: None, reden_voor_gezin: reden.map(tekst) },
    })
}
fn antwoord(nummer: u128, toen: &str) -> Command {
    Command::LegAntwoordVast { bron: onderdeel(nummer), beantwoord: om(toen), antwoord: None }
}
fn begonnen() -> Zaak {
    let mut zaak = Zaak::opgepakt(schoolmelding("2026-09-14 10:00"), "2026-09-14 10:05");
    zaak.doe(TRIAGIST, "2026-09-14 10:05", Command::StartBeoordeling);
    zaak
}

#[test]
fn een_ander_vragen_voor_het_gezin_is_gesproken_vraagt_een_reden() {
    let mut zaak = begonnen();
    zaak.doe(TRIAGIST, NU, vraag(1, Bron::EigenDossiers, NU, None));
    zaak.doe(TRIAGIST, NU, vraag(2, Bron::Melder, NU, None));
    zaak.weigert(TRIAGIST, NU, vraag(3, Bron::Zorg, NU, None), Refusal::RedenVoorGezinOntbreekt);
    zaak.doe(TRIAGIST, NU, vraag(3, Bron::Zorg, NU, Some("De huisarts ziet het kind vanmiddag.")));
    assert!(zaak.melding.bronnen.last().unwrap().voor_gezin);

    zaak.doe(TRIAGIST, NU, vraag(4, Bron::Directbetrokkene, "2026-09-15 09:00", None));
    zaak.weigert(TRIAGIST, NU, vraag(5, Bron::Politie, NU, None), Refusal::RedenVoorGezinOntbreekt);
    zaak.doe(TRIAGIST, NU, antwoord(4, "2026-09-15 10:00"));
    zaak.doe(TRIAGIST, NU, vraag(5, Bron::Politie, NU, None));
    let eerder = vraag(6, Bron::Raad, "2026-09-15 09:30", None);
    zaak.weigert(TRIAGIST, NU, eerder, Refusal::RedenVoorGezinOntbreekt);
}

#[test]
fn een_bron_antwoordt_een_keer_en_na_de_vraag() {
    let mut zaak = begonnen();
    zaak.weigert(TRIAGIST, NU, antwoord(1, NU), Refusal::BronOnbekend);
    zaak.doe(TRIAGIST, NU, vraag(1, Bron::VtRegister, "2026-09-15 10:00", None));
    zaak.weigert(TRIAGIST, NU, vraag(1, Bron::Melder, NU, None), Refusal::OnderdeelBestaatAl);
    zaak.weigert(TRIAGIST, NU, antwoord(1, "2026-09-15 09:59"), Refusal::AntwoordVoorVraag);
    zaak.doe(TRIAGIST, NU, antwoord(1, NU));
    zaak.weigert(TRIAGIST, NU, antwoord(1, NU), Refusal::BronAlBeantwoord);
}

#[test]
fn zonder_oordeel_over_iedereen_is_er_geen_voorstel() {
    let mut zaak = begonnen();
    zaak.doe(TRIAGIST, NU, oordeel(MOEDER, Oordeel::Nee, Oordeel::Onbekend));
    let rest = Refusal::NietIedereenBeoordeeld(vec![mens(VADER), mens(KIND)]);
    zaak.weigert(TRIAGIST, NU, stel_voor(besluit(1, Uitkomst::Onderzoek)), rest);
    zaak.beoordeel_iedereen(NU);
    zaak.doe(TRIAGIST, NU, stel_voor(besluit(1, Uitkomst::Onderzoek)));
}

#[test]
fn een_voorstel_noemt_een_instrument_van_de_regio_en_een_partij_alleen_bij_overdracht() {
    let mut zaak = begonnen();
    zaak.beoordeel_iedereen(NU);
    let onbekend = BesluitOpgave { instrument: "eigen gevoel".to_owned(), ..besluit(1, Uitkomst::Onderzoek) };
    zaak.weigert(TRIAGIST, NU, stel_voor(onbekend), Refusal::InstrumentOnbekend);
    let aan_niemand = BesluitOpgave { partij: None, ..besluit(1, Uitkomst::Overdracht) };
    zaak.weigert(TRIAGIST, NU, stel_voor(aan_niemand), Refusal::PartijOntbreekt);
    let te_veel = BesluitOpgave { partij: Some(tekst("Lokaal team")), ..besluit(1, Uitkomst::Onderzoek) };
    zaak.weigert(TRIAGIST, NU, stel_voor(te_veel), Refusal::PartijTeVeel);
    zaak.doe(TRIAGIST, NU, stel_voor(besluit(1, Uitkomst::Overdracht)));
}

#[test]
fn wie_de_beoordeling_verandert_laat_het_voorstel_vervallen() {
    let mut basis = Zaak::beoordeeld(schoolmelding("2026-09-14 10:00"), "2026-09-14 10:05");
    basis.doe(TRIAGIST, NU, vraag(1, Bron::Melder, NU, None));
    basis.doe(TRIAGIST, NU, stel_voor(besluit(2, Uitkomst::GeenVervolg)));
    let feit = FeitOpgave {
        id: onderdeel(3),
        over: vec![mens(KIND)],
        bron: Bron::Melder,
        van: None,
        waarneming: Waarneming::VanAnder,
        afgeschermd: true,
        inhoud: FeitInhoud { wat: tekst("Er is opnieuw ruzie geweest."), wie: None, op: None },
    };
    let wijzigingen = [
        oordeel(KIND, Oordeel::Ja, Oordeel::Ja),
        Command::VoegInformatieToe(vec![feit]),
        Command::VoegBetrokkeneToe(Box::new(persoon(4, "Truus Vermeer", RolInMelding::Gezinslid))),
        antwoord(1, NU),
        check(true),
        stel_voor(besluit(4, Uitkomst::Onderzoek)),
    ];
    for wijziging in wijzigingen {
        let mut zaak = basis.clone();
        let events = zaak.probeer(COLLEGA, om(NU), wijziging).unwrap();
        assert!(events.contains(&Event::VoorstelVervallen { voorstel: onderdeel(2) }));
        let (_, weigering) = (zaak.melding.stand, zaak.probeer(GEDRAGSWETENSCHAPPER, om(NU), bekrachtig(2)));
        assert!(matches!(weigering, Err(Refusal::GeenVoorstel | Refusal::VoorstelVervangen)));
    }
    let mut zaak = basis;
    let spelling = Command::CorrigeerBetrokkene(Box::new(persoon(KIND, "Boo van der Linden", RolInMelding::Kind)));
    zaak.doe(TRIAGIST, NU, spelling);
    zaak.doe(GEDRAGSWETENSCHAPPER, NU, bekrachtig(2));
    assert_eq!(zaak.melding.stand, Stand::Besloten);
}

#[test]
fn na_het_besluit_kan_informatie_erbij_maar_het_oordeel_niet_meer_veranderen() {
    let opgave = schoolmelding("2026-09-14 10:00");
    let mut zaak = Zaak::besloten(opgave, "2026-09-14 10:05", besluit(1, Uitkomst::Onderzoek));
    zaak.weigert(TRIAGIST, NU, oordeel(KIND, Oordeel::Nee, Oordeel::Nee), Refusal::AlAfgerond);
    zaak.weigert(TRIAGIST, NU, stel_voor(besluit(9, Uitkomst::GeenVervolg)), Refusal::AlAfgerond);
    zaak.weigert(TRIAGIST, NU, check(true), Refusal::AlAfgerond);
    zaak.weigert(TRIAGIST, NU, Command::VoegInformatieToe(Vec::new()), Refusal::InformatieOntbreekt);
    zaak.doe(TRIAGIST, NU, verteld(KIND, InformeerOnderwerp::Uitkomst, NU));
    let verbeterd = persoon(KIND, "Bo Vermeer", RolInMelding::Kind);
    zaak.doe(TRIAGIST, NU, Command::CorrigeerBetrokkene(Box::new(verbeterd)));
    assert_eq!(zaak.melding.besluit.as_ref().unwrap().besloten.uitkomst, Uitkomst::Onderzoek);
}

#[test]
fn de_uitkomst_kan_pas_na_het_besluit_worden_verteld() {
    let mut zaak = begonnen();
    let te_vroeg = verteld(MOEDER, InformeerOnderwerp::Uitkomst, NU);
    zaak.weigert(TRIAGIST, NU, te_vroeg, Refusal::NogNietBesloten);
    let mut zaak = Zaak::besloten(schoolmelding("2026-09-14 10:00"), NU, besluit(1, Uitkomst::Onderzoek));
    let later = "2026-09-15 12:00";
    let ervoor = verteld(MOEDER, InformeerOnderwerp::Uitkomst, "2026-09-15 10:59");
    zaak.weigert(TRIAGIST, later, ervoor, Refusal::NogNietBesloten);
    let t3 = |zaak: &Zaak| zaak.termijnen(later).iter().filter(|t| t.code == "T3").count();
    assert_eq!(t3(&zaak), 3);
    zaak.doe(TRIAGIST, later, verteld(MOEDER, InformeerOnderwerp::Uitkomst, later));
    assert_eq!(t3(&zaak), 2);
}
