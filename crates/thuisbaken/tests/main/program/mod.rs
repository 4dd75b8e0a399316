//! The real program as a process: starting, refusing, stopping.

mod checks;
mod configuration;
mod first;
mod frameworks;
mod keys;
mod places;
mod ports;
mod stop;
mod web;

use std::{
    io::{BufRead, BufReader, Read},
    path::Path,
    process::{Child, Command, Stdio},
    sync::mpsc::{Receiver, channel},
    thread::JoinHandle,
    time::Duration,
};

const PROGRAM: &str = env!("CARGO_BIN_EXE_thuisbaken");

/// The most time anything may take before a test calls it hanging.
const PATIENCE: Duration = Duration::from_secs(60);

/// How a run ended.
pub struct Run {
    pub code: Option<i32>,
    pub out: String,
    pub err: String,
}

impl Run {
    /// It must have refused with one sentence and nothing else; gives the sentence.
    #[track_caller]
    pub fn refused(&self) -> &str {
        assert_eq!((self.code, self.out.as_str()), (Some(1), ""), "{}", self.err);
        let sentence = self.err.trim_end();
        let ends = sentence.ends_with(['.', '?']) || sentence.contains("Voer uit: chmod ");
        assert!(sentence.lines().count() == 1 && ends, "not one sentence: {}", self.err);
        sentence
    }
    /// It must have ended well.
    #[track_caller]
    pub fn done(&self) -> &Self {
        assert_eq!(self.code, Some(0), "{}\n{}", self.out, self.err);
        self
    }
}

/// Runs the program until it ends by itself.
pub fn run(args: &[&str]) -> Run {
    Running::start(&mut command(args)).ends()
}

/// The program with these arguments, in no environment but its own.
pub fn command(args: &[&str]) -> Command {
    let mut command = Command::new(PROGRAM);
    command.args(args).env_clear();
    command
}

/// A program that runs. It is killed when the test ends earlier.
pub struct Running {
    child: Child,
    lines: Receiver<String>,
    out: String,
    err: Option<JoinHandle<String>>,
}

impl Running {
    pub fn start(command: &mut Command) -> Self {
        let mut child = command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let (out, mut err) = (child.stdout.take().unwrap(), child.stderr.take().unwrap());
        let (send, lines) = channel();
        std::thread::spawn(move || {
            for line in BufReader::new(out).lines().map_while(Result::ok) {
                let _nobody_listens = send.send(line);
            }
        });
        let err = std::thread::spawn(move || {
            let mut text = String::new();
            err.read_to_string(&mut text).map(|_| text).unwrap_or_default()
        });
        Self { child, lines, out: String::new(), err: Some(err) }
    }
    /// `demo` on a free port, with its data in this folder.
    pub fn demo(folder: &Path) -> (Self, String) {
        let mut running =
            Self::start(&mut command(&["demo", "--listen", "127.0.0.1:0", "--data", folder.to_str().unwrap()]));
        let address = running.line("http://");
        (running, address.strip_prefix("http://").unwrap().to_owned())
    }
    /// Waits for a line on standard output that begins like this.
    pub fn line(&mut self, begin: &str) -> String {
        loop {
            let Ok(line) = self.lines.recv_timeout(PATIENCE) else {
                let _ended_already = self.child.kill();
                panic!("no line «{begin}», but: {}{}", self.out, self.err.take().unwrap().join().unwrap());
            };
            self.out.push_str(&line);
            self.out.push('\n');
            if line.starts_with(begin) {
                return line;
            }
        }
    }
    /// Asks it to stop, as a service manager does.
    pub fn ask_to_stop(&self) {
        let pid = self.child.id().to_string();
        let asked = Command::new("sh").args(["-c", "kill -TERM \"$1\"", "sh", &pid]).status().unwrap();
        assert!(asked.success());
    }
    /// Waits until it ended.
    pub fn ends(mut self) -> Run {
        let mut waited = Duration::ZERO;
        let status = loop {
            if let Some(status) = self.child.try_wait().unwrap() {
                break status;
            }
            assert!(waited < PATIENCE, "the program does not end; it said: {}", self.out);
            std::thread::sleep(Duration::from_millis(10));
            waited += Duration::from_millis(10);
        };
        while let Ok(line) = self.lines.recv_timeout(PATIENCE) {
            self.out.push_str(&line);
            self.out.push('\n');
        }
        let err = self.err.take().unwrap().join().unwrap();
        Run { code: status.code(), out: std::mem::take(&mut self.out), err }
    }
    /// Asks it to stop and waits until it did.
    pub fn stop(self) -> Run {
        self.ask_to_stop();
        self.ends()
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ended_already = self.child.kill();
        let _reaped_already = self.child.wait();
    }
}

/// A folder with a configuration file for an embedded store, not started yet.
pub struct Installation {
    pub folder: tempfile::TempDir,
}

impl Installation {
    pub fn new() -> Self {
        let made = Self { folder: tempfile::tempdir().unwrap() };
        made.configure("");
        made
    }
    /// A store that was started once, and stopped.
    pub fn started() -> Self {
        let made = Self::new();
        made.serve().stop().done();
        made
    }
    /// Writes the configuration, with these lines at its end; a name that returns there replaces the line above.
    pub fn configure(&self, more: &str) {
        let name = |line: &str| line.split('=').next().unwrap().trim().to_owned();
        let usual = [
            "listen = \"127.0.0.1:0\"",
            "public_url = \"http://127.0.0.1\"",
            "data = \"gegevens\"",
            "key_file = \"sleutel/thuisbaken.sleutel\"",
        ];
        let kept = usual.iter().filter(|line| more.lines().all(|other| name(other) != name(line)));
        let text: String = kept.copied().chain(more.lines()).map(|line| format!("{line}\n")).collect();
        std::fs::write(self.path("thuisbaken.toml"), text).unwrap();
    }
    pub fn path(&self, name: &str) -> std::path::PathBuf {
        self.folder.path().join(name)
    }
    pub fn key_file(&self) -> std::path::PathBuf {
        self.path("sleutel/thuisbaken.sleutel")
    }
    fn args<'a>(what: &'a str, config: &'a str) -> [&'a str; 3] {
        [what, "--config", config]
    }
    /// Runs `serve`, `verify` or `doctor` until it ends by itself.
    pub fn run(&self, what: &str) -> Run {
        run(&Self::args(what, self.path("thuisbaken.toml").to_str().unwrap()))
    }
    /// Starts `serve` and waits until it is ready.
    pub fn serve(&self) -> Running {
        let mut running =
            Running::start(&mut command(&Self::args("serve", self.path("thuisbaken.toml").to_str().unwrap())));
        running.line("Thuisbaken is klaar");
        running
    }
    /// Nothing was made: neither data nor key.
    #[track_caller]
    pub fn is_untouched(&self) {
        let mut names: Vec<_> =
            std::fs::read_dir(self.folder.path()).unwrap().map(|e| e.unwrap().file_name()).collect();
        names.retain(|name| name != "thuisbaken.toml" && name != "kaders");
        assert!(names.is_empty(), "{names:?}");
    }
}
