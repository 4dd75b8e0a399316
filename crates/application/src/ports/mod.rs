//! What the use cases need from the world.

mod accounts;
mod advies;
mod ambient;
mod bord;
mod casussen;
mod drafts;
mod events;
mod lists;
mod secrets;
mod store;

pub use accounts::{Account, Accounts, Instelling, Organisatie, Session};
pub use advies::{AdviesFilter, AdviesRow, AdviesTelling};
pub use ambient::{Clock, Ids};
pub use bord::{AgendaVraag, Agendagroep, Bord, BordPunt, BordTel, BordVraag, Lijst, OngezienRow, WachtendRow};
pub use casussen::{CasusFilter, CasusGroep, CasusRow, CasusTelVraag, CasusTelling};
pub use drafts::{Draft, DraftKey, Drafts};
pub use events::{Event, History, Stream, StreamEvent, fold, typed};
pub use lists::{
    BerichtenFilter, BerichtenRow, DienstFilter, DienstRow, DossierFilter, DossierRow, KoppelingRow, MeldingFilter,
    MeldingRow, MeldingTelVraag, MeldingTelling, SignaalRow,
};
pub use secrets::{Secrets, TotpSecret};
pub use store::{
    AccessEntry, AccessObject, AccessOutcome, Append, Changes, Committed, LogReceipt, OnceKey, Store, StoreError,
    Transaction, Viewed,
};
