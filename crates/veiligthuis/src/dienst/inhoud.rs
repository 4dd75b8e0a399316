//! What stands in the sealed parts of a service. No `Debug`: it says something about people.

use kernel::{Geboorte, Tekst};

/// Who somebody is, as far as the service needs it. Class `persoon`.
#[derive(Clone, PartialEq, Eq)]
pub struct PersoonGegevens {
    /// Name.
    pub naam: Option<Tekst>,
    /// Birth.
    pub geboorte: Geboorte,
    /// Who speaks for this person: a mentor, a guardian.
    pub vertegenwoordiger: Option<Tekst>,
}

/// A veiligheidsvoorwaarde in words. Class `persoon`.
#[derive(Clone, PartialEq, Eq)]
pub struct VoorwaardeInhoud {
    /// What must be so.
    pub wat: Tekst,
    /// The name of who checks it.
    pub wie_toetst: Option<Tekst>,
}

/// An action of the safety plan in words. Class `persoon`.
#[derive(Clone, PartialEq, Eq)]
pub struct ActieInhoud {
    /// Who does it.
    pub wie: Tekst,
    /// What is done.
    pub wat: Tekst,
}

/// A question to an informant. Class `persoon`.
#[derive(Clone, PartialEq, Eq)]
pub struct InformantVraag {
    /// Who is asked.
    pub wie: Tekst,
    /// What is asked.
    pub vraag: Tekst,
}
