//! The anonymous case view: what can be read out on the telephone when Veilig Thuis gives advice. No names, no street, no
//! school; ages as bands. Whoever reads it out still decides: rare facts can identify somebody too.

mod overzicht;
mod zoeken;

pub use kernel::{Aanwijzing, AanwijzingSoort, geschoond};
pub use overzicht::{AnoniemOverzicht, AnoniemPersoon, AnoniemSignaal, Leeftijdsband, overzicht};
pub use zoeken::{Omgeving, aanwijzingen};
