//! The stored form of what becomes fact in a service. About whom a sealed value is stands in the event itself.

use veiligthuis::casus::Dienst as Soort;
use veiligthuis::dienst::codes::{
    Actiestand, Akkoord, Bevinding, Contactvorm, Onderwerp, Partij, Plicht, Positie, RedenVoortijdig, Toetsuitkomst,
    Verslagfase,
};
use veiligthuis::dienst::{
    Actie, ActieInhoud, Actiebericht, Afspraak, Besluitvraag, Contact, Event, Feit, Gestart, InformantBeantwoord,
    InformantGevraagd, InformantVraag, Mededeling, Onderzoeksplan, Persoon, PersoonGegevens, Tekstakkoord, Toets,
    Verantwoording, Verslag, Verslagreactie, Voorwaarde, VoorwaardeInhoud, Wederhoor,
};

use crate::event::events;
use crate::shape::shape;
use crate::value::{codes, open, plain, tagged};

events! { Event {
    "dienst.gestart" => Gestart(gestart)
    "dienst.begonnen" => Begonnen {}
    "dienst.aan-collega-gegeven" => AanCollegaGegeven { open { aan } }
    "dienst.persoon-vastgelegd" => PersoonVastgelegd(persoon)
    "dienst.persoon-gecorrigeerd" => PersoonGecorrigeerd(persoon)
    "dienst.contact-gehad" => ContactGehad(contact)
    "dienst.voorwaarde-gesteld" => VoorwaardeGesteld(voorwaarde)
    "dienst.toetser-aangewezen" => ToetserAangewezen { open { voorwaarde, over, toetser } text(over) { wie } }
    "dienst.voorwaarde-getoetst" => VoorwaardeGetoetst(toets)
    "dienst.actie-afgesproken" => ActieAfgesproken(actie)
    "dienst.actie-bijgewerkt" => ActieBijgewerkt(bericht)
    "dienst.plan-afgesproken" => PlanAfgesproken(afspraak)
    "dienst.verteld" => Verteld(mededeling)
    "dienst.voorgesteld" => Voorgesteld { open { voorstel, vraag, over } text(over) { motivering } }
    "dienst.voorstel-vervallen" => VoorstelVervallen { open { voorstel } }
    "dienst.voorstel-teruggewezen" => VoorstelTeruggewezen { open { voorstel, over } text(over) { reden } }
    "dienst.voorstel-bekrachtigd" => VoorstelBekrachtigd { open { voorstel } }
    "dienst.besloten" => Besloten { open { voorstel, vraag, voorgesteld_door, bekrachtigd_door } }
    "dienst.onderzoek-gepland" => OnderzoekGepland(plan)
    "dienst.informant-gevraagd" => InformantGevraagd(vraag)
    "dienst.informant-beantwoord" => InformantBeantwoord(antwoord)
    "dienst.tekst-voorgelegd" => TekstVoorgelegd(akkoord)
    "dienst.feit-vastgelegd" => FeitVastgelegd(feit)
    "dienst.gehoord" => Gehoord(wederhoor)
    "dienst.verantwoord" => Verantwoord(verantwoording)
    "dienst.verslag-gegeven" => VerslagGegeven(verslag)
    "dienst.verslag-besproken" => VerslagBesproken(reactie)
    "dienst.afgerond" => Afgerond { open { te_laat } }
    "dienst.voortijdig-beeindigd" => VoortijdigBeeindigd { open { reden, over } text(over) { toelichting } }
} }

codes!(Soort, Positie, Contactvorm, Partij, Toetsuitkomst, Actiestand);
codes!(Bevinding, Akkoord, Verslagfase, Onderwerp, Plicht, RedenVoortijdig);

tagged! { Besluitvraag {
    "omzetten" => Omzetten {},
    "derden-voor-gezin" => DerdenVoorGezin {},
    "kind-zonder-ouders" => KindZonderOuders { kind: kind },
    "concluderen" => Concluderen { conclusies: conclusies },
    "termijn-overschrijden" => TermijnOverschrijden { reden: reden, verwacht: verwacht },
    "niet-vertellen" => NietVertellen { persoon: persoon, onderwerp: onderwerp },
} }

open!(Besluitvraag);

plain! {
    PersoonGegevens { naam, geboorte, vertegenwoordiger }
    VoorwaardeInhoud { wat, wie_toetst }
    ActieInhoud { wie, wat }
    InformantVraag { wie, vraag }
}

shape! {
    Gestart { open { soort, casus, melding, regio, ontvangen, besloten, gezin_gesproken, behandelaar } }
    Persoon { open { id, positie } text(&[*id]) { gegevens } }
    Contact { open { id, over, vorm, om, door, alleen, gesproken, buiten_ouders } text(over) { verslag } }
    Voorwaarde { open { id, over, uiterlijk, toetser } text(over) { inhoud } }
    Toets { open { voorwaarde, over, uitkomst, op } text(over) { toelichting } }
    Actie { open { id, over, partij, uiterlijk } text(over) { inhoud } }
    Actiebericht { open { actie, over, stand, op } text(over) { toelichting } }
    Afspraak { open { met, op } text(met) { partners } }
    Mededeling { open { persoon, onderwerp, om, wijze } text(&[*persoon]) { toelichting } }
    Onderzoeksplan { open { over, aard } text(over) { vragen } }
    InformantGevraagd { open { id, bron, over, gevraagd, voor_gezin } text(over) { vraag } }
    InformantBeantwoord { open { informant, over, beantwoord } text(over) { antwoord } }
    Tekstakkoord { open { informant, over, akkoord, op } text(over) { opmerking } }
    Feit { open { id, over, bron, van, waarneming, op } text(over) { wat } }
    Wederhoor { open { persoon, op } text(&[*persoon]) { reactie } }
    Verantwoording { open { persoon, plicht } text(&[*persoon]) { reden } }
    Verslag { open { persoon, fase, op, feiten } text(&[*persoon]) { tekst } }
    Verslagreactie { open { persoon, op } text(&[*persoon]) { reactie } }
}
