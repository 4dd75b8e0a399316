//! Any sequence of commands keeps the invariants of a service.

use kernel::{Decider, Moment};
use proptest::prelude::*;
use veiligthuis::codes::*;
use veiligthuis::dienst::codes::*;
use veiligthuis::dienst::*;

use super::wereld::*;
use crate::toestanden::{Kaart, TOCHTEN};

const BEGIN: &str = "2026-08-21 13:00";

/// One random act: who, which command, two free choices.
#[derive(Clone, Copy, Debug)]
struct Daad {
    wie: u128,
    soort: u8,
    a: u128,
    b: bool,
}

fn daad() -> impl Strategy<Value = Daad> {
    (1u128..=5, 0u8..26, 1u128..=5, any::<bool>()).prop_map(|(wie, soort, a, b)| Daad { wie, soort, a, b })
}

fn command(d: Daad, nu: Moment) -> Command {
    let (a, b) = (d.a, d.b);
    let waarom = || verzegeld("Daarom.");
    let nr = onderdeel(a);
    let positie = Positie::ALLE[a as usize % Positie::ALLE.len()];
    let vraag = match a {
        1 => Besluitvraag::Omzetten,
        2 => Besluitvraag::DerdenVoorGezin,
        3 => Besluitvraag::KindZonderOuders { kind: mens(KIND) },
        4 => conclusie(Bevinding::NietBevestigd),
        _ => Besluitvraag::TermijnOverschrijden { reden: RedenTeLaat::Anders, verwacht: nu.dag().plus_dagen(60) },
    };
    match d.soort {
        0 => start(if b { Soort::Onderzoek } else { Soort::VoorwaardenEnVervolg }, BEGIN),
        1 => Command::Begin,
        2 => Command::GeefAanCollega { aan: account(a) },
        3 => Command::VoegPersoonToe(persoon(a, positie)),
        4 => Command::CorrigeerPersoon(persoon(a, positie)),
        5 | 6 => Command::LegContactVast(Contact { om: nu, buiten_ouders: b, ..contact(a * 10, &[a], BEGIN) }),
        7 => Command::StelVoorwaarde(Voorwaarde { uiterlijk: nu.dag(), ..voorwaarde(a * 100, "2026-09-01", None) }),
        8 => Command::WijsToetserAan { voorwaarde: onderdeel(a * 100), toetser: Partij::Gezin, wie: None },
        9 => Command::ToetsVoorwaarde(Toets { op: nu.dag(), ..toets(a * 100, Toetsuitkomst::Nagekomen, "2026-09-01") }),
        10 => Command::SpreekActieAf(Actie { uiterlijk: nu.dag(), ..actie(a * 1000, "2026-09-01") }),
        11 => Command::SpreekPlanAf(Afspraak { met: vec![mens(MOEDER)], op: nu.dag(), partners: None }),
        12 | 13 => Command::StelVoor { voorstel: nr, vraag, motivering: waarom() },
        14 | 15 => Command::Bekrachtig { voorstel: nr },
        16 => Command::WijsTerug { voorstel: nr, reden: waarom() },
        17 => onderzoeksplan(&[AardGeweld::Kindermishandeling]),
        18 => Command::VraagInformant(InformantGevraagd { gevraagd: nu, ..informant(a * 7, Bron::Zorg, BEGIN) }),
        19 => Command::LegAntwoordVast(InformantBeantwoord {
            informant: onderdeel(a * 7),
            over: Vec::new(),
            beantwoord: nu,
            antwoord: b.then(waarom),
        }),
        20 => Command::Hoor(Wederhoor { persoon: mens(a), op: nu.dag(), reactie: waarom() }),
        21 => Command::GeefVerslag(Verslag {
            persoon: mens(a),
            fase: if b { Verslagfase::Concept } else { Verslagfase::Definitief },
            op: nu.dag(),
            feiten: Vec::new(),
            tekst: waarom(),
        }),
        22 => Command::LegReactieVast(Verslagreactie { persoon: mens(a), op: nu.dag(), reactie: None }),
        23 => Command::RondAf,
        24 if a == 5 => Command::BeeindigVoortijdig { reden: RedenVoortijdig::Onvindbaar, toelichting: None },
        _ => Command::LegFeitVast(feit(a * 13, &[a])),
    }
}

/// The first part of the ordinary road, then random acts.
fn daden() -> impl Strategy<Value = Vec<Daad>> {
    let d = |wie, soort, a, b| Daad { wie, soort, a, b };
    let weg = vec![
        d(ONDERZOEKER, 0, 1, false),
        d(ONDERZOEKER, 5, 3, false),
        d(ONDERZOEKER, 7, 1, false),
        d(ONDERZOEKER, 8, 1, false),
        d(ONDERZOEKER, 11, 1, false),
        d(ONDERZOEKER, 23, 1, false),
    ];
    (0..=weg.len(), prop::collection::vec(daad(), 0..40))
        .prop_map(move |(n, rest)| weg.clone().into_iter().take(n).chain(rest).collect())
}

/// Where a service may go from where it stands.
fn mag_van_naar(van: Stand, naar: Stand) -> bool {
    match van {
        Stand::NogNiet => matches!(naar, Stand::Gepland | Stand::Lopend),
        Stand::Gepland => matches!(naar, Stand::Lopend | Stand::VoortijdigBeeindigd),
        Stand::Lopend => matches!(naar, Stand::Afgerond | Stand::VoortijdigBeeindigd),
        Stand::Afgerond | Stand::VoortijdigBeeindigd => false,
    }
}

/// Every decision: two people, one qualified, and the confirmation of the same proposal just before it.
fn besluit_door_twee(l: &Loop, events: &[Event]) {
    for (nr, event) in events.iter().enumerate() {
        if let Event::Besloten { voorstel, voorgesteld_door, bekrachtigd_door, .. } = event {
            assert_ne!(voorgesteld_door.account, bekrachtigd_door.account);
            assert!([voorgesteld_door, bekrachtigd_door].iter().any(|b| l.facts.regio.kwalificeert(&b.rol)));
            assert_eq!(events[nr - 1], Event::VoorstelBekrachtigd { voorstel: *voorstel });
        }
    }
}

/// The states of a service, as random walks find them.
pub fn kaart() -> Kaart {
    use proptest::strategy::ValueTree;
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    let mut kaart = Kaart::default();
    for _ in 0..TOCHTEN {
        let mut l = Loop::nieuw();
        for (nr, d) in daden().new_tree(&mut runner).unwrap().current().into_iter().enumerate() {
            let nu = om(BEGIN).plus_seconden(nr as i64 * 20 * 3600);
            let voor = l.dienst.stand();
            if let Ok(events) = l.probeer(d.wie, nu, command(d, nu)) {
                kaart.stap(&voor, &l.dienst.stand(), &events);
            }
        }
    }
    kaart
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn elke_reeks_opdrachten_houdt_de_dienst_op_zijn_weg(daden in daden()) {
        let mut l = Loop::nieuw();
        for (nr, d) in daden.into_iter().enumerate() {
            let nu = om(BEGIN).plus_seconden(nr as i64 * 20 * 3600);
            let voor = l.dienst.clone();
            let te_doen = voor.ontbreekt(&l.facts, nu);
            match l.probeer(d.wie, nu, command(d, nu)) {
                Err(weigering) => {
                    prop_assert_eq!(&l.dienst, &voor);
                    prop_assert!(!weigering.code().is_empty() && weigering.to_string().ends_with('.'));
                }
                Ok(events) => {
                    prop_assert!(!events.is_empty());
                    besluit_door_twee(&l, &events);
                    let af = events.iter().any(|e| matches!(e, Event::Afgerond { .. }));
                    prop_assert!(!af || te_doen.is_empty(), "afgerond terwijl er iets ontbreekt");
                }
            }
            let (van, naar) = (voor.stand(), l.dienst.stand());
            prop_assert!(van == naar || mag_van_naar(van, naar), "{van:?} naar {naar:?}");
            // A running service always has somebody who carries it out, and a date.
            if matches!(naar, Stand::Gepland | Stand::Lopend) {
                prop_assert!(l.dienst.behandelaar.is_some() && l.facts.uiterlijk(&l.dienst).is_some());
            }
            // No third party before the family, and no child behind the parents' back, without two people.
            let derden = l.dienst.onderzoek.informanten.iter().any(|i| i.gevraagd.voor_gezin);
            prop_assert!(!derden || l.dienst.besluit(|v| *v == Besluitvraag::DerdenVoorGezin).is_some());
            let buiten = l.dienst.contacten.iter().any(|c| c.buiten_ouders);
            let kind = Besluitvraag::KindZonderOuders { kind: mens(KIND) };
            prop_assert!(!buiten || l.dienst.besluit(|v| *v == kind).is_some());
        }
        let herbouwd = l.events.iter().fold(Dienst::default(), |d, r| d.apply(r));
        prop_assert_eq!(herbouwd, l.dienst);
    }

    #[test]
    fn een_account_alleen_neemt_nooit_een_besluit(daden in daden(), wie in 1u128..=5) {
        let mut l = Loop::nieuw();
        for (nr, d) in daden.into_iter().enumerate() {
            let nu = om(BEGIN).plus_seconden(nr as i64 * 3600);
            let _ = l.probeer(wie, nu, command(d, nu));
        }
        prop_assert!(l.dienst.besluiten.is_empty());
    }

    #[test]
    fn te_laat_zijn_houdt_alleen_het_afronden_tegen(daden in daden()) {
        let (mut op_tijd, mut te_laat) = (Loop::nieuw(), Loop::nieuw());
        for (nr, d) in daden.into_iter().enumerate().filter(|(_, d)| d.soort != 23) {
            let vroeg = om(BEGIN).plus_seconden(nr as i64 * 3600);
            let laat = vroeg.plus_seconden(200 * 24 * 3600);
            let eerste = op_tijd.probeer(d.wie, vroeg, command(d, vroeg)).map(|e| e.len());
            let tweede = te_laat.probeer(d.wie, laat, command(d, laat)).map(|e| e.len());
            prop_assert_eq!(eerste, tweede);
        }
    }
}
