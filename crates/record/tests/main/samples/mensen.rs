//! Who somebody is.

use kernel::{Adres, Bsn, Dag, Geboorte, Geslacht, Identiteit};

use super::{Fill, text};

/// What would give a person away without being a text of our own making.
pub const NUMBERS: [&str; 3] = ["999990019", "1987-05-21", "1953"];

pub fn identiteit(fill: Fill) -> Identiteit {
    Identiteit {
        naam: fill.opt(text("naam")),
        geboorte: if fill.0 { Geboorte::Op(geboren()) } else { Geboorte::Onbekend },
        geslacht: if fill.0 { Geslacht::Vrouw } else { Geslacht::Onbekend },
        bsn: fill.opt(Bsn::lees("999990019").unwrap()),
        contact: fill.opt(text("contact")),
        school_of_arts: fill.opt(text("school")),
    }
}

fn geboren() -> Dag {
    Dag::new(1987, 5, 21).unwrap()
}

/// Every way of not quite knowing a birth, and the other sexes.
pub fn others() -> Vec<Identiteit> {
    let of = |geboorte, geslacht| Identiteit { geboorte, geslacht, ..identiteit(Fill(true)) };
    vec![
        of(Geboorte::InJaar(1953), Geslacht::Man),
        of(Geboorte::Ongeveer { leeftijd: 41, op: geboren() }, Geslacht::Anders),
        of(Geboorte::Ongeboren { verwacht: Some(geboren()) }, Geslacht::Onbekend),
        of(Geboorte::Ongeboren { verwacht: None }, Geslacht::Onbekend),
    ]
}

pub fn adres(geheim: bool) -> Adres {
    Adres { regels: text("adres"), geheim }
}
