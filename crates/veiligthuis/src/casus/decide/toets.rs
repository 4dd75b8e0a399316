//! Checks that several commands share.

use kernel::{Actor, BetrokkeneId, Moment, OnderdeelId, Recorded};

use crate::casus::onderdelen::{CasusVoorstel, MomentSleutel, Monitoringsmoment, Overdracht};
use crate::casus::{Casus, Event, Facts, Refusal, apply};
use crate::codes::MomentStand;
use crate::melding::Beslisser;

/// Everything a rule looks at.
pub(super) struct Toets<'a> {
    /// The casus.
    pub c: &'a Casus,
    /// The facts.
    pub facts: &'a Facts,
    /// Who acts.
    pub actor: &'a Actor,
    /// Now.
    pub now: Moment,
}

impl Toets<'_> {
    /// Something that happened: not after now, not before what it follows on.
    pub fn gebeurd(&self, op: Moment, na: Moment) -> Result<(), Refusal> {
        match () {
            () if op > self.now => Err(Refusal::MomentInDeToekomst),
            () if op < na => Err(Refusal::MomentTeVroegInDeTijd),
            () => Ok(()),
        }
    }
    /// When the first report of the casus came in.
    pub fn begin(&self) -> Moment {
        self.c.meldingen.iter().map(|m| m.ontvangen).min().unwrap_or(self.now)
    }
    /// Something that happened after the first report came in.
    pub fn gebeurd_sinds_melding(&self, op: Moment) -> Result<(), Refusal> {
        let begin = self.begin();
        match () {
            () if op > self.now => Err(Refusal::MomentInDeToekomst),
            () if op < begin => Err(Refusal::VoorDeMelding(begin)),
            () => Ok(()),
        }
    }
    /// About at least one person, all of them in the casus.
    pub fn over(&self, over: &[BetrokkeneId]) -> Result<(), Refusal> {
        match () {
            () if over.is_empty() => Err(Refusal::OverWieOntbreekt),
            () if over.iter().any(|id| !self.facts.personen.contains(id)) => Err(Refusal::BetrokkeneOnbekend),
            () => Ok(()),
        }
    }
    /// An id that was not used for another part.
    pub fn nieuw_onderdeel(&self, id: OnderdeelId) -> Result<(), Refusal> {
        if self.c.kent_onderdeel(id) { Err(Refusal::OnderdeelBestaatAl) } else { Ok(()) }
    }
    /// The transfer with this id.
    pub fn overdracht(&self, id: OnderdeelId) -> Result<&Overdracht, Refusal> {
        self.c.overdracht(id).ok_or(Refusal::OverdrachtOnbekend)
    }
    /// The transfer with this id, when the party still has to answer.
    pub fn open_overdracht(&self, id: OnderdeelId) -> Result<&Overdracht, Refusal> {
        let overdracht = self.overdracht(id)?;
        if overdracht.stand.is_open() { Ok(overdracht) } else { Err(Refusal::OverdrachtBeantwoord) }
    }
    /// The monitoring moment, when it has to be done.
    pub fn open_moment(&self, sleutel: MomentSleutel) -> Result<&Monitoringsmoment, Refusal> {
        let moment = self.c.moment(sleutel).ok_or(Refusal::MomentOnbekend)?;
        match moment.stand {
            MomentStand::Open => Ok(moment),
            MomentStand::Gedaan | MomentStand::Overgeslagen | MomentStand::Opgeschort | MomentStand::Vervangen => {
                Err(Refusal::MomentNietOpen)
            }
        }
    }
    /// No proposal waits, and the id of the new one is new.
    pub fn nieuw_voorstel(&self, id: OnderdeelId) -> Result<(), Refusal> {
        if self.c.voorstel.is_some() { Err(Refusal::VoorstelLoopt) } else { self.nieuw_onderdeel(id) }
    }
    /// The proposal on the table, when it is the one that was read.
    pub fn voorstel(&self, gelezen: OnderdeelId) -> Result<&CasusVoorstel, Refusal> {
        let voorstel = self.c.voorstel.as_ref().ok_or(Refusal::GeenVoorstel)?;
        if voorstel.id == gelezen { Ok(voorstel) } else { Err(Refusal::VoorstelVervangen) }
    }
    /// Two different people of whom at least one holds a qualifying role: the actor is the second.
    pub fn tweede_bij(&self, eerste: &Beslisser) -> Result<Beslisser, Refusal> {
        let tweede = Beslisser::van(self.actor);
        let kwalificeert = |b: &Beslisser| self.facts.regio.kwalificeert(&b.rol);
        match () {
            () if tweede.account == eerste.account => Err(Refusal::TweedeBeslisserOntbreekt),
            () if !kwalificeert(eerste) && !kwalificeert(&tweede) => Err(Refusal::KwalificerendeRolOntbreekt),
            () => Ok(tweede),
        }
    }
    /// The casus as it would be after these events.
    pub fn na(&self, events: &[Event]) -> Casus {
        events.iter().fold(self.c.clone(), |casus, event| {
            let (at, actor) = (self.now, self.actor.clone());
            apply::apply(casus, &Recorded { seq: 0, at, actor, event: event.clone() })
        })
    }
}
