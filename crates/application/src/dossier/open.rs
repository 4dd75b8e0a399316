//! Opening a dossier.

use super::{
    execute::{answered, refused},
    stream,
};
use crate::{
    App, AppError, Done, FormMeta,
    act::commit,
    allow::{Target, allow, entry},
    ports::{AccessObject, Append, Event, Transaction},
};
use access::{Aanvrager, handeling::DossierOpenen};
use kernel::{Decider, DossierId, OnderdeelId, Tekst};
use meldcode::dossier::{Command, Dossier};

/// Opens a dossier for the organisation of who asks, under the framework of that organisation as it is valid today, with an
/// optional scratch note. The answer of the form is the page of the new dossier.
pub async fn open(app: &App, wie: &Aanvrager, form: FormMeta, kladnotitie: Option<Tekst>) -> Result<Done, AppError> {
    if let Some(done) = answered(app, &form).await? {
        return Ok(done);
    }
    let permit = allow::<DossierOpenen>(app, wie, Target::none(AccessObject::None)).await?;
    let organisatie = app.accounts.organisatie(wie.organisatie()).await?.ok_or(AppError::NotForYou)?;
    let now = app.clock.now();
    let kader = app.kaders.geldig_op(&organisatie.kader, now.dag()).ok_or_else(|| AppError::Refused {
        code: "geen-kader",
        zin: "Voor uw organisatie is nog geen afwegingskader gekozen. Vraag uw beheerder om dat te doen.".to_owned(),
    })?;
    let id = DossierId::new(app.ids.fresh());
    let form = form.answering(format!("/dossiers/{id}"));
    let kladnotitie = kladnotitie.map(|tekst| (OnderdeelId::new(app.ids.fresh()), tekst));
    let command = Command::OpenDossier { kladnotitie };
    let events = Dossier::default().decide(command, kader, &permit.actor(), now).map_err(refused)?;
    let append = Append {
        stream: stream(id),
        expected: 0,
        actor: permit.actor(),
        events: events.into_iter().map(Event::Dossier).collect(),
    };
    let transaction = Transaction {
        at: now,
        appends: vec![append],
        access: vec![entry(app, &permit, AccessObject::Stream(stream(id)))],
        once: form.once(),
        drop_draft: form.draft.clone(),
    };
    Ok(commit(app, transaction, &form).await?)
}
