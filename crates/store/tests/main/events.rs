//! Invented events, and acts made of them.

use access::{Actie, Doel};
use application::ports::*;
use kernel::*;
use meldcode::dossier::{self, Gegeven, GezinsRol};
use meldcode::kader::KaderVersie;
use uuid::Uuid;
use veiligthuis::codes::*;
use veiligthuis::melding::{
    self, Afscherming, BetrokkeneGegevens, MelderGegevens, MelderSoort, MeldingTekst, Ontvangen,
};

pub const SCHOOL: OrganisatieId = OrganisatieId::new(Uuid::from_u128(0xA1));
pub const REGIO: OrganisatieId = OrganisatieId::new(Uuid::from_u128(0xA2));
pub const JUF: AccountId = AccountId::new(Uuid::from_u128(0xB1));
pub const TRIAGIST: AccountId = AccountId::new(Uuid::from_u128(0xB2));

/// Some seconds after noon in March 2026.
pub fn at(seconds: i64) -> Moment {
    Moment::from_micros(1_773_000_000_000_000).unwrap().plus_seconden(seconds)
}
pub fn id() -> Uuid {
    Uuid::from_bytes(crate::bench::random())
}
pub fn juf() -> Actor {
    Actor { account: JUF, rol: "professional", organisatie: SCHOOL }
}
pub fn triagist() -> Actor {
    Actor { account: TRIAGIST, rol: "triagist", organisatie: REGIO }
}
pub fn tekst(text: &str) -> Tekst {
    Tekst::new(text).unwrap()
}
pub fn persoon() -> BetrokkeneId {
    BetrokkeneId::new(id())
}
pub fn entry(object: AccessObject) -> AccessEntry {
    AccessEntry {
        at: at(0),
        actor: Some(juf()),
        actie: Actie::DossierInzien,
        doel: Doel::Meldcode,
        aanleiding: None,
        object,
        outcome: AccessOutcome::Allowed,
    }
}

pub fn geopend() -> Event {
    Event::Dossier(dossier::Event::DossierGeopend {
        organisatie: SCHOOL,
        eigenaar: JUF,
        kader: KaderVersie { id: "onderwijs".into(), versie: "2026.1".into() },
    })
}
pub fn betrokkene(id: BetrokkeneId, naam: Option<&str>, is_client: bool) -> dossier::Betrokkene {
    let identiteit = Identiteit { naam: naam.map(tekst), ..Identiteit::default() };
    dossier::Betrokkene {
        id,
        rol: GezinsRol::ALLE[0],
        is_client,
        huishouden: true,
        weet_van_zorgen: None,
        herkenbaar: naam.is_some(),
        ongeboren: false,
        identiteit: Gegeven::new(vec![id], identiteit),
    }
}
pub fn toegevoegd(id: BetrokkeneId, naam: &str, is_client: bool) -> Event {
    Event::Dossier(dossier::Event::BetrokkeneToegevoegd(betrokkene(id, Some(naam), is_client)))
}
pub fn notitie(over: &[BetrokkeneId], text: &str) -> Event {
    Event::Dossier(dossier::Event::NotitieVastgelegd {
        id: OnderdeelId::new(id()),
        notitie: Gegeven::new(over.to_vec(), tekst(text)),
    })
}
pub fn adres(wie: BetrokkeneId, text: &str) -> Event {
    Event::Dossier(dossier::Event::AdresVastgelegd {
        betrokkene: wie,
        adres: Gegeven::new(vec![wie], Adres { regels: tekst(text), geheim: true }),
    })
}
pub fn acuut(over: &[BetrokkeneId]) -> Event {
    Event::Dossier(dossier::Event::AcuutGevaarVastgelegd {
        id: OnderdeelId::new(id()),
        inhoud: Gegeven::new(over.to_vec(), tekst("nu gevaar")),
    })
}

pub fn ontvangen(over: &[BetrokkeneId], moment: Moment) -> Event {
    Event::Melding(melding::Event::Ontvangen(Box::new(Ontvangen {
        kanaal: Kanaal::Portaal,
        ontvangen: moment,
        regio: REGIO,
        casus: CasusId::new(id()),
        spoed: Spoed::Gewoon,
        aard: vec![AardGeweld::Kindermishandeling],
        aanvullend: vec![],
        duur: DuurGeweld::Onbekend,
        gevaar: false,
        melder_soort: MelderSoort::Beroepsmatig {
            rol: BeroepsRol::Onderwijs,
            organisatie: OrganisatieSoort::Onderwijs,
        },
        afscherming: Afscherming::Open,
        melder: Persoonsgegeven::new(MelderGegevens {
            naam: tekst("Juf Anna"),
            contact: tekst("088-0000001"),
            functie: None,
            organisatie: None,
            adres: None,
            relatie: None,
            bereikbaar: None,
            toelichting_afscherming: None,
        }),
        herkomst: None,
        afspraken: None,
        over: over.to_vec(),
        tekst: Persoonsgegeven::new(MeldingTekst {
            omschrijving: tekst("Zorgen om thuis"),
            voorgeschiedenis: None,
            beschermend: None,
            gevaar: None,
            tolk: None,
            hulp: None,
        }),
        meldcode: None,
        niet_tonen: None,
    })))
}
pub fn vastgelegd(wie: BetrokkeneId, naam: &str) -> Event {
    Event::Melding(melding::Event::BetrokkeneVastgelegd {
        betrokkene: wie,
        herkenbaar: true,
        gegevens: Persoonsgegeven::new(BetrokkeneGegevens {
            identiteit: Identiteit { naam: Some(tekst(naam)), ..Identiteit::default() },
            rollen: vec![RolInMelding::Kind],
            relaties: vec![],
            huishouden: Huishouden::ALLE[0],
            gezag: None,
        }),
        adres: Some(Persoonsgegeven::new(Adres { regels: tekst("Bakenlaan 1"), geheim: false })),
        adres_geheim: false,
    })
}
pub fn acuut_gecheckt(acuut: bool) -> Event {
    Event::Melding(melding::Event::AcuutGecheckt { acuut, maatregelen: vec![], over: vec![], toelichting: None })
}
pub fn opgepakt() -> Event {
    Event::Melding(melding::Event::Opgepakt)
}

pub fn act(appends: Vec<Append>) -> Transaction {
    let access = appends.iter().map(|append| entry(AccessObject::Stream(append.stream))).collect();
    Transaction { at: at(1), appends, access, once: None, drop_draft: None }
}
pub fn append(stream: Stream, expected: u64, events: Vec<Event>) -> Append {
    let actor = match stream {
        Stream::Dossier(_) => juf(),
        _ => triagist(),
    };
    Append { stream, expected, actor, events }
}
pub fn dossier_stream() -> Stream {
    Stream::Dossier(DossierId::new(id()))
}
pub fn melding_stream() -> Stream {
    Stream::Melding(MeldingId::new(id()))
}

/// Opens what a test stored itself.
pub struct Testrecht;
impl Inzagerecht for Testrecht {}

/// The text of a note, or `None` when it was destroyed.
pub fn note_text(event: &Event) -> Option<String> {
    let Event::Dossier(dossier::Event::NotitieVastgelegd { notitie, .. }) = event else { panic!("no note") };
    notitie.open(&Testrecht).map(|t| t.as_str().to_owned())
}
pub fn label_text(label: &Option<Persoonsgegeven<String>>) -> Option<String> {
    label.as_ref().and_then(|label| label.open(&Testrecht).cloned())
}
