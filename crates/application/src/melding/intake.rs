//! A report arrives: entered by a caseworker, or from a professional's portal. Both take the same road.

use super::{MeldingError, facts, stream};
use crate::{
    App, AppError, Done, FormMeta,
    act::commit,
    allow::{Target, allow, entry},
    dossier::answered,
    ports::{AccessObject, Append, Event, Stream, Transaction},
};
use access::{Aanvrager, handeling::MeldingOntvangen};
use kernel::{Actor, CasusId, Decider, MeldingId, OrganisatieId};
use veiligthuis::{
    RegioInstelling,
    casus::{self, Casus},
    melding::{Command, Facts, MelderSoortOpgave, Melding, OntvangstOpgave, Refusal},
};

/// A report on its way in.
pub(crate) struct Arrival {
    /// Its id.
    pub melding: MeldingId,
    /// The region that receives it.
    pub regio: OrganisatieId,
    /// Who takes it in: a caseworker, or the house.
    pub actor: Actor,
}

/// What a report opens at Veilig Thuis: a melding and a casus, in the words of the store.
pub(crate) async fn arrive(app: &App, arrival: Arrival, opgave: OntvangstOpgave) -> Result<Vec<Append>, MeldingError> {
    let Arrival { melding, regio, actor } = arrival;
    let now = app.clock.now();
    let (casus, ontvangen) = (opgave.casus, opgave.ontvangen);
    let facts = Facts { regio: facts::regio(app, regio).await?, wet: app.wet, eerdere: Vec::new(), te_bekijken: 0 };
    let made = Melding::default().decide(Command::Ontvang(Box::new(opgave)), &facts, &actor, now)?;
    let opening = casus::Facts::zonder_personen(app.wet, facts.regio);
    let opened = Casus::default()
        .decide(casus::Command::Open { melding, regio, ontvangen }, &opening, &actor, now)
        .map_err(|refusal| AppError::Refused { code: refusal.code(), zin: refusal.to_string() })?;
    Ok(vec![
        Append {
            stream: stream(melding),
            expected: 0,
            actor: actor.clone(),
            events: made.into_iter().map(Event::Melding).collect(),
        },
        Append {
            stream: Stream::Casus(casus),
            expected: 0,
            actor,
            events: opened.into_iter().map(Event::Casus).collect(),
        },
    ])
}

/// What a report would be refused for, without taking it in: a form in which something can not be read shows what is missing in
/// the same round.
pub fn check_in(app: &App, wie: &Aanvrager, opgave: OntvangstOpgave) -> Result<(), Refusal> {
    let actor = Actor { account: wie.account(), rol: "", organisatie: wie.organisatie() };
    let facts = Facts { regio: RegioInstelling::standaard(), wet: app.wet, eerdere: Vec::new(), te_bekijken: 0 };
    let command = Command::Ontvang(Box::new(opgave));
    Melding::default().decide(command, &facts, &actor, app.clock.now()).map(drop)
}

/// Takes in a report that somebody made by telephone, letter, e-mail or at the desk. The region and the casus are filled in
/// here; the answer of the form is the page that shows what was recorded.
pub async fn take_in(
    app: &App,
    wie: &Aanvrager,
    form: FormMeta,
    opgave: OntvangstOpgave,
) -> Result<Done, MeldingError> {
    match opgave.melder.soort {
        MelderSoortOpgave::Burger { .. } | MelderSoortOpgave::Beroepsmatig { .. } => {}
        // Veilig Thuis reports by itself only after two people decided so on an advice.
        MelderSoortOpgave::Ambtshalve => return Err(AppError::NotForYou.into()),
    }
    take_in_for(app, wie, form, opgave).await
}

/// Takes in a report, also one by Veilig Thuis itself; the caller saw to the decision of two people.
pub(crate) async fn take_in_for(
    app: &App,
    wie: &Aanvrager,
    form: FormMeta,
    opgave: OntvangstOpgave,
) -> Result<Done, MeldingError> {
    if let Some(done) = answered(app, &form).await? {
        return Ok(done);
    }
    let permit = allow::<MeldingOntvangen>(app, wie, Target::none(AccessObject::None)).await?;
    let melding = MeldingId::new(app.ids.fresh());
    let regio = wie.organisatie();
    let opgave = OntvangstOpgave { regio, casus: CasusId::new(app.ids.fresh()), ..opgave };
    let form = form.answering(format!("/meldingen/{melding}/controle"));
    let transaction = Transaction {
        at: app.clock.now(),
        appends: arrive(app, Arrival { melding, regio, actor: permit.actor() }, opgave).await?,
        access: vec![entry(app, &permit, AccessObject::Stream(stream(melding)))],
        once: form.once(),
        drop_draft: form.draft.clone(),
    };
    Ok(commit(app, transaction, &form).await?)
}
