//! A form of a dossier that came in: read it, let the dossier decide, go on; or show it again with what is wrong.

use super::Blad;
use crate::{
    antwoord::{Antwoord, opnieuw, verder},
    formulier::{Form, Formulier, Fouten, weigering},
};
use application::{AppError, dossier::execute};
use askama::Template;
use meldcode::dossier::Command;

/// At which field a refusal is shown: the code of the refusal and the name of the field. A refusal that is not named stands
/// above the form only.
pub(crate) type Velden<'a> = &'a [(&'a str, &'a str)];

/// Reads a form with `lees`; when it is understood, the dossier decides about the commands and the person goes on to `naar`.
/// What is wrong, in the form or for the rules, is shown by `toon` with everything that was typed. A conflict and a fault are
/// pages of their own.
pub(crate) async fn beslis<T: Template>(
    blad: &Blad<'_>,
    formulier: &Formulier,
    naar: String,
    velden: Velden<'_>,
    lees: impl FnOnce(&mut Fouten) -> Option<Vec<Command>>,
    toon: impl FnOnce(Form) -> T,
) -> Antwoord {
    let mut fouten = Fouten::geen();
    let commands = lees(&mut fouten).filter(|_| fouten.is_leeg());
    if let Some(commands) = commands {
        match execute(&blad.state.app, blad.wie, blad.id, formulier.meta(naar), commands).await {
            Ok(done) => return verder(done.path),
            Err(AppError::Refused { code, zin }) => {
                let veld = velden.iter().find(|(refused, _)| *refused == code).map_or("", |(_, veld)| veld);
                fouten.bij(veld, weigering(blad.l(), code, &zin));
            }
            Err(other @ (AppError::NotForYou | AppError::Store(_))) => return Err(other.into()),
        }
    }
    opnieuw(toon(formulier.opnieuw(&blad.page, fouten)))
}
