//! Between events and their stored forms; `record` knows how, this knows which.

use application::ports::{Event, StoreError, Stream};
use kernel::Recorded;
use record::{Encoded, FormError, Stored};

/// The stored form of an event.
pub(crate) fn encode(event: &Event) -> Encoded {
    match event {
        Event::Dossier(event) => record::dossier::encode(event),
        Event::Melding(event) => record::melding::encode(event),
        Event::Casus(event) => record::casus::encode(event),
        Event::Dienst(event) => record::dienst::encode(event),
        Event::Koppeling(event) => record::koppeling::encode(event),
        Event::Berichten(event) => record::berichten::encode(event),
        Event::Advies(event) => record::advies::encode(event),
    }
}

/// The event in a stored form of this stream.
pub(crate) fn decode(stream: Stream, stored: &Stored) -> Result<Event, StoreError> {
    let event = match stream {
        Stream::Dossier(_) => record::dossier::decode(stored).map(Event::Dossier),
        Stream::Melding(_) => record::melding::decode(stored).map(Event::Melding),
        Stream::Casus(_) => record::casus::decode(stored).map(Event::Casus),
        Stream::Dienst(_) => record::dienst::decode(stored).map(Event::Dienst),
        Stream::Koppeling(_) => record::koppeling::decode(stored).map(Event::Koppeling),
        Stream::Berichten(_) => record::berichten::decode(stored).map(Event::Berichten),
        Stream::Advies(_) => record::advies::decode(stored).map(Event::Advies),
    };
    event.map_err(|error: FormError| StoreError::Sealed(error.to_string()))
}

/// The same event in the same place, read.
pub(crate) fn decode_recorded(stream: Stream, stored: &Recorded<Stored>) -> Result<Recorded<Event>, StoreError> {
    let event = decode(stream, &stored.event)?;
    Ok(Recorded { seq: stored.seq, at: stored.at, actor: stored.actor.clone(), event })
}
