//! Parts of a casus that events and the state share: sealed where they say something about a person, open where they are
//! codes, days, moments and ids.

use kernel::{BetrokkeneId, Dag, DienstId, MeldingId, Moment, OnderdeelId, Persoonsgegeven, Tekst};

use crate::codes::casus::Dienst;
use crate::codes::{
    DienstAfloop, GevraagdBij, Ketenbesluit, Meldingcategorie, MomentStand, Momentsoort, Monitorbesluit, Oordeel,
    OverdrachtStand, PartijSoort, RedenOverslaan, RedenTeruggave, RedenWeigering, Trede, Uitkomst,
    Verantwoordelijkheid,
};
use crate::melding::Beslisser;

/// A melding of a casus.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct CasusMelding {
    /// The melding.
    pub id: MeldingId,
    /// When it was received.
    pub ontvangen: Moment,
    /// What was decided.
    pub besluit: Option<VerwerktBesluit>,
    /// What kind of vervolgmelding it was when it came in; `None`: it opened the casus, or opened it again after closing.
    pub vervolg: Option<Meldingcategorie>,
}

/// What became of a melding.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum VerwerktBesluit {
    /// Decided.
    Besloten {
        /// Outcome.
        uitkomst: Uitkomst,
        /// When.
        op: Moment,
    },
    /// Taken back.
    Ingetrokken,
}

/// A service that was decided: its term runs from here, whether or not it has started.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct GevraagdeDienst {
    /// Which service.
    pub soort: Dienst,
    /// The melding of which the decision asked for it first.
    pub melding: MeldingId,
    /// That decision.
    pub besloten: Moment,
    /// When another service was turned into this one.
    pub omgezet: Option<Moment>,
}

/// A service that started.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct CasusDienst {
    /// The service.
    pub id: DienstId,
    /// What asked for it.
    pub gevraagd: GevraagdeDienst,
    /// When it started.
    pub gestart: Moment,
    /// How and when it ended; `None`: it runs.
    pub beeindigd: Option<(DienstAfloop, Moment)>,
}

/// What Veilig Thuis still has to settle after a decision or a service.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum VervolgSoort {
    /// The decision was to transfer.
    Overdracht,
    /// The decision was regional tailoring.
    Maatwerk,
    /// A service ended.
    NaDienst,
    /// A party gave the responsibility back.
    Teruggave,
    /// The casus was opened again without a melding.
    Heropening,
}

/// Something to settle: by a transfer that is accepted, or by ending the involvement.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Vervolg {
    /// What.
    pub soort: VervolgSoort,
    /// Since when.
    pub sinds: Moment,
    /// Only an offer from here on answers it.
    pub vanaf: Moment,
}

/// The party of a transfer.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Partij {
    /// Kind.
    pub soort: PartijSoort,
    /// Name. Class `persoon`: it may be a relative, and it says where people live.
    pub naam: Persoonsgegeven<Tekst>,
}

/// What the party gets to read. Frozen: it is never changed after the offer.
#[derive(Clone, PartialEq, Eq)]
pub struct AanbodInhoud {
    /// How the party can be reached.
    pub contact: Option<Tekst>,
    /// The responsibility in words.
    pub toelichting: Option<Tekst>,
    /// The safety conditions that go along.
    pub voorwaarden: Vec<Tekst>,
    /// The extract of what is known.
    pub uittreksel: Tekst,
}

/// An offer as it was made.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Aanbod {
    /// The transfer.
    pub id: OnderdeelId,
    /// To whom.
    pub partij: Partij,
    /// Which responsibility.
    pub verantwoordelijkheden: Vec<Verantwoordelijkheid>,
    /// Whose safety.
    pub over: Vec<BetrokkeneId>,
    /// When it was offered.
    pub aangeboden: Moment,
    /// The day on which a reaction was asked.
    pub reactie: Dag,
    /// What the party got. Class `persoon`.
    pub inhoud: Persoonsgegeven<AanbodInhoud>,
}

/// Somebody who speaks for a party.
#[derive(Clone, PartialEq, Eq)]
pub struct NamensPartij {
    /// Name.
    pub naam: Tekst,
    /// Function.
    pub functie: Tekst,
}

/// One transfer of one responsibility to one party.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Overdracht {
    /// The offer.
    pub aanbod: Aanbod,
    /// Where it stands.
    pub stand: OverdrachtStand,
    /// When the party said that it has the offer.
    pub ontvangen: Option<Moment>,
    /// The steps of the ladder that were done.
    pub stappen: Vec<Ladderstap>,
    /// The acceptance.
    pub acceptatie: Option<Acceptatie>,
    /// The refusal.
    pub weigering: Option<(RedenWeigering, Moment, Persoonsgegeven<Tekst>)>,
    /// Why it was taken back.
    pub intrekking: Option<(Moment, Persoonsgegeven<Tekst>)>,
    /// Given back.
    pub teruggave: Option<Teruggave>,
}

/// An acceptance: from here on the party is responsible.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Acceptatie {
    /// When: the anchor of the monitoring.
    pub op: Moment,
    /// By whom. Class `persoon`.
    pub door: Persoonsgegeven<NamensPartij>,
    /// Remark. Class `persoon`.
    pub opmerking: Option<Persoonsgegeven<Tekst>>,
}

/// What was given back, and how safe it is.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Teruggave {
    /// When.
    pub op: Moment,
    /// Reason.
    pub reden: RedenTeruggave,
    /// Safe now, by the party.
    pub veilig: Oordeel,
    /// Reason and safety in words. Class `persoon`.
    pub toelichting: Persoonsgegeven<Tekst>,
}

/// A step of the ladder that somebody did.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Ladderstap {
    /// Which step.
    pub trede: Trede,
    /// When.
    pub op: Moment,
    /// By whom.
    pub door: kernel::AccountId,
    /// With whom and what was said. Class `persoon`.
    pub toelichting: Persoonsgegeven<Tekst>,
}

/// Names a monitoring moment: of an acceptance or end of involvement the first or the second, or an extra one with its own id.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct MomentSleutel {
    /// The transfer or the end of the involvement from which it runs; of an extra moment its own id.
    pub anker: OnderdeelId,
    /// Which.
    pub soort: Momentsoort,
}

/// What a moment runs from.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum MomentAnker {
    /// The acceptance or the end of the involvement.
    Vanaf(Moment),
    /// The day that was chosen for an extra moment.
    Op(Dag),
}

/// A monitoring moment.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Monitoringsmoment {
    /// Its name.
    pub sleutel: MomentSleutel,
    /// What it runs from.
    pub anker: MomentAnker,
    /// Whose safety.
    pub over: Vec<BetrokkeneId>,
    /// Where it stands.
    pub stand: MomentStand,
    /// What was found, per person; the last one counts.
    pub personen: Vec<PersoonMonitoring>,
    /// What was decided and when it was done.
    pub gedaan: Option<MomentGedaan>,
    /// Why it was not done, and who decided.
    pub overgeslagen: Option<(RedenOverslaan, Beslisser, Beslisser)>,
}

/// What was found about one person.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct PersoonMonitoring {
    /// The person.
    pub betrokkene: BetrokkeneId,
    /// When it was asked.
    pub op: Moment,
    /// Whom was asked.
    pub gevraagd: Vec<GevraagdBij>,
    /// Safe now.
    pub direct: Oordeel,
    /// Safe lastingly.
    pub stabiel: Oordeel,
    /// Recovery-oriented care has started.
    pub herstel: Oordeel,
    /// New facts. Class `persoon`.
    pub feiten: Option<Persoonsgegeven<Tekst>>,
}

/// A moment that was done.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct MomentGedaan {
    /// When.
    pub op: Moment,
    /// The last day as it was computed then.
    pub gepland: Dag,
    /// The decision.
    pub besluit: Monitorbesluit,
    /// Why. Class `persoon`.
    pub toelichting: Persoonsgegeven<Tekst>,
}

/// How the responsibility of Veilig Thuis ended.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Einde {
    /// By the acceptance of this transfer.
    Overdracht(OnderdeelId),
    /// By the end of the involvement, without a party.
    Bemoeienis(OnderdeelId),
}

/// A proposal that waits for a second person.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct CasusVoorstel {
    /// Id.
    pub id: OnderdeelId,
    /// By whom.
    pub door: Beslisser,
    /// When.
    pub op: Moment,
    /// What.
    pub inhoud: CasusVoorstelInhoud,
    /// Why. Class `persoon`.
    pub toelichting: Persoonsgegeven<Tekst>,
}

/// What is proposed.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum CasusVoorstelInhoud {
    /// Not doing a monitoring moment.
    Overslaan(MomentSleutel, RedenOverslaan),
    /// Closing although no party accepted or a moment was skipped.
    Sluiten,
    /// Something that goes outside, about these people.
    Keten(Ketenbesluit, Vec<BetrokkeneId>),
}

/// A closing.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Sluiting {
    /// When.
    pub op: Moment,
    /// Who closed or proposed it.
    pub door: Beslisser,
    /// The second person, where two had to decide.
    pub met: Option<Beslisser>,
}

/// `anker.soort`, for an address.
impl std::fmt::Display for MomentSleutel {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}.{}", self.anker, self.soort.code())
    }
}

/// A text that names no moment.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
#[error("Dit is geen monitoringsmoment.")]
pub struct MomentSleutelFout;

impl std::str::FromStr for MomentSleutel {
    type Err = MomentSleutelFout;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let (anker, soort) = text.split_once('.').ok_or(MomentSleutelFout)?;
        let soort = Momentsoort::van_code(soort).ok_or(MomentSleutelFout)?;
        Ok(Self { anker: anker.parse().map_err(|_| MomentSleutelFout)?, soort })
    }
}
