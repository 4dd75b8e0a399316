//! The rules as text for people: the complete matrix and the page of the documentation.

mod matrix;
mod toegang;

pub use matrix::matrix;
pub use toegang::toegang;

/// The codes of these things, joined; `-` for none.
fn lijst<'a>(codes: impl IntoIterator<Item = &'a str>, tussen: &str) -> String {
    let codes: Vec<_> = codes.into_iter().collect();
    if codes.is_empty() { "-".to_owned() } else { codes.join(tussen) }
}
