//! The acts on a melding, one form per page. Each file reads its form with a pure function, hands commands to the use case, and
//! shows the form again with what is wrong.

mod acuut;
mod afscherming;
mod afscherming_besluit;
mod besluit;
mod bronnen;
mod collega;
mod feiten;
mod informeren;
mod intrekken;
mod oordeel;
mod personen;
mod te_laat;
mod terugkoppeling;
mod velden;
mod verteld;
mod vertraging;
mod voorstel;
mod wachtcontact;
mod werkvoorraad;

use crate::route::Routes;

/// Every form about a melding.
pub(super) fn routes() -> Routes {
    Routes::new()
        .get("/meldingen/{id}/acuut", acuut::toon)
        .post("/meldingen/{id}/acuut", acuut::ontvang)
        .get("/meldingen/{id}/mensen/nieuw", personen::toon_nieuw)
        .post("/meldingen/{id}/mensen/nieuw", personen::ontvang_nieuw)
        .get("/meldingen/{id}/mensen/{mens}", personen::toon)
        .post("/meldingen/{id}/mensen/{mens}", personen::ontvang)
        .get("/meldingen/{id}/mensen/{mens}/oordeel", oordeel::toon)
        .post("/meldingen/{id}/mensen/{mens}/oordeel", oordeel::ontvang)
        .get("/meldingen/{id}/mensen/{mens}/informeren", informeren::toon)
        .post("/meldingen/{id}/mensen/{mens}/informeren", informeren::ontvang)
        .get("/meldingen/{id}/mensen/{mens}/verteld", verteld::toon)
        .post("/meldingen/{id}/mensen/{mens}/verteld", verteld::ontvang)
        .get("/meldingen/{id}/feiten", feiten::toon)
        .post("/meldingen/{id}/feiten", feiten::ontvang)
        .get("/meldingen/{id}/wachtcontact", wachtcontact::toon)
        .post("/meldingen/{id}/wachtcontact", wachtcontact::ontvang)
        .get("/meldingen/{id}/vertraging", vertraging::toon)
        .post("/meldingen/{id}/vertraging", vertraging::ontvang)
        .get("/meldingen/{id}/oppakken", werkvoorraad::naar_lijst)
        .post_vluchtig("/meldingen/{id}/oppakken", werkvoorraad::pak_op)
        .get("/meldingen/{id}/vrijgeven", werkvoorraad::naar_lijst)
        .post_vluchtig("/meldingen/{id}/vrijgeven", werkvoorraad::geef_vrij)
        .get("/meldingen/{id}/start", werkvoorraad::naar_melding)
        .post_vluchtig("/meldingen/{id}/start", werkvoorraad::start)
        .get("/meldingen/{id}/collega", collega::toon)
        .post("/meldingen/{id}/collega", collega::ontvang)
        .get("/meldingen/{id}/bronnen/nieuw", bronnen::toon_vraag)
        .post("/meldingen/{id}/bronnen/nieuw", bronnen::ontvang_vraag)
        .get("/meldingen/{id}/bronnen/{bron}", bronnen::toon_antwoord)
        .post("/meldingen/{id}/bronnen/{bron}", bronnen::ontvang_antwoord)
        .get("/meldingen/{id}/voorstel", voorstel::toon)
        .post("/meldingen/{id}/voorstel", voorstel::ontvang)
        .get("/meldingen/{id}/besluit", besluit::toon)
        .post("/meldingen/{id}/besluit", besluit::ontvang)
        .get("/meldingen/{id}/intrekken", intrekken::toon)
        .post("/meldingen/{id}/intrekken", intrekken::ontvang)
        .get("/meldingen/{id}/afscherming", afscherming::toon)
        .post("/meldingen/{id}/afscherming", afscherming::ontvang)
        .get("/meldingen/{id}/afscherming/besluit", afscherming_besluit::toon)
        .post("/meldingen/{id}/afscherming/besluit", afscherming_besluit::ontvang)
        .get("/meldingen/{id}/terugkoppeling", terugkoppeling::toon)
        .post("/meldingen/{id}/terugkoppeling", terugkoppeling::ontvang)
}
