//! What every handler can reach.

use application::App;

/// The use cases and their ports, and how this installation is set up. Cheap to clone.
#[derive(Clone)]
pub struct AppState {
    /// Ports and the data of law and sector.
    pub app: App,
    /// How this installation is set up.
    pub settings: Settings,
}

/// What the configuration says about the face.
#[derive(Clone, Debug, Default)]
pub struct Settings {
    /// The store is a demonstration: every page says so.
    pub demo: bool,
    /// People reach the program over HTTPS, so cookies can be bound to it (`__Host-`, `Secure`).
    pub https: bool,
    /// Where people with a question about this installation or a security report can write: an e-mail address.
    pub contact: Option<String>,
    /// Telephone number of the help desk, shown with the code of a fault.
    pub helpdesk: Option<String>,
}
