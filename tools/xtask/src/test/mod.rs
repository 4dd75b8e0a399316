//! `cargo xtask test`: everything that has to hold, from the layout of the source to a browser walking the pages.

mod notes;

use std::io::IsTerminal;
use std::path::Path;
use std::process::Command;

use crate::postgres::{self, Postgres};
use crate::shell::{self, Done};
use crate::{assets, check, debian, demo};

/// A part that can be run alone with `--only`, in the order of the whole.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    Format,
    Clippy,
    Check,
    Rust,
    Doc,
    Browser,
}

const PARTS: &[(&str, Part)] = &[
    ("format", Part::Format),
    ("clippy", Part::Clippy),
    ("check", Part::Check),
    ("rust", Part::Rust),
    ("doc", Part::Doc),
    ("browser", Part::Browser),
];

/// Runs the parts asked for, all of them by default. A failed part does not hide the next one; each ends in one line of
/// the summary.
pub fn run(arguments: &[String]) -> Done {
    let parts = chosen(arguments)?;
    let root = shell::root()?;
    debian::install_missing()?;
    demo::need_node()?;
    assets::build()?;
    let server = if parts.iter().any(|(_, part)| *part == Part::Rust) { Some(Postgres::start()?) } else { None };
    let mut summary = Vec::new();
    let mut failed = Vec::new();
    for (name, part) in parts {
        eprintln!("\n== {name} ==");
        let mut notes = Vec::new();
        let done = run_part(part, &root, server.as_ref(), &mut notes);
        let outcome = match &done {
            Ok(()) => "ok".to_owned(),
            Err(sentence) => format!("FAILED: {sentence}"),
        };
        summary.push(format!("{name:<8} {outcome}"));
        summary.extend(notes.iter().map(|note| format!("         {note}")));
        if done.is_err() {
            failed.push(name);
        }
    }
    drop(server);
    println!("\n== summary ==\n{}", summary.join("\n"));
    if failed.is_empty() { Ok(()) } else { Err(format!("Failed: {}.", failed.join(", "))) }
}

/// Reads `--only NAME`, which may be repeated.
fn chosen(arguments: &[String]) -> Result<Vec<(&'static str, Part)>, String> {
    let names = || PARTS.iter().map(|(name, _)| *name).collect::<Vec<_>>().join(", ");
    let mut wanted = Vec::new();
    let mut words = arguments.iter();
    while let Some(word) = words.next() {
        match (word.as_str(), words.next()) {
            ("--only", Some(name)) if PARTS.iter().any(|(known, _)| known == name) => wanted.push(name.as_str()),
            ("--only", Some(name)) => return Err(format!("There is no part '{name}'. The parts are {}.", names())),
            ("--only", None) => return Err(format!("--only needs a part: {}.", names())),
            (other, _) => return Err(format!("'{other}' is not an option of test; it has --only PART ({}).", names())),
        }
    }
    Ok(PARTS.iter().copied().filter(|(name, _)| wanted.is_empty() || wanted.contains(name)).collect())
}

fn run_part(part: Part, root: &Path, server: Option<&Postgres>, notes: &mut Vec<String>) -> Done {
    let mut cargo = cargo(root);
    match part {
        Part::Format => shell::run(cargo.args(["fmt", "--all", "--check"])),
        Part::Clippy => {
            shell::run(cargo.args(["clippy", "--locked", "--workspace", "--all-targets", "--", "--deny", "warnings"]))
        }
        Part::Check => check::run(),
        Part::Rust => {
            if let Some(server) = server {
                cargo.env(postgres::VARIABLE, server.url());
            }
            if have_nextest() {
                cargo.args(["nextest", "run", "--locked", "--workspace", "--profile", "ci"]);
            } else {
                cargo.args(["test", "--locked", "--workspace", "--no-fail-fast", "--lib", "--bins", "--tests"]);
            }
            notes::run(&mut cargo, notes)
        }
        Part::Doc => notes::run(cargo.args(["test", "--locked", "--workspace", "--doc"]), notes),
        Part::Browser => notes::run(shell::program("node").current_dir(root).arg("e2e/run.mjs"), notes),
    }
}

/// Cargo with colours as this terminal has them: the notes read its output through a pipe, where it would drop them.
fn cargo(root: &Path) -> Command {
    let mut cargo = shell::program("cargo");
    cargo.current_dir(root);
    if std::env::var_os("CARGO_TERM_COLOR").is_none() && std::io::stderr().is_terminal() {
        cargo.env("CARGO_TERM_COLOR", "always");
    }
    cargo
}

/// Whether cargo-nextest is there, or could be installed.
fn have_nextest() -> bool {
    let there = || shell::ask(shell::program("cargo").args(["nextest", "--version"])).is_ok();
    if there() {
        return true;
    }
    eprintln!("cargo-nextest is not installed; installing it, once, which takes some minutes.");
    // Not optimised: built in a fraction of the time, and a runner mostly waits for the tests it runs.
    let words = "install cargo-nextest --locked --debug --no-default-features --features default-no-update";
    let installed = shell::run(shell::program("cargo").args(words.split(' ')));
    if let Err(sentence) = installed {
        eprintln!("{sentence} Going on with cargo test, which is slower and prints other summaries.");
        return false;
    }
    there()
}

#[cfg(test)]
mod tests {
    use super::chosen;

    fn names(words: &[&str]) -> Result<Vec<&'static str>, String> {
        let words: Vec<String> = words.iter().map(|word| (*word).into()).collect();
        Ok(chosen(&words)?.into_iter().map(|(name, _)| name).collect())
    }

    #[test]
    fn without_a_choice_every_part_runs() {
        assert_eq!(names(&[]), Ok(vec!["format", "clippy", "check", "rust", "doc", "browser"]));
    }

    #[test]
    fn a_choice_keeps_the_order_of_the_whole() {
        assert_eq!(names(&["--only", "browser", "--only", "rust"]), Ok(vec!["rust", "browser"]));
    }

    #[test]
    fn a_wrong_choice_names_the_right_ones() {
        assert!(names(&["--only", "e3e"]).is_err_and(|sentence| sentence.contains("browser")));
        assert!(names(&["--only"]).is_err_and(|sentence| sentence.contains("needs a part")));
        assert!(names(&["rust"]).is_err());
    }
}
