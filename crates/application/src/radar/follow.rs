//! Following the record: the radar reads on where it stopped.

use crate::{
    App,
    ports::{StoreError, Stream, fold},
};
use kernel::Moment;
use veiligthuis::melding::Melding;

/// So long, in seconds, the clocks of programs that share a database may differ. Whose keys were destroyed so shortly before the
/// last look is read once more.
const SKEW: i64 = 600;

/// Up to where the record was read.
#[derive(Default)]
pub(super) struct Read {
    position: u64,
    at: Option<Moment>,
}

/// Reads every melding that changed since the last look. When it is stopped half-way the next one reads the same again.
pub(super) async fn catch_up(app: &App) -> Result<(), StoreError> {
    let mut read = app.radar.read.lock().await;
    let now = app.clock.now();
    let since = read.at.unwrap_or(now).plus_seconden(-SKEW);
    let changes = app.store.gewijzigde_meldingen(read.position, since).await?;
    for id in changes.meldingen {
        let (melding, _) = fold::<Melding>(&app.store.load(Stream::Melding(id)).await?)?;
        app.radar.put(id, &melding);
    }
    *read = Read { position: changes.position, at: Some(now) };
    Ok(())
}
