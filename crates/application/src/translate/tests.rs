//! What of a dossier reaches Veilig Thuis, and in which sealed part.

use super::{Sender, to_opgave};
use crate::ports::{Ids, Instelling, Organisatie};
use access::{Bezorgrecht, Soort};
use kernel::{
    AccountId, Actor, BetrokkeneId, CasusId, Dag, Decider, DossierId, Identiteit, MeldingId, Moment, OnderdeelId,
    OrganisatieId, Recorded, Tekst,
};
use meldcode::{
    dossier::{
        BetrokkeneInvoer, Bron, Command, Consult, ConsultInhoud, ConsultMet, Dossier, Gegeven, Gesprek, GesprekInhoud,
        GezinsRol, Meld, MelderInvoer, MeldingVerder, Richting, Signaal, SignaalInhoud, Toestemming,
    },
    kader::{Kaders, RouteSoort},
};
use std::sync::atomic::{AtomicU64, Ordering};
use uuid::Uuid;
use veiligthuis::{codes::Bron as VtBron, melding::OntvangstOpgave};

/// Names that only the reporter's side has.
const REPORTER: [&str; 3] = ["Sanne Bakker", "Ilse de Boer", "Joris Kok"];
const KIND: BetrokkeneId = BetrokkeneId::new(Uuid::from_u128(1));
const MOEDER: BetrokkeneId = BetrokkeneId::new(Uuid::from_u128(2));

#[derive(Default)]
struct Counter(AtomicU64);
impl Ids for Counter {
    fn fresh(&self) -> Uuid {
        Uuid::from_u128(0x1000 + u128::from(self.0.fetch_add(1, Ordering::Relaxed)))
    }
}

fn t(text: &str) -> Tekst {
    Tekst::new(text).unwrap()
}

fn persoon(id: BetrokkeneId, naam: &str, rol: GezinsRol) -> Command {
    Command::VoegBetrokkeneToe(BetrokkeneInvoer {
        id,
        identiteit: Identiteit { naam: Some(t(naam)), ..Identiteit::default() },
        rol,
        is_client: rol == GezinsRol::Client,
        huishouden: true,
        weet_van_zorgen: None,
        adres: None,
    })
}

fn signaal(id: OnderdeelId, dag: Dag, bron: Bron) -> Command {
    let inhoud = SignaalInhoud { omschrijving: t("een blauwe plek"), plaats: None, gezien_door: t(REPORTER[0]) };
    let inhoud = Gegeven::new(vec![KIND], inhoud);
    Command::VoegSignaalToe(Signaal { id, richting: Richting::Voor, bron, dag, tijd: None, inhoud })
}

fn gesprek(id: OnderdeelId, dag: Dag, met: Vec<BetrokkeneId>) -> Command {
    let inhoud =
        GesprekInhoud { door: t(REPORTER[1]), gezegd: t("Het gaat niet goed."), reactie: None, afspraken: None };
    let inhoud = Gegeven::new(met.clone(), inhoud);
    Command::LegGesprekVast(Gesprek {
        id,
        met,
        dag,
        alleen: true,
        toestemming: Toestemming::NietGevraagd,
        inhoud,
        ondanks: None,
    })
}

fn consult(id: OnderdeelId, dag: Dag) -> Command {
    let inhoud =
        ConsultInhoud { wie: t(REPORTER[2]), functie: t("intern begeleider"), advies: t("Meld."), vervolg: None };
    let inhoud = Gegeven::gezin(inhoud);
    Command::LegConsultVast(Consult { id, met: ConsultMet::Collega, dag, anoniem: true, inhoud })
}

fn meld(mee: Vec<OnderdeelId>, niet_tonen: Option<&str>) -> Command {
    Command::Meld(Box::new(Meld {
        id: MeldingId::new(Uuid::from_u128(90)),
        betrokkenen: vec![KIND, MOEDER],
        mee,
        dringend: Some(false),
        identiteit: None,
        geinformeerd: Some(true),
        reden_niet_geinformeerd: None,
        telefonisch_vooraf: None,
        ook_politie: false,
        omschrijving: Some(t("Zorgen over het kind.")),
        verder: MeldingVerder::default(),
        melder: MelderInvoer {
            naam: Some(t(REPORTER[0])),
            functie: Some(t("leerkracht")),
            contact: Some(t("06 00000000")),
            ..MelderInvoer::default()
        },
        niet_tonen: niet_tonen.map(t),
        motivering: Some(t("Liever te vroeg dan te laat.")),
    }))
}

/// The report of a dossier in which all of these parts go along.
fn reported(parts: impl Fn(Dag) -> Vec<(OnderdeelId, Command)>, niet_tonen: Option<&str>) -> OntvangstOpgave {
    let kader = Kaders::ingebouwd().huidige("onderwijs").unwrap();
    let now = Moment::in_nederland(Dag::new(2026, 3, 2).unwrap(), 10, 0).unwrap();
    let organisatie = OrganisatieId::new(Uuid::from_u128(3));
    let actor = Actor { account: AccountId::new(Uuid::from_u128(4)), rol: "professional", organisatie };
    let (mee, stappen): (Vec<_>, Vec<_>) = parts(now.dag()).into_iter().unzip();
    let begin = [
        Command::OpenDossier { kladnotitie: None },
        Command::KiesRoute { route: RouteSoort::Thuis, reden: None },
        persoon(KIND, "Noor Vermeulen", GezinsRol::Client),
        persoon(MOEDER, "Anna Vermeulen", GezinsRol::Ouder),
    ];
    let mut dossier = Dossier::default();
    for command in begin.into_iter().chain(stappen).chain([meld(mee, niet_tonen)]) {
        let events = dossier.decide(command, kader, &actor, now).unwrap_or_else(|r| panic!("{}: {r}", r.code()));
        for event in events {
            let seq = dossier.seq + 1;
            dossier = dossier.apply(&Recorded { seq, at: now, actor: actor.clone(), event });
        }
    }
    let school = Organisatie {
        id: organisatie,
        naam: "Basisschool De Proef".to_owned(),
        soort: Soort::Professioneel,
        kader: "onderwijs".to_owned(),
        regio: None,
        instelling: Instelling::default(),
    };
    let sender = Sender {
        dossier: DossierId::new(Uuid::from_u128(5)),
        organisatie: &school,
        regio: organisatie,
        casus: CasusId::new(Uuid::from_u128(6)),
    };
    let gemeld = dossier.laatste_melding().unwrap();
    let recht = Bezorgrecht::voor_terugkoppeling();
    to_opgave(&Counter::default(), &dossier, gemeld, kader, &sender, &recht)
}

fn id(number: u128) -> OnderdeelId {
    OnderdeelId::new(Uuid::from_u128(0x100 + number))
}

#[test]
fn wie_zag_hoorde_of_sprak_staat_alleen_in_het_deel_van_de_melder() {
    let parts = |dag| {
        vec![
            (id(1), signaal(id(1), dag, Bron::EigenWaarneming)),
            (id(2), signaal(id(2), dag, Bron::VerklaringAnder)),
            (id(3), gesprek(id(3), dag, vec![MOEDER])),
            (id(4), consult(id(4), dag)),
        ]
    };
    let opgave = reported(parts, Some("Het gesprek op de gang."));
    assert_eq!(opgave.feiten.len(), 4);
    for feit in &opgave.feiten {
        assert!(feit.inhoud.wie.is_none());
        assert!(REPORTER.iter().all(|name| !feit.inhoud.wat.as_str().contains(name)));
    }
    let sealed = opgave.niet_tonen.unwrap();
    assert!(REPORTER.iter().all(|name| sealed.as_str().contains(name)), "nothing is lost");
    assert!(sealed.as_str().contains("Het gesprek op de gang.") && sealed.as_str().contains("Feit 1 van 02-03-2026"));
}

#[test]
fn wie_niets_meestuurt_stuurt_ook_geen_namen_mee() {
    assert!(reported(|_| Vec::new(), None).niet_tonen.is_none());
    assert_eq!(reported(|_| Vec::new(), Some("Niet dit.")).niet_tonen.unwrap().as_str(), "Niet dit.");
}

#[test]
fn een_gesprek_met_een_persoon_komt_van_die_persoon_en_met_meer_van_de_melder() {
    let een = reported(|dag| vec![(id(1), gesprek(id(1), dag, vec![MOEDER]))], None);
    let persoon = een.betrokkenen.iter().find(|b| b.identiteit.naam.as_ref().unwrap().as_str() == "Anna Vermeulen");
    assert_eq!((een.feiten[0].bron, een.feiten[0].van), (VtBron::Directbetrokkene, persoon.map(|p| p.id)));
    assert_ne!(een.feiten[0].van, Some(MOEDER), "the same human being has another id in another file");
    let twee = reported(|dag| vec![(id(1), gesprek(id(1), dag, vec![KIND, MOEDER]))], None);
    assert_eq!((twee.feiten[0].bron, twee.feiten[0].van), (VtBron::Melder, None));
    assert_eq!(twee.feiten[0].over.len(), 2);
}

#[test]
fn een_verklaring_van_een_kind_komt_via_de_melder() {
    let opgave = reported(|dag| vec![(id(1), signaal(id(1), dag, Bron::VerklaringKind))], None);
    assert_eq!((opgave.feiten[0].bron, opgave.feiten[0].van), (VtBron::Melder, None));
    assert_eq!(opgave.feiten[0].over.len(), 1);
}
