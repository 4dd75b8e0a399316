//! Whatever can be typed comes back as it was typed.

use kernel::{Adres, BetrokkeneId, Dag, Geboorte, Geslacht, Identiteit, Moment, OnderdeelId, Persoonsgegeven, Tekst};
use meldcode::dossier::{Bron, Event as DossierEvent, Gegeven, Klok, Richting, Signaal, SignaalInhoud};
use proptest::prelude::*;
use uuid::Uuid;
use veiligthuis::codes::{Huishouden, Oordeel, Relatiesoort, RolInMelding};
use veiligthuis::melding::{BetrokkeneGegevens, Event as MeldingEvent, Relatie};

use crate::rooms::stored;

fn text() -> impl Strategy<Value = Tekst> {
    any::<String>().prop_filter_map("not a text", |typed| Tekst::new(&typed).ok())
}
fn day() -> impl Strategy<Value = Dag> {
    (1..=9999i16, 1..=12i8, 1..=31i8).prop_filter_map("not a day", |(j, m, d)| Dag::new(j, m, d))
}
fn moment() -> impl Strategy<Value = Moment> {
    any::<i64>().prop_map(|n| Moment::from_micros(n % 250_000_000_000_000_000).unwrap())
}
fn person() -> impl Strategy<Value = BetrokkeneId> {
    any::<u128>().prop_map(|n| BetrokkeneId::new(Uuid::from_u128(n)))
}
fn persons() -> impl Strategy<Value = Vec<BetrokkeneId>> {
    prop::collection::vec(person(), 0..5)
}

/// A birth out of plain values: persons do not print themselves, so proptest may not hold them.
fn birth(choice: u8, dag: Dag, number: i16) -> Geboorte {
    match choice {
        0 => Geboorte::Op(dag),
        1 => Geboorte::InJaar(number),
        2 => Geboorte::Ongeveer { leeftijd: number.unsigned_abs(), op: dag },
        3 => Geboorte::Ongeboren { verwacht: Some(dag) },
        4 => Geboorte::Ongeboren { verwacht: None },
        _ => Geboorte::Onbekend,
    }
}

prop_compose! {
    fn signal()(
        id in any::<u128>(), richting in prop::sample::select(Richting::ALLE), bron in prop::sample::select(Bron::ALLE),
        dag in day(), tijd in prop::option::of((0..24u8, 0..60u8)), over in persons(),
        omschrijving in text(), plaats in prop::option::of(text()), gezien_door in text(),
    ) -> DossierEvent {
        DossierEvent::SignaalVastgelegd(Signaal {
            id: OnderdeelId::new(Uuid::from_u128(id)), richting, bron, dag,
            tijd: tijd.and_then(|(uur, minuut)| Klok::new(uur, minuut)),
            inhoud: Gegeven::new(over, SignaalInhoud { omschrijving, plaats, gezien_door }),
        })
    }
}

prop_compose! {
    fn recorded()(
        betrokkene in person(), (herkenbaar, adres_geheim) in any::<(bool, bool)>(),
        naam in prop::option::of(text()), contact in prop::option::of(text()), (choice, dag, number) in (0..6u8, day(), any::<i16>()),
        rollen in prop::collection::vec(prop::sample::select(RolInMelding::ALLE), 0..4),
        relaties in prop::collection::vec((prop::sample::select(Relatiesoort::ALLE), person()), 0..4),
        huishouden in prop::sample::select(Huishouden::ALLE), gezag in prop::option::of(text()),
        adres in prop::option::of((text(), any::<bool>())),
    ) -> MeldingEvent {
        let sexes = [Geslacht::Vrouw, Geslacht::Man, Geslacht::Anders, Geslacht::Onbekend];
        let identiteit = Identiteit {
            naam, contact: contact.clone(), school_of_arts: contact, bsn: None,
            geboorte: birth(choice, dag, number), geslacht: sexes[usize::from(choice % 4)],
        };
        let relaties = relaties.into_iter().map(|(soort, tot)| Relatie { soort, tot }).collect();
        let gegevens = BetrokkeneGegevens { identiteit, rollen, relaties, huishouden, gezag };
        MeldingEvent::BetrokkeneVastgelegd {
            betrokkene, herkenbaar, adres_geheim, gegevens: Persoonsgegeven::new(gegevens),
            adres: adres.map(|(regels, geheim)| Persoonsgegeven::new(Adres { regels, geheim })),
        }
    }
}

proptest! {
    #[test]
    fn any_signal_comes_back(event in signal(), destroyed: bool) {
        let encoded = record::dossier::encode(&event);
        let mut stored = stored(&encoded);
        prop_assert!(record::dossier::decode(&stored).unwrap() == event);
        if destroyed {
            stored.segments[0] = None;
            let DossierEvent::SignaalVastgelegd(was) = &event else { unreachable!("a signal") };
            let gone = Gegeven { over: was.inhoud.over.clone(), inhoud: Persoonsgegeven::vernietigd() };
            let left = DossierEvent::SignaalVastgelegd(Signaal { inhoud: gone, ..was.clone() });
            prop_assert!(record::dossier::decode(&stored).unwrap() == left);
        }
    }

    #[test]
    fn anybody_in_a_melding_comes_back(event in recorded()) {
        let encoded = record::melding::encode(&event);
        prop_assert!(record::melding::decode(&stored(&encoded)).unwrap() == event);
    }

    #[test]
    fn any_moment_comes_back_to_the_microsecond(om in moment(), over in persons(), said in text()) {
        let event = MeldingEvent::WachtcontactGehad {
            over, om, veilig: Oordeel::Ja, bevinding: Persoonsgegeven::new(said),
        };
        let encoded = record::melding::encode(&event);
        prop_assert!(record::melding::decode(&stored(&encoded)).unwrap() == event);
    }
}
