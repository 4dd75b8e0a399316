//! Reading the fields of a form. What is missing stands at its field: `dienst-fout-<veld>`.

use crate::{
    formulier::{Fouten, Waarden},
    pages::veiligthuis::gemeen::moment,
    taal::Taal,
};
use kernel::{BetrokkeneId, Dag, Moment, Persoonsgegeven, Tekst};

/// A form that is being read.
pub(super) struct Lezer<'a> {
    /// Language.
    pub l: Taal,
    /// What was typed.
    pub waarden: &'a Waarden,
    /// What is wrong.
    pub fouten: &'a mut Fouten,
}

impl Lezer<'_> {
    fn zin(&self, veld: &str) -> String {
        self.l.tf("dienst-fout", veld)
    }
    /// A text that must be there.
    pub fn tekst(&mut self, veld: &str) -> Option<Tekst> {
        let zin = self.zin(veld);
        self.fouten.tekst(self.l, veld, self.waarden.tekst(veld), &zin)
    }
    /// The same, sealed.
    pub fn verzegeld(&mut self, veld: &str) -> Option<Persoonsgegeven<Tekst>> {
        self.tekst(veld).map(Persoonsgegeven::new)
    }
    /// A text that may be left out.
    pub fn vrij(&mut self, veld: &str) -> Option<Tekst> {
        self.fouten.tekst_of_leeg(self.l, veld, self.waarden.tekst(veld))
    }
    /// The same, sealed.
    pub fn vrij_verzegeld(&mut self, veld: &str) -> Option<Persoonsgegeven<Tekst>> {
        self.vrij(veld).map(Persoonsgegeven::new)
    }
    /// A day that must be there.
    pub fn dag(&mut self, veld: &str) -> Option<Dag> {
        let zin = self.zin(veld);
        self.fouten.dag(self.l, veld, self.waarden.tekst(veld), &zin)
    }
    /// A day that may be left out.
    pub fn dag_of_leeg(&mut self, veld: &str) -> Option<Dag> {
        self.fouten.dag_of_leeg(self.l, veld, self.waarden.tekst(veld))
    }
    /// A day and a time.
    pub fn moment(&mut self, niet_voor: Moment) -> Option<Moment> {
        moment(self.l, self.waarden, self.fouten, niet_voor)
    }
    /// A choice from a closed list.
    pub fn code<T>(&mut self, veld: &str, van_code: impl Fn(&str) -> Option<T>) -> Option<T> {
        let zin = self.zin(veld);
        self.fouten.keuze(veld, self.waarden.tekst(veld), van_code, &zin)
    }
    /// A choice that may be left out.
    pub fn code_of_leeg<T>(&self, veld: &str, van_code: impl Fn(&str) -> Option<T>) -> Option<T> {
        van_code(self.waarden.tekst(veld))
    }
    /// The ticked people. Nobody is no answer; the service says so.
    pub fn mensen(&self, veld: &str) -> Vec<BetrokkeneId> {
        self.waarden.alle(veld).filter_map(|typed| typed.parse().ok()).collect()
    }
    /// A ticked box.
    pub fn ja(&self, veld: &str) -> bool {
        self.waarden.tekst(veld) == "ja"
    }
    /// Whether everything could be read.
    pub fn klopt(&self) -> bool {
        self.fouten.is_leeg()
    }
}
