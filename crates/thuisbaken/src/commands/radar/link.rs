//! `thuisbaken radar link`: every pair of mentions that may be one person.

use std::io::IsTerminal;
use std::path::PathBuf;

use radar::Index;

use super::{Bron, Namen, schrijf, veld};

/// What can be asked.
#[derive(clap::Args)]
pub struct Args {
    #[command(flatten)]
    bron: Bron,
    #[arg(long, value_name = "PAIRS.csv", help = "Waar de paren komen: mention_id_l,mention_id_r,weight")]
    out: PathBuf,
    #[arg(long, value_name = "N", help = "Hoeveel draden tegelijk rekenen; zonder dit alle kernen")]
    threads: Option<std::num::NonZeroUsize>,
}

/// Reads, links, writes.
pub fn run(args: Args) -> Result<(), String> {
    let gelezen = args.bron.lees()?;
    let kernen = || std::thread::available_parallelism().map_or(1, usize::from);
    let threads = args.threads.map_or_else(kernen, usize::from);
    let zichtbaar = std::io::stderr().is_terminal();
    let linked = Index::link(&gelezen.meldingen, threads, |klaar, alle| {
        if zichtbaar {
            eprint!("\r{klaar} van {alle} meldingen vergeleken{}", if klaar == alle { "\n" } else { "" });
        }
    });
    let (_, paren) = linked.map_err(|e| format!("{}: {e}.", args.bron.mentions.display()))?;
    let namen = Namen::van(&gelezen);
    schrijf(&args.out, |uit| {
        writeln!(uit, "mention_id_l,mention_id_r,weight")?;
        for paar in &paren {
            let (l, r) = (namen.vermelding(paar.left), namen.vermelding(paar.right));
            writeln!(uit, "{},{},{:.3}", veld(l), veld(r), paar.bits)?;
        }
        Ok(())
    })
}
