//! Running other programs: one way to start them, to say so, and to turn a failure into a sentence.

use std::ffi::OsStr;
use std::path::PathBuf;
use std::process::Command;

/// What every step gives back: nothing, or one sentence for the person at the keyboard.
pub type Done = Result<(), String>;

/// The folder of the checkout: the nearest one upwards that holds this program's own source.
pub fn root() -> Result<PathBuf, String> {
    let here = std::env::current_dir().map_err(|error| format!("The current folder cannot be read: {error}."))?;
    here.ancestors()
        .find(|folder| folder.join("tools/xtask/Cargo.toml").is_file())
        .map(PathBuf::from)
        .ok_or_else(|| format!("{} is not inside a checkout of Thuisbaken.", here.display()))
}

/// A program to start, without the variables that `cargo run` sets about this crate: a cargo started below would take
/// them for its own and rebuild dependencies at each turn.
pub fn program(name: impl AsRef<OsStr>) -> Command {
    let mut command = Command::new(name);
    for (variable, _) in std::env::vars_os() {
        let name = variable.to_string_lossy();
        let about_this_crate = ["CARGO_PKG_", "CARGO_MANIFEST_", "CARGO_BIN_", "CARGO_CRATE_"];
        if about_this_crate.iter().any(|prefix| name.starts_with(prefix)) {
            command.env_remove(&variable);
        }
    }
    command
}

/// The command as a person would type it.
pub fn spoken(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words.map(|word| word.to_string_lossy().into_owned()).collect::<Vec<_>>().join(" ")
}

/// Says what it runs, runs it with the terminal passed through, and refuses any exit status but zero.
pub fn run(command: &mut Command) -> Done {
    let spoken = spoken(command);
    eprintln!("$ {spoken}");
    let status = command.status().map_err(|error| format!("`{spoken}` could not be started: {error}."))?;
    if status.success() { Ok(()) } else { Err(format!("`{spoken}` failed ({status}).")) }
}

/// What the program prints, for questions such as `id -u`; refused when it fails.
pub fn ask(command: &mut Command) -> Result<String, String> {
    let spoken = spoken(command);
    let output = command.output().map_err(|error| format!("`{spoken}` could not be started: {error}."))?;
    if !output.status.success() {
        let said = String::from_utf8_lossy(&output.stderr);
        return Err(format!("`{spoken}` failed ({}): {}", output.status, said.trim()));
    }
    String::from_utf8(output.stdout).map_err(|_| format!("`{spoken}` printed something that is not text."))
}
