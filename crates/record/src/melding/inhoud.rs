//! What stands inside the segments of a melding.

use veiligthuis::melding::{
    BetrokkeneGegevens, BronVraag, FeitInhoud, MeldcodeGegevens, MeldcodeStap, MelderAfspraken, MelderGegevens,
    MeldingTekst, Relatie,
};

use crate::value::plain;

plain! {
    MelderGegevens { naam, contact, functie, organisatie, adres, relatie, bereikbaar, toelichting_afscherming }
    MelderAfspraken { blijft_doen, verwacht }
    MeldingTekst { omschrijving, voorgeschiedenis, beschermend, gevaar, tolk, hulp }
    MeldcodeGegevens { beroep, kader, stappen, antwoorden, gronden }
    MeldcodeStap { stap, gedaan, op }
    BetrokkeneGegevens { identiteit, rollen, relaties, huishouden, gezag }
    Relatie { soort, tot }
    FeitInhoud { wat, wie, op }
    BronVraag { wie, vraag, reden_voor_gezin }
}
