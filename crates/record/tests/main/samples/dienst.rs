//! Events of a service.

use kernel::{AccountId, CasusId, Geboorte, MeldingId, OrganisatieId, Persoonsgegeven, Tekst};
use veiligthuis::codes::*;
use veiligthuis::dienst::codes::*;
use veiligthuis::dienst::*;
use veiligthuis::melding::Beslisser;

use super::{Fill, day, moment, part, person, text, uuid};

fn sealed(what: &str) -> Persoonsgegeven<Tekst> {
    Persoonsgegeven::new(text(what))
}

fn worker(nr: u128) -> AccountId {
    AccountId::new(uuid(0xa000 + nr))
}

fn decider(nr: u128) -> Beslisser {
    Beslisser { account: worker(nr), rol: "gedragswetenschapper".to_owned() }
}

/// Every kind once, with everything in it or with as little as possible.
pub fn all(fill: Fill) -> Vec<Event> {
    let over = || vec![person(1), person(2)];
    let human = || Persoon {
        id: person(1),
        positie: Positie::Kind,
        gegevens: Persoonsgegeven::new(PersoonGegevens {
            naam: fill.opt(text("naam")),
            geboorte: Geboorte::Onbekend,
            vertegenwoordiger: fill.opt(text("mentor")),
        }),
    };
    let begin = Gestart {
        soort: Soort::VoorwaardenEnVervolg,
        casus: CasusId::new(uuid(3)),
        melding: MeldingId::new(uuid(1)),
        regio: OrganisatieId::new(uuid(2)),
        ontvangen: moment(1),
        besloten: moment(2),
        gezin_gesproken: fill.opt(moment(3)),
        behandelaar: worker(1),
    };
    let contact = Contact {
        id: part(1),
        over: over(),
        vorm: Contactvorm::Huisbezoek,
        om: moment(4),
        door: worker(1),
        alleen: false,
        gesproken: true,
        buiten_ouders: false,
        verslag: fill.opt(sealed("verslag")),
    };
    let condition = VoorwaardeInhoud { wat: text("voorwaarde"), wie_toetst: fill.opt(text("wijkteam")) };
    let deed = ActieInhoud { wie: text("oma"), wat: text("haalt op") };
    let question = InformantVraag { wie: text("huisarts"), vraag: text("vraag") };
    vec![
        Event::Gestart(begin),
        Event::Begonnen,
        Event::AanCollegaGegeven { aan: worker(2) },
        Event::PersoonVastgelegd(human()),
        Event::PersoonGecorrigeerd(human()),
        Event::ContactGehad(contact),
        Event::VoorwaardeGesteld(Voorwaarde {
            id: part(2),
            over: over(),
            uiterlijk: day(20),
            toetser: fill.opt(Partij::LokaalTeam),
            inhoud: Persoonsgegeven::new(condition),
        }),
        Event::ToetserAangewezen {
            voorwaarde: part(2),
            over: over(),
            toetser: Partij::Gezin,
            wie: fill.opt(sealed("wie")),
        },
        Event::VoorwaardeGetoetst(Toets {
            voorwaarde: part(2),
            over: over(),
            uitkomst: Toetsuitkomst::NietNagekomen,
            op: day(21),
            toelichting: fill.opt(sealed("gezien")),
        }),
        Event::ActieAfgesproken(Actie {
            id: part(3),
            over: over(),
            partij: Partij::Netwerk,
            uiterlijk: day(22),
            inhoud: Persoonsgegeven::new(deed),
        }),
        Event::ActieBijgewerkt(Actiebericht {
            actie: part(3),
            over: over(),
            stand: Actiestand::NietVeilig,
            op: day(23),
            toelichting: fill.opt(sealed("niet veilig")),
        }),
        Event::PlanAfgesproken(Afspraak { met: over(), op: day(24), partners: fill.opt(sealed("school")) }),
        Event::Verteld(Mededeling {
            persoon: person(2),
            onderwerp: Onderwerp::Bevraagden,
            om: moment(5),
            wijze: Contactwijze::Gesprek,
            toelichting: fill.opt(sealed("verteld")),
        }),
        Event::Voorgesteld {
            voorstel: part(4),
            vraag: Besluitvraag::Omzetten,
            over: over(),
            motivering: sealed("waarom"),
        },
        Event::VoorstelVervallen { voorstel: part(4) },
        Event::VoorstelTeruggewezen { voorstel: part(4), over: over(), reden: sealed("reden") },
        Event::VoorstelBekrachtigd { voorstel: part(4) },
        Event::Besloten {
            voorstel: part(4),
            vraag: Besluitvraag::Omzetten,
            voorgesteld_door: decider(1),
            bekrachtigd_door: decider(2),
        },
        Event::OnderzoekGepland(Onderzoeksplan {
            over: over(),
            aard: fill.list([AardGeweld::Kindermishandeling]),
            vragen: sealed("vragen"),
        }),
        Event::InformantGevraagd(InformantGevraagd {
            id: part(5),
            bron: Bron::Zorg,
            over: over(),
            gevraagd: moment(6),
            voor_gezin: true,
            vraag: Persoonsgegeven::new(question),
        }),
        Event::InformantBeantwoord(InformantBeantwoord {
            informant: part(5),
            over: over(),
            beantwoord: moment(7),
            antwoord: fill.opt(sealed("antwoord")),
        }),
        Event::TekstVoorgelegd(Tekstakkoord {
            informant: part(5),
            over: over(),
            akkoord: Akkoord::NietAkkoord,
            op: day(25),
            opmerking: fill.opt(sealed("opmerking")),
        }),
        Event::FeitVastgelegd(Feit {
            id: part(6),
            over: over(),
            bron: Bron::Directbetrokkene,
            van: fill.opt(person(2)),
            waarneming: Waarneming::Mening,
            op: fill.opt(day(1)),
            wat: sealed("feit"),
        }),
        Event::Gehoord(Wederhoor { persoon: person(2), op: day(26), reactie: sealed("reactie") }),
        Event::Verantwoord(Verantwoording { persoon: person(2), plicht: Plicht::Horen, reden: sealed("waarom niet") }),
        Event::VerslagGegeven(Verslag {
            persoon: person(2),
            fase: Verslagfase::Concept,
            op: day(27),
            feiten: fill.list([part(6)]),
            tekst: sealed("verslag"),
        }),
        Event::VerslagBesproken(Verslagreactie {
            persoon: person(2),
            op: day(28),
            reactie: fill.opt(sealed("reactie")),
        }),
        Event::Afgerond { te_laat: fill.0 },
        Event::VoortijdigBeeindigd {
            reden: RedenVoortijdig::Anders,
            over: over(),
            toelichting: fill.opt(sealed("toelichting")),
        },
    ]
}

/// The questions that carry something.
pub fn choices() -> Vec<Event> {
    let questions = [
        Besluitvraag::DerdenVoorGezin,
        Besluitvraag::KindZonderOuders { kind: person(1) },
        Besluitvraag::Concluderen {
            conclusies: vec![
                (AardGeweld::Kindermishandeling, Bevinding::Bevestigd),
                (AardGeweld::ExPartnergeweld, Bevinding::Weerlegd),
            ],
        },
        Besluitvraag::TermijnOverschrijden { reden: RedenTeLaat::Capaciteit, verwacht: day(30) },
        Besluitvraag::NietVertellen { persoon: person(2), onderwerp: Onderwerp::Verslag },
    ];
    let proposed = questions.into_iter().map(|vraag| {
        let over = vraag.persoon().map_or_else(|| vec![person(1), person(2)], |one| vec![one]);
        Event::Voorgesteld { voorstel: part(7), vraag, over, motivering: sealed("waarom") }
    });
    proposed.collect()
}
