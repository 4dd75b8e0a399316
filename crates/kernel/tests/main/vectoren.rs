//! The shared vectors: dates computed apart from this program.

use kernel::{Termijnsoort, wet};

use crate::dag;

#[test]
fn alle_vectoren_kloppen() {
    let vectoren: serde_json::Value = serde_json::from_str(include_str!("../vectors/termijnen.json")).unwrap();
    let vectoren = vectoren.as_array().unwrap();
    assert!(vectoren.len() >= 23, "the file was cut short");
    for vector in vectoren {
        let vanaf = vector["vanaf"].as_str().unwrap();
        let velden = vector.as_object().unwrap().iter().filter(|(sleutel, _)| *sleutel != "vanaf");
        let mut geteld = 0;
        for (id, verwacht) in velden {
            let soort = Termijnsoort::van_code(id).unwrap();
            let termijn = wet().termijn(soort, dag(vanaf)).unwrap();
            assert_eq!(termijn.uiterlijk.iso(), verwacht.as_str().unwrap(), "{id} vanaf {vanaf}");
            geteld += 1;
        }
        assert_eq!(geteld, 7, "vanaf {vanaf}");
    }
}
