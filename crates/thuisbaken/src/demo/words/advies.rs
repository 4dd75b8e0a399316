//! Advice: who asks and what is answered. Nobody of a family is in it.

use super::tekst;
use crate::ambient::FreshIds;
use application::ports::Ids;
use kernel::{BetrokkeneId, Dag, Moment, OnderdeelId, OrganisatieId};
use veiligthuis::{
    advies::{AdviesOpgave, Adviesvrager, AnoniemeTekst, Command, ContactOpgave, VervolgOpgave},
    codes::{AardGeweld, AdviesKanaal, AdviesSoort, BeroepsRol, DuurGeweld, OrganisatieSoort},
};

/// A text without anybody in it.
pub fn anoniem(words: &str) -> AnoniemeTekst {
    let checked = AnoniemeTekst::na_controle(tekst(words), &[], true);
    checked.unwrap_or_else(|_| panic!("a test plays every story: this text points at somebody: {words}"))
}

/// A contact for advice: the question and the answer.
pub fn advies(
    kanaal: AdviesKanaal,
    ontvangen: Moment,
    vrager: Adviesvrager,
    aard: AardGeweld,
    (vraag, antwoord): (&str, &str),
) -> AdviesOpgave {
    AdviesOpgave {
        kanaal,
        ontvangen,
        // The use case fills in the region.
        regio: OrganisatieId::new(FreshIds.fresh()),
        soort: AdviesSoort::Advies,
        vrager: Some(vrager),
        acuut: false,
        aard: vec![aard],
        duur: DuurGeweld::Onbekend,
        aanvullend: Vec::new(),
        organisatie: None,
        contact: None,
        vraag: Some(anoniem(vraag)),
        advies: Some(anoniem(antwoord)),
        doet: None,
        terugbellen: None,
    }
}

/// A professional who asks.
pub const fn beroeps(rol: BeroepsRol, organisatie: OrganisatieSoort) -> Adviesvrager {
    Adviesvrager::Beroepsmatig { rol, organisatie }
}

/// What else may be said of a contact.
pub trait Meer {
    /// What who asks goes on doing, and when is called back.
    fn afgesproken(self, doet: &str, terugbellen: Option<Dag>) -> Self;
    /// Who asks, with consent.
    fn met_toestemming(self, naam: &str, contact: &str, functie: &str) -> Self;
    /// Somebody unknown tells something; there is no advice.
    fn als_signaal(self) -> Self;
}

impl Meer for AdviesOpgave {
    fn afgesproken(mut self, doet: &str, terugbellen: Option<Dag>) -> Self {
        self.doet = Some(anoniem(doet));
        self.terugbellen = terugbellen;
        self
    }
    fn met_toestemming(mut self, naam: &str, contact: &str, functie: &str) -> Self {
        let vrager = BetrokkeneId::new(FreshIds.fresh());
        self.contact = Some(ContactOpgave {
            vrager,
            toestemming: true,
            naam: Some(tekst(naam)),
            contact: Some(tekst(contact)),
            functie: Some(tekst(functie)),
        });
        self
    }
    fn als_signaal(mut self) -> Self {
        self.soort = AdviesSoort::Signaal;
        self.advies = None;
        self
    }
}

/// A later contact about the same.
pub fn vervolg(kanaal: AdviesKanaal, om: Moment, vraag: &str, antwoord: &str) -> Command {
    Command::GeefVervolgadvies(VervolgOpgave {
        id: OnderdeelId::new(FreshIds.fresh()),
        kanaal,
        om,
        vraag: Some(anoniem(vraag)),
        advies: anoniem(antwoord),
        terugbellen: None,
    })
}
