//! `thuisbaken verify`: replays the store.

use super::place::Where;
use crate::{runtime, wiring};
use store::{SqlStore, Verified, VerifyError};

/// Replays the whole record; the first broken place is the refusal.
pub fn run(place: Where) -> Result<(), String> {
    let config = place.store_config()?;
    runtime::run(async move {
        let store = wiring::open(&config).await?;
        let verified = whole(&store).await;
        store.close().await;
        let verified = verified?;
        super::print(&format!(
            "De opslag is heel: {} gebeurtenissen in {} dossiers en meldingen, {} verzegelde onderdelen geopend, {} vernietigd, \
             {} regels in het toegangslog.\nEinde van de keten: {}\nEinde van het toegangslog: {}\n",
            verified.events,
            verified.streams,
            verified.opened,
            verified.destroyed,
            verified.access,
            verified.head,
            verified.access_head
        ))
    })
}

/// The record first, because it names the broken place; then everything else in the file.
async fn whole(store: &SqlStore) -> Result<Verified, String> {
    let replayed = store.verify().await;
    // What the file itself says comes first when the record could not even be read: it names the place.
    match (store.damage().await, replayed) {
        (_, Err(broken @ VerifyError::Broken(_))) => Err(broken.to_string()),
        (Ok(Some(damage)), _) => Err(damaged(&damage)),
        (_, Err(unread)) => Err(unread.to_string()),
        (Ok(None), Ok(verified)) => Ok(verified),
        (Err(error), Ok(_)) => Err(error.to_string()),
    }
}

/// What to do about a database file that is damaged.
pub fn damaged(damage: &str) -> String {
    let damage = damage.split_whitespace().collect::<Vec<_>>().join(" ");
    format!("Het databasebestand is beschadigd ({damage}). Zet een back-up terug.")
}
