//! Effective answers: what counts, beside what was typed. The typed answer is never changed.

use super::{Antwoord, Antwoorden, Vraag};
use crate::kader::{Kader, TwijfelTeltAls};

/// Why an answer counts as it does.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Herkomst {
    /// It was typed so.
    Getypt,
    /// A disclosure makes unsafety acute (rule R12).
    Onthulling,
    /// Doubt counts as *ja* in this framework (variant of rule R13).
    TwijfelTeltAlsJa,
    /// The question does not count in this framework.
    NietInKader,
}

/// The answers that count, each with its origin.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Effectief([Option<(Antwoord, Herkomst)>; Vraag::ALLE.len()]);

impl Effectief {
    /// Works out which answers count in this framework.
    pub fn van(antwoorden: &Antwoorden, kader: &Kader) -> Self {
        Self::bij(antwoorden, |vraag| (kader.vraag(vraag).actief, kader.twijfel_telt_als(vraag)))
    }
    /// The answers that count by the rule alone: every question counts and doubt asks for a consultation.
    pub(super) fn zonder_kader(antwoorden: &Antwoorden) -> Self {
        Self::bij(antwoorden, |_| (true, TwijfelTeltAls::Consult))
    }
    fn bij(antwoorden: &Antwoorden, vorm: impl Fn(Vraag) -> (bool, TwijfelTeltAls)) -> Self {
        let onthulling = antwoorden.get(Vraag::Onthulling) == Some(Antwoord::Ja);
        Self(Vraag::ALLE.map(|vraag| {
            let getypt = antwoorden.get(vraag);
            if vraag == Vraag::Acuut && onthulling && getypt != Some(Antwoord::Ja) {
                return Some((Antwoord::Ja, Herkomst::Onthulling));
            }
            let twijfel = getypt == Some(Antwoord::Twijfel);
            match vorm(vraag) {
                (false, _) => getypt.map(|_| (Antwoord::Nvt, Herkomst::NietInKader)),
                (true, TwijfelTeltAls::Ja) if twijfel => Some((Antwoord::Ja, Herkomst::TwijfelTeltAlsJa)),
                (true, TwijfelTeltAls::Ja | TwijfelTeltAls::Consult) => getypt.map(|a| (a, Herkomst::Getypt)),
            }
        }))
    }
    /// The answer that counts, or `None` when there is none yet.
    pub fn get(&self, vraag: Vraag) -> Option<Antwoord> {
        self.0[vraag as usize].map(|(a, _)| a)
    }
    /// Why it counts; `None` when there is no answer yet.
    pub fn herkomst(&self, vraag: Vraag) -> Option<Herkomst> {
        self.0[vraag as usize].map(|(_, h)| h)
    }
    /// Whether the answer that counts is this one.
    pub fn is(&self, vraag: Vraag, antwoord: Antwoord) -> bool {
        self.get(vraag) == Some(antwoord)
    }
    /// The questions that are in doubt.
    pub fn twijfels(&self) -> Vec<Vraag> {
        Vraag::ALLE.into_iter().filter(|v| self.is(*v, Antwoord::Twijfel)).collect()
    }
}

impl Herkomst {
    /// As people read it.
    pub fn tekst(self) -> &'static str {
        match self {
            Self::Getypt => "zo ingevuld",
            Self::Onthulling => "telt als ja door de onthulling",
            Self::TwijfelTeltAlsJa => "twijfel telt als ja",
            Self::NietInKader => "telt in dit kader niet",
        }
    }
}
