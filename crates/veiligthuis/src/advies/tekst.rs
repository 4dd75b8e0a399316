//! A free text that points at nobody.

use kernel::{Ernst, Tekst, Vondst, vondsten};

/// A text that was looked through for names, numbers, addresses and birth dates. It can not be made without.
#[derive(Clone, PartialEq, Eq)]
pub struct AnoniemeTekst {
    tekst: Tekst,
    twijfel: bool,
}

impl AnoniemeTekst {
    /// Looks a text through. `eigen` is how the adviesvrager may be reached; `bevestigd` says that who wrote it looked at the
    /// doubtful places, and that they point at nobody of the family.
    ///
    /// # Errors
    /// What was found: something that can be nothing else, or something doubtful that was not confirmed.
    pub fn na_controle(tekst: Tekst, eigen: &[&str], bevestigd: bool) -> Result<Self, Vec<Vondst>> {
        let gevonden = vondsten(tekst.as_str(), eigen);
        let zeker = gevonden.iter().any(|v| v.ernst == Ernst::Zeker);
        if zeker || (!gevonden.is_empty() && !bevestigd) {
            return Err(gevonden);
        }
        Ok(Self { tekst, twijfel: !gevonden.is_empty() })
    }
    /// Whether doubtful places stand in it, which were confirmed.
    pub const fn heeft_twijfel(&self) -> bool {
        self.twijfel
    }
    /// The text.
    pub(crate) fn into_tekst(self) -> Tekst {
        self.tekst
    }
}
