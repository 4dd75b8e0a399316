//! What a region chooses: dated settings, never constants in a rule.

use kernel::Lezing;

use crate::codes::{Trede, codes};

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

codes! {
    /// What happens with a melding that the veiligheidsbeoordeling turns into advice. An advice may hold no family, so the
    /// melding never becomes one (domain file, 1.3 S4).
    MeldingNaarAdvies {
        /// It stays a melding with this outcome, off the active radar.
        BlijftMelding = "blijft-melding",
        /// The same, and the privacyfunctionaris decides whether the data of the people are destroyed.
        PrivacyfunctionarisBeslist = "privacyfunctionaris-beslist",
    }
}

/// An instrument for the veiligheidsbeoordeling that the region uses.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Instrument {
    /// Stable code, version included.
    pub code: String,
    /// Name as people know it.
    pub naam: String,
}

/// After how many working days without an answer each step of the ladder is due (domain file, 8.2).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Ladder {
    /// The reminder.
    pub herinnering: u32,
    /// To the team lead.
    pub escalatie: u32,
    /// To the municipality and the board.
    pub rood: u32,
}

impl Ladder {
    /// The working days of a step.
    pub const fn werkdagen(self, trede: Trede) -> u32 {
        match trede {
            Trede::Herinnering => self.herinnering,
            Trede::Escalatie => self.escalatie,
            Trede::Rood => self.rood,
        }
    }
}

/// What a melding on the same people does after their casus was closed (domain file, 1.3 S18: a setting).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Hermelding {
    /// It opens a casus of its own.
    NieuweCasus,
    /// It opens the old casus again.
    ZelfdeCasus,
}

/// The settings of one Veilig Thuis region in force at the moment of the decision.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct RegioInstelling {
    /// How many times a day one person may search somebody by hand. What the radar finds by itself is not counted.
    pub zoekbudget: u32,
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
    /// The ladder while a party does not answer.
    pub ladder: Ladder,
    /// Within how many working days the next step is set where no law gives a term: offering a transfer, asking another
    /// party after a refusal, a second decider, closing.
    pub vervolgstap: u32,
    /// After how many working days without a look at safety a file that waits is looked at again.
    pub wachtcheck: u32,
    /// What a melding does after closing.
    pub hermelding: Hermelding,
    /// What happens with a melding that turns out to be advice.
    pub melding_naar_advies: MeldingNaarAdvies,
    /// How many months an advice is kept after its last change. The law has no term for it; a value is always there.
    pub advies_bewaren_maanden: u16,
}

impl RegioInstelling {
    /// The default policy of the domain file (section 10): working days, ten weeks from the decision, gedragswetenschapper
    /// or vertrouwensarts, the national triage instrument; reminder, escalation and red after 3, 5 and 10 working days (8.2); a
    /// casus of its own after closing.
    pub fn standaard() -> Self {
        Self {
            zoekbudget: 60,
            lezing: Lezing::Werkdagen,
            anker: AnkerTienWeken::Besluit,
            omzetting: TermijnBijOmzetting::LooptDoor,
            kwalificerende_rollen: vec!["gedragswetenschapper".to_owned(), "vertrouwensarts".to_owned()],
            instrumenten: vec![Instrument {
                code: "triage-instrument-2019".to_owned(),
                naam: "Triage-instrument Veilig Thuis (2019)".to_owned(),
            }],
            ladder: Ladder { herinnering: 3, escalatie: 5, rood: 10 },
            vervolgstap: 5,
            wachtcheck: 5,
            hermelding: Hermelding::NieuweCasus,
            melding_naar_advies: MeldingNaarAdvies::BlijftMelding,
            advies_bewaren_maanden: 12,
        }
    }
    /// Whether a role qualifies.
    pub fn kwalificeert(&self, rol: &str) -> bool {
        self.kwalificerende_rollen.iter().any(|r| r == rol)
    }
}
