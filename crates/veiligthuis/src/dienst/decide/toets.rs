//! Checks that several commands share.

use kernel::{Actor, BetrokkeneId, Dag, Moment, OnderdeelId};

use crate::dienst::onderdelen::{Besluitvraag, Gestart, Persoon};
use crate::dienst::state::{Dienst, Informant, VoorwaardeStand};
use crate::dienst::{Event, Facts, Refusal};
use crate::melding::Beslisser;

/// Everything a rule looks at.
pub(super) struct Kijk<'a> {
    /// The service.
    pub d: &'a Dienst,
    /// How it began.
    pub gestart: &'a Gestart,
    /// The facts.
    pub facts: &'a Facts,
    /// Who acts.
    pub actor: &'a Actor,
    /// Now.
    pub now: Moment,
}

impl Kijk<'_> {
    /// Something that happened: not after now, not before the decision that asked for the service.
    pub fn gebeurd(&self, om: Moment) -> Result<(), Refusal> {
        match () {
            () if om > self.now => Err(Refusal::InDeToekomst),
            () if om < self.gestart.besloten => Err(Refusal::VoorDeStart),
            () => Ok(()),
        }
    }
    /// As `gebeurd`, of which only the day is known.
    pub fn gebeurd_op(&self, dag: Dag) -> Result<(), Refusal> {
        match () {
            () if dag > self.now.dag() => Err(Refusal::InDeToekomst),
            () if dag < self.gestart.besloten.dag() => Err(Refusal::VoorDeStart),
            () => Ok(()),
        }
    }
    /// A day by which something is done.
    pub fn nog_te_doen(&self, dag: Dag) -> Result<(), Refusal> {
        if dag < self.now.dag() { Err(Refusal::UiterlijkVoorbij) } else { Ok(()) }
    }
    /// About at least one person, all of them known.
    pub fn over(&self, over: &[BetrokkeneId]) -> Result<(), Refusal> {
        match () {
            () if over.is_empty() => Err(Refusal::OverWieOntbreekt),
            () if over.iter().any(|id| self.d.persoon(*id).is_none()) => Err(Refusal::PersoonOnbekend),
            () => Ok(()),
        }
    }
    /// A person of this service.
    pub fn persoon(&self, id: BetrokkeneId) -> Result<&Persoon, Refusal> {
        self.d.persoon(id).ok_or(Refusal::PersoonOnbekend)
    }
    /// An id that was not used for another part.
    pub fn nieuw_onderdeel(&self, id: OnderdeelId) -> Result<(), Refusal> {
        if self.d.kent_onderdeel(id) { Err(Refusal::OnderdeelBestaatAl) } else { Ok(()) }
    }
    /// A voorwaarde of this service.
    pub fn voorwaarde(&self, id: OnderdeelId) -> Result<&VoorwaardeStand, Refusal> {
        self.d.voorwaarden.iter().find(|v| v.voorwaarde.id == id).ok_or(Refusal::VoorwaardeOnbekend)
    }
    /// An informant of this service.
    pub fn informant(&self, id: OnderdeelId) -> Result<&Informant, Refusal> {
        self.d.onderzoek.informanten.iter().find(|i| i.gevraagd.id == id).ok_or(Refusal::InformantOnbekend)
    }
    /// The events of a change of what was found: a conclusion that was proposed before it no longer stands.
    pub fn met_vervallen_conclusie(&self, mut events: Vec<Event>) -> Vec<Event> {
        let conclusies = self.d.voorstellen.iter().filter(|v| matches!(v.vraag, Besluitvraag::Concluderen { .. }));
        events.extend(conclusies.map(|v| Event::VoorstelVervallen { voorstel: v.id }));
        events
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
