//! Values and their stored form. One declaration gives both ways, so that what is written can be read.

mod fields;
mod kernel;

pub(crate) use fields::{Fields, plain, tagged};
use serde_json::Value;

/// What does not fit in a stored value: a path of names and what is wrong there, never the value.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Fault(String);

impl Fault {
    pub(crate) fn new(what: impl Into<String>) -> Self {
        Self(what.into())
    }
    /// The fault, seen from the part that holds the value.
    pub(crate) fn within(self, name: impl std::fmt::Display) -> Self {
        Self(format!("{name}: {}", self.0))
    }
    pub(crate) fn into_text(self) -> String {
        self.0
    }
}

/// A value that is stored as it is: in the open part when it is [`Open`] too, otherwise only inside a segment.
pub(crate) trait Plain: Sized {
    /// Its stored form.
    fn write(&self) -> Value;
    /// The value of a stored form.
    fn read(stored: &Value) -> Result<Self, Fault>;
}

/// A value that says nothing about a person: ids, days, moments, codes, yes or no. Texts, names, births and addresses are not
/// `Open`, so that the compiler refuses them in the open part.
pub(crate) trait Open: Plain {}

/// Declares values that may stand in the open part.
macro_rules! open {
    ($($type:ty),+ $(,)?) => { $(impl $crate::value::Open for $type {})+ };
}
pub(crate) use open;

/// Declares lists of which every member has a stable code. All of them may stand in the open part.
macro_rules! codes {
    ($($list:ty),+ $(,)?) => { $(
        impl $crate::value::Plain for $list {
            fn write(&self) -> serde_json::Value {
                self.code().into()
            }
            fn read(stored: &serde_json::Value) -> Result<Self, $crate::value::Fault> {
                let known = stored.as_str().and_then(Self::van_code);
                known.ok_or_else(|| $crate::value::Fault::new(concat!("no code of the list ", stringify!($list))))
            }
        }
        impl $crate::value::Open for $list {}
    )+ };
}
pub(crate) use codes;

impl<T: Plain> Plain for Option<T> {
    fn write(&self) -> Value {
        self.as_ref().map_or(Value::Null, Plain::write)
    }
    fn read(stored: &Value) -> Result<Self, Fault> {
        if stored.is_null() { Ok(None) } else { T::read(stored).map(Some) }
    }
}
impl<T: Open> Open for Option<T> {}

impl<T: Plain> Plain for Vec<T> {
    fn write(&self) -> Value {
        self.iter().map(Plain::write).collect()
    }
    fn read(stored: &Value) -> Result<Self, Fault> {
        let items = stored.as_array().ok_or_else(|| Fault::new("is no list"))?;
        items.iter().enumerate().map(|(nr, item)| T::read(item).map_err(|f| f.within(nr))).collect()
    }
}
impl<T: Open> Open for Vec<T> {}

impl<A: Plain, B: Plain> Plain for (A, B) {
    fn write(&self) -> Value {
        [self.0.write(), self.1.write()].into_iter().collect()
    }
    fn read(stored: &Value) -> Result<Self, Fault> {
        let Some([a, b]) = stored.as_array().map(Vec::as_slice) else { return Err(Fault::new("is no pair")) };
        Ok((A::read(a)?, B::read(b)?))
    }
}
impl<A: Open, B: Open> Open for (A, B) {}
