//! What does not fit is refused with a sentence that names the place and shows nothing.

use std::fmt::Debug;

use record::{FormError, Stored, canonical};
use serde_json::{Value, json};

use crate::rooms::{Room, each_room, stored};
use crate::samples::CANARY;

/// Fields that hold codes of a data file, which this room does not know.
const FREE_CODES: [&str; 9] = ["code", "id", "versie", "uitkomst", "reden", "grond", "instrument", "rol", "kader"];

/// Every place in a stored value: its path of JSON pointers.
fn places(value: &Value, path: &str, out: &mut Vec<String>) {
    out.push(path.to_owned());
    match value {
        Value::Object(map) => map.iter().for_each(|(key, v)| places(v, &format!("{path}/{key}"), out)),
        Value::Array(items) => items.iter().enumerate().for_each(|(nr, v)| places(v, &format!("{path}/{nr}"), out)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

/// What may be done to a place so that the value no longer fits.
fn damage(at: &mut Value, path: &str) -> Vec<(&'static str, Value)> {
    let mut out = vec![("another sort of value", json!([[]]))];
    match at {
        Value::Object(map) if path.ends_with("/antwoorden") => {
            let more: serde_json::Map<_, _> =
                map.clone().into_iter().chain([("acuut_".to_owned(), json!("ja"))]).collect();
            out.push(("an unknown question", more.into()));
        }
        Value::Object(map) => {
            let more: serde_json::Map<_, _> =
                map.clone().into_iter().chain([("extra".to_owned(), json!(null))]).collect();
            out.push(("an unknown field", more.into()));
            for key in map.keys() {
                let less: serde_json::Map<_, _> = map.clone().into_iter().filter(|(k, _)| k != key).collect();
                out.push(("a missing field", less.into()));
            }
        }
        Value::Number(_) => out.push(("a number that does not fit", json!(-9_223_372_036_854_775_808_i64))),
        Value::String(_) => out.push(("text of another kind", json!(format!("{CANARY}\u{0}")))),
        Value::Null | Value::Bool(_) | Value::Array(_) => {}
    }
    out
}

/// Damages each place of a value in turn.
fn each_damage(value: &Value, mut check: impl FnMut(&str, &str, Value)) {
    let mut all = Vec::new();
    places(value, "", &mut all);
    for path in all {
        let mut copy = value.clone();
        for (what, damaged) in damage(copy.pointer_mut(&path).unwrap(), &path) {
            let last = path.rsplit('/').find(|name| name.parse::<usize>().is_err()).unwrap_or_default();
            if what == "text of another kind" && (FREE_CODES.contains(&last) || path.contains("/antwoorden/")) {
                continue;
            }
            let mut copy = value.clone();
            *copy.pointer_mut(&path).unwrap() = damaged;
            check(&path, what, copy);
        }
    }
}

fn refused<E: Debug>(result: Result<E, FormError>, kind: &str, path: &str, what: &str) {
    match result {
        Ok(_) => panic!("{kind}: {what} at `{path}` is taken"),
        Err(error) => {
            let text = error.to_string();
            assert!(!text.contains(CANARY), "{kind}: the message shows what was stored");
            assert!(text.starts_with(&format!("the stored event {kind} (form 1) can not be read: ")), "{text}");
        }
    }
}

fn every_damage_is_refused<E: Debug>(room: &Room<E>) {
    for sample in &room.samples {
        let encoded = (room.encode)(sample);
        let whole = stored(&encoded);
        each_damage(&whole.open, |path, what, open| {
            let damaged = Stored { open, ..whole.clone() };
            refused((room.decode)(&damaged), encoded.kind, path, what);
        });
        for (nr, segment) in encoded.segments.iter().enumerate() {
            let plain: Value = serde_json::from_slice(&segment.plain).unwrap();
            each_damage(&plain, |path, what, plain| {
                let mut damaged = whole.clone();
                damaged.segments[nr] = Some(canonical(&plain));
                refused((room.decode)(&damaged), encoded.kind, path, what);
            });
        }
    }
}

#[test]
fn a_missing_an_unknown_or_a_wrong_field_is_refused_everywhere() {
    each_room!(every_damage_is_refused);
}

fn segments_must_fit<E: Debug>(room: &Room<E>) {
    for sample in &room.samples {
        let encoded = (room.encode)(sample);
        let whole = stored(&encoded);
        let mut more = whole.clone();
        more.segments.push(Some(b"\"een\"".to_vec()));
        refused((room.decode)(&more), encoded.kind, "", "a segment too many");
        if !whole.segments.is_empty() {
            let mut less = whole.clone();
            less.segments.pop();
            refused((room.decode)(&less), encoded.kind, "", "a segment too few");
            let mut broken = whole.clone();
            broken.segments[0] = Some(format!("{{\"{CANARY}").into_bytes());
            refused((room.decode)(&broken), encoded.kind, "", "a segment that is no JSON");
        }
    }
}

#[test]
fn segments_and_markers_must_fit() {
    each_room!(segments_must_fit);
    let casus = record::casus::encode(&crate::samples::casus()[0]);
    assert_eq!(what(Stored { open: json!(["x"]), ..stored(&casus) }), "is no object");
}

#[test]
fn two_values_can_not_share_a_segment() {
    let room = crate::rooms::melding();
    let sample = room.samples.iter().map(room.encode).find(|e| e.kind == "melding.betrokkene-vastgelegd").unwrap();
    let mut stored = stored(&sample);
    stored.open["adres"]["deel"] = json!(0);
    stored.segments.pop();
    assert_eq!((room.decode)(&stored).unwrap_err().what, "adres: segment 0 is named twice");
}

fn what(stored: Stored) -> String {
    record::casus::decode(&stored).unwrap_err().what
}

#[test]
fn the_sentence_says_where_and_what() {
    let sample = record::casus::encode(&crate::samples::casus()[4]);
    let whole = stored(&sample);
    assert_eq!(sample.kind, "casus.besluit-verwerkt");
    let with = |field: &str, value: Value| {
        let mut open = whole.open.clone();
        open[field] = value;
        what(Stored { open, ..whole.clone() })
    };
    assert_eq!(with("uitkomst", json!("iets")), "uitkomst: no code of the list Uitkomst");
    assert_eq!(with("melding", json!("iets")), "melding: is no id");
    assert_eq!(with("besloten", json!("iets")), "besloten: is no number that fits");
    assert_eq!(with("erbij", json!(1)), "unknown field `erbij`");
    let unknown = what(Stored { kind: "casus.onbekend".to_owned(), ..whole.clone() });
    assert_eq!(unknown, "this version of the program does not know this kind");
    for form in [0, 2] {
        assert!(what(Stored { form, ..whole.clone() }).contains("knows the forms 1 to 1"));
    }
    let other_room = record::melding::decode(&whole).unwrap_err();
    assert_eq!(other_room.kind, "casus.besluit-verwerkt");
}
