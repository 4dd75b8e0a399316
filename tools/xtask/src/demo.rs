//! `cargo xtask demo`: from a checkout to a running demonstration in one command.

use std::os::unix::process::CommandExt;

use crate::assets;
use crate::shell::{self, Done};

/// Builds what the pages embed, then the program, and becomes the demonstration.
///
/// The build is not optimised: it takes half the processor time of a release build, and a demonstration serves one visitor.
pub fn run(arguments: &[String]) -> Done {
    need_node()?;
    assets::build()?;
    let words = arguments.strip_prefix(&["--".to_owned()]).unwrap_or(arguments);
    let mut cargo = shell::program("cargo");
    cargo.args(["run", "--package", "thuisbaken", "--", "demo"]).args(words);
    eprintln!("$ {}", shell::spoken(&cargo));
    Err(format!("cargo could not be started: {}.", cargo.exec()))
}

/// Oldest Node.js that the browser tests run on.
const NODE: u32 = 18;

/// Says in one sentence when Node.js or npm is missing or too old.
pub fn need_node() -> Done {
    let install = format!("Install Node.js {NODE} or newer with npm (Debian's packages nodejs and npm will do).");
    let version =
        shell::ask(shell::program("node").arg("--version")).map_err(|_| format!("node was not found. {install}"))?;
    if major(&version).is_none_or(|major| major < NODE) {
        return Err(format!("node is version {}. {install}", version.trim()));
    }
    shell::ask(shell::program("npm").arg("--version")).map(drop).map_err(|_| format!("npm was not found. {install}"))
}

/// The first number of a version such as `v20.20.2`.
fn major(version: &str) -> Option<u32> {
    version.trim().trim_start_matches('v').split('.').next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::major;

    #[test]
    fn the_first_number_of_a_version_counts() {
        assert_eq!(major("v20.20.2\n"), Some(20));
        assert_eq!(major("what"), None);
    }
}
