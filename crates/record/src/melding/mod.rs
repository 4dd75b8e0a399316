//! The stored form of what becomes fact in a melding. About whom a sealed value is stands in the event itself.

mod codes;
mod inhoud;
mod onderdelen;

use veiligthuis::melding::Event;

use crate::event::events;

events! { Event {
    "melding.ontvangen" => Ontvangen(ontvangen)
    "melding.acuut-gecheckt" => AcuutGecheckt { open { acuut, maatregelen, over } text(over) { toelichting } }
    "melding.in-werkvoorraad-geplaatst" => InWerkvoorraadGeplaatst {}
    "melding.betrokkene-vastgelegd" => BetrokkeneVastgelegd {
        open { betrokkene, herkenbaar, adres_geheim } text(&[*betrokkene]) { gegevens } adres(&[*betrokkene]) { adres }
    }
    "melding.betrokkene-gecorrigeerd" => BetrokkeneGecorrigeerd {
        open { betrokkene, herkenbaar, adres_geheim } text(&[*betrokkene]) { gegevens } adres(&[*betrokkene]) { adres }
    }
    "melding.informeren-door-melder-vastgelegd" => InformerenDoorMelderVastgelegd {
        open { betrokkene, stand } text(&[*betrokkene]) { toelichting }
    }
    "melding.betrokkene-geinformeerd" => BetrokkeneGeinformeerd {
        open { betrokkene, onderwerp, op, wijze } text(&[*betrokkene]) { toelichting }
    }
    "melding.informatie-toegevoegd" => InformatieToegevoegd(informatie)
    "melding.naar-casus-verplaatst" => NaarCasusVerplaatst { open { van, naar } }
    "melding.opgepakt" => Opgepakt {}
    "melding.vrijgegeven" => Vrijgegeven {}
    "melding.aan-collega-gegeven" => AanCollegaGegeven { open { aan } }
    "melding.wachtcontact-gehad" => WachtcontactGehad { open { over, om, veilig } text(over) { bevinding } }
    "melding.vertraging-gemeld" => VertragingGemeld { open { om, wijze, verwacht } }
    "melding.beoordeling-gestart" => BeoordelingGestart {}
    "melding.bron-gevraagd" => BronGevraagd(bron)
    "melding.bron-beantwoord" => BronBeantwoord { open { bron, over, beantwoord } text(over) { antwoord } }
    "melding.persoon-beoordeeld" => PersoonBeoordeeld {
        open { betrokkene, acuut, structureel } text(&[*betrokkene]) { motivering }
    }
    "melding.besluit-voorgesteld" => BesluitVoorgesteld(voorstel)
    "melding.intrekking-voorgesteld" => IntrekkingVoorgesteld {
        open { voorstel, reden, over } text(over) { toelichting }
    }
    "melding.voorstel-vervallen" => VoorstelVervallen { open { voorstel } }
    "melding.voorstel-teruggewezen" => VoorstelTeruggewezen { open { voorstel, over } text(over) { reden } }
    "melding.voorstel-bekrachtigd" => VoorstelBekrachtigd { open { voorstel, over } within(over) { te_laat } }
    "melding.besloten" => Besloten(besloten)
    "melding.ingetrokken" => Ingetrokken { open { reden } }
    "melding.toestemming-vastgelegd" => ToestemmingVastgelegd { open { toestemming } }
    "melding.afscherming-voorgesteld" => AfschermingVoorgesteld { open { keuze } melder(&[]) { toelichting } }
    "melding.afscherming-teruggewezen" => AfschermingTeruggewezen { melder(&[]) { reden } }
    "melding.melder-afgeschermd" => MelderAfgeschermd { open { afscherming, voorgesteld_door, bekrachtigd_door } }
    "melding.afscherming-opgeheven" => AfschermingOpgeheven { open { voorgesteld_door, bekrachtigd_door } }
    "melding.terugkoppeling-gegeven" => TerugkoppelingGegeven(terugkoppeling)
} }
