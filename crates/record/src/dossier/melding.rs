//! The report to Veilig Thuis as the dossier remembers it, and what belongs to it.

use meldcode::dossier::{
    EerdereMelding, IdentiteitKeuze, Informeren, MelderInhoud, Melding, MeldingInhoud, Terugkoppeling, ToestemmingFeit,
};

use crate::sealed::Own;
use crate::shape::shape;
use crate::value::{open, plain, tagged};

shape! {
    Melding {
        open {
            id, betrokkenen, mee, dringend, identiteit, geinformeerd, telefonisch_vooraf, ook_politie, ontvangst,
        }
        text(Own) { reden_niet_geinformeerd, inhoud, motivering }
        melder(Own) { melder, niet_tonen }
    }
    Terugkoppeling {
        open { melding, soort, op }
        text(Own) { tekst }
    }
    EerdereMelding {
        open { id, dag, door }
        text(Own) { inhoud }
    }
    Informeren {
        open { id, wie, gedaan, dag }
        text(Own) { inhoud, ondanks }
    }
    ToestemmingFeit {
        open { id, van, stand, dag }
        text(Own) { inhoud }
    }
}

plain! {
    MeldingInhoud {
        omschrijving, veiligheid_nu, voorgeschiedenis, bijzonderheden, gaat_goed, stem_van_het_kind, netwerk, eigen_hulp,
        verwachting,
    }
    MelderInhoud { naam, functie, contact, bereikbaar, relatie }
}

tagged! { IdentiteitKeuze {
    "open" => Open {},
    "afgeschermd" => Afgeschermd { grond: grond },
} }

open!(IdentiteitKeuze);
