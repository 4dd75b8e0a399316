//! One trial: start the child, wait for its first acknowledgement and then for a random moment, kill it.

use super::{Ack, Mode};
use std::{
    io::{BufRead, BufReader},
    os::unix::process::ExitStatusExt,
    path::PathBuf,
    process::{Command, Stdio},
    sync::mpsc::channel,
    thread,
    time::Duration,
};
use store::{Config, Place};

/// How many writers the child has.
pub const WRITERS: u64 = 8;

/// SIGKILL.
const KILLED: i32 = 9;

/// A child that did not acknowledge anything in this time is broken.
const PATIENCE: Duration = Duration::from_secs(120);

/// How to start the child.
pub struct Child {
    /// The program `schrijver`.
    pub program: PathBuf,
    /// The store it opens.
    pub config: Config,
    /// How it acknowledges.
    pub mode: Mode,
}

/// What a killed child had acknowledged.
pub struct Ended {
    /// In the order of telling.
    pub acks: Vec<Ack>,
}

impl Child {
    fn command(&self) -> Command {
        let mut command = Command::new(&self.program);
        command.arg("--key-file").arg(&self.config.key_file).arg("--writers").arg(WRITERS.to_string());
        match &self.config.place {
            Place::Folder(folder) => command.arg("--data").arg(folder),
            Place::Postgres(address) => command.arg("--postgres").arg(address),
        };
        command.arg("--mode").arg(match self.mode {
            Mode::Eerlijk => "eerlijk",
            Mode::TeVroeg => "te-vroeg",
        });
        command
    }

    /// Runs the child and kills it this long after its first acknowledgement.
    pub fn run_and_kill(&self, after: Duration) -> Result<Ended, String> {
        let mut command = self.command();
        let spawned = command.stdin(Stdio::null()).stdout(Stdio::piped()).spawn();
        let mut child = spawned.map_err(|error| format!("{} does not start: {error}.", self.program.display()))?;
        let output = child.stdout.take().ok_or("the child has no output")?;
        let (first, begun) = channel();
        let reader = thread::spawn(move || {
            let mut acks = Vec::new();
            for line in BufReader::new(output).split(b'\n') {
                let line = line.map_err(|error| error.to_string())?;
                let line = String::from_utf8(line).map_err(|error| error.to_string())?;
                acks.push(Ack::read(&line).ok_or_else(|| format!("the child says `{line}`"))?);
                // Nobody listens to all but the first.
                let _ = first.send(());
            }
            Ok::<_, String>(acks)
        });
        let heard = begun.recv_timeout(PATIENCE);
        if heard.is_ok() {
            thread::sleep(after);
        }
        child.kill().map_err(|error| format!("the child can not be killed: {error}"))?;
        let status = child.wait().map_err(|error| format!("the child can not be waited for: {error}"))?;
        let acks = reader.join().map_err(|_| "reading the child panicked")??;
        match (heard, status.signal()) {
            (Ok(()), Some(KILLED)) => Ok(Ended { acks }),
            (Ok(()), _) => Err(format!("the child ended by itself, with {status}")),
            (Err(_), _) => Err(format!("the child acknowledged nothing and ended with {status}")),
        }
    }
}
