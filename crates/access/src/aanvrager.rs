//! Who asks.

use crate::{Rol, Soort};
use kernel::{AccountId, OrganisatieId};

/// Somebody who signed in: the account, the organisation it acts for, and its roles there.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Aanvrager {
    account: AccountId,
    organisatie: OrganisatieId,
    soort: Soort,
    rollen: Vec<Rol>,
}

/// Why somebody can not ask anything. Says what to do.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum AanvragerFout {
    /// The account has no role.
    GeenRol,
    /// The role does not exist in this kind of organisation.
    RolHoortErNiet(Rol, Soort),
}

impl std::fmt::Display for AanvragerFout {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::GeenRol => f.write_str("Dit account heeft geen rol. Geef het ten minste één rol."),
            Self::RolHoortErNiet(rol, soort) => {
                write!(
                    f,
                    "De rol «{}» bestaat niet bij een organisatie van de soort «{}». ",
                    rol.naam(),
                    soort.naam()
                )?;
                let rollen: Vec<_> = soort.rollen().map(Rol::naam).collect();
                write!(f, "Kies uit: {}.", rollen.join(", "))
            }
        }
    }
}

impl std::error::Error for AanvragerFout {}

impl Aanvrager {
    /// Somebody with at least one role, all of them of this kind of organisation. Double roles count once.
    pub fn new(
        account: AccountId,
        organisatie: OrganisatieId,
        soort: Soort,
        rollen: &[Rol],
    ) -> Result<Self, AanvragerFout> {
        if let Some(vreemd) = rollen.iter().find(|rol| rol.soort() != soort) {
            return Err(AanvragerFout::RolHoortErNiet(*vreemd, soort));
        }
        let rollen: Vec<_> = Rol::ALLE.into_iter().filter(|rol| rollen.contains(rol)).collect();
        if rollen.is_empty() {
            return Err(AanvragerFout::GeenRol);
        }
        Ok(Self { account, organisatie, soort, rollen })
    }
    /// The account.
    pub const fn account(&self) -> AccountId {
        self.account
    }
    /// The organisation it acts for.
    pub const fn organisatie(&self) -> OrganisatieId {
        self.organisatie
    }
    /// What kind of organisation that is.
    pub const fn soort(&self) -> Soort {
        self.soort
    }
    /// The roles: never empty, in the order of [`Rol::ALLE`].
    pub fn rollen(&self) -> &[Rol] {
        &self.rollen
    }
}
