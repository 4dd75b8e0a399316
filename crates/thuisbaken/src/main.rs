//! Thuisbaken: one program for the verbeterde meldcode and Veilig Thuis. This file only reads the command line; each
//! subcommand is one file in `commands`.

mod ambient;
mod commands;
mod config;
mod demo;
mod listen;
mod runtime;
mod wiring;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// The command line.
#[derive(Parser)]
#[command(name = "thuisbaken", version, about = "Eén programma voor de verbeterde meldcode en Veilig Thuis")]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

/// The subcommands: domain verbs in Dutch, technical verbs in English.
#[derive(Subcommand)]
enum Command {
    /// Terms from a moment.
    #[command(about = "Toon alle termijnen vanaf een dag of moment")]
    Termijnen(commands::termijnen::Args),
    /// Outcomes of weighings.
    #[command(about = "Leid de uitkomst van wegingen af: JSON erin, per weging één regel JSON eruit")]
    Weeg(commands::weeg::Args),
    /// Earlier reports about the same people.
    #[command(about = "Vind eerdere meldingen over dezelfde mensen in een bestand met vermeldingen")]
    Radar(commands::radar::Args),
    /// A demonstration.
    #[command(about = "Start een demonstratie met verzonnen gezinnen; inloggen kan als iedere rol")]
    Demo(commands::demo::Args),
    /// The real thing.
    #[command(about = "Start Thuisbaken met een configuratiebestand")]
    Serve(commands::serve::Args),
    /// Replay the store.
    #[command(about = "Speel de hele opslag na: keten, zegels en leestabellen")]
    Verify(commands::place::Where),
    /// Look for what is unsafe.
    #[command(about = "Zeg wat er onveilig is aan configuratie, sleutels, database en rechten")]
    Doctor(commands::place::Where),
}

/// Exit codes: 0 is done, 1 is refused or failed with one sentence on standard error, 2 is wrong use (clap).
fn main() -> ExitCode {
    let done = match Cli::parse().command {
        Command::Termijnen(args) => commands::termijnen::run(args),
        Command::Weeg(args) => commands::weeg::run(args),
        Command::Radar(args) => commands::radar::run(args),
        Command::Demo(args) => commands::demo::run(args),
        Command::Serve(args) => commands::serve::run(args),
        Command::Verify(place) => commands::verify::run(place),
        Command::Doctor(place) => commands::doctor::run(place),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(sentence) => {
            eprintln!("{sentence}");
            ExitCode::FAILURE
        }
    }
}
