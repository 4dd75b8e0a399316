//! The list of dossiers.

use crate::{
    App, AppError,
    allow::{Target, allow, entry},
    ports::{AccessObject, DossierFilter, DossierRow, Viewed},
};
use access::{Aanvrager, Permit, Rol, handeling::DossierLijst};

/// A page of the list, with the permit that opens the labels.
pub struct DossierPage {
    /// The rows; looking at them was logged.
    pub rows: Viewed<Vec<DossierRow>>,
    /// There are more rows after these.
    pub more: bool,
    /// Opens the labels.
    pub permit: Permit<DossierLijst>,
}

/// The dossiers that somebody keeps; an aandachtsfunctionaris sees those of the whole organisation.
pub async fn list(app: &App, wie: &Aanvrager, ook_gesloten: bool, offset: u32) -> Result<DossierPage, AppError> {
    const PAGE: u32 = 50;
    let permit = allow::<DossierLijst>(app, wie, Target::none(AccessObject::List)).await?;
    let all = wie.rollen().contains(&Rol::Aandachtsfunctionaris);
    let filter = DossierFilter {
        organisatie: wie.organisatie(),
        eigenaar: (!all).then(|| wie.account()),
        ook_gesloten,
        offset,
        limit: PAGE + 1,
    };
    let rows = app.store.dossiers(filter, entry(app, &permit, AccessObject::List)).await?;
    let more = rows.get().len() > PAGE as usize;
    let rows = rows.map(|mut rows| {
        rows.truncate(PAGE as usize);
        rows
    });
    Ok(DossierPage { rows, more, permit })
}
