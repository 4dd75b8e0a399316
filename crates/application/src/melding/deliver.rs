//! Carrying what Veilig Thuis lets the reporter know into the dossier the report came from.

use super::house;
use crate::{
    App, AppError,
    dossier::decide,
    ports::{Append, Stream, fold},
};
use access::Bezorgrecht;
use kernel::MeldingId;
use meldcode::dossier::{self, Command, Gegeven, TerugkoppelingSoort};
use veiligthuis::melding::{Event, Melding};

/// The message that the new events of a melding mean for its reporter, as an append to the dossier. `None` when there is
/// nothing to tell, or no dossier to tell it to (a report by telephone, a destroyed return address).
pub(super) async fn message(
    app: &App,
    id: MeldingId,
    melding: &Melding,
    made: &[Event],
) -> Result<Option<Append>, AppError> {
    let told: Vec<Command> = made.iter().filter_map(|event| told(id, event, app)).collect();
    let Some(ontvangst) = melding.ontvangst.as_ref().filter(|_| !told.is_empty()) else { return Ok(None) };
    let recht = Bezorgrecht::voor_terugkoppeling();
    let Some(address) = ontvangst.herkomst.as_ref().and_then(|herkomst| herkomst.open(&recht)) else { return Ok(None) };
    let stream = Stream::Dossier(*address);
    let (dossier, _) = fold(&app.store.load(stream).await?)?;
    let actor = house(app, ontvangst.regio).await?;
    let decided = decide(app, dossier, &actor, told)?;
    Ok(Some(Append { stream, expected: decided.before, actor, events: decided.events }))
}

/// What one event means for the reporter. Only the words that were given as feedback go along, nothing else of the file.
fn told(id: MeldingId, event: &Event, app: &App) -> Option<Command> {
    let recht = Bezorgrecht::voor_terugkoppeling();
    let (soort, tekst) = match event {
        Event::BesluitVoorgesteld(_) => (TerugkoppelingSoort::Beoordeeld, None),
        Event::Besloten(_) => (TerugkoppelingSoort::Besloten, None),
        Event::TerugkoppelingGegeven(given) => {
            let tekst = given.tekst.as_ref().and_then(|t| t.open(&recht)).cloned();
            (TerugkoppelingSoort::Terugkoppeling, tekst)
        }
        Event::Ontvangen(_)
        | Event::AcuutGecheckt { .. }
        | Event::InWerkvoorraadGeplaatst
        | Event::BetrokkeneVastgelegd { .. }
        | Event::BetrokkeneGecorrigeerd { .. }
        | Event::InformerenDoorMelderVastgelegd { .. }
        | Event::BetrokkeneGeinformeerd { .. }
        | Event::InformatieToegevoegd(_)
        | Event::NaarCasusVerplaatst { .. }
        | Event::Opgepakt
        | Event::Vrijgegeven
        | Event::AanCollegaGegeven { .. }
        | Event::WachtcontactGehad { .. }
        | Event::VertragingGemeld { .. }
        | Event::BeoordelingGestart
        | Event::BronGevraagd(_)
        | Event::BronBeantwoord { .. }
        | Event::PersoonBeoordeeld { .. }
        | Event::IntrekkingVoorgesteld { .. }
        | Event::VoorstelVervallen { .. }
        | Event::VoorstelTeruggewezen { .. }
        | Event::VoorstelBekrachtigd { .. }
        | Event::Ingetrokken { .. }
        | Event::ToestemmingVastgelegd { .. }
        | Event::AfschermingVoorgesteld { .. }
        | Event::AfschermingTeruggewezen { .. }
        | Event::MelderAfgeschermd { .. }
        | Event::AfschermingOpgeheven { .. } => return None,
    };
    Some(Command::OntvangTerugkoppeling(dossier::Terugkoppeling {
        melding: id,
        soort,
        op: app.clock.now(),
        tekst: tekst.map(Gegeven::gezin),
    }))
}
