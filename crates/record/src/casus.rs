//! The stored form of what becomes fact in a casus. Nothing in it is sealed: nothing says something about a person.

use veiligthuis::casus::Event;

use crate::event::events;

events! { Event {
    "casus.geopend" => Geopend { open { melding, regio, ontvangen } }
    "casus.melding-toegevoegd" => MeldingToegevoegd { open { melding, ontvangen } }
    "casus.besluit-verwerkt" => BesluitVerwerkt { open { melding, uitkomst, besloten } }
    "casus.intrekking-verwerkt" => IntrekkingVerwerkt { open { melding } }
} }
