//! The state after an event. Total: an event is a fact.

use kernel::Recorded;

use super::event::Event;
use super::onderdelen::AmbtshalveVoorstel;
use super::state::{Advies, AmbtshalveBesluit, Contact, Omzetting, Opname, Stand, Vervolgadvies};
use crate::melding::Beslisser;

/// Applies one recorded event.
pub(super) fn apply(mut a: Advies, recorded: &Recorded<Event>) -> Advies {
    let (op, door) = (recorded.at, recorded.actor.account);
    match recorded.event.clone() {
        Event::Vastgelegd(inhoud) => {
            a.stand = Stand::Open;
            a.terugbellen = inhoud.terugbellen;
            a.opname = Some(Opname { inhoud: *inhoud, ingevoerd: op, door });
        }
        Event::VervolgadviesGegeven(inhoud) => {
            a.stand = Stand::Open;
            a.terugbellen = inhoud.terugbellen;
            a.vervolg.push(Vervolgadvies { inhoud, door });
        }
        Event::ContactVastgelegd { vrager, gegevens } => {
            a.contact = Some(Contact { vrager, gegevens });
        }
        Event::ToestemmingIngetrokken { vrager: _ } => {
            a.contact = None;
        }
        Event::Afgesloten => {
            a.stand = Stand::Afgesloten;
            a.terugbellen = None;
        }
        Event::AmbtshalveVoorgesteld { voorstel, melden, twijfel_bevestigd: _, motivering } => {
            let door = Beslisser::van(&recorded.actor);
            a.voorstel = Some(AmbtshalveVoorstel { id: voorstel, melden, motivering, door });
            a.teruggewezen = None;
        }
        Event::AmbtshalveTeruggewezen { voorstel: _, twijfel_bevestigd: _, reden } => {
            a.voorstel = None;
            a.teruggewezen = Some(reden);
        }
        Event::AmbtshalveBesloten { voorstel: _, melden, voorgesteld_door, bekrachtigd_door } => {
            if let Some(AmbtshalveVoorstel { motivering, .. }) = a.voorstel.take() {
                a.besluit = Some(AmbtshalveBesluit { melden, motivering, voorgesteld_door, bekrachtigd_door, op });
            }
        }
        Event::OmgezetNaarMelding { op, ambtshalve } => {
            a.stand = Stand::Omgezet;
            a.terugbellen = None;
            a.omgezet = Some(Omzetting { op, ambtshalve });
        }
    }
    a.gewijzigd = Some(op);
    a
}
