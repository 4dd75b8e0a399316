//! Contacts, conditions, actions: what is refused and what stays.

use veiligthuis::dienst::codes::*;
use veiligthuis::dienst::*;

use super::wereld::*;

const BESLUIT: &str = "2026-09-18 14:00";
const NU: &str = "2026-09-25 12:00";

fn loopt() -> Loop {
    Loop::gestart(Soort::VoorwaardenEnVervolg, BESLUIT)
}

#[test]
fn wat_niet_gebeurd_kan_zijn_wordt_geweigerd() {
    let mut l = loopt();
    let contact_op = |op: &str| Command::LegContactVast(contact(1, &[KIND], op));
    l.weigert(ONDERZOEKER, NU, contact_op("2026-09-25 12:01"), Refusal::InDeToekomst);
    l.weigert(ONDERZOEKER, NU, contact_op("2026-09-18 13:59"), Refusal::VoorDeStart);
    l.weigert(ONDERZOEKER, NU, afspraak("2026-09-26"), Refusal::InDeToekomst);
    l.weigert(ONDERZOEKER, NU, afspraak("2026-09-17"), Refusal::VoorDeStart);
    let stel = |uiterlijk: &str| Command::StelVoorwaarde(voorwaarde(2, uiterlijk, None));
    l.weigert(ONDERZOEKER, NU, stel("2026-09-24"), Refusal::UiterlijkVoorbij);
    l.weigert(ONDERZOEKER, NU, Command::SpreekActieAf(actie(3, "2026-09-24")), Refusal::UiterlijkVoorbij);
    l.weigert(ONDERZOEKER, NU, verteld(MOEDER, Onderwerp::Verslag, "2026-09-18 13:59"), Refusal::VoorDeStart);
}

#[test]
fn een_contact_gaat_over_iemand_die_er_is() {
    let mut l = loopt();
    let met = |wie: &[u128]| Command::LegContactVast(contact(1, wie, "2026-09-21 10:00"));
    l.weigert(ONDERZOEKER, NU, met(&[]), Refusal::OverWieOntbreekt);
    l.weigert(ONDERZOEKER, NU, met(&[99]), Refusal::PersoonOnbekend);
    l.doe(ONDERZOEKER, NU, Command::VoegPersoonToe(persoon(4, Positie::Ongeboren)));
    l.weigert(ONDERZOEKER, NU, Command::VoegPersoonToe(persoon(4, Positie::Kind)), Refusal::PersoonBestaatAl);
    l.weigert(ONDERZOEKER, NU, met(&[4]), Refusal::OngeborenNietGezien);
    let alleen = Contact { alleen: true, ..contact(1, &[KIND, MOEDER], "2026-09-21 10:00") };
    l.weigert(ONDERZOEKER, NU, Command::LegContactVast(alleen), Refusal::AlleenMetMeer);
    l.doe(ONDERZOEKER, NU, met(&[KIND]));
    l.weigert(ONDERZOEKER, NU, met(&[KIND]), Refusal::OnderdeelBestaatAl);
    l.weigert(ONDERZOEKER, NU, Command::CorrigeerPersoon(persoon(98, Positie::Kind)), Refusal::PersoonOnbekend);
}

#[test]
fn een_kind_spreken_buiten_de_ouders_om_besluiten_twee_mensen_vooraf() {
    let mut l = loopt();
    let om_ = "2026-09-23 15:00";
    let buiten = Contact { buiten_ouders: true, vorm: Contactvorm::School, ..contact(1, &[KIND], om_) };
    let buiten = || Command::LegContactVast(buiten.clone());
    l.weigert(ONDERZOEKER, NU, buiten(), Refusal::KindgesprekZonderBesluit);
    let ouder = Contact { buiten_ouders: true, ..contact(1, &[MOEDER], om_) };
    l.weigert(ONDERZOEKER, NU, Command::LegContactVast(ouder), Refusal::ZonderKind);
    let geen_kind = voorstel(7, Besluitvraag::KindZonderOuders { kind: mens(MOEDER) });
    l.weigert(ONDERZOEKER, NU, geen_kind, Refusal::IsGeenKind);
    let mut achteraf = l.clone();
    achteraf.besluit(7, NU, Besluitvraag::KindZonderOuders { kind: mens(KIND) });
    achteraf.weigert(ONDERZOEKER, NU, buiten(), Refusal::KindgesprekZonderBesluit);
    l.besluit(7, "2026-09-22 09:00", Besluitvraag::KindZonderOuders { kind: mens(KIND) });
    l.doe(ONDERZOEKER, NU, buiten());
}

#[test]
fn elke_toets_van_een_voorwaarde_blijft_met_haar_dag_staan() {
    let mut l = loopt();
    l.doe(ONDERZOEKER, NU, Command::StelVoorwaarde(voorwaarde(2, "2026-10-01", None)));
    assert!(l.mist(NU).contains(&"geen-toetser"));
    let wijs = |nr| Command::WijsToetserAan { voorwaarde: Loop::id(nr), toetser: Partij::Netwerk, wie: None };
    l.weigert(ONDERZOEKER, NU, wijs(99), Refusal::VoorwaardeOnbekend);
    l.doe(ONDERZOEKER, NU, wijs(2));
    assert!(!l.mist(NU).contains(&"geen-toetser"));
    let niet = Toets { toelichting: None, ..toets(2, Toetsuitkomst::NietNagekomen, "2026-10-02") };
    let later = "2026-10-10 12:00";
    l.weigert(ONDERZOEKER, later, Command::ToetsVoorwaarde(niet), Refusal::ToelichtingToetsOntbreekt);
    l.doe(ONDERZOEKER, later, Command::ToetsVoorwaarde(toets(2, Toetsuitkomst::NietNagekomen, "2026-10-09")));
    l.doe(ONDERZOEKER, later, Command::ToetsVoorwaarde(toets(2, Toetsuitkomst::Nagekomen, "2026-10-02")));
    let stand = &l.dienst.voorwaarden[0];
    assert_eq!(stand.toetsen.len(), 2);
    assert!(stand.is_niet_nagekomen(), "de laatste dag telt, niet wat het laatst is ingevoerd");
    l.doe(ONDERZOEKER, later, Command::ToetsVoorwaarde(toets(2, Toetsuitkomst::NietMeerNodig, "2026-10-10")));
    let weer = Command::ToetsVoorwaarde(toets(2, Toetsuitkomst::Nagekomen, "2026-10-10"));
    l.weigert(ONDERZOEKER, later, weer, Refusal::VoorwaardeVervallen);
    l.weigert(ONDERZOEKER, later, wijs(2), Refusal::VoorwaardeVervallen);
}

#[test]
fn iedere_partij_kan_zeggen_dat_een_actie_niet_gedaan_of_niet_veilig_is() {
    let mut l = loopt();
    l.weigert(ONDERZOEKER, NU, afspraak("2026-09-25"), Refusal::PlanIsLeeg);
    l.doe(ONDERZOEKER, NU, Command::SpreekActieAf(actie(3, "2026-10-01")));
    let bericht = |nr, stand, toelichting: Option<&str>| {
        Command::WerkActieBij(Actiebericht {
            actie: Loop::id(nr),
            over: Vec::new(),
            stand,
            op: dag("2026-09-25"),
            toelichting: toelichting.map(verzegeld),
        })
    };
    l.weigert(ONDERZOEKER, NU, bericht(99, Actiestand::Gedaan, None), Refusal::ActieOnbekend);
    let onveilig = bericht(3, Actiestand::NietVeilig, None);
    l.weigert(ONDERZOEKER, NU, onveilig, Refusal::ToelichtingActieOntbreekt);
    l.doe(ONDERZOEKER, NU, bericht(3, Actiestand::NietVeilig, Some("Vader stond bij school.")));
    l.doe(ONDERZOEKER, NU, bericht(3, Actiestand::Gedaan, None));
    assert_eq!(l.dienst.acties[0].berichten.len(), 2);
}

#[test]
fn voortijdig_stoppen_vraagt_een_reden() {
    let mut l = loopt();
    let stop = |reden, toelichting| Command::BeeindigVoortijdig { reden, toelichting };
    let anders = stop(RedenVoortijdig::Anders, None);
    l.weigert(ONDERZOEKER, NU, anders, Refusal::ToelichtingEindeOntbreekt);
    l.doe(ONDERZOEKER, NU, stop(RedenVoortijdig::AndereRegio, None));
    assert_eq!(l.dienst.stand(), Stand::VoortijdigBeeindigd);
    l.weigert(ONDERZOEKER, NU, Command::RondAf, Refusal::AlBeeindigd);
}
