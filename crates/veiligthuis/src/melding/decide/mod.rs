//! The rule of a melding: first whether the melding is in the right phase for the command, then the command itself.

mod acuut;
mod afscherming;
mod beoordeling;
mod besluit;
mod betrokkenen;
mod bronnen;
mod intake;
mod terugkoppeling;
mod toets;
mod werkvoorraad;

use kernel::{Actor, Decider, Moment, Recorded};

use super::apply::apply;
use super::state::{Melding, Stand};
use super::{Command, Event, Facts, Refusal};

/// The phase in which a command is allowed.
enum Fase {
    /// Received, also before the acute check and after the end.
    Ontvangen,
    /// Received and not ended, also before the acute check.
    Ongeacht,
    /// After the acute check, also after the end.
    NaCheck,
    /// After the acute check and not ended.
    Open,
    /// While the veiligheidsbeoordeling runs.
    Beoordeling,
}

/// The phase of each command. The acute check is the first act: before it only people may be added and corrected.
fn fase(command: &Command) -> Fase {
    match command {
        Command::Ontvang(_) | Command::VoegBetrokkeneToe(_) | Command::CorrigeerBetrokkene(_) => Fase::Ontvangen,
        Command::CheckAcuut { .. } | Command::VerplaatsNaarCasus { .. } => Fase::Ongeacht,
        Command::LegInformerenDoorMelderVast { .. }
        | Command::InformeerBetrokkene(_)
        | Command::VoegInformatieToe(_)
        | Command::LegToestemmingVast { .. }
        | Command::StelAfschermingVoor { .. }
        | Command::BekrachtigAfscherming { .. }
        | Command::WijsAfschermingTerug { .. }
        | Command::GeefTerugkoppeling { .. } => Fase::NaCheck,
        Command::PakOp
        | Command::GeefVrij
        | Command::GeefAanCollega { .. }
        | Command::LegWachtcontactVast { .. }
        | Command::MeldVertraging { .. }
        | Command::StartBeoordeling
        | Command::StelIntrekkingVoor { .. }
        | Command::Bekrachtig { .. }
        | Command::WijsTerug { .. } => Fase::Open,
        Command::VraagBron(_)
        | Command::LegAntwoordVast { .. }
        | Command::BeoordeelPersoon { .. }
        | Command::StelBesluitVoor(_) => Fase::Beoordeling,
    }
}

/// Whether a received melding is in this phase.
fn in_fase(stand: Stand, fase: Fase) -> Result<(), Refusal> {
    match (fase, stand) {
        (Fase::Ongeacht | Fase::NaCheck | Fase::Open | Fase::Beoordeling, Stand::NogNiet) => {
            Err(Refusal::NogNietOntvangen)
        }
        (Fase::Ontvangen, _)
        | (Fase::Ongeacht, Stand::Ontvangen)
        | (
            Fase::Ongeacht | Fase::NaCheck | Fase::Open,
            Stand::AcuutGecheckt | Stand::InWerkvoorraad | Stand::InVeiligheidsbeoordeling,
        )
        | (Fase::NaCheck, Stand::Besloten | Stand::OmgezetNaarAdvies | Stand::Ingetrokken)
        | (Fase::Beoordeling, Stand::InVeiligheidsbeoordeling) => Ok(()),
        (Fase::NaCheck | Fase::Open | Fase::Beoordeling, Stand::Ontvangen) => Err(Refusal::EerstAcuutChecken),
        (Fase::Beoordeling, Stand::AcuutGecheckt | Stand::InWerkvoorraad) => Err(Refusal::BeoordelingNietGestart),
        (
            Fase::Ongeacht | Fase::Open | Fase::Beoordeling,
            Stand::Besloten | Stand::OmgezetNaarAdvies | Stand::Ingetrokken,
        ) => Err(Refusal::AlAfgerond),
    }
}

impl Decider for Melding {
    type Command = Command;
    type Event = Event;
    type Refusal = Refusal;
    type Facts = Facts;

    fn decide(&self, command: Command, facts: &Facts, actor: &Actor, now: Moment) -> Result<Vec<Event>, Refusal> {
        let Some(ontvangst) = &self.ontvangst else {
            let Command::Ontvang(opgave) = command else { return Err(Refusal::NogNietOntvangen) };
            return intake::ontvang(*opgave, now);
        };
        in_fase(self.stand, fase(&command))?;
        let toets = toets::Toets { m: self, ontvangst, facts, actor, now };
        match command {
            Command::Ontvang(_) => Err(Refusal::AlOntvangen),
            Command::CheckAcuut { acuut, maatregelen, toelichting } => {
                acuut::check(&toets, acuut, maatregelen, toelichting)
            }
            Command::VoegBetrokkeneToe(opgave) => betrokkenen::voeg_toe(&toets, *opgave),
            Command::CorrigeerBetrokkene(opgave) => betrokkenen::corrigeer(&toets, *opgave),
            Command::LegInformerenDoorMelderVast { betrokkene, stand, toelichting } => {
                betrokkenen::informeren_door_melder(&toets, betrokkene, stand, toelichting)
            }
            Command::InformeerBetrokkene(opgave) => betrokkenen::informeer(&toets, opgave),
            Command::VoegInformatieToe(feiten) => bronnen::voeg_informatie_toe(&toets, feiten),
            Command::VerplaatsNaarCasus { casus } => werkvoorraad::verplaats(&toets, casus),
            Command::PakOp => werkvoorraad::pak_op(&toets),
            Command::GeefVrij => werkvoorraad::geef_vrij(&toets),
            Command::GeefAanCollega { aan } => werkvoorraad::geef_aan_collega(&toets, aan),
            Command::LegWachtcontactVast { over, om, veilig, bevinding } => {
                werkvoorraad::wachtcontact(&toets, over, om, veilig, bevinding)
            }
            Command::MeldVertraging { om, wijze, verwacht } => {
                werkvoorraad::meld_vertraging(&toets, om, wijze, verwacht)
            }
            Command::StartBeoordeling => beoordeling::start(&toets),
            Command::VraagBron(opgave) => bronnen::vraag(&toets, opgave),
            Command::LegAntwoordVast { bron, beantwoord, antwoord } => {
                bronnen::antwoord(&toets, bron, beantwoord, antwoord)
            }
            Command::BeoordeelPersoon { betrokkene, acuut, structureel, motivering } => {
                beoordeling::persoon(&toets, betrokkene, acuut, structureel, motivering)
            }
            Command::StelBesluitVoor(opgave) => beoordeling::stel_besluit_voor(&toets, *opgave),
            Command::StelIntrekkingVoor { voorstel, reden, toelichting } => {
                beoordeling::stel_intrekking_voor(&toets, voorstel, reden, toelichting)
            }
            Command::Bekrachtig { voorstel, te_laat } => besluit::bekrachtig(&toets, voorstel, te_laat),
            Command::WijsTerug { voorstel, reden } => besluit::wijs_terug(&toets, voorstel, reden),
            Command::LegToestemmingVast { toestemming } => afscherming::toestemming(&toets, toestemming),
            Command::StelAfschermingVoor { keuze, toelichting } => afscherming::stel_voor(&toets, keuze, toelichting),
            Command::BekrachtigAfscherming { keuze } => afscherming::bekrachtig(&toets, keuze),
            Command::WijsAfschermingTerug { reden } => afscherming::wijs_terug(&toets, reden),
            Command::GeefTerugkoppeling { moment, om, wijze, tekst } => {
                terugkoppeling::geef(&toets, moment, om, wijze, tekst)
            }
        }
    }

    fn apply(self, recorded: &Recorded<Event>) -> Self {
        apply(self, recorded)
    }
}
