//! Who is responsible: at any moment exactly one.

use kernel::{AccountId, OnderdeelId, OrganisatieId};

use super::onderdelen::{Einde, Overdracht};
use super::state::Casus;
use crate::codes::OverdrachtStand;

/// Who is responsible.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Eigenaar {
    /// Veilig Thuis.
    VeiligThuis {
        /// The region.
        regio: OrganisatieId,
        /// The worker who has it.
        behandelaar: Option<AccountId>,
    },
    /// The party that accepted this transfer.
    Partij(OnderdeelId),
}

impl Casus {
    /// Who is responsible for the casus; `None` only before it was opened. Veilig Thuis, until a named person of a party
    /// accepted and Veilig Thuis has nothing of its own left to do; again Veilig Thuis while the casus is open again.
    pub fn eigenaar(&self) -> Option<Eigenaar> {
        let regio = self.regio?;
        let partij = match self.einde {
            Some(Einde::Overdracht(id)) if !self.heeft_werk() && self.heropend.is_none() => Some(id),
            Some(Einde::Overdracht(_) | Einde::Bemoeienis(_)) | None => None,
        };
        let vt = Eigenaar::VeiligThuis { regio, behandelaar: self.behandelaar };
        Some(partij.map_or(vt, Eigenaar::Partij))
    }
    /// Who is responsible for what one transfer is about.
    pub fn eigenaar_van(&self, overdracht: &Overdracht) -> Option<Eigenaar> {
        let regio = self.regio?;
        Some(match overdracht.stand {
            OverdrachtStand::Geaccepteerd if self.heropend.is_none() => Eigenaar::Partij(overdracht.aanbod.id),
            OverdrachtStand::Geaccepteerd
            | OverdrachtStand::Aangeboden
            | OverdrachtStand::Ontvangen
            | OverdrachtStand::Geweigerd
            | OverdrachtStand::Ingetrokken
            | OverdrachtStand::Teruggegeven => Eigenaar::VeiligThuis { regio, behandelaar: self.behandelaar },
        })
    }
}
