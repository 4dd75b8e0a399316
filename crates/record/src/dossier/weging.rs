//! Steps 4 and 5: wegingen and besluiten.

use meldcode::dossier::{Besluit, Onderbouwing, PersoonAntwoord, Weegbewijs, Weging};

use crate::sealed::Own;
use crate::shape::shape;
use crate::value::{open, plain};

shape! {
    Weging {
        open { id, over, bewijs, per_persoon, weigert, herbeoordeling }
        within(&[]) { onderbouwing }
        text(Own) { instrument }
    }
    Onderbouwing {
        open { vraag }
        text(Own) { tekst }
    }
    Besluit {
        open { id, weging, melden, meer_dan_gevraagd, hulp }
        text(Own) { motivering }
    }
}

plain! {
    Weegbewijs { kader, antwoorden, effectief, melden, gronden, hulp, samen_met_vt, raadpleeg_vt, regels }
    PersoonAntwoord { betrokkene, acuut, structureel }
}

open!(Weegbewijs, PersoonAntwoord);
