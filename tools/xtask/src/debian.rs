//! What the tests need from Debian's packages: PostgreSQL, Chromium and letters for it to draw.

use std::path::Path;
use std::process::Command;
use std::thread::sleep;
use std::time::Duration;

use crate::postgres;
use crate::shell::{self, Done};

/// A package and how to see that it is there, from whatever source it came.
struct Need {
    package: &'static str,
    is_there: fn() -> bool,
}

const NEEDS: &[Need] = &[
    Need { package: "postgresql", is_there: || postgres::programs().is_some() },
    Need { package: "chromium", is_there: || Path::new("/usr/bin/chromium").exists() },
    Need { package: "fonts-dejavu-core", is_there: || Path::new("/usr/share/fonts/truetype/dejavu").is_dir() },
];

/// Package mirrors drop a connection now and then; the list of packages is asked for this often.
const ATTEMPTS: u32 = 3;

/// Installs the packages that are missing; says so first, and says what to do when it may not.
pub fn install_missing() -> Done {
    let missing: Vec<&str> = NEEDS.iter().filter(|need| !(need.is_there)()).map(|need| need.package).collect();
    if missing.is_empty() {
        return Ok(());
    }
    let by_hand = format!("Install them yourself and run this again: apt-get install {}", missing.join(" "));
    eprintln!("The tests need Debian's packages {}; installing them.", missing.join(", "));
    if !Path::new("/usr/bin/apt-get").exists() {
        return Err(format!("This machine has no apt-get. {by_hand} (or the same from your own system)"));
    }
    let refresh = || apt(&["update"]).and_then(|mut apt| shell::run(&mut apt));
    let mut refreshed = refresh();
    for attempt in 1..ATTEMPTS {
        if refreshed.is_ok() {
            break;
        }
        sleep(Duration::from_secs(5 * u64::from(attempt)));
        refreshed = refresh();
    }
    let install = [&["install", "--yes", "--no-install-recommends"], missing.as_slice()].concat();
    refreshed.and_then(|()| shell::run(&mut apt(&install)?)).map_err(|sentence| format!("{sentence} {by_hand}"))
}

/// `apt-get` as root, which asks nothing.
fn apt(arguments: &[&str]) -> Result<Command, String> {
    let settings = ["DEBIAN_FRONTEND=noninteractive", "apt-get", "--quiet", "-o", "Acquire::Retries=3"];
    let mut command = if postgres::am_root()? {
        shell::program("env")
    } else if Path::new("/usr/bin/sudo").exists() {
        let mut sudo = shell::program("sudo");
        sudo.arg("env");
        sudo
    } else {
        return Err("Installing packages needs root, and there is no sudo.".into());
    };
    command.args(settings).args(arguments);
    Ok(command)
}
