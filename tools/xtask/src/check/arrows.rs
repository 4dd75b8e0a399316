//! Which room may know which: the arrows of docs/ARCHITECTURE.md, compared with the manifests.

use std::path::Path;

use serde_json::Value;

use crate::shell;

/// One package of the workspace, as far as the arrows care.
pub struct Package {
    pub name: String,
    pub description: String,
    /// Normal and build dependencies; tests may look across a wall.
    pub dependencies: Vec<String>,
}

/// A room, the rooms it may know, and the outside crates it may not name.
struct Room {
    name: &'static str,
    pure: bool,
    knows: &'static [&'static str],
    never: &'static [&'static [&'static str]],
}

/// A room that knows no input or output.
const fn pure(name: &'static str, knows: &'static [&'static str]) -> Room {
    Room { name, pure: true, knows, never: &[HTTP, SQL, CIPHERS, CHANCE, RUNTIME] }
}

/// A room that does work, with what it leaves to others.
const fn working(
    name: &'static str,
    knows: &'static [&'static str],
    never: &'static [&'static [&'static str]],
) -> Room {
    Room { name, pure: false, knows, never }
}

pub const HTTP: &[&str] = &["axum", "axum-extra", "hyper", "reqwest", "tower", "tower-http"];
pub const SQL: &[&str] = &["rusqlite", "sqlx", "tokio-postgres"];
pub const CIPHERS: &[&str] =
    &["aes-gcm", "argon2", "aws-lc-rs", "chacha20poly1305", "hkdf", "hmac", "openssl", "ring", "totp-rs"];
pub const CHANCE: &[&str] = &["fastrand", "getrandom", "rand"];
pub const RUNTIME: &[&str] = &["tokio"];

const RULES: &[&str] = &["kernel", "meldcode", "veiligthuis", "access", "radar"];
const ALL: &[&str] = &[
    "kernel",
    "meldcode",
    "veiligthuis",
    "access",
    "application",
    "record",
    "vault",
    "store",
    "web",
    "radar",
    "letters",
];

const ROOMS: &[Room] = &[
    pure("kernel", &[]),
    pure("meldcode", &["kernel"]),
    pure("veiligthuis", &["kernel"]),
    pure("access", &["kernel"]),
    pure("radar", &[]),
    // The typesetter brings a source of chance along; nothing here asks it.
    working("letters", &["kernel"], &[HTTP, SQL, CIPHERS, RUNTIME]),
    pure("record", &["kernel", "meldcode", "veiligthuis"]),
    working("vault", &["kernel"], &[HTTP, SQL]),
    working("application", RULES, &[HTTP, SQL, CIPHERS, CHANCE]),
    working(
        "store",
        &["kernel", "meldcode", "veiligthuis", "access", "application", "record", "vault"],
        &[HTTP, CIPHERS],
    ),
    working("web", &["kernel", "meldcode", "veiligthuis", "access", "application", "letters"], &[SQL, CIPHERS, CHANCE]),
    working("thuisbaken", ALL, &[SQL]),
    working("benches", ALL, &[]),
    working("xtask", &[], &[HTTP, SQL, CIPHERS, CHANCE, RUNTIME]),
];

/// The rooms that know no input or output.
pub fn pure_rooms() -> impl Iterator<Item = &'static str> {
    ROOMS.iter().filter(|room| room.pure).map(|room| room.name)
}

/// The packages of the workspace with the dependencies their manifests declare.
pub fn read(root: &Path) -> Result<Vec<Package>, String> {
    let mut cargo = shell::program("cargo");
    let told = shell::ask(cargo.current_dir(root).args(["metadata", "--no-deps", "--format-version", "1"]))?;
    let told: Value = serde_json::from_str(&told).map_err(|error| format!("cargo metadata: {error}."))?;
    let packages = told["packages"].as_array().ok_or("cargo metadata names no packages.")?;
    Ok(packages.iter().map(package).collect())
}

fn package(told: &Value) -> Package {
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let dependencies = told["dependencies"].as_array().map(Vec::as_slice).unwrap_or_default();
    Package {
        name: text(&told["name"]),
        description: text(&told["description"]),
        dependencies: dependencies.iter().filter(|one| one["kind"] != "dev").map(|one| text(&one["name"])).collect(),
    }
}

/// One sentence for each wrong arrow, unknown room and missing description.
pub fn judge(packages: &[Package]) -> Vec<String> {
    packages.iter().flat_map(|package| judge_one(package, packages)).collect()
}

fn judge_one(package: &Package, packages: &[Package]) -> Vec<String> {
    let name = &package.name;
    let mut broken = Vec::new();
    if package.description.trim().is_empty() {
        broken.push(format!("{name}: its Cargo.toml has no description; say in one line what lives there."));
    }
    let Some(room) = ROOMS.iter().find(|room| room.name == name) else {
        broken.push(format!(
            "{name}: no room of this name; give it its arrows in docs/ARCHITECTURE.md and tools/xtask/src/check/arrows.rs."
        ));
        return broken;
    };
    for dependency in &package.dependencies {
        let own = packages.iter().any(|other| other.name == *dependency);
        if own && !room.knows.contains(&dependency.as_str()) {
            broken.push(wrong_arrow(room, dependency));
        }
        if room.never.iter().any(|family| family.contains(&dependency.as_str())) {
            broken.push(format!("{name} → {dependency}: {name} may not know {}.", family(dependency)));
        }
    }
    broken
}

fn wrong_arrow(room: &Room, dependency: &str) -> String {
    let name = room.name;
    if let ("meldcode", "veiligthuis") | ("veiligthuis", "meldcode") = (name, dependency) {
        return format!("{name} → {dependency}: they have different owners; only application translates between them.");
    }
    let knows = if room.knows.is_empty() { "no other room".into() } else { format!("only {}", room.knows.join(", ")) };
    format!("{name} → {dependency}: {name} may know {knows}.")
}

/// What kind of thing an outside crate brings, in the words of the rule.
pub fn family(dependency: &str) -> &'static str {
    let is_in = |family: &[&str]| family.contains(&dependency);
    if is_in(HTTP) {
        "HTTP"
    } else if is_in(SQL) {
        "SQL"
    } else if is_in(CIPHERS) {
        "ciphers"
    } else if is_in(CHANCE) {
        "randomness"
    } else {
        "a runtime"
    }
}

#[cfg(test)]
mod tests {
    use super::{Package, judge, package};

    fn house(rooms: &[(&str, &[&str])]) -> Vec<Package> {
        let room = |&(name, dependencies): &(&str, &[&str])| Package {
            name: name.into(),
            description: "a room".into(),
            dependencies: dependencies.iter().map(|name| (*name).into()).collect(),
        };
        rooms.iter().map(room).collect()
    }

    #[test]
    fn a_house_as_drawn_has_nothing_to_say() {
        let drawn: &[(&str, &[&str])] = &[
            ("kernel", &["jiff"]),
            ("meldcode", &["kernel"]),
            ("veiligthuis", &["kernel"]),
            ("access", &["kernel"]),
            ("application", &["kernel", "meldcode", "veiligthuis", "access"]),
            ("store", &["application", "sqlx"]),
            ("web", &["application", "axum"]),
        ];
        assert_eq!(judge(&house(drawn)), Vec::<String>::new());
    }

    #[test]
    fn a_wrong_arrow_is_named_in_one_sentence() {
        let said = judge(&house(&[("kernel", &["access"]), ("access", &["kernel"])]));
        assert_eq!(said, ["kernel → access: kernel may know no other room."]);
        let said = judge(&house(&[("web", &["store"]), ("store", &[])]));
        assert_eq!(said.len(), 1);
        assert!(said[0].starts_with("web → store: web may know only kernel,"), "{said:?}");
    }

    #[test]
    fn the_two_owners_never_meet() {
        let said = judge(&house(&[("meldcode", &["veiligthuis"]), ("veiligthuis", &["meldcode"])]));
        assert_eq!(said.len(), 2);
        assert!(said.iter().all(|sentence| sentence.contains("different owners")), "{said:?}");
    }

    #[test]
    fn outside_crates_stay_in_their_room() {
        let said = judge(&house(&[("web", &["sqlx"]), ("store", &["aws-lc-rs"]), ("record", &["tokio"])]));
        assert_eq!(
            said,
            [
                "web → sqlx: web may not know SQL.",
                "store → aws-lc-rs: store may not know ciphers.",
                "record → tokio: record may not know a runtime.",
            ]
        );
    }

    #[test]
    fn a_new_room_needs_its_arrows_and_a_description() {
        let said = judge(&[Package { name: "shed".into(), description: " ".into(), dependencies: Vec::new() }]);
        assert_eq!(said.len(), 2);
        assert!(said[0].contains("no description") && said[1].contains("no room of this name"), "{said:?}");
    }

    #[test]
    fn only_what_ships_counts_as_an_arrow() {
        let told = serde_json::json!({"name": "kernel", "description": "d", "dependencies": [
            {"name": "jiff", "kind": null}, {"name": "proptest", "kind": "dev"}, {"name": "cc", "kind": "build"}]});
        assert_eq!(package(&told).dependencies, ["jiff", "cc"]);
    }
}
