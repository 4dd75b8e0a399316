//! From the people of a melding to the people of the service that follows from it.

use access::Overneemrecht;
use kernel::{Dag, Geboorte, Persoonsgegeven};
use veiligthuis::{
    codes::RolInMelding,
    dienst::{Persoon, PersoonGegevens, codes::Positie},
    melding::{Betrokkene, BetrokkeneGegevens, Melding},
};

/// From this age somebody is an adult.
const VOLWASSEN: u16 = 18;

/// The people of the melding in the words of the service.
pub(super) fn people(melding: &Melding, vandaag: Dag) -> Vec<Persoon> {
    melding.betrokkenen.iter().map(|betrokkene| person(betrokkene, vandaag)).collect()
}

fn person(betrokkene: &Betrokkene, vandaag: Dag) -> Persoon {
    let recht = Overneemrecht::voor_dienst();
    match betrokkene.gegevens.open(&recht) {
        None => Persoon { id: betrokkene.id, positie: Positie::Zijdelings, gegevens: Persoonsgegeven::vernietigd() },
        Some(known) => Persoon {
            id: betrokkene.id,
            positie: positie(known, vandaag),
            gegevens: Persoonsgegeven::new(PersoonGegevens {
                naam: known.identiteit.naam.clone(),
                geboorte: known.identiteit.geboorte.clone(),
                vertegenwoordiger: None,
            }),
        },
    }
}

/// What somebody is in the service, by age and by the roles in the melding. Who undergoes or does the violence is heard, who
/// is a child is seen; the worker can correct it.
fn positie(known: &BetrokkeneGegevens, vandaag: Dag) -> Positie {
    let heeft = |rol: RolInMelding| known.rollen.contains(&rol);
    match (leeftijd(&known.identiteit.geboorte, vandaag), heeft(RolInMelding::Kind)) {
        (Leeftijd::Ongeboren, _) => Positie::Ongeboren,
        (Leeftijd::Kind, _) | (Leeftijd::Onbekend, true) => Positie::Kind,
        (Leeftijd::Volwassen | Leeftijd::Onbekend, _) if heeft(RolInMelding::Ouder) => Positie::Ouder,
        (Leeftijd::Volwassen | Leeftijd::Onbekend, _) if partij(known) => Positie::Volwassene,
        (Leeftijd::Volwassen | Leeftijd::Onbekend, _) => Positie::Zijdelings,
    }
}

/// Whether it is about this adult.
fn partij(known: &BetrokkeneGegevens) -> bool {
    known.rollen.iter().any(|rol| match rol {
        RolInMelding::Slachtoffer
        | RolInMelding::Pleger
        | RolInMelding::Partner
        | RolInMelding::ExPartner
        | RolInMelding::Ouder
        | RolInMelding::Mantelzorger => true,
        RolInMelding::Getuige | RolInMelding::Kind | RolInMelding::Gezinslid | RolInMelding::Anders => false,
    })
}

enum Leeftijd {
    Ongeboren,
    Kind,
    Volwassen,
    Onbekend,
}

fn leeftijd(geboorte: &Geboorte, vandaag: Dag) -> Leeftijd {
    let jaren = match geboorte {
        Geboorte::Op(dag) => Some(vandaag.leeftijd(*dag)),
        Geboorte::InJaar(jaar) => Some(u16::try_from(vandaag.jaar() - jaar).unwrap_or(0)),
        Geboorte::Ongeveer { leeftijd, op } => Some(leeftijd.saturating_add(vandaag.leeftijd(*op))),
        Geboorte::Ongeboren { .. } => return Leeftijd::Ongeboren,
        Geboorte::Onbekend => None,
    };
    match jaren {
        Some(jaren) if jaren < VOLWASSEN => Leeftijd::Kind,
        Some(_) => Leeftijd::Volwassen,
        None => Leeftijd::Onbekend,
    }
}
