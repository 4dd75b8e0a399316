//! From the first conversation to the closing: steps 3, 4 and 5, what an outcome obliges, the report and what came of it,
//! closing, and the printable account.
//!
//! A form here is a [`Stuk`](stuk::Stuk): what it proposes, how it is read, how it looks. Showing and receiving is the same for
//! all. What has more than one step of its own (weighing, reporting) has its own handlers.

mod gesprekken;
mod melden;
mod namen;
mod sluiten;
mod stap;
mod stuk;
mod taken;
mod verantwoording;
mod weging;

use crate::route::Routes;

/// Every page of this folder, with the permission of each.
pub(super) fn routes() -> Routes {
    Routes::new()
        .samen(stap::routes())
        .samen(gesprekken::routes())
        .samen(weging::routes())
        .samen(taken::routes())
        .samen(melden::routes())
        .samen(sluiten::routes())
        .get("/dossiers/{id}/verantwoording", verantwoording::toon)
}
