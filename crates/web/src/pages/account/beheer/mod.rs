//! Keeping accounts and organisations. An Organisatiebeheerder sees the accounts of the own organisation only; what
//! somebody may do with which one the use cases decide.

mod accounts;
mod bekijk;
mod nieuw;
mod organisatie;
mod organisaties;
mod wijzig;

use crate::{formulier::Keuze, pagina::Page, route::Routes, taal::Taal};
use access::{Rol, Soort};

pub(super) fn routes() -> Routes {
    Routes::new()
        .get("/beheer", accounts::toon)
        .get("/beheer/accounts/{account}", bekijk::toon)
        .get("/beheer/accounts/{account}/wijzigen", wijzig::toon)
        .post("/beheer/accounts/{account}/wijzigen", wijzig::ontvang)
        .post_vluchtig("/beheer/accounts/{account}/uitnodiging", nieuw::uitnodiging)
        .post_vluchtig("/beheer/accounts/{account}/aan", bekijk::zet_aan)
        .post_vluchtig("/beheer/accounts/{account}/uit", bekijk::zet_uit)
        .get("/beheer/organisaties", organisaties::toon)
        .get("/beheer/organisaties/nieuw/{soort}", organisatie::toon_nieuw)
        .post("/beheer/organisaties/nieuw/{soort}", organisatie::ontvang_nieuw)
        .get("/beheer/organisaties/{organisatie}", organisatie::toon)
        .post("/beheer/organisaties/{organisatie}", organisatie::ontvang)
        .get("/beheer/organisaties/{organisatie}/account", nieuw::toon)
        .post("/beheer/organisaties/{organisatie}/account", nieuw::ontvang)
}

/// Below the overview.
fn onder_beheer(page: Page) -> Page {
    let boven = page.l.t("beheer-titel");
    page.onder(boven, "/beheer")
}

/// The roles that exist in a kind of organisation, with what one does in each.
fn rolkeuzes(l: Taal, soort: Soort) -> Vec<Keuze> {
    soort
        .rollen()
        .map(|rol| Keuze::new(rol.code(), l.tf("rol", rol.code())).met_uitleg(l.tf("rol-doet", rol.code())))
        .collect()
}

/// The roles that were ticked; one that does not exist was never offered.
fn gekozen_rollen<'a>(codes: impl Iterator<Item = &'a str>) -> Vec<Rol> {
    codes.filter_map(Rol::van_code).collect()
}
