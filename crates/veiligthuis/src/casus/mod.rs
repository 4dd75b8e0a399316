//! The casus: meldingen that belong together because they are about (partly) the same people (CBS definition). The term of
//! the veiligheidsbeoordeling runs per melding; involvement, services, transfers and monitoring run per casus.
//!
//! Until a named person of a party accepts, Veilig Thuis is responsible; see [`Casus::eigenaar`]. What still has to be done
//! stands in [`Casus::openstaand`], with a date for each in [`Casus::agenda`].

mod agenda;
mod apply;
mod command;
mod decide;
mod eigenaar;
mod event;
mod facts;
mod grondslag;
pub mod keten;
mod onderdelen;
mod openstaand;
mod refusal;
mod stand;
mod state;
mod verloop;

pub use agenda::{AgendaSoort, Agendapunt, Monitordatum, Signaal};
pub use command::{AanbodOpgave, AcceptatieOpgave, Command, MonitorOpgave, MonitorbesluitOpgave};
pub use eigenaar::Eigenaar;
pub use event::Event;
pub use facts::Facts;
pub use onderdelen::{
    Aanbod, AanbodInhoud, Acceptatie, CasusDienst, CasusMelding, CasusVoorstel, CasusVoorstelInhoud, Einde,
    GevraagdeDienst, Ladderstap, MomentAnker, MomentGedaan, MomentSleutel, MomentSleutelFout, Monitoringsmoment,
    NamensPartij, Overdracht, Partij, PersoonMonitoring, Sluiting, Teruggave, Vervolg, VervolgSoort, VerwerktBesluit,
};
pub use openstaand::Openstaand;
pub use refusal::Refusal;
pub use stand::TERUGKIJK_JAREN;
pub use state::{Casus, Heropening, RedenVanLaat};
pub use verloop::{Meting, Richting};

pub use crate::codes::{CasusStand, casus::Dienst};
