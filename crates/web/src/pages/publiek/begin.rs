//! The start: what this is, what to do in danger, where to sign in.

use crate::{
    antwoord::{Antwoord, bladzijde},
    pagina::Page,
    route::Toegang,
};
use access::handeling::Openbaar;
use askama::Template;

#[derive(Template)]
#[template(path = "paginas/begin.html")]
struct Begin {
    p: Page,
}

pub(super) async fn toon(_: Toegang<Openbaar>, page: Page) -> Antwoord {
    let titel = page.l.t("begin-titel");
    bladzijde(Begin { p: page.met_titel(titel) })
}
