//! What is told about an invented family, said to the use cases themselves: the setting of tests whose subject is something
//! else. The words in it are canaries: they may come back to who may read them, and nowhere else.

use super::{House, people};
use access::{Aanvrager, Rol};
use application::{App, FormMeta, dossier, melding, melding::Do};
use kernel::{
    Adres, BetrokkeneId, Bsn, CasusId, DossierId, Geboorte, Identiteit, MeldingId, OnderdeelId, OrganisatieId, Tekst,
};
use meldcode::dossier::{
    BetrokkeneInvoer, Bron as SignaalBron, Command, Gegeven, GezinsRol, Richting, Signaal, SignaalInhoud,
};
use meldcode::kader::RouteSoort;
use uuid::Uuid;
use veiligthuis::{
    codes::{AardGeweld, DuurGeweld, GeinformeerdDoorMelder, Huishouden, Kanaal, RolInMelding, Spoed},
    melding::{BetrokkeneOpgave, Command as MeldingCommand, MelderOpgave, MelderSoortOpgave, OntvangstOpgave},
};

/// Words that stand in the setting and nowhere in the program: a name, a BSN, a street, a text, a reporter.
pub const CANARIES: [&str; 5] =
    ["Zonnegloed Kwikstaart", "999990019", "Kanariepietlaan", "paarsgestreepte olifant", "Buurvrouw Klepperman"];

fn tekst(words: &str) -> Tekst {
    Tekst::new(words).unwrap()
}

fn fresh(app: &App) -> Uuid {
    app.ids.fresh()
}

fn child() -> Identiteit {
    Identiteit {
        naam: Some(tekst(CANARIES[0])),
        geboorte: Geboorte::InJaar(2017),
        bsn: Some(Bsn::lees(CANARIES[1]).unwrap()),
        ..Identiteit::default()
    }
}

fn home() -> Option<Adres> {
    Some(Adres { regels: tekst(&format!("{} 12", CANARIES[2])), geheim: true })
}

/// Somebody calls about a child.
pub fn by_phone(app: &App) -> OntvangstOpgave {
    let melder = MelderOpgave {
        soort: MelderSoortOpgave::Burger { toestemming: false },
        naam: Some(tekst(CANARIES[4])),
        contact: Some(tekst("06 12345678")),
        functie: None,
        organisatie: None,
        adres: None,
        relatie: Some(tekst("woont ernaast")),
        bereikbaar: None,
        toelichting_afscherming: None,
    };
    let kind = BetrokkeneOpgave {
        id: BetrokkeneId::new(fresh(app)),
        identiteit: child(),
        rollen: vec![RolInMelding::Kind],
        relaties: Vec::new(),
        huishouden: Huishouden::Ja,
        gezag: None,
        adres: home(),
        geinformeerd: Some(GeinformeerdDoorMelder::Onbekend),
        geinformeerd_toelichting: None,
    };
    OntvangstOpgave {
        kanaal: Kanaal::Telefoon,
        ontvangen: app.clock.now(),
        regio: OrganisatieId::new(fresh(app)),
        casus: CasusId::new(fresh(app)),
        spoed: Some(Spoed::Gewoon),
        melder,
        herkomst: None,
        betrokkenen: vec![kind],
        aard: vec![AardGeweld::Onbekend],
        aanvullend: Vec::new(),
        duur: DuurGeweld::Onbekend,
        omschrijving: Some(tekst(&format!("Er werd geschreeuwd over een {}", CANARIES[3]))),
        feiten: Vec::new(),
        voorgeschiedenis: None,
        beschermend: None,
        gevaar: None,
        tolk: None,
        hulp: None,
        melder_blijft_doen: None,
        verwachting: None,
        meldcode: None,
        niet_tonen: None,
    }
}

/// The id in a path as `/dossiers/{id}/…`.
pub fn id_in<T: std::str::FromStr>(path: &str) -> T {
    path.split('/').nth(2).and_then(|id| id.parse().ok()).unwrap_or_else(|| panic!("no id in {path}"))
}

impl House {
    fn app(&self) -> &App {
        &self.state.app
    }
    /// A dossier of this professional, with a child, an address and a signal in it.
    pub async fn dossier_of(&self, sign_in: &str) -> DossierId {
        let (app, who) = (self.app(), people::asks(sign_in));
        let note = tekst(&format!("Weer die {}", CANARIES[3]));
        let opened = dossier::open(app, &who, FormMeta::default(), Some(note)).await.unwrap();
        let id: DossierId = id_in(&opened.path);
        let route = Command::KiesRoute { route: RouteSoort::Thuis, reden: None };
        let kind = BetrokkeneId::new(fresh(app));
        let added = Command::VoegBetrokkeneToe(BetrokkeneInvoer {
            id: kind,
            identiteit: child(),
            rol: GezinsRol::Kind,
            is_client: true,
            huishouden: true,
            weet_van_zorgen: None,
            adres: home(),
        });
        let seen = SignaalInhoud {
            omschrijving: tekst(&format!("Tekent alleen nog een {}", CANARIES[3])),
            plaats: Some(tekst("in de klas")),
            gezien_door: tekst("de leerkracht"),
        };
        let signal = Command::VoegSignaalToe(Signaal {
            id: OnderdeelId::new(fresh(app)),
            richting: Richting::Voor,
            bron: SignaalBron::EigenWaarneming,
            dag: app.clock.now().dag(),
            tijd: None,
            inhoud: Gegeven::new(vec![kind], seen),
        });
        dossier::execute(app, &who, id, FormMeta::default(), vec![route, added, signal]).await.unwrap();
        id
    }
    /// A melding that this person of Veilig Thuis took in on the phone.
    pub async fn melding_by(&self, sign_in: &str) -> MeldingId {
        let done =
            melding::take_in(self.app(), &people::asks(sign_in), FormMeta::default(), by_phone(self.app())).await;
        id_in(&done.unwrap_or_else(|error| panic!("{error}")).path)
    }
    /// The same, checked for acute danger and held by this triagist.
    pub async fn melding_held_by(&self, sign_in: &str) -> MeldingId {
        let id = self.melding_by(sign_in).await;
        let who: Aanvrager = people::asks(sign_in);
        let check = MeldingCommand::CheckAcuut { acuut: false, maatregelen: Vec::new(), toelichting: None };
        for command in [check, MeldingCommand::PakOp, MeldingCommand::StartBeoordeling] {
            let form = FormMeta::default();
            let done = melding::execute(self.app(), &who, id, form, Do::Commands(vec![command])).await;
            done.unwrap_or_else(|error| panic!("{error}"));
        }
        id
    }
}

/// Who keeps a dossier at the first school.
pub fn teacher() -> String {
    people::here(Rol::Professional)
}
