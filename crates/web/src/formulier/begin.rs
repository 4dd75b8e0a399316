//! Showing a form for the first time, or again after it was left.

use super::{Form, Fouten, Waarden};
use crate::{AppState, bezoek::Bezoek, fout::Fout, pagina::Page, taal::Taal};
use application::ports::{Draft, DraftKey};
use axum::{extract::FromRequestParts, http::request::Parts};
use kernel::Moment;
use uuid::Uuid;

/// What a GET needs to show a form: a fresh one-time key, and the kept text when there is one.
pub struct Begin {
    sleutel: Uuid,
    pad: String,
    concept: Option<Draft>,
    nu: Moment,
}

impl Begin {
    /// The form with kept text, or with what the page proposes. `versie` is the version of the file that the page shows.
    pub fn form(self, page: &Page, voorstel: Waarden, versie: Option<u64>) -> Form {
        let bewaard = self.concept.as_ref().map(|draft| when(page.l, draft.kept_at, self.nu));
        let waarden = self.concept.map_or(voorstel, |draft| draft.fields.into());
        let sleutel = Some(self.sleutel);
        Form { l: page.l, waarden, fouten: Fouten::geen(), sleutel, versie, pad: self.pad, bewaard }
    }
}

/// The time of today, or day and time.
fn when(l: Taal, kept: Moment, now: Moment) -> String {
    if kept.dag() == now.dag() { l.klok(kept) } else { l.moment(kept) }
}

impl FromRequestParts<AppState> for Begin {
    type Rejection = Fout;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, Fout> {
        let bezoek = parts.extensions.get::<Bezoek>().ok_or_else(|| Fout::storing("the shell is missing"))?;
        let concept = match bezoek.aangemeld() {
            Some(signed) => {
                let key = DraftKey::Account(signed.account.id, bezoek.pad.clone());
                state.app.drafts.find(&key).await?.filter(|draft| !draft.fields.is_empty())
            }
            None => None,
        };
        Ok(Self { sleutel: state.app.ids.fresh(), pad: bezoek.pad.clone(), concept, nu: state.app.clock.now() })
    }
}
