//! Checks that several commands share.

use kernel::{Actor, BetrokkeneId, Moment, OnderdeelId, Persoonsgegeven, Tekst};

use crate::codes::{Bron, RedenTeLaat};
use crate::melding::onderdelen::{Beslisser, TeLaat, Voorstel};
use crate::melding::opgave::TeLaatOpgave;
use crate::melding::state::{Melding, Ontvangst};
use crate::melding::{Event, Facts, Refusal};

/// Everything a rule looks at.
pub(super) struct Toets<'a> {
    /// The melding.
    pub m: &'a Melding,
    /// What was received.
    pub ontvangst: &'a Ontvangst,
    /// The facts.
    pub facts: &'a Facts,
    /// Who acts.
    pub actor: &'a Actor,
    /// Now.
    pub now: Moment,
}

impl Toets<'_> {
    /// Something that happened: not after now, not before the receipt.
    pub fn gebeurd(&self, om: Moment) -> Result<(), Refusal> {
        match () {
            () if om > self.now => Err(Refusal::MomentInDeToekomst),
            () if om < self.ontvangst.ontvangen => Err(Refusal::MomentVoorOntvangst),
            () => Ok(()),
        }
    }
    /// About at least one person, all of them known.
    pub fn over(&self, over: &[BetrokkeneId]) -> Result<(), Refusal> {
        let bekend = self.m.iedereen();
        over_bekenden(over, &bekend)
    }
    /// A person of this melding.
    pub fn kent(&self, id: BetrokkeneId) -> Result<(), Refusal> {
        self.m.betrokkene(id).map(|_| ()).ok_or(Refusal::BetrokkeneOnbekend)
    }
    /// An id that was not used for another part.
    pub fn nieuw_onderdeel(&self, id: OnderdeelId) -> Result<(), Refusal> {
        if self.m.kent_onderdeel(id) { Err(Refusal::OnderdeelBestaatAl) } else { Ok(()) }
    }
    /// The events of a change of what was assessed: a proposal that was made before it no longer stands.
    pub fn met_vervallen_voorstel(&self, mut events: Vec<Event>) -> Vec<Event> {
        events.extend(self.m.voorstel.as_ref().map(|v| Event::VoorstelVervallen { voorstel: v.id }));
        events
    }
    /// Whether the binding term of the veiligheidsbeoordeling has passed.
    pub fn is_te_laat(&self) -> bool {
        self.now.dag() > self.facts.termijn(self.ontvangst.ontvangen).uiterlijk
    }
    /// The proposal on the table, when it is the one that was read.
    pub fn voorstel(&self, gelezen: OnderdeelId) -> Result<&Voorstel, Refusal> {
        let voorstel = self.m.voorstel.as_ref().ok_or(Refusal::GeenVoorstel)?;
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
}

/// About at least one person, all of them among `bekend`.
pub(super) fn over_bekenden(over: &[BetrokkeneId], bekend: &[BetrokkeneId]) -> Result<(), Refusal> {
    match () {
        () if over.is_empty() => Err(Refusal::OverWieOntbreekt),
        () if over.iter().any(|id| !bekend.contains(id)) => Err(Refusal::BetrokkeneOnbekend),
        () => Ok(()),
    }
}

/// A directbetrokkene as source is named; another source is not one of the people.
pub(super) fn bron_en_persoon(bron: Bron, van: Option<BetrokkeneId>, bekend: &[BetrokkeneId]) -> Result<(), Refusal> {
    match (bron == Bron::Directbetrokkene, van) {
        (true, None) => Err(Refusal::VanWieOntbreekt),
        (false, Some(_)) => Err(Refusal::VanWieTeVeel),
        (true, Some(id)) if !bekend.contains(&id) => Err(Refusal::BetrokkeneOnbekend),
        (true, Some(_)) | (false, None) => Ok(()),
    }
}

/// Why it is late: "another reason" is explained.
pub(super) fn te_laat(opgave: Option<TeLaatOpgave>) -> Result<Option<TeLaat>, Refusal> {
    let Some(TeLaatOpgave { reden, toelichting }) = opgave else { return Ok(None) };
    if reden == RedenTeLaat::Anders && toelichting.is_none() {
        return Err(Refusal::ToelichtingTeLaatOntbreekt);
    }
    Ok(Some(TeLaat { reden, toelichting: verzegel(toelichting) }))
}

/// Seals a text that may be missing.
pub(super) fn verzegel(tekst: Option<Tekst>) -> Option<Persoonsgegeven<Tekst>> {
    tekst.map(Persoonsgegeven::new)
}
