//! `thuisbaken radar explain`: the evidence for one pair, in bits and in words.

use radar::{Explanation, Index, Source};
use serde_json::json;

use super::{Bron, Namen};

/// What can be asked.
#[derive(clap::Args)]
pub struct Args {
    #[command(flatten)]
    bron: Bron,
    #[arg(long, value_name = "ID_L,ID_R", help = "De twee vermeldingen, met een komma ertussen")]
    pair: String,
    #[arg(long, help = "Eén JSON-object in plaats van een tabel")]
    json: bool,
}

/// Links the whole file, so that every piece of evidence counts as it does there, and tells about one pair.
pub fn run(args: Args) -> Result<(), String> {
    let gelezen = args.bron.lees()?;
    let namen = Namen::van(&gelezen);
    let delen = args.pair.split_once(',').map(|(l, r)| (l.trim(), r.trim()));
    let (l, r) = delen.ok_or("Optie --pair: geef twee kenmerken met een komma ertussen, bijvoorbeeld 12,34.")?;
    let zoek = |id: &str| namen.zoek(id).ok_or_else(|| format!("Optie --pair: er is geen vermelding {id}."));
    let (links, rechts) = (zoek(l)?, zoek(r)?);
    if links.report == rechts.report {
        return Err("Optie --pair: deze twee staan in één melding; dat zijn altijd twee personen.".to_owned());
    }
    let (index, _) = Index::link(&gelezen.meldingen, 1, |_, _| {}).map_err(|e| format!("{e}."))?;
    let uitleg = index.explain(links, rechts).ok_or("Deze twee vermeldingen zijn niet te vergelijken.")?;
    super::super::print(&if args.json { als_json(l, r, &uitleg) } else { als_tekst(l, r, &uitleg) })
}

/// Where a reason comes from, in a word.
fn soort(bron: Source) -> &'static str {
    match bron {
        Source::Field(_) => "persoon",
        Source::Reports(_) => "meldingen",
        Source::Start => "begin",
        Source::Household => "gezin",
        Source::Others => "andere meldingen",
    }
}

fn als_tekst(l: &str, r: &str, uitleg: &Explanation) -> String {
    let mut uit = format!("{l} en {r}: {}, {:+.1} bits\n\n", uitleg.kind.text(), uitleg.bits);
    for reden in &uitleg.reasons {
        uit.push_str(&format!("{:+7.1}  {:<16}  {}\n", reden.bits, soort(reden.source), reden.text));
    }
    uit.push_str(
        "\nElke bit erbij maakt dezelfde persoon twee keer zo waarschijnlijk, elke bit eraf half zo waarschijnlijk.\n",
    );
    uit.push_str("Bij 0 is het even waarschijnlijk wel als niet. Wie het is, beslist een mens.\n");
    uit
}

fn als_json(l: &str, r: &str, uitleg: &Explanation) -> String {
    let redenen: Vec<_> = uitleg
        .reasons
        .iter()
        .map(|reden| {
            let veld = match reden.source {
                Source::Field(veld) | Source::Reports(veld) => Some(format!("{veld:?}")),
                Source::Start | Source::Household | Source::Others => None,
            };
            json!({"source": soort(reden.source), "field": veld, "bits": bits(reden.bits), "text": reden.text})
        })
        .collect();
    let alles = json!({
        "mention_id_l": l,
        "mention_id_r": r,
        "weight": bits(uitleg.bits),
        "kind": uitleg.kind.text(),
        "evidence": redenen,
    });
    format!("{alles}\n")
}

fn bits(waarde: f32) -> f64 {
    (f64::from(waarde) * 1000.0).round() / 1000.0
}
