//! What a casus is after its events.

use kernel::{MeldingId, Moment, OrganisatieId};

use crate::codes::{Uitkomst, codes};

codes! {
    /// A service of Veilig Thuis.
    Dienst {
        /// Voorwaarden & Vervolg.
        VoorwaardenEnVervolg = "voorwaarden-en-vervolg",
        /// Onderzoek.
        Onderzoek = "onderzoek",
    }
}

codes! {
    /// Where a casus stands.
    CasusStand {
        /// No event yet.
        NogNiet = "nog-niet",
        /// At least one melding waits for its decision, and none was kept by Veilig Thuis or transferred.
        InBeoordeling = "in-beoordeling",
        /// Waits for Voorwaarden & Vervolg.
        WachtOpVoorwaardenEnVervolg = "wacht-op-voorwaarden-en-vervolg",
        /// Waits for onderzoek.
        WachtOpOnderzoek = "wacht-op-onderzoek",
        /// Waits for the transfer. Veilig Thuis stays responsible until it is accepted.
        WachtOpOverdracht = "wacht-op-overdracht",
        /// Waits for regional tailoring.
        Maatwerk = "maatwerk",
        /// No follow-up is needed; stays on the radar.
        GeenVervolg = "geen-vervolg",
        /// Turned into advice.
        Omgezet = "omgezet",
        /// Every melding was taken back.
        Ingetrokken = "ingetrokken",
    }
}

/// A casus.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Casus {
    /// The region; `None` before it was opened.
    pub regio: Option<OrganisatieId>,
    /// The meldingen, in order of adding.
    pub meldingen: Vec<CasusMelding>,
}

/// A melding of a casus.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct CasusMelding {
    /// The melding.
    pub id: MeldingId,
    /// When it was received.
    pub ontvangen: Moment,
    /// What was decided.
    pub besluit: Option<VerwerktBesluit>,
}

/// What became of a melding.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum VerwerktBesluit {
    /// Decided.
    Besloten {
        /// Outcome.
        uitkomst: Uitkomst,
        /// When.
        op: Moment,
    },
    /// Taken back.
    Ingetrokken,
}

impl Casus {
    /// Where the casus stands: the heaviest of what was decided on its meldingen. A melding that still waits weighs more
    /// than those that ended without follow-up, less than what Veilig Thuis took on.
    pub fn stand(&self) -> CasusStand {
        self.meldingen.iter().map(stand_van).max_by_key(|s| zwaarte(*s)).unwrap_or(CasusStand::NogNiet)
    }
    /// The melding with this id.
    pub fn melding(&self, id: MeldingId) -> Option<&CasusMelding> {
        self.meldingen.iter().find(|m| m.id == id)
    }
    /// The service for which the casus waits, and the melding that asked for it first: its decision and its receipt are the
    /// two possible anchors of the ten weeks.
    pub fn dienst(&self) -> Option<(Dienst, Moment, &CasusMelding)> {
        let (dienst, gevraagd) = match self.stand() {
            CasusStand::WachtOpVoorwaardenEnVervolg => (Dienst::VoorwaardenEnVervolg, Uitkomst::VoorwaardenEnVervolg),
            CasusStand::WachtOpOnderzoek => (Dienst::Onderzoek, Uitkomst::Onderzoek),
            CasusStand::NogNiet
            | CasusStand::InBeoordeling
            | CasusStand::WachtOpOverdracht
            | CasusStand::Maatwerk
            | CasusStand::GeenVervolg
            | CasusStand::Omgezet
            | CasusStand::Ingetrokken => return None,
        };
        let asked = self.meldingen.iter().filter_map(|m| match m.besluit {
            Some(VerwerktBesluit::Besloten { uitkomst, op }) if uitkomst == gevraagd => Some((dienst, op, m)),
            Some(VerwerktBesluit::Besloten { .. } | VerwerktBesluit::Ingetrokken) | None => None,
        });
        asked.min_by_key(|(_, op, _)| *op)
    }
    /// Whether nothing waits any more: a later melding opens a casus of its own.
    pub fn is_afgerond(&self) -> bool {
        match self.stand() {
            CasusStand::GeenVervolg | CasusStand::Omgezet | CasusStand::Ingetrokken => true,
            CasusStand::NogNiet
            | CasusStand::InBeoordeling
            | CasusStand::WachtOpVoorwaardenEnVervolg
            | CasusStand::WachtOpOnderzoek
            | CasusStand::WachtOpOverdracht
            | CasusStand::Maatwerk => false,
        }
    }
}

/// Where the casus would stand with this melding alone.
fn stand_van(melding: &CasusMelding) -> CasusStand {
    match melding.besluit {
        None => CasusStand::InBeoordeling,
        Some(VerwerktBesluit::Ingetrokken) => CasusStand::Ingetrokken,
        Some(VerwerktBesluit::Besloten { uitkomst, .. }) => match uitkomst {
            Uitkomst::Overdracht => CasusStand::WachtOpOverdracht,
            Uitkomst::GeenVervolg => CasusStand::GeenVervolg,
            Uitkomst::VoorwaardenEnVervolg => CasusStand::WachtOpVoorwaardenEnVervolg,
            Uitkomst::Onderzoek => CasusStand::WachtOpOnderzoek,
            Uitkomst::OmzettenNaarAdvies => CasusStand::Omgezet,
            Uitkomst::RegionaalMaatwerk => CasusStand::Maatwerk,
        },
    }
}

/// The order in which one melding outweighs another.
const fn zwaarte(stand: CasusStand) -> u8 {
    match stand {
        CasusStand::NogNiet => 0,
        CasusStand::Ingetrokken => 1,
        CasusStand::Omgezet => 2,
        CasusStand::GeenVervolg => 3,
        CasusStand::InBeoordeling => 4,
        CasusStand::WachtOpOverdracht => 5,
        CasusStand::Maatwerk => 6,
        CasusStand::WachtOpVoorwaardenEnVervolg => 7,
        CasusStand::WachtOpOnderzoek => 8,
    }
}
