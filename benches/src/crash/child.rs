//! The child: writes until it is killed, and says what is durable.

use super::Ack;
use crate::{
    acts,
    world::{World, caseworker, teacher},
};
use application::{App, AppError};
use kernel::MeldingId;
use std::io::{self, Write};
use tokio::task::JoinSet;

/// How the child acknowledges.
#[derive(Clone, Copy, PartialEq, Eq, Debug, clap::ValueEnum)]
pub enum Mode {
    /// After the commit.
    Eerlijk,
    /// Before it: wrong on purpose, to show that the trial notices.
    TeVroeg,
}

/// Writes with so many writers at once, each on files of its own, until the process is killed. Comes back only when an act
/// was refused.
pub async fn write(world: World, writers: u64, mode: Mode) -> String {
    let mut tasks = JoinSet::new();
    for number in 0..writers {
        let app = world.app.clone();
        tasks.spawn(async move {
            loop {
                if let Err(error) = round(&app, number, mode).await {
                    return error.to_string();
                }
            }
        });
    }
    match tasks.join_next().await {
        Some(Ok(refused)) => refused,
        Some(Err(panicked)) => panicked.to_string(),
        None => "there are no writers".to_owned(),
    }
}

/// A dossier from opening to report, and a report on the telephone.
async fn round(app: &App, number: u64, mode: Mode) -> Result<(), AppError> {
    let wie = teacher(number);
    let id = acts::open(app, &wie).await?;
    tell(Ack::Opened(id));
    let ready = acts::fill(app, &wie, id).await?;
    tell(Ack::Filled(id));
    let (melding, proof) = (MeldingId::new(app.ids.fresh()), app.ids.fresh());
    match mode {
        Mode::Eerlijk => {
            acts::report(app, ready, melding, proof).await?;
            tell(Ack::Reported(melding, proof));
        }
        Mode::TeVroeg => {
            tell(Ack::Reported(melding, proof));
            acts::report(app, ready, melding, proof).await?;
        }
    }
    let proof = app.ids.fresh();
    let melding = acts::take_in(app, &caseworker(number), proof).await?;
    tell(Ack::Reported(melding, proof));
    Ok(())
}

/// One line in one write: once it is out, the parent reads it, whatever happens to this process.
fn tell(ack: Ack) {
    let mut out = io::stdout().lock();
    // When the parent is gone there is nobody to tell.
    let _ = out.write_all(format!("{ack}\n").as_bytes()).and_then(|()| out.flush());
}
