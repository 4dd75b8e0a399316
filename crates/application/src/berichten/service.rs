//! The services of a casus, as far as the notices need them: of whom was asked, and that a letter told it.

use crate::{
    App, AppError,
    ports::{Append, Event, Stream, fold},
};
use kernel::{Actor, BetrokkeneId, CasusId, Decider, Moment};
use veiligthuis::{
    RegioInstelling,
    codes::Contactwijze,
    dienst::{Command, Dienst, Facts, Mededeling, codes::Onderwerp},
};

/// The services of a casus, in order of their start.
pub(crate) async fn services(app: &App, casus: CasusId) -> Result<Vec<Dienst>, AppError> {
    let mut services = Vec::new();
    for row in app.store.diensten_van(casus).await? {
        services.push(fold::<Dienst>(&app.store.load(Stream::Dienst(row.dienst)).await?)?.0);
    }
    Ok(services)
}

/// A letter about who was asked (N07) is also told in the service that runs and asked, so that nobody has to write it twice.
pub(super) async fn told(
    app: &App,
    casus: CasusId,
    regio: RegioInstelling,
    persoon: BetrokkeneId,
    om: Moment,
    actor: &Actor,
) -> Result<Vec<Append>, AppError> {
    let facts = Facts { wet: app.wet, regio };
    let mut appends = Vec::new();
    for row in app.store.diensten_van(casus).await? {
        let stream = Stream::Dienst(row.dienst);
        let (dienst, expected) = fold::<Dienst>(&app.store.load(stream).await?)?;
        let asked = !dienst.onderzoek.informanten.is_empty() && dienst.persoon(persoon).is_some();
        if dienst.einde.is_some() || !asked {
            continue;
        }
        let onderwerp = Onderwerp::Bevraagden;
        let mededeling = Mededeling { persoon, onderwerp, om, wijze: Contactwijze::Brief, toelichting: None };
        let made = dienst
            .decide(Command::Vertel(mededeling), &facts, actor, app.clock.now())
            .map_err(|refusal| AppError::Refused { code: refusal.code(), zin: refusal.to_string() })?;
        let events = made.into_iter().map(Event::Dienst).collect();
        appends.push(Append { stream, expected, actor: actor.clone(), events });
    }
    Ok(appends)
}
