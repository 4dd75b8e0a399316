//! A throw-away PostgreSQL for tests: a cluster in a temporary folder on a free loopback port, gone afterwards.

use std::io::{BufRead, BufReader};
use std::net::TcpListener;
use std::os::unix::fs::{MetadataExt, chown};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use crate::shell::{self, Done};

/// The variable in which tests find the address; see CONTRIBUTING.md.
pub const VARIABLE: &str = "THUISBAKEN_TEST_POSTGRES";

/// How often another free port is tried when somebody took the first one in between.
const ATTEMPTS: usize = 3;

/// A running server. It stops when this value is dropped, and also when this process dies.
pub struct Postgres {
    keeper: Child,
    url: String,
}

impl Postgres {
    /// Starts a server with Debian's PostgreSQL programs and waits until it answers.
    pub fn start() -> Result<Self, String> {
        let programs = programs().ok_or(
            "PostgreSQL's server programs were not found in /usr/lib/postgresql/*/bin. \
             Install them with `apt-get install postgresql`, or run `cargo xtask test`, which does it for you.",
        )?;
        let user = unprivileged_user()?;
        let mut last = String::new();
        for _ in 0..ATTEMPTS {
            match Self::start_on(&programs, user, free_port()?) {
                Ok(running) => return Ok(running),
                Err(sentence) => last = sentence,
            }
        }
        Err(last)
    }

    fn start_on(programs: &Path, user: Option<User>, port: u16) -> Result<Self, String> {
        let home = empty_folder(user)?;
        let mut keeper = Command::new("sh");
        keeper.arg("-c").arg(include_str!("postgres.sh")).arg("postgres.sh");
        keeper.arg(programs).arg(&home).arg(port.to_string());
        keeper.stdin(Stdio::piped()).stdout(Stdio::piped());
        if let Some(User { uid, gid }) = user {
            keeper.uid(uid).gid(gid);
        }
        let mut keeper = keeper.spawn().map_err(|error| format!("`sh` could not be started: {error}."))?;
        let mut answer = String::new();
        if let Some(output) = keeper.stdout.take() {
            BufReader::new(output).read_line(&mut answer).map_err(|error| error.to_string())?;
        }
        let running = Self { keeper, url: format!("postgres://postgres@127.0.0.1:{port}/postgres") };
        if answer.trim() == "ready" {
            Ok(running)
        } else {
            Err("The throw-away PostgreSQL did not start; its own messages stand above.".into())
        }
    }

    /// The address of its maintenance database; its user may create databases.
    pub fn url(&self) -> &str {
        &self.url
    }
}

impl Drop for Postgres {
    fn drop(&mut self) {
        drop(self.keeper.stdin.take());
        if let Err(error) = self.keeper.wait() {
            eprintln!("The throw-away PostgreSQL could not be waited for: {error}.");
        }
    }
}

/// `cargo xtask postgres -- <command>`: the command runs with the address in its environment.
pub fn run(arguments: &[String]) -> Done {
    let words = arguments.strip_prefix(&["--".to_owned()]).unwrap_or(arguments);
    let Some((name, rest)) = words.split_first() else {
        return Err(
            "Say which command to run, for example `cargo xtask postgres -- cargo nextest run -p store`.".into()
        );
    };
    let server = Postgres::start()?;
    shell::run(shell::program(name).args(rest).env(VARIABLE, server.url()))
}

/// The newest installed version, since Debian keeps each major version in its own folder.
pub fn programs() -> Option<PathBuf> {
    let versions = std::fs::read_dir("/usr/lib/postgresql").ok()?;
    versions
        .filter_map(|entry| {
            let entry = entry.ok()?;
            let version: u32 = entry.file_name().to_str()?.parse().ok()?;
            let bin = entry.path().join("bin");
            bin.join("initdb").is_file().then_some((version, bin))
        })
        .max()
        .map(|(_, bin)| bin)
}

#[derive(Clone, Copy)]
struct User {
    uid: u32,
    gid: u32,
}

/// PostgreSQL refuses to run as root: then it runs as the user Debian made for it, or as nobody.
fn unprivileged_user() -> Result<Option<User>, String> {
    if !am_root()? {
        return Ok(None);
    }
    let accounts = std::fs::read_to_string("/etc/passwd").map_err(|error| format!("/etc/passwd: {error}."))?;
    ["postgres", "nobody"]
        .iter()
        .find_map(|name| account(&accounts, name))
        .map(Some)
        .ok_or_else(|| "PostgreSQL does not run as root and there is no user `postgres` or `nobody`.".into())
}

fn account(accounts: &str, name: &str) -> Option<User> {
    let line = accounts.lines().find(|line| line.split(':').next() == Some(name))?;
    let mut fields = line.split(':').skip(2);
    Some(User { uid: fields.next()?.parse().ok()?, gid: fields.next()?.parse().ok()? })
}

/// Whether this process may do everything; `/proc/self` belongs to its effective user.
pub fn am_root() -> Result<bool, String> {
    let me = std::fs::metadata("/proc/self").map_err(|error| format!("/proc/self cannot be read: {error}."))?;
    Ok(me.uid() == 0)
}

fn free_port() -> Result<u16, String> {
    let listener = TcpListener::bind("127.0.0.1:0");
    listener
        .and_then(|listener| listener.local_addr())
        .map(|address| address.port())
        .map_err(|error| format!("There is no free port on 127.0.0.1: {error}."))
}

/// Under /tmp and not under `TMPDIR`, which the other user may not be able to reach.
fn empty_folder(user: Option<User>) -> Result<PathBuf, String> {
    let name = format!("thuisbaken-postgres-{}-{}", std::process::id(), free_port()?);
    let folder = Path::new("/tmp").join(name);
    let made = std::fs::create_dir(&folder)
        .and_then(|()| user.map_or(Ok(()), |user| chown(&folder, Some(user.uid), Some(user.gid))));
    made.map_err(|error| format!("{} could not be made: {error}.", folder.display()))?;
    Ok(folder)
}

#[cfg(test)]
mod tests {
    use super::account;

    #[test]
    fn an_account_is_found_by_its_whole_name() {
        let accounts = "postgresql:x:7:8:::\npostgres:x:101:104:PostgreSQL administrator,,,:/var/lib:/bin/bash\n";
        let found = account(accounts, "postgres").map(|user| (user.uid, user.gid));
        assert_eq!(found, Some((101, 104)));
        assert!(account(accounts, "nobody").is_none());
    }
}
