//! Structs with open fields and sealed ones. `shape!` declares per field where it goes; the compiler holds that no field is
//! forgotten and that an open field says nothing about a person.

use kernel::BetrokkeneId;
use serde_json::{Map, Value};

use crate::sealed::{Class, Opening, Sealed, Sealing};
use crate::value::{Fault, Fields, Open};

/// A part of an event that has sealed values in it.
pub(crate) trait Shape: Sized {
    /// The open part; the sealed values go to `out`. `over`: about whom the event is, for a part that does not say so itself.
    fn write(&self, over: &[BetrokkeneId], out: &mut Sealing) -> Value;
    /// The part of its stored form.
    fn read(stored: &Value, from: &mut Opening<'_>) -> Result<Self, Fault>;
}

impl<S: Shape> Shape for Box<S> {
    fn write(&self, over: &[BetrokkeneId], out: &mut Sealing) -> Value {
        S::write(self, over, out)
    }
    fn read(stored: &Value, from: &mut Opening<'_>) -> Result<Self, Fault> {
        S::read(stored, from).map(Box::new)
    }
}

impl<S: Shape> Shape for Option<S> {
    fn write(&self, over: &[BetrokkeneId], out: &mut Sealing) -> Value {
        self.as_ref().map_or(Value::Null, |part| part.write(over, out))
    }
    fn read(stored: &Value, from: &mut Opening<'_>) -> Result<Self, Fault> {
        if stored.is_null() { Ok(None) } else { S::read(stored, from).map(Some) }
    }
}

impl<S: Shape> Shape for Vec<S> {
    fn write(&self, over: &[BetrokkeneId], out: &mut Sealing) -> Value {
        self.iter().map(|part| part.write(over, out)).collect()
    }
    fn read(stored: &Value, from: &mut Opening<'_>) -> Result<Self, Fault> {
        let items = stored.as_array().ok_or_else(|| Fault::new("is no list"))?;
        items.iter().enumerate().map(|(nr, item)| S::read(item, from).map_err(|f| f.within(nr))).collect()
    }
}

/// Collects the open part of a shape.
pub(crate) struct Writer<'a> {
    fields: Map<String, Value>,
    out: &'a mut Sealing,
}

impl<'a> Writer<'a> {
    pub(crate) fn new(out: &'a mut Sealing) -> Self {
        Self { fields: Map::new(), out }
    }
    pub(crate) fn open<T: Open>(&mut self, name: &str, value: &T) {
        self.fields.insert(name.to_owned(), value.write());
    }
    pub(crate) fn seal<S: Sealed>(&mut self, name: &str, value: &S, class: Class, over: S::Over<'_>) {
        self.fields.insert(name.to_owned(), value.seal(class, over, self.out));
    }
    pub(crate) fn within<S: Shape>(&mut self, name: &str, part: &S, over: &[BetrokkeneId]) {
        self.fields.insert(name.to_owned(), part.write(over, self.out));
    }
    pub(crate) fn done(self) -> Value {
        self.fields.into()
    }
}

/// Reads the open part of a shape.
pub(crate) struct Reader<'a, 'b, 's> {
    fields: Fields<'a>,
    from: &'b mut Opening<'s>,
}

impl<'a, 'b, 's> Reader<'a, 'b, 's> {
    pub(crate) fn of(stored: &'a Value, names: &[&str], from: &'b mut Opening<'s>) -> Result<Self, Fault> {
        Ok(Self { fields: Fields::of(stored, names)?, from })
    }
    pub(crate) fn open<T: Open>(&self, name: &str) -> Result<T, Fault> {
        self.fields.read(name)
    }
    pub(crate) fn unseal<S: Sealed>(&mut self, name: &str) -> Result<S, Fault> {
        S::unseal(self.fields.get(name)?, self.from).map_err(|fault| fault.within(name))
    }
    pub(crate) fn within<S: Shape>(&mut self, name: &str) -> Result<S, Fault> {
        S::read(self.fields.get(name)?, self.from).map_err(|fault| fault.within(name))
    }
}

/// Writes the fields of one section. Sections: `open`; `text`, `melder` and `adres` with about whom the values are;
/// `within` for parts that are shapes themselves, with about whom the whole is.
macro_rules! put {
    ($to:ident, open { $($field:ident),* $(,)? }) => { $($to.open(stringify!($field), $field);)* };
    ($to:ident, within($over:expr) { $($field:ident),* $(,)? }) => {
        $($to.within(stringify!($field), $field, $over);)*
    };
    ($to:ident, text($over:expr) { $($field:ident),* $(,)? }) => { $crate::shape::put!($to, @Text $over; $($field)*) };
    ($to:ident, melder($over:expr) { $($field:ident),* $(,)? }) => { $crate::shape::put!($to, @Melder $over; $($field)*) };
    ($to:ident, adres($over:expr) { $($field:ident),* $(,)? }) => { $crate::shape::put!($to, @Adres $over; $($field)*) };
    ($to:ident, @$class:ident $over:expr; $($field:ident)*) => {
        $($to.seal(stringify!($field), $field, $crate::sealed::Class::$class, $over);)*
    };
}
pub(crate) use put;

/// Reads one field of a section.
macro_rules! get {
    ($from:ident, open $field:ident) => {
        $from.open(stringify!($field))?
    };
    ($from:ident, within $field:ident) => {
        $from.within(stringify!($field))?
    };
    ($from:ident, $sealed:ident $field:ident) => {
        $from.unseal(stringify!($field))?
    };
}
pub(crate) use get;

/// Declares the stored form of structs. `Name(over)` takes from the whole about whom it is.
macro_rules! shape {
    ($($type:ident $(($outer:ident))? { $($section:ident $(($over:expr))? { $($field:ident),* $(,)? })* })+) => { $(
        impl $crate::shape::Shape for $type {
            fn write(&self, over: &[kernel::BetrokkeneId], out: &mut $crate::sealed::Sealing) -> serde_json::Value {
                $(let $outer = over;)?
                let _ = over;
                let Self { $($($field,)*)* } = self;
                let mut to = $crate::shape::Writer::new(out);
                $($crate::shape::put!(to, $section $(($over))? { $($field),* });)*
                to.done()
            }
            fn read(
                stored: &serde_json::Value,
                from: &mut $crate::sealed::Opening<'_>,
            ) -> Result<Self, $crate::value::Fault> {
                #[allow(unused_mut, reason = "only sealed fields move the reader on")]
                let mut from = $crate::shape::Reader::of(stored, &[$($(stringify!($field),)*)*], from)?;
                Ok(Self { $($($field: $crate::shape::get!(from, $section $field),)*)* })
            }
        }
    )+ };
}
pub(crate) use shape;
