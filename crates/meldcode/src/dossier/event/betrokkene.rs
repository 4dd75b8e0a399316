//! Who is in the dossier.

use kernel::{BetrokkeneId, Identiteit};

use crate::dossier::{Gegeven, GezinsRol};

/// Somebody the dossier is about: the client or somebody else, also unborn, also without a name.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Betrokkene {
    /// Who, inside this dossier.
    pub id: BetrokkeneId,
    /// What this person is in the household.
    pub rol: GezinsRol,
    /// The own client, pupil or patient. Somebody else counts just as much.
    pub is_client: bool,
    /// Lives in the household.
    pub huishouden: bool,
    /// Knows of the worries; `None` when not known.
    pub weet_van_zorgen: Option<bool>,
    /// Can be told apart from others: a name, a number, or an unborn child. A report needs at least one.
    pub herkenbaar: bool,
    /// Not born yet.
    pub ongeboren: bool,
    /// Name, birth, number and contact as told.
    pub identiteit: Gegeven<Identiteit>,
}
