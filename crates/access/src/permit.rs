//! The proof that an act was allowed.

use crate::{Actie, Doel, Handeling, OpentInhoud, Rol, Verplichting};
use kernel::{AccountId, Actor, Inzagerecht, OrganisatieId};
use std::marker::PhantomData;

/// The proof that [`crate::beslis`] allowed this act to this person, in this role, for this purpose. A use case takes it as
/// parameter. It can not be copied, kept or made anywhere else:
///
/// ```compile_fail
/// fn tweemaal(permit: access::Permit<access::handeling::DossierInzien>) {
///     let kopie = permit.clone();
/// }
/// ```
///
/// The permit of an act that reads opens personal data; another one does not:
///
/// ```
/// fn opent(_: &impl kernel::Inzagerecht) {}
/// fn lezen(permit: access::Permit<access::handeling::MeldingInzien>) { opent(&permit) }
/// ```
/// ```compile_fail,E0277
/// fn opent(_: &impl kernel::Inzagerecht) {}
/// fn claimen(permit: access::Permit<access::handeling::MeldingClaimen>) { opent(&permit) }
/// ```
#[derive(Debug)]
#[must_use = "a permit allows one act"]
pub struct Permit<A: Handeling> {
    account: AccountId,
    organisatie: OrganisatieId,
    rol: Rol,
    doel: Doel,
    verplichting: Verplichting,
    handeling: PhantomData<A>,
}

impl<A: Handeling> Permit<A> {
    pub(crate) const fn new(
        account: AccountId,
        organisatie: OrganisatieId,
        rol: Rol,
        doel: Doel,
        verplichting: Verplichting,
    ) -> Self {
        Self { account, organisatie, rol, doel, verplichting, handeling: PhantomData }
    }
    /// The act.
    pub const fn actie(&self) -> Actie {
        A::ACTIE
    }
    /// Who.
    pub const fn account(&self) -> AccountId {
        self.account
    }
    /// On whose behalf.
    pub const fn organisatie(&self) -> OrganisatieId {
        self.organisatie
    }
    /// In which role.
    pub const fn rol(&self) -> Rol {
        self.rol
    }
    /// For which purpose.
    pub const fn doel(&self) -> Doel {
        self.doel
    }
    /// What it obliges to.
    pub const fn verplichting(&self) -> Verplichting {
        self.verplichting
    }
    /// Who acts, as it goes into an event.
    pub const fn actor(&self) -> Actor {
        Actor { account: self.account, rol: self.rol.code(), organisatie: self.organisatie }
    }
}

impl<A: OpentInhoud> Inzagerecht for Permit<A> {}
