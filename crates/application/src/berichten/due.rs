//! What must still be told, by when: of the casussen that somebody holds, or of the region.

use super::{of_casus, services};
use crate::{
    App, AppError,
    allow::{Target, allow, entry},
    melding::{PAGE, region},
    ports::{AccessObject, CasusFilter, MeldingFilter, MeldingRow, Stream, Viewed, fold},
};
use access::{Aanvrager, handeling::Werklijst};
use kernel::CasusId;
use std::collections::BTreeSet;
use veiligthuis::{
    berichten::{Plicht, wie_weet_wat},
    casus::{Casus, VerwerktBesluit},
    melding::Melding,
};

/// So many casussen of one person are looked through; nobody holds more at once.
const MINE: u32 = 200;

/// What somebody wants to see.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct DueWish {
    /// The whole region; otherwise only what I hold.
    pub all: bool,
    /// Skip so many casussen.
    pub offset: u32,
}

/// What must be told to one person, or to the reporter.
pub struct DueRow {
    /// The melding it is about.
    pub melding: MeldingRow,
    /// The duty.
    pub plicht: Plicht,
}

/// A page of what must be told. It names nobody.
pub struct DuePage {
    /// What must be told, the first last day first; what has no last day comes at the end. Looking was logged.
    pub rows: Viewed<Vec<DueRow>>,
    /// There are more casussen after these.
    pub more: bool,
}

/// What must still be told.
pub async fn due(app: &App, wie: &Aanvrager, wish: DueWish) -> Result<DuePage, AppError> {
    let permit = allow::<Werklijst>(app, wie, Target::none(AccessObject::List)).await?;
    let regio = app.accounts.organisatie(wie.organisatie()).await?.ok_or(AppError::NotForYou)?;
    let mine = (!wish.all).then(|| wie.account());
    let limit = if wish.all { PAGE } else { MINE - 1 };
    let filter = CasusFilter {
        regio: regio.id,
        behandelaar: mine,
        alleen_vrij: false,
        gevraagd_aan: None,
        groep: None,
        voor: None,
        ook_gesloten: false,
        offset: wish.offset,
        limit: limit + 1,
    };
    let seen = app.store.casussen(filter, entry(app, &permit, AccessObject::List)).await?;
    let more = seen.get().len() > limit as usize;
    let mut casussen: BTreeSet<CasusId> = seen.get().iter().take(limit as usize).map(|row| row.casus).collect();
    if mine.is_some() {
        // Until the decision the melding has a holder, and the casus has none.
        let filter = MeldingFilter {
            regio: regio.id,
            behandelaar: mine,
            alleen_vrij: false,
            gevraagd_aan: None,
            ook_besloten: false,
            offset: 0,
            limit: MINE,
        };
        let held = app.store.meldingen(filter, entry(app, &permit, AccessObject::List)).await?;
        casussen.extend(held.get().iter().map(|row| row.casus));
    }
    let mut rows = Vec::new();
    for casus in casussen {
        rows.extend(of(app, casus).await?);
    }
    rows.sort_by_key(|row| {
        (row.plicht.termijn.map_or((true, None), |t| (false, Some(t.uiterlijk))), row.melding.melding)
    });
    Ok(DuePage { rows: seen.map(|_| rows), more })
}

/// What must still be told in one casus.
async fn of(app: &App, id: CasusId) -> Result<Vec<DueRow>, AppError> {
    let (casus, _) = fold::<Casus>(&app.store.load(Stream::Casus(id)).await?)?;
    let ((berichten, _), diensten) = (of_casus(app, id).await?, services(app, id).await?);
    let mut rows = Vec::new();
    for van in casus.meldingen.iter().filter(|m| m.besluit != Some(VerwerktBesluit::Ingetrokken)) {
        let row = app.store.melding_row(van.id).await?;
        let (melding, _) = fold::<Melding>(&app.store.load(Stream::Melding(van.id)).await?)?;
        let regio = region(app, row.regio).await?;
        let now = app.clock.now();
        let duties = wie_weet_wat(van.id, &melding, &casus, &diensten, &berichten, app.wet, &regio, now);
        let open = duties.into_iter().filter(Plicht::is_open);
        rows.extend(open.map(|plicht| DueRow { melding: row.clone(), plicht }));
    }
    Ok(rows)
}
