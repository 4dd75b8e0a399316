//! Every ground that the program names stands in the table of grounds.

use std::path::{Path, PathBuf};

use kernel::{Grondslag, wet};

/// All Rust files below a folder.
fn bronnen(map: &Path, gevonden: &mut Vec<PathBuf>) {
    for ingang in std::fs::read_dir(map).unwrap() {
        let pad = ingang.unwrap().path();
        if pad.is_dir() {
            bronnen(&pad, gevonden);
        } else if pad.extension().is_some_and(|e| e == "rs") {
            gevonden.push(pad);
        }
    }
}

/// The texts between quotes inside every `Grondslag(…)` of a source text: `Grondslag("x")` and `Grondslag(match … { … })`.
fn codes(tekst: &str) -> Vec<&str> {
    let mut gevonden = Vec::new();
    for na in tekst.split("Grondslag(").skip(1) {
        let (mut diepte, mut begin) = (1, None);
        for (at, c) in na.char_indices() {
            match (c, begin) {
                ('"', None) => begin = Some(at + 1),
                ('"', Some(from)) => {
                    gevonden.push(&na[from..at]);
                    begin = None;
                }
                ('(', None) => diepte += 1,
                (')', None) => diepte -= 1,
                _ => {}
            }
            if diepte == 0 {
                break;
            }
        }
    }
    gevonden
}

#[test]
fn every_ground_in_the_source_stands_in_the_table() {
    let crates = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let mut bestanden = Vec::new();
    for map in std::fs::read_dir(crates).unwrap() {
        bronnen(&map.unwrap().path().join("src"), &mut bestanden);
    }
    assert!(bestanden.len() > 20, "the source tree was not found");
    let mut onbekend = Vec::new();
    let mut gebruikt = 0;
    for pad in bestanden {
        let tekst = std::fs::read_to_string(&pad).unwrap();
        let codes = codes(&tekst);
        gebruikt += codes.len();
        let fout = codes.into_iter().filter(|c| wet().grondslagen.vind_code(c).is_none());
        onbekend.extend(fout.map(|c| format!("{c} in {}", pad.strip_prefix(crates).unwrap().display())));
    }
    assert!(gebruikt > 10, "the scan found no grounds, so it proves nothing");
    assert!(onbekend.is_empty(), "not in law/grondslagen.toml: {onbekend:#?}");
}

#[test]
fn the_scan_finds_codes_however_they_are_laid_out() {
    let los = "x(Grondslag(\"a-1\"), Grondslag(\n    \"b-2\",\n)); struct Grondslag(pub &'static str); \"geen\"";
    assert_eq!(codes(los), ["a-1", "b-2"]);
    let keuze =
        "Grondslag(match self { Self::A(_) | Self::B { .. } => \"c-3\", Self::C(x) if f(x) => \"d-4\" }) + \"geen\"";
    assert_eq!(codes(keuze), ["c-3", "d-4"]);
}

#[test]
fn a_ground_tells_its_article_and_source() {
    let meldrecht = wet().grondslagen.vind(Grondslag("wmo-5.2.6")).unwrap();
    assert_eq!(meldrecht.artikel, "art. 5.2.6");
    assert!(!meldrecht.titel.is_empty() && !meldrecht.bron.is_empty());
    assert!(wet().grondslagen.vind(Grondslag("wmo-9.9.9")).is_none());
}
