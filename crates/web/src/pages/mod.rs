//! The pages, one module per side. Each gives its routes; here they come together.

pub mod account;
mod concept;
pub mod professional;
pub mod publiek;
pub mod veiligthuis;

use crate::route::Routes;

/// Every page of the face, with the permission of each.
pub fn routes() -> Routes {
    Routes::new()
        .samen(publiek::routes())
        .samen(concept::routes())
        .samen(account::routes())
        .samen(professional::routes())
        .samen(veiligthuis::routes())
}
