//! The open facts about an object, and the relations that follow from them. An object that is not there has no facts: use
//! [`Relaties::GEEN`], so that "not yours" and "not there" take the same road.

use crate::{Aanvrager, Relatie, Relaties};
use kernel::{AccountId, OrganisatieId};

/// What is known about a dossier without opening it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct DossierFeiten {
    /// Whose dossier it is.
    pub organisatie: OrganisatieId,
    /// Who keeps it.
    pub eigenaar: AccountId,
}

impl DossierFeiten {
    /// What somebody is to it.
    pub fn relaties(&self, aanvrager: &Aanvrager) -> Relaties {
        Relaties::GEEN
            .met_als(self.organisatie == aanvrager.organisatie(), Relatie::ZelfdeOrganisatie)
            .met_als(self.eigenaar == aanvrager.account(), Relatie::Eigenaar)
    }
}

/// What is known about a melding without opening it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct MeldingFeiten {
    /// The region that handles it.
    pub regio: OrganisatieId,
    /// Who took it in. For a melding from the portal that is the professional, who has no role here.
    pub ontvanger: AccountId,
    /// Who holds it.
    pub behandelaar: Option<AccountId>,
    /// Who proposed what waits for a second decider, or the decision that was made.
    pub voorsteller: Option<AccountId>,
    /// A proposal waits for a second decider: on the decision, or on the protection of the reporter, also afterwards.
    pub gevraagd: bool,
    /// The decision was made by two people.
    pub besloten: bool,
}

impl MeldingFeiten {
    /// What somebody is to it.
    pub fn relaties(&self, aanvrager: &Aanvrager) -> Relaties {
        let ik = aanvrager.account();
        Relaties::GEEN
            .met_als(self.regio == aanvrager.organisatie(), Relatie::ZelfdeRegio)
            .met_als(self.ontvanger == ik, Relatie::Ontvanger)
            .met_als(self.behandelaar == Some(ik), Relatie::Behandelaar)
            .met_als(self.behandelaar.is_none() && !self.besloten, Relatie::Onbehandeld)
            .met_als(self.gevraagd, Relatie::BesluitGevraagd)
            .met_als(self.voorsteller == Some(ik), Relatie::Voorsteller)
    }
}

/// What is known about a casus without opening it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct CasusFeiten {
    /// The region that handles it.
    pub regio: OrganisatieId,
    /// Who holds it.
    pub behandelaar: Option<AccountId>,
    /// Who made the proposal that waits for a second decider.
    pub voorsteller: Option<AccountId>,
    /// A proposal waits for a second decider.
    pub gevraagd: bool,
}

impl CasusFeiten {
    /// What somebody is to it.
    pub fn relaties(&self, aanvrager: &Aanvrager) -> Relaties {
        Relaties::GEEN
            .met_als(self.regio == aanvrager.organisatie(), Relatie::ZelfdeRegio)
            .met_als(self.behandelaar == Some(aanvrager.account()), Relatie::Behandelaar)
            .met_als(self.gevraagd, Relatie::BesluitGevraagd)
            .met_als(self.voorsteller == Some(aanvrager.account()), Relatie::Voorsteller)
    }
}

/// What is known about a service without opening it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct DienstFeiten {
    /// The region that carries it out.
    pub regio: OrganisatieId,
    /// Who carries it out.
    pub behandelaar: Option<AccountId>,
    /// A proposal waits for a second decider.
    pub besluit_gevraagd: bool,
    /// Who made the proposal that it is about; `None` when it is about no proposal in particular.
    pub voorsteller: Option<AccountId>,
}

impl DienstFeiten {
    /// What somebody is to it.
    pub fn relaties(&self, aanvrager: &Aanvrager) -> Relaties {
        let ik = aanvrager.account();
        Relaties::GEEN
            .met_als(self.regio == aanvrager.organisatie(), Relatie::ZelfdeRegio)
            .met_als(self.behandelaar == Some(ik), Relatie::Behandelaar)
            .met_als(self.besluit_gevraagd, Relatie::BesluitGevraagd)
            .met_als(self.voorsteller == Some(ik), Relatie::Voorsteller)
    }
}

/// What is known about an advice without opening it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct AdviesFeiten {
    /// The region that gave it.
    pub regio: OrganisatieId,
    /// Who took the contact.
    pub ontvanger: AccountId,
    /// Who proposed to report by itself, or not to, while it waits for a second.
    pub voorsteller: Option<AccountId>,
}

impl AdviesFeiten {
    /// What somebody is to it.
    pub fn relaties(&self, aanvrager: &Aanvrager) -> Relaties {
        let ik = aanvrager.account();
        Relaties::GEEN
            .met_als(self.regio == aanvrager.organisatie(), Relatie::ZelfdeRegio)
            .met_als(self.ontvanger == ik, Relatie::Ontvanger)
            .met_als(self.voorsteller.is_some(), Relatie::BesluitGevraagd)
            .met_als(self.voorsteller == Some(ik), Relatie::Voorsteller)
    }
}

/// To which organisation an account, an access log, a key or the organisation itself belongs.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct OrganisatieFeiten {
    /// The organisation.
    pub organisatie: OrganisatieId,
}

impl OrganisatieFeiten {
    /// What somebody is to it.
    pub fn relaties(&self, aanvrager: &Aanvrager) -> Relaties {
        Relaties::GEEN.met_als(self.organisatie == aanvrager.organisatie(), Relatie::ZelfdeOrganisatie)
    }
}
