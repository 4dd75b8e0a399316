//! The project's own commands: everything a newcomer, a builder or a build server has to run.
#![allow(
    clippy::disallowed_methods,
    reason = "a build tool reads the environment and the clock; no domain rule lives here"
)]

mod postgres;
mod shell;

use std::process::ExitCode;

const USAGE: &str = "\
Usage: cargo xtask <command>

  postgres -- <command>   start a throw-away PostgreSQL, run the command with THUISBAKEN_TEST_POSTGRES set, stop it
";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let Some((command, rest)) = arguments.split_first() else {
        eprint!("{USAGE}");
        return ExitCode::from(2);
    };
    let done = match command.as_str() {
        "postgres" => postgres::run(rest),
        "help" | "--help" | "-h" => {
            print!("{USAGE}");
            Ok(())
        }
        unknown => {
            eprintln!("There is no command '{unknown}'.\n\n{USAGE}");
            return ExitCode::from(2);
        }
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(sentence) => {
            eprintln!("{sentence}");
            ExitCode::FAILURE
        }
    }
}
