//! Objects: every field once, no field too many.

use serde_json::{Map, Value};

use super::{Fault, Plain};

/// The fields of a stored object, of which each is expected.
pub(crate) struct Fields<'a>(&'a Map<String, Value>);

impl<'a> Fields<'a> {
    /// The object, when it has no other fields than these.
    pub(crate) fn of(stored: &'a Value, expected: &[&str]) -> Result<Self, Fault> {
        let map = stored.as_object().ok_or_else(|| Fault::new("is no object"))?;
        match map.keys().find(|key| !expected.contains(&key.as_str())) {
            Some(key) => Err(Fault::new(format!("unknown field `{key}`"))),
            None => Ok(Self(map)),
        }
    }
    /// The stored form of a field. A field without a value is stored as `null`, never left out.
    pub(crate) fn get(&self, name: &str) -> Result<&'a Value, Fault> {
        self.0.get(name).ok_or_else(|| Fault::new(format!("the field `{name}` is missing")))
    }
    /// The value of a field.
    pub(crate) fn read<T: Plain>(&self, name: &str) -> Result<T, Fault> {
        T::read(self.get(name)?).map_err(|fault| fault.within(name))
    }
}

/// Declares structs that are stored as an object with the names of their fields.
macro_rules! plain {
    ($($type:ident { $($field:ident),+ $(,)? })+) => { $(
        impl $crate::value::Plain for $type {
            fn write(&self) -> serde_json::Value {
                let Self { $($field),+ } = self;
                [$((stringify!($field).to_owned(), $crate::value::Plain::write($field))),+].into_iter().collect()
            }
            fn read(stored: &serde_json::Value) -> Result<Self, $crate::value::Fault> {
                let fields = $crate::value::Fields::of(stored, &[$(stringify!($field)),+])?;
                Ok(Self { $($field: fields.read(stringify!($field))?),+ })
            }
        }
    )+ };
}
pub(crate) use plain;

/// Declares enums that are stored as an object: the field `soort` says which member, the other fields are its own. A member
/// of a tuple is written as `0: name`.
macro_rules! tagged {
    ($type:ident { $($code:literal => $variant:ident { $($member:tt: $field:ident),* }),+ $(,)? }) => {
        impl $crate::value::Plain for $type {
            fn write(&self) -> serde_json::Value {
                match self { $(
                    Self::$variant { $($member: $field),* } => [
                        ("soort".to_owned(), serde_json::Value::from($code)),
                        $((stringify!($field).to_owned(), $crate::value::Plain::write($field))),*
                    ].into_iter().collect(),
                )+ }
            }
            fn read(stored: &serde_json::Value) -> Result<Self, $crate::value::Fault> {
                match stored.get("soort").and_then(serde_json::Value::as_str) {
                    $(Some($code) => {
                        let fields = $crate::value::Fields::of(stored, &["soort", $(stringify!($field)),*])?;
                        let _ = &fields;
                        Ok(Self::$variant { $($member: fields.read(stringify!($field))?),* })
                    })+
                    Some(_) => Err($crate::value::Fault::new(concat!("no soort of ", stringify!($type)))),
                    None => Err($crate::value::Fault::new("the field `soort` is missing or no text")),
                }
            }
        }
    };
}
pub(crate) use tagged;
