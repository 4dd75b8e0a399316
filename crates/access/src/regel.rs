//! The shape of a rule that allows and of a rule that refuses.

use crate::{Actie, Doel, Reden, Relatie, Rol, Soort, Voorwerp};

/// Whom a rule allows.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Wie {
    /// Also who did not sign in.
    Iedereen,
    /// Who signed in, in any role.
    Aangemeld,
    /// Who has one of these roles. Who has several acts in the first of them.
    Rollen(&'static [Rol]),
}

impl Wie {
    /// Whether somebody with this role is meant.
    pub fn bevat(self, rol: Rol) -> bool {
        match self {
            Wie::Iedereen | Wie::Aangemeld => true,
            Wie::Rollen(rollen) => rollen.contains(&rol),
        }
    }
    /// The role in which somebody with these roles acts.
    pub fn kies(self, rollen: &[Rol]) -> Option<Rol> {
        match self {
            Wie::Iedereen | Wie::Aangemeld => rollen.first().copied(),
            Wie::Rollen(gevraagd) => gevraagd.iter().copied().find(|rol| rollen.contains(rol)),
        }
    }
}

/// What a permit obliges to.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Verplichting {
    /// Nothing.
    Geen,
    /// A row in the access log, in the same transaction as the act or before the answer.
    Loggen,
    /// The same, and the person says why each time; without a reason it is not done.
    LoggenMetReden,
}

impl Verplichting {
    /// The stable code.
    pub const fn code(self) -> &'static str {
        match self {
            Verplichting::Geen => "geen",
            Verplichting::Loggen => "loggen",
            Verplichting::LoggenMetReden => "loggen-met-reden",
        }
    }
}

/// One line of the table: who has one of the roles and all of the relations may do the act for one of the purposes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Regel {
    /// The act.
    pub actie: Actie,
    /// Who.
    pub wie: Wie,
    /// All of these must hold.
    pub relaties: &'static [Relatie],
    /// One of these is the purpose.
    pub doelen: &'static [Doel],
    /// What it obliges to.
    pub verplichting: Verplichting,
}

/// What a rule that refuses is about.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Over {
    /// Every act on this kind of object.
    Voorwerp(Voorwerp),
    /// This act.
    Actie(Actie),
}

impl Over {
    /// Whether it is about this act.
    pub fn geldt_voor(self, actie: Actie) -> bool {
        match self {
            Over::Voorwerp(voorwerp) => actie.voorwerp() == voorwerp,
            Over::Actie(verboden) => actie == verboden,
        }
    }
}

/// When a rule refuses.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Wanneer {
    /// Who asks works for this kind of organisation.
    VanSoort(Soort),
    /// This relation is missing.
    Zonder(Relatie),
    /// This relation holds.
    Met(Relatie),
}

/// One rule that refuses, whatever the table allows.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Verbod {
    /// What it is about.
    pub over: Over,
    /// When.
    pub wanneer: Wanneer,
    /// The reason for the log.
    pub reden: Reden,
}
