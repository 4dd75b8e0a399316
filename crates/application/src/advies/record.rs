//! A contact for advice is recorded.

use super::{AdviesError, stream};
use crate::{
    App, Done, FormMeta,
    act::commit,
    allow::{Target, allow, entry},
    dossier::answered,
    melding::region,
    ports::{AccessObject, Append, Event, Transaction},
};
use access::{Aanvrager, handeling::AdviesVastleggen};
use kernel::{AdviesId, Decider};
use veiligthuis::advies::{Advies, AdviesOpgave, Command, Facts};

/// Records an advice, or the signal of somebody unknown. The region is filled in here; the answer of the form is the page of
/// the advice.
pub async fn record(app: &App, wie: &Aanvrager, form: FormMeta, opgave: AdviesOpgave) -> Result<Done, AdviesError> {
    if let Some(done) = answered(app, &form).await? {
        return Ok(done);
    }
    let permit = allow::<AdviesVastleggen>(app, wie, Target::none(AccessObject::None)).await?;
    let id = AdviesId::new(app.ids.fresh());
    let facts = Facts { regio: region(app, wie.organisatie()).await? };
    let opgave = AdviesOpgave { regio: wie.organisatie(), ..opgave };
    let now = app.clock.now();
    let made = Advies::default().decide(Command::LegVast(Box::new(opgave)), &facts, &permit.actor(), now)?;
    let form = form.answering(format!("/adviezen/{id}"));
    let transaction = Transaction {
        at: now,
        appends: vec![Append {
            stream: stream(id),
            expected: 0,
            actor: permit.actor(),
            events: made.into_iter().map(Event::Advies).collect(),
        }],
        access: vec![entry(app, &permit, AccessObject::Stream(stream(id)))],
        once: form.once(),
        drop_draft: form.draft.clone(),
    };
    Ok(commit(app, transaction, &form).await?)
}
