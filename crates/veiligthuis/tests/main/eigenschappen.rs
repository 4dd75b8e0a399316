//! Any sequence of commands keeps the invariants.

use kernel::{Decider, Moment};
use proptest::prelude::*;
use veiligthuis::codes::*;
use veiligthuis::melding::{
    AfschermingKeuze, BesluitOpgave, BronOpgave, BronVraag, Command, Event, FeitInhoud, FeitOpgave, GedaneMaatregel,
    Melding, Stand,
};

use crate::toestanden::{Kaart, TOCHTEN};
use crate::wereld::*;

/// One random act: who, which command, two free choices.
#[derive(Clone, Copy, Debug)]
struct Daad {
    wie: u128,
    soort: u8,
    a: u128,
    b: bool,
}

fn daad() -> impl Strategy<Value = Daad> {
    (1u128..=5, 0u8..24, 1u128..=5, any::<bool>()).prop_map(|(wie, soort, a, b)| Daad { wie, soort, a, b })
}

/// The command of an act at a moment. A reason for lateness always goes along, so that being late changes nothing.
fn command(d: Daad, nu: Moment) -> Command {
    let (a, b) = (d.a, d.b);
    let waarom = || tekst("Daarom.");
    let uitkomst = Uitkomst::ALLE[a as usize % Uitkomst::ALLE.len()];
    let keuze =
        if b { AfschermingKeuze::Afschermen(GrondAfscherming::BedreigingMelder) } else { AfschermingKeuze::Openen };
    match d.soort {
        0 => Command::Ontvang(Box::new(if b {
            schoolmelding("2026-04-02 16:50")
        } else {
            burgermelding("2026-04-02 16:50")
        })),
        1 | 2 => Command::CheckAcuut {
            acuut: b,
            maatregelen: if a > 3 {
                vec![GedaneMaatregel { maatregel: Maatregel::Politie112, om: nu }]
            } else {
                Vec::new()
            },
            toelichting: None,
        },
        3 => Command::VoegBetrokkeneToe(Box::new(persoon(a, "Iemand Anders", RolInMelding::Gezinslid))),
        4 => Command::CorrigeerBetrokkene(Box::new(persoon(a, "Iemand Beter", RolInMelding::Getuige))),
        5 => Command::VoegInformatieToe(vec![FeitOpgave {
            id: onderdeel(a * 10),
            over: vec![mens(a)],
            bron: Bron::Melder,
            van: None,
            waarneming: Waarneming::Zelf,
            afgeschermd: b,
            inhoud: FeitInhoud { wat: waarom(), wie: None, op: None },
        }]),
        6 | 7 => Command::PakOp,
        8 => Command::GeefVrij,
        9 => Command::GeefAanCollega { aan: account(a) },
        10 => Command::LegWachtcontactVast { over: vec![mens(a)], om: nu, veilig: Oordeel::Ja, bevinding: waarom() },
        11 | 12 => Command::StartBeoordeling,
        13 => Command::VraagBron(BronOpgave {
            id: onderdeel(a * 100),
            bron: Bron::Politie,
            van: None,
            over: vec![mens(a)],
            gevraagd: nu,
            vraag: BronVraag { wie: None, vraag: None, reden_voor_gezin: b.then(waarom) },
        }),
        14 => Command::LegAntwoordVast { bron: onderdeel(a * 100), beantwoord: nu, antwoord: Some(waarom()) },
        15 | 16 => oordeel(a, Oordeel::Ja, Oordeel::Onbekend),
        17 => stel_voor(BesluitOpgave { te_laat: Some(capaciteit()), ..besluit(a, uitkomst) }),
        18 => Command::StelIntrekkingVoor {
            voorstel: onderdeel(a),
            reden: RedenIntrekking::VerkeerdIngevoerd,
            toelichting: waarom(),
        },
        19 | 20 => Command::Bekrachtig { voorstel: onderdeel(a), te_laat: Some(capaciteit()) },
        21 => Command::WijsTerug { voorstel: onderdeel(a), reden: waarom() },
        22 => Command::StelAfschermingVoor { keuze, toelichting: waarom() },
        _ => Command::BekrachtigAfscherming { keuze },
    }
}

/// The ordinary road, so that random acts also happen far along it.
fn weg() -> Vec<Daad> {
    let d = |wie, soort, a, b| Daad { wie, soort, a, b };
    vec![
        d(MELDPUNT, 0, 1, true),
        d(MELDPUNT, 1, 1, false),
        d(TRIAGIST, 6, 1, false),
        d(TRIAGIST, 11, 1, false),
        d(TRIAGIST, 15, 1, false),
        d(TRIAGIST, 15, 2, false),
        d(TRIAGIST, 15, 3, false),
        d(TRIAGIST, 17, 1, false),
        d(GEDRAGSWETENSCHAPPER, 19, 1, false),
    ]
}

/// The first part of the road, then random acts.
fn daden() -> impl Strategy<Value = Vec<Daad>> {
    (0..=weg().len(), prop::collection::vec(daad(), 0..40))
        .prop_map(|(n, rest)| weg().into_iter().take(n).chain(rest).collect())
}

/// Where a melding may go from where it stands.
fn mag_van_naar(van: Stand, naar: Stand) -> bool {
    let einde = matches!(naar, Stand::Besloten | Stand::OmgezetNaarAdvies | Stand::Ingetrokken);
    match van {
        Stand::NogNiet => naar == Stand::Ontvangen,
        Stand::Ontvangen => matches!(naar, Stand::AcuutGecheckt | Stand::InWerkvoorraad),
        Stand::AcuutGecheckt => matches!(naar, Stand::InWerkvoorraad | Stand::Ingetrokken),
        Stand::InWerkvoorraad => matches!(naar, Stand::InVeiligheidsbeoordeling | Stand::Ingetrokken),
        Stand::InVeiligheidsbeoordeling => einde,
        Stand::Besloten | Stand::OmgezetNaarAdvies | Stand::Ingetrokken => false,
    }
}

/// Every event of an end: two people, one qualified, and the confirmation of the same proposal just before it.
fn einde_door_twee(zaak: &Zaak, events: &[Event]) {
    for (nr, event) in events.iter().enumerate() {
        match event {
            Event::Besloten(b) => {
                assert_ne!(b.voorgesteld_door.account, b.bekrachtigd_door.account);
                let rollen = [&b.voorgesteld_door.rol, &b.bekrachtigd_door.rol];
                assert!(rollen.iter().any(|r| zaak.facts.regio.kwalificeert(r)));
                let bevestigd =
                    matches!(&events[nr - 1], Event::VoorstelBekrachtigd { voorstel, .. } if *voorstel == b.voorstel);
                assert!(bevestigd);
                assert!(zaak.melding.betrokkenen.iter().all(|p| p.oordeel.is_some()));
                assert!(zaak.melding.besluit.is_some());
            }
            Event::Ingetrokken { .. } => assert!(matches!(events[nr - 1], Event::VoorstelBekrachtigd { .. })),
            _ => {}
        }
    }
}

/// The states of a melding, as random walks find them.
pub fn kaart() -> Kaart {
    use proptest::strategy::ValueTree;
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    let mut kaart = Kaart::default();
    for _ in 0..TOCHTEN {
        let mut zaak = Zaak::nieuw();
        for (nr, d) in daden().new_tree(&mut runner).unwrap().current().into_iter().enumerate() {
            let nu = om("2026-04-03 09:00").plus_seconden(nr as i64 * 3600);
            let voor = zaak.melding.stand;
            if let Ok(events) = zaak.probeer(d.wie, nu, command(d, nu)) {
                kaart.stap(&voor, &zaak.melding.stand, &events);
            }
        }
    }
    kaart
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(600))]

    #[test]
    fn elke_reeks_opdrachten_volgt_de_weg_van_een_melding(daden in daden()) {
        let mut zaak = Zaak::nieuw();
        for (nr, d) in daden.into_iter().enumerate() {
            let nu = om("2026-04-03 09:00").plus_seconden(nr as i64 * 3600);
            let voor = zaak.melding.clone();
            match zaak.probeer(d.wie, nu, command(d, nu)) {
                Err(weigering) => {
                    prop_assert_eq!(&zaak.melding, &voor);
                    prop_assert!(!weigering.code().is_empty() && weigering.to_string().ends_with('.'));
                }
                Ok(events) => {
                    prop_assert!(!events.is_empty());
                    einde_door_twee(&zaak, &events);
                }
            }
            let (van, naar) = (voor.stand, zaak.melding.stand);
            prop_assert!(van == naar || mag_van_naar(van, naar), "{van:?} naar {naar:?}");
            prop_assert!(voor.stand != Stand::Ontvangen || zaak.melding.behandelaar.is_none() || van != naar);
        }
        let herbouwd = zaak.events.iter().fold(Melding::default(), |m, r| m.apply(r));
        prop_assert_eq!(herbouwd, zaak.melding);
    }

    #[test]
    fn een_account_alleen_neemt_nooit_een_besluit(daden in daden(), wie in 1u128..=5) {
        let mut zaak = Zaak::nieuw();
        for (nr, d) in daden.into_iter().enumerate() {
            let nu = om("2026-04-03 09:00").plus_seconden(nr as i64 * 3600);
            let _ = zaak.probeer(wie, nu, command(Daad { wie, ..d }, nu));
        }
        prop_assert!(matches!(zaak.melding.stand, Stand::NogNiet) || zaak.melding.stand.is_open());
        prop_assert!(zaak.melding.besluit.is_none());
    }

    #[test]
    fn te_laat_zijn_verandert_nooit_wat_er_kan_of_waar_een_melding_staat(daden in daden()) {
        let (mut op_tijd, mut te_laat) = (Zaak::nieuw(), Zaak::nieuw());
        for (nr, d) in daden.into_iter().enumerate() {
            let vroeg = om("2026-04-03 09:00").plus_seconden(nr as i64 * 3600);
            let laat = vroeg.plus_seconden(90 * 24 * 3600);
            let eerste = op_tijd.probeer(d.wie, vroeg, command(d, vroeg)).map(|e| e.len());
            let tweede = te_laat.probeer(d.wie, laat, command(d, laat)).map(|e| e.len());
            prop_assert_eq!(eerste, tweede);
            prop_assert_eq!(op_tijd.melding.stand, te_laat.melding.stand);
        }
        if let (Some(a), Some(b)) = (&op_tijd.melding.besluit, &te_laat.melding.besluit) {
            prop_assert!(!a.besloten.te_laat && b.besloten.te_laat);
        }
    }
}
