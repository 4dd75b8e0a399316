//! One action turns the dossier into a report. Two records with two owners come out of it, in one transaction: the dossier
//! remembers that it was reported, Veilig Thuis has a melding.

use super::{
    execute::{answered, decide, kader_of, or_answered},
    relaties, stream,
};
use crate::{
    App, AppError, Done, FormMeta,
    act::{commit, current},
    allow::{Target, allow, entry},
    melding::{Arrival, arrive, house},
    ports::{Append, Event, Transaction},
    translate::{self, Sender},
};
use access::{Aanvrager, handeling::DossierMelden};
use kernel::{CasusId, DossierId};
use meldcode::dossier::{Command, Event as DossierEvent, Meld, Melding, Terugkoppeling, TerugkoppelingSoort};

/// Reports. The answer of the form is the receipt.
pub async fn report(app: &App, wie: &Aanvrager, id: DossierId, form: FormMeta, meld: Meld) -> Result<Done, AppError> {
    if let Some(done) = answered(app, &form).await? {
        return Ok(done);
    }
    let done = send(app, wie, id, form.clone(), meld).await;
    or_answered(app, &form, done).await
}

async fn send(app: &App, wie: &Aanvrager, id: DossierId, form: FormMeta, meld: Meld) -> Result<Done, AppError> {
    let target = Target::stream(stream(id), relaties(app, wie, id).await?);
    let permit = allow::<DossierMelden>(app, wie, target).await?;
    let organisatie = app.accounts.organisatie(wie.organisatie()).await?.ok_or(AppError::NotForYou)?;
    let regio = organisatie.regio.ok_or_else(|| AppError::Refused {
        code: "geen-regio",
        zin: "Voor uw organisatie is nog geen Veilig Thuis-regio gekozen. Bel 0800-2000 om te melden, en vraag uw \
              beheerder de regio in te vullen."
            .to_owned(),
    })?;
    let (dossier, _) = current(app, stream(id), &form).await?;
    let form = form.answering(format!("/dossiers/{id}/melding/{}", meld.id));
    let now = app.clock.now();
    let received = Command::OntvangTerugkoppeling(Terugkoppeling {
        melding: meld.id,
        soort: TerugkoppelingSoort::Ontvangen,
        op: now,
        tekst: None,
    });
    let melding = meld.id;
    let decided = decide(app, dossier, &permit.actor(), vec![Command::Meld(Box::new(meld)), received])?;
    let gemeld = decided.events.iter().find_map(gemeld).ok_or(AppError::NotForYou)?;
    let kader = kader_of(app, &decided.dossier)?;
    let sender = Sender { dossier: id, organisatie: &organisatie, regio, casus: CasusId::new(app.ids.fresh()) };
    let opgave = translate::to_opgave(app.ids.as_ref(), &decided.dossier, gemeld, kader, &sender, &permit);
    let arrival = Arrival { melding, regio, actor: house(app, regio).await? };
    let mut appends = vec![Append {
        stream: stream(id),
        expected: decided.before,
        actor: permit.actor(),
        events: decided.events.clone(),
    }];
    appends.extend(arrive(app, arrival, opgave).await?);
    let transaction = Transaction {
        at: now,
        appends,
        access: vec![entry(app, &permit, target.object)],
        once: form.once(),
        drop_draft: form.draft.clone(),
    };
    Ok(commit(app, transaction, &form).await?)
}

pub(super) fn gemeld(event: &Event) -> Option<&Melding> {
    match event {
        Event::Dossier(DossierEvent::Gemeld(melding)) => Some(melding),
        _ => None,
    }
}
