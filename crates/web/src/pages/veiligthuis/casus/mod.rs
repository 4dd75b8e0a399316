//! The casus after the decision: the list, the page with who is responsible on top, and the forms for transfer, monitoring,
//! closing and opening again. Every form is a [`Handgreep`]: its fields, and how its command is read.

mod aanbod;
mod antwoord;
mod beeld;
mod bewaken;
mod collega;
mod formulier;
mod keten;
mod knoppen;
mod lijst;
mod mag;
mod momenten;
mod monitoring;
mod namens;
mod overdrachten;
mod overslaan;
mod pagina;
mod sluiten;
mod verloop;
mod voorstel;
mod weigering;

use crate::route::Routes;
use formulier::{ontvang, toon};

/// Every page about casussen.
pub(super) fn routes() -> Routes {
    Routes::new()
        .get("/casussen", lijst::toon)
        .get("/casussen/{id}", pagina::toon)
        .get("/casussen/{id}/oppakken", knoppen::naar_lijst)
        .post_vluchtig("/casussen/{id}/oppakken", knoppen::pak_op)
        .get("/casussen/{id}/vrijgeven", knoppen::naar_lijst)
        .post_vluchtig("/casussen/{id}/vrijgeven", knoppen::geef_vrij)
        .get("/casussen/{id}/collega", collega::toon)
        .post("/casussen/{id}/collega", collega::ontvang)
        .get("/casussen/{id}/overdrachten/nieuw", toon::<aanbod::Aanbieden>)
        .post("/casussen/{id}/overdrachten/nieuw", ontvang::<aanbod::Aanbieden>)
        .get("/casussen/{id}/overdrachten/{overdracht}/ontvangen", toon::<antwoord::Ontvangen>)
        .post("/casussen/{id}/overdrachten/{overdracht}/ontvangen", ontvang::<antwoord::Ontvangen>)
        .get("/casussen/{id}/overdrachten/{overdracht}/geaccepteerd", toon::<namens::Accepteren>)
        .post("/casussen/{id}/overdrachten/{overdracht}/geaccepteerd", ontvang::<namens::Accepteren>)
        .get("/casussen/{id}/overdrachten/{overdracht}/geweigerd", toon::<antwoord::Weigeren>)
        .post("/casussen/{id}/overdrachten/{overdracht}/geweigerd", ontvang::<antwoord::Weigeren>)
        .get("/casussen/{id}/overdrachten/{overdracht}/intrekken", toon::<antwoord::Intrekken>)
        .post("/casussen/{id}/overdrachten/{overdracht}/intrekken", ontvang::<antwoord::Intrekken>)
        .get("/casussen/{id}/overdrachten/{overdracht}/teruggegeven", toon::<antwoord::Teruggeven>)
        .post("/casussen/{id}/overdrachten/{overdracht}/teruggegeven", ontvang::<antwoord::Teruggeven>)
        .get("/casussen/{id}/overdrachten/{overdracht}/ladder", toon::<antwoord::Ladder>)
        .post("/casussen/{id}/overdrachten/{overdracht}/ladder", ontvang::<antwoord::Ladder>)
        .get("/casussen/{id}/monitoring/extra", toon::<monitoring::Extra>)
        .post("/casussen/{id}/monitoring/extra", ontvang::<monitoring::Extra>)
        .get("/casussen/{id}/monitoring/{moment}/mensen/{mens}", toon::<monitoring::Persoon>)
        .post("/casussen/{id}/monitoring/{moment}/mensen/{mens}", ontvang::<monitoring::Persoon>)
        .get("/casussen/{id}/monitoring/{moment}/afronden", toon::<monitoring::Afronden>)
        .post("/casussen/{id}/monitoring/{moment}/afronden", ontvang::<monitoring::Afronden>)
        .get("/casussen/{id}/monitoring/{moment}/overslaan", toon::<overslaan::Overslaan>)
        .post("/casussen/{id}/monitoring/{moment}/overslaan", ontvang::<overslaan::Overslaan>)
        .get("/casussen/{id}/te-laat", toon::<bewaken::TeLaat>)
        .post("/casussen/{id}/te-laat", ontvang::<bewaken::TeLaat>)
        .get("/casussen/{id}/wachtcheck", toon::<bewaken::Wachtcheck>)
        .post("/casussen/{id}/wachtcheck", ontvang::<bewaken::Wachtcheck>)
        .get("/casussen/{id}/voorstel", toon::<voorstel::Beslissen>)
        .post("/casussen/{id}/voorstel", ontvang::<voorstel::Beslissen>)
        .get("/casussen/{id}/einde", toon::<sluiten::Einde>)
        .post("/casussen/{id}/einde", ontvang::<sluiten::Einde>)
        .get("/casussen/{id}/sluiten", toon::<sluiten::Sluiten>)
        .post("/casussen/{id}/sluiten", ontvang::<sluiten::Sluiten>)
        .get("/casussen/{id}/heropenen", toon::<sluiten::Heropenen>)
        .post("/casussen/{id}/heropenen", ontvang::<sluiten::Heropenen>)
        .samen(keten::routes())
}
