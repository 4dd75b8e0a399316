//! What the forms about advice offer to choose from.

use crate::{formulier::Keuze, pages::veiligthuis::gemeen::codes, taal::Taal};
use veiligthuis::codes::{Aanvullend, AardGeweld, AdviesKanaal, AdviesSoort, BeroepsRol, DuurGeweld, OrganisatieSoort};

/// The choices of the form for a new contact.
pub(super) struct Keuzes {
    pub soort: Vec<Keuze>,
    pub kanaal: Vec<Keuze>,
    pub vrager: Vec<Keuze>,
    pub beroep: Vec<Keuze>,
    pub organisatie: Vec<Keuze>,
    pub aard: Vec<Keuze>,
    pub duur: Vec<Keuze>,
    pub aanvullend: Vec<Keuze>,
}

impl Keuzes {
    /// In a language.
    pub fn new(l: Taal) -> Self {
        let soort = |s: &AdviesSoort| {
            Keuze::new(s.code(), l.tf("vt-advies-soort", s.code())).met_uitleg(l.tf("vt-advies-soort-uitleg", s.code()))
        };
        Self {
            soort: AdviesSoort::ALLE.iter().map(soort).collect(),
            kanaal: kanalen(l),
            vrager: ["niet-beroepsmatig", "beroepsmatig", "onbekend"]
                .map(|code| Keuze::new(code, l.tf("vt-advies-vrager", code)))
                .into(),
            beroep: codes(l, "vt-beroep", BeroepsRol::ALLE, BeroepsRol::code),
            organisatie: codes(l, "vt-organisatie", OrganisatieSoort::ALLE, OrganisatieSoort::code),
            aard: codes(l, "vt-aard", AardGeweld::ALLE, AardGeweld::code),
            duur: codes(l, "vt-duur", DuurGeweld::ALLE, DuurGeweld::code),
            aanvullend: codes(l, "vt-aanvullend", Aanvullend::ALLE, Aanvullend::code),
        }
    }
}

/// The channels.
pub(super) fn kanalen(l: Taal) -> Vec<Keuze> {
    codes(l, "vt-advies-kanaal", AdviesKanaal::ALLE, AdviesKanaal::code)
}
