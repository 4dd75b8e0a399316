//! Closed lists whose values have a stable code in the data files.

/// A value with a stable code.
pub(crate) trait Gecodeerd: Copy + 'static {
    /// Every value, in reading order.
    const WAARDEN: &'static [Self];
    /// The code of this value.
    fn waarde_code(self) -> &'static str;
}

/// Makes an enum whose values carry a code: `ALLE`, `code()` and `van_code()`.
macro_rules! codes {
    ($(#[$doc:meta])* $naam:ident { $($(#[$vdoc:meta])* $waarde:ident = $code:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
        pub enum $naam { $($(#[$vdoc])* $waarde),+ }

        impl $naam {
            /// Every value, in reading order.
            pub const ALLE: &'static [Self] = &[$(Self::$waarde),+];
            /// The stable code, as in the data files.
            pub const fn code(self) -> &'static str {
                match self { $(Self::$waarde => $code),+ }
            }
            /// The value with this code.
            pub fn van_code(code: &str) -> Option<Self> {
                Self::ALLE.iter().copied().find(|waarde| waarde.code() == code)
            }
        }

        impl $crate::wet::code::Gecodeerd for $naam {
            const WAARDEN: &'static [Self] = Self::ALLE;
            fn waarde_code(self) -> &'static str {
                self.code()
            }
        }
    };
}
pub(crate) use codes;
