//! Everything that the words of a melding come from besides the melding itself.

use crate::{
    pages::veiligthuis::gemeen::{Mensen, Namen, geopend, vrije_tekst},
    taal::Taal,
};
use kernel::{Inzagerecht, Moment, Persoonsgegeven, Tekst};
use veiligthuis::{RegioInstelling, codes::Uitkomst, melding::Beslisser};

/// Language, the right to open, and names.
pub(in crate::pages::veiligthuis) struct Blik<'a> {
    /// Language.
    pub l: Taal,
    /// Opens personal data.
    pub recht: &'a dyn Inzagerecht,
    /// The people of the melding.
    pub mensen: &'a Mensen,
    /// The colleagues.
    pub namen: &'a Namen,
    /// The settings of the region.
    pub regio: &'a RegioInstelling,
    /// Now.
    pub nu: Moment,
}

impl Blik<'_> {
    /// A sealed text as shown.
    pub fn tekst(&self, tekst: &Persoonsgegeven<Tekst>) -> String {
        geopend(self.l, tekst, self.recht)
    }
    /// A sealed text that may be missing; empty when it is.
    pub fn tekst_of_leeg(&self, tekst: Option<&Persoonsgegeven<Tekst>>) -> String {
        vrije_tekst(self.l, tekst, self.recht)
    }
    /// A decider: name and role.
    pub fn beslisser(&self, wie: &Beslisser) -> String {
        format!("{} ({})", self.namen.naam(wie.account), self.l.tf("vt-functie", &wie.rol))
    }
    /// An outcome in words.
    pub fn uitkomst(&self, uitkomst: Uitkomst) -> String {
        self.l.tf("vt-uitkomst", uitkomst.code())
    }
    /// The name of an instrument of the region.
    pub fn instrument(&self, code: &str) -> String {
        let known = self.regio.instrumenten.iter().find(|i| i.code == code);
        known.map_or_else(|| code.to_owned(), |i| i.naam.clone())
    }
    /// Weekday, day and time.
    pub fn wanneer(&self, moment: Moment) -> String {
        format!("{}, {}", self.l.weekdag(moment.dag()), self.l.klok(moment))
    }
}
