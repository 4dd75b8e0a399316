//! Which permit a command on an advice needs.

use veiligthuis::advies::Command;

/// What kind of act a command is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum AdviesAct {
    /// Following up, closing, who asked.
    Continue,
    /// Proposing to report by itself, or not to.
    Propose,
    /// Confirming that or sending it back, as the second.
    Confirm,
}

impl AdviesAct {
    /// The kind of act of a command. Exhaustive on purpose. `None`: recording and reporting, which have use cases of their
    /// own.
    pub const fn of(command: &Command) -> Option<Self> {
        match command {
            Command::LegVast(_) | Command::ZetOm { .. } => None,
            Command::GeefVervolgadvies(_)
            | Command::LegContactVast(_)
            | Command::TrekToestemmingIn
            | Command::SluitAf => Some(Self::Continue),
            Command::StelAmbtshalveVoor { .. } => Some(Self::Propose),
            Command::BekrachtigAmbtshalve { .. } | Command::WijsAmbtshalveTerug { .. } => Some(Self::Confirm),
        }
    }
}
