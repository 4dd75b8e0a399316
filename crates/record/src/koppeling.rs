//! The stored form of what becomes fact in a koppeling. The open part holds ids, codes and weights; words are about both persons.

use veiligthuis::codes::{HerkomstKoppeling, KoppelingSoort, RedenVerwerping, Vergelijkveld};
use veiligthuis::koppeling::{Event, Kenmerk, Paar, Voorstel};

use crate::event::events;
use crate::shape::shape;
use crate::value::{codes, open, plain};

events! { Event {
    "koppeling.voorgesteld" => Voorgesteld(voorstel)
    "koppeling.bevestigd" => Bevestigd { open { over } text(over) { toelichting } }
    "koppeling.verworpen" => Verworpen { open { reden, over } text(over) { toelichting } }
    "koppeling.in-twijfel-gelaten" => InTwijfelGelaten { open { over } text(over) { toelichting } }
    "koppeling.ongedaan-maken-voorgesteld" => OngedaanMakenVoorgesteld {
        open { voorstel, over } text(over) { toelichting }
    }
    "koppeling.ongedaan-gemaakt" => OngedaanGemaakt { open { voorstel, voorgesteld_door, bekrachtigd_door } }
    "koppeling.blijft-staan" => BlijftStaan { open { voorstel, over } text(over) { reden } }
} }

codes!(HerkomstKoppeling, KoppelingSoort, RedenVerwerping, Vergelijkveld);

plain! {
    Paar { eerdere, eerdere_persoon, latere, latere_persoon }
    Kenmerk { veld, gewicht }
}

open!(Paar, Kenmerk);

shape! {
    Voorstel { open { paar, regio, herkomst, soort, gewicht, kenmerken } }
}
