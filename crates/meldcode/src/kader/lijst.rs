//! A closed list of codes: the enum, its codes, and the way back, in one place.

/// Declares an enum of which every member has a code in the data files.
macro_rules! lijst {
    ($(#[$meta:meta])* $naam:ident { $($(#[$lid_meta:meta])* $lid:ident = $code:literal),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
        pub enum $naam { $($(#[$lid_meta])* $lid),+ }

        impl $naam {
            /// All members, in order.
            pub const ALLE: &'static [Self] = &[$(Self::$lid),+];

            /// The name in data files and stored forms.
            pub fn code(self) -> &'static str {
                match self { $(Self::$lid => $code),+ }
            }
            /// The member with this code.
            pub fn van_code(code: &str) -> Option<Self> {
                Self::ALLE.iter().copied().find(|lid| lid.code() == code)
            }
        }
    };
}
pub(crate) use lijst;
