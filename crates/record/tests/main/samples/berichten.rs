//! Events of the notices of a casus.

use kernel::{AccountId, CasusId, MeldingId, OrganisatieId, Persoonsgegeven, Tekst};
use veiligthuis::berichten::codes::*;
use veiligthuis::berichten::*;
use veiligthuis::melding::Beslisser;

use super::{Fill, day, moment, part, person, text, uuid};

fn sealed(what: &str) -> Persoonsgegeven<Tekst> {
    Persoonsgegeven::new(text(what))
}

fn decider(nr: u128) -> Beslisser {
    Beslisser { account: AccountId::new(uuid(0xa000 + nr)), rol: "vertrouwensarts".to_owned() }
}

fn template() -> Sjabloon {
    Sjabloon { code: "n02-vastlegging".to_owned(), versie: 1 }
}

/// Every kind once, with everything in it or with as little as possible.
pub fn all(fill: Fill) -> Vec<Event> {
    let melding = MeldingId::new(uuid(1));
    let keuze = BesluitKeuze::Uitstellen { reden: RedenUitstel::GeweldStoppen };
    vec![
        Event::Geopend { casus: CasusId::new(uuid(3)), regio: OrganisatieId::new(uuid(2)) },
        Event::AdresBeoordeeld(Adresoordeel {
            adres: part(1),
            persoon: person(1),
            soort: Adressoort::Post,
            veiligheid: Veiligheid::NietVeilig,
            reden: RedenAdres::AdresVanAnder,
            regels: sealed("straat"),
            toelichting: fill.opt(sealed("zij woont er")),
        }),
        Event::Verstuurd(Verstuurd {
            id: part(2),
            bericht: Berichtcode::N02,
            melding: fill.opt(melding),
            ontvanger: Ontvanger::Betrokkene { persoon: person(1), aan: Aan::Zelf },
            over: vec![person(1), person(2)],
            adres_van: vec![person(1)],
            sjabloon: template(),
            wijze: Verzendwijze::Post,
            adres: fill.opt(part(1)),
            op: moment(1),
            verwacht: fill.opt(day(20)),
            nagekeken: fill.list([
                Afgeschermd::Melder { melding },
                Afgeschermd::NietTonen { melding },
                Afgeschermd::Feit { feit: part(9) },
            ]),
            naar: fill.opt(sealed("straat")),
            tekst: sealed("brief"),
        }),
        Event::AanMelderVerstuurd(Melderbericht {
            id: part(3),
            bericht: Berichtcode::N21,
            melding,
            sjabloon: template(),
            wijze: Verzendwijze::Email,
            op: moment(2),
            verwacht: fill.opt(day(21)),
            naar: fill.opt(sealed("post")),
            tekst: sealed("bericht"),
        }),
        Event::Voorgesteld {
            voorstel: part(4),
            melding,
            persoon: person(2),
            bericht: Berichtcode::N02,
            keuze,
            toelichting: sealed("dreiging"),
        },
        Event::VoorstelVervallen { voorstel: part(4) },
        Event::VoorstelTeruggewezen { voorstel: part(4), persoon: person(2), reden: sealed("eerst bellen") },
        Event::VoorstelBekrachtigd { voorstel: part(4) },
        Event::Besloten {
            voorstel: part(4),
            persoon: person(2),
            bericht: Berichtcode::N02,
            keuze,
            voorgesteld_door: decider(1),
            bekrachtigd_door: decider(2),
        },
    ]
}

/// The choices that carry something.
pub fn choices() -> Vec<Event> {
    let to = |ontvanger| {
        Event::Verstuurd(Verstuurd {
            id: part(5),
            bericht: Berichtcode::N17,
            melding: None,
            ontvanger,
            over: Vec::new(),
            adres_van: Vec::new(),
            sjabloon: template(),
            wijze: Verzendwijze::Uitgereikt,
            adres: None,
            op: moment(3),
            verwacht: None,
            nagekeken: Vec::new(),
            naar: None,
            tekst: sealed("afsluiting"),
        })
    };
    let keuze = BesluitKeuze::Weglaten { reden: RedenWeglaten::BelangKind };
    vec![
        to(Ontvanger::Partij),
        to(Ontvanger::Betrokkene { persoon: person(1), aan: Aan::Vertegenwoordiger { wie: person(2) } }),
        to(Ontvanger::Betrokkene { persoon: person(1), aan: Aan::AndereVertegenwoordiger }),
        Event::Besloten {
            voorstel: part(6),
            persoon: person(1),
            bericht: Berichtcode::N04,
            keuze,
            voorgesteld_door: decider(1),
            bekrachtigd_door: decider(2),
        },
    ]
}
