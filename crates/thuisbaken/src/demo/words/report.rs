//! A report that a professional makes from a dossier.

use super::{
    super::cast::Member,
    family::{Person, ids},
    tekst,
};
use crate::ambient::FreshIds;
use application::ports::Ids;
use kernel::{MeldingId, Moment, OnderdeelId};
use meldcode::dossier::{IdentiteitKeuze, Meld, MelderInvoer, MeldingVerder};

/// A report without its reporter.
pub struct Report(Meld);

/// A report about these people, who were told of it.
pub fn meld(over: &[&Person], omschrijving: &str) -> Report {
    Report(Meld {
        id: MeldingId::new(FreshIds.fresh()),
        betrokkenen: ids(over),
        mee: Vec::new(),
        dringend: Some(false),
        identiteit: None,
        geinformeerd: Some(true),
        reden_niet_geinformeerd: None,
        telefonisch_vooraf: None,
        ook_politie: false,
        omschrijving: Some(tekst(omschrijving)),
        verder: MeldingVerder::default(),
        melder: MelderInvoer::default(),
        niet_tonen: None,
        motivering: None,
    })
}

impl Report {
    /// Needs a reaction at once; Veilig Thuis was called at that moment.
    pub fn dringend(mut self, gebeld: Moment) -> Self {
        self.0.dringend = Some(true);
        self.0.telefonisch_vooraf = Some(gebeld);
        self
    }
    /// Those involved were not told, for this reason.
    pub fn niet_verteld(mut self, reden: &str) -> Self {
        self.0.geinformeerd = Some(false);
        self.0.reden_niet_geinformeerd = Some(tekst(reden));
        self
    }
    /// The family does not hear who reports, on a ground of the framework.
    pub fn afgeschermd(mut self, grond: &str) -> Self {
        self.0.identiteit = Some(IdentiteitKeuze::Afgeschermd { grond: grond.to_owned() });
        self
    }
    /// What should not be shown to those involved.
    pub fn niet_tonen(mut self, wat: &str) -> Self {
        self.0.niet_tonen = Some(tekst(wat));
        self
    }
    /// How safe everybody is now.
    pub fn veiligheid(mut self, wat: &str) -> Self {
        self.0.verder.veiligheid_nu = Some(tekst(wat));
        self
    }
    /// What happened before.
    pub fn eerder(mut self, wat: &str) -> Self {
        self.0.verder.voorgeschiedenis = Some(tekst(wat));
        self
    }
    /// What goes well.
    pub fn gaat_goed(mut self, wat: &str) -> Self {
        self.0.verder.gaat_goed = Some(tekst(wat));
        self
    }
    /// What the child says.
    pub fn het_kind_zegt(mut self, wat: &str) -> Self {
        self.0.verder.stem_van_het_kind = Some(tekst(wat));
        self
    }
    /// What the reporter keeps doing, and expects.
    pub fn blijft(mut self, doen: &str, verwacht: &str) -> Self {
        self.0.verder.eigen_hulp = Some(tekst(doen));
        self.0.verder.verwachting = Some(tekst(verwacht));
        self
    }
    /// The whole report: who makes it, and the parts of the dossier that go along.
    pub fn complete(self, reporter: Option<&Member>, mee: Vec<OnderdeelId>) -> Meld {
        let melder = reporter.map_or_else(MelderInvoer::default, |member| MelderInvoer {
            naam: Some(tekst(member.name)),
            functie: Some(tekst(member.job)),
            contact: Some(tekst(&format!("{}@demonstratie.example", member.sign_in))),
            bereikbaar: Some(tekst("Op werkdagen van 8.30 tot 17.00 uur; anders via de aandachtsfunctionaris.")),
            relatie: None,
        });
        Meld { melder, mee, ..self.0 }
    }
}
