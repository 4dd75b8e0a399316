//! The state machines as pictures, drawn from the code: every change of state that random acts reach, and the events that make it.
//!
//! `docs/toestanden.md` is compared with what the walks find; write it again with
//! `cargo test -p veiligthuis --test main -- --ignored schrijf_de_toestanden`.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::{Debug, Write};

use crate::{casuseigenschappen, dienst, eigenschappen};

/// So many walks: enough that more of them find nothing new.
pub const TOCHTEN: usize = 6000;

/// Which events lead from one state to another.
#[derive(Default)]
pub struct Kaart(BTreeMap<(String, String), BTreeSet<String>>);

/// What was recorded in one step: the names of its events, each once.
fn namen(events: &[impl Debug]) -> String {
    let mut names: Vec<String> = Vec::new();
    for name in events.iter().map(naam) {
        if !names.contains(&name) {
            names.push(name);
        }
    }
    names.join(" + ")
}

/// The name of a variant, without what is in it.
fn naam(variant: &impl Debug) -> String {
    let text = format!("{variant:?}");
    text.chars().take_while(|c| c.is_alphanumeric()).collect()
}

impl Kaart {
    /// A step that was made; one that leaves the state as it was is not drawn.
    pub fn stap(&mut self, van: &impl Debug, naar: &impl Debug, events: &[impl Debug]) {
        let (van, naar) = (naam(van), naam(naar));
        if van != naar {
            self.0.entry((van, naar)).or_default().insert(namen(events));
        }
    }
    /// The picture, for a page in Markdown, and below it the same as a table.
    fn teken(&self, begin: &str) -> String {
        let mut out = format!("```mermaid\nstateDiagram-v2\n    [*] --> {begin}\n");
        let mut table = String::from("| van | naar | door |\n| --- | --- | --- |\n");
        for ((van, naar), events) in &self.0 {
            let ways: Vec<&str> = events.iter().map(String::as_str).collect();
            writeln!(out, "    {van} --> {naar}").unwrap();
            writeln!(table, "| {van} | {naar} | {} |", ways.join("; ")).unwrap();
        }
        let from: BTreeSet<&String> = self.0.keys().map(|(van, _)| van).collect();
        for end in self.0.keys().map(|(_, naar)| naar).filter(|naar| !from.contains(naar)).collect::<BTreeSet<_>>() {
            writeln!(out, "    {end} --> [*]").unwrap();
        }
        format!("{out}```\n\n{table}")
    }
}

fn blad() -> String {
    let [casus, overdracht, moment] = casuseigenschappen::kaarten();
    let machines = [
        ("Een melding", "From receipt to decision: `melding::Stand`.", "NogNiet", eigenschappen::kaart()),
        (
            "Een casus",
            "What Veilig Thuis does with the people of its meldingen: `CasusStand`, derived.",
            "NogNiet",
            casus,
        ),
        ("Een overdracht", "One offer to one party: `OverdrachtStand`.", "Aangeboden", overdracht),
        ("Een monitoringsmoment", "One moment after a transfer or an end: `MomentStand`.", "Gepland", moment),
        (
            "Een dienst",
            "Voorwaarden & Vervolg or Onderzoek: `dienst::Stand`.",
            "NogNiet",
            dienst::eigenschappen::kaart(),
        ),
    ];
    let mut out = String::from(
        "# The states, drawn from the code\n\nGenerated: a test walks at random through the deciders of `crates/veiligthuis` and notes each change \
         of state with the events that\nmade it; it fails when this page says something else. An arrow that is not here was not found in thousands of walks. \
         Write it again with\n`cargo test -p veiligthuis --test main -- --ignored schrijf_de_toestanden`.\n",
    );
    for (kop, wat, begin, kaart) in machines {
        write!(out, "\n## {kop}\n\n{wat}\n\n{}", kaart.teken(begin)).unwrap();
    }
    out
}

fn pad() -> std::path::PathBuf {
    std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/toestanden.md")
}

#[test]
fn de_plaatjes_van_de_toestanden_zijn_die_van_de_code() {
    let written = std::fs::read_to_string(pad()).expect("docs/toestanden.md is there");
    assert_eq!(written, blad(), "docs/toestanden.md is not what the code does; see the head of that page");
}

#[test]
#[ignore = "writes docs/toestanden.md"]
fn schrijf_de_toestanden() {
    std::fs::write(pad(), blad()).unwrap();
}
