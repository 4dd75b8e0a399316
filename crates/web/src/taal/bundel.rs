//! The messages of both languages, read once from the files inside the program.

use super::Taal;
use fluent_bundle::{FluentResource, FluentValue, concurrent::FluentBundle};
use std::sync::LazyLock;
use unic_langid::LanguageIdentifier;

/// `locales/<code>/*.ftl`. Whoever adds pages adds a file in both languages.
#[derive(rust_embed::RustEmbed)]
#[folder = "locales/"]
pub(super) struct Locales;

type Bundle = FluentBundle<FluentResource>;

static NL: LazyLock<Bundle> = LazyLock::new(|| read(Taal::Nl));
static EN: LazyLock<Bundle> = LazyLock::new(|| read(Taal::En));

/// The messages of a language.
pub(super) fn of(taal: Taal) -> &'static Bundle {
    match taal {
        Taal::Nl => &NL,
        Taal::En => &EN,
    }
}

/// The files of a language: name and text, by name.
pub(super) fn files(taal: Taal) -> Vec<(String, String)> {
    let folder = format!("{}/", taal.code());
    let mut files: Vec<(String, String)> = Locales::iter()
        .filter(|name| name.starts_with(&folder) && name.ends_with(".ftl"))
        .filter_map(|name| Some((name.to_string(), String::from_utf8(Locales::get(&name)?.data.into_owned()).ok()?)))
        .collect();
    files.sort();
    files
}

/// # Panics
/// When a file can not be read as messages, or a key stands in two files: a test reads both languages.
fn read(taal: Taal) -> Bundle {
    let language: LanguageIdentifier = taal.code().parse().expect("both codes are language tags");
    let mut bundle = FluentBundle::new_concurrent(vec![language]);
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(match taal {
        Taal::Nl => |value, _| grouped(value, "."),
        Taal::En => |value, _| grouped(value, ","),
    }));
    for (name, text) in files(taal) {
        let resource = FluentResource::try_new(text).unwrap_or_else(|(_, faults)| panic!("{name}: {faults:?}"));
        bundle.add_resource(resource).unwrap_or_else(|faults| panic!("{name}: {faults:?}"));
    }
    bundle
}

/// A whole number from ten thousand on, with a mark between the thousands. Other values: as they are.
fn grouped(value: &FluentValue<'_>, mark: &str) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    if number.value < 10_000.0 || number.value.fract() != 0.0 {
        return None;
    }
    let digits = format!("{:.0}", number.value);
    let first = digits.len() % 3;
    let tail = digits.as_bytes()[first..].chunks(3).map(|three| String::from_utf8_lossy(three).into_owned());
    let head = (first > 0).then(|| digits[..first].to_owned());
    Some(head.into_iter().chain(tail).collect::<Vec<_>>().join(mark))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thousands_have_a_mark_from_ten_thousand_on() {
        let shown = |number: i64| grouped(&FluentValue::from(number), ".");
        assert_eq!(shown(2026), None);
        assert_eq!(shown(20_001).as_deref(), Some("20.001"));
        assert_eq!(shown(123_456).as_deref(), Some("123.456"));
        assert_eq!(shown(1_234_567).as_deref(), Some("1.234.567"));
    }
}
