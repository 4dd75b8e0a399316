//! Any sequence of commands on a casus keeps the invariants: one responsible owner, a next date, nothing open at closing,
//! and no monitoring moment that disappears.

use std::collections::BTreeSet;

use kernel::{Decider, Moment};
use proptest::prelude::*;
use veiligthuis::casus::keten::{HuisverbodOpgave, VlagOpgave, VtoOpgave};
use veiligthuis::casus::*;
use veiligthuis::codes::*;

use crate::casuswereld::*;
use crate::toestanden::{Kaart, TOCHTEN};
use crate::wereld::*;

/// One random act: who, which command, free choices, and how many days later.
#[derive(Clone, Copy, Debug)]
struct Daad {
    wie: u128,
    soort: u8,
    a: u128,
    b: u8,
    dagen: u8,
}

fn daad() -> impl Strategy<Value = Daad> {
    (1u128..=5, 0u8..37, 1u128..=5, any::<u8>(), 0u8..120).prop_map(|(wie, soort, a, b, dagen)| Daad {
        wie,
        soort,
        a,
        b,
        dagen,
    })
}

fn kies<T: Copy>(lijst: &[T], b: u8) -> T {
    lijst[usize::from(b) % lijst.len()]
}

/// The command of an act. Ids are taken from what is there, so that random acts reach far.
fn command(zaak: &CasusZaak, d: Daad, nr: usize, nu: Moment) -> Command {
    let c = &zaak.casus;
    let nieuw = 1000 + nr as u128;
    let waarom = || tekst("Daarom.");
    let overdracht = c.overdrachten.iter().rev().nth(usize::from(d.b) % 2).map_or(onderdeel(1), |o| o.aanbod.id);
    let momenten: Vec<_> = c.monitoring.iter().map(|m| m.sleutel).collect();
    let moment = if momenten.is_empty() { eerste(1) } else { kies(&momenten, d.b) };
    let melding = c.meldingen.iter().find(|m| m.besluit.is_none()).map_or(melding_id(d.a), |m| m.id);
    let voorstel = c.voorstel.as_ref().map_or(onderdeel(d.a), |v| v.id);
    let partij = kies(PartijSoort::ALLE, d.b);
    match d.soort {
        0 => Command::Open { melding: melding_id(d.a), regio: regio(), ontvangen: nu },
        1 | 2 => Command::VoegMeldingToe { melding: melding_id(nieuw), ontvangen: nu },
        3..=6 => Command::VerwerkBesluit { melding, uitkomst: kies(Uitkomst::ALLE, d.b), besloten: nu },
        7 => Command::VerwerkIntrekking { melding },
        8 | 9 => Command::StartDienst { dienst: dienst_id(nieuw), soort: kies(Dienst::ALLE, d.b), gestart: nu },
        10 | 11 => {
            let dienst = c.diensten.last().map_or(dienst_id(1), |dienst| dienst.id);
            Command::BeeindigDienst { dienst, afloop: kies(DienstAfloop::ALLE, d.b), op: nu }
        }
        12 => {
            if d.b.is_multiple_of(2) {
                Command::PakOp
            } else {
                Command::GeefVrij
            }
        }
        13 => Command::GeefAanCollega { aan: account(d.a) },
        14..=16 => Command::BiedOverdrachtAan(Box::new(aanbod_opgave(nieuw, partij, "Lokaal team", nu))),
        17 => Command::LegOntvangstVast { overdracht, op: nu },
        18 | 19 => Command::LegAcceptatieVast(Box::new(AcceptatieOpgave {
            overdracht,
            op: nu,
            namens: tekst(if d.b < 200 { "Lokaal team" } else { "Een ander team" }),
            door: NamensPartij { naam: tekst("Ineke Bos"), functie: tekst("teamleider") },
            opmerking: None,
        })),
        20 => {
            let reden = kies(RedenWeigering::ALLE, d.b);
            Command::LegWeigeringVast { overdracht, op: nu, reden, toelichting: waarom() }
        }
        21 => {
            if d.b.is_multiple_of(2) {
                Command::TrekOverdrachtIn { overdracht, op: nu, reden: waarom() }
            } else {
                let (reden, veilig) = (kies(RedenTeruggave::ALLE, d.b), Oordeel::Onbekend);
                Command::LegTeruggaveVast { overdracht, op: nu, reden, veilig, toelichting: waarom() }
            }
        }
        22 => {
            let reden = kies(RedenEinde::ALLE, d.b);
            Command::BeeindigBemoeienis { einde: onderdeel(nieuw), op: nu, reden, toelichting: waarom() }
        }
        23 | 24 => {
            let besluit = kies(
                &[
                    MonitorbesluitOpgave::Doorgaan,
                    MonitorbesluitOpgave::ExtraMoment { id: onderdeel(nieuw), dag: nu.dag().plus_dagen(30) },
                    MonitorbesluitOpgave::Heropenen,
                    MonitorbesluitOpgave::Sluiten,
                ],
                d.b,
            );
            Command::RondMonitoringAf { moment, op: nu, besluit, toelichting: waarom() }
        }
        25 => {
            let reden = kies(RedenOverslaan::ALLE, d.b);
            Command::StelOverslaanVoor { voorstel: onderdeel(nieuw), moment, reden, toelichting: waarom() }
        }
        26 => Command::Sluit { toelichting: None },
        27 => Command::StelSluitenVoor { voorstel: onderdeel(nieuw), toelichting: waarom() },
        28 => Command::Bekrachtig { voorstel },
        29 => Command::HaalMeldingWeg { melding, naar: casus_id(d.a) },
        31..=36 => in_de_keten(c, d, nieuw, nu),
        _ => Command::Heropen { klacht: d.b.is_multiple_of(2), toelichting: waarom() },
    }
}

/// A command on the chain around the casus.
fn in_de_keten(c: &Casus, d: Daad, nieuw: u128, nu: Moment) -> Command {
    let (id, over, waarom) = (onderdeel(nieuw), vec![mens(KIND)], || tekst("Daarom."));
    let besluit = c.keten.te_doen().next().map_or(onderdeel(d.a), |b| b.id);
    let huisverbod = c.keten.huisverboden.last().map_or(onderdeel(d.a), |h| h.huisverbod.id);
    let vto = c.keten.vtos.last().map_or(onderdeel(d.a), |v| v.vto.id);
    let vlag = c.keten.vlaggen.last().map_or(onderdeel(d.a), |v| v.vlag.id);
    match (d.soort, d.b % 2) {
        (31, 0) => Command::StelKetenbesluitVoor {
            voorstel: id,
            wat: kies(Ketenbesluit::ALLE, d.b / 2),
            over,
            toelichting: waarom(),
        },
        (31, _) => Command::LaatKetenbesluitVervallen { besluit, reden: waarom() },
        (32, _) => Command::LegHuisverbodVast(Box::new(HuisverbodOpgave {
            id,
            persoon: mens(VADER),
            thuis: over,
            opgelegd: nu,
            verzoek: kies(HuisverbodVerzoek::ALLE, d.b),
            contactverbod: false,
            adres: None,
            toelichting: None,
        })),
        (33, 0) => Command::VerlengHuisverbod { huisverbod, besloten: nu, dagen: u16::from(d.b), toelichting: None },
        (33, _) => {
            let (einde, op) = (kies(HuisverbodEinde::ALLE, d.b / 2), Some(nu));
            Command::BeeindigHuisverbod { huisverbod, einde, op, toelichting: waarom() }
        }
        (34, 0) => {
            let weg = kies(VtoWeg::ALLE, d.b / 2);
            Command::VraagRaad(Box::new(VtoOpgave { id, over, op: nu, weg, toelichting: waarom() }))
        }
        (34, _) => Command::LegCollegeIngelichtVast { vto, op: nu, aan: waarom() },
        (35, _) => Command::ZetKetenvlag(Box::new(VlagOpgave {
            id,
            aanleiding: kies(Ketenaanleiding::ALLE, d.b),
            over,
            sinds: nu,
            terugkijken: nu.dag().plus_dagen(14),
            contact: waarom(),
            toelichting: waarom(),
        })),
        (_, 0) => {
            let (op, terugkijken) = (nu, nu.dag().plus_dagen(14));
            Command::WerkKetenvlagBij { vlag, op, terugkijken, toelichting: waarom() }
        }
        _ => Command::BeeindigKetenvlag { vlag, op: nu, toelichting: waarom() },
    }
}

/// Acts that happen often on the way to a closed casus, so that closing is reached.
fn weg() -> Vec<Daad> {
    let d = |wie, soort, b, dagen| Daad { wie, soort, a: 1, b, dagen };
    vec![
        d(TRIAGIST, 0, 0, 0),
        d(TRIAGIST, 3, 0, 3),
        d(TRIAGIST, 14, 2, 1),
        d(TRIAGIST, 18, 0, 4),
        d(TRIAGIST, 23, 0, 100),
        d(TRIAGIST, 25, 0, 1),
        d(VERTROUWENSARTS, 28, 0, 1),
    ]
}

fn daden() -> impl Strategy<Value = Vec<Daad>> {
    (0..=weg().len(), prop::collection::vec(daad(), 0..60))
        .prop_map(|(n, rest)| weg().into_iter().take(n).chain(rest).collect())
}

/// Records everybody in an open moment first, so that ending it can succeed.
fn vul_moment(zaak: &mut CasusZaak, command: &Command, nu: Moment) {
    let Command::RondMonitoringAf { moment, .. } = command else { return };
    for nummer in [MOEDER, VADER, KIND] {
        let opgave = MonitorOpgave {
            moment: *moment,
            betrokkene: mens(nummer),
            op: nu,
            gevraagd: vec![GevraagdBij::PersoonZelf],
            direct: Oordeel::Ja,
            stabiel: Oordeel::Nee,
            herstel: Oordeel::Onbekend,
            feiten: None,
        };
        let _ = zaak.probeer(TRIAGIST, nu, Command::MonitorPersoon(Box::new(opgave)));
    }
}

/// What holds in every state.
fn klopt(zaak: &CasusZaak) {
    let c = &zaak.casus;
    if c.regio.is_none() {
        return;
    }
    let eigenaar = c.eigenaar().expect("iemand is verantwoordelijk");
    if let Eigenaar::Partij(id) = eigenaar {
        let overdracht = c.overdracht(id).expect("de partij heeft een overdracht");
        assert_eq!(overdracht.stand, OverdrachtStand::Geaccepteerd);
        assert!(overdracht.acceptatie.is_some() && !c.heeft_werk());
    }
    if c.stand() == CasusStand::Verplaatst {
        assert!(c.meldingen.is_empty() && !c.heeft_werk(), "wat verhuisde, laat niets achter");
        return;
    }
    let volgende = c.volgende(kernel::wet(), &zaak.facts.regio).expect("er is een volgende datum");
    assert!(volgende.uiterlijk >= zaak.events[0].at.dag());
    if c.gesloten.is_some() {
        assert_eq!(c.openstaand(&zaak.facts), []);
        assert_eq!(c.stand(), CasusStand::Afgesloten);
    } else if c.open_momenten().next().is_some() && !c.heeft_werk() {
        assert_eq!(c.stand(), CasusStand::InMonitoring);
    }
    let opgeschort = c.monitoring.iter().any(|m| m.stand == MomentStand::Opgeschort);
    assert!(!opgeschort || c.heropend.is_some(), "wat is opgeschort, wacht op een heropening");
    let namen: BTreeSet<_> = c.monitoring.iter().map(|m| m.sleutel).collect();
    assert_eq!(namen.len(), c.monitoring.len());
}

/// What an act may change in the owner, and that two people decided where they must.
fn stap_klopt(voor: &Casus, events: &[Event], na: &Casus) {
    let partij = |c: &Casus| matches!(c.eigenaar(), Some(Eigenaar::Partij(_)));
    if !partij(voor) && partij(na) {
        let geaccepteerd = events.iter().any(|e| matches!(e, Event::OverdrachtGeaccepteerd { .. }));
        let eerder = matches!(voor.einde, Some(Einde::Overdracht(_)));
        assert!(geaccepteerd || eerder, "zonder acceptatie is geen partij verantwoordelijk");
    }
    for moment in &voor.monitoring {
        assert!(na.moment(moment.sleutel).is_some(), "een moment verdwijnt nooit");
    }
    for event in events {
        match event {
            Event::MonitoringOvergeslagen { voorgesteld_door, bekrachtigd_door, .. } => {
                assert_ne!(voorgesteld_door.account, bekrachtigd_door.account);
            }
            Event::Gesloten { door, met, .. } => {
                assert!(met.as_ref().is_none_or(|m| m.account != door.account));
                assert!(met.is_some() || !voor.sluit_met_twee());
            }
            _ => {}
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1500))]

    #[test]
    fn elke_reeks_opdrachten_houdt_een_eigenaar_en_een_datum_en_sluit_nooit_met_een_open_plicht(daden in daden()) {
        let mut zaak = CasusZaak::nieuw();
        let mut nu = om("2026-01-05 09:00");
        for (nr, d) in daden.into_iter().enumerate() {
            nu = nu.plus_seconden(i64::from(d.dagen) * 24 * 3600 + 60);
            let opdracht = command(&zaak, d, nr, nu);
            vul_moment(&mut zaak, &opdracht, nu);
            let voor = zaak.casus.clone();
            match zaak.probeer(d.wie, nu, opdracht) {
                Err(weigering) => {
                    prop_assert_eq!(&zaak.casus, &voor);
                    prop_assert!(!weigering.code().is_empty() && weigering.to_string().ends_with('.'));
                }
                Ok(events) => {
                    prop_assert!(!events.is_empty());
                    stap_klopt(&voor, &events, &zaak.casus);
                }
            }
            klopt(&zaak);
        }
        let herbouwd = zaak.events.iter().fold(Casus::default(), |c, r| c.apply(r));
        prop_assert_eq!(herbouwd, zaak.casus);
    }
}

/// Random walks, the same every time: what each act that was done recorded, with the casus before and after.
fn tochten(hoeveel: usize, mut bekijk: impl FnMut(&Casus, &[Event], &Casus)) {
    use proptest::strategy::ValueTree;
    use proptest::test_runner::TestRunner;
    let mut runner = TestRunner::deterministic();
    for _ in 0..hoeveel {
        let daden = daden().new_tree(&mut runner).unwrap().current();
        let mut zaak = CasusZaak::nieuw();
        let mut nu = om("2026-01-05 09:00");
        for (nr, d) in daden.into_iter().enumerate() {
            nu = nu.plus_seconden(i64::from(d.dagen) * 24 * 3600 + 60);
            let opdracht = command(&zaak, d, nr, nu);
            vul_moment(&mut zaak, &opdracht, nu);
            let voor = zaak.casus.clone();
            if let Ok(events) = zaak.probeer(d.wie, nu, opdracht) {
                bekijk(&voor, &events, &zaak.casus);
            }
        }
    }
}

/// The states of the casus, of its transfers and of its moments, as the walks find them.
pub fn kaarten() -> [Kaart; 3] {
    let [mut casus, mut overdracht, mut moment] = <[Kaart; 3]>::default();
    tochten(TOCHTEN, |voor, events, na| {
        casus.stap(&voor.stand(), &na.stand(), events);
        for o in &na.overdrachten {
            if let Some(before) = voor.overdracht(o.aanbod.id) {
                overdracht.stap(&before.stand, &o.stand, events);
            }
        }
        for m in &na.monitoring {
            if let Some(before) = voor.moment(m.sleutel) {
                moment.stap(&before.stand, &m.stand, events);
            }
        }
    });
    [casus, overdracht, moment]
}

#[test]
fn elke_stand_van_de_casus_wordt_bereikt() {
    let mut bereikt = BTreeSet::from([CasusStand::NogNiet]);
    tochten(3000, |_, _, na| {
        bereikt.insert(na.stand());
    });
    let ontbreekt: Vec<_> = CasusStand::ALLE.iter().filter(|s| !bereikt.contains(s)).collect();
    assert!(ontbreekt.is_empty(), "niet bereikt: {ontbreekt:?}");
}
