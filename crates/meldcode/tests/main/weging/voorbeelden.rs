//! The shared vectors `wegingen.json` and `wegingen-tabel.json`, and the order of the table.

use super::{antwoorden, kader};
use meldcode::weging::{Grond, Uitkomst, leid_af, volledige_gevallen};
use serde_json::{Value, json};

const SCENARIOS: &str = include_str!("../../vectors/wegingen.json");
pub const TABEL: &str = include_str!("../../vectors/wegingen-tabel.json");

/// The file as a list.
pub fn gevallen(json: &str) -> Vec<Value> {
    serde_json::from_str(json).unwrap()
}

/// An outcome in the form of the vectors.
pub fn als_json(uitkomst: &Uitkomst) -> Value {
    let gronden: Vec<_> = uitkomst.gronden.iter().copied().map(Grond::code).collect();
    json!({
        "melden": uitkomst.melden.code(),
        "gronden": gronden,
        "hulp": uitkomst.hulp.code(),
        "samen_met_vt": uitkomst.samen_met_vt,
        "raadpleeg_vt": uitkomst.raadpleeg_vt,
    })
}

fn komt_overeen(bestand: &str) -> usize {
    let gevallen = gevallen(bestand);
    for geval in &gevallen {
        let kader = kader(geval["kader"].as_str().unwrap());
        let uitkomst = leid_af(&antwoorden(&geval["weging"]), kader);
        assert_eq!(als_json(&uitkomst), geval["verwacht"], "{}", geval["id"]);
    }
    gevallen.len()
}

#[test]
fn alle_open_scenarios_komen_uit_zoals_afgesproken() {
    assert_eq!(komt_overeen(SCENARIOS), 33);
}

#[test]
fn alle_gevallen_van_de_tabel_komen_uit_zoals_afgesproken() {
    assert_eq!(komt_overeen(TABEL), 41);
}

#[test]
fn the_table_in_code_has_the_cases_and_the_order_of_the_file() {
    let bestand: Vec<_> = gevallen(TABEL)
        .iter()
        .map(|geval| (geval["id"].as_str().unwrap().to_owned(), antwoorden(&geval["weging"])))
        .collect();
    assert_eq!(volledige_gevallen(), bestand);
}
