//! The road of every form about a casus: open it, show the fields, read them, let the use case act, show the form again with
//! what is wrong.

use super::{beeld::Beeld, mag::openen, weigering::bij_veld};
use crate::{
    AppState,
    antwoord::{Antwoord, bladzijde, opnieuw, verder},
    formulier::{Begin, Form, Formulier, Fouten, Keuze, Waarden},
    fout::Fout,
    pages::veiligthuis::gemeen::Kop,
    pagina::Page,
    route::{Ids, Toegang},
};
use access::Handeling;
use application::{
    AppError,
    casus::{CasusError, execute},
};
use askama::Template;
use axum::extract::State;
use kernel::{CasusId, OnderdeelId};
use veiligthuis::casus::Command;

/// One field.
pub(super) enum Veld {
    /// The fields `dag` and `tijd`.
    DagEnTijd,
    /// A day.
    Dag(&'static str, String, String),
    /// One line.
    Regel(&'static str, String, String, bool),
    /// A text; whether it may be empty.
    Tekstvak(&'static str, String, String, bool),
    /// One of a few.
    Rondjes(&'static str, String, Vec<Keuze>, String),
    /// Any of a few.
    Vinkjes(&'static str, String, Vec<Keuze>, String),
    /// One of many.
    Lijst(&'static str, String, Vec<Keuze>, String),
}

/// What a form shows.
#[derive(Default)]
pub(super) struct Opzet {
    /// What it is for.
    pub titel: String,
    /// What happens with it.
    pub inleiding: String,
    /// What one must know: name and value.
    pub feiten: Vec<(String, String)>,
    /// What keeps it from being done: sentence, path, words of the link.
    pub open: Vec<(String, String, String)>,
    /// The fields, in order. None: nothing can be sent.
    pub velden: Vec<Veld>,
    /// The button.
    pub knop: String,
    /// What stands in the fields at first.
    pub begin: Waarden,
}

/// One form about a casus.
pub(super) trait Handgreep {
    /// The act that it asks for.
    type Mag: Handeling;
    /// What it shows; not there when the path names nothing to do this to.
    fn opzet(b: &Beeld) -> Result<Opzet, Fout>;
    /// What was typed, as a command; `nieuw` is an id for a part that it makes.
    fn lees(b: &Beeld, waarden: &Waarden, nieuw: OnderdeelId, fouten: &mut Fouten) -> Option<Command>;
    /// Where one goes on.
    fn daarna(b: &Beeld, _waarden: &Waarden) -> String {
        b.pad()
    }
}

#[derive(Template)]
#[template(path = "veiligthuis/casus/actie.html")]
struct Pagina {
    p: Page,
    f: Form,
    kop: Kop,
    opzet: Opzet,
}

impl Pagina {
    fn new(page: &Page, b: &Beeld, f: Form, opzet: Opzet) -> Self {
        let kop = b.kop();
        let p = page.clone().met_titel(opzet.titel.clone()).met_fout(f.heeft_fouten());
        let p = p.onder(b.l.t("cas-lijst"), "/casussen").onder(kop.kenmerk.clone(), kop.pad.clone());
        Self { p, f, kop, opzet }
    }
}

/// The casus in the path and the other parts of it.
fn lees_pad(Ids(mut ids): Ids) -> Result<(CasusId, Vec<String>), Fout> {
    if ids.is_empty() {
        return Err(Fout::NietVoorU);
    }
    let id = ids.remove(0).parse().map_err(|_| Fout::NietVoorU)?;
    Ok((id, ids))
}

pub(super) async fn toon<S: Handgreep>(
    toegang: Toegang<S::Mag>,
    State(state): State<AppState>,
    page: Page,
    ids: Ids,
    begin: Begin,
) -> Antwoord {
    let (id, ids) = lees_pad(ids)?;
    let gezien = openen(&state, &toegang, id).await?;
    let seq = gezien.seq;
    let b = Beeld::new(&state, page.l, gezien, ids).await?;
    let mut opzet = S::opzet(&b)?;
    let f = begin.form(&page, std::mem::replace(&mut opzet.begin, Waarden::leeg()), Some(seq));
    bladzijde(Pagina::new(&page, &b, f, opzet))
}

pub(super) async fn ontvang<S: Handgreep>(
    toegang: Toegang<S::Mag>,
    State(state): State<AppState>,
    page: Page,
    ids: Ids,
    formulier: Formulier,
) -> Antwoord {
    let (id, ids) = lees_pad(ids)?;
    let gezien = openen(&state, &toegang, id).await?;
    let b = Beeld::new(&state, page.l, gezien, ids).await?;
    let (mut fouten, nieuw) = (Fouten::geen(), OnderdeelId::new(state.app.ids.fresh()));
    let command = S::lees(&b, formulier.waarden(), nieuw, &mut fouten).filter(|_| fouten.is_leeg());
    if let Some(command) = command {
        let meta = formulier.meta(S::daarna(&b, formulier.waarden()));
        match execute(&state.app, toegang.aanvrager()?, id, meta, vec![command]).await {
            Ok(done) => return verder(done.path),
            Err(CasusError::Refused(refusal)) => bij_veld(page.l, &mut fouten, &refusal),
            Err(CasusError::Other(AppError::Refused { code, zin })) => fouten.weigering(page.l, code, &zin),
            Err(CasusError::Other(other)) => return Err(other.into()),
        }
    }
    let opzet = S::opzet(&b)?;
    opnieuw(Pagina::new(&page, &b, formulier.opnieuw(&page, fouten), opzet))
}
