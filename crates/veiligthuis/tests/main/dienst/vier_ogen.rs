//! Decided by two: proposals, confirming, sending back.

use veiligthuis::dienst::*;

use super::wereld::*;

const BESLUIT: &str = "2026-01-28 11:00";
const NU: &str = "2026-03-16 10:00";

#[test]
fn beide_beslissers_staan_vast_voordat_het_besluit_ingaat() {
    let mut l = Loop::gestart(Soort::VoorwaardenEnVervolg, BESLUIT);
    l.besluit(1, NU, Besluitvraag::Omzetten);
    let [.., voorgesteld, bekrachtigd, besloten] = &l.events[..] else { panic!("te weinig events") };
    assert!(matches!(voorgesteld.event, Event::Voorgesteld { .. }));
    assert!(matches!(bekrachtigd.event, Event::VoorstelBekrachtigd { .. }));
    let Event::Besloten { voorgesteld_door, bekrachtigd_door, .. } = &besloten.event else { panic!("geen besluit") };
    assert_eq!(
        (voorgesteld_door.account, bekrachtigd_door.account),
        (account(ONDERZOEKER), account(GEDRAGSWETENSCHAPPER))
    );
}

#[test]
fn een_nieuw_voorstel_op_dezelfde_vraag_vervangt_het_oude_en_een_andere_vraag_blijft_liggen() {
    let mut l = Loop::gestart(Soort::VoorwaardenEnVervolg, BESLUIT);
    l.doe(ONDERZOEKER, NU, voorstel(1, Besluitvraag::Omzetten));
    l.doe(ONDERZOEKER, NU, voorstel(2, overschrijding("2026-05-01")));
    l.doe(COLLEGA, NU, voorstel(3, Besluitvraag::Omzetten));
    assert_eq!(l.dienst.voorstellen.iter().map(|v| v.id).collect::<Vec<_>>(), [Loop::id(2), Loop::id(3)]);
    l.weigert(GEDRAGSWETENSCHAPPER, NU, bekrachtigd(1), Refusal::GeenVoorstel);
    l.doe(GEDRAGSWETENSCHAPPER, NU, bekrachtigd(3));
    l.doe(GEDRAGSWETENSCHAPPER, NU, bekrachtigd(2));
    assert_eq!(l.dienst.besluiten.len(), 2);
}

#[test]
fn een_teruggewezen_voorstel_laat_de_reden_zien_tot_er_een_nieuw_ligt() {
    let mut l = Loop::gestart(Soort::VoorwaardenEnVervolg, BESLUIT);
    l.doe(ONDERZOEKER, NU, voorstel(1, Besluitvraag::Omzetten));
    let terug = |nr| Command::WijsTerug { voorstel: Loop::id(nr), reden: verzegeld("Spreek eerst vader.") };
    l.weigert(GEDRAGSWETENSCHAPPER, NU, terug(9), Refusal::GeenVoorstel);
    l.doe(GEDRAGSWETENSCHAPPER, NU, terug(1));
    let (vraag, reden) = &l.dienst.teruggewezen[0];
    assert_eq!((vraag, reden.open(&Proefrecht)), (&Besluitvraag::Omzetten, Some(&tekst("Spreek eerst vader."))));
    l.doe(ONDERZOEKER, NU, voorstel(2, Besluitvraag::Omzetten));
    assert!(l.dienst.teruggewezen.is_empty());
}
