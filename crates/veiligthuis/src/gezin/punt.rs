//! One thing on the line of time.

use kernel::{AccountId, BetrokkeneId, CasusId, Dag, MeldingId, Moment};

use crate::berichten::codes::Berichtcode;
use crate::codes::casus::Dienst;
use crate::codes::{
    AanleidingHeropening, AardGeweld, DienstAfloop, HuisverbodEinde, InformeerOnderwerp, Ketenaanleiding, Ketenbesluit,
    Momentsoort, Oordeel, Raadbericht, RedenEinde, RedenIntrekking, RedenOverslaan, RedenTeruggave, RedenWeigering,
    Uitkomst, VtoWeg, codes,
};
use crate::dienst::codes::{Bevinding, Contactvorm, Toetsuitkomst};
use crate::melding::MelderSoort;

codes! {
    /// What the line can be narrowed to.
    PuntSoort {
        /// A report came in.
        Melding = "melding",
        /// Something was decided.
        Besluit = "besluit",
        /// A service, its contacts and conditions.
        Dienst = "dienst",
        /// A transfer.
        Overdracht = "overdracht",
        /// Monitoring.
        Monitoring = "monitoring",
        /// The chain around it: huisverbod, Raad, police, MDA++, Zorg- en Veiligheidshuis.
        Keten = "keten",
        /// Somebody was told something.
        Verteld = "verteld",
        /// What people said about who is who.
        Koppeling = "koppeling",
        /// The casus itself.
        Casus = "casus",
    }
}

/// Something that happened, was decided, was promised or was missed.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Punt {
    /// When it happened; of a promise: its last day.
    pub op: Moment,
    /// When it was recorded.
    pub vastgelegd: Moment,
    /// Who recorded it.
    pub door: AccountId,
    /// What.
    pub wat: Wat,
    /// The melding it belongs to.
    pub melding: Option<MeldingId>,
    /// The casus it belongs to.
    pub casus: Option<CasusId>,
    /// About whom; empty: about everybody in it.
    pub over: Vec<BetrokkeneId>,
    /// Promised, and not done in time.
    pub gemist: bool,
}

/// What it is. Codes, days and numbers only.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Wat {
    /// A report came in.
    Gemeld {
        /// The kind of reporter, never who.
        melder: MelderSoort,
        /// Nature of the violence.
        aard: Vec<AardGeweld>,
    },
    /// The acute check said that there was danger.
    Acuut,
    /// The veiligheidsbeoordeling was decided.
    Besloten {
        /// Outcome.
        uitkomst: Uitkomst,
        /// After its term.
        te_laat: bool,
    },
    /// A melding was taken back.
    Ingetrokken(RedenIntrekking),
    /// Somebody involved was told.
    Verteld(InformeerOnderwerp),
    /// The reporter heard what was done.
    MelderHoorde,
    /// The reporter heard that it takes longer.
    Vertraging(Dag),
    /// A letter or another notice was sent.
    Bericht(Berichtcode),
    /// A service started.
    DienstGestart(Dienst),
    /// A service ended.
    DienstGeeindigd(DienstAfloop),
    /// People were seen or spoken to.
    Contact(Contactvorm),
    /// A veiligheidsvoorwaarde: what was agreed, by its last day.
    Voorwaarde,
    /// It was checked.
    Getoetst(Toetsuitkomst),
    /// The onderzoek found this about a kind of violence.
    Bevonden(AardGeweld, Bevinding),
    /// A transfer was offered.
    Aangeboden,
    /// It was accepted.
    Geaccepteerd,
    /// It was refused.
    Geweigerd(RedenWeigering),
    /// The offer was taken back.
    AanbodIngetrokken,
    /// The party gave the responsibility back.
    Teruggegeven(RedenTeruggave),
    /// A monitoring moment that has to be done, by its last day.
    MonitoringAfgesproken(Momentsoort),
    /// A monitoring moment was done: whether everybody was safe.
    Gemonitord(Momentsoort, Oordeel),
    /// Two people decided not to do it.
    MonitoringOvergeslagen(RedenOverslaan),
    /// The involvement ended.
    BemoeienisBeeindigd(RedenEinde),
    /// Closed.
    Gesloten,
    /// Opened again.
    Heropend(AanleidingHeropening),
    /// Two people decided something that goes outside.
    KetenBesloten(Ketenbesluit),
    /// A huisverbod was imposed, until this minute.
    HuisverbodOpgelegd(Moment),
    /// It was extended, until this minute.
    HuisverbodVerlengd(Moment),
    /// The minute at which it ends, while nobody recorded its end.
    HuisverbodTot,
    /// It ended.
    HuisverbodBeeindigd(HuisverbodEinde),
    /// The Raad was asked for an onderzoek.
    RaadGevraagd(VtoWeg),
    /// The college has to be told of it, that day.
    CollegeInTeLichten,
    /// The college was told.
    CollegeIngelicht,
    /// The Raad let something know.
    RaadAntwoordde(Raadbericht),
    /// A partner became involved.
    KetenErbij(Ketenaanleiding),
    /// It no longer is.
    KetenEraf(Ketenaanleiding),
    /// Somebody confirmed that two records are one human being.
    Bevestigd,
    /// Somebody said that they are two.
    Verworpen,
    /// Two people undid it.
    OngedaanGemaakt,
}

impl Wat {
    /// What kind of thing it is.
    pub const fn soort(&self) -> PuntSoort {
        match self {
            Self::Gemeld { .. } | Self::Acuut | Self::Ingetrokken(_) => PuntSoort::Melding,
            Self::Besloten { .. } | Self::Bevonden(..) => PuntSoort::Besluit,
            Self::DienstGestart(_)
            | Self::DienstGeeindigd(_)
            | Self::Contact(_)
            | Self::Voorwaarde
            | Self::Getoetst(_) => PuntSoort::Dienst,
            Self::Aangeboden
            | Self::Geaccepteerd
            | Self::Geweigerd(_)
            | Self::AanbodIngetrokken
            | Self::Teruggegeven(_) => PuntSoort::Overdracht,
            Self::MonitoringAfgesproken(_) | Self::Gemonitord(..) | Self::MonitoringOvergeslagen(_) => {
                PuntSoort::Monitoring
            }
            Self::KetenBesloten(_)
            | Self::HuisverbodOpgelegd(_)
            | Self::HuisverbodVerlengd(_)
            | Self::HuisverbodTot
            | Self::HuisverbodBeeindigd(_)
            | Self::RaadGevraagd(_)
            | Self::CollegeInTeLichten
            | Self::CollegeIngelicht
            | Self::RaadAntwoordde(_)
            | Self::KetenErbij(_)
            | Self::KetenEraf(_) => PuntSoort::Keten,
            Self::Verteld(_) | Self::MelderHoorde | Self::Vertraging(_) | Self::Bericht(_) => PuntSoort::Verteld,
            Self::Bevestigd | Self::Verworpen | Self::OngedaanGemaakt => PuntSoort::Koppeling,
            Self::BemoeienisBeeindigd(_) | Self::Gesloten | Self::Heropend(_) => PuntSoort::Casus,
        }
    }
    /// Whether somebody outside heard of it or acted on it: what leaned on who was thought to be who.
    pub const fn leunt_op_koppeling(&self) -> bool {
        match self {
            Self::Besloten { .. }
            | Self::Bevonden(..)
            | Self::Verteld(_)
            | Self::MelderHoorde
            | Self::Vertraging(_)
            | Self::Bericht(_)
            | Self::DienstGestart(_)
            | Self::KetenBesloten(_)
            | Self::RaadGevraagd(_)
            | Self::CollegeIngelicht
            | Self::KetenErbij(_)
            | Self::Aangeboden
            | Self::Geaccepteerd => true,
            Self::Gemeld { .. }
            | Self::Acuut
            | Self::Ingetrokken(_)
            | Self::DienstGeeindigd(_)
            | Self::Contact(_)
            | Self::Voorwaarde
            | Self::Getoetst(_)
            | Self::Geweigerd(_)
            | Self::AanbodIngetrokken
            | Self::Teruggegeven(_)
            | Self::MonitoringAfgesproken(_)
            | Self::Gemonitord(..)
            | Self::MonitoringOvergeslagen(_)
            | Self::BemoeienisBeeindigd(_)
            | Self::HuisverbodOpgelegd(_)
            | Self::HuisverbodVerlengd(_)
            | Self::HuisverbodTot
            | Self::HuisverbodBeeindigd(_)
            | Self::CollegeInTeLichten
            | Self::RaadAntwoordde(_)
            | Self::KetenEraf(_)
            | Self::Gesloten
            | Self::Heropend(_)
            | Self::Bevestigd
            | Self::Verworpen
            | Self::OngedaanGemaakt => false,
        }
    }
}
