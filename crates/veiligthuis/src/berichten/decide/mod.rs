//! The rule of the notices.

mod adres;
mod besluit;
mod versturen;

use kernel::{Actor, Decider, Moment, Recorded};

use super::state::Berichten;
use super::{Command, Event, Facts, Refusal};

/// Everything a rule looks at.
struct Kijk<'a> {
    b: &'a Berichten,
    facts: &'a Facts,
    actor: &'a Actor,
    now: Moment,
}

impl Kijk<'_> {
    /// A person of the casus.
    fn persoon(&self, id: kernel::BetrokkeneId) -> Result<&super::Persoonsfeit, Refusal> {
        self.facts.persoon(id).ok_or(Refusal::BetrokkeneOnbekend)
    }
    /// An id that was not used for another part.
    fn nieuw_onderdeel(&self, id: kernel::OnderdeelId) -> Result<(), Refusal> {
        if self.b.kent_onderdeel(id) { Err(Refusal::OnderdeelBestaatAl) } else { Ok(()) }
    }
}

impl Decider for Berichten {
    type Command = Command;
    type Event = Event;
    type Refusal = Refusal;
    type Facts = Facts;

    fn decide(&self, command: Command, facts: &Facts, actor: &Actor, now: Moment) -> Result<Vec<Event>, Refusal> {
        if self.casus.is_none() {
            let Command::Open { casus, regio } = command else { return Err(Refusal::NogNietGeopend) };
            return Ok(vec![Event::Geopend { casus, regio }]);
        }
        let k = Kijk { b: self, facts, actor, now };
        match command {
            Command::Open { .. } => Err(Refusal::AlGeopend),
            Command::BeoordeelAdres(opgave) => adres::beoordeel(&k, opgave),
            Command::Verstuur(opgave) => versturen::verstuur(&k, *opgave),
            Command::VerstuurAanMelder(opgave) => versturen::aan_melder(&k, *opgave),
            Command::NeemTerugkoppelingOver(opgave) => versturen::terugkoppeling(&k, *opgave),
            Command::StelVoor { voorstel, persoon, bericht, keuze, toelichting } => {
                besluit::stel_voor(&k, voorstel, persoon, bericht, keuze, toelichting)
            }
            Command::Bekrachtig { voorstel } => besluit::bekrachtig(&k, voorstel),
            Command::WijsTerug { voorstel, reden } => besluit::wijs_terug(&k, voorstel, reden),
        }
    }

    fn apply(self, recorded: &Recorded<Event>) -> Self {
        self.na(recorded)
    }
}
