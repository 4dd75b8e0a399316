//! What a pure room drags in through others. `cargo tree` answers for one package with only that package's features,
//! where `cargo metadata` would mix in what other rooms switch on.

use std::path::Path;

use super::arrows::{CHANCE, CIPHERS, HTTP, RUNTIME, SQL, family, pure_rooms};
use crate::shell;

/// One sentence for each crate that a pure room reaches and may not.
pub fn judge(root: &Path) -> Result<Vec<String>, String> {
    let mut broken = Vec::new();
    for room in pure_rooms() {
        let mut cargo = shell::program("cargo");
        cargo.current_dir(root).args(["tree", "--package", room, "--edges", "normal", "--prefix", "none"]);
        broken.extend(forbidden(room, &shell::ask(&mut cargo)?));
    }
    Ok(broken)
}

fn forbidden(room: &str, tree: &str) -> Vec<String> {
    let mut reached: Vec<&str> = tree.lines().filter_map(|line| line.split(' ').next()).collect();
    reached.sort_unstable();
    reached.dedup();
    let never = [HTTP, SQL, CIPHERS, CHANCE, RUNTIME];
    reached
        .iter()
        .filter(|name| never.iter().any(|family| family.contains(name)))
        .map(|name| {
            format!(
                "{room} reaches {name}: a pure room may not reach {}; see `cargo tree -p {room} -i {name}`.",
                family(name)
            )
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::forbidden;

    #[test]
    fn randomness_behind_another_crate_is_found_once() {
        let tree = "kernel v0.1.0 (/checkout/crates/kernel)\nuuid v1.29.0\ngetrandom v0.4.3\nuuid v1.29.0 (*)\ngetrandom v0.4.3 (*)\n";
        let said = forbidden("kernel", tree);
        assert_eq!(said.len(), 1);
        assert!(said[0].starts_with("kernel reaches getrandom: a pure room may not reach randomness"), "{said:?}");
    }

    #[test]
    fn plain_data_crates_are_fine() {
        assert!(forbidden("kernel", "kernel v0.1.0\njiff v1.0.1\nserde v1.0.0 (*)\n").is_empty());
    }
}
