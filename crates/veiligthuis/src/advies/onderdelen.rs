//! Parts that events and the state share.

use kernel::{OnderdeelId, Persoonsgegeven, Tekst};

use crate::codes::{BeroepsRol, OrganisatieSoort};
use crate::melding::Beslisser;

/// Who asks advice, as a kind (CBS list *rol/functie adviesvrager*); never who.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Adviesvrager {
    /// Not as a professional.
    NietBeroepsmatig,
    /// As a professional.
    Beroepsmatig {
        /// Role.
        rol: BeroepsRol,
        /// Kind of organisation.
        organisatie: OrganisatieSoort,
    },
    /// Not known.
    Onbekend,
}

impl Adviesvrager {
    /// The stable code of the role: `niet-beroepsmatig`, the code of a profession, or `onbekend`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::NietBeroepsmatig => "niet-beroepsmatig",
            Self::Beroepsmatig { rol, organisatie: _ } => rol.code(),
            Self::Onbekend => "onbekend",
        }
    }
}

/// Who asked and how to reach them, with their consent. Class `melder`, sealed under a key of its own: taking the consent back
/// destroys that key.
#[derive(Clone, PartialEq, Eq)]
pub struct AdviesvragerGegevens {
    /// Name.
    pub naam: Option<Tekst>,
    /// Telephone or e-mail.
    pub contact: Option<Tekst>,
    /// Function, for a professional.
    pub functie: Option<Tekst>,
}

/// What was asked and answered. Class `dossier`: it is about no person.
#[derive(Clone, PartialEq, Eq)]
pub struct AdviesTekst {
    /// What the adviesvrager asks or tells, without anybody in it who can be known.
    pub vraag: Option<Tekst>,
    /// The advice that was given.
    pub advies: Option<Tekst>,
    /// What the adviesvrager goes on doing.
    pub doet: Option<Tekst>,
}

/// What was asked and answered in a later contact. Class `dossier`.
#[derive(Clone, PartialEq, Eq)]
pub struct VervolgTekst {
    /// What the adviesvrager asks or tells now.
    pub vraag: Option<Tekst>,
    /// The advice that was given.
    pub advies: Tekst,
}

/// A proposal on reporting by Veilig Thuis itself (*ambtshalve melding*), waiting for a second person.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct AmbtshalveVoorstel {
    /// Its id.
    pub id: OnderdeelId,
    /// To report, or not.
    pub melden: bool,
    /// Why. Class `dossier`.
    pub motivering: Persoonsgegeven<Tekst>,
    /// By whom.
    pub door: Beslisser,
}
