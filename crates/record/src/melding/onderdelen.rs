//! The larger parts of a melding: receipt, facts, sources, decisions, feedback.

use veiligthuis::melding::{
    Beslisser, Besloten, BesluitInhoud, BesluitVoorgesteld, BronGevraagd, EerdereGewogen, GedaneMaatregel,
    InformatieToegevoegd, Ontvangen, TeLaat, Terugkoppeling,
};

use crate::shape::shape;
use crate::value::{open, plain};

shape! {
    Ontvangen {
        open {
            kanaal, ontvangen, regio, casus, spoed, aard, aanvullend, duur, gevaar, melder_soort, afscherming, over,
        }
        melder(&[]) { melder, herkomst, afspraken, niet_tonen }
        text(over) { tekst, meldcode }
    }
    InformatieToegevoegd {
        open { id, over, bron, van, waarneming, afgeschermd }
        text(over) { inhoud }
    }
    BronGevraagd {
        open { id, bron, van, over, gevraagd, voor_gezin }
        text(over) { vraag }
    }
    BesluitVoorgesteld {
        open { voorstel, over }
        within(over) { inhoud }
    }
    BesluitInhoud(over) {
        open { uitkomst, instrument, melder_heeft_rol }
        text(over) { motivering, partij }
        within(over) { eerdere, te_laat }
    }
    EerdereGewogen(over) {
        open { melding }
        text(over) { weging }
    }
    TeLaat(over) {
        open { reden }
        text(over) { toelichting }
    }
    Besloten {
        open { voorstel, uitkomst, op_radar, te_laat, voorgesteld_door, bekrachtigd_door }
    }
    Terugkoppeling {
        open { moment, om, wijze, mocht_weten }
        melder(&[]) { tekst }
    }
}

plain! {
    Beslisser { account, rol }
    GedaneMaatregel { maatregel, om }
}

open!(Beslisser, GedaneMaatregel);
