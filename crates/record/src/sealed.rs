//! The sealed parts of an event. In the open part stands, at the place of the value, a marker: `{"deel": 0}` for the segment
//! that holds it, `{"vernietigd": true}` when it was destroyed before it was written, `null` when there never was one. A
//! [`Gegeven`] puts about whom it is next to it: `{"deel": 0, "over": […]}`.

use kernel::{BetrokkeneId, Inzagerecht, Persoonsgegeven};
use meldcode::dossier::Gegeven;
use serde_json::{Map, Value, json};

use crate::form::{Klasse, Segment, canonical};
use crate::value::{Fault, Fields, Plain};

/// The right of this room to open personal data: only to hand it, class and persons attached, to who seals it.
pub(crate) struct Opslagrecht;
impl Inzagerecht for Opslagrecht {}

/// Which class a value has.
#[derive(Clone, Copy)]
pub(crate) enum Class {
    /// `persoon`, or `dossier` when it is about nobody in particular.
    Text,
    /// `melder`.
    Melder,
    /// `adres`.
    Adres,
}

impl Class {
    fn of(self, over: &[BetrokkeneId]) -> Klasse {
        match self {
            Self::Text if over.is_empty() => Klasse::Dossier,
            Self::Text => Klasse::Persoon,
            Self::Melder => Klasse::Melder,
            Self::Adres => Klasse::Adres,
        }
    }
}

/// The segments of an event on its way to the store.
#[derive(Default)]
pub(crate) struct Sealing(pub(crate) Vec<Segment>);

impl Sealing {
    /// Takes a value as the next segment. Gives the fields of its marker.
    fn take<T: Plain>(
        &mut self,
        class: Class,
        over: &[BetrokkeneId],
        value: &Persoonsgegeven<T>,
    ) -> Map<String, Value> {
        let Some(value) = value.open(&Opslagrecht) else {
            return Map::from_iter([("vernietigd".to_owned(), Value::Bool(true))]);
        };
        let nr = self.0.len();
        self.0.push(Segment { klasse: class.of(over), over: over.to_vec(), plain: canonical(&value.write()) });
        Map::from_iter([("deel".to_owned(), json!(nr))])
    }
}

/// The segments of an event on its way back. Each is given out once.
pub(crate) struct Opening<'a> {
    segments: &'a [Option<Vec<u8>>],
    taken: Vec<bool>,
}

impl<'a> Opening<'a> {
    pub(crate) fn new(segments: &'a [Option<Vec<u8>>]) -> Self {
        Self { segments, taken: vec![false; segments.len()] }
    }
    fn give<T: Plain>(&mut self, marker: &Value) -> Result<Persoonsgegeven<T>, Fault> {
        let nr = match (marker.get("deel"), marker.get("vernietigd")) {
            (None, Some(Value::Bool(true))) => return Ok(Persoonsgegeven::vernietigd()),
            (Some(nr), None) => nr.as_u64().and_then(|nr| usize::try_from(nr).ok()),
            (Some(_), Some(_)) | (None, _) => None,
        };
        let nr = nr.ok_or_else(|| Fault::new("names no segment"))?;
        let segment = self.segments.get(nr).ok_or_else(|| Fault::new(format!("segment {nr} is missing")))?;
        if std::mem::replace(&mut self.taken[nr], true) {
            return Err(Fault::new(format!("segment {nr} is named twice")));
        }
        let Some(bytes) = segment else { return Ok(Persoonsgegeven::vernietigd()) };
        let stored = serde_json::from_slice(bytes).map_err(|_| Fault::new(format!("segment {nr} is no JSON")))?;
        T::read(&stored).map(Persoonsgegeven::new)
    }
    /// Every segment belonged to a value.
    pub(crate) fn done(self) -> Result<(), Fault> {
        match self.taken.iter().position(|taken| !taken) {
            Some(nr) => Err(Fault::new(format!("segment {nr} belongs to nothing"))),
            None => Ok(()),
        }
    }
}

/// Says that a value names its persons itself.
#[derive(Clone, Copy)]
pub(crate) struct Own;

/// A value that goes into a segment of its own.
pub(crate) trait Sealed: Sized {
    /// How is known about whom it is: [`Own`], or the persons.
    type Over<'a>: Copy;
    /// Takes the value as a segment; gives its marker.
    fn seal(&self, class: Class, over: Self::Over<'_>, out: &mut Sealing) -> Value;
    /// The value of a marker.
    fn unseal(marker: &Value, from: &mut Opening<'_>) -> Result<Self, Fault>;
}

impl<T: Plain> Sealed for Persoonsgegeven<T> {
    type Over<'a> = &'a [BetrokkeneId];
    fn seal(&self, class: Class, over: &[BetrokkeneId], out: &mut Sealing) -> Value {
        out.take(class, over, self).into()
    }
    fn unseal(marker: &Value, from: &mut Opening<'_>) -> Result<Self, Fault> {
        Fields::of(marker, &["deel", "vernietigd"])?;
        from.give(marker)
    }
}

impl<T: Plain> Sealed for Gegeven<T> {
    type Over<'a> = Own;
    fn seal(&self, class: Class, _: Own, out: &mut Sealing) -> Value {
        let mut marker = out.take(class, &self.over, &self.inhoud);
        marker.insert("over".to_owned(), self.over.write());
        marker.into()
    }
    fn unseal(marker: &Value, from: &mut Opening<'_>) -> Result<Self, Fault> {
        let over = Fields::of(marker, &["deel", "vernietigd", "over"])?.read("over")?;
        Ok(Self { over, inhoud: from.give(marker)? })
    }
}

impl<S: Sealed> Sealed for Option<S> {
    type Over<'a> = S::Over<'a>;
    fn seal(&self, class: Class, over: Self::Over<'_>, out: &mut Sealing) -> Value {
        self.as_ref().map_or(Value::Null, |value| value.seal(class, over, out))
    }
    fn unseal(marker: &Value, from: &mut Opening<'_>) -> Result<Self, Fault> {
        if marker.is_null() { Ok(None) } else { S::unseal(marker, from).map(Some) }
    }
}
