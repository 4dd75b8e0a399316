//! Destroying the keys of a person: what they were called is gone from the record and from the radar in the same act.

use super::fill::read;
use crate::{
    App,
    ports::{AccessEntry, StoreError, Stream},
};
use kernel::BetrokkeneId;

/// Destroys the keys of a person in a file and lets the radar forget them at once. Gives how many keys were destroyed. Where several programs
/// share one database, another one forgets with its next act on the melding or its next start; it can not open the name any more.
///
/// # Errors
/// As `Store::destroy_keys`; or the melding can not be read again, and then the radar forgets the whole melding.
pub async fn destroy(
    app: &App,
    stream: Stream,
    betrokkene: BetrokkeneId,
    entry: AccessEntry,
) -> Result<u32, StoreError> {
    let destroyed = app.store.destroy_keys(stream, betrokkene, entry).await?;
    if let Stream::Melding(id) = stream
        && let Err(error) = read(app, id).await
    {
        // Forgetting too much is mended by the next act; remembering somebody who was erased is not.
        app.radar.forget(id);
        return Err(error);
    }
    Ok(destroyed)
}
