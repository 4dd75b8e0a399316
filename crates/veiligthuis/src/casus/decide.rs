//! The rule of a casus.

use kernel::{Actor, Decider, MeldingId, Moment, Recorded};

use super::state::{Casus, CasusMelding, VerwerktBesluit};
use super::{Command, Event, Refusal};

impl Decider for Casus {
    type Command = Command;
    type Event = Event;
    type Refusal = Refusal;
    type Facts = ();

    fn decide(&self, command: Command, _facts: &(), _actor: &Actor, _now: Moment) -> Result<Vec<Event>, Refusal> {
        match (self.regio, command) {
            (None, Command::Open { melding, regio, ontvangen }) => {
                Ok(vec![Event::Geopend { melding, regio, ontvangen }])
            }
            (Some(_), Command::Open { .. }) => Err(Refusal::AlGeopend),
            (
                None,
                Command::VoegMeldingToe { .. } | Command::VerwerkBesluit { .. } | Command::VerwerkIntrekking { .. },
            ) => Err(Refusal::NogNietGeopend),
            (Some(_), Command::VoegMeldingToe { melding, ontvangen }) => match self.melding(melding) {
                Some(_) => Err(Refusal::MeldingHoortErAlBij),
                None if self.is_afgerond() => Err(Refusal::CasusIsAfgerond),
                None => Ok(vec![Event::MeldingToegevoegd { melding, ontvangen }]),
            },
            (Some(_), Command::VerwerkBesluit { melding, uitkomst, besloten }) => {
                let waiting = self.wachtend(melding)?;
                if besloten < waiting.ontvangen {
                    return Err(Refusal::BesluitVoorOntvangst);
                }
                Ok(vec![Event::BesluitVerwerkt { melding, uitkomst, besloten }])
            }
            (Some(_), Command::VerwerkIntrekking { melding }) => {
                self.wachtend(melding)?;
                Ok(vec![Event::IntrekkingVerwerkt { melding }])
            }
        }
    }

    fn apply(mut self, recorded: &Recorded<Event>) -> Self {
        match recorded.event {
            Event::Geopend { melding, regio, ontvangen } => {
                self.regio = Some(regio);
                self.meldingen.push(CasusMelding { id: melding, ontvangen, besluit: None });
            }
            Event::MeldingToegevoegd { melding, ontvangen } => {
                self.meldingen.push(CasusMelding { id: melding, ontvangen, besluit: None });
            }
            Event::BesluitVerwerkt { melding, uitkomst, besloten } => {
                self.zet(melding, VerwerktBesluit::Besloten { uitkomst, op: besloten });
            }
            Event::IntrekkingVerwerkt { melding } => self.zet(melding, VerwerktBesluit::Ingetrokken),
        }
        self
    }
}

impl Casus {
    /// The melding, when its decision was not taken in yet.
    fn wachtend(&self, id: MeldingId) -> Result<&CasusMelding, Refusal> {
        let melding = self.melding(id).ok_or(Refusal::MeldingOnbekend)?;
        if melding.besluit.is_some() { Err(Refusal::AlVerwerkt) } else { Ok(melding) }
    }
    /// Notes what became of a melding.
    fn zet(&mut self, id: MeldingId, besluit: VerwerktBesluit) {
        for melding in self.meldingen.iter_mut().filter(|m| m.id == id) {
            melding.besluit = Some(besluit);
        }
    }
}
