//! Steps 0 to 3: who, signals and checks, consultations and conversations.

use meldcode::dossier::{
    Betrokkene, Check, CheckInhoud, Consult, ConsultInhoud, GeplandGesprek, Gesprek, GesprekInhoud, Overslag, Poging,
    Signaal, SignaalInhoud, Spoedcontact, Uitstel,
};

use crate::sealed::Own;
use crate::shape::shape;
use crate::value::plain;

shape! {
    Betrokkene {
        open { id, rol, is_client, huishouden, weet_van_zorgen, herkenbaar, ongeboren }
        text(Own) { identiteit }
    }
    Signaal {
        open { id, richting, bron, dag, tijd }
        text(Own) { inhoud }
    }
    Check {
        open { id, soort, uitkomst, gevolg, dag, volgende }
        text(Own) { inhoud }
    }
    Consult {
        open { id, met, dag, anoniem }
        text(Own) { inhoud }
    }
    Gesprek {
        open { id, met, dag, alleen, toestemming }
        text(Own) { inhoud, ondanks }
    }
    GeplandGesprek {
        open { id, met, op }
        text(Own) { inhoud, ondanks }
    }
    Poging {
        open { id, met, dag, wijze }
        text(Own) { resultaat, ondanks }
    }
    Overslag {
        open { id, stap, met, reden, goedmaken }
        text(Own) { toelichting }
    }
    Uitstel {
        open { id, stap, tot }
        text(Own) { reden }
    }
    Spoedcontact {
        open { id, met, op }
        text(Own) { inhoud }
    }
}

plain! {
    SignaalInhoud { omschrijving, plaats, gezien_door }
    CheckInhoud { leeftijden, wie_deelt_de_zorg, toelichting }
    ConsultInhoud { wie, functie, advies, vervolg }
    GesprekInhoud { door, gezegd, reactie, afspraken }
}
