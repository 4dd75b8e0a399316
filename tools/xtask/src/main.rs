//! The project's own commands: everything a newcomer, a builder or a build server has to run.
#![allow(
    clippy::disallowed_methods,
    reason = "a build tool reads the environment and the clock; no domain rule lives here"
)]

mod assets;
mod check;
mod debian;
mod demo;
mod postgres;
mod shell;
mod stylesheet;
mod test;

use std::process::ExitCode;

const USAGE: &str = "\
Usage: cargo xtask <command>

  demo [options]          build everything and start the demonstration; options as in `thuisbaken demo --help`
  test [--only PART]...   install what the tests need and run them; parts: format clippy check rust doc browser
  check                   name each wrong arrow between rooms and each source line that breaks a rule of the house
  assets                  build the style sheet, script and pictures that the pages embed
  postgres -- <command>   start a throw-away PostgreSQL, run the command with THUISBAKEN_TEST_POSTGRES set, stop it
";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let Some((command, rest)) = arguments.split_first() else {
        eprint!("{USAGE}");
        return ExitCode::from(2);
    };
    let done = match command.as_str() {
        "demo" => demo::run(rest),
        "test" => test::run(rest),
        "check" => check::run(),
        "assets" => assets::build(),
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
