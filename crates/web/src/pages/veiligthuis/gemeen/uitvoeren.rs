//! The road of every form about a melding: open it, read the form, let the use case act, show the form again or go on.

use super::{Kop, Mensen, bij_veld};
use crate::{
    AppState,
    antwoord::verder,
    formulier::{Form, Fouten},
    fout::Fout,
    pagina::Page,
    route::Toegang,
    taal::Taal,
};
use access::{Handeling, OpentInhoud};
use application::{
    FormMeta,
    melding::{Do, MeldingError, SeenFor, SeenMelding, execute, may, see},
};
use axum::response::Response;
use kernel::MeldingId;

/// The frame of a page with one form about a melding.
pub(in crate::pages::veiligthuis) struct Actie {
    /// The frame.
    pub p: Page,
    /// The form.
    pub f: Form,
    /// The head.
    pub kop: Kop,
    /// The people, by name.
    pub mensen: Mensen,
}

impl Actie {
    /// The frame of the page with this title, under the page of the melding.
    pub fn new<A: OpentInhoud>(
        state: &AppState,
        page: &Page,
        f: Form,
        gezien: &SeenFor<A>,
        titel: impl Into<String>,
    ) -> Self {
        let l = page.l;
        let kop = Kop::van(l, &state.app, gezien);
        let p = page.clone().met_titel(titel).met_fout(f.heeft_fouten());
        let p = p.onder(l.t("vt-werklijst"), "/werklijst").onder(kop.kenmerk.clone(), kop.pad.clone());
        Self { p, f, kop, mensen: Mensen::van(l, gezien.melding.get(), &gezien.permit) }
    }
}

/// The melding for a page on which somebody does `A`; not there for who may look but not do it.
pub(in crate::pages::veiligthuis) async fn openen<A: Handeling>(
    state: &AppState,
    toegang: &Toegang<A>,
    id: MeldingId,
) -> Result<SeenMelding, Fout> {
    let wie = toegang.aanvrager()?;
    let gezien = see(&state.app, wie, id).await?;
    if may::<A>(wie, &gezien.row) { Ok(gezien) } else { Err(Fout::NietVoorU) }
}

/// Lets the use case act. Gives the way on; or nothing, when a rule refuses: then the refusal stands at its field.
pub(in crate::pages::veiligthuis) async fn uitvoeren<A: Handeling>(
    state: &AppState,
    toegang: &Toegang<A>,
    id: MeldingId,
    meta: FormMeta,
    what: Do,
    fouten: &mut Fouten,
) -> Result<Option<Response>, Fout> {
    let l: Taal = toegang.bezoek().taal;
    match execute(&state.app, toegang.aanvrager()?, id, meta, what).await {
        Ok(done) => verder(done.path).map(Some),
        Err(MeldingError::Refused(refusal)) => {
            bij_veld(l, fouten, &refusal);
            Ok(None)
        }
        Err(MeldingError::Other(application::AppError::Refused { code, zin })) => {
            fouten.weigering(l, code, &zin);
            Ok(None)
        }
        Err(MeldingError::Other(other)) => Err(other.into()),
    }
}
