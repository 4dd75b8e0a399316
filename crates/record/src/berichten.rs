//! The stored form of what becomes fact about the notices of a casus. What is for the reporter is of class `melder` as a whole:
//! it may point at who reported.

use veiligthuis::berichten::codes::{
    Adressoort, Berichtcode, RedenAdres, RedenUitstel, RedenWeglaten, Veiligheid, Verzendwijze,
};
use veiligthuis::berichten::{
    Aan, Adresoordeel, Afgeschermd, BesluitKeuze, Event, Melderbericht, Ontvanger, Sjabloon, Verstuurd,
};

use crate::event::events;
use crate::shape::shape;
use crate::value::{codes, open, plain, tagged};

events! { Event {
    "berichten.geopend" => Geopend { open { casus, regio } }
    "berichten.adres-beoordeeld" => AdresBeoordeeld(oordeel)
    "berichten.verstuurd" => Verstuurd(verstuurd)
    "berichten.aan-melder-verstuurd" => AanMelderVerstuurd(bericht)
    "berichten.voorgesteld" => Voorgesteld {
        open { voorstel, melding, persoon, bericht, keuze } text(&[*persoon]) { toelichting }
    }
    "berichten.voorstel-vervallen" => VoorstelVervallen { open { voorstel } }
    "berichten.voorstel-teruggewezen" => VoorstelTeruggewezen { open { voorstel, persoon } text(&[*persoon]) { reden } }
    "berichten.voorstel-bekrachtigd" => VoorstelBekrachtigd { open { voorstel } }
    "berichten.besloten" => Besloten {
        open { voorstel, persoon, bericht, keuze, voorgesteld_door, bekrachtigd_door }
    }
} }

codes!(Adressoort, Berichtcode, RedenAdres, RedenUitstel, RedenWeglaten, Veiligheid, Verzendwijze);

tagged! { Aan {
    "zelf" => Zelf {},
    "vertegenwoordiger" => Vertegenwoordiger { wie: wie },
    "andere-vertegenwoordiger" => AndereVertegenwoordiger {},
} }

tagged! { Ontvanger {
    "betrokkene" => Betrokkene { persoon: persoon, aan: aan },
    "partij" => Partij {},
} }

tagged! { Afgeschermd {
    "melder" => Melder { melding: melding },
    "niet-tonen" => NietTonen { melding: melding },
    "feit" => Feit { feit: feit },
} }

tagged! { BesluitKeuze {
    "uitstellen" => Uitstellen { reden: reden },
    "weglaten" => Weglaten { reden: reden },
} }

plain! {
    Sjabloon { code, versie }
}

open!(Aan, Ontvanger, Afgeschermd, BesluitKeuze, Sjabloon);

shape! {
    Adresoordeel {
        open { adres, persoon, soort, veiligheid, reden }
        adres(&[*persoon]) { regels }
        text(&[*persoon]) { toelichting }
    }
    Verstuurd {
        open { id, bericht, melding, ontvanger, over, adres_van, sjabloon, wijze, adres, op, verwacht, nagekeken }
        adres(adres_van) { naar }
        text(over) { tekst }
    }
    Melderbericht { open { id, bericht, melding, sjabloon, wijze, op, verwacht } melder(&[]) { naar, tekst } }
}
