//! Every event has a kind of its own, has a sample, and comes back as it went.

use std::collections::BTreeSet;
use std::fmt::Debug;

use record::{Encoded, Klasse, canonical};

use crate::rooms::{Room, each_room, stored};

fn comes_back<E: PartialEq + Debug>(room: &Room<E>) {
    for sample in &room.samples {
        let encoded = (room.encode)(sample);
        let back = (room.decode)(&stored(&encoded)).unwrap_or_else(|error| panic!("{error}"));
        assert!(back == *sample, "{} comes back as another event: {back:?}", encoded.kind);
        let again = (room.encode)(&back);
        assert!(again == encoded, "{} is written differently the second time", encoded.kind);
        assert_eq!(canonical(&again.open), canonical(&encoded.open));
    }
}

#[test]
fn what_is_written_is_read_as_the_same_event() {
    each_room!(comes_back);
}

fn is_covered<E>(room: &Room<E>) {
    let listed: BTreeSet<_> = room.kinds.iter().copied().collect();
    assert_eq!(listed.len(), room.kinds.len(), "two events share a kind");
    // `encode` is an exhaustive match: an event without a kind does not compile, and one without a sample is named here.
    let seen: BTreeSet<_> = room.samples.iter().map(|s| (room.encode)(s).kind).collect();
    assert_eq!(seen, listed, "these kinds have a sample, and these exist");
}

#[test]
fn every_kind_has_a_sample() {
    each_room!(is_covered);
    let all = [
        record::dossier::KINDS,
        record::melding::KINDS,
        record::casus::KINDS,
        record::dienst::KINDS,
        record::berichten::KINDS,
        record::koppeling::KINDS,
    ]
    .concat();
    assert_eq!(all.iter().collect::<BTreeSet<_>>().len(), all.len());
    assert_eq!(all.len(), 36 + 31 + 44 + 29 + 7 + 9);
}

fn has_a_ground<E>(room: &Room<E>) {
    for sample in &room.samples {
        let encoded = (room.encode)(sample);
        assert!(encoded.grondslag.is_some_and(|g| !g.0.is_empty()), "{} has no ground", encoded.kind);
        assert_eq!(encoded.form, 1);
    }
}

#[test]
fn every_kind_has_its_ground_and_the_first_form() {
    each_room!(has_a_ground);
}

fn follows_the_classes<E>(room: &Room<E>) {
    for sample in &room.samples {
        let encoded = (room.encode)(sample);
        for segment in &encoded.segments {
            match segment.klasse {
                Klasse::Persoon | Klasse::Adres => assert!(!segment.over.is_empty(), "{}: about nobody", encoded.kind),
                Klasse::Dossier => assert!(segment.over.is_empty(), "{}: about somebody", encoded.kind),
                Klasse::Melder => {}
            }
        }
    }
}

#[test]
fn a_text_about_somebody_is_sealed_over_them() {
    each_room!(follows_the_classes);
}

/// The classes of a sample, in order, with the number of persons.
fn classes(encoded: &Encoded) -> Vec<(Klasse, usize)> {
    encoded.segments.iter().map(|s| (s.klasse, s.over.len())).collect()
}

fn first<E>(room: &Room<E>, kind: &str) -> Encoded {
    room.samples.iter().map(room.encode).find(|e| e.kind == kind).expect("every kind has a sample")
}

#[test]
fn de_melder_en_het_adres_liggen_apart_van_het_verhaal() {
    use Klasse::{Adres, Melder, Persoon};
    let (dossier, melding) = (crate::rooms::dossier(), crate::rooms::melding());
    let gemeld = first(&dossier, "dossier.gemeld");
    assert_eq!(classes(&gemeld), [(Persoon, 2), (Persoon, 2), (Persoon, 2), (Melder, 0), (Melder, 2)]);
    let ontvangen = first(&melding, "melding.ontvangen");
    let reporter = [(Melder, 0); 4];
    assert_eq!(classes(&ontvangen), [reporter.as_slice(), &[(Persoon, 2), (Persoon, 2)]].concat());
    assert_eq!(classes(&first(&melding, "melding.betrokkene-vastgelegd")), [(Persoon, 1), (Adres, 1)]);
    assert_eq!(classes(&first(&dossier, "dossier.adres-vastgelegd")), [(Adres, 1)]);
    for kind in ["afscherming-voorgesteld", "afscherming-teruggewezen", "terugkoppeling-gegeven"] {
        assert_eq!(classes(&first(&melding, &format!("melding.{kind}"))), [(Melder, 0)], "{kind}");
    }
}

#[test]
fn wie_om_advies_vroeg_ligt_apart_van_het_advies_onder_een_eigen_sleutel() {
    use Klasse::{Dossier, Melder};
    let room = crate::rooms::advies();
    assert_eq!(classes(&first(&room, "advies.vastgelegd")), [(Melder, 0), (Dossier, 0)]);
    let contact = first(&room, "advies.contact-vastgelegd");
    assert_eq!(classes(&contact), [(Melder, 1)]);
    assert_eq!(contact.open["vrager"].as_str().unwrap(), contact.segments[0].over[0].to_string());
}

#[test]
fn een_advies_heeft_geen_deel_over_een_persoon_en_geen_adres() {
    let room = crate::rooms::advies();
    for sample in &room.samples {
        for segment in (room.encode)(sample).segments {
            assert!(matches!(segment.klasse, Klasse::Dossier | Klasse::Melder), "{:?}", segment.klasse);
        }
    }
}

#[test]
fn een_kladnotitie_ligt_onder_haar_eigen_sleutel() {
    let note = first(&crate::rooms::dossier(), "dossier.kladnotitie-geschreven");
    assert_eq!(note.open["id"].as_str().unwrap(), note.segments[0].over[0].to_string());
    assert_eq!(classes(&note), [(Klasse::Persoon, 1)]);
}
