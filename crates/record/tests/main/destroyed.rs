//! After a key was destroyed the event is still read: what was sealed under it is gone, all else is there.

use std::fmt::Debug;

use record::{Encoded, Stored};
use serde_json::Value;

use crate::rooms::{Room, each_room, stored};

/// The markers of the open part, in the order of their segments; `None` for one that was destroyed.
fn markers(open: &Value, out: &mut Vec<Option<u64>>) {
    match open {
        Value::Object(map) if map.contains_key("deel") => out.push(map["deel"].as_u64()),
        Value::Object(map) if map.contains_key("vernietigd") => out.push(None),
        Value::Object(map) => map.values().for_each(|v| markers(v, out)),
        Value::Array(items) => items.iter().for_each(|v| markers(v, out)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

fn destroyed_count(encoded: &Encoded) -> usize {
    let mut out = Vec::new();
    markers(&encoded.open, &mut out);
    out.iter().filter(|m| m.is_none()).count()
}

fn without(encoded: &Encoded, gone: impl Fn(usize) -> bool) -> Stored {
    let mut stored = stored(encoded);
    stored.segments.iter_mut().enumerate().filter(|(nr, _)| gone(*nr)).for_each(|(_, segment)| *segment = None);
    stored
}

fn one_at_a_time<E: PartialEq + Debug>(room: &Room<E>) {
    for sample in &room.samples {
        let encoded = (room.encode)(sample);
        for nr in 0..encoded.segments.len() {
            let back = (room.decode)(&without(&encoded, |n| n == nr)).unwrap();
            assert!(back != *sample, "{}: segment {nr} makes no difference", encoded.kind);
            // Written again, the event says itself that one value was destroyed, and has all other segments.
            let again = (room.encode)(&back);
            assert_eq!(destroyed_count(&again), 1, "{}", encoded.kind);
            let others: Vec<_> =
                encoded.segments.iter().enumerate().filter(|(n, _)| *n != nr).map(|(_, s)| s).collect();
            assert!(again.segments.iter().eq(others), "{}: another segment changed", encoded.kind);
            assert!((room.decode)(&stored(&again)).unwrap() == back, "{}: destroyed is not kept", encoded.kind);
        }
    }
}

#[test]
fn one_destroyed_segment_leaves_all_others_whole() {
    each_room!(one_at_a_time);
}

fn all_at_once<E: PartialEq + Debug>(room: &Room<E>) {
    for sample in &room.samples {
        let encoded = (room.encode)(sample);
        let back = (room.decode)(&without(&encoded, |_| true)).unwrap();
        let again = (room.encode)(&back);
        assert!(again.segments.is_empty());
        assert_eq!(destroyed_count(&again), encoded.segments.len(), "{}: destroyed is not absent", encoded.kind);
    }
}

#[test]
fn with_every_key_destroyed_the_event_is_still_read() {
    each_room!(all_at_once);
}

#[test]
fn een_leeg_veld_is_iets_anders_dan_een_vernietigd_veld() {
    use meldcode::dossier::{Event, Spoedcontact};
    let of = |sample: &Event| match sample {
        Event::SpoedcontactVastgelegd(contact) => Some(contact.clone()),
        _ => None,
    };
    let contacts: Vec<Spoedcontact> = crate::samples::dossier().iter().filter_map(of).collect();
    let [full, bare] = contacts.as_slice() else { panic!("two samples") };
    let read = |contact: &Spoedcontact| {
        let encoded = record::dossier::encode(&Event::SpoedcontactVastgelegd(contact.clone()));
        of(&record::dossier::decode(&without(&encoded, |_| true)).unwrap()).unwrap()
    };
    assert!(read(bare).inhoud.is_none());
    let gone = read(full).inhoud.unwrap();
    assert!(gone.inhoud.is_vernietigd());
    assert_eq!(gone.over, full.inhoud.as_ref().unwrap().over, "about whom it was is still known");
}
