//! The decision on a weighing: what may be decided, and what still stands in the way.

use super::{super::super::Blad, proef::actor};
use crate::{
    formulier::{Fouten, Waarden, weigering},
    pages::professional::afronden::sluiten::herstel,
    taal::Taal,
};
use kernel::{Decider, OnderdeelId};
use meldcode::{
    dossier::{Command, Gegeven, NeemBesluit, Weging},
    weging::Melden,
};

/// What can be decided on a weighing now.
pub(super) enum Stand {
    /// It was decided.
    Genomen(Genomen),
    /// It can be decided.
    Mogelijk {
        /// The rules ask for a report: only that can be decided.
        melden: bool,
    },
    /// Something is missing.
    Nog {
        /// What.
        zin: String,
        /// Where to mend it: words and path.
        herstel: Option<(String, String)>,
    },
    /// A later weighing leads.
    Niet,
}

/// The decision that was taken.
pub(super) struct Genomen {
    pub melden: bool,
    pub hulp: &'static str,
    pub wanneer: String,
    pub motivering: Option<String>,
}

/// Asks the dossier.
pub(super) fn stand(blad: &Blad<'_>, weging: &Weging) -> Stand {
    let (l, dossier) = (blad.l(), blad.dossier());
    if let Some(besluit) = dossier.besluit_op(weging) {
        return Stand::Genomen(Genomen {
            melden: besluit.melden,
            hulp: besluit.hulp.code(),
            wanneer: l.moment(besluit.stempel.op),
            motivering: besluit.motivering.as_ref().map(|tekst| super::super::namen::tekst(blad, tekst)),
        });
    }
    if dossier.leidende_weging().is_none_or(|leidend| leidend.id != weging.id) {
        return Stand::Niet;
    }
    let melden = weging.bewijs.melden == Melden::Ja;
    let proef = NeemBesluit { id: blad.vers(), weging: weging.id, melden, motivering: None };
    match dossier.decide(Command::NeemBesluit(proef), blad.kader(), &actor(blad), blad.nu()) {
        Ok(_) => Stand::Mogelijk { melden },
        Err(refusal) => Stand::Nog {
            zin: weigering(l, refusal.code(), &refusal.to_string()),
            herstel: herstel::weg(blad, refusal.code()),
        },
    }
}

/// Reads the form of a decision.
pub(super) fn lees(
    fouten: &mut Fouten,
    l: Taal,
    w: &Waarden,
    id: OnderdeelId,
    weging: OnderdeelId,
) -> Option<NeemBesluit> {
    let read = |text: &str| match text {
        "ja" => Some(true),
        "nee" => Some(false),
        _ => None,
    };
    let melden = fouten.keuze("melden", w.tekst("melden"), read, &l.t("besluit-kies"));
    let motivering = fouten.tekst_of_leeg(l, "motivering", w.tekst("motivering")).map(Gegeven::gezin);
    Some(NeemBesluit { id, weging, melden: melden?, motivering })
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    #[test]
    fn een_besluit_zegt_ja_of_nee() {
        let (id, weging) = (OnderdeelId::new(Uuid::from_u128(1)), OnderdeelId::new(Uuid::from_u128(2)));
        let mut fouten = Fouten::geen();
        assert!(lees(&mut fouten, Taal::Nl, &Waarden::leeg().met("melden", "soms"), id, weging).is_none());
        assert!(fouten.van("melden").is_some());
        let w = Waarden::leeg().met("melden", "ja").met("motivering", "Voor de zekerheid.");
        let besluit = lees(&mut Fouten::geen(), Taal::Nl, &w, id, weging).unwrap();
        assert!(besluit.melden && besluit.motivering.is_some() && besluit.weging == weging);
    }
}
