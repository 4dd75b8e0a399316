//! The aggregates, so that one test can walk all of them.

use record::{Encoded, FormError, Stored};

use crate::samples;

/// How the events of one aggregate are written and read, with samples of each.
pub struct Room<E> {
    pub kinds: &'static [&'static str],
    pub samples: Vec<E>,
    pub encode: fn(&E) -> Encoded,
    pub decode: fn(&Stored) -> Result<E, FormError>,
}

pub fn dossier() -> Room<meldcode::dossier::Event> {
    use record::dossier::{KINDS, decode, encode};
    Room { kinds: KINDS, samples: samples::dossier(), encode, decode }
}

pub fn melding() -> Room<veiligthuis::melding::Event> {
    use record::melding::{KINDS, decode, encode};
    Room { kinds: KINDS, samples: samples::melding(), encode, decode }
}

pub fn casus() -> Room<veiligthuis::casus::Event> {
    use record::casus::{KINDS, decode, encode};
    Room { kinds: KINDS, samples: samples::casus(), encode, decode }
}

pub fn dienst() -> Room<veiligthuis::dienst::Event> {
    use record::dienst::{KINDS, decode, encode};
    Room { kinds: KINDS, samples: samples::dienst(), encode, decode }
}

pub fn koppeling() -> Room<veiligthuis::koppeling::Event> {
    use record::koppeling::{KINDS, decode, encode};
    Room { kinds: KINDS, samples: samples::koppeling(), encode, decode }
}

pub fn berichten() -> Room<veiligthuis::berichten::Event> {
    use record::berichten::{KINDS, decode, encode};
    Room { kinds: KINDS, samples: samples::berichten(), encode, decode }
}

pub fn advies() -> Room<veiligthuis::advies::Event> {
    use record::advies::{KINDS, decode, encode};
    Room { kinds: KINDS, samples: samples::advies(), encode, decode }
}

/// Calls a check for each aggregate.
macro_rules! each_room {
    ($check:ident) => {
        $check(&$crate::rooms::dossier());
        $check(&$crate::rooms::melding());
        $check(&$crate::rooms::casus());
        $check(&$crate::rooms::dienst());
        $check(&$crate::rooms::berichten());
        $check(&$crate::rooms::koppeling());
        $check(&$crate::rooms::advies());
    };
}
pub(crate) use each_room;

/// What the store gives back of what it was given, with every key still there.
pub fn stored(encoded: &Encoded) -> Stored {
    Stored {
        kind: encoded.kind.to_owned(),
        form: encoded.form,
        open: encoded.open.clone(),
        segments: encoded.segments.iter().map(|s| Some(s.plain.clone())).collect(),
    }
}
