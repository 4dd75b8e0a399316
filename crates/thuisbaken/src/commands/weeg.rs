//! `thuisbaken weeg`: derives the outcome of weighings, one JSON object in, one line of JSON out. All or nothing: the first
//! refusal names its line and nothing is printed.

mod lezen;

use std::fs;
use std::io::{self, Read};

use meldcode::kader::{Kader, Kaders};
use meldcode::weging::{Grond, Uitkomst, leid_af};
use serde::Serialize;
use serde_json::Value;

/// What can be asked.
#[derive(clap::Args)]
pub struct Args {
    /// Framework of objects that do not name one themselves.
    #[arg(
        long,
        value_name = "ID",
        default_value = "basis",
        help = "Kader voor wegingen die er zelf geen noemen, bijvoorbeeld onderwijs"
    )]
    kader: String,
    /// Where from.
    #[arg(
        value_name = "FILE|-",
        default_value = "-",
        help = "Bestand met één JSON-object, of met één JSON-object per regel; - is de standaardinvoer"
    )]
    bron: String,
}

/// One line of output. The order of the fields is the contract's.
#[derive(Serialize)]
struct Regel<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<Value>,
    kader: &'a str,
    kader_versie: &'a str,
    melden: &'static str,
    gronden: Vec<&'static str>,
    hulp: &'static str,
    samen_met_vt: bool,
    raadpleeg_vt: bool,
    toelichting: Vec<Toelichting>,
}

/// One rule that fired.
#[derive(Serialize)]
struct Toelichting {
    regel: &'static str,
    bron: String,
    tekst: String,
}

/// Prints a line for each weighing.
pub fn run(args: Args) -> Result<(), String> {
    let kaders = Kaders::ingebouwd();
    let standaard = lezen::kader(kaders, &args.kader).map_err(|zin| format!("Optie --kader: {zin}."))?;
    let (naam, bytes) = invoer(&args.bron)?;
    let verzoeken = lezen::verzoeken(&bytes, kaders, standaard).map_err(|fout| match &naam {
        Some(naam) => format!("{naam}, regel {}: {}.", fout.regel, fout.tekst),
        None => format!("Regel {}: {}.", fout.regel, fout.tekst),
    })?;
    let mut uit = String::new();
    for verzoek in verzoeken {
        let regel = regel(verzoek.id, verzoek.kader, leid_af(&verzoek.antwoorden, verzoek.kader));
        uit.push_str(&serde_json::to_string(&regel).map_err(|e| format!("De uitkomst past niet in JSON: {e}."))?);
        uit.push('\n');
    }
    super::print(&uit)
}

/// The input, with the name of the file when it is one.
fn invoer(bron: &str) -> Result<(Option<String>, Vec<u8>), String> {
    if bron == "-" {
        let mut bytes = Vec::new();
        let gelezen = io::stdin().lock().read_to_end(&mut bytes);
        gelezen.map_err(|e| format!("De standaardinvoer kan niet worden gelezen: {e}."))?;
        return Ok((None, bytes));
    }
    let bytes = fs::read(bron).map_err(|e| format!("Het bestand {bron} kan niet worden gelezen: {e}."))?;
    Ok((Some(bron.to_owned()), bytes))
}

fn regel(id: Option<Value>, kader: &Kader, uitkomst: Uitkomst) -> Regel<'_> {
    let toelichting = uitkomst.toelichting.into_iter();
    Regel {
        id,
        kader: &kader.versie.id,
        kader_versie: &kader.versie.versie,
        melden: uitkomst.melden.code(),
        gronden: uitkomst.gronden.into_iter().map(Grond::code).collect(),
        hulp: uitkomst.hulp.code(),
        samen_met_vt: uitkomst.samen_met_vt,
        raadpleeg_vt: uitkomst.raadpleeg_vt,
        toelichting: toelichting.map(|t| Toelichting { regel: t.regel.code(), bron: t.bron, tekst: t.tekst }).collect(),
    }
}
