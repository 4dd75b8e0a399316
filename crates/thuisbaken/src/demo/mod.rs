//! The content of the demonstration.

use application::App;
use store::SqlStore;

/// Fills an empty demonstration store.
pub async fn fill(_store: &SqlStore, _app: &App) -> Result<(), String> {
    Ok(())
}
