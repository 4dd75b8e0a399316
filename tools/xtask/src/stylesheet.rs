//! Text work on style sheets: which tokens are used, pictures that stand inside them, and white space.

use std::collections::{BTreeSet, HashMap};

/// A picture that stood inside a style sheet as a `data:` address. Our content policy allows pictures from our own server
/// only, so it becomes a file.
pub struct Picture {
    /// File name with the hash of the content.
    pub name: String,
    /// The picture.
    pub svg: String,
}

/// Keeps of the token base only what the style sheets use, directly or through other tokens, under another selector.
pub fn subset(base: &str, users: &[&str], selector: &str) -> String {
    let tokens: HashMap<&str, &str> = base
        .lines()
        .filter_map(|line| line.trim().strip_prefix("--")?.split_once(':'))
        .map(|(name, value)| (name.trim(), value.split(';').next().unwrap_or_default().trim()))
        .collect();
    let mut wanted: Vec<&str> = users.iter().flat_map(|css| used(css)).collect();
    let mut kept = BTreeSet::new();
    while let Some(name) = wanted.pop() {
        if let Some(value) = tokens.get(name)
            && kept.insert(name)
        {
            wanted.extend(used(value));
        }
    }
    let lines: String = kept.iter().map(|name| format!("--{name}: {};\n", tokens[name])).collect();
    format!("{selector} {{\n{lines}}}\n")
}

/// The names of the tokens that a text uses with `var(--name`.
fn used(css: &str) -> Vec<&str> {
    css.split("var(")
        .skip(1)
        .filter_map(|rest| rest.trim_start().strip_prefix("--"))
        .map(|rest| rest.split([',', ')', ' ', '\n']).next().unwrap_or_default())
        .collect()
}

/// Replaces every `url("data:image/svg+xml,…")` by the name of a file, and gives the files.
pub fn pull_out_pictures(css: &str, pictures: &mut Vec<Picture>) -> String {
    const START: &str = "url(\"data:image/svg+xml,";
    let mut parts = css.split(START);
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (encoded, rest) = part.split_once("\")").unwrap_or((part, ""));
        let svg = percent_decode(encoded);
        let name = format!("teken-{:016x}.svg", fingerprint(svg.as_bytes()));
        out.push_str(&format!("url(\"{name}\"){rest}"));
        if !pictures.iter().any(|p| p.name == name) {
            pictures.push(Picture { name, svg });
        }
    }
    out
}

fn percent_decode(text: &str) -> String {
    let mut parts = text.split('%');
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        match part.get(..2).and_then(|hex| u8::from_str_radix(hex, 16).ok()) {
            Some(byte) => out.extend([char::from(byte)].into_iter().chain(part[2..].chars())),
            None => out.extend(['%'].into_iter().chain(part.chars())),
        }
    }
    out
}

/// Removes comments and white space that mean nothing.
pub fn squeeze(css: &str) -> String {
    let mut bare = String::with_capacity(css.len());
    let mut rest = css;
    while let Some((before, comment)) = rest.split_once("/*") {
        bare.push_str(before);
        rest = comment.split_once("*/").map_or("", |(_, after)| after);
    }
    bare.push_str(rest);
    let mut out = String::with_capacity(bare.len());
    for line in bare.lines().map(str::trim).filter(|line| !line.is_empty()) {
        out.push_str(line);
        out.push(if line.ends_with(['{', ';', '}', ',']) { '\n' } else { ' ' });
    }
    out
}

/// FNV-1a, 64 bits: enough to tell one build of a file from another. Not a cryptographic hash.
pub fn fingerprint(content: &[u8]) -> u64 {
    content.iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keeps_only_tokens_that_are_used_also_through_others() {
        let base = ".x {\n --a: var(--b);\n --b: 1px; /* [code-only] */\n --c: 2px;\n}";
        assert_eq!(subset(base, &["p { margin: var(--a, 0) }"], ".y"), ".y {\n--a: var(--b);\n--b: 1px;\n}\n");
    }

    #[test]
    fn a_picture_inside_the_style_becomes_a_file() {
        let mut pictures = Vec::new();
        let css = pull_out_pictures("a { b: url(\"data:image/svg+xml,%3csvg fill='%23fff'/%3e\"); }", &mut pictures);
        assert_eq!(pictures[0].svg, "<svg fill='#fff'/>");
        assert_eq!(css, format!("a {{ b: url(\"{}\"); }}", pictures[0].name));
    }

    #[test]
    fn comments_and_indents_go() {
        assert_eq!(squeeze("/* c */\na {\n  b: c;\n}\n"), "a {\nb: c;\n}\n");
    }
}
