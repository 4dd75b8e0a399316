//! Finishing an onderzoek: each missing condition is named, and disappears when it is met.

use veiligthuis::codes::{AardGeweld, Bron};
use veiligthuis::dienst::codes::*;
use veiligthuis::dienst::*;

use super::wereld::*;

const NU: &str = "2026-09-10 12:00";

#[test]
fn een_onderzoek_is_pas_af_als_alles_er_is() {
    let mut l = Loop::gestart(Soort::Onderzoek, "2026-08-21 13:00");
    let alles = [
        "kind-niet-gezien",
        "kind-niet-gesproken",
        "niet-gehoord",
        "niet-gehoord",
        "onderzoeksplan-ontbreekt",
        "verslag-niet-gegeven",
        "verslag-niet-gegeven",
    ];
    assert_eq!(l.mist(NU), alles);
    l.doe(ONDERZOEKER, NU, Command::LegContactVast(contact(1, &[KIND, MOEDER], "2026-08-24 10:00")));
    l.doe(ONDERZOEKER, NU, onderzoeksplan(&[AardGeweld::Kindermishandeling]));
    l.doe(ONDERZOEKER, NU, gehoord(MOEDER, "2026-08-24"));
    l.doe(ONDERZOEKER, NU, gehoord(VADER, "2026-08-25"));
    l.doe(ONDERZOEKER, NU, Command::VraagInformant(informant(2, Bron::Zorg, "2026-08-26 10:00")));
    l.doe(ONDERZOEKER, NU, antwoord(2, "2026-08-27 10:00", None));
    for wie in [MOEDER, VADER] {
        l.doe(ONDERZOEKER, NU, verteld(wie, Onderwerp::Bevraagden, "2026-08-27 10:00"));
        l.doe(ONDERZOEKER, NU, verslag(wie, Verslagfase::Concept, "2026-09-01", &[]));
        l.doe(ONDERZOEKER, NU, reactie(wie, "2026-09-08"));
    }
    l.doe(ONDERZOEKER, NU, voorstel(3, conclusie(Bevinding::Bevestigd)));
    assert_eq!(l.mist(NU), ["conclusie-ontbreekt", "verslag-niet-gegeven", "verslag-niet-gegeven", "voorstel-wacht"]);
    l.doe(GEDRAGSWETENSCHAPPER, NU, bekrachtigd(3));
    l.doe(ONDERZOEKER, NU, verslag(MOEDER, Verslagfase::Definitief, "2026-09-10", &[]));
    let weigering = Refusal::NietAf(vec![Ontbreekt::VerslagNietGegeven(mens(VADER))]);
    l.weigert(ONDERZOEKER, NU, Command::RondAf, weigering);
    l.doe(ONDERZOEKER, NU, verslag(VADER, Verslagfase::Definitief, "2026-09-10", &[]));
    l.doe(ONDERZOEKER, NU, Command::RondAf);
    assert_eq!(l.dienst.stand(), Stand::Afgerond);
    assert!(l.mist(NU).is_empty());
}
