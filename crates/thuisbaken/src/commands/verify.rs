//! `thuisbaken verify`: replays the store.

use super::place::Where;
use crate::{runtime, wiring};

/// Replays the whole record; the first broken place is the refusal.
pub fn run(place: Where) -> Result<(), String> {
    let config = place.store_config()?;
    runtime::run(async move {
        let store = wiring::open(&config).await?;
        let verified = store.verify().await.map_err(|error| error.to_string())?;
        store.close().await;
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
