//! How long one report asks among many, and what a mention takes in memory. The people are made of syllables.
//!
//! `cargo run --release -p benches --bin radar -- --reports 100000`. A table on standard error, JSON on standard output.

use benches::ambient::instant;
use clap::Parser;
use radar::{Address, Birth, Day, Index, Mention, Model, Report, ReportId, Role, Sex};
use serde_json::json;

/// The command line.
#[derive(Parser)]
struct Cli {
    /// How many reports are in the index.
    #[arg(long, default_value_t = 20_000)]
    reports: u64,
    /// How many reports ask.
    #[arg(long, default_value_t = 2_000)]
    ask: u64,
}

/// Numbers that look like chance and are the same on every machine.
fn mix(n: u64) -> u64 {
    let n = (n ^ (n >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let n = (n ^ (n >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    n ^ (n >> 31)
}

/// A name; small numbers are common names.
fn name(n: u64, syllables: u32) -> String {
    const SYLLABLES: [&str; 32] = [
        "ba", "do", "fe", "gi", "ho", "ka", "li", "mu", "na", "po", "ra", "se", "ti", "vo", "wi", "za", "bel", "dor",
        "fin", "gar", "hen", "kos", "lam", "mir", "nol", "pek", "rud", "sim", "tar", "ver", "wol", "zen",
    ];
    (0..syllables).map(|at| SYLLABLES[(mix(n) >> (5 * at) & 31) as usize]).collect()
}

/// A number below `most` that is often small, as names are often common.
fn skewed(seed: u64, most: f64) -> u64 {
    let share = (mix(seed) >> 11) as f64 / (1u64 << 53) as f64;
    (most.powf(share) - 1.0) as u64
}

/// Report `n`: one of a family, with a few of its people and sometimes something unknown.
fn report(n: u64, families: u64) -> Report {
    let family = mix(n) % families;
    let surname = name(skewed(family * 3, 20_000.0) + 7, 3);
    let address = Address {
        straat: format!("{}straat", name(skewed(family * 5 + 1, 4000.0) + 11, 2)),
        huisnummer: (1 + mix(family) % 150).to_string(),
        postcode: format!("{}AB", 1000 + family % 8000),
        plaats: name(family % 300, 2),
        ..Address::default()
    };
    let people = (0..5).filter(|who| mix(n * 11 + who).is_multiple_of(2)).take(4);
    let person = |who: u64| {
        let seed = family * 17 + who;
        let child = who > 1;
        let year = if child { 2005 + mix(seed) % 15 } else { 1960 + mix(seed) % 40 };
        let known = mix(n * 31 + who) % 4;
        Mention {
            voornamen: name(skewed(seed * 7 + 3, 2000.0), 2),
            geslachtsnaam: surname.clone(),
            geboren: match known {
                0 => Birth::Unknown,
                _ => Birth::Date {
                    year: year as i32,
                    month: Some(1 + (mix(seed + 1) % 12) as u8),
                    day: Some(1 + (mix(seed + 2) % 28) as u8),
                },
            },
            geslacht: Some(if mix(seed + 4).is_multiple_of(2) { Sex::Man } else { Sex::Vrouw }),
            rol: if child { Role::Kind } else { Role::Ouder },
            adressen: if known == 1 { Vec::new() } else { vec![address.clone()] },
            ..Mention::default()
        }
    };
    Report {
        id: ReportId(u128::from(n + 1)),
        day: Some(Day(16_436 + (n % 3650) as i32)),
        source: None,
        mentions: people.map(person).collect(),
    }
}

fn main() {
    let cli = Cli::parse();
    let families = cli.reports / 2 + 1;
    let mut index = Index::new(Model::default());
    let start = instant();
    for n in 0..cli.reports {
        if let Err(why) = index.add(&report(n, families)) {
            eprintln!("report {n} was not added: {why}");
        }
    }
    let filled = start.elapsed();
    index.train();
    let (mut times, mut cut, mut found) = (Vec::new(), 0u64, 0u64);
    for n in cli.reports..cli.reports + cli.ask {
        let new = report(n, families);
        let start = instant();
        let answer = index.hits(&new);
        times.push(start.elapsed().as_secs_f64() * 1000.0);
        cut += u64::from(answer.cut.keys > 0 || answer.cut.reports > 0);
        found += u64::from(answer.hits.iter().any(|hit| hit.bits >= 0.0));
    }
    times.sort_by(f64::total_cmp);
    let part = |p: f64| times.get((times.len() as f64 * p) as usize).or(times.last()).copied().unwrap_or_default();
    let bytes = index.bytes() / index.len().max(1);
    eprintln!(
        "{} mentions in {} reports, filled in {:.1} s, {bytes} bytes per mention\n\
         one report asks: p50 {:.3} ms, p99 {:.3} ms, max {:.3} ms; {found} of {} had a hit, {cut} were cut",
        index.len(),
        index.reports(),
        filled.as_secs_f64(),
        part(0.5),
        part(0.99),
        part(1.0),
        cli.ask
    );
    let figures = json!({
        "mentions": index.len(), "reports": index.reports(), "bytes_per_mention": bytes,
        "filled_seconds": filled.as_secs_f64(), "p50_ms": part(0.5), "p99_ms": part(0.99), "max_ms": part(1.0),
        "asked": cli.ask, "with_a_hit": found, "cut": cut,
    });
    println!("{figures}");
}
