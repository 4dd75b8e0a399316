//! The people of one or more casussen over all the years: one line of time, who is who, which households, and what stands
//! out. Everything follows from the events and from what people confirmed; nothing here decides anything.
//!
//! Source: domain file 4.4 (indicators, none of them a verdict) and 4.7 (what a good radar shows).

mod aanwijzing;
mod huishouden;
mod keten;
mod lijn;
mod mensen;
mod punt;

pub use aanwijzing::{Aanwijzing, AanwijzingSoort, aanwijzingen};
pub use huishouden::{Huishouding, huishoudens};
pub use lijn::lijn;
pub use mensen::{Mens, mensen, wie_is_wie};
pub use punt::{Punt, PuntSoort, Wat};

use kernel::{CasusId, Decider, MeldingId, Moment, Recorded};

use crate::{berichten, casus, dienst, koppeling, melding};

/// The events of everything around the same people, each stream in order.
#[derive(Clone, Default)]
pub struct Gezin {
    /// The meldingen, in order of receipt.
    pub meldingen: Vec<(MeldingId, Vec<Recorded<melding::Event>>)>,
    /// The casussen.
    pub casussen: Vec<(CasusId, Vec<Recorded<casus::Event>>)>,
    /// The services, each with its casus.
    pub diensten: Vec<(CasusId, Vec<Recorded<dienst::Event>>)>,
    /// The notices of each casus.
    pub berichten: Vec<(CasusId, Vec<Recorded<berichten::Event>>)>,
    /// What people said about pairs of persons.
    pub koppelingen: Vec<Vec<Recorded<koppeling::Event>>>,
}

impl Gezin {
    /// What was recorded before a moment: what Veilig Thuis knew then. Streams of which nothing is left fall away.
    #[must_use]
    pub fn voor(mut self, grens: Moment) -> Self {
        fn kort<I, E>(streams: &mut Vec<(I, Vec<Recorded<E>>)>, grens: Moment) {
            streams.iter_mut().for_each(|(_, events)| events.retain(|event| event.at < grens));
            streams.retain(|(_, events)| !events.is_empty());
        }
        kort(&mut self.meldingen, grens);
        kort(&mut self.casussen, grens);
        kort(&mut self.diensten, grens);
        kort(&mut self.berichten, grens);
        self.koppelingen.iter_mut().for_each(|events| events.retain(|event| event.at < grens));
        self.koppelingen.retain(|events| !events.is_empty());
        self
    }
    /// The meldingen as they are after their events.
    pub fn staat(&self) -> Vec<(MeldingId, melding::Melding)> {
        self.meldingen.iter().map(|(id, events)| (*id, na::<melding::Melding>(events))).collect()
    }
    /// The pairs of persons that count as one human being.
    pub fn bevestigd(&self) -> Vec<koppeling::Paar> {
        let staat = self.koppelingen.iter().map(|events| na::<koppeling::Koppeling>(events));
        staat.filter(koppeling::Koppeling::is_bevestigd).filter_map(|k| k.voorstel.map(|v| v.paar)).collect()
    }
}

/// What events make.
fn na<A>(events: &[Recorded<A::Event>]) -> A
where
    A: Decider + Default,
{
    events.iter().fold(A::default(), A::apply)
}
