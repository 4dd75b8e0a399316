//! The stored form of every kind, as files. What was once written stands in somebody's record for twenty years.

use std::collections::BTreeMap;
use std::fmt::Debug;
use std::path::PathBuf;

use record::{Encoded, canonical};
use serde_json::{Value, json};

use crate::rooms::{Room, each_room, stored};

fn file(kind: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/golden").join(format!("{kind}.json"))
}

/// An event as it is stored, with its segments unsealed.
fn shown(encoded: &Encoded) -> Value {
    let segment = |s: &record::Segment| {
        let plain: Value = serde_json::from_slice(&s.plain).expect("a segment is JSON");
        assert_eq!(canonical(&plain), s.plain, "{}: a segment is not canonical", encoded.kind);
        let over: Vec<_> = s.over.iter().map(ToString::to_string).collect();
        json!({ "klasse": s.klasse.code(), "over": over, "plain": plain })
    };
    json!({
        "form": encoded.form,
        "grondslag": encoded.grondslag.map(|g| g.0),
        "open": encoded.open,
        "segments": encoded.segments.iter().map(segment).collect::<Vec<_>>(),
    })
}

/// The samples of each kind, as the text of its file.
fn files<E>(room: &Room<E>) -> BTreeMap<&'static str, String> {
    let mut kinds: BTreeMap<_, Vec<Value>> = BTreeMap::new();
    for sample in &room.samples {
        let encoded = (room.encode)(sample);
        let shown = shown(&encoded);
        let list = kinds.entry(encoded.kind).or_default();
        if !list.contains(&shown) {
            list.push(shown);
        }
    }
    kinds.into_iter().map(|(kind, list)| (kind, format!("{:#}\n", Value::from(list)))).collect()
}

fn is_unchanged<E: PartialEq + Debug>(room: &Room<E>) {
    for (kind, now) in files(room) {
        let golden = std::fs::read_to_string(file(kind)).unwrap_or_default();
        let line = golden.lines().zip(now.lines()).position(|(a, b)| a != b).map_or(0, |nr| nr + 1);
        assert!(
            golden == now,
            "{} is not what is stored now (first difference: line {line}).\nA form that was ever released stays as it is: \
             add a lift in `upcast.rs` and keep the old file. When nothing of it was released:\n\
             cargo test -p record --test main -- --ignored write_the_golden_files",
            file(kind).display(),
        );
    }
}

#[test]
fn the_stored_form_of_every_kind_is_unchanged() {
    each_room!(is_unchanged);
}

/// What stands in the files is still read, and written again as the same bytes.
fn is_read<E: PartialEq + Debug>(room: &Room<E>) {
    for kind in room.kinds {
        let golden = std::fs::read_to_string(file(kind)).unwrap_or_else(|_| panic!("{kind} has no golden file"));
        let list: Vec<Value> = serde_json::from_str(&golden).unwrap();
        assert!(!list.is_empty());
        for old in list {
            let plain = |s: &Value| Some(canonical(&s["plain"]));
            let stored = record::Stored {
                kind: (*kind).to_owned(),
                form: old["form"].as_u64().and_then(|form| form.try_into().ok()).unwrap(),
                open: old["open"].clone(),
                segments: old["segments"].as_array().unwrap().iter().map(plain).collect(),
            };
            let event = (room.decode)(&stored).unwrap_or_else(|error| panic!("{error}"));
            assert_eq!(shown(&(room.encode)(&event)), old, "{kind}");
        }
    }
}

#[test]
fn what_stands_in_the_files_is_read() {
    each_room!(is_read);
}

#[test]
fn there_is_no_file_of_an_unknown_kind() {
    let known = [
        record::dossier::KINDS,
        record::melding::KINDS,
        record::casus::KINDS,
        record::dienst::KINDS,
        record::berichten::KINDS,
        record::koppeling::KINDS,
        record::advies::KINDS,
    ]
    .concat();
    for entry in std::fs::read_dir(file("x").parent().unwrap()).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        assert!(known.iter().any(|kind| format!("{kind}.json") == name), "{name} belongs to no kind");
    }
}

fn write<E>(room: &Room<E>) {
    for (kind, now) in files(room) {
        std::fs::write(file(kind), now).unwrap();
    }
}

#[test]
#[ignore = "writes the golden files: only when a stored form is meant to change and was never released"]
fn write_the_golden_files() {
    each_room!(write);
    let casus = crate::rooms::casus();
    assert!((casus.decode)(&stored(&(casus.encode)(&casus.samples[0]))).is_ok());
}
