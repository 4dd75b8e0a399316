//! Advice: the channel, and what kind of contact it is.

use super::codes;

codes! {
    /// The channel of a contact for advice.
    AdviesKanaal {
        /// By telephone.
        Telefoon = "telefoon",
        /// By chat. A chat is anonymous (Wmo 2015 art. 5.1.6 lid 3): only what somebody tells may be written down.
        Chat = "chat",
        /// Through the web site.
        Web = "web",
        /// Somebody came by.
        Bezoek = "bezoek",
    }
}

codes! {
    /// What kind of contact it is.
    AdviesSoort {
        /// Somebody asks advice and stays responsible (Wmo 2015 art. 4.1.1 lid 3).
        Advies = "advies",
        /// Somebody tells something and stays unknown to Veilig Thuis (*dubbel anoniem*): no melding; two people decide
        /// whether Veilig Thuis reports by itself (domain file, 6.1).
        Signaal = "signaal",
    }
}
