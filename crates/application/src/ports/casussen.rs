//! The rows of the list of casussen.

use kernel::{AccountId, CasusId, Dag, MeldingId, Moment, OrganisatieId, Persoonsgegeven};
use veiligthuis::codes::CasusStand;

/// The part of the work to which a casus belongs: what the list can be narrowed to.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum CasusGroep {
    /// A melding waits for its decision.
    Beoordeling,
    /// A service waits or runs.
    Dienst,
    /// Something has to be transferred.
    Overdracht,
    /// A monitoring moment has to be done.
    Monitoring,
    /// Can be closed.
    Sluiten,
    /// Closed, or its meldingen went to another casus.
    Gesloten,
}

impl CasusGroep {
    /// Every part, in the order of the work.
    pub const ALLE: [Self; 6] =
        [Self::Beoordeling, Self::Dienst, Self::Overdracht, Self::Monitoring, Self::Sluiten, Self::Gesloten];

    /// The stable code.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Beoordeling => "beoordeling",
            Self::Dienst => "dienst",
            Self::Overdracht => "overdracht",
            Self::Monitoring => "monitoring",
            Self::Sluiten => "sluiten",
            Self::Gesloten => "gesloten",
        }
    }
    /// The part with this code.
    pub fn van_code(code: &str) -> Option<Self> {
        Self::ALLE.into_iter().find(|groep| groep.code() == code)
    }
    /// The part to which a state belongs.
    pub const fn van(stand: CasusStand) -> Self {
        match stand {
            CasusStand::NogNiet | CasusStand::InBeoordeling => Self::Beoordeling,
            CasusStand::WachtOpVoorwaardenEnVervolg
            | CasusStand::VoorwaardenEnVervolg
            | CasusStand::WachtOpOnderzoek
            | CasusStand::Onderzoek => Self::Dienst,
            CasusStand::WachtOpOverdracht
            | CasusStand::OverdrachtAangeboden
            | CasusStand::OverdrachtGeweigerd
            | CasusStand::OverdrachtTeruggegeven
            | CasusStand::Maatwerk
            | CasusStand::Heropend => Self::Overdracht,
            CasusStand::InMonitoring => Self::Monitoring,
            CasusStand::Afgehandeld | CasusStand::GeenVervolg | CasusStand::Omgezet | CasusStand::Ingetrokken => {
                Self::Sluiten
            }
            CasusStand::Afgesloten | CasusStand::Verplaatst => Self::Gesloten,
        }
    }
}

/// Which casussen.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct CasusFilter {
    /// Of this region; there is no way to ask for more than one.
    pub regio: OrganisatieId,
    /// Only those held by this account.
    pub behandelaar: Option<AccountId>,
    /// Only those nobody holds.
    pub alleen_vrij: bool,
    /// Only those with a proposal that this account may be the second to decide on.
    pub gevraagd_aan: Option<AccountId>,
    /// Only this part of the work.
    pub groep: Option<CasusGroep>,
    /// Only those of which the next date lies before this day.
    pub voor: Option<Dag>,
    /// Also the closed ones.
    pub ook_gesloten: bool,
    /// Skip so many.
    pub offset: u32,
    /// At most so many (1–200).
    pub limit: u32,
}

/// Which open casussen to count.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct CasusTelVraag {
    /// Of this region.
    pub regio: OrganisatieId,
    /// For whom is counted what they hold and what waits for them.
    pub account: AccountId,
    /// Today: what was due before it is late.
    pub vandaag: Dag,
}

/// How many open casussen a region has. Says nothing about a person.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct CasusTelling {
    /// All open ones.
    pub open: u32,
    /// With a next date that has passed.
    pub te_laat: u32,
    /// With something due today.
    pub vandaag: u32,
    /// Held by nobody.
    pub vrij: u32,
    /// Held by who asks.
    pub van_mij: u32,
    /// A proposal of somebody else waits for a second person.
    pub gevraagd: u32,
    /// Something has to be transferred.
    pub overdracht: u32,
    /// In monitoring.
    pub monitoring: u32,
}

/// One casus in the list.
#[derive(Clone, PartialEq, Debug)]
pub struct CasusRow {
    /// The casus.
    pub casus: CasusId,
    /// The region that handles it.
    pub regio: OrganisatieId,
    /// Its first melding.
    pub melding: MeldingId,
    /// How many meldingen it has.
    pub meldingen: u32,
    /// Stable code of the state (see `veiligthuis::codes::CasusStand`).
    pub status: String,
    /// Who is responsible: `veilig-thuis`, or the code of the kind of party.
    pub eigenaar: String,
    /// Who holds it.
    pub behandelaar: Option<AccountId>,
    /// Who made the proposal that waits.
    pub voorsteller: Option<AccountId>,
    /// A proposal waits for a second person.
    pub gevraagd: bool,
    /// Not closed.
    pub is_open: bool,
    /// Stable code of what comes next (see `veiligthuis::casus::AgendaSoort`).
    pub volgende: String,
    /// The last day for it.
    pub volgende_op: Dag,
    /// Receipt of the first melding.
    pub geopend_op: Moment,
    /// Last change.
    pub gewijzigd_op: Moment,
    /// Sequence number of the last event.
    pub seq: u64,
    /// Number of the first melding. `None` in a row without label.
    pub kenmerk: Option<String>,
    /// Name of the first directbetrokkene of the first melding. `None` when nobody was named or the row was asked without label.
    pub label: Option<Persoonsgegeven<String>>,
}
