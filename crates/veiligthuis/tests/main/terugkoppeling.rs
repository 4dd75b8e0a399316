//! What the reporter hears: a professional the outcome, a citizen only that something was done.

use veiligthuis::codes::*;
use veiligthuis::melding::{BesluitOpgave, Command, Refusal};
use veiligthuis::terugkoppeling::{Mededeling, NagekekenTekst, Stap, mag_weten, status};

use crate::wereld::*;

const NU: &str = "2026-09-15 11:00";

fn geef(zaak: &Zaak, woorden: &str) -> Command {
    Command::GeefTerugkoppeling {
        moment: TerugkoppelMoment::NaBeoordeling,
        om: om(NU),
        wijze: Contactwijze::Telefoon,
        tekst: Some(NagekekenTekst::new(tekst(woorden), &zaak.melding, &Proefrecht)),
    }
}
fn burger() -> Zaak {
    Zaak::besloten(burgermelding("2026-09-14 10:00"), NU, besluit(1, Uitkomst::Onderzoek))
}

#[test]
fn een_burger_hoort_dat_er_iets_gebeurt_en_niets_over_het_gezin() {
    let mag = mag_weten(&burger().melding);
    let stap = Mededeling::Stap(Stap::VervolgBijVeiligThuis);
    assert_eq!(mag.0, [Mededeling::Ontvangen, Mededeling::Beoordeeld, Mededeling::Besloten, stap]);
}

#[test]
fn een_burger_hoort_ook_bij_overdracht_niet_aan_wie() {
    let zaak = Zaak::besloten(burgermelding("2026-09-14 10:00"), NU, besluit(1, Uitkomst::Overdracht));
    let mag = mag_weten(&zaak.melding);
    assert!(mag.bevat(Mededeling::Stap(Stap::Overgedragen)));
    assert!(!mag.bevat(Mededeling::Partij) && !mag.bevat(Mededeling::Uitkomst(Uitkomst::Overdracht)));
}

#[test]
fn een_professional_hoort_de_uitkomst_en_de_partij_en_met_een_rol_ook_de_voorwaarden() {
    let zonder = Zaak::besloten(schoolmelding("2026-09-14 10:00"), NU, besluit(1, Uitkomst::Overdracht));
    let mag = mag_weten(&zonder.melding);
    assert!(mag.bevat(Mededeling::Uitkomst(Uitkomst::Overdracht)) && mag.bevat(Mededeling::Partij));
    assert!(!mag.bevat(Mededeling::Voorwaarden) && !mag.bevat(Mededeling::Monitoring));
    let met_rol = BesluitOpgave { melder_heeft_rol: true, ..besluit(1, Uitkomst::VoorwaardenEnVervolg) };
    let mag = mag_weten(&Zaak::besloten(schoolmelding("2026-09-14 10:00"), NU, met_rol).melding);
    assert!(mag.bevat(Mededeling::Voorwaarden) && mag.bevat(Mededeling::Monitoring));
    assert!(!mag.bevat(Mededeling::Partij));
}

#[test]
fn de_melder_ziet_vanzelf_ontvangen_beoordeeld_en_besloten() {
    let mut zaak = Zaak::beoordeeld(schoolmelding("2026-09-14 10:00"), "2026-09-14 10:05");
    assert_eq!(status(&zaak.melding), [(Mededeling::Ontvangen, om("2026-09-14 10:00"))]);
    zaak.doe(TRIAGIST, "2026-09-15 09:00", stel_voor(besluit(1, Uitkomst::Onderzoek)));
    assert_eq!(status(&zaak.melding).len(), 2);
    assert_eq!(mag_weten(&zaak.melding).0, [Mededeling::Ontvangen, Mededeling::Beoordeeld]);
    zaak.doe(GEDRAGSWETENSCHAPPER, NU, bekrachtig(1));
    let beoordeeld = (Mededeling::Beoordeeld, om("2026-09-15 09:00"));
    assert_eq!(status(&zaak.melding)[1..], [beoordeeld, (Mededeling::Besloten, om(NU))]);
}

#[test]
fn een_tekst_voor_een_burger_noemt_niemand_uit_de_melding() {
    let mut zaak = burger();
    for woorden in ["Wij spraken Noor.", "mevrouw VERMEER is geholpen", "Het gezin Linden", "bo's moeder"] {
        let Err(Refusal::TekstNoemtBetrokkene(wie)) = zaak.probeer(TRIAGIST, om(NU), geef(&zaak, woorden)) else {
            panic!("niet geweigerd: {woorden}");
        };
        assert!(!wie.is_empty());
    }
    zaak.doe(TRIAGIST, NU, geef(&zaak, "Dank voor uw melding van der zorgen. Wij gaan ermee aan de slag."));
    zaak.weigert(TRIAGIST, NU, geef(&zaak, "Nogmaals dank."), Refusal::TerugkoppelingAlGegeven);
}

#[test]
fn aan_een_professional_mag_een_naam_worden_genoemd() {
    let mut zaak = Zaak::besloten(schoolmelding("2026-09-14 10:00"), NU, besluit(1, Uitkomst::Onderzoek));
    zaak.doe(TRIAGIST, NU, geef(&zaak, "Wij spreken Noor Vermeer volgende week."));
}

#[test]
fn een_tekst_die_voor_een_nieuwe_betrokkene_is_nagekeken_wordt_opnieuw_nagekeken() {
    let mut zaak = burger();
    let eerder = geef(&zaak, "Truus helpt mee.");
    let oma = persoon(4, "Truus Vermeer", RolInMelding::Gezinslid);
    zaak.doe(TRIAGIST, NU, Command::VoegBetrokkeneToe(Box::new(oma)));
    zaak.weigert(TRIAGIST, NU, eerder, Refusal::TekstOpnieuwNakijken);
    let opnieuw = geef(&zaak, "Truus helpt mee.");
    zaak.weigert(TRIAGIST, NU, opnieuw, Refusal::TekstNoemtBetrokkene(vec![mens(4)]));
}

#[test]
fn terugkoppelen_kan_niet_voor_het_besluit() {
    let mut zaak = Zaak::beoordeeld(burgermelding("2026-09-14 10:00"), "2026-09-14 10:05");
    zaak.weigert(TRIAGIST, NU, geef(&zaak, "Wij zijn bezig."), Refusal::NogNietBesloten);
    let mut zaak = burger();
    let terugkoppeling = Command::GeefTerugkoppeling {
        moment: TerugkoppelMoment::NaBeoordeling,
        om: om("2026-09-15 10:59"),
        wijze: Contactwijze::Brief,
        tekst: None,
    };
    zaak.weigert(TRIAGIST, "2026-09-15 12:00", terugkoppeling, Refusal::NogNietBesloten);
}

#[test]
fn every_code_of_what_may_be_told_reads_back() {
    let vast = [
        Mededeling::Ontvangen,
        Mededeling::Beoordeeld,
        Mededeling::Besloten,
        Mededeling::Partij,
        Mededeling::Voorwaarden,
        Mededeling::Monitoring,
    ];
    let uitkomsten = Uitkomst::ALLE.iter().map(|u| Mededeling::Uitkomst(*u));
    for mededeling in vast.into_iter().chain(uitkomsten).chain(Stap::ALLE.iter().map(|s| Mededeling::Stap(*s))) {
        assert_eq!(Mededeling::van_code(&mededeling.code()), Some(mededeling));
    }
    assert_eq!(Mededeling::van_code("uitkomst:nee"), None);
    assert_eq!(Mededeling::van_code("naam"), None);
}
