//! The name in an event, for the label of a row in a list. It stays closed: who shows it needs a permit.

use kernel::{Identiteit, Persoonsgegeven, Tekst};

use crate::form::{FormError, Stored};
use crate::sealed::Opslagrecht;

/// The name of the person that an event of a dossier records; `None` when it records nobody, or somebody without a name.
///
/// # Errors
/// The event can not be read.
pub fn dossier(stored: &Stored) -> Result<Option<Persoonsgegeven<String>>, FormError> {
    use meldcode::dossier::Event;
    Ok(match crate::dossier::decode(stored)? {
        Event::BetrokkeneToegevoegd(person) | Event::BetrokkeneGecorrigeerd(person) => {
            name(&person.identiteit.inhoud, |identiteit| identiteit)
        }
        _ => None,
    })
}

/// The name of the person that an event of a melding records; `None` when it records nobody, or somebody without a name.
///
/// # Errors
/// The event can not be read.
pub fn melding(stored: &Stored) -> Result<Option<Persoonsgegeven<String>>, FormError> {
    use veiligthuis::melding::Event;
    Ok(match crate::melding::decode(stored)? {
        Event::BetrokkeneVastgelegd { gegevens, .. } | Event::BetrokkeneGecorrigeerd { gegevens, .. } => {
            name(&gegevens, |gegevens| &gegevens.identiteit)
        }
        _ => None,
    })
}

/// The name of the person that an event of a service records; `None` when it records nobody, or somebody without a name.
///
/// # Errors
/// The event can not be read.
pub fn dienst(stored: &Stored) -> Result<Option<Persoonsgegeven<String>>, FormError> {
    use veiligthuis::dienst::Event;
    Ok(match crate::dienst::decode(stored)? {
        Event::PersoonVastgelegd(persoon) | Event::PersoonGecorrigeerd(persoon) => {
            named(&persoon.gegevens, |gegevens| gegevens.naam.as_ref())
        }
        _ => None,
    })
}

fn name<T>(known: &Persoonsgegeven<T>, who: impl Fn(&T) -> &Identiteit) -> Option<Persoonsgegeven<String>> {
    named(known, |known| who(known).naam.as_ref())
}

fn named<T>(known: &Persoonsgegeven<T>, name: impl Fn(&T) -> Option<&Tekst>) -> Option<Persoonsgegeven<String>> {
    match known.open(&Opslagrecht) {
        None => Some(Persoonsgegeven::vernietigd()),
        Some(known) => name(known).map(|naam| Persoonsgegeven::new(naam.as_str().to_owned())),
    }
}
