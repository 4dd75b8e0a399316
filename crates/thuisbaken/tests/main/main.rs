//! The real binary, as somebody uses it on the command line.

mod advies;
mod casus;
mod door;
mod earlier;
mod house;
mod input;
mod known;
mod program;
mod radar;
mod road;
mod termijnen;
mod weeg;

use std::process::Command;

/// What a run of the program gave.
struct Run {
    code: Option<i32>,
    out: String,
    err: String,
}

/// Runs `thuisbaken` with these arguments.
fn thuisbaken(args: &[&str]) -> Run {
    let done = Command::new(env!("CARGO_BIN_EXE_thuisbaken")).args(args).output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    Run { code: done.status.code(), out: text(done.stdout), err: text(done.stderr) }
}
