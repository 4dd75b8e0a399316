//! The set of answers of one weging; an answer that a question does not allow can not be in it.

use super::{Antwoord, Vraag};

/// The answers of one weging. A missing answer is *not answered yet*.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct Antwoorden([Option<Antwoord>; Vraag::ALLE.len()]);

/// Why an answer is not taken. Names the question and what it allows, never what was typed.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
pub enum AntwoordFout {
    /// There is no such question.
    #[error("de vraag `{}` bestaat niet; bekend zijn: {}", .0, bekend())]
    OnbekendeVraag(String),
    /// The question does not allow this answer.
    #[error("de vraag `{}` kent dit antwoord niet; kies uit: {}", .0.code(), toegestaan(*.0))]
    NietToegestaan(Vraag),
}

fn bekend() -> String {
    Vraag::ALLE.map(Vraag::code).join(", ")
}

fn toegestaan(vraag: Vraag) -> String {
    vraag.toegestaan().iter().map(|a| a.code()).collect::<Vec<_>>().join(", ")
}

impl Antwoorden {
    /// A set of answers; the last answer to a question counts.
    pub fn van(antwoorden: impl IntoIterator<Item = (Vraag, Antwoord)>) -> Result<Self, AntwoordFout> {
        let mut set = Self::default();
        for (vraag, antwoord) in antwoorden {
            set.set(vraag, Some(antwoord))?;
        }
        Ok(set)
    }
    /// The answer, or `None` when it was not answered yet.
    pub fn get(&self, vraag: Vraag) -> Option<Antwoord> {
        self.0[vraag as usize]
    }
    /// Answers a question, or takes its answer away with `None`.
    pub fn set(&mut self, vraag: Vraag, antwoord: Option<Antwoord>) -> Result<(), AntwoordFout> {
        if antwoord.is_some_and(|a| !vraag.toegestaan().contains(&a)) {
            return Err(AntwoordFout::NietToegestaan(vraag));
        }
        self.0[vraag as usize] = antwoord;
        Ok(())
    }
    /// Answers by their codes, as a form, a file or the command line has them.
    pub fn set_code(&mut self, vraag: &str, antwoord: &str) -> Result<(), AntwoordFout> {
        let vraag = Vraag::van_code(vraag).ok_or_else(|| AntwoordFout::OnbekendeVraag(vraag.to_owned()))?;
        let antwoord = Antwoord::van_code(antwoord).ok_or(AntwoordFout::NietToegestaan(vraag))?;
        self.set(vraag, Some(antwoord))
    }
    /// The questions that were answered, in the order of the framework.
    pub fn iter(&self) -> impl Iterator<Item = (Vraag, Antwoord)> + '_ {
        Vraag::ALLE.into_iter().filter_map(|v| self.get(v).map(|a| (v, a)))
    }
    /// Nothing was answered yet.
    pub fn is_leeg(&self) -> bool {
        self.0.iter().all(Option::is_none)
    }
}
