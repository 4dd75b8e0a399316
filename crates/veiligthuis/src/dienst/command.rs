//! What can be asked of a service. The parts are those of the events: who fills in a form seals what it says about people.

use kernel::{AccountId, OnderdeelId, Persoonsgegeven, Tekst};

use super::codes::{Partij, RedenVoortijdig};
use super::onderdelen::{
    Actie, Actiebericht, Afspraak, Besluitvraag, Contact, Feit, Gestart, InformantBeantwoord, InformantGevraagd,
    Mededeling, Onderzoeksplan, Persoon, Tekstakkoord, Toets, Verantwoording, Verslag, Verslagreactie, Voorwaarde,
    Wederhoor,
};

/// A command on a service.
#[derive(Clone, PartialEq, Eq)]
pub enum Command {
    /// Start it, with the people of the melding. Who starts it for somebody else plans it; who starts it for themselves
    /// begins at once.
    Start {
        /// How.
        gestart: Gestart,
        /// The people.
        personen: Vec<Persoon>,
    },
    /// Begin, as the worker.
    Begin,
    /// Give it to a colleague.
    GeefAanCollega {
        /// The colleague.
        aan: AccountId,
    },
    /// Record a person.
    VoegPersoonToe(Persoon),
    /// Correct what is known of a person.
    CorrigeerPersoon(Persoon),
    /// Record that people were seen or spoken to.
    LegContactVast(Contact),
    /// Set a veiligheidsvoorwaarde.
    StelVoorwaarde(Voorwaarde),
    /// Say who checks it.
    WijsToetserAan {
        /// The voorwaarde.
        voorwaarde: OnderdeelId,
        /// Kind of party.
        toetser: Partij,
        /// The name.
        wie: Option<Persoonsgegeven<Tekst>>,
    },
    /// Record a check. `over` is filled in by the rule.
    ToetsVoorwaarde(Toets),
    /// Agree on an action.
    SpreekActieAf(Actie),
    /// Record how it stands. `over` is filled in by the rule.
    WerkActieBij(Actiebericht),
    /// Record that the safety plan was agreed.
    SpreekPlanAf(Afspraak),
    /// Record that somebody was told something.
    Vertel(Mededeling),
    /// Propose a decision; a second person confirms it. Replaces an earlier proposal on the same question.
    StelVoor {
        /// New id.
        voorstel: OnderdeelId,
        /// What.
        vraag: Besluitvraag,
        /// Why.
        motivering: Persoonsgegeven<Tekst>,
    },
    /// Confirm a proposal, as the second person.
    Bekrachtig {
        /// The proposal that was read.
        voorstel: OnderdeelId,
    },
    /// Send a proposal back.
    WijsTerug {
        /// The proposal that was read.
        voorstel: OnderdeelId,
        /// Why.
        reden: Persoonsgegeven<Tekst>,
    },
    /// Make or replace the plan of the onderzoek. `over` is filled in by the rule.
    MaakOnderzoeksplan(Onderzoeksplan),
    /// Record that an informant was asked. `voor_gezin` is filled in by the rule.
    VraagInformant(InformantGevraagd),
    /// Record the answer. `over` is filled in by the rule.
    LegAntwoordVast(InformantBeantwoord),
    /// Record what the informant says of the text. `over` is filled in by the rule.
    LegTekstVoor(Tekstakkoord),
    /// Record a fact.
    LegFeitVast(Feit),
    /// Record that somebody was heard.
    Hoor(Wederhoor),
    /// Say why somebody was not heard or spoken to.
    Verantwoord(Verantwoording),
    /// Record that a person got the report on the own part.
    GeefVerslag(Verslag),
    /// Record the reaction on the concept.
    LegReactieVast(Verslagreactie),
    /// Finish.
    RondAf,
    /// End early.
    BeeindigVoortijdig {
        /// Reason.
        reden: RedenVoortijdig,
        /// Explanation.
        toelichting: Option<Persoonsgegeven<Tekst>>,
    },
}
