//! What Veilig Thuis would receive, before anything is sent. Made by the same translation as the report itself.

use super::{
    execute::{decide, kader_of},
    relaties,
    report::gemeld,
    stream,
};
use crate::{
    App, AppError,
    allow::{Target, allow, entry},
    ports::{Viewed, fold},
    translate::{self, Sender},
};
use access::{Aanvrager, handeling::DossierMelden};
use kernel::{CasusId, DossierId};
use meldcode::dossier::{Command, Meld};
use veiligthuis::melding::OntvangstOpgave;

/// The report as Veilig Thuis would take it in now; looking at it is logged, nothing is stored. Ids in it are not those of the
/// report that is sent later.
pub async fn preview(
    app: &App,
    wie: &Aanvrager,
    id: DossierId,
    meld: Meld,
) -> Result<Viewed<OntvangstOpgave>, AppError> {
    let target = Target::stream(stream(id), relaties(app, wie, id).await?);
    let permit = allow::<DossierMelden>(app, wie, target).await?;
    let organisatie = app.accounts.organisatie(wie.organisatie()).await?.ok_or(AppError::NotForYou)?;
    let viewed = app.store.view(stream(id), entry(app, &permit, target.object)).await?;
    let decided = decide(app, fold(viewed.get())?.0, &permit.actor(), vec![Command::Meld(Box::new(meld))])?;
    let report = decided.events.iter().find_map(gemeld).ok_or(AppError::NotForYou)?;
    let kader = kader_of(app, &decided.dossier)?;
    // Without a region nothing can be sent; what would be in it can be shown all the same.
    let regio = organisatie.regio.unwrap_or(organisatie.id);
    let sender = Sender { dossier: id, organisatie: &organisatie, regio, casus: CasusId::new(app.ids.fresh()) };
    let opgave = translate::to_opgave(app.ids.as_ref(), &decided.dossier, report, kader, &sender, &permit);
    Ok(viewed.map(|_| opgave))
}
