//! The complete matrix.

use super::lijst;
use crate::{Actie, Doel, Relaties, Rol, TABEL, Wie, beslis::weeg};
use std::fmt::Write;

/// Every act × every set of relations that its object knows × every role, with the purposes for which it is allowed. Tab
/// separated, one line per act and set; the sets are complete, also where they can not occur together.
pub fn matrix() -> String {
    let mut uit = String::from("actie\trelaties\tniet-aangemeld");
    for rol in Rol::ALLE {
        let _ = write!(uit, "\t{}", rol.code());
    }
    uit.push('\n');
    for actie in Actie::ALLE {
        for relaties in Relaties::deelverzamelingen(actie.voorwerp().relaties()) {
            let openbaar = TABEL.iter().filter(|regel| regel.actie == *actie && regel.wie == Wie::Iedereen);
            let openbaar = lijst(openbaar.flat_map(|regel| regel.doelen).map(|doel| doel.code()), ",");
            let _ = write!(uit, "{}\t{relaties}\t{openbaar}", actie.code());
            for rol in Rol::ALLE {
                let mag = |doel: &Doel| weeg(*actie, rol.soort(), &[rol], relaties, *doel).is_ok();
                let _ = write!(uit, "\t{}", lijst(Doel::ALLE.into_iter().filter(mag).map(Doel::code), ","));
            }
            uit.push('\n');
        }
    }
    uit
}
