//! One file per subcommand: its arguments and `run`.

pub mod demo;
pub mod doctor;
pub mod place;
pub mod radar;
pub mod serve;
pub mod termijnen;
pub mod verify;
pub mod weeg;

use std::io::{self, Write};

/// Writes a result to standard output. A reader that has gone away (`| head`) is no failure.
pub fn print(text: &str) -> Result<(), String> {
    let mut out = io::stdout().lock();
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        Err(e) if e.kind() != io::ErrorKind::BrokenPipe => Err(format!("De uitvoer kan niet worden geschreven: {e}.")),
        Ok(()) | Err(_) => Ok(()),
    }
}
