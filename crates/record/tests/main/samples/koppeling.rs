//! Events of a koppeling.

use kernel::{AccountId, MeldingId, OrganisatieId, Persoonsgegeven};
use veiligthuis::codes::{HerkomstKoppeling, KoppelingSoort, RedenVerwerping, Vergelijkveld};
use veiligthuis::koppeling::{Event, Kenmerk, Paar, Voorstel};
use veiligthuis::melding::Beslisser;

use super::{Fill, part, person, text, uuid};

fn beslisser(nr: u128) -> Beslisser {
    Beslisser { account: AccountId::new(uuid(nr)), rol: "gedragswetenschapper".to_owned() }
}

fn voorstel(f: Fill, herkomst: HerkomstKoppeling, soort: KoppelingSoort) -> Event {
    let paar = Paar {
        eerdere: MeldingId::new(uuid(1)),
        eerdere_persoon: person(1),
        latere: MeldingId::new(uuid(2)),
        latere_persoon: person(2),
    };
    let kenmerk = |veld, gewicht| Kenmerk { veld, gewicht };
    Event::Voorgesteld(Voorstel {
        paar,
        regio: OrganisatieId::new(uuid(3)),
        herkomst,
        soort,
        gewicht: f.opt(1250),
        kenmerken: f.list([kenmerk(Vergelijkveld::Geboren, 1100), kenmerk(Vergelijkveld::Adres, -150)]),
    })
}

/// What happens to a pair, complete or bare.
pub fn all(f: Fill) -> Vec<Event> {
    let over = || vec![person(1), person(2)];
    let words = |what: &str| Persoonsgegeven::new(text(what));
    let reden = if f.opt(()).is_some() { RedenVerwerping::Anders } else { RedenVerwerping::Naamgenoot };
    vec![
        voorstel(f, HerkomstKoppeling::Gezocht, KoppelingSoort::Zelfde),
        Event::Bevestigd { over: over(), toelichting: f.opt(words("zelfde")) },
        Event::Verworpen { reden, over: over(), toelichting: f.opt(words("ander")) },
        Event::InTwijfelGelaten { over: over(), toelichting: f.opt(words("twijfel")) },
        Event::OngedaanMakenVoorgesteld { voorstel: part(50), over: over(), toelichting: words("fout") },
        Event::OngedaanGemaakt { voorstel: part(50), voorgesteld_door: beslisser(4), bekrachtigd_door: beslisser(5) },
        Event::BlijftStaan { voorstel: part(50), over: over(), reden: words("klopt") },
    ]
}

/// Every kind of proposal and every reason.
pub fn choices() -> Vec<Event> {
    let over = || vec![person(1), person(2)];
    let kinds = KoppelingSoort::ALLE.iter().map(|soort| voorstel(Fill(true), HerkomstKoppeling::Radar, *soort));
    let reasons =
        RedenVerwerping::ALLE.iter().map(|reden| Event::Verworpen { reden: *reden, over: over(), toelichting: None });
    kinds.chain(reasons).collect()
}
