//! The weging: the shared examples, the table of 41, properties, and a second formulation.

mod eigenschappen;
mod tabel;
mod toelichting;
mod voorbeelden;

use meldcode::kader::{Kader, Kaders};
use meldcode::weging::Antwoorden;
use serde_json::Value;

/// A built-in framework.
pub fn kader(id: &str) -> &'static Kader {
    Kaders::ingebouwd().huidige(id).unwrap()
}

/// Answers from `{"vermoeden": "ja", …}`.
pub fn antwoorden(weging: &Value) -> Antwoorden {
    let mut antwoorden = Antwoorden::default();
    for (vraag, antwoord) in weging.as_object().unwrap() {
        antwoorden.set_code(vraag, antwoord.as_str().unwrap()).unwrap();
    }
    antwoorden
}

/// Answers from `vermoeden=ja acuut=nee`.
pub fn lees(tekst: &str) -> Antwoorden {
    let mut antwoorden = Antwoorden::default();
    for deel in tekst.split_whitespace() {
        let (vraag, antwoord) = deel.split_once('=').unwrap();
        antwoorden.set_code(vraag, antwoord).unwrap();
    }
    antwoorden
}
