//! What a region chooses: dated settings, never constants in a rule.

use kernel::Lezing;

/// From when the ten weeks of onderzoek and Voorwaarden & Vervolg run; the sources differ.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum AnkerTienWeken {
    /// From the decision of the veiligheidsbeoordeling (VNG model).
    Besluit,
    /// From the receipt of the melding.
    Ontvangst,
}

/// What happens to the ten weeks when Voorwaarden & Vervolg becomes an onderzoek (scenario S12). Both dates are shown.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum TermijnBijOmzetting {
    /// The term runs on.
    LooptDoor,
    /// A new term runs from the conversion.
    Nieuw,
}

/// An instrument for the veiligheidsbeoordeling that the region uses.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Instrument {
    /// Stable code, version included.
    pub code: String,
    /// Name as people know it.
    pub naam: String,
}

/// The settings of one Veilig Thuis region in force at the moment of the decision.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct RegioInstelling {
    /// Which reading of the term of the veiligheidsbeoordeling binds.
    pub lezing: Lezing,
    /// Anchor of the ten weeks.
    pub anker: AnkerTienWeken,
    /// The ten weeks after a conversion.
    pub omzetting: TermijnBijOmzetting,
    /// Codes of the roles of which at least one of two deciders must hold one.
    pub kwalificerende_rollen: Vec<String>,
    /// The instruments that may be named.
    pub instrumenten: Vec<Instrument>,
}

impl RegioInstelling {
    /// The default policy of the domain file (section 10): working days, ten weeks from the decision, gedragswetenschapper
    /// or vertrouwensarts, the national triage instrument.
    pub fn standaard() -> Self {
        Self {
            lezing: Lezing::Werkdagen,
            anker: AnkerTienWeken::Besluit,
            omzetting: TermijnBijOmzetting::LooptDoor,
            kwalificerende_rollen: vec!["gedragswetenschapper".to_owned(), "vertrouwensarts".to_owned()],
            instrumenten: vec![Instrument {
                code: "triage-instrument-2019".to_owned(),
                naam: "Triage-instrument Veilig Thuis (2019)".to_owned(),
            }],
        }
    }
    /// Whether a role qualifies.
    pub fn kwalificeert(&self, rol: &str) -> bool {
        self.kwalificerende_rollen.iter().any(|r| r == rol)
    }
}
