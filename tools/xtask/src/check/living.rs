//! The lines of a Rust file that end up in the program: no comments, no tests.

/// Numbered lines (from 1) without comment lines and without items under `#[cfg(test)]`.
///
/// Reads the layout that `cargo fmt` makes: an item ends at the closing brace that stands as deep as its attribute.
pub fn lines(text: &str) -> Vec<(usize, &str)> {
    let mut kept = Vec::new();
    let mut numbered = text.lines().enumerate().map(|(index, line)| (index + 1, line));
    while let Some((number, line)) = numbered.next() {
        let bare = line.trim_start();
        if bare.starts_with("#[cfg(test)]") {
            let closing = format!("{}}}", &line[..line.len() - bare.len()]);
            let one_line = |line: &str| line.ends_with(';') && !line.starts_with(' ');
            let _last = numbered.find(|(_, line)| line.trim_end() == closing || one_line(line));
        } else if !bare.starts_with("//") {
            kept.push((number, line));
        }
    }
    kept
}

/// Whether the file itself is only there for tests.
pub fn is_test(file: &str) -> bool {
    file.contains("/tests/") || file.ends_with("/tests.rs")
}

#[cfg(test)]
mod tests {
    use super::{is_test, lines};

    #[test]
    fn comments_and_tests_do_not_live() {
        let text = "a();\n    // no\n#[cfg(test)]\nmod tests {\n    fn f() {\n        g();\n    }\n}\nb();\n#[cfg(test)]\nmod more;\nc();\n";
        assert_eq!(lines(text), [(1, "a();"), (9, "b();"), (12, "c();")]);
    }

    #[test]
    fn test_files_are_known_by_their_place() {
        assert!(is_test("crates/store/tests/main.rs") && is_test("crates/kernel/src/term/tests.rs"));
        assert!(!is_test("crates/kernel/src/latest.rs"));
    }
}
