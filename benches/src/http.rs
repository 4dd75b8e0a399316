//! The real binary, and just enough HTTP to ask it for a page.

use crate::ambient::instant;
use std::{
    io::{self, Read, Write},
    net::{SocketAddr, TcpListener, TcpStream},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    thread::sleep,
    time::Duration,
};

/// How long a program may take to answer before it counts as broken.
const PATIENCE: Duration = Duration::from_secs(60);

/// A running `thuisbaken`; killed when dropped.
pub struct Running {
    child: Child,
    address: SocketAddr,
    /// From starting the process until the first page was there.
    pub cold_start: Duration,
}

impl Running {
    /// Starts the program and waits until its first page answers with 200.
    pub fn start(binary: &Path, arguments: &[&str], address: SocketAddr) -> Result<Self, String> {
        let begun = instant();
        let mut command = Command::new(binary);
        command.args(arguments).stdin(Stdio::null()).stdout(Stdio::null());
        let child = command.spawn().map_err(|error| format!("{} does not start: {error}.", binary.display()))?;
        let mut running = Self { child, address, cold_start: Duration::ZERO };
        while begun.elapsed() < PATIENCE {
            if running.get("/", None).is_ok_and(|answer| answer.status == 200) {
                running.cold_start = begun.elapsed();
                return Ok(running);
            }
            if let Ok(Some(status)) = running.child.try_wait() {
                return Err(format!("{} ended with {status} before it answered.", binary.display()));
            }
            sleep(Duration::from_millis(1));
        }
        Err(format!("{} did not answer within {} s.", binary.display(), PATIENCE.as_secs()))
    }

    /// Asks for a page; with the session in this cookie when given.
    pub fn get(&self, path: &str, session: Option<&str>) -> io::Result<Answer> {
        let mut stream = TcpStream::connect_timeout(&self.address, PATIENCE)?;
        stream.set_read_timeout(Some(PATIENCE))?;
        let cookie = session.map_or_else(String::new, |token| format!("Cookie: baken={token}\r\n"));
        let host = self.address;
        write!(stream, "GET {path} HTTP/1.1\r\nHost: {host}\r\n{cookie}Connection: close\r\n\r\n")?;
        let mut all = Vec::new();
        stream.read_to_end(&mut all)?;
        let head = all.get(..12).and_then(|head| std::str::from_utf8(head).ok()).unwrap_or_default();
        let status = head.split(' ').nth(1).and_then(|code| code.parse().ok()).unwrap_or_default();
        Ok(Answer { status, body: String::from_utf8_lossy(&all).into_owned() })
    }

    /// Its process id.
    pub fn pid(&self) -> u32 {
        self.child.id()
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// What a page answered.
pub struct Answer {
    /// The status.
    pub status: u16,
    /// Head and body.
    pub body: String,
}

/// An address on the loopback that nobody listens on now.
pub fn free_address() -> Result<SocketAddr, String> {
    let listener = TcpListener::bind("127.0.0.1:0").map_err(|error| format!("There is no free port: {error}."))?;
    listener.local_addr().map_err(|error| error.to_string())
}

/// The binary that stands beside this program, built in the same way.
pub fn binary() -> Result<PathBuf, String> {
    let path = crate::place::beside_this_program().join("thuisbaken");
    if path.is_file() {
        return Ok(path);
    }
    Err(format!("{} is not there. Build it first: `cargo build --release -p thuisbaken`.", path.display()))
}
