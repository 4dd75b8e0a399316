//! `thuisbaken radar`: links a file of mentions, follows it as in daily use, or explains one pair. The engine is the crate
//! `radar`; here are the files, the clock and the words.

mod explain;
mod lezen;
mod link;
mod schema;
mod stream;
mod waarden;

use std::collections::HashMap;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use radar::{MentionRef, ReportId};

use self::lezen::Gelezen;
use self::schema::Schema;

/// What can be asked.
#[derive(clap::Args)]
pub struct Args {
    #[command(subcommand)]
    wat: Wat,
}

/// The subcommands of the contract.
#[derive(clap::Subcommand)]
enum Wat {
    #[command(about = "Vergelijk alle vermeldingen en schrijf elk paar dat één persoon kan zijn")]
    Link(link::Args),
    #[command(about = "Loop de meldingen in de tijd langs; elke melding vraagt naar eerdere voordat zij zelf meetelt")]
    Stream(stream::Args),
    #[command(about = "Leg van één paar vermeldingen uit wat ervoor en ertegen spreekt")]
    Explain(explain::Args),
}

/// Where the mentions come from.
#[derive(clap::Args)]
struct Bron {
    #[arg(long, value_name = "FILE.csv", help = "Bestand met vermeldingen, één per regel")]
    mentions: PathBuf,
    #[arg(long, value_name = "SCHEMA.toml", help = "Welke kolom welk veld is, voor gegevens met andere kolommen")]
    schema: Option<PathBuf>,
}

/// Does what was asked.
pub fn run(args: Args) -> Result<(), String> {
    match args.wat {
        Wat::Link(args) => link::run(args),
        Wat::Stream(args) => stream::run(args),
        Wat::Explain(args) => explain::run(args),
    }
}

impl Bron {
    /// Reads the schema and the mentions; the error names the file, the line and the column.
    fn lees(&self) -> Result<Gelezen, String> {
        let schema = match &self.schema {
            Some(pad) => {
                let tekst =
                    String::from_utf8(bestand(pad)?).map_err(|_| format!("{}: dit is geen UTF-8.", pad.display()))?;
                Schema::lees(&tekst).map_err(|zin| format!("{}: {zin}.", pad.display()))?
            }
            None => Schema::default(),
        };
        let gelezen = lezen::lees(&bestand(&self.mentions)?, &schema);
        let gelezen = gelezen.map_err(|zin| format!("{}, {zin}.", self.mentions.display()))?;
        if !gelezen.onbekende_kolommen.is_empty() {
            let namen = gelezen.onbekende_kolommen.join(", ");
            eprintln!("Niet gebruikt, want niet bekend: {namen}.");
        }
        Ok(gelezen)
    }
}

fn bestand(pad: &Path) -> Result<Vec<u8>, String> {
    fs::read(pad).map_err(|e| format!("Het bestand {} kan niet worden gelezen: {e}.", pad.display()))
}

/// Writes a whole file, or nothing: beside it first, then in its place.
fn schrijf(pad: &Path, regels: impl FnOnce(&mut dyn Write) -> std::io::Result<()>) -> Result<(), String> {
    let zin = |e: std::io::Error| format!("Het bestand {} kan niet worden geschreven: {e}.", pad.display());
    let mut naast = pad.as_os_str().to_owned();
    naast.push(".deel");
    let mut uit = std::io::BufWriter::new(fs::File::create(&naast).map_err(zin)?);
    let geschreven = regels(&mut uit).and_then(|()| uit.flush()).and_then(|()| fs::rename(&naast, pad));
    geschreven.map_err(|e| {
        let _gone_or_never_there = fs::remove_file(&naast);
        zin(e)
    })
}

/// The ids as written, found back from those of the engine.
struct Namen<'a> {
    gelezen: &'a Gelezen,
    waar: HashMap<ReportId, usize>,
}

impl<'a> Namen<'a> {
    fn van(gelezen: &'a Gelezen) -> Self {
        Self { gelezen, waar: gelezen.meldingen.iter().enumerate().map(|(n, melding)| (melding.id, n)).collect() }
    }

    fn melding(&self, id: ReportId) -> &'a str {
        &self.gelezen.namen[self.waar[&id]].melding
    }

    fn vermelding(&self, een: MentionRef) -> &'a str {
        &self.gelezen.namen[self.waar[&een.report]].vermeldingen[usize::from(een.position)]
    }

    fn zoek(&self, id: &str) -> Option<MentionRef> {
        let alle = self.gelezen.meldingen.iter().zip(&self.gelezen.namen);
        alle.filter_map(|(melding, namen)| {
            let position = namen.vermeldingen.iter().position(|een| een == id)?;
            Some(MentionRef { report: melding.id, position: u16::try_from(position).ok()? })
        })
        .next()
    }
}

/// A value in a CSV file, quoted when it must be.
fn veld(tekst: &str) -> std::borrow::Cow<'_, str> {
    if tekst.contains(['"', ',', '\n', '\r']) {
        format!("\"{}\"", tekst.replace('"', "\"\"")).into()
    } else {
        tekst.into()
    }
}
