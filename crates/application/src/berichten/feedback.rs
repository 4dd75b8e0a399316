//! The words of the feedback to the reporter, in the notices: one act, recorded in the melding and here.

use super::execute::adres_melder;
use crate::{
    App, AppError,
    act::run,
    ports::{Append, Event, Stream},
};
use kernel::{Actor, CasusId, Inzagerecht, MeldingId, Moment, OnderdeelId};
use veiligthuis::{
    RegioInstelling,
    berichten::{Berichten, Command, Facts, MelderberichtOpgave, Sjabloon, codes::Berichtcode},
    codes::{Contactwijze, TerugkoppelMoment},
    melding::Melding,
    terugkoppeling::NagekekenTekst,
};

/// Version of the words that the feedback begins with: the page says what may be told, the person says it in own words.
const VERSIE: u16 = 1;

/// What was told.
pub(crate) struct Feedback {
    /// Which of the moments.
    pub moment: TerugkoppelMoment,
    /// When.
    pub om: Moment,
    /// How.
    pub wijze: Contactwijze,
    /// The words, searched for names.
    pub tekst: NagekekenTekst,
}

/// What the notices record of it, as an append to their stream. `melding`: as it is with the feedback in it; `berichten`: as
/// they are, with the place of their last event.
pub(crate) fn feedback(
    app: &App,
    (id, melding): (MeldingId, &Melding),
    (casus, regio): (CasusId, RegioInstelling),
    (berichten, seq): (Berichten, u64),
    actor: &Actor,
    given: Feedback,
    right: &dyn Inzagerecht,
) -> Result<Append, AppError> {
    let now = app.clock.now();
    let facts = Facts::van(&[(id, melding)], app.wet, regio, now.dag(), Some(right));
    let (bericht, sjabloon) = match given.moment {
        TerugkoppelMoment::NaBeoordeling => (Berichtcode::N05, "n05-terugkoppeling"),
    };
    let wijze = given.wijze.into();
    let told = Command::NeemTerugkoppelingOver(Box::new(MelderberichtOpgave {
        id: OnderdeelId::new(app.ids.fresh()),
        bericht,
        melding: id,
        sjabloon: Sjabloon { code: sjabloon.to_owned(), versie: VERSIE },
        wijze,
        naar: adres_melder(melding, wijze, right),
        op: given.om,
        verwacht: None,
        tekst: given.tekst,
    }));
    let region = melding.ontvangst.as_ref().ok_or(AppError::NotForYou)?.regio;
    let open = (seq == 0).then_some(Command::Open { casus, regio: region });
    let (_, made) = run(berichten, seq, open.into_iter().chain([told]), &facts, actor, now)
        .map_err(|refusal| AppError::Refused { code: refusal.code(), zin: refusal.to_string() })?;
    let events = made.into_iter().map(Event::Berichten).collect();
    Ok(Append { stream: Stream::Berichten(casus), expected: seq, actor: actor.clone(), events })
}
