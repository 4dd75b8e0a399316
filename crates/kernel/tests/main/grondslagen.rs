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

/// The codes in `Grondslag("…")` of a source text.
fn codes(tekst: &str) -> Vec<&str> {
    tekst
        .split("Grondslag(")
        .skip(1)
        .filter_map(|na| na.trim_start().strip_prefix('"'))
        .filter_map(|na| na.split_once('"').map(|(code, _)| code))
        .collect()
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
    for pad in bestanden {
        let tekst = std::fs::read_to_string(&pad).unwrap();
        let fout = codes(&tekst).into_iter().filter(|c| wet().grondslagen.vind_code(c).is_none());
        onbekend.extend(fout.map(|c| format!("{c} in {}", pad.strip_prefix(crates).unwrap().display())));
    }
    assert!(onbekend.is_empty(), "not in law/grondslagen.toml: {onbekend:#?}");
}

#[test]
fn the_scan_finds_codes_however_they_are_laid_out() {
    assert_eq!(
        codes("x(Grondslag(\"a-1\"), Grondslag(\n    \"b-2\",\n)); struct Grondslag(pub &'static str);"),
        ["a-1", "b-2"]
    );
}

#[test]
fn a_ground_tells_its_article_and_source() {
    let meldrecht = wet().grondslagen.vind(Grondslag("wmo-5.2.6")).unwrap();
    assert_eq!(meldrecht.artikel, "art. 5.2.6");
    assert!(!meldrecht.titel.is_empty() && !meldrecht.bron.is_empty());
    assert!(wet().grondslagen.vind(Grondslag("wmo-9.9.9")).is_none());
}
