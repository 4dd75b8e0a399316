//! An invented family, as a teacher types it into a dossier and as a caseworker hears it on the telephone.

use application::ports::Ids;
use kernel::{
    Adres, BetrokkeneId, CasusId, Dag, Geboorte, Geslacht, Identiteit, MeldingId, Moment, OnderdeelId, Tekst,
};
use meldcode::{
    dossier::{
        BetrokkeneInvoer, Bron, Command, Consult, ConsultInhoud, ConsultMet, Gegeven, Gesprek, GesprekInhoud,
        GezinsRol, Meld, MelderInvoer, MeldingVerder, NeemBesluit, Onderbouwing, PersoonAntwoord, Richting, Signaal,
        SignaalInhoud, Toestemming, Weeg,
    },
    kader::RouteSoort,
    weging::{Antwoord, Antwoorden, Vraag},
};
use uuid::Uuid;
use veiligthuis::{
    codes::{
        AardGeweld, BeroepsRol, DuurGeweld, GeinformeerdDoorMelder, Huishouden, Kanaal, OrganisatieSoort, RolInMelding,
        Spoed,
    },
    melding::{BetrokkeneOpgave, MelderOpgave, MelderSoortOpgave, OntvangstOpgave},
};

use crate::world::REGIO;

/// A text. The lengths are those of real notes: a sentence or a few.
fn t(text: &str) -> Tekst {
    Tekst::new(text).expect("written here")
}

const SEEN: &str = "Het kind kwam drie dagen achter elkaar zonder ontbijt en zonder jas op school, was stil, schrok van een \
     dichtslaande deur en vertelde aan de leerkracht dat het thuis 's nachts vaak schreeuwen hoort en dan onder het bed \
     gaat liggen.";
const TOLD: &str = "Moeder vertelt dat vader sinds zijn ontslag veel drinkt en haar heeft geduwd waar de kinderen bij waren. \
     Zij schrikt ervan dat het kind dit op school merkt. Er is afgesproken dat de school binnen een week terugbelt.";

/// What a dossier is filled with, and what of it can go along with a report.
pub struct Filled {
    /// The commands, in order.
    pub commands: Vec<Command>,
    /// Who is in the dossier.
    pub people: Vec<BetrokkeneId>,
    /// The signals, consultations and the conversation.
    pub along: Vec<OnderdeelId>,
}

/// Steps 0 to 5: three people, three signals, two consultations, a conversation, a weging and the decision to report.
pub fn dossier(ids: &dyn Ids, today: Dag) -> Filled {
    let part = || OnderdeelId::new(ids.fresh());
    let people: Vec<BetrokkeneId> = (0..3).map(|_| BetrokkeneId::new(ids.fresh())).collect();
    let named = [
        ("Bo van der Linden", GezinsRol::Client, Dag::new(2017, 5, 4)),
        ("Noor Vermeer", GezinsRol::Ouder, Dag::new(1988, 2, 29)),
        ("Daan van der Linden", GezinsRol::Ouder, Dag::new(1985, 11, 12)),
    ];
    let mut commands = vec![Command::KiesRoute { route: RouteSoort::Thuis, reden: None }];
    for (id, (naam, rol, geboren)) in people.iter().zip(named) {
        commands.push(Command::VoegBetrokkeneToe(BetrokkeneInvoer {
            id: *id,
            identiteit: identiteit(naam, geboren),
            rol,
            is_client: rol == GezinsRol::Client,
            huishouden: true,
            weet_van_zorgen: None,
            adres: Some(adres()),
        }));
    }
    let mut along = Vec::new();
    for (richting, bron) in [
        (Richting::Voor, Bron::EigenWaarneming),
        (Richting::Voor, Bron::VerklaringKind),
        (Richting::Tegen, Bron::VerklaringClientOuder),
    ] {
        let inhoud =
            SignaalInhoud { omschrijving: t(SEEN), plaats: Some(t("in de klas")), gezien_door: t("de leerkracht") };
        along.push(part());
        let id = along[along.len() - 1];
        let signaal = Signaal { id, richting, bron, dag: today, tijd: None, inhoud: Gegeven::gezin(inhoud) };
        commands.push(Command::VoegSignaalToe(signaal));
    }
    for met in [ConsultMet::Collega, ConsultMet::VeiligThuis] {
        let inhoud = ConsultInhoud {
            wie: t("M. de Wit"),
            functie: t("adviseur"),
            advies: t("Bespreek de zorgen deze week met beide ouders apart en weeg daarna opnieuw."),
            vervolg: Some(t("De intern begeleider nodigt de ouders uit.")),
        };
        along.push(part());
        let id = along[along.len() - 1];
        let consult = Consult { id, met, dag: today, anoniem: true, inhoud: Gegeven::gezin(inhoud) };
        commands.push(Command::LegConsultVast(consult));
    }
    let inhoud = GesprekInhoud { door: t("de intern begeleider"), gezegd: t(TOLD), reactie: None, afspraken: None };
    along.push(part());
    commands.push(Command::LegGesprekVast(Gesprek {
        id: along[along.len() - 1],
        met: people.clone(),
        dag: today,
        alleen: true,
        toestemming: Toestemming::Gegeven,
        inhoud: Gegeven::gezin(inhoud),
        ondanks: None,
    }));
    let weging = part();
    commands.push(Command::Weeg(weeg(weging, &people)));
    commands.push(Command::NeemBesluit(NeemBesluit { id: part(), weging, melden: true, motivering: None }));
    Filled { commands, people, along }
}

fn weeg(id: OnderdeelId, people: &[BetrokkeneId]) -> Weeg {
    let antwoorden = Antwoorden::van([
        (Vraag::Vermoeden, Antwoord::Ja),
        (Vraag::Acuut, Antwoord::Nee),
        (Vraag::Structureel, Antwoord::Ja),
        (Vraag::NieuweSignalen, Antwoord::Nvt),
        (Vraag::HulpMogelijk, Antwoord::Ja),
        (Vraag::Medewerking, Antwoord::Ja),
        (Vraag::DuurzaamVeilig, Antwoord::Ja),
    ])
    .expect("every answer is allowed");
    let person = |id: &BetrokkeneId| PersoonAntwoord {
        betrokkene: *id,
        acuut: Some(Antwoord::Nee),
        structureel: Some(Antwoord::Ja),
    };
    let grounds = Vraag::ALLE.map(|vraag| Onderbouwing {
        vraag,
        tekst: Gegeven::gezin(t("Zie de drie signalen en het gesprek met moeder van deze week.")),
    });
    Weeg {
        id,
        over: Vec::new(),
        antwoorden,
        per_persoon: people.iter().map(person).collect(),
        weigert: Vec::new(),
        herbeoordeling: None,
        onderbouwing: grounds.to_vec(),
        instrument: None,
    }
}

/// The report of a dossier. Its text holds `proof`, by which the crash trial knows it again.
pub fn report(melding: MeldingId, people: Vec<BetrokkeneId>, along: Vec<OnderdeelId>, proof: Uuid) -> Meld {
    Meld {
        id: melding,
        betrokkenen: people,
        mee: along,
        dringend: Some(false),
        identiteit: None,
        geinformeerd: Some(true),
        reden_niet_geinformeerd: None,
        telefonisch_vooraf: None,
        ook_politie: false,
        omschrijving: Some(worries(proof)),
        verder: MeldingVerder {
            voorgeschiedenis: Some(t("Vorig jaar waren er dezelfde zorgen; toen hielp het wijkteam.")),
            gaat_goed: Some(t("Het kind heeft een goede band met oma, die om de hoek woont.")),
            eigen_hulp: Some(t("De school blijft het kind elke week spreken.")),
            ..MeldingVerder::default()
        },
        melder: MelderInvoer {
            naam: Some(t("S. Bakker")),
            functie: Some(t("intern begeleider")),
            contact: Some(t("088-0000000")),
            ..MelderInvoer::default()
        },
        niet_tonen: None,
        motivering: None,
    }
}

/// The same worries, told by a neighbour on the telephone.
pub fn call(ids: &dyn Ids, now: Moment, proof: Uuid) -> OntvangstOpgave {
    let person = |naam: &str, rol| BetrokkeneOpgave {
        id: BetrokkeneId::new(ids.fresh()),
        identiteit: identiteit(naam, None),
        rollen: vec![rol],
        relaties: Vec::new(),
        huishouden: Huishouden::Ja,
        gezag: None,
        adres: Some(adres()),
        geinformeerd: Some(GeinformeerdDoorMelder::Onbekend),
        geinformeerd_toelichting: None,
    };
    OntvangstOpgave {
        kanaal: Kanaal::Telefoon,
        ontvangen: now,
        regio: REGIO,
        casus: CasusId::new(ids.fresh()),
        spoed: Some(Spoed::Gewoon),
        melder: MelderOpgave {
            soort: MelderSoortOpgave::Beroepsmatig {
                rol: BeroepsRol::Onderwijs,
                organisatie: OrganisatieSoort::Onderwijs,
                afscherming: None,
            },
            naam: Some(t("S. Bakker")),
            contact: Some(t("088-0000000")),
            functie: Some(t("intern begeleider")),
            organisatie: Some(t("Basisschool De Boomgaard")),
            adres: None,
            relatie: None,
            bereikbaar: None,
            toelichting_afscherming: None,
        },
        herkomst: None,
        betrokkenen: vec![
            person("Noor Vermeer", RolInMelding::Ouder),
            person("Daan van der Linden", RolInMelding::Ouder),
            person("Bo van der Linden", RolInMelding::Kind),
        ],
        aard: vec![AardGeweld::Kindermishandeling],
        aanvullend: Vec::new(),
        duur: DuurGeweld::TotHalfJaar,
        omschrijving: Some(worries(proof)),
        feiten: Vec::new(),
        voorgeschiedenis: None,
        beschermend: Some(t("Oma woont om de hoek.")),
        gevaar: None,
        tolk: None,
        hulp: None,
        melder_blijft_doen: None,
        verwachting: None,
        meldcode: None,
        niet_tonen: None,
    }
}

/// How many people every report names.
pub const PEOPLE: usize = 3;

fn worries(proof: Uuid) -> Tekst {
    t(&format!("{SEEN}\n\n{TOLD}\n\n{proof}"))
}

/// The proof in the text of a report.
pub fn proof_in(text: &Tekst) -> Option<Uuid> {
    text.as_str().lines().next_back()?.parse().ok()
}

fn adres() -> Adres {
    Adres { regels: t("Bakenlaan 1\n0000 XX Bakenstad"), geheim: false }
}

fn identiteit(naam: &str, geboren: Option<Dag>) -> Identiteit {
    Identiteit {
        naam: Some(t(naam)),
        geboorte: geboren.map_or(Geboorte::InJaar(1990), Geboorte::Op),
        geslacht: Geslacht::Onbekend,
        ..Identiteit::default()
    }
}
