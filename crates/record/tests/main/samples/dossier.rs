//! Events of a dossier.

use kernel::{AccountId, MeldingId, OrganisatieId, Tekst};
use meldcode::dossier::*;
use meldcode::kader::{CheckGevolg, CheckSoort, KaderVersie, RouteSoort, StapNr};

use super::besluit::{besluit, melding, weging};
use super::mensen::{adres, identiteit, others};
use super::{Fill, day, moment, part, person, text, uuid};

/// Each event once.
pub fn all(f: Fill) -> Vec<Event> {
    [opening(f), first_steps(f), talks(f), decisions(f), endings(f)].concat()
}

pub fn kader() -> KaderVersie {
    KaderVersie { id: "onderwijs".to_owned(), versie: "2026.1".to_owned() }
}

/// A text about the persons of the sample.
pub fn said(f: Fill, what: &str) -> Gegeven<Tekst> {
    Gegeven::new(f.persons(), text(what))
}

fn opening(f: Fill) -> Vec<Event> {
    let (organisatie, eigenaar) = (OrganisatieId::new(uuid(1)), AccountId::new(uuid(2)));
    let note = Gegeven::new(vec![kernel::BetrokkeneId::new(part(1).uuid())], text("kladnotitie"));
    vec![
        Event::DossierGeopend { organisatie, eigenaar, kader: kader() },
        Event::RouteGekozen { route: RouteSoort::Eergerelateerd, reden: f.opt(said(f, "route")) },
        Event::KladnotitieGeschreven { id: part(1), notitie: note },
        Event::KladnotitieGepromoveerd { id: part(1), signaal: part(2) },
        Event::KladnotitieVerwijderd { id: part(1) },
        Event::BetrokkeneToegevoegd(betrokkene(f, identiteit(f))),
        Event::BetrokkeneGecorrigeerd(betrokkene(f, identiteit(f))),
        Event::AdresVastgelegd { betrokkene: person(1), adres: Gegeven::new(vec![person(1)], adres(f.0)) },
    ]
}

fn betrokkene(f: Fill, identiteit: kernel::Identiteit) -> Betrokkene {
    Betrokkene {
        id: person(1),
        rol: GezinsRol::BroerZus,
        is_client: f.0,
        huishouden: !f.0,
        weet_van_zorgen: f.opt(false),
        herkenbaar: f.0,
        ongeboren: !f.0,
        identiteit: Gegeven::new(vec![person(1)], identiteit),
    }
}

fn signaal(f: Fill) -> Signaal {
    let inhoud = SignaalInhoud {
        omschrijving: text("omschrijving"),
        plaats: f.opt(text("plaats")),
        gezien_door: text("gezien door"),
    };
    Signaal {
        id: part(2),
        richting: Richting::Voor,
        bron: Bron::VerklaringKind,
        dag: day(2),
        tijd: f.opt(Klok::new(8, 5).unwrap()),
        inhoud: Gegeven::new(f.persons(), inhoud),
    }
}

fn first_steps(f: Fill) -> Vec<Event> {
    let check = CheckInhoud {
        leeftijden: f.list([0, 14]),
        wie_deelt_de_zorg: f.opt(text("zorg")),
        toelichting: f.opt(text("check")),
    };
    let consult = ConsultInhoud {
        wie: text("wie"),
        functie: text("functie"),
        advies: text("advies"),
        vervolg: f.opt(text("vervolg")),
    };
    vec![
        Event::SignaalVastgelegd(signaal(f)),
        Event::SignaalGecorrigeerd { oud: part(1), nieuw: signaal(f), reden: said(f, "correctie") },
        Event::SignaalIngetrokken { id: part(2), reden: said(f, "intrekken") },
        Event::CheckUitgevoerd(Check {
            id: part(3),
            soort: CheckSoort::Kindcheck,
            uitkomst: "zorgen".to_owned(),
            gevolg: CheckGevolg::Verder,
            dag: day(3),
            volgende: f.opt(day(28)),
            inhoud: Gegeven::new(f.persons(), check),
        }),
        Event::ConsultVastgelegd(Consult {
            id: part(4),
            met: ConsultMet::Vertrouwensarts,
            dag: day(4),
            anoniem: f.0,
            inhoud: Gegeven::new(f.persons(), consult),
        }),
        Event::VeiligThuisOvergeslagen { id: part(5), reden: said(f, "overslaan") },
        Event::EerdereMeldingVastgelegd(EerdereMelding {
            id: part(6),
            dag: day(5),
            door: EerderDoor::Politie,
            inhoud: f.opt(said(f, "eerder")),
        }),
        Event::NotitieVastgelegd { id: part(7), notitie: said(f, "notitie") },
    ]
}

fn talks(f: Fill) -> Vec<Event> {
    let inhoud = GesprekInhoud {
        door: text("door"),
        gezegd: text("gezegd"),
        reactie: f.opt(text("reactie")),
        afspraken: f.opt(text("afspraken")),
    };
    vec![
        Event::GesprekVastgelegd(Gesprek {
            id: part(8),
            met: f.persons(),
            dag: day(6),
            alleen: f.0,
            toestemming: Toestemming::NietGevraagd,
            inhoud: Gegeven::new(f.persons(), inhoud),
            ondanks: f.opt(said(f, "ondanks")),
        }),
        Event::GesprekGepland(GeplandGesprek {
            id: part(9),
            met: f.persons(),
            op: day(7),
            inhoud: f.opt(said(f, "gepland")),
            ondanks: f.opt(said(f, "ondanks")),
        }),
        Event::PogingVastgelegd(Poging {
            id: part(10),
            met: f.persons(),
            dag: day(8),
            wijze: Contactwijze::Brief,
            resultaat: said(f, "poging"),
            ondanks: f.opt(said(f, "ondanks")),
        }),
        Event::StapOvergeslagen(Overslag {
            id: part(11),
            stap: StapNr::Drie,
            met: f.persons(),
            reden: "veiligheid".to_owned(),
            toelichting: f.opt(said(f, "overslag")),
            goedmaken: f.opt(day(9)),
        }),
        Event::StapUitgesteld(Uitstel { id: part(12), stap: StapNr::Twee, tot: day(10), reden: said(f, "uitstel") }),
        Event::AcuutGevaarVastgelegd { id: part(13), inhoud: said(f, "gevaar") },
        Event::SpoedcontactVastgelegd(Spoedcontact {
            id: part(14),
            met: SpoedMet::Noodnummer,
            op: moment(1),
            inhoud: f.opt(said(f, "spoed")),
        }),
        Event::AcuutGevaarOpgeheven { id: part(15), reden: said(f, "voorbij") },
    ]
}

fn decisions(f: Fill) -> Vec<Event> {
    vec![
        Event::Gewogen(weging(f)),
        Event::BesluitGenomen(besluit(f)),
        Event::Gemeld(melding(f).into()),
        Event::TerugkoppelingOntvangen(Terugkoppeling {
            melding: MeldingId::new(uuid(3)),
            soort: TerugkoppelingSoort::Besloten,
            op: moment(4),
            tekst: f.opt(said(f, "terugkoppeling")),
        }),
        Event::InformerenVastgelegd(Informeren {
            id: part(18),
            wie: f.persons(),
            gedaan: f.0,
            dag: day(12),
            inhoud: said(f, "informeren"),
            ondanks: f.opt(said(f, "ondanks")),
        }),
        Event::ToestemmingVastgelegd(ToestemmingFeit {
            id: part(19),
            van: f.persons(),
            stand: Toestemming::Geweigerd,
            dag: day(13),
            inhoud: f.opt(said(f, "toestemming")),
        }),
        Event::IdentiteitGekozen { keuze: IdentiteitKeuze::Open },
    ]
}

fn endings(f: Fill) -> Vec<Event> {
    let plan = HulpplanInhoud {
        doelen: text("doelen"),
        wie_doet_wat: f.opt(text("wie doet wat")),
        casemanager: f.opt(text("casemanager")),
        alsnog_melden_bij: f.opt(text("alsnog melden")),
    };
    vec![
        Event::HulpplanGemaakt(Hulpplan {
            id: part(20),
            termijn: f.opt(day(20)),
            herbeoordeling: day(21),
            met_casemanager: f.0,
            inhoud: Gegeven::new(f.persons(), plan),
        }),
        Event::HulpBeeindigd { id: part(21), reden: said(f, "einde") },
        Event::ZichtAfgesproken(Zicht {
            id: part(22),
            over: f.persons(),
            tot: f.opt(day(22)),
            inhoud: Gegeven::new(f.persons(), ZichtInhoud { wie: text("wie"), waarop: text("waarop") }),
        }),
        closing(f, AfsluitGrond::HulpGeslaagd),
        Event::Heropend { episode: 2, reden: said(f, "heropenen") },
    ]
}

fn closing(f: Fill, grond: AfsluitGrond) -> Event {
    let inhoud = AfsluitInhoud {
        verklaring: text("verklaring"),
        verplichting: f.opt(text("verplichting")),
        houder: f.opt(text("houder")),
    };
    Event::DossierGesloten(Afsluiting { grond, bewaren_tot: f.opt(day(23)), inhoud: Gegeven::new(f.persons(), inhoud) })
}

/// The choices that carry something of their own.
pub fn choices() -> Vec<Event> {
    let f = Fill(true);
    let withheld = IdentiteitKeuze::Afgeschermd { grond: "bedreiging".to_owned() };
    let closings = [
        AfsluitGrond::GeenVermoeden { stap: StapNr::Een },
        AfsluitGrond::RolBeeindigd,
        AfsluitGrond::AndereRoute { op: day(24) },
    ];
    let people = others().into_iter().map(|who| Event::BetrokkeneToegevoegd(betrokkene(f, who)));
    let closings = closings.into_iter().map(|grond| closing(f, grond));
    std::iter::once(Event::IdentiteitGekozen { keuze: withheld }).chain(people).chain(closings).collect()
}
