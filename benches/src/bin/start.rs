//! Cold start and memory at rest of the real binary, on a store that is there and as a demonstration. Aim: at most 1 s and
//! 60 MB. A table on standard error, JSON on standard output.
//!
//! `cargo build --release -p thuisbaken && cargo run --release -p benches --bin start`

use benches::{
    acts,
    figures::{rounded, table},
    http::{self, Running},
    load,
    machine::Machine,
    place::{Engine, Fresh, beside_this_program},
    usage::memory,
    world::{World, caseworker},
};
use clap::Parser;
use serde_json::{Value, json};
use std::{path::PathBuf, process::ExitCode, time::Duration};

/// The command line.
#[derive(Parser)]
struct Cli {
    /// How many meldingen are in the real store.
    #[arg(long, default_value_t = 1000)]
    rows: u64,
    /// How many times each is started.
    #[arg(long, default_value_t = 5)]
    times: usize,
    /// On which disk; by default that of this program.
    #[arg(long)]
    folder: Option<PathBuf>,
}

/// How long a program rests before its memory is looked at.
const REST: Duration = Duration::from_secs(2);

/// How the starts of one kind went.
struct Starts {
    what: &'static str,
    seconds: Vec<f64>,
    /// Now and at most, in MB.
    memory: (f64, f64),
}

fn main() -> ExitCode {
    match run(Cli::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(sentence) => {
            eprintln!("{sentence}");
            ExitCode::FAILURE
        }
    }
}

fn run(cli: Cli) -> Result<(), String> {
    let folder = cli.folder.clone().unwrap_or_else(beside_this_program);
    let machine = Machine::look(&folder);
    eprintln!("{}", machine.line());
    let binary = http::binary()?;
    let runtime = tokio::runtime::Runtime::new().map_err(|error| error.to_string())?;
    let place = runtime.block_on(filled(&folder, cli.rows))?;
    drop(runtime);
    let config = place.folder().join("thuisbaken.toml").display().to_string();
    let demo = place.folder().join("demonstratie").display().to_string();
    let mut all = Vec::new();
    for what in ["demo, new", "demo, there already", "serve"] {
        let mut starts = Starts { what, seconds: Vec::new(), memory: (0.0, 0.0) };
        for _ in 0..cli.times {
            let address = http::free_address()?;
            let listen = address.to_string();
            let arguments = match what {
                "serve" => {
                    write_config(&config, &listen, &place)?;
                    vec!["serve", "--config", &config]
                }
                "demo, new" => {
                    let _ = std::fs::remove_dir_all(&demo);
                    vec!["demo", "--listen", &listen, "--data", &demo]
                }
                _ => vec!["demo", "--listen", &listen, "--data", &demo],
            };
            let running = Running::start(&binary, &arguments, address)?;
            starts.seconds.push(running.cold_start.as_secs_f64());
            std::thread::sleep(REST);
            let (now, most) = memory(running.pid()).ok_or("Its memory can not be read in /proc.")?;
            starts.memory = (starts.memory.0.max(now), starts.memory.1.max(most));
        }
        starts.seconds.sort_by(f64::total_cmp);
        all.push(starts);
    }
    show(&all);
    let measured: Vec<Value> = all.iter().map(|starts| starts.json()).collect();
    println!("{}", json!({ "machine": machine.json(), "rows": cli.rows, "measured": measured }));
    Ok(())
}

async fn filled(folder: &std::path::Path, rows: u64) -> Result<Fresh, String> {
    let place = Fresh::new(Engine::Sqlite, folder).await?;
    let world = World::open(&place.config).await?;
    let app = world.app.clone();
    let act = move |number: u64| {
        let app = app.clone();
        async move {
            let done = acts::take_in(&app, &caseworker(number % 40), app.ids.fresh()).await;
            done.map(drop).map_err(|error| error.to_string())
        }
    };
    load::run((0..rows).collect(), 32, Duration::MAX, act).await?;
    world.store.close().await;
    Ok(place)
}

fn write_config(path: &str, listen: &str, place: &Fresh) -> Result<(), String> {
    let key = place.config.key_file.display().to_string();
    let text = format!(
        "listen = {listen:?}\npublic_url = \"http://{listen}\"\ndata = \"gegevens\"\nkey_file = {key:?}\nstore = \"sqlite\"\n"
    );
    std::fs::write(path, text).map_err(|error| format!("{path}: {error}."))
}

impl Starts {
    fn median(&self) -> f64 {
        self.seconds.get(self.seconds.len() / 2).copied().unwrap_or_default()
    }
    fn slowest(&self) -> f64 {
        self.seconds.last().copied().unwrap_or_default()
    }
    fn json(&self) -> Value {
        json!({
            "what": self.what, "starts": self.seconds.len(), "median_s": rounded(self.median()), "max_s": rounded(self.slowest()),
            "rss_mb": rounded(self.memory.0), "peak_mb": rounded(self.memory.1),
        })
    }
}

fn show(all: &[Starts]) {
    let rows: Vec<Vec<String>> = all
        .iter()
        .map(|starts| {
            let (now, most) = starts.memory;
            let seconds = [starts.median(), starts.slowest()].map(|seconds| format!("{seconds:.2}"));
            let [median, slowest] = seconds;
            vec![starts.what.to_owned(), median, slowest, format!("{now:.0}"), format!("{most:.0}")]
        })
        .collect();
    let head = ["start", "median s", "slowest s", "MB at rest", "MB at most"];
    eprintln!("\n{}", table(&head, &rows));
}
