//! The work list: how long a page of 50 takes, as use case and as the page that the real binary sends. Budget: p99 at most
//! 100 ms. A table on standard error, JSON on standard output.
//!
//! `cargo build --release -p thuisbaken && cargo run --release -p benches --bin werklijst -- --rows 1000`

use application::melding::{WorklistWish, worklist};
use benches::{
    acts,
    ambient::instant,
    figures::{Spread, table},
    http::{self, Running},
    load::{self, in_parallel},
    machine::Machine,
    place::{Engine, Fresh, beside_this_program},
    world::{World, caseworker},
};
use clap::Parser;
use serde_json::{Value, json};
use std::{path::PathBuf, process::ExitCode, time::Duration};
use store::Place;

/// The command line.
#[derive(Parser)]
struct Cli {
    /// Which engine.
    #[arg(long, value_enum, default_value = "sqlite")]
    engine: Engine,
    /// How many open meldingen the region has; each number given is measured.
    #[arg(long, value_delimiter = ',', default_values_t = [1000])]
    rows: Vec<usize>,
    /// How many looks are measured.
    #[arg(long, default_value_t = 500)]
    looks: usize,
    /// On which disk; by default that of this program.
    #[arg(long)]
    folder: Option<PathBuf>,
}

/// How many caseworkers look at the same time in the second measurement.
const TOGETHER: usize = 8;

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
    let binary = http::binary()?;
    let place = Fresh::new(cli.engine, &folder).await?;
    let (mut filled, mut sizes) = (0, cli.rows.clone());
    let mut measured: Vec<(usize, &str, Spread)> = Vec::new();
    sizes.sort_unstable();
    for rows in sizes {
        let world = World::open(&place.config).await?;
        fill(&world, rows - filled).await?;
        filled = rows;
        let last = u32::try_from(rows.saturating_sub(50)).unwrap_or_default();
        measured.push((rows, "use case, first page", look(&world, cli.looks, 1, 0).await?));
        measured.push((rows, "use case, last page", look(&world, cli.looks, 1, last).await?));
        measured.push((rows, "use case, 8 people at once", look(&world, cli.looks, TOGETHER, 0).await?));
        let session = world.sign_in().await?;
        world.store.close().await;
        let running = serve(&binary, &place)?;
        measured.push((rows, "page of the real binary", pages(&running, &session, cli.looks)?));
    }
    place.remove().await?;
    let shown: Vec<Vec<String>> = measured
        .iter()
        .map(|(rows, what, spread)| {
            let Spread { p50, p99, longest, .. } = spread;
            vec![
                (*what).to_owned(),
                rows.to_string(),
                format!("{p50:.1}"),
                format!("{p99:.1}"),
                format!("{longest:.1}"),
            ]
        })
        .collect();
    eprintln!("\n{}", table(&["work list of 50", "open meldingen", "p50 ms", "p99 ms", "max ms"], &shown));
    let measured: Vec<Value> = measured
        .iter()
        .map(|(rows, what, spread)| json!({ "rows": rows, "what": what, "spread": spread.json() }))
        .collect();
    let engine = format!("{:?}", cli.engine).to_lowercase();
    println!("{}", json!({ "machine": machine.json(), "engine": engine, "measured": measured }));
    Ok(())
}

async fn fill(world: &World, count: usize) -> Result<(), String> {
    eprintln!("Taking in {count} meldingen…");
    let app = world.app.clone();
    let act = move |number: u64| {
        let app = app.clone();
        async move {
            let done = acts::take_in(&app, &caseworker(number % 40), app.ids.fresh()).await;
            done.map(drop).map_err(|error| error.to_string())
        }
    };
    load::run((0..count as u64).collect(), 32, Duration::MAX, act).await.map(drop)
}

/// Looks so many times, `together` at a time; the first tenth warms up and does not count.
async fn look(world: &World, looks: usize, together: usize, offset: u32) -> Result<Spread, String> {
    let app = world.app.clone();
    let one = move |number: u64| {
        let app = app.clone();
        async move {
            let begun = instant();
            let wish = WorklistWish { offset, ..WorklistWish::default() };
            let page = worklist(&app, &caseworker(number % 8), wish).await.map_err(|error| error.to_string())?;
            let took = begun.elapsed();
            let opened = page.rows.get().iter().filter_map(|(row, _)| row.label.as_ref()?.open(&page.permit));
            if opened.count() == 0 {
                return Err("The work list shows no name.".to_owned());
            }
            Ok(took)
        }
    };
    let numbers = |count: usize| (0..count as u64).collect::<Vec<_>>();
    in_parallel(numbers(looks / 10), together, one.clone()).await;
    let took = in_parallel(numbers(looks), together, one).await;
    took.into_iter().collect::<Result<Vec<_>, _>>().map(Spread::of)
}

fn serve(binary: &std::path::Path, place: &Fresh) -> Result<Running, String> {
    let address = http::free_address()?;
    let store = match &place.config.place {
        Place::Folder(_) => "sqlite",
        Place::Postgres(address) => address.as_str(),
    };
    let config = place.folder().join("thuisbaken.toml");
    let text = format!(
        "listen = \"{address}\"\npublic_url = \"http://{address}\"\ndata = \"gegevens\"\nkey_file = {:?}\nstore = {store:?}\n",
        place.config.key_file.display().to_string()
    );
    std::fs::write(&config, text).map_err(|error| format!("{}: {error}.", config.display()))?;
    Running::start(binary, &["serve", "--config", &config.display().to_string()], address)
}

fn pages(running: &Running, session: &str, looks: usize) -> Result<Spread, String> {
    let mut took = Vec::with_capacity(looks);
    for number in 0..looks + looks / 10 {
        let begun = instant();
        let answer = running.get("/werklijst", Some(session)).map_err(|error| format!("/werklijst: {error}."))?;
        if answer.status != 200 || !answer.body.contains("M-2") {
            return Err(format!("/werklijst answered {} without a row.", answer.status));
        }
        if number >= looks / 10 {
            took.push(begun.elapsed());
        }
    }
    Ok(Spread::of(took))
}
