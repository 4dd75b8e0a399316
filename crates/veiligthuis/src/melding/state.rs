//! What a melding is after its events.

use kernel::{
    AccountId, BetrokkeneId, CasusId, Dag, DossierId, Moment, OnderdeelId, OrganisatieId, Persoonsgegeven, Tekst,
};

use super::event::{Besloten, InformatieToegevoegd};
use super::inhoud::{MeldcodeGegevens, MelderAfspraken, MelderGegevens, MeldingTekst};
use super::onderdelen::{
    AcuutCheck, Afscherming, AfschermingKeuze, AfschermingVoorstel, BesluitInhoud, Betrokkene, BronRaadpleging,
    MelderSoort, Terugkoppeling, Voorstel, Wachtcontact,
};
use crate::codes::{Aanvullend, AardGeweld, Contactwijze, DuurGeweld, Kanaal, Spoed, codes};

codes! {
    /// Where a melding stands (domain file, 1.1). Only commands move it, never time.
    Stand {
        /// No event yet.
        NogNiet = "nog-niet",
        /// Received; the acute check comes first.
        Ontvangen = "ontvangen",
        /// Checked and acute; what was done is not recorded yet.
        AcuutGecheckt = "acuut-gecheckt",
        /// In the work list.
        InWerkvoorraad = "in-werkvoorraad",
        /// The veiligheidsbeoordeling runs.
        InVeiligheidsbeoordeling = "in-veiligheidsbeoordeling",
        /// Decided by two people.
        Besloten = "besloten",
        /// Decided by two people to turn it into advice.
        OmgezetNaarAdvies = "omgezet-naar-advies",
        /// Taken back by two people.
        Ingetrokken = "ingetrokken",
    }
}

impl Stand {
    /// Whether the melding still waits for a decision.
    pub const fn is_open(self) -> bool {
        match self {
            Self::Ontvangen | Self::AcuutGecheckt | Self::InWerkvoorraad | Self::InVeiligheidsbeoordeling => true,
            Self::NogNiet | Self::Besloten | Self::OmgezetNaarAdvies | Self::Ingetrokken => false,
        }
    }
}

/// A melding.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Melding {
    /// Where it stands.
    pub stand: Stand,
    /// What came in; `None` before `Ontvangen`.
    pub ontvangst: Option<Ontvangst>,
    /// The people, in order of recording.
    pub betrokkenen: Vec<Betrokkene>,
    /// The facts, in order of recording.
    pub informatie: Vec<Informatie>,
    /// All acute checks; the last one counts.
    pub acuut_checks: Vec<AcuutCheck>,
    /// Who works on it.
    pub behandelaar: Option<AccountId>,
    /// Checks while waiting.
    pub wachtcontacten: Vec<Wachtcontact>,
    /// Delays told to the reporter: when, how, the new expected day.
    pub vertragingen: Vec<(Moment, Contactwijze, Dag)>,
    /// When the veiligheidsbeoordeling began.
    pub beoordeling_gestart: Option<Moment>,
    /// The sources asked.
    pub bronnen: Vec<BronRaadpleging>,
    /// The proposal that waits for a second person.
    pub voorstel: Option<Voorstel>,
    /// Why the last proposal was sent back, until a new one is made.
    pub teruggewezen: Option<Persoonsgegeven<Tekst>>,
    /// The proposal that was decided, with the moment of the decision.
    pub besluit: Option<Besluit>,
    /// A proposal on the protection of the reporter that waits for a second person.
    pub afscherming_voorstel: Option<AfschermingVoorstel>,
    /// Feedback that was given.
    pub terugkoppelingen: Vec<Terugkoppeling>,
}

/// What came in, with the protection of the reporter as it is now.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Ontvangst {
    /// The channel.
    pub kanaal: Kanaal,
    /// Moment of receipt: the anchor of the term of the veiligheidsbeoordeling.
    pub ontvangen: Moment,
    /// Moment of entry.
    pub ingevoerd: Moment,
    /// The region.
    pub regio: OrganisatieId,
    /// The casus.
    pub casus: CasusId,
    /// Urgency.
    pub spoed: Spoed,
    /// Nature of the violence.
    pub aard: Vec<AardGeweld>,
    /// Additional information.
    pub aanvullend: Vec<Aanvullend>,
    /// Duration.
    pub duur: DuurGeweld,
    /// Weapons or dangers to professionals are described.
    pub gevaar: bool,
    /// Kind of reporter.
    pub melder_soort: MelderSoort,
    /// Protection of the reporter, now.
    pub afscherming: Afscherming,
    /// Who the reporter is.
    pub melder: Persoonsgegeven<MelderGegevens>,
    /// Return address.
    pub herkomst: Option<Persoonsgegeven<DossierId>>,
    /// What the reporter goes on doing and expects.
    pub afspraken: Option<Persoonsgegeven<MelderAfspraken>>,
    /// The report as told.
    pub tekst: Persoonsgegeven<MeldingTekst>,
    /// What was done under the meldcode.
    pub meldcode: Option<Persoonsgegeven<MeldcodeGegevens>>,
    /// What should not be shown to those involved.
    pub niet_tonen: Option<Persoonsgegeven<Tekst>>,
}

/// A fact with the moment and the account of its recording.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Informatie {
    /// The fact.
    pub feit: InformatieToegevoegd,
    /// When it was recorded.
    pub vastgelegd: Moment,
    /// By whom.
    pub door: AccountId,
}

/// A decision in effect.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Besluit {
    /// The receipt.
    pub besloten: Besloten,
    /// When it took effect: the anchor of the ten weeks (by default).
    pub op: Moment,
    /// When the confirmed proposal was made.
    pub beoordeeld: Moment,
    /// The proposal that was confirmed.
    pub inhoud: BesluitInhoud,
}

impl Default for Melding {
    fn default() -> Self {
        Self {
            stand: Stand::NogNiet,
            ontvangst: None,
            betrokkenen: Vec::new(),
            informatie: Vec::new(),
            acuut_checks: Vec::new(),
            behandelaar: None,
            wachtcontacten: Vec::new(),
            vertragingen: Vec::new(),
            beoordeling_gestart: None,
            bronnen: Vec::new(),
            voorstel: None,
            teruggewezen: None,
            besluit: None,
            afscherming_voorstel: None,
            terugkoppelingen: Vec::new(),
        }
    }
}

impl Melding {
    /// The person with this id.
    pub fn betrokkene(&self, id: BetrokkeneId) -> Option<&Betrokkene> {
        self.betrokkenen.iter().find(|b| b.id == id)
    }
    /// Everybody in the melding.
    pub fn iedereen(&self) -> Vec<BetrokkeneId> {
        self.betrokkenen.iter().map(|b| b.id).collect()
    }
    /// The last acute check said that there is acute danger.
    pub fn is_acuut(&self) -> bool {
        self.acuut_checks.last().is_some_and(|c| c.acuut)
    }
    /// Whether the identity of the reporter is shielded from the family. While two people still have to decide it is: the
    /// safe side first.
    pub fn melder_afgeschermd(&self) -> bool {
        let asked = self.afscherming_voorstel.as_ref().is_some_and(|v| match v.keuze {
            AfschermingKeuze::Afschermen(_) => true,
            AfschermingKeuze::Openen => false,
        });
        asked
            || self.ontvangst.as_ref().is_some_and(|o| match o.afscherming {
                Afscherming::Open => false,
                Afscherming::ZonderToestemming | Afscherming::Gevraagd(_) | Afscherming::Verleend(_) => true,
            })
    }
    /// Those who have no safety assessment yet.
    pub fn nog_te_beoordelen(&self) -> Vec<BetrokkeneId> {
        self.betrokkenen.iter().filter(|b| b.oordeel.is_none()).map(|b| b.id).collect()
    }
    /// When a directbetrokkene was first spoken to: answered as a source, or was told something.
    pub fn gezin_gesproken(&self) -> Option<Moment> {
        let antwoorden = self.bronnen.iter().filter(|b| b.van.is_some()).filter_map(|b| b.beantwoord);
        let informeringen = self.betrokkenen.iter().flat_map(|b| &b.informeringen).map(|i| i.op);
        antwoorden.chain(informeringen).min()
    }
    /// Whether a part with this id stands in the melding.
    pub(super) fn kent_onderdeel(&self, id: OnderdeelId) -> bool {
        self.informatie.iter().any(|i| i.feit.id == id)
            || self.bronnen.iter().any(|b| b.id == id)
            || self.voorstel.as_ref().is_some_and(|v| v.id == id)
            || self.besluit.as_ref().is_some_and(|b| b.besloten.voorstel == id)
    }
}
