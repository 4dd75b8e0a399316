//! S01: a neighbour who wants advice only. Nothing about the neighbours can be recorded.

use kernel::{AanwijzingSoort, Ernst};
use veiligthuis::advies::{
    AdviesOpgave, AnoniemeTekst, Command as Vraag, Ontbreekt as Mist, Refusal as Weigering, Stand,
};
use veiligthuis::codes::Kanaal;
use veiligthuis::melding::{Command, Melding, Ontbreekt, Refusal};

use crate::adviezen::*;
use crate::wereld::*;

#[test]
fn s01_een_buurman_krijgt_advies_en_het_wordt_dezelfde_dag_afgesloten() {
    let mut gesprek = Gesprek::met(MELDPUNT, "2026-09-07 20:40", burgeradvies("2026-09-07 20:15"));
    assert_eq!(gesprek.advies.stand, Stand::Open);
    assert_eq!(gesprek.van(), (account(MELDPUNT), regio()));
    let opname = gesprek.advies.opname.clone().unwrap();
    assert_eq!((opname.inhoud.ontvangen, opname.ingevoerd), (om("2026-09-07 20:15"), om("2026-09-07 20:40")));
    gesprek.doe(MELDPUNT, "2026-09-07 20:45", Vraag::SluitAf);
    assert_eq!(gesprek.advies.stand, Stand::Afgesloten);
    assert!(gesprek.advies.contact.is_none(), "wie geen naam geeft, staat er niet in");
    assert_eq!(gesprek.events.len(), 2, "geen melding, geen kennisgeving: alleen het advies en het einde");
    gesprek.weigert(MELDPUNT, "2026-09-07 21:00", Vraag::SluitAf, Weigering::AlAfgesloten);
}

#[test]
fn s01_een_naam_of_adres_van_de_buren_kan_er_niet_in() {
    for (getypt, soort) in [
        ("Het gaat om de familie Jansen", AanwijzingSoort::Naam),
        ("Zij wonen op Kastanjelaan 12", AanwijzingSoort::Adres),
        ("Postcode 1234 AB 12", AanwijzingSoort::Postcode),
        ("Noor, geboren 12-03-2017", AanwijzingSoort::Naam),
        ("Het nummer van vader is 06-12345678", AanwijzingSoort::Telefoon),
        ("bsn 999990019", AanwijzingSoort::Bsn),
    ] {
        for bevestigd in [false, true] {
            let Err(gevonden) = AnoniemeTekst::na_controle(tekst(getypt), &[], bevestigd) else {
                panic!("{getypt}: dit wijst iemand aan en toch is het een tekst zonder naam")
            };
            assert!(gevonden.iter().any(|v| v.aanwijzing.soort == soort && v.ernst == Ernst::Zeker), "{getypt}");
        }
    }
}

#[test]
fn twijfel_mag_blijven_staan_als_iemand_er_nog_eens_naar_keek_en_dat_staat_in_het_dossier() {
    let getypt = || tekst("Ik hoorde dat Willemijn het zag");
    assert!(AnoniemeTekst::na_controle(getypt(), &[], false).is_err());
    let bevestigd = AnoniemeTekst::na_controle(getypt(), &[], true).ok().unwrap();
    assert!(bevestigd.heeft_twijfel());
    let opgave = AdviesOpgave { vraag: Some(bevestigd), ..burgeradvies("2026-09-07 20:15") };
    let gesprek = Gesprek::met(MELDPUNT, "2026-09-07 20:40", opgave);
    assert!(gesprek.advies.opname.unwrap().inhoud.twijfel_bevestigd);
    let zonder = Gesprek::met(MELDPUNT, "2026-09-07 20:40", burgeradvies("2026-09-07 20:15"));
    assert!(!zonder.advies.opname.unwrap().inhoud.twijfel_bevestigd);
}

#[test]
fn wat_ontbreekt_wordt_bij_elkaar_genoemd() {
    let opgave = AdviesOpgave { vrager: None, vraag: None, advies: None, ..burgeradvies("2026-09-07 20:15") };
    let mist = vec![Mist::Adviesvrager, Mist::Vraag, Mist::Advies];
    let mut gesprek = Gesprek::nieuw();
    gesprek.weigert(MELDPUNT, "2026-09-07 20:40", Vraag::LegVast(Box::new(opgave)), Weigering::Onvolledig(mist));
    let te_vroeg = Vraag::LegVast(Box::new(burgeradvies("2026-09-07 20:50")));
    gesprek.weigert(MELDPUNT, "2026-09-07 20:40", te_vroeg, Weigering::MomentInDeToekomst);
    let gisteren = AdviesOpgave { terugbellen: Some(dag("2026-09-06")), ..burgeradvies("2026-09-07 20:15") };
    gesprek.weigert(MELDPUNT, "2026-09-07 20:40", Vraag::LegVast(Box::new(gisteren)), Weigering::TerugbelDagVoorbij);
}

#[test]
fn een_advies_wordt_zo_lang_bewaard_als_de_regio_kiest_geteld_vanaf_de_laatste_wijziging() {
    let mut gesprek = Gesprek::met(MELDPUNT, "2026-09-07 20:40", burgeradvies("2026-09-07 20:15"));
    assert_eq!(gesprek.bewaren_tot(), dag("2027-09-07"));
    gesprek.doe(MELDPUNT, "2026-09-20 09:00", Vraag::SluitAf);
    assert_eq!(gesprek.bewaren_tot(), dag("2027-09-20"));
    gesprek.facts.regio.advies_bewaren_maanden = 6;
    assert_eq!(gesprek.bewaren_tot(), dag("2027-03-20"));
}

#[test]
fn een_chat_kan_geen_melding_worden() {
    let mut opgave = burgermelding("2026-09-07 20:15");
    opgave.kanaal = Kanaal::Chat;
    let mut zaak = Zaak::nieuw();
    zaak.weigert(MELDPUNT, "2026-09-07 20:20", Command::Ontvang(Box::new(opgave)), Refusal::ChatIsAlleenAdvies);
    assert_eq!(zaak.melding, Melding::default());
    assert!(Refusal::ChatIsAlleenAdvies.to_string().contains("0800-2000"));
}

#[test]
fn wie_zijn_naam_niet_noemt_kan_niet_melden() {
    let mut opgave = burgermelding("2026-09-07 20:15");
    (opgave.melder.naam, opgave.melder.contact) = (None, None);
    let mut zaak = Zaak::nieuw();
    let ontbreekt = vec![Ontbreekt::MelderNaam, Ontbreekt::MelderContact];
    zaak.weigert(MELDPUNT, "2026-09-07 20:20", Command::Ontvang(Box::new(opgave)), Refusal::Onvolledig(ontbreekt));
}
