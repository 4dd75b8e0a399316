//! Events of a casus.

use kernel::{MeldingId, OrganisatieId};
use veiligthuis::casus::Event;
use veiligthuis::codes::Uitkomst;

use super::{moment, uuid};

pub fn casus() -> Vec<Event> {
    let melding = MeldingId::new(uuid(1));
    let first = [
        Event::Geopend { melding, regio: OrganisatieId::new(uuid(2)), ontvangen: moment(1) },
        Event::MeldingToegevoegd { melding, ontvangen: moment(-2) },
        Event::IntrekkingVerwerkt { melding },
    ];
    let decided =
        Uitkomst::ALLE.iter().map(|&uitkomst| Event::BesluitVerwerkt { melding, uitkomst, besloten: moment(3) });
    first.into_iter().chain(decided).collect()
}
