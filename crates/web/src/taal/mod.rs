//! Two languages: Dutch first, English second. All words of the pages stand in `locales/`, never in templates or code.
//!
//! In a template: `{{ l.t("key") }}` and `{{ l.ta("key", [("aantal", &aantal)]) }}`. A code of the domain becomes words
//! with `{{ l.tf("rol", code) }}`: the message `rol-<code>`.

mod bundel;
mod datum;
#[cfg(test)]
mod toets;

use fluent_bundle::{FluentArgs, FluentValue};

/// A language of the pages. Chosen by a link, kept in a cookie; the language of the browser is not looked at, because a
/// shared computer would choose for somebody.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Taal {
    /// Dutch, plain (B1), with "u".
    #[default]
    Nl,
    /// Plain English.
    En,
}

/// Something that can stand in a message: text or a number.
pub trait Argument {
    /// As the message format wants it.
    fn value(&self) -> FluentValue<'_>;
}

impl Argument for str {
    fn value(&self) -> FluentValue<'_> {
        FluentValue::from(self)
    }
}

impl Argument for String {
    fn value(&self) -> FluentValue<'_> {
        FluentValue::from(self.as_str())
    }
}

impl<T: Argument + ?Sized> Argument for &T {
    fn value(&self) -> FluentValue<'_> {
        (**self).value()
    }
}

macro_rules! number {
    ($($kind:ty),*) => {$(
        impl Argument for $kind {
            fn value(&self) -> FluentValue<'_> {
                FluentValue::from(*self)
            }
        }
    )*};
}
number!(u8, u16, u32, u64, usize, i32, i64);

impl Taal {
    /// Every language, the default first.
    pub const ALLE: [Self; 2] = [Self::Nl, Self::En];

    /// `nl` or `en`, for the `lang` attribute, the cookie and the link.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Nl => "nl",
            Self::En => "en",
        }
    }
    /// The language with this code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALLE.into_iter().find(|taal| taal.code() == code)
    }
    /// The other one, for the switch.
    pub const fn ander(self) -> Self {
        match self {
            Self::Nl => Self::En,
            Self::En => Self::Nl,
        }
    }
    /// Its own name for itself.
    pub const fn naam(self) -> &'static str {
        match self {
            Self::Nl => "Nederlands",
            Self::En => "English",
        }
    }
    /// The message with this key. A key that does not exist is a fault that every test notices; the program shows the key.
    pub fn t(self, key: &str) -> String {
        self.format(key, None)
    }
    /// The message with this key, with its arguments filled in.
    pub fn ta(self, key: &str, arguments: &[(&str, &dyn Argument)]) -> String {
        let filled: FluentArgs = arguments.iter().map(|(name, value)| (*name, value.value())).collect();
        self.format(key, Some(&filled))
    }
    /// The words for a code of the domain: the message `family-code`.
    pub fn tf(self, family: &str, code: &str) -> String {
        self.t(&format!("{family}-{code}"))
    }
    /// Whether there is a message with this key.
    pub fn kent(self, key: &str) -> bool {
        bundel::of(self).has_message(key)
    }

    fn format(self, key: &str, arguments: Option<&FluentArgs>) -> String {
        let bundle = bundel::of(self);
        let Some(pattern) = bundle.get_message(key).and_then(|message| message.value()) else {
            debug_assert!(false, "no message '{key}' in {}", self.code());
            return key.to_owned();
        };
        let mut faults = Vec::new();
        let text = bundle.format_pattern(pattern, arguments, &mut faults).into_owned();
        debug_assert!(faults.is_empty(), "message '{key}' in {}: {faults:?}", self.code());
        text
    }
}
