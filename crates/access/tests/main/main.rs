//! The table against what people expect of it.

mod eigenschappen;
mod feiten;
mod mensen;
mod muren;
mod verwachting;
mod weergave;

use access::{Aanvrager, Rol};
use kernel::{AccountId, OrganisatieId};

/// An account; the number tells them apart.
fn account(nummer: u8) -> AccountId {
    format!("0190b5b0-0000-7000-8000-0000000001{nummer:02}").parse().expect("a UUID")
}

/// An organisation; the number tells them apart.
fn organisatie(nummer: u8) -> OrganisatieId {
    format!("0190b5b0-0000-7000-8000-0000000002{nummer:02}").parse().expect("a UUID")
}

/// Account 1 of organisation 1 in these roles, which are of one kind.
fn aanvrager(rollen: &[Rol]) -> Aanvrager {
    persoon(1, 1, rollen)
}

/// An account of an organisation in these roles, which are of one kind.
fn persoon(wie: u8, waar: u8, rollen: &[Rol]) -> Aanvrager {
    Aanvrager::new(account(wie), organisatie(waar), rollen[0].soort(), rollen).expect("roles of one kind")
}
