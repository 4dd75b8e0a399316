//! Stored reports per second at 1, 8 and 32 parallel writers, through the real use cases, beside what the machine itself can
//! sync. A table on standard error, JSON on standard output.
//!
//! `cargo run --release -p benches --bin belasting`, or for the other engine
//! `cargo xtask postgres -- cargo run --release -p benches --bin belasting -- --engine postgres`.

use application::App;
use benches::{
    acts,
    figures::{rounded, table},
    limit::{self, Limit},
    load::{self, Load, in_parallel},
    machine::Machine,
    place::{Engine, Fresh, beside_this_program},
    usage::{Server, own_cpu},
    world::{World, caseworker, teacher},
};
use clap::Parser;
use kernel::MeldingId;
use serde_json::{Value, json};
use std::{path::PathBuf, process::ExitCode, time::Duration};

/// The command line.
#[derive(Parser)]
struct Cli {
    /// Which engine.
    #[arg(long, value_enum, default_value = "sqlite")]
    engine: Engine,
    /// How long each measurement takes.
    #[arg(long, default_value_t = 10)]
    seconds: u64,
    /// The numbers of parallel writers.
    #[arg(long, value_delimiter = ',', default_values_t = [1, 8, 32])]
    writers: Vec<usize>,
    /// On which disk; by default that of this program.
    #[arg(long)]
    folder: Option<PathBuf>,
}

/// How many dossiers are made ready at the same time.
const PREPARING: usize = 16;
/// How many acts tell how many will fit in the time.
const TASTE: usize = 64;

/// What is measured.
#[derive(Clone, Copy)]
enum Act {
    /// A professional's dossier becomes a report.
    Report,
    /// A caseworker takes a report in.
    TakeIn,
}

impl Act {
    const fn name(self) -> &'static str {
        match self {
            Self::Report => "dossier -> melding",
            Self::TakeIn => "melding by phone",
        }
    }
}

/// One measured line.
struct Line {
    act: Act,
    writers: usize,
    load: Load,
    program: Duration,
    server: Option<Duration>,
}

#[tokio::main]
async fn main() -> ExitCode {
    match run(Cli::parse()).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(sentence) => {
            eprintln!("{sentence}");
            ExitCode::FAILURE
        }
    }
}

async fn run(cli: Cli) -> Result<(), String> {
    let folder = cli.folder.clone().unwrap_or_else(beside_this_program);
    let machine = Machine::look(&folder);
    eprintln!("{}", machine.line());
    let time = Duration::from_secs(cli.seconds);
    let place = Fresh::new(cli.engine, &folder).await?;
    let server = match place.address() {
        Some(address) => Server::behind(address).await,
        None => None,
    };
    let limits = limit::measure(cli.engine, &place, time.min(Duration::from_secs(5))).await?;
    let world = World::open(&place.config).await?;
    let about = world.store.about().version.clone();
    eprintln!("{:?} {about}", cli.engine);
    let mut lines = Vec::new();
    for act in [Act::Report, Act::TakeIn] {
        for writers in &cli.writers {
            let line = measure(&world.app, act, *writers, time, server).await?;
            eprintln!("{}: {writers} writers, {:.0}/s", act.name(), line.load.per_second());
            lines.push(line);
        }
    }
    let verified = world.store.verify().await.map_err(|error| error.to_string())?;
    world.store.close().await;
    place.remove().await?;
    show(&limits, &lines);
    let events = verified.events;
    eprintln!("\nAfterwards the whole store was replayed: {events} events, all whole.");
    let measured: Vec<Value> = lines.iter().map(|line| line_json(line, &limits)).collect();
    let limits: Vec<Value> = limits.iter().map(limit_json).collect();
    let engine = format!("{:?}", cli.engine).to_lowercase();
    println!(
        "{}",
        json!({ "machine": machine.json(), "engine": engine, "version": about, "limits": limits, "measured": measured, "events_verified": events })
    );
    Ok(())
}

/// Tastes how fast it goes, makes ready what is needed for that, and measures.
async fn measure(app: &App, act: Act, writers: usize, time: Duration, server: Option<Server>) -> Result<Line, String> {
    let taste = once(app, act, writers, TASTE.max(2 * writers), Duration::MAX).await?;
    let enough = (taste.per_second() * time.as_secs_f64() * 1.5) as usize + 2 * writers;
    let ready = prepare(app, act, enough).await?;
    let (program, servers) = (own_cpu(), server.map(Server::cpu));
    let load = acts(app, act, writers, ready, time).await?;
    let server = server.zip(servers).map(|(server, before)| server.cpu().saturating_sub(before));
    Ok(Line { act, writers, load, program: own_cpu().saturating_sub(program), server })
}

async fn once(app: &App, act: Act, writers: usize, count: usize, time: Duration) -> Result<Load, String> {
    let ready = prepare(app, act, count).await?;
    acts(app, act, writers, ready, time).await
}

/// What an act starts from.
enum Start {
    Dossier(Box<acts::Ready>),
    Phone(u64),
}

async fn prepare(app: &App, act: Act, count: usize) -> Result<Vec<Start>, String> {
    let numbers: Vec<u64> = (0..count as u64).collect();
    let app = app.clone();
    match act {
        Act::TakeIn => Ok(numbers.into_iter().map(Start::Phone).collect()),
        Act::Report => {
            let made = in_parallel(numbers, PREPARING, move |number| {
                let app = app.clone();
                async move {
                    let wie = teacher(number);
                    let id = acts::open(&app, &wie).await?;
                    acts::fill(&app, &wie, id).await.map(|ready| Start::Dossier(Box::new(ready)))
                }
            });
            made.await.into_iter().collect::<Result<_, _>>().map_err(|error: application::AppError| error.to_string())
        }
    }
}

async fn acts(app: &App, act: Act, writers: usize, ready: Vec<Start>, time: Duration) -> Result<Load, String> {
    let app = app.clone();
    let act_on = move |start: Start| {
        let app = app.clone();
        async move {
            let (melding, proof) = (MeldingId::new(app.ids.fresh()), app.ids.fresh());
            let done = match start {
                Start::Dossier(ready) => acts::report(&app, *ready, melding, proof).await,
                Start::Phone(number) => acts::take_in(&app, &caseworker(number), proof).await.map(drop),
            };
            done.map_err(|error| error.to_string())
        }
    };
    load::run(ready, writers, time, act_on).await.map_err(|sentence| format!("{}: {sentence}", act.name()))
}

/// CPU milliseconds per act.
fn per_act(used: Duration, line: &Line) -> f64 {
    used.as_secs_f64() * 1000.0 / line.load.spread.count.max(1) as f64
}

fn show(limits: &[Limit], lines: &[Line]) {
    let limit_rows: Vec<Vec<String>> = limits
        .iter()
        .map(|limit| {
            let Limit { connections, per_second, spread } = limit;
            let name = format!("one-row commits, {connections} connection(s)");
            vec![name, format!("{per_second:.0}"), format!("{:.2}", spread.p50), format!("{:.2}", spread.p99)]
        })
        .collect();
    eprintln!("\n{}", table(&["the machine itself", "/s", "p50 ms", "p99 ms"], &limit_rows));
    let rows: Vec<Vec<String>> = lines
        .iter()
        .map(|line| {
            let Load { spread, .. } = &line.load;
            let server = line.server.map_or_else(|| "-".to_owned(), |used| format!("{:.2}", per_act(used, line)));
            vec![
                line.act.name().to_owned(),
                line.writers.to_string(),
                format!("{:.0}", line.load.per_second()),
                format!("{:.1}", spread.p50),
                format!("{:.1}", spread.p99),
                format!("{:.1}", spread.longest),
                format!("{:.2}", per_act(line.program, line)),
                server,
                format!("{:.2}", line.load.per_second() / limits[0].per_second),
            ]
        })
        .collect();
    let head = ["act", "writers", "/s", "p50 ms", "p99 ms", "max ms", "CPU ms each", "server CPU", "x limit"];
    eprintln!("\n{}", table(&head, &rows));
}

fn limit_json(limit: &Limit) -> Value {
    json!({ "connections": limit.connections, "per_second": rounded(limit.per_second), "spread": limit.spread.json() })
}

fn line_json(line: &Line, limits: &[Limit]) -> Value {
    json!({
        "act": line.act.name(), "writers": line.writers, "seconds": rounded(line.load.took.as_secs_f64()),
        "per_second": rounded(line.load.per_second()), "spread": line.load.spread.json(),
        "cpu_ms_each": rounded(per_act(line.program, line)),
        "server_cpu_ms_each": line.server.map(|used| rounded(per_act(used, line))),
        "ratio_to_limit": rounded(line.load.per_second() / limits[0].per_second),
    })
}
