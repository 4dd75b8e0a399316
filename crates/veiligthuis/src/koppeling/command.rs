//! What can be asked of a koppeling.

use kernel::{OnderdeelId, OrganisatieId, Tekst};

use super::event::{Kenmerk, Paar};
use crate::codes::{HerkomstKoppeling, KoppelingSoort, RedenVerwerping};

/// A command on a koppeling. No `Debug`: commands hold what people typed about people.
#[derive(Clone, PartialEq, Eq)]
pub enum Command {
    /// Bring a pair to the attention. Again: what the radar thinks now, when that changed.
    StelVoor(VoorstelOpgave),
    /// Say that the two are one human being.
    Bevestig {
        /// What it rests on; demanded after a rejection or an undoing.
        toelichting: Option<Tekst>,
    },
    /// Say that the two are not.
    Verwerp {
        /// Why.
        reden: RedenVerwerping,
        /// In words; demanded for "otherwise".
        toelichting: Option<Tekst>,
    },
    /// Say that it can not be told yet.
    LaatInTwijfel {
        /// What would help to tell.
        toelichting: Option<Tekst>,
    },
    /// Propose to undo what was confirmed; a second person decides.
    StelOngedaanMakenVoor {
        /// New id.
        voorstel: OnderdeelId,
        /// Why it was wrong.
        toelichting: Tekst,
    },
    /// Undo it, as the second person.
    MaakOngedaan {
        /// The proposal that was read.
        voorstel: OnderdeelId,
    },
    /// Let it stand, as the second person.
    LaatStaan {
        /// The proposal that was read.
        voorstel: OnderdeelId,
        /// Why.
        reden: Tekst,
    },
}

/// A pair that may be one human being.
#[derive(Clone, PartialEq, Eq)]
pub struct VoorstelOpgave {
    /// Which two.
    pub paar: Paar,
    /// The region of both.
    pub regio: OrganisatieId,
    /// Who brought it.
    pub herkomst: HerkomstKoppeling,
    /// What it seems to be.
    pub soort: KoppelingSoort,
    /// The weight of all evidence together, in hundredths of a bit. `None` when nobody weighed: a worker searched.
    pub gewicht: Option<i32>,
    /// What speaks for and against, per field.
    pub kenmerken: Vec<Kenmerk>,
}
