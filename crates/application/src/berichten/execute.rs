//! Any act on the notices of a melding.

use super::{BerichtError, Concept, ConceptVoor, Do, find, row, service, view::geheim_van_ander};
use crate::{
    App, AppError, Done, FormMeta,
    act::{commit, run, unchanged},
    allow::{self, Target, allow, entry},
    dossier::{answered, or_answered},
    melding::{facts, feiten},
    ports::{AccessEntry, Append, Event, MeldingRow, Stream, Transaction, fold},
};
use access::{
    Aanvrager, MeldingFeiten, Relaties,
    handeling::{BerichtBekrachtigen, BerichtVersturen},
};
use kernel::{AccountId, Actor, BetrokkeneId, Inzagerecht, MeldingId, Moment, Tekst};
use veiligthuis::{
    berichten::{
        AdresOpgave, BerichtOpgave, Berichten, Command, Facts, MelderberichtOpgave, NagekekenBrief, Ontvanger,
        codes::{Berichtcode, Verzendwijze},
    },
    melding::Melding,
    terugkoppeling::NagekekenTekst,
};

/// Lets the notices of the casus of a melding decide.
pub async fn execute(
    app: &App,
    wie: &Aanvrager,
    id: MeldingId,
    form: FormMeta,
    what: Do,
) -> Result<Done, BerichtError> {
    if let Some(done) = answered(app, &form).await? {
        return Ok(done);
    }
    let done = act(app, wie, id, &form, what).await;
    or_answered(app, &form, done).await
}

/// Whether this person may comes before everything that tells that the melding is there, or how it is.
async fn act(app: &App, wie: &Aanvrager, id: MeldingId, form: &FormMeta, what: Do) -> Result<Done, BerichtError> {
    let melding_row = allow::known(app.store.melding_row(id).await)?;
    let history = match &melding_row {
        Some(row) => allow::known(app.store.load(Stream::Berichten(row.casus)).await)?.unwrap_or_default(),
        None => Vec::new(),
    };
    let (berichten, seq) = fold::<Berichten>(&history)?;
    let proposer = proposer(&berichten, &what);
    let target = Target::stream(Stream::Melding(id), relaties(app, wie, melding_row.as_ref(), proposer).await?);
    let (actor, access, opener) = permit_for(app, wie, target, &what).await?;
    let row = melding_row.ok_or(AppError::NotForYou)?;
    let stream = Stream::Berichten(row.casus);
    unchanged(stream, &history, form)?;
    let (melding, _) = fold::<Melding>(&app.store.load(Stream::Melding(id)).await?)?;
    let regio = facts::regio(app, row.regio).await?;
    let now = app.clock.now();
    let right = opener.as_ref().map(|permit| permit as &dyn Inzagerecht);
    let facts = Facts::van(&[(id, &melding)], app.wet, regio.clone(), now.dag(), right);
    let letter = letter_about_the_asked(&what);
    let command = command(id, &melding, &berichten, what, right)?;
    let open = (seq == 0).then_some(Command::Open { casus: row.casus, regio: row.regio });
    let (_, made) = run(berichten, seq, open.into_iter().chain([command]), &facts, &actor, now)?;
    let events = made.into_iter().map(Event::Berichten).collect();
    let mut appends = match letter {
        Some((persoon, op)) => service::told(app, row.casus, regio, persoon, op, &actor).await?,
        None => Vec::new(),
    };
    appends.insert(0, Append { stream, expected: seq, actor, events });
    let transaction =
        Transaction { at: now, appends, access: vec![access], once: form.once(), drop_draft: form.draft.clone() };
    Ok(commit(app, transaction, form).await?)
}

/// To whom and when a letter says who was asked for information.
fn letter_about_the_asked(what: &Do) -> Option<(BetrokkeneId, Moment)> {
    let Do::Send(concept) = what else { return None };
    match concept.voor {
        ConceptVoor::Ontvanger { ontvanger: Ontvanger::Betrokkene { persoon, .. }, .. }
            if concept.bericht == Berichtcode::N07 =>
        {
            Some((persoon, concept.op))
        }
        ConceptVoor::Ontvanger { .. } | ConceptVoor::Melder => None,
    }
}

/// What somebody is to the notices of a melding. The proposer is that of the proposal it is about, not that of the decision
/// on the melding.
async fn relaties(
    app: &App,
    wie: &Aanvrager,
    melding: Option<&MeldingRow>,
    voorsteller: Option<AccountId>,
) -> Result<Relaties, AppError> {
    let Some(melding) = melding else { return Ok(Relaties::GEEN) };
    let gevraagd = melding.gevraagd || row(app, melding.casus).await?.is_some_and(|row| row.voorstellen > 0);
    Ok(MeldingFeiten { gevraagd, voorsteller, ..feiten(melding) }.relaties(wie))
}

/// Who made the proposal that is confirmed.
fn proposer(berichten: &Berichten, what: &Do) -> Option<AccountId> {
    match what {
        Do::Confirm { voorstel } => berichten.voorstel(*voorstel).map(|v| v.door.account),
        Do::Judge { .. } | Do::Send(_) | Do::Propose { .. } | Do::SendBack { .. } => None,
    }
}

async fn permit_for(
    app: &App,
    wie: &Aanvrager,
    target: Target,
    what: &Do,
) -> Result<(Actor, AccessEntry, Option<access::Permit<BerichtVersturen>>), AppError> {
    match what {
        Do::Judge { .. } | Do::Send(_) | Do::Propose { .. } => {
            let permit = allow::<BerichtVersturen>(app, wie, target).await?;
            Ok((permit.actor(), entry(app, &permit, target.object), Some(permit)))
        }
        Do::Confirm { .. } | Do::SendBack { .. } => {
            let permit = allow::<BerichtBekrachtigen>(app, wie, target).await?;
            Ok((permit.actor(), entry(app, &permit, target.object), None))
        }
    }
}

/// The command in the words of the rule: texts searched, addresses recognised.
fn command(
    id: MeldingId,
    melding: &Melding,
    berichten: &Berichten,
    what: Do,
    right: Option<&dyn Inzagerecht>,
) -> Result<Command, AppError> {
    let opened = || right.ok_or(AppError::NotForYou);
    Ok(match what {
        Do::Judge { persoon, adres, soort, regels, veiligheid, reden, toelichting } => {
            let right = opened()?;
            let known = find(berichten, persoon, soort, &regels, right).map(|a| a.oordeel.adres);
            let geheim_van_ander = geheim_van_ander(melding, persoon, &regels, right);
            let adres = known.unwrap_or(adres);
            Command::BeoordeelAdres(AdresOpgave {
                adres,
                persoon,
                soort,
                veiligheid,
                reden,
                regels,
                geheim_van_ander,
                toelichting,
            })
        }
        Do::Send(concept) => send(id, melding, *concept, opened()?),
        Do::Propose { voorstel, persoon, bericht, keuze, toelichting } => {
            Command::StelVoor { voorstel, persoon, bericht, keuze, toelichting }
        }
        Do::Confirm { voorstel } => Command::Bekrachtig { voorstel },
        Do::SendBack { voorstel, reden } => Command::WijsTerug { voorstel, reden },
    })
}

fn send(id: MeldingId, melding: &Melding, c: Concept, right: &dyn Inzagerecht) -> Command {
    match c.voor {
        ConceptVoor::Melder => Command::VerstuurAanMelder(Box::new(MelderberichtOpgave {
            id: c.id,
            bericht: c.bericht,
            melding: id,
            sjabloon: c.sjabloon,
            wijze: c.wijze,
            naar: adres_melder(melding, c.wijze, right),
            op: c.op,
            verwacht: c.verwacht,
            tekst: NagekekenTekst::new(c.tekst, melding, right),
        })),
        ConceptVoor::Ontvanger { ontvanger, adres, naar, nagekeken } => Command::Verstuur(Box::new(BerichtOpgave {
            id: c.id,
            bericht: c.bericht,
            melding: Some(id),
            ontvanger,
            sjabloon: c.sjabloon,
            wijze: c.wijze,
            adres,
            naar,
            op: c.op,
            verwacht: c.verwacht,
            nagekeken,
            tekst: NagekekenBrief::new(c.tekst, &[(id, melding)], right),
        })),
    }
}

/// Where the reporter is written: the address or the contact that the reporter gave.
pub(super) fn adres_melder(melding: &Melding, wijze: Verzendwijze, right: &dyn Inzagerecht) -> Option<Tekst> {
    let melder = melding.ontvangst.as_ref()?.melder.open(right)?;
    match wijze {
        Verzendwijze::Post => melder.adres.clone(),
        Verzendwijze::Email => melder.contact.as_str().contains('@').then(|| melder.contact.clone()),
        Verzendwijze::Uitgereikt | Verzendwijze::Telefoon | Verzendwijze::Gesprek | Verzendwijze::Portaal => None,
    }
}
