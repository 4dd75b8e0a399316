//! S02 up to the assessment: school reports openly, two people decide on Voorwaarden & Vervolg.

use veiligthuis::casus::CasusStand;
use veiligthuis::codes::*;
use veiligthuis::melding::{BronOpgave, BronVraag, Command, Stand};
use veiligthuis::terugkoppeling::{Mededeling, NagekekenTekst};

use crate::wereld::*;

#[test]
fn een_open_melding_van_school_wordt_binnen_de_termijn_voorwaarden_en_vervolg() {
    let mut zaak = Zaak::opgepakt(schoolmelding("2026-09-14 10:05"), "2026-09-14 10:05");
    assert_eq!(zaak.uiterlijk("2026-09-14 10:05", "T2"), "2026-09-21");
    assert_eq!(zaak.uiterlijk("2026-09-14 10:05", "T8"), "2026-10-12");
    assert!(!zaak.melding.melder_afgeschermd());

    zaak.doe(TRIAGIST, "2026-09-16 09:00", Command::StartBeoordeling);
    for nummer in [MOEDER, VADER] {
        zaak.doe(TRIAGIST, "2026-09-17 16:00", verteld(nummer, InformeerOnderwerp::Vastlegging, "2026-09-17 14:00"));
    }
    let gesprek = BronOpgave {
        id: onderdeel(1),
        bron: Bron::Directbetrokkene,
        van: Some(mens(KIND)),
        over: vec![mens(KIND)],
        gevraagd: om("2026-09-17 15:00"),
        vraag: BronVraag { wie: None, vraag: Some(tekst("Hoe gaat het thuis?")), reden_voor_gezin: None },
    };
    zaak.doe(TRIAGIST, "2026-09-17 16:00", Command::VraagBron(gesprek));
    let antwoord = Command::LegAntwoordVast {
        bron: onderdeel(1),
        beantwoord: om("2026-09-17 15:30"),
        antwoord: Some(tekst("Het kind zegt dat het minder bang is.")),
    };
    zaak.doe(TRIAGIST, "2026-09-17 16:00", antwoord);

    zaak.beoordeel_iedereen("2026-09-18 10:00");
    zaak.doe(TRIAGIST, "2026-09-18 10:30", stel_voor(besluit(2, Uitkomst::VoorwaardenEnVervolg)));
    assert_eq!(zaak.melding.stand, Stand::InVeiligheidsbeoordeling, "een voorstel is nog geen besluit");
    zaak.doe(GEDRAGSWETENSCHAPPER, "2026-09-18 11:00", bekrachtig(2));

    assert_eq!(zaak.melding.stand, Stand::Besloten);
    assert!(!zaak.melding.besluit.as_ref().unwrap().besloten.te_laat);
    assert_eq!(zaak.casus().stand(), CasusStand::WachtOpVoorwaardenEnVervolg);
    assert_eq!(zaak.uiterlijk("2026-09-18 12:00", "T5"), "2026-11-27");
    assert_eq!(zaak.uiterlijk("2026-09-18 12:00", "T6"), "2026-09-21");
    assert!(!zaak.loopt("2026-09-18 12:00", "T2"));

    let verteld_aan_school =
        NagekekenTekst::new(tekst("Wij gaan met het gezin aan de slag."), &zaak.melding, &Proefrecht);
    let terugkoppeling = Command::GeefTerugkoppeling {
        moment: TerugkoppelMoment::NaBeoordeling,
        om: om("2026-09-18 13:00"),
        wijze: Contactwijze::Telefoon,
        tekst: Some(verteld_aan_school),
    };
    zaak.doe(TRIAGIST, "2026-09-18 13:05", terugkoppeling);
    let gegeven = &zaak.melding.terugkoppelingen[0];
    assert!(gegeven.mocht_weten.bevat(Mededeling::Uitkomst(Uitkomst::VoorwaardenEnVervolg)));
    assert!(!zaak.loopt("2026-09-18 14:00", "T6"));
    let nog_te_informeren: Vec<_> =
        zaak.termijnen("2026-09-18 14:00").into_iter().filter(|t| t.code == "T8").map(|t| t.betrokkene).collect();
    assert_eq!(nog_te_informeren, [Some(mens(KIND))]);
}

mod na_het_besluit {
    use veiligthuis::casus::*;
    use veiligthuis::codes::*;

    use crate::casuswereld::*;
    use crate::wereld::*;

    /// Until the first monitoring moment was done.
    fn na_eerste_moment() -> CasusZaak {
        let mut zaak = CasusZaak::besloten("2026-09-14 10:05", Uitkomst::VoorwaardenEnVervolg, "2026-09-18 10:00");
        assert_eq!(zaak.volgende().1, "2026-11-27");
        zaak.start(1, Dienst::VoorwaardenEnVervolg, "2026-09-18 11:00");
        assert_eq!(zaak.casus.stand(), CasusStand::VoorwaardenEnVervolg);
        assert_eq!(zaak.volgende().1, "2026-11-27");
        zaak.bied_aan(10, "Lokaal team Oost", "2026-11-10 10:00");
        zaak.accepteer(10, "Lokaal team Oost", "2026-11-12 10:00");
        zaak.rond_dienst_af(1, "2026-11-12 11:00");
        assert_eq!(zaak.datum(eerste(10)).1, "2027-02-12");
        assert_eq!(zaak.datum(tweede(10)).1, "2027-11-12");
        let vroeg = monitor(eerste(10), KIND, "2027-02-11 10:00", Oordeel::Ja, Oordeel::Ja);
        let vanaf = Refusal::MonitoringTeVroeg(dag("2027-02-12"));
        zaak.weigert(TRIAGIST, "2027-02-11 10:00", vroeg, vanaf);
        zaak.monitor(eerste(10), "2027-02-15 10:00", Oordeel::Ja, Oordeel::Nee);
        zaak.rond_af(eerste(10), "2027-02-15 11:00", MonitorbesluitOpgave::Doorgaan);
        zaak
    }

    #[test]
    fn de_casus_kan_niet_dicht_voor_het_tweede_moment_en_wel_daarna() {
        let mut zaak = na_eerste_moment();
        let open = Openstaand::MonitoringOpen(tweede(10));
        zaak.weigert(TRIAGIST, "2027-03-01 10:00", sluit(), Refusal::NogNietAlles(vec![open]));
        zaak.monitor(tweede(10), "2027-11-15 10:00", Oordeel::Ja, Oordeel::Ja);
        assert_eq!(zaak.casus.richting(mens(KIND)), Richting::Beter);
        zaak.rond_af(tweede(10), "2027-11-15 11:00", MonitorbesluitOpgave::Sluiten);
        assert_eq!(zaak.casus.stand(), CasusStand::Afgehandeld);
        zaak.doe(TRIAGIST, "2027-11-15 12:00", sluit());
        assert_eq!(zaak.casus.stand(), CasusStand::Afgesloten);
        assert_eq!(zaak.volgende(), (AgendaSoort::Bewaren, "2047-11-15".to_owned()));
    }

    #[test]
    fn wie_niet_is_geinformeerd_houdt_het_sluiten_tegen() {
        let mut zaak = na_eerste_moment();
        zaak.monitor(tweede(10), "2027-11-15 10:00", Oordeel::Ja, Oordeel::Ja);
        zaak.rond_af(tweede(10), "2027-11-15 11:00", MonitorbesluitOpgave::Sluiten);
        zaak.facts.niet_geinformeerd = vec![(melding_id(1), mens(VADER))];
        let open = Openstaand::NietGeinformeerd(melding_id(1), mens(VADER));
        zaak.weigert(TRIAGIST, "2027-11-15 12:00", sluit(), Refusal::NogNietAlles(vec![open]));
    }
}
