//! `thuisbaken radar stream`: as in daily use. Every report asks for its earlier reports before it is added; the weights are
//! learned again whenever the number of reports has doubled, from the past only.

use std::path::PathBuf;
use std::time::{Duration, Instant};

use radar::{Day, Index, Model, PairHit, Report};

use super::{Bron, Namen, bestand, schrijf, veld, waarden};

/// What can be asked.
#[derive(clap::Args)]
pub struct Args {
    #[command(flatten)]
    bron: Bron,
    #[arg(
        long,
        value_name = "HITS.csv",
        help = "Waar de treffers komen: report_id,earlier_report_id,mention_id,earlier_mention_id,weight"
    )]
    out: PathBuf,
    #[arg(long, value_name = "DATE", value_parser = dag, help = "Vraag pas vanaf deze dag; wat eerder kwam is dan al bekend")]
    from: Option<Day>,
    #[arg(
        long,
        value_name = "FILE",
        help = "Weeg met dit model in plaats van onderweg te leren; bestaat het niet, dan wordt geschreven wat geleerd is"
    )]
    model: Option<PathBuf>,
}

/// The first number of reports after which is learned and grouped again; then each time there are half as many more.
const EERSTE_LES: usize = 250;

fn dag(tekst: &str) -> Result<Day, String> {
    waarden::moment(tekst)?.ok_or_else(|| "Geef een dag, bijvoorbeeld 2024-05-31.".to_owned())
}

/// Follows the reports.
pub fn run(args: Args) -> Result<(), String> {
    let gelezen = args.bron.lees()?;
    let vast = match &args.model {
        Some(pad) if pad.exists() => {
            let tekst = String::from_utf8_lossy(&bestand(pad)?).into_owned();
            Some(Model::from_text(&tekst).map_err(|e| format!("{}: {e}.", pad.display()))?)
        }
        Some(_) | None => None,
    };
    let mut volgorde: Vec<usize> = (0..gelezen.meldingen.len()).collect();
    volgorde.sort_by_key(|n| (gelezen.meldingen[*n].day, &gelezen.namen[*n].moment, &gelezen.namen[*n].melding));
    let (mut index, begin) = begin(&gelezen.meldingen, &volgorde, args.from, vast.as_ref())?;
    let namen = Namen::van(&gelezen);
    let (mut treffers, mut duur) = (Vec::new(), Vec::new());
    let mut les = EERSTE_LES.max(begin + begin / 2);
    for n in &volgorde[begin..] {
        let melding = &gelezen.meldingen[*n];
        let (antwoord, hoelang) = gemeten(|| index.hits(melding));
        duur.push(hoelang);
        let paren = antwoord.hits.iter().flat_map(|hit| &hit.pairs);
        treffers.extend(paren.map(|paar: &PairHit| (*n, paar.position, paar.earlier, paar.evidence.bits)));
        index.add(melding).map_err(|e| format!("{}: {e}.", args.bron.mentions.display()))?;
        if vast.is_none() && index.reports() >= les {
            index.train();
            index.regroup();
            les += les / 2;
        }
    }
    schrijf(&args.out, |uit| {
        writeln!(uit, "report_id,earlier_report_id,mention_id,earlier_mention_id,weight")?;
        for (n, positie, eerder, bits) in &treffers {
            let hier = &gelezen.namen[*n];
            let (melding, vermelding) = (&hier.melding, &hier.vermeldingen[usize::from(*positie)]);
            let (oud, oude) = (namen.melding(eerder.report), namen.vermelding(*eerder));
            writeln!(uit, "{},{},{},{},{bits:.3}", veld(melding), veld(oud), veld(vermelding), veld(oude))?;
        }
        Ok(())
    })?;
    if let Some(pad) = args.model.filter(|_| vast.is_none()) {
        schrijf(&pad, |uit| uit.write_all(index.model().to_text().as_bytes()))?;
    }
    vertel(&mut duur, &index);
    Ok(())
}

/// The index as it is when the first report asks, and how many reports are in it.
fn begin(
    alle: &[Report],
    volgorde: &[usize],
    vanaf: Option<Day>,
    vast: Option<&Model>,
) -> Result<(Index, usize), String> {
    let al_bekend = volgorde.iter().filter(|n| vanaf.is_some() && alle[**n].day < vanaf).count();
    let eerder: Vec<Report> = volgorde[..al_bekend].iter().map(|n| alle[*n].clone()).collect();
    let mut index = match al_bekend {
        0 => Index::new(Model::default()),
        _ => Index::link(&eerder, 1, |_, _| {}).map_err(|e| format!("{e}."))?.0,
    };
    if let Some(model) = vast {
        index.set_model(model.clone());
    }
    Ok((index, al_bekend))
}

#[expect(clippy::disallowed_methods, reason = "the binary measures")]
fn gemeten<T>(doe: impl FnOnce() -> T) -> (T, Duration) {
    let begin = Instant::now();
    (doe(), begin.elapsed())
}

/// Latency and memory, on standard error.
fn vertel(duur: &mut [Duration], index: &Index) {
    duur.sort_unstable();
    let deel = |p: f64| duur.get(((duur.len() as f64 * p) as usize).min(duur.len().saturating_sub(1)));
    let ms = |p: f64| deel(p).map_or(0.0, |d| d.as_secs_f64() * 1000.0);
    eprintln!(
        "{} meldingen gevraagd; per melding p50 {:.3} ms, p90 {:.3} ms, p99 {:.3} ms, max {:.3} ms",
        duur.len(),
        ms(0.5),
        ms(0.9),
        ms(0.99),
        ms(1.0)
    );
    let per = index.bytes() / index.len().max(1);
    eprintln!("{} vermeldingen in {} MB: {per} bytes per vermelding", index.len(), index.bytes() / 1_000_000);
}
