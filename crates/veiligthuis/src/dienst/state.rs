//! What a service is after its events.

use kernel::{AccountId, BetrokkeneId, Moment, OnderdeelId, Persoonsgegeven, Tekst};

use super::codes::{Onderwerp, Plicht, RedenVoortijdig, Stand, Toetsuitkomst};
use super::onderdelen::{
    Actie, Actiebericht, Afspraak, Besluit, Besluitvraag, Contact, Feit, Gestart, InformantBeantwoord,
    InformantGevraagd, Mededeling, Onderzoeksplan, Persoon, Tekstakkoord, Toets, Verantwoording, Verslag,
    Verslagreactie, Voorstel, Voorwaarde, Wederhoor,
};
use crate::casus::Dienst as Soort;

/// A service of Veilig Thuis: Voorwaarden & Vervolg, or an onderzoek.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Dienst {
    /// How it began; `None` before its first event.
    pub gestart: Option<Gestart>,
    /// When the worker began.
    pub begonnen: Option<Moment>,
    /// Who carries it out now.
    pub behandelaar: Option<AccountId>,
    /// How it ended.
    pub einde: Option<Einde>,
    /// The people, in order of recording.
    pub personen: Vec<Persoon>,
    /// Who saw or spoke whom.
    pub contacten: Vec<Contact>,
    /// The veiligheidsvoorwaarden with their history.
    pub voorwaarden: Vec<VoorwaardeStand>,
    /// The actions of the safety plan with their history.
    pub acties: Vec<ActieStand>,
    /// With whom the safety plan was agreed; the last counts.
    pub afspraken: Vec<Afspraak>,
    /// What the people were told.
    pub mededelingen: Vec<Mededeling>,
    /// Proposals that wait for a second person.
    pub voorstellen: Vec<Voorstel>,
    /// The last proposal that was sent back, with the reason, until a new one on the same question is made.
    pub teruggewezen: Vec<(Besluitvraag, Persoonsgegeven<Tekst>)>,
    /// Decisions in effect.
    pub besluiten: Vec<Besluit>,
    /// What only an onderzoek has.
    pub onderzoek: Onderzoek,
}

/// What only an onderzoek has.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Onderzoek {
    /// The plan.
    pub plan: Option<Onderzoeksplan>,
    /// The informants.
    pub informanten: Vec<Informant>,
    /// Facts and opinions.
    pub feiten: Vec<Feit>,
    /// Who was heard.
    pub gehoord: Vec<Wederhoor>,
    /// Why somebody was not.
    pub verantwoord: Vec<Verantwoording>,
    /// The reports.
    pub verslagen: Vec<Verslag>,
    /// Reactions on the concept.
    pub reacties: Vec<Verslagreactie>,
}

/// How a service ended.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Einde {
    /// When.
    pub op: Moment,
    /// After the term.
    pub te_laat: bool,
    /// Why early; `None`: finished.
    pub voortijdig: Option<RedenVoortijdig>,
    /// Explanation.
    pub toelichting: Option<Persoonsgegeven<Tekst>>,
}

/// A voorwaarde with who checks it now and every check.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct VoorwaardeStand {
    /// The voorwaarde.
    pub voorwaarde: Voorwaarde,
    /// The name of who checks, when it was filled in later than the voorwaarde.
    pub wie_toetst: Option<Persoonsgegeven<Tekst>>,
    /// The checks, in order of recording.
    pub toetsen: Vec<Toets>,
}

/// An action with every message about it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ActieStand {
    /// The action.
    pub actie: Actie,
    /// The messages, in order of recording.
    pub berichten: Vec<Actiebericht>,
}

/// An informant with the answer and the approval.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Informant {
    /// The question.
    pub gevraagd: InformantGevraagd,
    /// The answer.
    pub beantwoord: Option<InformantBeantwoord>,
    /// What the informant says of the text.
    pub akkoord: Option<Tekstakkoord>,
}

impl VoorwaardeStand {
    /// The last check by the day on which it was done; of one day the last recorded.
    pub fn laatste(&self) -> Option<&Toets> {
        self.toetsen.iter().max_by_key(|toets| toets.op)
    }
    /// Whether it is no longer needed.
    pub fn is_vervallen(&self) -> bool {
        self.laatste().is_some_and(|toets| toets.uitkomst == Toetsuitkomst::NietMeerNodig)
    }
    /// Whether the last check found that it was not kept.
    pub fn is_niet_nagekomen(&self) -> bool {
        self.laatste().is_some_and(|toets| toets.uitkomst == Toetsuitkomst::NietNagekomen)
    }
}

impl Dienst {
    /// Where it stands.
    pub fn stand(&self) -> Stand {
        match (&self.gestart, &self.begonnen, &self.einde) {
            (None, _, _) => Stand::NogNiet,
            (Some(_), _, Some(einde)) if einde.voortijdig.is_some() => Stand::VoortijdigBeeindigd,
            (Some(_), _, Some(_)) => Stand::Afgerond,
            (Some(_), None, None) => Stand::Gepland,
            (Some(_), Some(_), None) => Stand::Lopend,
        }
    }
    /// Which service it is now: Voorwaarden & Vervolg can have become an onderzoek.
    pub fn soort(&self) -> Option<Soort> {
        let begin = self.gestart.as_ref()?.soort;
        Some(if self.omgezet().is_some() { Soort::Onderzoek } else { begin })
    }
    /// When Voorwaarden & Vervolg became an onderzoek.
    pub fn omgezet(&self) -> Option<Moment> {
        self.besluiten.iter().find(|b| b.voorstel.vraag == Besluitvraag::Omzetten).map(|b| b.op)
    }
    /// The person with this id.
    pub fn persoon(&self, id: BetrokkeneId) -> Option<&Persoon> {
        self.personen.iter().find(|p| p.id == id)
    }
    /// Everybody in the service.
    pub fn iedereen(&self) -> Vec<BetrokkeneId> {
        self.personen.iter().map(|p| p.id).collect()
    }
    /// When an adult of the family was first spoken to.
    pub fn gezin_gesproken(&self) -> Option<Moment> {
        let volwassen = |id: &BetrokkeneId| self.persoon(*id).is_some_and(|p| p.positie.is_volwassen_partij());
        let gesproken = self.contacten.iter().filter(|c| c.gesproken && c.over.iter().any(volwassen));
        let eerder = self.gestart.as_ref().and_then(|g| g.gezin_gesproken);
        gesproken.map(|c| c.om).chain(self.mededelingen.iter().map(|m| m.om)).chain(eerder).min()
    }
    /// The proposal with this id.
    pub fn voorstel(&self, id: OnderdeelId) -> Option<&Voorstel> {
        self.voorstellen.iter().find(|v| v.id == id)
    }
    /// The last decision that fits.
    pub fn besluit(&self, past: impl Fn(&Besluitvraag) -> bool) -> Option<&Besluit> {
        self.besluiten.iter().rev().find(|b| past(&b.voorstel.vraag))
    }
    /// Whether this person was told this since a moment, or two people decided that it is not told.
    pub fn is_verteld(&self, wie: BetrokkeneId, wat: Onderwerp, sinds: Moment) -> bool {
        let verteld = self.mededelingen.iter().any(|m| m.persoon == wie && m.onderwerp == wat && m.om >= sinds);
        verteld
            || self.besluiten.iter().any(|b| {
                b.voorstel.vraag == Besluitvraag::NietVertellen { persoon: wie, onderwerp: wat } && b.op >= sinds
            })
    }
    /// Whether it was said why this person was not heard or spoken to.
    pub fn is_verantwoord(&self, wie: BetrokkeneId, plicht: Plicht) -> bool {
        self.onderzoek.verantwoord.iter().any(|v| v.persoon == wie && v.plicht == plicht)
    }
    /// Whether a part with this id stands in the service.
    pub(super) fn kent_onderdeel(&self, id: OnderdeelId) -> bool {
        self.contacten.iter().any(|c| c.id == id)
            || self.voorwaarden.iter().any(|v| v.voorwaarde.id == id)
            || self.acties.iter().any(|a| a.actie.id == id)
            || self.voorstellen.iter().any(|v| v.id == id)
            || self.besluiten.iter().any(|b| b.voorstel.id == id)
            || self.onderzoek.informanten.iter().any(|i| i.gevraagd.id == id)
            || self.onderzoek.feiten.iter().any(|f| f.id == id)
    }
}
