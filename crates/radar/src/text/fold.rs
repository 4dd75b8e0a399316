//! From what was typed to lower-case letters without marks.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Words that say that nothing is known. Written folded.
const NOTHING: &[&str] = &[
    "onbekend",
    "onb",
    "unknown",
    "anoniem",
    "anonymous",
    "nvt",
    "nb",
    "geen",
    "niet",
    "null",
    "none",
    "nan",
    "test",
    "onbekende",
    "naamloos",
    "xx",
    "xxx",
    "xxxx",
    "nn",
    "nomen",
    "nescio",
    "leeg",
];

/// Whether a folded word stands for nothing known.
pub(crate) fn says_nothing(word: &str) -> bool {
    NOTHING.contains(&word) || word.len() > 2 && word.bytes().all(|b| b == word.as_bytes()[0])
}

/// The folded words of a text, split at everything that is no letter; a word with a digit in it is no name and left out.
/// An apostrophe joins ("d'Arc" is one word), a full stop parts.
pub(crate) fn words(text: &str) -> Vec<String> {
    let mut all = Vec::new();
    let mut word = String::new();
    let mut digit = false;
    for c in text.chars().take(200).nfkd().chain([' ']) {
        if is_combining_mark(c) || matches!(c, '\'' | '’' | '`' | '´' | 'ʼ') {
            continue;
        }
        if c.is_numeric() {
            digit = true;
        } else if c.is_alphabetic() {
            push(c, &mut word);
        } else if is_invisible(c) {
            continue;
        } else {
            if !digit && !word.is_empty() {
                all.push(std::mem::take(&mut word));
            }
            word.clear();
            digit = false;
        }
    }
    all
}

/// The folded letters and digits of a text without anything between them.
pub(crate) fn letters(text: &str) -> String {
    let mut all = String::new();
    for c in text.chars().take(200).nfkd() {
        if c.is_alphanumeric() {
            push(c, &mut all);
        }
    }
    all
}

/// Marks of direction and joiners, which stand between letters without parting them.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}' | '\u{ad}')
}

fn push(c: char, word: &mut String) {
    for c in c.to_lowercase() {
        match c {
            'a'..='z' | '0'..='9' => word.push(c),
            'ß' => word.push_str("ss"),
            'æ' => word.push_str("ae"),
            'œ' => word.push_str("oe"),
            'ø' => word.push('o'),
            'ł' => word.push('l'),
            'đ' | 'ð' => word.push('d'),
            'ħ' => word.push('h'),
            'ı' => word.push('i'),
            'þ' => word.push_str("th"),
            'а'..='я' | 'ґ' | 'є' | 'і' | 'ј' => word.push_str(cyrillic(c)),
            c if is_combining_mark(c) => {}
            c => word.push(c),
        }
    }
}

/// Cyrillic in Latin letters, roughly as Dutch documents write it.
fn cyrillic(c: char) -> &'static str {
    const BASIC: [&str; 32] = [
        "a", "b", "v", "g", "d", "e", "zh", "z", "i", "i", "k", "l", "m", "n", "o", "p", "r", "s", "t", "u", "f", "kh",
        "ts", "ch", "sh", "shch", "", "y", "", "e", "yu", "ya",
    ];
    match c {
        'ґ' => "g",
        'є' => "ye",
        'і' => "i",
        'ј' => "y",
        c => BASIC.get((c as usize).wrapping_sub('а' as usize)).copied().unwrap_or_default(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_case_and_ligatures_fall_away() {
        assert_eq!(words("Çağlar ŁUKASZ"), ["caglar", "lukasz"]);
        assert_eq!(words("  D'Arcy-Van  't Hof "), ["darcy", "van", "t", "hof"]);
        assert_eq!(letters("ĲSSELSTRAAT 12-a"), "ijsselstraat12a");
        assert_eq!(words("Олександр"), ["oleksandr"]);
    }

    #[test]
    fn what_is_no_name_is_left_out() {
        assert_eq!(words("🙂 Jan2 \u{202e}Piet\u{202c}"), ["piet"]);
        assert_eq!(words("…"), Vec::<String>::new());
        assert!(says_nothing("onbekend") && says_nothing("zzzz") && !says_nothing("bo"));
    }

    #[test]
    fn other_scripts_stay_themselves() {
        assert_eq!(words("محمد علي"), ["محمد", "علي"]);
    }
}
