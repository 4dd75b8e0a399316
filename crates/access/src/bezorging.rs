//! The right of the house itself to carry a message from one owner to the other.

use kernel::Inzagerecht;

/// The role under which the house itself stands in the record: what comes in through the portal and what is delivered. It is
/// nobody's role: no account can have it, and the table gives it nothing.
pub const HUIS: &str = "portaal";

/// Opens the return address of a melding, so that feedback reaches the dossier it came from (Wmo 2015 art. 4.1.1 lid 2 g).
/// Nobody sees what it opens: the use case hands the message over and forgets the address.
pub struct Bezorgrecht(());

impl Bezorgrecht {
    /// For delivering what Veilig Thuis lets the reporter know, after a permit for that act was given.
    pub const fn voor_terugkoppeling() -> Self {
        Self(())
    }
}

impl Inzagerecht for Bezorgrecht {}

/// Opens who the people of a melding are, so that the service that was decided on them knows them too. Nobody sees what it
/// opens: the use case seals it again in the service and forgets it.
pub struct Overneemrecht(());

impl Overneemrecht {
    /// For starting a service, after a permit for that act was given.
    pub const fn voor_dienst() -> Self {
        Self(())
    }
}

impl Inzagerecht for Overneemrecht {}

/// Opens who the people of a melding are, so that the radar can compare them (Wmo 2015 art. 4.1.1 lid 2 a: reports of several
/// reporters together). Nobody sees what it opens: it is compared in memory, and what is shown of it is opened with a permit.
pub struct Radarrecht(());

impl Radarrecht {
    /// For filling the radar.
    pub const fn voor_vergelijken() -> Self {
        Self(())
    }
}

impl Inzagerecht for Radarrecht {}
