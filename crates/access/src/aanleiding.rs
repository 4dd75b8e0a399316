//! Why somebody looks at what is shielded.

use crate::Actie;

/// The acts that ask for a reason, with the reasons that fit.
const PER_ACTIE: [(Actie, &[Aanleiding]); 4] = [
    (
        Actie::MelderInzien,
        &[Aanleiding::Navragen, Aanleiding::Terugkoppelen, Aanleiding::Beschermen, Aanleiding::Verzoek],
    ),
    (Actie::AdresInzien, &[Aanleiding::Bezoeken, Aanleiding::Schrijven, Aanleiding::Beschermen, Aanleiding::Verzoek]),
    (Actie::AdviesvragerInzien, &[Aanleiding::Navragen, Aanleiding::Terugkoppelen, Aanleiding::Verzoek]),
    (Actie::SleutelVernietigen, &[Aanleiding::Verzoek]),
];

/// Why somebody opens what is open only with a reason ([`crate::Verplichting::LoggenMetReden`]). A closed list: the access log
/// never holds words about a person.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Aanleiding {
    /// Asking the reporter something.
    Navragen,
    /// Telling the reporter what was done.
    Terugkoppelen,
    /// Judging whether somebody must be protected, or stays protected.
    Beschermen,
    /// Going there, or sending help.
    Bezoeken,
    /// Sending a letter.
    Schrijven,
    /// Answering a request of a person concerned: inspection, correction, destruction.
    Verzoek,
}

impl Aanleiding {
    /// Every reason.
    pub const ALLE: [Aanleiding; 6] = [
        Aanleiding::Navragen,
        Aanleiding::Terugkoppelen,
        Aanleiding::Beschermen,
        Aanleiding::Bezoeken,
        Aanleiding::Schrijven,
        Aanleiding::Verzoek,
    ];

    /// The reasons that fit an act; empty when it asks for none.
    pub fn bij(actie: Actie) -> &'static [Aanleiding] {
        PER_ACTIE.iter().find(|(act, _)| *act == actie).map_or(&[], |(_, redenen)| redenen)
    }
    /// The stable code; it stands in the access log.
    pub const fn code(self) -> &'static str {
        match self {
            Aanleiding::Navragen => "navragen",
            Aanleiding::Terugkoppelen => "terugkoppelen",
            Aanleiding::Beschermen => "beschermen",
            Aanleiding::Bezoeken => "bezoeken",
            Aanleiding::Schrijven => "schrijven",
            Aanleiding::Verzoek => "verzoek",
        }
    }
    /// The reason with this code.
    pub fn van_code(code: &str) -> Option<Self> {
        Self::ALLE.into_iter().find(|aanleiding| aanleiding.code() == code)
    }
}
