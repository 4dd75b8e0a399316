//! Advice (*advies*): somebody asks what to do and stays responsible (Wmo 2015 art. 4.1.1 lid 3). Veilig Thuis may not record
//! whom it is about (art. 5.1.6; domain file, 0.2): there is no place for a family here, and every free text is an
//! [`AnoniemeTekst`], which can not be made without the check. An advice knows no melding and no melding an advice: whoever
//! reports later does so anew.
//!
//! Reading order: `command` (what is asked), `refusal`, `event`, `state`, `decide`.

mod apply;
mod command;
mod decide;
mod event;
mod kenmerk;
mod onderdelen;
mod refusal;
mod state;
mod tekst;

pub use command::{AdviesOpgave, Command, ContactOpgave, VervolgOpgave};
pub use event::{Event, Vastgelegd, VervolgadviesGegeven};
pub use kenmerk::kenmerk;
pub use onderdelen::{AdviesTekst, Adviesvrager, AdviesvragerGegevens, AmbtshalveVoorstel, VervolgTekst};
pub use refusal::{Ontbreekt, Refusal};
pub use state::{Advies, AmbtshalveBesluit, Contact, Facts, Omzetting, Opname, Stand, Vervolgadvies};
pub use tekst::AnoniemeTekst;
