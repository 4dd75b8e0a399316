//! A refusal.

use crate::Actie;

/// Why it was refused. For the access log only: the page never tells.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Reden {
    /// Nobody signed in.
    NietAangemeld,
    /// The object is on the other side of a wall: of another organisation, another region or another kind of organisation.
    Muur,
    /// Who proposed a decision can not confirm it.
    VierOgen,
    /// None of the roles may do this.
    Rol,
    /// A role may do this, but not for this purpose.
    Doel,
    /// A role may do this for this purpose, but not in this relation to the object.
    Relatie,
}

impl Reden {
    /// The stable code, for the access log.
    pub const fn code(self) -> &'static str {
        match self {
            Reden::NietAangemeld => "niet-aangemeld",
            Reden::Muur => "muur",
            Reden::VierOgen => "vier-ogen",
            Reden::Rol => "rol",
            Reden::Doel => "doel",
            Reden::Relatie => "relatie",
        }
    }
}

/// A refusal. As text it is always the same neutral sentence, whatever the reason.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Weigering {
    actie: Actie,
    reden: Reden,
}

impl Weigering {
    pub(crate) const fn new(actie: Actie, reden: Reden) -> Self {
        Self { actie, reden }
    }
    /// What was asked.
    pub const fn actie(self) -> Actie {
        self.actie
    }
    /// Why not; for the access log only.
    pub const fn reden(self) -> Reden {
        self.reden
    }
    /// The stable code of the reason; for the access log only.
    pub const fn code(self) -> &'static str {
        self.reden.code()
    }
}

impl std::fmt::Display for Weigering {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Dit is er niet, of niet voor u.")
    }
}

impl std::error::Error for Weigering {}
