//! Reading along with a test runner: its output passes through, and the lines that count are kept for the summary.

use std::io::{BufRead, BufReader, Read, Write};
use std::process::{Command, Stdio};
use std::thread;

use crate::shell::{self, Done};

/// Runs the command, passes its output through and adds the lines that count to `notes`.
pub fn run(command: &mut Command, notes: &mut Vec<String>) -> Done {
    let spoken = shell::spoken(command);
    eprintln!("$ {spoken}");
    let started = command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn();
    let mut child = started.map_err(|error| format!("`{spoken}` could not be started: {error}."))?;
    let (output, errors) = (child.stdout.take(), child.stderr.take());
    let noted = thread::scope(|scope| {
        let output = scope.spawn(|| output.map(|pipe| pass_through(pipe, std::io::stdout())));
        let errors = scope.spawn(|| errors.map(|pipe| pass_through(pipe, std::io::stderr())));
        [output.join(), errors.join()]
    });
    notes.extend(noted.into_iter().flatten().flatten().flatten());
    let status = child.wait().map_err(|error| format!("`{spoken}` could not be waited for: {error}."))?;
    if status.success() { Ok(()) } else { Err(format!("`{spoken}` ended with {status}.")) }
}

/// Copies line by line; a reader that went away (a closed terminal) does not stop the test.
fn pass_through(from: impl Read, mut to: impl Write) -> Vec<String> {
    let mut from = BufReader::new(from);
    let mut notes = Vec::new();
    let mut line = Vec::new();
    while from.read_until(b'\n', &mut line).is_ok_and(|length| length > 0) {
        let _gone = to.write_all(&line).and_then(|()| to.flush());
        notes.extend(note(&String::from_utf8_lossy(&line)));
        line.clear();
    }
    notes
}

/// The line without colours, when it counts tests, browser tests or durability trials.
///
/// `cargo test` prints a line for each of its programs; those without a test say nothing.
fn note(line: &str) -> Option<String> {
    let plain = without_colours(line);
    let plain = plain.trim();
    let counts = ["Summary [", "test result:", "browser:", "durability:"].iter().any(|start| plain.starts_with(start));
    let nothing_ran = plain.starts_with("test result: ok. 0 passed; 0 failed");
    (counts && !nothing_ran).then(|| plain.to_owned())
}

fn without_colours(line: &str) -> String {
    let mut parts = line.split("\u{1b}[");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |text, part| text + part.split_once('m').map_or(part, |(_, rest)| rest))
}

#[cfg(test)]
mod tests {
    use super::{note, run};
    use crate::shell;

    #[test]
    fn summaries_are_noted_without_colours() {
        let line = "\u{1b}[32;1m     Summary\u{1b}[0m [   0.104s] \u{1b}[1m3\u{1b}[0m tests run: 3 passed\n";
        assert_eq!(note(line).as_deref(), Some("Summary [   0.104s] 3 tests run: 3 passed"));
        assert_eq!(note("durability: 50 trials, 0 lost\n").as_deref(), Some("durability: 50 trials, 0 lost"));
        assert_eq!(note("    Finished in 2 s"), None);
        assert_eq!(note("test result: ok. 0 passed; 0 failed; 0 ignored"), None);
    }

    #[test]
    fn a_failing_program_fails_and_its_notes_stay() {
        let mut notes = Vec::new();
        let done = run(shell::program("sh").args(["-c", "echo browser: 1 failed; exit 3"]), &mut notes);
        assert!(done.is_err_and(|sentence| sentence.contains("exit status: 3")));
        assert_eq!(notes, ["browser: 1 failed"]);
    }
}
