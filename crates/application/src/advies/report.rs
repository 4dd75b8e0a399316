//! From advice to report. The melding is new: it has its own moment of receipt, number and term, and is written in an act of
//! its own. The advice hears only that it happened, and on which day. So nothing but what the adviesvrager says of himself
//! joins the two (domain file, 1.3 S4): no id, no number, no moment stands in both.

use super::{AdviesError, ReportError, execute::decided, relaties, stream};
use crate::{
    App, AppError, Done, FormMeta,
    act::{commit, current},
    allow::{Target, allow, entry},
    dossier::answered,
    melding::{MeldingError, take_in_for},
    ports::{AccessEntry, StoreError, Transaction},
};
use access::{Aanvrager, handeling::AdviesBewerken};
use kernel::{Actor, AdviesId, Dag, Tekst};
use veiligthuis::{
    advies::{Command, Refusal},
    melding::{MelderOpgave, MelderSoortOpgave, OntvangstOpgave},
};

/// Who reports.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Reporter {
    /// The adviesvrager, who decided to.
    Adviesvrager,
    /// Veilig Thuis itself, after a decision of two people.
    VeiligThuis,
}

/// How often the advice is told again when somebody writes in it at the same moment.
const TRIES: usize = 5;

/// Takes the report in, and then lets the advice know. A report is never lost: when the second act fails the melding is there,
/// and the advice stays open.
pub async fn report(
    app: &App,
    wie: &Aanvrager,
    id: AdviesId,
    form: FormMeta,
    reporter: Reporter,
    opgave: OntvangstOpgave,
) -> Result<Done, ReportError> {
    let target = Target::stream(stream(id), relaties(app, wie, id).await?);
    let permit = allow::<AdviesBewerken>(app, wie, target).await?;
    let (actor, row) = (permit.actor(), entry(app, &permit, target.object));
    let told = Told { id, op: opgave.ontvangen.dag(), ambtshalve: reporter == Reporter::VeiligThuis };
    if let Some(done) = answered(app, &form).await? {
        told.write(app, &actor, row).await?;
        return Ok(done);
    }
    told.check(app, &actor).await?;
    let melder = melder(app, wie, reporter, opgave.melder).await?;
    let done = take_in_for(app, wie, form, OntvangstOpgave { melder, ..opgave }).await?;
    told.write(app, &actor, row).await?;
    Ok(done)
}

/// Of a report by Veilig Thuis itself the region is the reporter; of another it never is.
async fn melder(
    app: &App,
    wie: &Aanvrager,
    reporter: Reporter,
    opgave: MelderOpgave,
) -> Result<MelderOpgave, ReportError> {
    match (reporter, opgave.soort) {
        (Reporter::Adviesvrager, MelderSoortOpgave::Burger { .. } | MelderSoortOpgave::Beroepsmatig { .. }) => {
            Ok(opgave)
        }
        (Reporter::Adviesvrager, MelderSoortOpgave::Ambtshalve) => {
            Err(ReportError::Melding(MeldingError::Other(AppError::NotForYou)))
        }
        (Reporter::VeiligThuis, _) => {
            let region = app.accounts.organisatie(wie.organisatie()).await.map_err(AppError::from)?;
            let naam = Tekst::new(&region.ok_or(AppError::NotForYou)?.naam).ok();
            Ok(MelderOpgave {
                soort: MelderSoortOpgave::Ambtshalve,
                contact: naam.clone(),
                organisatie: naam.clone(),
                naam,
                functie: None,
                adres: None,
                relatie: None,
                bereikbaar: None,
                toelichting_afscherming: None,
            })
        }
    }
}

/// What the advice is told.
struct Told {
    id: AdviesId,
    op: Dag,
    ambtshalve: bool,
}

impl Told {
    fn command(&self) -> Command {
        Command::ZetOm { op: self.op, ambtshalve: self.ambtshalve }
    }
    /// Whether the advice would refuse, before the report is taken in.
    async fn check(&self, app: &App, actor: &Actor) -> Result<(), AdviesError> {
        let (advies, seq) = current(app, stream(self.id), &FormMeta::default()).await?;
        decided(app, self.id, &advies, seq, actor.clone(), self.command()).await.map(drop)
    }
    /// Tells it. An advice that was told before (the same form came twice) has nothing to add.
    async fn write(&self, app: &App, actor: &Actor, row: AccessEntry) -> Result<(), AdviesError> {
        for attempt in 1.. {
            let (advies, seq) = current(app, stream(self.id), &FormMeta::default()).await?;
            let append = match decided(app, self.id, &advies, seq, actor.clone(), self.command()).await {
                Err(AdviesError::Refused(Refusal::AlOmgezet)) => return Ok(()),
                other => other?,
            };
            let at = app.clock.now();
            let access = vec![row.clone()];
            let transaction = Transaction { at, appends: vec![append], access, once: None, drop_draft: None };
            match commit(app, transaction, &FormMeta::default()).await {
                Err(StoreError::Conflict { .. }) if attempt < TRIES => {}
                other => return Ok(other.map(drop)?),
            }
        }
        unreachable!("the last attempt returns")
    }
}
