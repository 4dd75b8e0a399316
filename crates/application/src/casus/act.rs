//! Which permit a command on a casus needs.

use veiligthuis::casus::Command;

/// What kind of act a command is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum CasusAct {
    /// Taking, giving back, handing over.
    Claim,
    /// Ending the involvement, opening again, proposing to skip a moment, and everything of the chain around it.
    Edit,
    /// Recording how safe it is while something waits, and why something is late.
    Watch,
    /// Offering a transfer and taking the offer back.
    Offer,
    /// Recording what the party answers.
    Answer,
    /// Recording a step of the ladder.
    Escalate,
    /// Monitoring.
    Monitor,
    /// Closing.
    Close,
    /// Confirming a proposal or sending it back, as the second.
    Confirm,
}

impl CasusAct {
    /// The kind of act of a command. Exhaustive on purpose. `None`: what other use cases ask of a casus.
    pub const fn of(command: &Command) -> Option<Self> {
        Some(match command {
            Command::Open { .. }
            | Command::VoegMeldingToe { .. }
            | Command::HaalMeldingWeg { .. }
            | Command::VerwerkBesluit { .. }
            | Command::VerwerkIntrekking { .. }
            | Command::StartDienst { .. }
            | Command::BeeindigDienst { .. } => return None,
            Command::PakOp | Command::GeefVrij | Command::GeefAanCollega { .. } => Self::Claim,
            Command::BeeindigBemoeienis { .. } | Command::Heropen { .. } | Command::StelOverslaanVoor { .. } => {
                Self::Edit
            }
            Command::LegWachtcheckVast { .. } | Command::GeefRedenTeLaat { .. } => Self::Watch,
            Command::StelKetenbesluitVoor { .. }
            | Command::LaatKetenbesluitVervallen { .. }
            | Command::LegHuisverbodVast(_)
            | Command::VerlengHuisverbod { .. }
            | Command::BeeindigHuisverbod { .. }
            | Command::VraagRaad(_)
            | Command::LegCollegeIngelichtVast { .. }
            | Command::LegRaadantwoordVast { .. }
            | Command::ZetKetenvlag(_)
            | Command::WerkKetenvlagBij { .. }
            | Command::BeeindigKetenvlag { .. } => Self::Edit,
            Command::BiedOverdrachtAan(_) | Command::TrekOverdrachtIn { .. } => Self::Offer,
            Command::LegOntvangstVast { .. }
            | Command::LegAcceptatieVast(_)
            | Command::LegWeigeringVast { .. }
            | Command::LegTeruggaveVast { .. } => Self::Answer,
            Command::LegLadderstapVast { .. } => Self::Escalate,
            Command::MonitorPersoon(_) | Command::RondMonitoringAf { .. } | Command::PlanExtraMoment { .. } => {
                Self::Monitor
            }
            Command::Sluit { .. } | Command::StelSluitenVoor { .. } => Self::Close,
            Command::Bekrachtig { .. } | Command::WijsTerug { .. } => Self::Confirm,
        })
    }
}
