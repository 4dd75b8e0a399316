//! The ten weeks of a service in a list: computed from the row, never stored.

use crate::{App, ports::DienstRow};
use kernel::{Stand, Termijn, Termijnsoort};
use veiligthuis::{AnkerTienWeken, RegioInstelling, TermijnBijOmzetting, dienst::Soort};

/// The ten weeks of one service.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct DienstTerm {
    /// The term that counts.
    pub termijn: Termijn,
    /// How it stands: now, or when the service ended.
    pub stand: Stand,
}

impl DienstTerm {
    /// The term of a row; `None` when the table of terms gives no length.
    pub fn of(app: &App, regio: &RegioInstelling, row: &DienstRow) -> Option<Self> {
        let begin = match regio.anker {
            AnkerTienWeken::Besluit => row.besloten_op,
            AnkerTienWeken::Ontvangst => row.ontvangen_op,
        };
        let anker = match (regio.omzetting, row.omgezet_op) {
            (TermijnBijOmzetting::Nieuw, Some(omgezet)) => omgezet,
            (TermijnBijOmzetting::LooptDoor, _) | (TermijnBijOmzetting::Nieuw, None) => begin,
        };
        let soort = match Soort::van_code(&row.soort)? {
            Soort::Onderzoek => Termijnsoort::Onderzoek,
            Soort::VoorwaardenEnVervolg => Termijnsoort::VoorwaardenVervolg,
        };
        let termijn = app.wet.termijn(soort, anker).ok()?;
        let op = row.beeindigd_op.unwrap_or_else(|| app.clock.now());
        Some(Self { termijn, stand: termijn.stand(op) })
    }
}
