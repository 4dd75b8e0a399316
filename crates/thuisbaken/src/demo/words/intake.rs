//! A report that somebody at Veilig Thuis takes in by hand.

use super::{family::Person, part, tekst};
use crate::ambient::FreshIds;
use application::ports::Ids;
use kernel::{CasusId, Moment, OrganisatieId};
use veiligthuis::{
    codes::{
        Aanvullend, AardGeweld, BeroepsRol, Bron, DuurGeweld, GrondAfscherming, Kanaal, OrganisatieSoort, Spoed,
        Waarneming,
    },
    melding::{FeitInhoud, FeitOpgave, MelderOpgave, MelderSoortOpgave, OntvangstOpgave},
};

/// A report that came in at a moment, through a channel, from somebody, about these people.
pub fn binnen(
    kanaal: Kanaal,
    ontvangen: Moment,
    melder: MelderOpgave,
    over: &[&Person],
    omschrijving: &str,
) -> OntvangstOpgave {
    OntvangstOpgave {
        kanaal,
        ontvangen,
        // The use case fills in the region and the casus.
        regio: OrganisatieId::new(FreshIds.fresh()),
        casus: CasusId::new(FreshIds.fresh()),
        spoed: Some(Spoed::Gewoon),
        melder,
        herkomst: None,
        betrokkenen: over.iter().map(|person| person.opgave()).collect(),
        aard: vec![AardGeweld::Onbekend],
        aanvullend: Vec::new(),
        duur: DuurGeweld::Onbekend,
        omschrijving: Some(tekst(omschrijving)),
        feiten: Vec::new(),
        voorgeschiedenis: None,
        beschermend: None,
        gevaar: None,
        tolk: None,
        hulp: None,
        melder_blijft_doen: None,
        verwachting: None,
        meldcode: None,
        niet_tonen: None,
    }
}

fn melder(soort: MelderSoortOpgave, naam: &str, contact: &str) -> MelderOpgave {
    MelderOpgave {
        soort,
        naam: Some(tekst(naam)),
        contact: Some(tekst(contact)),
        functie: None,
        organisatie: None,
        adres: None,
        relatie: None,
        bereikbaar: None,
        toelichting_afscherming: None,
    }
}

/// A citizen, with the relation to the family; stays unknown to the family.
pub fn burger(naam: &str, contact: &str, relatie: &str) -> MelderOpgave {
    let soort = MelderSoortOpgave::Burger { toestemming: false };
    MelderOpgave { relatie: Some(tekst(relatie)), ..melder(soort, naam, contact) }
}

/// A citizen whose name the family may know.
pub fn open_burger(naam: &str, contact: &str, relatie: &str) -> MelderOpgave {
    MelderOpgave { soort: MelderSoortOpgave::Burger { toestemming: true }, ..burger(naam, contact, relatie) }
}

/// A professional: role and kind of organisation; name, function, organisation and contact.
pub fn beroeps(
    (rol, organisatie): (BeroepsRol, OrganisatieSoort),
    (naam, functie, bij, contact): (&str, &str, &str, &str),
) -> MelderOpgave {
    let soort = MelderSoortOpgave::Beroepsmatig { rol, organisatie, afscherming: None };
    MelderOpgave { functie: Some(tekst(functie)), organisatie: Some(tekst(bij)), ..melder(soort, naam, contact) }
}

/// A police officer; every police report of the demonstration comes from the same invented team.
pub fn agent(naam: &str) -> MelderOpgave {
    let soort = (BeroepsRol::Politieagent, OrganisatieSoort::Politie);
    beroeps(soort, (naam, "wijkagent", "Basisteam Fictiestad (fictief)", "basisteam@demonstratie.example"))
}

/// More about a professional reporter.
pub trait MeerOverMelder {
    /// Asks to stay unknown to the family.
    fn wil_onbekend_blijven(self, grond: GrondAfscherming, waarom: &str) -> Self;
}

impl MeerOverMelder for MelderOpgave {
    fn wil_onbekend_blijven(mut self, grond: GrondAfscherming, waarom: &str) -> Self {
        if let MelderSoortOpgave::Beroepsmatig { rol, organisatie, .. } = self.soort {
            self.soort = MelderSoortOpgave::Beroepsmatig { rol, organisatie, afscherming: Some(grond) };
        }
        self.toelichting_afscherming = Some(tekst(waarom));
        self
    }
}

/// More about a report.
pub trait Meer {
    /// Nature and duration of the violence.
    fn aard(self, aard: &[AardGeweld], duur: DuurGeweld) -> Self;
    /// Additional information.
    fn ook(self, aanvullend: Aanvullend) -> Self;
    /// Urgency.
    fn met_spoed(self, spoed: Spoed) -> Self;
    /// A fact, with whether it was seen or told.
    fn feit(self, over: &[&Person], waarneming: Waarneming, wat: &str) -> Self;
    /// What happened before.
    fn eerder(self, wat: &str) -> Self;
    /// What goes well.
    fn gaat_goed(self, wat: &str) -> Self;
    /// Weapons and other dangers to who goes there.
    fn pas_op(self, wat: &str) -> Self;
    /// Language and interpreter.
    fn tolk(self, wat: &str) -> Self;
    /// What should not be shown to those involved.
    fn niet_tonen(self, wat: &str) -> Self;
}

impl Meer for OntvangstOpgave {
    fn aard(mut self, aard: &[AardGeweld], duur: DuurGeweld) -> Self {
        self.aard = aard.to_vec();
        self.duur = duur;
        self
    }
    fn ook(mut self, aanvullend: Aanvullend) -> Self {
        self.aanvullend.push(aanvullend);
        self
    }
    fn met_spoed(mut self, spoed: Spoed) -> Self {
        self.spoed = Some(spoed);
        self
    }
    fn feit(mut self, over: &[&Person], waarneming: Waarneming, wat: &str) -> Self {
        self.feiten.push(FeitOpgave {
            id: part(),
            over: over.iter().map(|person| person.id).collect(),
            bron: Bron::Melder,
            van: None,
            waarneming,
            afgeschermd: false,
            inhoud: FeitInhoud { wat: tekst(wat), wie: None, op: Some(self.ontvangen.dag()) },
        });
        self
    }
    fn eerder(mut self, wat: &str) -> Self {
        self.voorgeschiedenis = Some(tekst(wat));
        self
    }
    fn gaat_goed(mut self, wat: &str) -> Self {
        self.beschermend = Some(tekst(wat));
        self
    }
    fn pas_op(mut self, wat: &str) -> Self {
        self.gevaar = Some(tekst(wat));
        self
    }
    fn tolk(mut self, wat: &str) -> Self {
        self.tolk = Some(tekst(wat));
        self
    }
    fn niet_tonen(mut self, wat: &str) -> Self {
        self.niet_tonen = Some(tekst(wat));
        self
    }
}
