//! Pages for what went wrong.

use crate::{
    AppState,
    antwoord::render,
    bezoek::Bezoek,
    formulier::{decode, weigering},
    fout::{Fout, Getypt},
    pagina::Page,
    taal::Taal,
};
use application::ports::StoreError;
use askama::Template;
use axum::{
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};

/// Every page for what went wrong has the same shape.
#[derive(Template)]
#[template(path = "paginas/fout.html")]
pub(crate) struct FoutPagina {
    pub p: Page,
    /// What happened and what to do.
    pub zinnen: Vec<String>,
    /// The code to mention, for a fault of ours.
    pub code: Option<String>,
    /// The help desk, for a fault of ours.
    pub helpdesk: Option<String>,
    /// The page to go on with.
    pub verder: Option<(String, String)>,
    /// What was typed and not kept, to be copied.
    pub getypt: Getypt,
}

/// The page for a reason, with what was typed and would be lost otherwise.
pub(super) async fn bladzijde(state: &AppState, bezoek: &Bezoek, fout: Fout, getypt: Getypt) -> Response {
    let code = fout.oorzaak().map(|cause| log(state, &cause));
    let door = door(state, bezoek, &fout).await;
    let page = beeld(bezoek, &fout, (door.as_deref(), code), state.settings.helpdesk.clone(), getypt);
    let status = if fout == (Fout::Aanmelden { bewaren: false }) { StatusCode::UNAUTHORIZED } else { fout.status() };
    render(status, &page).unwrap_or_else(|_| StatusCode::INTERNAL_SERVER_ERROR.into_response())
}

/// The name of the colleague who was first. Of another organisation nobody is named.
async fn door(state: &AppState, bezoek: &Bezoek, fout: &Fout) -> Option<String> {
    let (Fout::Gewijzigd { door: Some(actor), .. }, Some(signed)) = (fout, bezoek.aangemeld()) else { return None };
    if actor.organisatie != signed.organisatie.id {
        return None;
    }
    state.app.accounts.account(actor.account).await.ok().flatten().map(|account| account.naam)
}

/// What the page says: who was first, and the code of a fault.
pub(crate) fn beeld(
    bezoek: &Bezoek,
    fout: &Fout,
    (door, code): (Option<&str>, Option<String>),
    helpdesk: Option<String>,
    getypt: Getypt,
) -> FoutPagina {
    let l = bezoek.taal;
    let p = Page::new(bezoek).met_titel(l.tf("fout-kop", fout.code()));
    FoutPagina { p, zinnen: zinnen(l, fout, door), code, helpdesk, verder: verder(bezoek, fout), getypt }
}

fn zinnen(l: Taal, fout: &Fout, door: Option<&str>) -> Vec<String> {
    let first = match fout {
        Fout::Geweigerd { code, zin } => weigering(l, code, zin),
        Fout::Gewijzigd { om: Some(om), .. } => match door {
            Some(wie) => l.ta("fout-gewijzigd-door", &[("wie", &wie), ("om", &l.moment(*om))]),
            None => l.ta("fout-gewijzigd-om", &[("om", &l.moment(*om))]),
        },
        Fout::Gewijzigd { om: None, .. }
        | Fout::NietVoorU
        | Fout::Aanmelden { .. }
        | Fout::Opslag(_)
        | Fout::TeGroot
        | Fout::Onleesbaar
        | Fout::GeenFormulier
        | Fout::Vreemd
        | Fout::Methode
        | Fout::TeLang
        | Fout::Storing(_) => l.tf("fout-tekst", fout.code()),
    };
    vec![first]
}

/// Where to go on: to the form whose text was kept, to the sign-in, or to the start.
fn verder(bezoek: &Bezoek, fout: &Fout) -> Option<(String, String)> {
    let l = bezoek.taal;
    match fout {
        Fout::Gewijzigd { .. } | Fout::Geweigerd { .. } | Fout::TeGroot | Fout::Onleesbaar => {
            Some((bezoek.pad.clone(), l.t("fout-bekijk-opnieuw")))
        }
        Fout::Opslag(StoreError::Unreachable) | Fout::TeLang => Some((bezoek.pad.clone(), l.t("fout-probeer-opnieuw"))),
        Fout::Aanmelden { .. } => Some((bezoek.naar_aanmelden(), l.t("fout-naar-inloggen"))),
        Fout::Vreemd => Some((bezoek.pad.clone(), l.t("fout-open-opnieuw"))),
        Fout::NietVoorU | Fout::Opslag(_) | Fout::Methode | Fout::GeenFormulier | Fout::Storing(_) => {
            Some(("/".to_owned(), l.t("fout-naar-begin")))
        }
    }
}

/// On to the sign-in.
pub(super) fn naar_aanmelden(bezoek: &Bezoek) -> Response {
    (StatusCode::SEE_OTHER, [(header::LOCATION, bezoek.naar_aanmelden())]).into_response()
}

/// What was typed into a form, without hidden and empty fields.
pub(super) fn getypt(body: &[u8]) -> Getypt {
    let (fields, _) = decode(body);
    fields.into_iter().filter(|(name, text)| !name.starts_with('_') && !text.trim().is_empty()).collect()
}

/// Writes the cause into the technical log, once, and gives the code that leads to it.
fn log(state: &AppState, cause: &str) -> String {
    let id = state.app.ids.fresh().simple().to_string().to_uppercase();
    let tail = &id[id.len() - 8..];
    let code = format!("{}-{}", &tail[..4], &tail[4..]);
    tracing::error!(code, cause, "a page could not be made");
    code
}

#[cfg(test)]
mod tests {
    use super::*;
    use application::account::Signed;
    use kernel::{Dag, Moment};
    use std::sync::Arc;

    fn every_reason() -> Vec<Fout> {
        let om = Moment::in_nederland(Dag::new(2026, 12, 24).unwrap(), 16, 50);
        vec![
            Fout::NietVoorU,
            Fout::Aanmelden { bewaren: false },
            Fout::Geweigerd { code: "zonder-vertaling", zin: "Stap 3 ontbreekt.".to_owned() },
            Fout::Gewijzigd { om, door: None },
            Fout::Gewijzigd { om: None, door: None },
            Fout::Opslag(StoreError::DiskFull),
            Fout::Opslag(StoreError::ReadOnly),
            Fout::Opslag(StoreError::Unreachable),
            Fout::Opslag(StoreError::Sealed("oorzaak".to_owned())),
            Fout::Opslag(StoreError::Fault("oorzaak".to_owned())),
            Fout::TeGroot,
            Fout::Onleesbaar,
            Fout::GeenFormulier,
            Fout::Vreemd,
            Fout::Methode,
            Fout::TeLang,
            Fout::storing("oorzaak"),
        ]
    }

    #[test]
    fn every_reason_has_a_page_in_both_languages_that_says_what_to_do_and_hides_the_cause() {
        for taal in Taal::ALLE {
            for fout in every_reason() {
                let wie = Arc::new(Signed::Out);
                let (pad, vraag) = ("/ergens".to_owned(), String::new());
                let bezoek = Bezoek { taal, pad, vraag, wie, verlopen: None, demo: false };
                let code = fout.oorzaak().map(|_| "AB12-CD34".to_owned());
                let typed = vec![("gezien".to_owned(), "<b>tekst".to_owned())];
                let text = beeld(&bezoek, &fout, (Some("Een collega"), code), None, typed).render().unwrap();
                assert!(text.contains("&#60;b&#62;tekst") && !text.contains("oorzaak"), "{fout:?}");
                assert_eq!(text.contains("AB12-CD34"), fout.oorzaak().is_some(), "{fout:?}");
                assert!(text.contains("utrecht-button--primary-action"), "{fout:?}: no way on");
            }
        }
    }
}
