//! Nothing about a person stands in the open part.

use record::Encoded;

use crate::rooms::{Room, each_room};
use crate::samples::{CANARY, secrets};

fn found(json: &str) -> Vec<String> {
    let secrets = secrets();
    secrets.into_iter().filter(|secret| json.contains(secret.as_str())).collect()
}

fn open_says_nothing<E>(room: &Room<E>) {
    for sample in &room.samples {
        let encoded: Encoded = (room.encode)(sample);
        assert_eq!(found(&encoded.open.to_string()), Vec::<String>::new(), "in the open part of {}", encoded.kind);
    }
}

#[test]
fn the_open_part_says_nothing_about_a_person() {
    each_room!(open_says_nothing);
}

#[test]
fn the_markers_are_found_where_they_do_stand() {
    let mut seen = std::collections::BTreeSet::new();
    let mut sealed = 0;
    let encoded = crate::rooms::dossier().samples.iter().map(record::dossier::encode).collect::<Vec<_>>();
    let melding = crate::rooms::melding().samples.iter().map(record::melding::encode).collect::<Vec<_>>();
    for segment in encoded.iter().chain(&melding).flat_map(|e| &e.segments) {
        let plain = std::str::from_utf8(&segment.plain).unwrap();
        sealed += usize::from(plain.contains(CANARY));
        seen.extend(found(plain));
    }
    assert_eq!(seen.len(), secrets().len(), "every secret stands in some segment");
    assert!(sealed > 120, "{sealed} segments hold a text");
}
