//! The report exactly as Veilig Thuis will receive it: look, then send. Going back keeps everything that was typed.

use super::{
    super::super::{Blad, DossierKop, Hier},
    invoer,
    opgave::{self, Deel},
    opstellen::{Bladzijde as Opstellen, compleet},
};
use crate::{
    AppState,
    antwoord::{Antwoord, bladzijde, opnieuw, verder},
    formulier::{Begin, Form, Formulier, Fouten, Waarden, weigering},
    fout::Fout,
    pagina::Page,
    route::{Id, Toegang},
};
use access::handeling::DossierMelden;
use application::{
    AppError,
    dossier::{preview, report},
    ports::DraftKey,
};
use askama::Template;
use axum::{extract::State, response::Response};
use kernel::DossierId;
use meldcode::dossier::Meld;

#[derive(Template)]
#[template(path = "professional/afronden/melden_voorbeeld.html")]
struct Bladzijde {
    p: Page,
    k: DossierKop,
    f: Form,
    getypt: Vec<(String, String)>,
    delen: Vec<Deel>,
    terug: String,
    wanneer: String,
    acuut: bool,
}

/// The preview; `None` when a rule refuses, which then stands in `fouten`.
pub(super) async fn laat_zien(
    fouten: &mut Fouten,
    blad: &Blad<'_>,
    meld: Meld,
    f: Form,
) -> Result<Option<Response>, Fout> {
    let opgave = match preview(&blad.state.app, blad.wie, blad.id, meld).await {
        Ok(opgave) => opgave,
        Err(AppError::Refused { code, zin }) => {
            fouten.bij(invoer::veld(code), weigering(blad.l(), code, &zin));
            return Ok(None);
        }
        Err(other @ (AppError::NotForYou | AppError::Store(_))) => return Err(other.into()),
    };
    let l = blad.l();
    let (p, k) = blad.rond(l.t("voorbeeld-titel"), Hier::Melden);
    let page = Bladzijde {
        p: p.onder(l.t("melden-titel"), blad.pad("melden")),
        getypt: f.waarden().paren().to_vec(),
        f,
        delen: opgave::delen(blad, opgave.get()),
        terug: blad.pad("melden"),
        wanneer: l.moment(blad.nu()),
        acuut: k.acuut,
        k,
    };
    bladzijde(page).map(Some)
}

/// After a break (the sign-in ran out, somebody else changed the dossier): the preview of what was kept.
pub(super) async fn toon(
    toegang: Toegang<DossierMelden>,
    State(state): State<AppState>,
    page: Page,
    Id(id): Id<DossierId>,
    begin: Begin,
) -> Antwoord {
    let blad = Blad::zie(&state, toegang.aanvrager()?, page, id).await?;
    let form = blad.form(begin, Waarden::leeg());
    let mut fouten = Fouten::geen();
    let Some(meld) = compleet(&mut fouten, &blad, form.waarden()) else { return verder(blad.pad("melden")) };
    match laat_zien(&mut fouten, &blad, meld, form).await? {
        Some(answer) => Ok(answer),
        None => verder(blad.pad("melden")),
    }
}

/// Sends. The one-time key of the form sees to it that sending twice is sending once.
pub(super) async fn verstuur(
    toegang: Toegang<DossierMelden>,
    State(state): State<AppState>,
    page: Page,
    Id(id): Id<DossierId>,
    formulier: Formulier,
) -> Antwoord {
    let wie = toegang.aanvrager()?;
    let blad = Blad::zie(&state, wie, page, id).await?;
    let mut fouten = Fouten::geen();
    if let Some(meld) = compleet(&mut fouten, &blad, formulier.waarden()) {
        match report(&state.app, wie, id, formulier.meta(String::new()), meld).await {
            Ok(done) => {
                for pad in ["melden", "melden/voorbeeld"] {
                    state.app.drafts.discard(&DraftKey::Account(wie.account(), blad.pad(pad))).await?;
                }
                return verder(done.path);
            }
            Err(AppError::Refused { code, zin }) => {
                fouten.bij(invoer::veld(code), weigering(blad.l(), code, &zin));
            }
            Err(other @ (AppError::NotForYou | AppError::Store(_))) => return Err(other.into()),
        }
    }
    let mut form = formulier.opnieuw(&blad.page, fouten);
    form.pad = blad.pad("melden");
    opnieuw(Opstellen::new(&blad, form))
}
