//! Thuisbaken: one program for the verbeterde meldcode and Veilig Thuis. This file only reads the command line; each
//! subcommand is one file in `commands`.

mod commands;

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
}

/// Exit codes: 0 is done, 1 is refused or failed with one sentence on standard error, 2 is wrong use (clap).
fn main() -> ExitCode {
    let done = match Cli::parse().command {
        Command::Termijnen(args) => commands::termijnen::run(args),
        Command::Weeg(args) => commands::weeg::run(args),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(sentence) => {
            eprintln!("{sentence}");
            ExitCode::FAILURE
        }
    }
}
