//! Which permit a command on a service needs.

use veiligthuis::dienst::Command;

/// What kind of act a command is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum DienstAct {
    /// Carrying it out, up to and including its end.
    CarryOut,
    /// Giving it to a colleague.
    Assign,
    /// Confirming a proposal or sending it back, as the second.
    Confirm,
}

impl DienstAct {
    /// The kind of act of a command. Exhaustive on purpose. `None`: starting, which has a use case of its own.
    pub const fn of(command: &Command) -> Option<Self> {
        Some(match command {
            Command::Start { .. } => return None,
            Command::GeefAanCollega { .. } => Self::Assign,
            Command::Bekrachtig { .. } | Command::WijsTerug { .. } => Self::Confirm,
            Command::Begin
            | Command::VoegPersoonToe(_)
            | Command::CorrigeerPersoon(_)
            | Command::LegContactVast(_)
            | Command::StelVoorwaarde(_)
            | Command::WijsToetserAan { .. }
            | Command::ToetsVoorwaarde(_)
            | Command::SpreekActieAf(_)
            | Command::WerkActieBij(_)
            | Command::SpreekPlanAf(_)
            | Command::Vertel(_)
            | Command::StelVoor { .. }
            | Command::MaakOnderzoeksplan(_)
            | Command::VraagInformant(_)
            | Command::LegAntwoordVast(_)
            | Command::LegTekstVoor(_)
            | Command::LegFeitVast(_)
            | Command::Hoor(_)
            | Command::Verantwoord(_)
            | Command::GeefVerslag(_)
            | Command::LegReactieVast(_)
            | Command::RondAf
            | Command::BeeindigVoortijdig { .. } => Self::CarryOut,
        })
    }
}
