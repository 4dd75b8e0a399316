//! `thuisbaken radar` on a small committed world of invented families: its quality must not slip, and bad files are refused.
//! The world was made by a generator that simulates households, moves and the errors of reporters; the truth stands beside it.

use std::collections::{HashMap, HashSet};
use std::fs;
use std::path::Path;

use serde_json::Value;

use crate::{Run, thuisbaken};

const WERELD: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/radar/mentions.csv");
const WAARHEID: &str = include_str!("../radar/truth.csv");

/// Per mention its report and its person.
fn waarheid() -> HashMap<&'static str, (&'static str, &'static str)> {
    let regels = WAARHEID.lines().skip(1).map(|regel| regel.split(',').collect::<Vec<_>>());
    regels.map(|delen| (delen[1], (delen[0], delen[2]))).collect()
}

/// Recall of pairs of reports at precision 0.99: of all pairs of reports that share a person, how many stand above the lowest
/// weight down to which 99 in 100 are right.
fn recall(gevonden: impl Iterator<Item = (String, String, f64)>) -> f64 {
    let waar = waarheid();
    let mut personen: HashMap<&str, HashSet<&str>> = HashMap::new();
    waar.values().for_each(|(melding, persoon)| {
        personen.entry(persoon).or_default().insert(melding);
    });
    let mut echt = HashSet::new();
    for meldingen in personen.values() {
        echt.extend(meldingen.iter().flat_map(|a| meldingen.iter().filter(move |b| a < *b).map(move |b| (*a, *b))));
    }
    let mut beste: HashMap<(&str, &str), f64> = HashMap::new();
    for (l, r, gewicht) in gevonden {
        let (a, b) = (waar[l.as_str()].0, waar[r.as_str()].0);
        assert_ne!(a, b, "a pair within one report");
        let hoogste = beste.entry((a.min(b), a.max(b))).or_insert(f64::NEG_INFINITY);
        *hoogste = hoogste.max(gewicht);
    }
    let mut rij: Vec<_> = beste.into_iter().collect();
    rij.sort_by(|x, y| y.1.total_cmp(&x.1));
    let (mut goed, mut bij) = (0usize, 0usize);
    for (n, (paar, gewicht)) in rij.iter().enumerate() {
        goed += usize::from(echt.contains(paar));
        // Equal weights stand or fall together.
        let laatste = rij.get(n + 1).is_none_or(|(_, volgend)| volgend < gewicht);
        if laatste && goed as f64 / (n + 1) as f64 >= 0.99 {
            bij = goed;
        }
    }
    bij as f64 / echt.len() as f64
}

/// The rows of a file of answers, as the two mentions and the weight.
fn rijen(pad: &Path, l: usize, r: usize, gewicht: usize) -> Vec<(String, String, f64)> {
    let tekst = fs::read_to_string(pad).unwrap();
    let delen = |regel: &str| regel.split(',').map(str::to_owned).collect::<Vec<_>>();
    tekst.lines().skip(1).map(delen).map(|d| (d[l].clone(), d[r].clone(), d[gewicht].parse().unwrap())).collect()
}

#[test]
fn link_vindt_wat_het_altijd_vond() {
    let map = tempfile::tempdir().unwrap();
    let uit = map.path().join("paren.csv");
    let run = thuisbaken(&["radar", "link", "--mentions", WERELD, "--out", uit.to_str().unwrap(), "--threads", "2"]);
    assert_eq!(run.code, Some(0), "{}", run.err);
    assert!(fs::read_to_string(&uit).unwrap().starts_with("mention_id_l,mention_id_r,weight\n"));
    let bereikt = recall(rijen(&uit, 0, 1, 2).into_iter());
    assert!(bereikt >= 0.975, "recall of reports at precision 0.99: {bereikt}");
}

#[test]
fn stream_vindt_met_alleen_het_verleden_bijna_evenveel() {
    let map = tempfile::tempdir().unwrap();
    let uit = map.path().join("treffers.csv");
    let model = map.path().join("model");
    let (pad, modelpad) = (uit.to_str().unwrap(), model.to_str().unwrap());
    let vraag = ["radar", "stream", "--mentions", WERELD, "--out", pad, "--model", modelpad];
    let run = thuisbaken(&vraag);
    assert_eq!(run.code, Some(0), "{}", run.err);
    assert!(run.err.contains("p99") && run.err.contains("bytes per vermelding"), "{}", run.err);
    let tekst = fs::read_to_string(&uit).unwrap();
    assert!(tekst.starts_with("report_id,earlier_report_id,mention_id,earlier_mention_id,weight\n"));
    let bereikt = recall(rijen(&uit, 2, 3, 4).into_iter());
    assert!(bereikt >= 0.96, "recall of reports at precision 0.99: {bereikt}");
    // What was learned can be used from the start, and the last year alone can be asked.
    let vanaf: Vec<&str> = vraag.iter().copied().chain(["--from", "2024-01-01"]).collect();
    assert_eq!(thuisbaken(&vanaf).code, Some(0));
    assert!(fs::read_to_string(&uit).unwrap().lines().count() < tekst.lines().count());
}

#[test]
fn explain_telt_op_en_is_in_gewone_woorden() {
    let map = tempfile::tempdir().unwrap();
    let uit = map.path().join("paren.csv");
    thuisbaken(&["radar", "link", "--mentions", WERELD, "--out", uit.to_str().unwrap()]);
    let (l, r, gewicht) = rijen(&uit, 0, 1, 2).into_iter().max_by(|x, y| x.2.total_cmp(&y.2)).unwrap();
    let paar = format!("{l},{r}");
    let run = thuisbaken(&["radar", "explain", "--mentions", WERELD, "--pair", &paar, "--json"]);
    let uitleg: Value = serde_json::from_str(&run.out).unwrap();
    let som: f64 = uitleg["evidence"].as_array().unwrap().iter().map(|reden| reden["bits"].as_f64().unwrap()).sum();
    assert!((som - uitleg["weight"].as_f64().unwrap()).abs() < 0.2, "{uitleg}");
    assert!(gewicht > 5.0 && uitleg["kind"] == "waarschijnlijk dezelfde persoon");
    let tekst = thuisbaken(&["radar", "explain", "--mentions", WERELD, "--pair", &paar]).out;
    assert!(tekst.contains("bits") && tekst.contains("geboortedatum"), "{tekst}");
    let geen = thuisbaken(&["radar", "explain", "--mentions", WERELD, "--pair", "1,2"]);
    assert_eq!((geen.code, geen.err.as_str()), (Some(1), "Optie --pair: er is geen vermelding 1.\n"));
}

/// Links a file of these bytes.
fn link(inhoud: &[u8], schema: Option<&str>) -> (Run, Option<String>) {
    let map = tempfile::tempdir().unwrap();
    let (bron, uit, plan) = (map.path().join("in.csv"), map.path().join("uit.csv"), map.path().join("schema.toml"));
    fs::write(&bron, inhoud).unwrap();
    let mut vraag = vec!["radar", "link", "--mentions", bron.to_str().unwrap(), "--out", uit.to_str().unwrap()];
    if let Some(schema) = schema {
        fs::write(&plan, schema).unwrap();
        vraag.extend(["--schema", plan.to_str().unwrap()]);
    }
    let run = thuisbaken(&vraag);
    (run, fs::read_to_string(&uit).ok())
}

#[test]
fn een_slecht_bestand_wordt_geweigerd_met_regel_en_kolom() {
    let kop = "mention_id,report_id,birth_date,given\n";
    for (rest, zin) in [
        ("1,1,,\n,1,,\n", "regel 3, kolom 1 (mention_id): hier ontbreekt het kenmerk van de vermelding"),
        ("1,,,\n", "regel 2, kolom 2 (report_id): hier ontbreekt het kenmerk van de melding"),
        ("1,1,,\n1,2,,\n", "regel 3, kolom 1 (mention_id): het kenmerk 1 staat ook op regel 2"),
        ("1,1,1990-13-01,\n", "regel 2, kolom 3 (birth_date): 1990-13-01 is geen datum"),
        ("1,1,gisteren,\n", "regel 2, kolom 3 (birth_date): gisteren is geen datum"),
        ("1,1,\n", "regel 2, kolom 4: deze regel heeft 3 kolommen, de eerste regel heeft er 4"),
        ("1,1,,a,b\n", "regel 2, kolom 5: deze regel heeft 5 kolommen, de eerste regel heeft er 4"),
    ] {
        let (run, uit) = link(format!("{kop}{rest}").as_bytes(), None);
        assert_eq!(run.code, Some(1), "{rest:?}");
        assert!(run.err.contains("in.csv, ") && run.err.contains(zin), "{rest:?}: {}", run.err);
        assert_eq!((uit, run.err.lines().count()), (None, 1), "nothing is written");
    }
    let (run, _) = link(b"mention_id,report_id,given\n1,1,Ren\xe9\n", None);
    assert!(run.err.contains("regel 2, kolom 3 (given): dit is geen UTF-8"), "{}", run.err);
    let (run, _) = link(b"report_id,given\n1,x\n", None);
    assert!(run.err.contains("regel 1: de kolom mention_id ontbreekt"), "{}", run.err);
}

#[test]
fn een_schema_maakt_andere_gegevens_leesbaar_en_onbekende_kolommen_worden_genoemd() {
    let inhoud = "rec,given_name,surname_x,dob,list,rest\na,Ilse,Veldhof,19880503,1,q\nb,Ilse,Veldhof,19880503,2,q\n\
                  c,Ilse,Veldhof,19880503,1,q\n";
    let schema = "[columns]\nmention_id = \"rec\"\ngiven = \"given_name\"\nsurname = \"surname_x\"\nbirth_date = \"dob\"\n\
                  source = \"list\"\n";
    let (run, uit) = link(inhoud.as_bytes(), Some(schema));
    assert_eq!((run.code, run.err.as_str()), (Some(0), "Niet gebruikt, want niet bekend: rest.\n"));
    let uit = uit.unwrap();
    assert!(uit.contains("a,b,") || uit.contains("b,a,"), "{uit}");
    assert!(!uit.contains("a,c,") && !uit.contains("c,a,"), "one source is not compared with itself: {uit}");
    let (run, _) = link(inhoud.as_bytes(), Some("[columns]\nmention_id = 3\n"));
    assert!(run.code == Some(1) && run.err.contains("schema.toml") && run.err.contains("line 2"), "{}", run.err);
}

#[test]
fn een_leeg_bestand_is_geen_fout() {
    let (run, uit) = link(b"mention_id,report_id\n", None);
    assert_eq!((run.code, uit.as_deref()), (Some(0), Some("mention_id_l,mention_id_r,weight\n")), "{}", run.err);
}
