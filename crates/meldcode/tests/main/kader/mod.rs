//! The frameworks: what the built-in ones hold, and what a wrong file is told.

mod erven;
mod fouten;
mod ingebouwd;

use meldcode::kader::Kaders;

/// The head of a framework file.
pub fn kop(id: &str, meer: &str) -> String {
    format!(
        "[kader]\nid = \"{id}\"\nnaam = \"Proef\"\nversie = \"1\"\ngeldig_vanaf = \"2020-01-01\"\nbron = \"proefbron\"\n\
         sector = \"proef\"\ntaal = \"nl\"\nstatus = \"draft\"\nvoorbehoud = \"proef\"\n{meer}\n"
    )
}

/// A file that inherits from the base, with more after its head; its own first line is line 12.
pub fn kind(meer: &str) -> String {
    kop("proef", "erft_van = { id = \"basis\", versie = \"2026.1\" }") + meer
}

/// Reads one file beside the built-in ones and gives the sentence of its error.
pub fn fout(tekst: &str) -> String {
    Kaders::lees_naast_ingebouwd(&[("proef.toml", tekst)]).unwrap_err().to_string()
}
