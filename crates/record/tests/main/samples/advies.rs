//! Events of an advice.

use kernel::{OrganisatieId, Persoonsgegeven};
use veiligthuis::advies::{
    AdviesTekst, Adviesvrager, AdviesvragerGegevens, Event, Vastgelegd, VervolgTekst, VervolgadviesGegeven,
};
use veiligthuis::codes::{Aanvullend, AardGeweld, AdviesKanaal, AdviesSoort, BeroepsRol, DuurGeweld, OrganisatieSoort};
use veiligthuis::melding::Beslisser;

use super::{Fill, day, moment, part, person, text, uuid};

fn beslisser(nr: u128, rol: &str) -> Beslisser {
    Beslisser { account: kernel::AccountId::new(uuid(nr)), rol: rol.to_owned() }
}

fn vastgelegd(f: Fill, vrager: Adviesvrager) -> Event {
    Event::Vastgelegd(Box::new(Vastgelegd {
        kanaal: if f.0 { AdviesKanaal::Telefoon } else { AdviesKanaal::Chat },
        ontvangen: moment(1),
        regio: OrganisatieId::new(uuid(2)),
        soort: if f.0 { AdviesSoort::Advies } else { AdviesSoort::Signaal },
        vrager,
        acuut: f.0,
        aard: f.list([AardGeweld::Kindermishandeling]),
        duur: DuurGeweld::Onbekend,
        aanvullend: f.list([Aanvullend::Stalking]),
        terugbellen: f.opt(day(9)),
        twijfel_bevestigd: f.0,
        organisatie: f.opt(Persoonsgegeven::new(text("organisatie"))),
        tekst: Persoonsgegeven::new(AdviesTekst {
            vraag: f.opt(text("vraag")),
            advies: f.opt(text("advies")),
            doet: f.opt(text("doet")),
        }),
    }))
}

fn all(f: Fill) -> Vec<Event> {
    let gegevens = AdviesvragerGegevens {
        naam: f.opt(text("naam")),
        contact: f.opt(text("contact")),
        functie: f.opt(text("functie")),
    };
    let (voorstel, melden, twijfel_bevestigd) = (part(1), f.0, f.0);
    vec![
        vastgelegd(f, Adviesvrager::NietBeroepsmatig),
        Event::VervolgadviesGegeven(VervolgadviesGegeven {
            id: part(2),
            kanaal: AdviesKanaal::Bezoek,
            om: moment(3),
            terugbellen: f.opt(day(12)),
            twijfel_bevestigd,
            tekst: Persoonsgegeven::new(VervolgTekst { vraag: f.opt(text("vraag")), advies: text("advies") }),
        }),
        Event::ContactVastgelegd { vrager: person(7), gegevens: Persoonsgegeven::new(gegevens) },
        Event::ToestemmingIngetrokken { vrager: person(7) },
        Event::Afgesloten,
        Event::AmbtshalveVoorgesteld {
            voorstel,
            melden,
            twijfel_bevestigd,
            motivering: Persoonsgegeven::new(text("motivering")),
        },
        Event::AmbtshalveTeruggewezen { voorstel, twijfel_bevestigd, reden: Persoonsgegeven::new(text("reden")) },
        Event::AmbtshalveBesloten {
            voorstel,
            melden,
            voorgesteld_door: beslisser(3, "meldpunt"),
            bekrachtigd_door: beslisser(4, "vertrouwensarts"),
        },
        Event::OmgezetNaarMelding { op: day(20), ambtshalve: f.0 },
    ]
}

pub fn advies() -> Vec<Event> {
    let (rol, organisatie) = (BeroepsRol::Onderwijs, OrganisatieSoort::Onderwijs);
    let vragers = [Adviesvrager::Beroepsmatig { rol, organisatie }, Adviesvrager::Onbekend];
    let choices = vragers.map(|vrager| vastgelegd(Fill(true), vrager));
    [all(Fill(true)), all(Fill(false)), choices.into()].concat()
}
