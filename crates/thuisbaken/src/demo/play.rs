//! Playing the stories through the real use cases, in the order of time.

use super::{
    cast::{Cast, member},
    clock::StoryClock,
    story::{Deed, Scene, Story},
    words::{
        assess::Stage,
        bericht::{BerichtStage, BerichtStep},
        casus::CasusStage,
        report::Report,
        tekst,
    },
};
use access::Aanvrager;
use application::{
    App, AppError, Done, FormMeta, advies, berichten, casus, dienst, dossier,
    koppeling::{self, Verdict},
    melding::{self, Do},
    ports::{Event, Stream},
};
use kernel::{AdviesId, BetrokkeneId, DienstId, DossierId, MeldingId, Moment, OnderdeelId};
use meldcode::dossier::Event as DossierEvent;
use std::str::FromStr;
use veiligthuis::{
    codes::{Contactwijze, TerugkoppelMoment},
    melding::Event as MeldingEvent,
};

/// What is known of a story while it runs.
#[derive(Default)]
struct Known {
    dossier: Option<DossierId>,
    melding: Option<MeldingId>,
    people: Vec<BetrokkeneId>,
    /// The melding before this one, and who is in it.
    before: Option<(MeldingId, Vec<BetrokkeneId>)>,
    proposal: Option<OnderdeelId>,
    transfers: Vec<OnderdeelId>,
    dienst: Option<DienstId>,
    advies: Option<AdviesId>,
}

/// Plays all stories through each other, each scene at its moment.
pub async fn play(app: &App, clock: &StoryClock, cast: &Cast, stories: Vec<Story>) -> Result<(), String> {
    let mut known: Vec<Known> = stories.iter().map(|_| Known::default()).collect();
    let names: Vec<&'static str> = stories.iter().map(|story| story.name).collect();
    let mut scenes: Vec<(usize, Scene)> = stories
        .into_iter()
        .enumerate()
        .flat_map(|(at, story)| story.scenes.into_iter().map(move |s| (at, s)))
        .collect();
    scenes.sort_by_key(|(_, scene)| scene.at);
    for (story, scene) in scenes {
        clock.set(scene.at);
        let who = scene.who;
        let done = perform(app, cast, &mut known[story], scene).await;
        done.map_err(|why| format!("De demonstratie loopt vast in «{}», bij {who}: {why}", names[story]))?;
    }
    Ok(())
}

async fn perform(app: &App, cast: &Cast, known: &mut Known, scene: Scene) -> Result<(), String> {
    let wie = cast.asks(scene.who)?;
    let form = FormMeta::default();
    match scene.deed {
        Deed::Open(note) => {
            let done = dossier::open(app, &wie, form, note.map(tekst)).await.map_err(said)?;
            known.dossier = Some(id_in(&done)?);
        }
        Deed::Write(commands) => {
            dossier::execute(app, &wie, known.dossier()?, form, commands).await.map_err(said)?;
        }
        Deed::Report(report) => {
            let id = known.dossier()?;
            let meld = Report::complete(*report, member(scene.who), written(app, id).await?);
            known.melding = Some(meld.id);
            dossier::report(app, &wie, id, form, meld).await.map_err(said)?;
            known.people = people(app, known.melding()?).await?;
        }
        Deed::TakeIn(opgave) => {
            let done = melding::take_in(app, &wie, form, *opgave).await.map_err(|error| error.to_string())?;
            let before = known.melding.map(|melding| (melding, std::mem::take(&mut known.people)));
            *known = Known { dossier: known.dossier, before, ..Known::default() };
            known.melding = Some(id_in(&done)?);
            known.people = people(app, known.melding()?).await?;
        }
        Deed::Same(here, before) => {
            let (other, theirs) = known.before.as_ref().ok_or_else(|| "er is geen eerdere melding.".to_owned())?;
            let pair = (known.people[here], *other, theirs[before]);
            let verdict = Verdict::Same(Some(tekst("Geboortedatum en adres zijn gelijk; gebeld met de school.")));
            koppeling::decide(app, &wie, known.melding()?, form, pair, verdict).await.map_err(said)?;
        }
        Deed::Handle(steps) => {
            let proposal = *known.proposal.get_or_insert_with(|| OnderdeelId::new(app.ids.fresh()));
            let before = known.before.as_ref().map(|(melding, _)| *melding);
            let stage = Stage { people: &known.people, before, proposal, now: scene.at };
            let commands = steps.iter().flat_map(|step| step(&stage)).collect();
            let done = melding::execute(app, &wie, known.melding()?, form, Do::Commands(commands)).await;
            done.map_err(|error| error.to_string())?;
        }
        Deed::Carry(steps) => {
            if known.transfers.is_empty() {
                known.transfers = (0..4).map(|_| OnderdeelId::new(app.ids.fresh())).collect();
            }
            let row = app.store.melding_row(known.melding()?).await.map_err(|error| error.to_string())?;
            let stage = CasusStage { people: &known.people, transfers: &known.transfers, now: scene.at };
            let commands = steps.iter().flat_map(|step| step(&stage)).collect();
            casus::execute(app, &wie, row.casus, form, commands).await.map_err(|error| error.to_string())?;
        }
        Deed::Tell(words) => {
            let what = Do::Feedback {
                moment: TerugkoppelMoment::NaBeoordeling,
                om: scene.at,
                wijze: Contactwijze::Telefoon,
                tekst: Some(tekst(words)),
            };
            melding::execute(app, &wie, known.melding()?, form, what).await.map_err(|error| error.to_string())?;
        }
        Deed::Start => {
            let done = dienst::start(app, &wie, known.melding()?, wie.account(), form).await;
            known.dienst = Some(id_in(&done.map_err(|error| error.to_string())?)?);
        }
        Deed::Notify(steps) => notify(app, &wie, known, scene.at, &steps).await?,
        Deed::Advise(opgave) => {
            let done = advies::record(app, &wie, form, *opgave).await.map_err(|error| error.to_string())?;
            known.advies = Some(id_in(&done)?);
        }
        Deed::GoOn(commands) => {
            let id = known.advies.ok_or_else(|| "er is nog geen advies.".to_owned())?;
            for command in commands {
                let done = advies::execute(app, &wie, id, FormMeta::default(), command).await;
                done.map_err(|error| error.to_string())?;
            }
        }
        Deed::Serve(steps) => {
            let id = known.dienst.ok_or_else(|| "er is nog geen dienst.".to_owned())?;
            let proposal = OnderdeelId::new(app.ids.fresh());
            let before = known.before.as_ref().map(|(melding, _)| *melding);
            let stage = Stage { people: &known.people, before, proposal, now: scene.at };
            for command in steps.iter().flat_map(|step| step(&stage, wie.account())) {
                let done = dienst::execute(app, &wie, id, FormMeta::default(), command).await;
                done.map_err(|error| error.to_string())?;
            }
        }
    }
    Ok(())
}

/// Writes to people. Who writes looked at everything with a protected source; who decides along writes nothing.
async fn notify(app: &App, wie: &Aanvrager, known: &Known, now: Moment, steps: &[BerichtStep]) -> Result<(), String> {
    let melding = known.melding()?;
    let seen = berichten::see_to_write(app, wie, melding).await;
    let nagekeken = seen.map(|seen| seen.facts.afgeschermd).unwrap_or_default();
    let stage = BerichtStage { people: &known.people, melding, now, nagekeken: &nagekeken };
    for step in steps {
        let done = berichten::execute(app, wie, melding, FormMeta::default(), step(&stage)).await;
        done.map_err(|error| error.to_string())?;
    }
    Ok(())
}

impl Known {
    fn dossier(&self) -> Result<DossierId, String> {
        self.dossier.ok_or_else(|| "er is nog geen dossier.".to_owned())
    }
    fn melding(&self) -> Result<MeldingId, String> {
        self.melding.ok_or_else(|| "er is nog geen melding.".to_owned())
    }
}

fn said(error: AppError) -> String {
    error.to_string()
}

/// The id in the path that an act leads to: `/meldingen/{id}/…`.
fn id_in<T: FromStr>(done: &Done) -> Result<T, String> {
    let id = done.path.split('/').nth(2).and_then(|id| id.parse().ok());
    id.ok_or_else(|| format!("het pad {} heeft geen nummer.", done.path))
}

/// Everything written in a dossier that can go along with a report.
async fn written(app: &App, id: DossierId) -> Result<Vec<OnderdeelId>, String> {
    let history = app.store.load(Stream::Dossier(id)).await.map_err(|error| error.to_string())?;
    let parts = history.iter().filter_map(|recorded| match &recorded.event {
        Event::Dossier(DossierEvent::SignaalVastgelegd(signaal)) => Some(signaal.id),
        Event::Dossier(DossierEvent::GesprekVastgelegd(gesprek)) => Some(gesprek.id),
        Event::Dossier(DossierEvent::PogingVastgelegd(poging)) => Some(poging.id),
        Event::Dossier(DossierEvent::ConsultVastgelegd(consult)) => Some(consult.id),
        _ => None,
    });
    Ok(parts.collect())
}

/// The people of a melding, in order of recording.
async fn people(app: &App, id: MeldingId) -> Result<Vec<BetrokkeneId>, String> {
    let history = app.store.load(Stream::Melding(id)).await.map_err(|error| error.to_string())?;
    let people = history.iter().filter_map(|recorded| match &recorded.event {
        Event::Melding(MeldingEvent::BetrokkeneVastgelegd { betrokkene, .. }) => Some(*betrokkene),
        _ => None,
    });
    Ok(people.collect())
}
