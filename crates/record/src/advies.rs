//! The stored form of what becomes fact in an advice. Who asked is of class `melder`, under a key of its own; the texts are of
//! class `dossier`: they are about no person.

use veiligthuis::advies::{
    AdviesTekst, Adviesvrager, AdviesvragerGegevens, Event, Vastgelegd, VervolgTekst, VervolgadviesGegeven,
};
use veiligthuis::codes::{AdviesKanaal, AdviesSoort};

use crate::event::events;
use crate::shape::shape;
use crate::value::{codes, open, plain, tagged};

codes!(AdviesKanaal, AdviesSoort);

tagged! { Adviesvrager {
    "niet-beroepsmatig" => NietBeroepsmatig {},
    "beroepsmatig" => Beroepsmatig { rol: rol, organisatie: organisatie },
    "onbekend" => Onbekend {},
} }

open!(Adviesvrager);

plain! {
    AdviesvragerGegevens { naam, contact, functie }
    AdviesTekst { vraag, advies, doet }
    VervolgTekst { vraag, advies }
}

shape! {
    Vastgelegd {
        open {
            kanaal, ontvangen, regio, soort, vrager, acuut, aard, duur, aanvullend, terugbellen, twijfel_bevestigd,
        }
        melder(&[]) { organisatie }
        text(&[]) { tekst }
    }
    VervolgadviesGegeven {
        open { id, kanaal, om, terugbellen, twijfel_bevestigd }
        text(&[]) { tekst }
    }
}

events! { Event {
    "advies.vastgelegd" => Vastgelegd(vastgelegd)
    "advies.vervolgadvies-gegeven" => VervolgadviesGegeven(vervolg)
    "advies.contact-vastgelegd" => ContactVastgelegd { open { vrager } melder(&[*vrager]) { gegevens } }
    "advies.toestemming-ingetrokken" => ToestemmingIngetrokken { open { vrager } }
    "advies.afgesloten" => Afgesloten {}
    "advies.ambtshalve-voorgesteld" => AmbtshalveVoorgesteld {
        open { voorstel, melden, twijfel_bevestigd } text(&[]) { motivering }
    }
    "advies.ambtshalve-teruggewezen" => AmbtshalveTeruggewezen {
        open { voorstel, twijfel_bevestigd } text(&[]) { reden }
    }
    "advies.ambtshalve-besloten" => AmbtshalveBesloten {
        open { voorstel, melden, voorgesteld_door, bekrachtigd_door }
    }
    "advies.omgezet-naar-melding" => OmgezetNaarMelding { open { op, ambtshalve } }
} }
