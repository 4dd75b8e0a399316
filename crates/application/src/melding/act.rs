//! Which permit a command on a melding needs.

use veiligthuis::melding::Command;

/// What kind of act a command is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum MeldingAct {
    /// The acute check.
    CheckAcute,
    /// Adding and correcting.
    Complete,
    /// Taking, giving back, handing over.
    Claim,
    /// The veiligheidsbeoordeling itself.
    Assess,
    /// Proposing a decision.
    Propose,
    /// Confirming it or sending it back, as the second.
    Confirm,
    /// Telling the reporter.
    TellReporter,
    /// The protection of the reporter.
    Shield,
}

impl MeldingAct {
    /// The kind of act of a command. Exhaustive on purpose. `None`: taking in, and moving to another casus, which follows from a
    /// koppeling; both have a use case of their own.
    pub const fn of(command: &Command) -> Option<Self> {
        Some(match command {
            Command::Ontvang(_) | Command::VerplaatsNaarCasus { .. } => return None,
            Command::CheckAcuut { .. } => Self::CheckAcute,
            Command::VoegBetrokkeneToe(_)
            | Command::CorrigeerBetrokkene(_)
            | Command::LegInformerenDoorMelderVast { .. }
            | Command::InformeerBetrokkene(_)
            | Command::VoegInformatieToe(_)
            | Command::LegWachtcontactVast { .. } => Self::Complete,
            Command::PakOp | Command::GeefVrij | Command::GeefAanCollega { .. } => Self::Claim,
            Command::StartBeoordeling
            | Command::VraagBron(_)
            | Command::LegAntwoordVast { .. }
            | Command::BeoordeelPersoon { .. } => Self::Assess,
            Command::StelBesluitVoor(_) | Command::StelIntrekkingVoor { .. } => Self::Propose,
            Command::Bekrachtig { .. }
            | Command::WijsTerug { .. }
            | Command::BekrachtigAfscherming { .. }
            | Command::WijsAfschermingTerug { .. } => Self::Confirm,
            Command::MeldVertraging { .. } | Command::GeefTerugkoppeling { .. } => Self::TellReporter,
            Command::LegToestemmingVast { .. } | Command::StelAfschermingVoor { .. } => Self::Shield,
        })
    }
}
