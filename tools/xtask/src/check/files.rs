//! The files of the checkout, and how long one may be.

use std::path::Path;

/// A source file longer than this holds more than one idea.
const LONGEST: usize = 400;

/// Folders that are made by tools, not by people.
const MADE: &[&str] = &["target", "node_modules", "dist", "test-results"];

/// Paths of all files inside the checkout, sorted, without made and hidden folders.
pub fn below(root: &Path) -> Result<Vec<String>, String> {
    let mut found = Vec::new();
    let mut folders = vec![root.to_path_buf()];
    while let Some(folder) = folders.pop() {
        let entries = std::fs::read_dir(&folder).map_err(|error| format!("{}: {error}.", folder.display()))?;
        for entry in entries {
            let entry = entry.map_err(|error| format!("{}: {error}.", folder.display()))?;
            let name = entry.file_name().to_string_lossy().into_owned();
            let path = entry.path();
            if name.starts_with('.') || MADE.contains(&name.as_str()) {
                continue;
            }
            if path.is_dir() {
                folders.push(path);
            } else if let Ok(inside) = path.strip_prefix(root) {
                found.push(inside.to_string_lossy().into_owned());
            }
        }
    }
    found.sort();
    Ok(found)
}

/// A sentence when a source file is longer than one idea.
pub fn long(file: &str, text: &str) -> Vec<String> {
    match text.lines().count() {
        lines if lines > LONGEST => vec![format!("{file}: {lines} lines; split it, a file holds at most {LONGEST}.")],
        _ => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::long;

    #[test]
    fn four_hundred_lines_is_the_most() {
        assert!(long("a.rs", &"x\n".repeat(400)).is_empty());
        assert_eq!(long("a.rs", &"x\n".repeat(401)), ["a.rs: 401 lines; split it, a file holds at most 400."]);
    }
}
