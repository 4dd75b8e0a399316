//! A melding goes from one casus to another: what is written in all three files.

use crate::{
    App,
    ports::{Append, Event, MeldingRow, StoreError, Stream, fold},
};
use kernel::{Actor, CasusId, Decider, Moment};
use veiligthuis::{
    RegioInstelling,
    casus::{self, Casus},
    melding::{self, Melding},
};

/// What is written when a melding goes to another casus. Nothing when one of the three refuses: nothing runs there to join, or the
/// melding was decided where it is now and has its consequences there.
pub(super) async fn move_to(
    app: &App,
    (melding, seq, row): (&Melding, u64, &MeldingRow),
    to: CasusId,
    regio: &RegioInstelling,
    actor: &Actor,
    now: Moment,
) -> Result<Vec<Append>, StoreError> {
    let (id, from) = (row.melding, row.casus);
    let facts = casus::Facts::zonder_personen(app.wet, regio.clone());
    let (there, there_seq) = fold::<Casus>(&app.store.load(Stream::Casus(to)).await?)?;
    let joined = casus::Command::VoegMeldingToe { melding: id, ontvangen: row.ontvangen_op };
    let Ok(joined) = there.decide(joined, &facts, actor, now) else { return Ok(Vec::new()) };
    let (here, here_seq) = fold::<Casus>(&app.store.load(Stream::Casus(from)).await?)?;
    let left = casus::Command::HaalMeldingWeg { melding: id, naar: to };
    let Ok(left) = here.decide(left, &facts, actor, now) else { return Ok(Vec::new()) };
    let moved = melding::Command::VerplaatsNaarCasus { casus: to };
    let own = melding::Facts { wet: app.wet, regio: regio.clone(), eerdere: Vec::new(), te_bekijken: 0 };
    let Ok(moved) = melding.decide(moved, &own, actor, now) else { return Ok(Vec::new()) };
    let append = |stream, expected, events| Append { stream, expected, actor: actor.clone(), events };
    Ok(vec![
        append(Stream::Melding(id), seq, moved.into_iter().map(Event::Melding).collect()),
        append(Stream::Casus(from), here_seq, left.into_iter().map(Event::Casus).collect()),
        append(Stream::Casus(to), there_seq, joined.into_iter().map(Event::Casus).collect()),
    ])
}
