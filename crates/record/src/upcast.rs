//! Older stored forms. What was written stays as it was written; when the form of a kind changes, a lift is added here that
//! makes the next form out of it while reading. Golden files in `tests/golden` hold the forms that were ever written.

use std::borrow::Cow;

use serde_json::Value;

use crate::form::Stored;
use crate::value::Fault;

/// A lift: the kind, the form that it reads, and what it does to the open part and the segments to make the next form.
pub(crate) type Lift = (&'static str, u16, fn(&mut Value, &mut Vec<Option<Vec<u8>>>) -> Result<(), Fault>);

/// Every lift that was ever needed.
pub(crate) const LIFTS: &[Lift] = &[];

/// The form in which a kind is written now: one more than it has lifts.
pub(crate) fn current(lifts: &[Lift], kind: &str) -> u16 {
    lifts.iter().filter(|(of, _, _)| *of == kind).fold(1, |form, _| form + 1)
}

/// The event in the form of today.
pub(crate) fn upcast<'a>(lifts: &[Lift], stored: &'a Stored) -> Result<Cow<'a, Stored>, Fault> {
    let current = current(lifts, &stored.kind);
    let mut stored = Cow::Borrowed(stored);
    while stored.form != current {
        let lift = lifts.iter().find(|(kind, from, _)| *kind == stored.kind && *from == stored.form);
        let Some((_, _, lift)) = lift else {
            return Err(Fault::new(format!(
                "this version of the program knows the forms 1 to {current}; read it with the version that wrote it, or a newer one"
            )));
        };
        let lifted = stored.to_mut();
        lift(&mut lifted.open, &mut lifted.segments)?;
        lifted.form += 1;
    }
    Ok(stored)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    /// Form 1 had `naam` in the open part as `oud`; form 3 has a second segment.
    const FAKE: &[Lift] = &[
        ("proef.gedaan", 1, |open, _| {
            let map = open.as_object_mut().ok_or_else(|| Fault::new("is no object"))?;
            let value = map.remove("oud").ok_or_else(|| Fault::new("the field `oud` is missing"))?;
            map.insert("nieuw".to_owned(), value);
            Ok(())
        }),
        ("proef.gedaan", 2, |_, segments| {
            segments.push(None);
            Ok(())
        }),
    ];

    fn stored(form: u16, open: Value) -> Stored {
        Stored { kind: "proef.gedaan".to_owned(), form, open, segments: vec![Some(b"1".to_vec())] }
    }

    #[test]
    fn an_old_form_is_lifted_step_by_step() {
        let old = stored(1, json!({"oud": 5}));
        let lifted = upcast(FAKE, &old).unwrap();
        assert_eq!((lifted.form, &lifted.open), (3, &json!({"nieuw": 5})));
        assert_eq!(lifted.segments, [Some(b"1".to_vec()), None]);
        assert_eq!(old.form, 1, "what was stored is left as it was");
    }

    #[test]
    fn the_form_of_today_is_read_as_it_stands() {
        let now = stored(3, json!({}));
        assert!(matches!(upcast(FAKE, &now), Ok(Cow::Borrowed(_))));
        assert_eq!(
            (current(FAKE, "proef.gedaan"), current(FAKE, "proef.ander"), current(LIFTS, "proef.gedaan")),
            (3, 1, 1)
        );
    }

    #[test]
    fn a_form_that_nobody_knows_is_said_and_not_guessed() {
        for form in [0, 4, u16::MAX] {
            let fault = upcast(FAKE, &stored(form, json!({}))).err().unwrap();
            assert!(fault.into_text().contains("forms 1 to 3"));
        }
        assert_eq!(upcast(FAKE, &stored(1, json!({}))).err(), Some(Fault::new("the field `oud` is missing")));
    }
}
