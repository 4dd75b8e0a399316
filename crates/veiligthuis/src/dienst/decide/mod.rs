//! The rule of a service: first whether it is in the right phase for the command, then the command itself.

mod contact;
mod einde;
mod informanten;
mod onderzoek;
mod plan;
mod start;
mod toets;
mod verslag;
mod voorstel;

use kernel::{Actor, Decider, Moment, Recorded};

use super::apply::apply;
use super::codes::Stand;
use super::facts::Facts;
use super::state::Dienst;
use super::{Command, Event, Refusal};
use crate::casus::Dienst as Soort;
use toets::Kijk;

/// The phase in which a command is allowed.
enum Fase {
    /// Started, also after the end.
    Gestart,
    /// Started and not ended.
    Open,
    /// While it runs.
    Loopt,
    /// While it runs as an onderzoek.
    Onderzoek,
}

/// The phase of each command.
fn fase(command: &Command) -> Fase {
    match command {
        Command::Start { .. } | Command::CorrigeerPersoon(_) => Fase::Gestart,
        Command::Begin | Command::GeefAanCollega { .. } | Command::BeeindigVoortijdig { .. } => Fase::Open,
        Command::VoegPersoonToe(_)
        | Command::LegContactVast(_)
        | Command::StelVoorwaarde(_)
        | Command::WijsToetserAan { .. }
        | Command::ToetsVoorwaarde(_)
        | Command::SpreekActieAf(_)
        | Command::WerkActieBij(_)
        | Command::SpreekPlanAf(_)
        | Command::Vertel(_)
        | Command::StelVoor { .. }
        | Command::Bekrachtig { .. }
        | Command::WijsTerug { .. }
        | Command::RondAf => Fase::Loopt,
        Command::MaakOnderzoeksplan(_)
        | Command::VraagInformant(_)
        | Command::LegAntwoordVast(_)
        | Command::LegTekstVoor(_)
        | Command::LegFeitVast(_)
        | Command::Hoor(_)
        | Command::Verantwoord(_)
        | Command::GeefVerslag(_)
        | Command::LegReactieVast(_) => Fase::Onderzoek,
    }
}

/// Whether a service is in this phase.
fn in_fase(dienst: &Dienst, fase: Fase) -> Result<(), Refusal> {
    match (fase, dienst.stand()) {
        (_, Stand::NogNiet) => Err(Refusal::NogNietGestart),
        (Fase::Gestart, Stand::Gepland | Stand::Lopend | Stand::Afgerond | Stand::VoortijdigBeeindigd)
        | (Fase::Open, Stand::Gepland | Stand::Lopend)
        | (Fase::Loopt, Stand::Lopend) => Ok(()),
        (Fase::Open | Fase::Loopt | Fase::Onderzoek, Stand::Afgerond | Stand::VoortijdigBeeindigd) => {
            Err(Refusal::AlBeeindigd)
        }
        (Fase::Loopt | Fase::Onderzoek, Stand::Gepland) => Err(Refusal::NogNietBegonnen),
        (Fase::Onderzoek, Stand::Lopend) => match dienst.soort() {
            Some(Soort::Onderzoek) => Ok(()),
            Some(Soort::VoorwaardenEnVervolg) | None => Err(Refusal::AlleenBijOnderzoek),
        },
    }
}

impl Decider for Dienst {
    type Command = Command;
    type Event = Event;
    type Refusal = Refusal;
    type Facts = Facts;

    fn decide(&self, command: Command, facts: &Facts, actor: &Actor, now: Moment) -> Result<Vec<Event>, Refusal> {
        let Some(gestart) = &self.gestart else {
            let Command::Start { gestart, personen } = command else { return Err(Refusal::NogNietGestart) };
            return start::start(gestart, personen, actor, now);
        };
        in_fase(self, fase(&command))?;
        let k = Kijk { d: self, gestart, facts, actor, now };
        match command {
            Command::Start { .. } => Err(Refusal::AlGestart),
            Command::Begin => start::begin(&k),
            Command::GeefAanCollega { aan } => start::geef_aan_collega(&k, aan),
            Command::VoegPersoonToe(persoon) => start::voeg_toe(&k, persoon),
            Command::CorrigeerPersoon(persoon) => start::corrigeer(&k, persoon),
            Command::LegContactVast(contact) => contact::leg_vast(&k, contact),
            Command::Vertel(mededeling) => contact::vertel(&k, mededeling),
            Command::StelVoorwaarde(voorwaarde) => plan::stel_voorwaarde(&k, voorwaarde),
            Command::WijsToetserAan { voorwaarde, toetser, wie } => {
                plan::wijs_toetser_aan(&k, voorwaarde, toetser, wie)
            }
            Command::ToetsVoorwaarde(toets) => plan::toets(&k, toets),
            Command::SpreekActieAf(actie) => plan::spreek_actie_af(&k, actie),
            Command::WerkActieBij(bericht) => plan::werk_bij(&k, bericht),
            Command::SpreekPlanAf(afspraak) => plan::spreek_af(&k, afspraak),
            Command::StelVoor { voorstel, vraag, motivering } => voorstel::stel_voor(&k, voorstel, vraag, motivering),
            Command::Bekrachtig { voorstel } => voorstel::bekrachtig(&k, voorstel),
            Command::WijsTerug { voorstel, reden } => voorstel::wijs_terug(&k, voorstel, reden),
            Command::MaakOnderzoeksplan(plan) => onderzoek::maak_plan(&k, plan),
            Command::VraagInformant(vraag) => informanten::vraag(&k, vraag),
            Command::LegAntwoordVast(antwoord) => informanten::antwoord(&k, antwoord),
            Command::LegTekstVoor(akkoord) => informanten::tekst(&k, akkoord),
            Command::LegFeitVast(feit) => onderzoek::feit(&k, feit),
            Command::Hoor(wederhoor) => onderzoek::hoor(&k, wederhoor),
            Command::Verantwoord(verantwoording) => onderzoek::verantwoord(&k, verantwoording),
            Command::GeefVerslag(verslag) => verslag::geef(&k, verslag),
            Command::LegReactieVast(reactie) => verslag::reactie(&k, reactie),
            Command::RondAf => einde::rond_af(&k),
            Command::BeeindigVoortijdig { reden, toelichting } => einde::voortijdig(&k, reden, toelichting),
        }
    }

    fn apply(self, recorded: &Recorded<Event>) -> Self {
        apply(self, recorded)
    }
}
