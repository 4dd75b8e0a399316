//! The ground of an act: the article or protocol step that asks or allows it.

/// A ground by its stable code. The text, source and date of each code stand in `law/grondslagen.toml`; a test checks that
/// every code used in the program stands there.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
pub struct Grondslag(pub &'static str);
