//! A small invented world: people of Veilig Thuis, a report about a family, and a file that records what is decided.

use kernel::{
    AccountId, Actor, BetrokkeneId, CasusId, Dag, Decider, Geboorte, Geslacht, Identiteit, Inzagerecht, MeldingId,
    Moment, OnderdeelId, OrganisatieId, Recorded, Tekst,
};
use uuid::Uuid;
use veiligthuis::berichten::Berichten;
use veiligthuis::casus::{self, Casus};
use veiligthuis::codes::*;
use veiligthuis::melding::*;
use veiligthuis::{LopendeTermijn, RegioInstelling, lopende_termijnen};

/// The right to open, for a test that reads what was sealed.
pub struct Proefrecht;
impl Inzagerecht for Proefrecht {}

pub const MELDPUNT: u128 = 1;
pub const TRIAGIST: u128 = 2;
pub const COLLEGA: u128 = 3;
pub const GEDRAGSWETENSCHAPPER: u128 = 4;
pub const VERTROUWENSARTS: u128 = 5;

/// An account with its role.
pub fn wie(nummer: u128) -> Actor {
    let rol = match nummer {
        GEDRAGSWETENSCHAPPER => "gedragswetenschapper",
        VERTROUWENSARTS => "vertrouwensarts",
        MELDPUNT => "meldpunt",
        _ => "triagist",
    };
    Actor { account: account(nummer), rol, organisatie: regio() }
}
pub fn account(nummer: u128) -> AccountId {
    AccountId::new(Uuid::from_u128(nummer))
}
pub fn regio() -> OrganisatieId {
    OrganisatieId::new(Uuid::from_u128(1000))
}
pub fn mens(nummer: u128) -> BetrokkeneId {
    BetrokkeneId::new(Uuid::from_u128(nummer))
}
pub fn onderdeel(nummer: u128) -> OnderdeelId {
    OnderdeelId::new(Uuid::from_u128(nummer))
}
pub fn melding_id(nummer: u128) -> MeldingId {
    MeldingId::new(Uuid::from_u128(nummer))
}
pub fn tekst(inhoud: &str) -> Tekst {
    Tekst::new(inhoud).unwrap()
}
pub fn dag(iso: &str) -> Dag {
    Dag::lees(iso).unwrap()
}
/// `"2026-09-14 10:05"` on the Dutch clock.
pub fn om(tijd: &str) -> Moment {
    let (datum, klok) = tijd.split_once(' ').unwrap();
    let (uur, minuut) = klok.split_once(':').unwrap();
    Moment::in_nederland(dag(datum), uur.parse().unwrap(), minuut.parse().unwrap()).unwrap()
}

pub const MOEDER: u128 = 1;
pub const VADER: u128 = 2;
pub const KIND: u128 = 3;

/// Somebody with a name, told by the reporter.
pub fn persoon(nummer: u128, naam: &str, rol: RolInMelding) -> BetrokkeneOpgave {
    BetrokkeneOpgave {
        id: mens(nummer),
        identiteit: Identiteit {
            naam: Some(tekst(naam)),
            geboorte: Geboorte::InJaar(1990),
            geslacht: Geslacht::Onbekend,
            ..Identiteit::default()
        },
        rollen: vec![rol],
        relaties: Vec::new(),
        huishouden: Huishouden::Ja,
        gezag: None,
        adres: None,
        geinformeerd: Some(GeinformeerdDoorMelder::Ja),
        geinformeerd_toelichting: None,
    }
}

/// A complete report by a school about a mother, a father and a child.
pub fn schoolmelding(ontvangen: &str) -> OntvangstOpgave {
    OntvangstOpgave {
        kanaal: Kanaal::Portaal,
        ontvangen: om(ontvangen),
        regio: regio(),
        casus: CasusId::new(Uuid::from_u128(500)),
        spoed: Some(Spoed::Gewoon),
        melder: MelderOpgave {
            soort: MelderSoortOpgave::Beroepsmatig {
                rol: BeroepsRol::Onderwijs,
                organisatie: OrganisatieSoort::Onderwijs,
                afscherming: None,
            },
            naam: Some(tekst("Sanne de Wit")),
            contact: Some(tekst("010-0000000")),
            functie: Some(tekst("intern begeleider")),
            organisatie: Some(tekst("Basisschool De Boomgaard")),
            adres: None,
            relatie: None,
            bereikbaar: None,
            toelichting_afscherming: None,
        },
        herkomst: None,
        betrokkenen: vec![
            persoon(MOEDER, "Noor Vermeer", RolInMelding::Ouder),
            persoon(VADER, "Daan van der Linden", RolInMelding::Ouder),
            persoon(KIND, "Bo van der Linden", RolInMelding::Kind),
        ],
        aard: vec![AardGeweld::Kindermishandeling],
        aanvullend: Vec::new(),
        duur: DuurGeweld::TotHalfJaar,
        omschrijving: Some(tekst("Het kind vertelt dat er thuis vaak wordt geslagen.")),
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

/// The same report by a citizen.
pub fn burgermelding(ontvangen: &str) -> OntvangstOpgave {
    let mut o = schoolmelding(ontvangen);
    o.kanaal = Kanaal::Telefoon;
    o.melder.soort = MelderSoortOpgave::Burger { toestemming: false };
    o.melder.functie = None;
    o
}

/// A complete proposal.
pub fn besluit(nummer: u128, uitkomst: Uitkomst) -> BesluitOpgave {
    BesluitOpgave {
        voorstel: onderdeel(nummer),
        uitkomst,
        instrument: "triage-instrument-2019".to_owned(),
        motivering: tekst("De zorgen zijn al langer bekend en de ouders werken mee."),
        partij: (uitkomst == Uitkomst::Overdracht).then(|| tekst("Lokaal team Oost")),
        melder_heeft_rol: false,
        eerdere: Vec::new(),
        te_laat: None,
    }
}
pub fn capaciteit() -> TeLaatOpgave {
    TeLaatOpgave { reden: RedenTeLaat::Capaciteit, toelichting: None }
}
pub fn check(acuut: bool) -> Command {
    Command::CheckAcuut { acuut, maatregelen: Vec::new(), toelichting: None }
}
pub fn oordeel(nummer: u128, acuut: Oordeel, structureel: Oordeel) -> Command {
    let motivering = tekst("Gebaseerd op het gesprek en de informatie van school.");
    Command::BeoordeelPersoon { betrokkene: mens(nummer), acuut, structureel, motivering }
}
pub fn stel_voor(opgave: BesluitOpgave) -> Command {
    Command::StelBesluitVoor(Box::new(opgave))
}
pub fn bekrachtig(nummer: u128) -> Command {
    Command::Bekrachtig { voorstel: onderdeel(nummer), te_laat: None }
}
pub fn verteld(nummer: u128, onderwerp: InformeerOnderwerp, op: &str) -> Command {
    Command::InformeerBetrokkene(InformeerOpgave {
        betrokkene: mens(nummer),
        onderwerp,
        op: om(op),
        wijze: Contactwijze::Huisbezoek,
        toelichting: None,
    })
}

/// A melding with its casus, and everything that was recorded.
#[derive(Clone)]
pub struct Zaak {
    pub id: MeldingId,
    pub melding: Melding,
    pub events: Vec<Recorded<Event>>,
    pub facts: Facts,
}

impl Zaak {
    pub fn nieuw() -> Self {
        let facts =
            Facts { wet: kernel::wet(), regio: RegioInstelling::standaard(), eerdere: Vec::new(), te_bekijken: 0 };
        Self { id: melding_id(100), melding: Melding::default(), events: Vec::new(), facts }
    }
    /// Asks something at a moment; what is decided is recorded.
    pub fn probeer(&mut self, nummer: u128, nu: Moment, command: Command) -> Result<Vec<Event>, Refusal> {
        let actor = wie(nummer);
        let events = self.melding.decide(command, &self.facts, &actor, nu)?;
        for event in &events {
            let grond = event.grondslag();
            assert!(self.facts.wet.grondslagen.vind(grond).is_some(), "{} staat niet in law/grondslagen.toml", grond.0);
            let seq = self.events.len() as u64 + 1;
            let recorded = Recorded { seq, at: nu, actor: actor.clone(), event: event.clone() };
            self.melding = std::mem::take(&mut self.melding).apply(&recorded);
            self.events.push(recorded);
        }
        Ok(events)
    }
    /// As `probeer`; it must succeed.
    #[track_caller]
    pub fn doe(&mut self, nummer: u128, nu: &str, command: Command) {
        if let Err(weigering) = self.probeer(nummer, om(nu), command) {
            panic!("geweigerd: {weigering}");
        }
    }
    /// As `probeer`; it must be refused for this reason.
    #[track_caller]
    pub fn weigert(&mut self, nummer: u128, nu: &str, command: Command, waarom: Refusal) {
        let voor = self.melding.clone();
        assert_eq!(self.probeer(nummer, om(nu), command), Err(waarom));
        assert_eq!(self.melding, voor);
    }
    /// A received report.
    pub fn ontvangen(opgave: OntvangstOpgave, nu: &str) -> Self {
        let mut zaak = Self::nieuw();
        zaak.doe(MELDPUNT, nu, Command::Ontvang(Box::new(opgave)));
        zaak
    }
    /// Received, not acute, claimed by the triagist.
    pub fn opgepakt(opgave: OntvangstOpgave, nu: &str) -> Self {
        let mut zaak = Self::ontvangen(opgave, nu);
        zaak.doe(MELDPUNT, nu, check(false));
        zaak.doe(TRIAGIST, nu, Command::PakOp);
        zaak
    }
    /// As `opgepakt`, everybody judged.
    pub fn beoordeeld(opgave: OntvangstOpgave, nu: &str) -> Self {
        let mut zaak = Self::opgepakt(opgave, nu);
        zaak.doe(TRIAGIST, nu, Command::StartBeoordeling);
        zaak.beoordeel_iedereen(nu);
        zaak
    }
    pub fn beoordeel_iedereen(&mut self, nu: &str) {
        for nummer in [MOEDER, VADER, KIND] {
            self.doe(TRIAGIST, nu, oordeel(nummer, Oordeel::Nee, Oordeel::Ja));
        }
    }
    /// Decided by the triagist and the gedragswetenschapper.
    pub fn besloten(opgave: OntvangstOpgave, nu: &str, voorstel: BesluitOpgave) -> Self {
        let mut zaak = Self::beoordeeld(opgave, nu);
        let id = voorstel.voorstel;
        zaak.doe(TRIAGIST, nu, stel_voor(voorstel));
        zaak.doe(GEDRAGSWETENSCHAPPER, nu, Command::Bekrachtig { voorstel: id, te_laat: None });
        zaak
    }
    /// The casus of this melding alone, with its decision when there is one.
    pub fn casus(&self) -> Casus {
        let ontvangst = self.melding.ontvangst.as_ref().unwrap();
        let mut commands =
            vec![casus::Command::Open { melding: self.id, regio: ontvangst.regio, ontvangen: ontvangst.ontvangen }];
        commands.extend(self.verwerking());
        casus_na(commands)
    }
    /// What the casus is asked after the decision.
    pub fn verwerking(&self) -> Option<casus::Command> {
        let besluit = self.melding.besluit.as_ref()?;
        let (uitkomst, besloten) = (besluit.besloten.uitkomst, besluit.op);
        Some(casus::Command::VerwerkBesluit { melding: self.id, uitkomst, besloten })
    }
    /// The terms that run at a moment.
    pub fn termijnen(&self, nu: &str) -> Vec<LopendeTermijn> {
        lopende_termijnen(
            &self.melding,
            &self.casus(),
            &Berichten::default(),
            self.facts.wet,
            &self.facts.regio,
            om(nu),
        )
    }
    /// The binding term with this code, the first when it runs per person.
    #[track_caller]
    pub fn termijn(&self, nu: &str, code: &str) -> LopendeTermijn {
        let gevonden = self.termijnen(nu).into_iter().find(|t| t.code == code && t.bindend);
        gevonden.unwrap_or_else(|| panic!("{code} loopt niet"))
    }
    /// The last day of that term.
    #[track_caller]
    pub fn uiterlijk(&self, nu: &str, code: &str) -> String {
        self.termijn(nu, code).termijn.uiterlijk.iso()
    }
    /// Whether a term with this code runs.
    pub fn loopt(&self, nu: &str, code: &str) -> bool {
        self.termijnen(nu).iter().any(|t| t.code == code)
    }
}

/// A casus after commands that all succeed.
#[track_caller]
pub fn casus_na(commands: Vec<casus::Command>) -> Casus {
    commands.into_iter().fold(Casus::default(), |casus, command| casus_stap(casus, command).unwrap())
}
/// What a casus needs when nobody in particular is asked about.
pub fn casus_facts() -> casus::Facts {
    casus::Facts::zonder_personen(kernel::wet(), RegioInstelling::standaard())
}
/// A casus after one command.
pub fn casus_stap(casus: Casus, command: casus::Command) -> Result<Casus, casus::Refusal> {
    let (actor, at) = (wie(TRIAGIST), om("2026-01-01 12:00"));
    let events = casus.decide(command, &casus_facts(), &actor, at)?;
    Ok(events.into_iter().fold(casus, |casus, event| {
        assert!(kernel::wet().grondslagen.vind(event.grondslag()).is_some());
        casus.apply(&Recorded { seq: 1, at, actor: actor.clone(), event })
    }))
}
