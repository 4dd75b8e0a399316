//! Whole events: a kind, a form, an open part and segments. `events!` declares the kinds of one aggregate.

use kernel::Grondslag;
use serde_json::Value;

use crate::form::{Encoded, FormError, Stored};
use crate::sealed::{Opening, Sealing};
use crate::upcast::{LIFTS, current, upcast};
use crate::value::Fault;

/// An event with what was collected of it.
pub(crate) fn encoded(kind: &'static str, grondslag: Grondslag, open: Value, sealing: Sealing) -> Encoded {
    Encoded { kind, form: current(LIFTS, kind), grondslag: Some(grondslag), open, segments: sealing.0 }
}

/// Reads an event with the reader of its aggregate, and holds that nothing of it is left over.
pub(crate) fn decoded<E>(
    stored: &Stored,
    read: impl FnOnce(&str, &Value, &mut Opening<'_>) -> Result<E, Fault>,
) -> Result<E, FormError> {
    let read = || {
        let stored = upcast(LIFTS, stored)?;
        let mut from = Opening::new(&stored.segments);
        let event = read(&stored.kind, &stored.open, &mut from)?;
        from.done().map(|()| event)
    };
    read().map_err(|fault| FormError { kind: stored.kind.clone(), form: stored.form, what: fault.into_text() })
}

/// Declares how each event is stored: its kind, and either the sections of `shape!` or the one struct that it holds.
macro_rules! events {
    ($event:ident { $($kind:literal => $variant:ident $body:tt)+ }) => {
        /// The name under which each event is stored. A name is never changed and never used again for something else.
        pub const KINDS: &[&str] = &[$($kind),+];

        /// The event as it goes to the store.
        pub fn encode(event: &$event) -> $crate::Encoded {
            let mut out = $crate::sealed::Sealing::default();
            let (kind, open) = match event {
                $($crate::event::events!(@pattern $event $variant $body) => {
                    ($kind, $crate::event::events!(@write out $body))
                })+
            };
            $crate::event::encoded(kind, event.grondslag(), open, out)
        }

        /// The event as it comes from the store. A value whose key was destroyed comes back *vernietigd*.
        ///
        /// # Errors
        /// The kind or the form is not known, a field is missing or unknown, or a value does not fit.
        pub fn decode(stored: &$crate::Stored) -> Result<$event, $crate::FormError> {
            $crate::event::decoded(stored, |kind, open, from| match kind {
                $($kind => Ok($crate::event::events!(@read open from $event $variant $body)),)+
                _ => Err($crate::value::Fault::new("this version of the program does not know this kind")),
            })
        }
    };

    (@pattern $event:ident $variant:ident ($part:ident)) => { $event::$variant($part) };
    (@pattern $event:ident $variant:ident {
        $($section:ident $(($over:expr))? { $($field:ident),* $(,)? })*
    }) => { $event::$variant { $($($field,)*)* } };

    (@write $out:ident ($part:ident)) => { $crate::shape::Shape::write($part, &[], &mut $out) };
    (@write $out:ident { $($section:ident $(($over:expr))? { $($field:ident),* $(,)? })* }) => {{
        #[allow(unused_mut, reason = "an event without fields")]
        let mut to = $crate::shape::Writer::new(&mut $out);
        $($crate::shape::put!(to, $section $(($over))? { $($field),* });)*
        to.done()
    }};

    (@read $open:ident $from:ident $event:ident $variant:ident ($part:ident)) => {
        $event::$variant($crate::shape::Shape::read($open, $from)?)
    };
    (@read $open:ident $from:ident $event:ident $variant:ident {
        $($section:ident $(($over:expr))? { $($field:ident),* $(,)? })*
    }) => {{
        #[allow(unused_mut, unused_variables, reason = "an event without sealed fields, or without fields")]
        let mut from = $crate::shape::Reader::of($open, &[$($(stringify!($field),)*)*], $from)?;
        $event::$variant { $($($field: $crate::shape::get!(from, $section $field),)*)* }
    }};
}
pub(crate) use events;
