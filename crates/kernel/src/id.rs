//! Typed ids. An id says nothing about a person; it may stand in a URL, a log and a table.

use uuid::Uuid;

macro_rules! id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
        pub struct $name(Uuid);

        impl $name {
            /// Wraps a UUID (version 7 where the caller makes a new one: it sorts by time).
            pub const fn new(uuid: Uuid) -> Self {
                Self(uuid)
            }
            /// The UUID inside.
            pub const fn uuid(self) -> Uuid {
                self.0
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(f)
            }
        }

        impl std::str::FromStr for $name {
            type Err = uuid::Error;
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                text.parse().map(Self)
            }
        }
    };
}

id!(
    /// Somebody who can sign in.
    AccountId
);
id!(
    /// An organisation: a school, a practice, a local team, a Veilig Thuis region.
    OrganisatieId
);
id!(
    /// A professional's dossier of the meldcode.
    DossierId
);
id!(
    /// One report to Veilig Thuis (*melding*). It shares nothing with the dossier it came from but the receipt.
    MeldingId
);
id!(
    /// A *casus*: reports, services, transfers and monitoring about (partly) the same people (CBS definition).
    CasusId
);
id!(
    /// A service of Veilig Thuis in a casus (*dienst*): one course of Voorwaarden & Vervolg, or one onderzoek.
    DienstId
);
id!(
    /// One trajectory of advice (*advies*). It holds nobody's family.
    AdviesId
);
id!(
    /// A person inside one dossier or one melding. The same human being has another id in another file.
    BetrokkeneId
);
id!(
    /// The statement whether two recorded persons are one human being (*koppeling*): there is one per pair.
    KoppelingId
);

impl KoppelingId {
    /// The one id of a pair, whoever comes first: two people who look at the same pair at once can not make two statements.
    pub fn van_paar(een: BetrokkeneId, ander: BetrokkeneId) -> Self {
        Self(Uuid::from_u128(een.0.as_u128() ^ ander.0.as_u128()))
    }
}

id!(
    /// A part of a file that can be referred to: a signal, a consultation, a conversation, a weighing, a task.
    OnderdeelId
);
