//! What the board of the day is made of: the agenda of the open casussen of a region. Codes, days and ids only; nothing in it
//! opens a name.

use kernel::{AccountId, CasusId, Dag, DienstId, MeldingId, Moment, OnderdeelId, OrganisatieId};
use veiligthuis::codes::{Agendawerk, CasusStand, RedenTeLaat};

/// The part of the office to which something on the agenda belongs.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Agendagroep {
    /// A melding waits for its decision.
    Beoordeling,
    /// A service waits or runs.
    Dienst,
    /// Something has to be transferred.
    Overdracht,
    /// A second person has to decide.
    Besluit,
    /// A monitoring moment has to be done.
    Monitoring,
    /// Huisverbod, Raad and other partners.
    Keten,
    /// Can be closed.
    Sluiten,
}

impl Agendagroep {
    /// Every part, in the order of the work.
    pub const ALLE: [Self; 7] = [
        Self::Beoordeling,
        Self::Dienst,
        Self::Overdracht,
        Self::Besluit,
        Self::Monitoring,
        Self::Keten,
        Self::Sluiten,
    ];

    /// The stable code.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Beoordeling => "beoordeling",
            Self::Dienst => "dienst",
            Self::Overdracht => "overdracht",
            Self::Besluit => "besluit",
            Self::Monitoring => "monitoring",
            Self::Keten => "keten",
            Self::Sluiten => "sluiten",
        }
    }
    /// The part to which work belongs; `None` for what is only kept.
    pub const fn van(werk: Agendawerk) -> Option<Self> {
        Some(match werk {
            Agendawerk::Beoordelen => Self::Beoordeling,
            Agendawerk::DienstStarten | Agendawerk::DienstAfronden => Self::Dienst,
            Agendawerk::VervolgRegelen
            | Agendawerk::Herinnering
            | Agendawerk::Escalatie
            | Agendawerk::Rood
            | Agendawerk::Antwoord => Self::Overdracht,
            Agendawerk::Bekrachtigen => Self::Besluit,
            Agendawerk::Monitoring => Self::Monitoring,
            Agendawerk::KetenUitvoeren
            | Agendawerk::HuisverbodEindigt
            | Agendawerk::CollegeInlichten
            | Agendawerk::KetenTerugkijken => Self::Keten,
            Agendawerk::Sluiten => Self::Sluiten,
            Agendawerk::Bewaren => return None,
        })
    }
}

/// The first rows of a list, and how many there are in all.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Lijst<T> {
    /// The rows.
    pub rijen: Vec<T>,
    /// How many rows the whole list has.
    pub totaal: u32,
}

impl<T> Default for Lijst<T> {
    fn default() -> Self {
        Self { rijen: Vec::new(), totaal: 0 }
    }
}

/// What to put on the board.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct BordVraag {
    /// Of this region.
    pub regio: OrganisatieId,
    /// Today: what was due before it is late.
    pub vandaag: Dag,
    /// The last day that is counted.
    pub tot: Dag,
    /// A file that waits and was last looked at before this moment must be looked at again.
    pub ongecheckt_voor: Moment,
    /// At most so many rows in each list.
    pub limit: u32,
}

/// The board of a region on a day.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Bord {
    /// How much is due when, for whom.
    pub telling: Vec<BordTel>,
    /// What is late, the oldest first.
    pub te_laat: Lijst<BordPunt>,
    /// What is due today.
    pub vandaag: Lijst<BordPunt>,
    /// Transfers that were refused, given back, or not answered in time.
    pub overdrachten: Lijst<BordPunt>,
    /// Monitoring moments that were missed.
    pub monitoring: Lijst<BordPunt>,
    /// Services with children whom nobody of Veilig Thuis saw.
    pub ongezien: Lijst<OngezienRow>,
    /// Files that wait and must be looked at again.
    pub wachtend: Lijst<WachtendRow>,
}

/// So much work of a kind, due on a day, for somebody.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct BordTel {
    /// The work.
    pub werk: Agendawerk,
    /// The last day; `None`: it has passed.
    pub dag: Option<Dag>,
    /// Who does it; `None`: nobody took it.
    pub wie: Option<AccountId>,
    /// How much.
    pub aantal: u32,
    /// For how much of it a reason was given why it is late.
    pub met_reden: u32,
}

/// One thing to do.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct BordPunt {
    /// In this casus.
    pub casus: CasusId,
    /// What.
    pub werk: Agendawerk,
    /// Which (see `AgendaSoort::voorwerp`).
    pub voorwerp: Option<OnderdeelId>,
    /// The last day.
    pub uiterlijk: Dag,
    /// Why it is late, when somebody said so.
    pub reden: Option<RedenTeLaat>,
    /// Where the casus stands.
    pub stand: CasusStand,
    /// Number of the first melding.
    pub kenmerk: String,
    /// Who does it.
    pub wie: Option<AccountId>,
}

/// Which things to do.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct AgendaVraag {
    /// Of this region.
    pub regio: OrganisatieId,
    /// Only from this day on.
    pub van: Option<Dag>,
    /// Up to and including this day.
    pub tot: Dag,
    /// Only of this person.
    pub wie: Option<AccountId>,
    /// Only what nobody took.
    pub alleen_vrij: bool,
    /// Skip so many.
    pub offset: u32,
    /// At most so many (1–200).
    pub limit: u32,
}

/// A service with children whom nobody saw.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct OngezienRow {
    /// The service.
    pub dienst: DienstId,
    /// Its casus.
    pub casus: CasusId,
    /// Stable code of its kind.
    pub soort: String,
    /// How many children.
    pub kinderen: u32,
    /// How many of them were not seen.
    pub ongezien: u32,
    /// When it was decided.
    pub besloten_op: Moment,
    /// Number of the melding.
    pub kenmerk: String,
    /// Who carries it out.
    pub wie: Option<AccountId>,
}

/// A file that waits.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct WachtendRow {
    /// The casus.
    pub casus: CasusId,
    /// The melding, when it is the melding that waits; otherwise a decided service waits.
    pub melding: Option<MeldingId>,
    /// Number of the melding.
    pub kenmerk: String,
    /// Who holds it.
    pub wie: Option<AccountId>,
    /// When somebody last looked how safe it is, or since when it waits.
    pub sinds: Moment,
}
