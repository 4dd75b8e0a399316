//! The caseworker's pages: the work list, taking a report in, and a melding from the acute check up to the decision by two
//! people and the feedback to the reporter.

mod acties;
mod advies;
mod berichten;
mod bord;
mod casus;
mod dienst;
mod eerdere;
mod gemeen;
mod intake;
mod melding;
mod tijdlijn;
mod werklijst;

use crate::route::Routes;

/// Every page of Veilig Thuis.
pub fn routes() -> Routes {
    Routes::new()
        .get("/werklijst", werklijst::toon)
        .samen(bord::routes())
        .samen(advies::routes())
        .samen(intake::routes())
        .samen(melding::routes())
        .samen(acties::routes())
        .samen(dienst::routes())
        .samen(berichten::routes())
        .samen(eerdere::routes())
        .samen(casus::routes())
        .samen(tijdlijn::routes())
}
