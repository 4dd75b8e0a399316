//! The stored form of what becomes fact in a casus. About whom a sealed value is stands in the event itself.

use kernel::BetrokkeneId;
use veiligthuis::casus::keten::{Huisverbod, Ketenvlag, Raadantwoord, Verlenging, Vlagwijziging, Vto};
use veiligthuis::casus::{Aanbod, AanbodInhoud, Event, MomentSleutel, NamensPartij, Partij, PersoonMonitoring};
use veiligthuis::codes::{
    AanleidingHeropening, Agendawerk, DienstAfloop, GevraagdBij, HuisverbodEinde, HuisverbodVerzoek, Ketenaanleiding,
    Ketenbesluit, Momentsoort, Monitorbesluit, PartijSoort, Raadbericht, RedenEinde, RedenGeenMonitoring,
    RedenOverslaan, RedenTeruggave, RedenWeigering, Trede, Verantwoordelijkheid, VtoWeg,
};

use crate::event::events;
use crate::shape::shape;
use crate::value::{codes, open, plain};

events! { Event {
    "casus.geopend" => Geopend { open { melding, regio, ontvangen } }
    "casus.melding-toegevoegd" => MeldingToegevoegd { open { melding, ontvangen } }
    "casus.melding-weggehaald" => MeldingWeggehaald { open { melding, naar } }
    "casus.besluit-verwerkt" => BesluitVerwerkt { open { melding, uitkomst, besloten } }
    "casus.intrekking-verwerkt" => IntrekkingVerwerkt { open { melding } }
    "casus.dienst-gestart" => DienstGestart { open { dienst, soort, gestart } }
    "casus.dienst-beeindigd" => DienstBeeindigd { open { dienst, afloop, op } }
    "casus.opgepakt" => Opgepakt {}
    "casus.vrijgegeven" => Vrijgegeven {}
    "casus.aan-collega-gegeven" => AanCollegaGegeven { open { aan } }
    "casus.wachtcheck-vastgelegd" => WachtcheckVastgelegd { open { op, veilig, over } text(over) { bevinding } }
    "casus.reden-te-laat-gegeven" => RedenTeLaatGegeven {
        open { werk, voorwerp, uiterlijk, reden, over } text(over) { toelichting }
    }
    "casus.overdracht-aangeboden" => OverdrachtAangeboden(aanbod)
    "casus.overdracht-ontvangen" => OverdrachtOntvangen { open { overdracht, op } }
    "casus.overdracht-geaccepteerd" => OverdrachtGeaccepteerd {
        open { overdracht, op, geen_monitoring, over } text(over) { door, opmerking }
    }
    "casus.overdracht-geweigerd" => OverdrachtGeweigerd { open { overdracht, op, reden, over } text(over) { toelichting } }
    "casus.overdracht-ingetrokken" => OverdrachtIngetrokken { open { overdracht, op, over } text(over) { reden } }
    "casus.overdracht-teruggegeven" => OverdrachtTeruggegeven {
        open { overdracht, op, reden, veilig, over } text(over) { toelichting }
    }
    "casus.ladderstap-gedaan" => LadderstapGedaan { open { overdracht, trede, op, over } text(over) { toelichting } }
    "casus.bemoeienis-beeindigd" => BemoeienisBeeindigd { open { einde, op, reden, over } text(over) { toelichting } }
    "casus.persoon-gemonitord" => PersoonGemonitord { open { moment } within(&[]) { persoon } }
    "casus.monitoring-gedaan" => MonitoringGedaan {
        open { moment, op, gepland, besluit, over } text(over) { toelichting }
    }
    "casus.extra-moment-gepland" => ExtraMomentGepland { open { id, dag, over } }
    "casus.overslaan-voorgesteld" => OverslaanVoorgesteld {
        open { voorstel, moment, reden, over } text(over) { toelichting }
    }
    "casus.sluiten-voorgesteld" => SluitenVoorgesteld { open { voorstel, over } text(over) { toelichting } }
    "casus.voorstel-teruggewezen" => VoorstelTeruggewezen { open { voorstel, over } text(over) { reden } }
    "casus.voorstel-vervallen" => VoorstelVervallen { open { voorstel } }
    "casus.voorstel-bekrachtigd" => VoorstelBekrachtigd { open { voorstel } }
    "casus.monitoring-overgeslagen" => MonitoringOvergeslagen {
        open { moment, reden, voorgesteld_door, bekrachtigd_door }
    }
    "casus.gesloten" => Gesloten { open { door, met, over } text(over) { toelichting } }
    "casus.heropend" => Heropend { open { aanleiding, over } text(over) { toelichting } }
    "casus.heropening-afgerond" => HeropeningAfgerond {}
    "casus.ketenbesluit-voorgesteld" => KetenbesluitVoorgesteld { open { voorstel, wat, over } text(over) { toelichting } }
    "casus.ketenbesluit-genomen" => KetenbesluitGenomen {
        open { besluit, wat, over, voorgesteld_door, bekrachtigd_door }
    }
    "casus.ketenbesluit-vervallen" => KetenbesluitVervallen { open { besluit, over } text(over) { reden } }
    "casus.huisverbod-opgelegd" => HuisverbodOpgelegd(huisverbod)
    "casus.huisverbod-verlengd" => HuisverbodVerlengd(verlenging)
    "casus.huisverbod-beeindigd" => HuisverbodBeeindigd {
        open { huisverbod, einde, op, over } text(over) { toelichting }
    }
    "casus.vto-gedaan" => VtoGedaan(vto)
    "casus.college-ingelicht" => CollegeIngelicht { open { vto, op, over } text(over) { aan } }
    "casus.raad-antwoordde" => RaadAntwoordde(antwoord)
    "casus.ketenvlag-gezet" => KetenvlagGezet(vlag)
    "casus.ketenvlag-bijgewerkt" => KetenvlagBijgewerkt(wijziging)
    "casus.ketenvlag-beeindigd" => KetenvlagBeeindigd { open { vlag, op, over } text(over) { toelichting } }
} }

codes!(
    AanleidingHeropening,
    Agendawerk,
    DienstAfloop,
    GevraagdBij,
    Momentsoort,
    Monitorbesluit,
    PartijSoort,
    RedenEinde
);
codes!(HuisverbodEinde, HuisverbodVerzoek, Ketenaanleiding, Ketenbesluit, Raadbericht, VtoWeg);
codes!(RedenGeenMonitoring, RedenOverslaan, RedenTeruggave, RedenWeigering, Trede, Verantwoordelijkheid);

shape! {
    Aanbod {
        open { id, verantwoordelijkheden, over, aangeboden, reactie }
        within(over) { partij }
        text(over) { inhoud }
    }
    Partij(over) {
        open { soort }
        text(over) { naam }
    }
    PersoonMonitoring {
        open { betrokkene, op, gevraagd, direct, stabiel, herstel }
        text(&[*betrokkene]) { feiten }
    }
    Huisverbod {
        open { id, persoon, thuis, opgelegd, verzoek, besluit, contactverbod }
        adres(thuis) { adres }
        text(&allen(*persoon, thuis)) { toelichting }
    }
    Verlenging { open { huisverbod, besloten, tot, over } text(over) { toelichting } }
    Vto { open { id, besluit, over, op, weg } text(over) { toelichting } }
    Raadantwoord { open { vto, op, bericht, over } text(over) { toelichting } }
    Ketenvlag {
        open { id, aanleiding, besluit, over, sinds, terugkijken }
        text(over) { contact, toelichting }
    }
    Vlagwijziging { open { vlag, op, terugkijken, over } text(over) { toelichting } }
}

plain! {
    AanbodInhoud { contact, toelichting, voorwaarden, uittreksel }
    NamensPartij { naam, functie }
    MomentSleutel { anker, soort }
}

open!(MomentSleutel);

/// Who has to stay away, and who stays at home.
fn allen(persoon: BetrokkeneId, thuis: &[BetrokkeneId]) -> Vec<BetrokkeneId> {
    std::iter::once(persoon).chain(thuis.iter().copied()).collect()
}
