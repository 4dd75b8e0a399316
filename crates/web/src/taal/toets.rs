//! What keeps the two languages equal, complete, and plain.

use super::{Taal, bundel};
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

/// Longest average sentence in one message, in words.
const LONGEST: f64 = 14.0;

/// Hard words of the office, and what to write instead. A fixed word of the law (melding, terugkoppeling) is not here.
const HARD: &[(&str, &str)] = &[
    ("middels", "met"),
    ("d.m.v.", "met"),
    ("teneinde", "om"),
    ("alsmede", "en"),
    ("tevens", "ook"),
    ("indien", "als"),
    ("desbetreffende", "deze"),
    ("betreffende", "over"),
    ("dient te", "moet"),
    ("derhalve", "daarom"),
    ("ten behoeve van", "voor"),
    ("geïndiceerd", "nodig"),
    ("verstrekken", "geven"),
    ("verstrekt", "geeft of gegeven"),
    ("inzake", "over"),
    ("omtrent", "over"),
    ("reeds", "al"),
    ("onverwijld", "meteen"),
    ("additioneel", "extra"),
    ("conform", "volgens"),
    ("m.b.t.", "over"),
    ("i.v.m.", "door of omdat"),
    ("faciliteren", "helpen"),
    ("uw gegevens zijn niet valide", "klopt niet"),
    ("valideren", "nakijken"),
    ("u bent niet geautoriseerd", "dit is niet voor u"),
    ("authenticatie", "inloggen"),
];

/// Each message: key, text.
fn messages(taal: Taal) -> BTreeMap<String, String> {
    let mut found: BTreeMap<String, String> = BTreeMap::new();
    let mut key = String::new();
    for (_, text) in bundel::files(taal) {
        for line in text.lines() {
            let starts = line.chars().next().is_some_and(|c| c.is_ascii_lowercase());
            match line.split_once('=') {
                Some((name, value)) if starts => {
                    key = name.trim().to_owned();
                    found.insert(key.clone(), value.trim().to_owned());
                }
                _ if line.starts_with(' ') => {
                    let value = found.get_mut(&key).expect("a continued message has begun");
                    value.push(' ');
                    value.push_str(line.trim());
                }
                _ => {}
            }
        }
    }
    found
}

fn arguments(text: &str) -> BTreeSet<&str> {
    let end =
        |rest: &str| rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '-' && c != '_').unwrap_or(rest.len());
    text.split('$').skip(1).map(|rest| &rest[..end(rest)]).collect()
}

/// Text of every template and source file of this crate, with its path.
fn sources() -> Vec<(PathBuf, String)> {
    fn walk(folder: &Path, found: &mut Vec<(PathBuf, String)>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                walk(&path, found);
            } else if !path.ends_with("taal/toets.rs") {
                found.push((path.clone(), without_comments(&fs::read_to_string(&path).unwrap())));
            }
        }
    }
    let mut found = Vec::new();
    for folder in ["src", "templates"] {
        walk(&Path::new(env!("CARGO_MANIFEST_DIR")).join(folder), &mut found);
    }
    found
}

/// Lines of documentation show how it is done; they are no use of a message.
fn without_comments(text: &str) -> String {
    let mut out = String::new();
    for part in text.split("{#") {
        out.push_str(if out.is_empty() && !text.starts_with("{#") {
            part
        } else {
            part.split_once("#}").map_or(part, |p| p.1)
        });
    }
    out.lines().filter(|line| !line.trim_start().starts_with("//")).map(|line| format!("{line}\n")).collect()
}

/// The words between quotes that stand right after `before`.
fn literals_after<'a>(text: &'a str, before: &'a str) -> impl Iterator<Item = &'a str> {
    text.split(before).skip(1).filter_map(|rest| rest.split('"').next())
}

#[test]
fn both_languages_have_the_same_messages_and_arguments() {
    let (nl, en) = (messages(Taal::Nl), messages(Taal::En));
    assert!(nl.len() > 50, "the messages were not read");
    let difference: Vec<_> =
        nl.keys().collect::<BTreeSet<_>>().symmetric_difference(&en.keys().collect()).copied().cloned().collect();
    assert!(difference.is_empty(), "only in one language: {difference:?}");
    for (key, text) in &nl {
        assert_eq!(arguments(text), arguments(&en[key]), "arguments of '{key}'");
        assert!(Taal::Nl.kent(key) && Taal::En.kent(key), "'{key}' can not be read as a message");
    }
}

#[test]
fn every_message_that_is_asked_for_exists() {
    let nl = messages(Taal::Nl);
    let mut missing = Vec::new();
    for (path, text) in sources() {
        for before in [".t(\"", ".ta(\""] {
            for key in literals_after(&text, before) {
                if !nl.contains_key(key) {
                    missing.push(format!("{}: {key}", path.display()));
                }
            }
        }
    }
    assert!(missing.is_empty(), "these messages do not exist:\n{}", missing.join("\n"));
}

#[test]
fn no_message_is_left_over() {
    let all: String = sources().into_iter().map(|(_, text)| text).collect();
    let families: BTreeSet<&str> = literals_after(&all, ".tf(\"").collect();
    let unused: Vec<String> = messages(Taal::Nl)
        .into_keys()
        .filter(|key| !all.contains(&format!("\"{key}\"")))
        .filter(|key| !families.iter().any(|family| key.starts_with(&format!("{family}-"))))
        .collect();
    assert!(unused.is_empty(), "nobody uses: {unused:?}");
}

#[test]
fn every_message_is_plain_dutch() {
    let mut hard = Vec::new();
    for (key, text) in messages(Taal::Nl) {
        let lower = format!(" {} ", text.to_lowercase());
        for (word, better) in HARD {
            if lower.contains(&format!(" {word} ")) || lower.contains(&format!(" {word},")) {
                hard.push(format!("{key}: write «{better}», not «{word}»"));
            }
        }
        let spoken = text.split('{').map(|part| part.split('}').next_back().unwrap_or_default()).collect::<String>();
        let sentences: Vec<&str> = spoken.split(['.', '?', '!', ':', ';']).filter(|s| !s.trim().is_empty()).collect();
        let words: usize = sentences.iter().map(|s| s.split_whitespace().count()).sum();
        let average = words as f64 / sentences.len().max(1) as f64;
        if average > LONGEST {
            hard.push(format!("{key}: {average:.1} words in a sentence"));
        }
    }
    assert!(hard.is_empty(), "{}", hard.join("\n"));
}
