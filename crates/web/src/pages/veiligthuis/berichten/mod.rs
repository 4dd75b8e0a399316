//! Who knows what: what every person and the reporter must still hear, writing it, postponing or leaving out by two people,
//! and whether an address is safe.

mod adres;
mod besluit;
mod doel;
mod lijst;
mod overzicht;
mod schrijven;
mod uitstel;
mod uitvoeren;
mod verstuurd;

use crate::route::Routes;

/// Every page about notices.
pub(super) fn routes() -> Routes {
    Routes::new()
        .get("/vertellen", lijst::toon)
        .get("/meldingen/{id}/berichten", overzicht::toon)
        .get("/meldingen/{id}/berichten/schrijf/{doel}", schrijven::toon)
        .post("/meldingen/{id}/berichten/schrijf/{doel}", schrijven::ontvang)
        .get("/meldingen/{id}/berichten/later/{doel}", uitstel::toon)
        .post("/meldingen/{id}/berichten/later/{doel}", uitstel::ontvang)
        .get("/meldingen/{id}/berichten/voorstel/{voorstel}", besluit::toon)
        .post("/meldingen/{id}/berichten/voorstel/{voorstel}", besluit::ontvang)
        .get("/meldingen/{id}/berichten/adres/{mens}", adres::toon)
        .post("/meldingen/{id}/berichten/adres/{mens}", adres::ontvang)
        .get("/meldingen/{id}/berichten/verstuurd/{bericht}", verstuurd::toon)
        .get("/meldingen/{id}/berichten/pdf/{bericht}", verstuurd::pdf)
}
