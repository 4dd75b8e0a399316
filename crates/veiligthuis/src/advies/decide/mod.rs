//! The rule of an advice.

mod ambtshalve;
mod vastleggen;

use kernel::{Actor, Dag, Decider, Moment, Recorded};

use super::apply::apply;
use super::event::Event;
use super::state::{Advies, Facts, Opname, Stand};
use super::{Command, Refusal};

/// Everything a rule looks at.
struct Toets<'a> {
    a: &'a Advies,
    opname: &'a Opname,
    facts: &'a Facts,
    actor: &'a Actor,
    now: Moment,
}

impl Decider for Advies {
    type Command = Command;
    type Event = Event;
    type Refusal = Refusal;
    type Facts = Facts;

    fn decide(&self, command: Command, facts: &Facts, actor: &Actor, now: Moment) -> Result<Vec<Event>, Refusal> {
        let Some(opname) = &self.opname else {
            let Command::LegVast(opgave) = command else { return Err(Refusal::NogNietVastgelegd) };
            return vastleggen::leg_vast(*opgave, now);
        };
        let toets = Toets { a: self, opname, facts, actor, now };
        match command {
            Command::LegVast(_) => Err(Refusal::AlVastgelegd),
            Command::GeefVervolgadvies(opgave) => vastleggen::vervolg(&toets, opgave),
            Command::LegContactVast(opgave) => {
                toets.is_advies()?;
                vastleggen::contact(opgave, self.is_signaal()).map(|event| vec![event])
            }
            Command::TrekToestemmingIn => match &self.contact {
                Some(contact) => Ok(vec![Event::ToestemmingIngetrokken { vrager: contact.vrager }]),
                None => Err(Refusal::GeenContact),
            },
            Command::SluitAf => toets.sluit_af(),
            Command::StelAmbtshalveVoor { voorstel, melden, motivering } => {
                ambtshalve::stel_voor(&toets, voorstel, melden, motivering)
            }
            Command::BekrachtigAmbtshalve { voorstel } => ambtshalve::bekrachtig(&toets, voorstel),
            Command::WijsAmbtshalveTerug { voorstel, reden } => ambtshalve::wijs_terug(&toets, voorstel, reden),
            Command::ZetOm { op, ambtshalve } => toets.zet_om(op, ambtshalve),
        }
    }

    fn apply(self, recorded: &Recorded<Event>) -> Self {
        apply(self, recorded)
    }
}

impl Toets<'_> {
    /// Still an advice: after a report nothing is added, so that the advice gains nothing of the family.
    fn is_advies(&self) -> Result<(), Refusal> {
        match self.a.stand {
            Stand::Omgezet => Err(Refusal::AlOmgezet),
            Stand::NogNiet | Stand::Open | Stand::Afgesloten => Ok(()),
        }
    }
    fn sluit_af(&self) -> Result<Vec<Event>, Refusal> {
        self.is_advies()?;
        match () {
            () if self.a.stand == Stand::Afgesloten => Err(Refusal::AlAfgesloten),
            () if self.a.voorstel.is_some() => Err(Refusal::VoorstelLoopt),
            () if self.a.vraagt_besluit() => Err(Refusal::EerstAmbtshalveBesluit),
            () if self.a.moet_melden() => Err(Refusal::EerstMelden),
            () => Ok(vec![Event::Afgesloten]),
        }
    }
    /// The adviesvrager reports, also of an advice that was closed; Veilig Thuis itself only after two people decided.
    fn zet_om(&self, op: Dag, ambtshalve: bool) -> Result<Vec<Event>, Refusal> {
        self.is_advies()?;
        match () {
            () if ambtshalve && !self.a.moet_melden() => Err(Refusal::AmbtshalveNietBesloten),
            () if op > self.now.dag() => Err(Refusal::MomentInDeToekomst),
            () if op < self.opname.inhoud.ontvangen.dag() => Err(Refusal::OmzettingVoorContact),
            () => Ok(vec![Event::OmgezetNaarMelding { op, ambtshalve }]),
        }
    }
}
