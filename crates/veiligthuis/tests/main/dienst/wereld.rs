//! A service in the invented world: a family, a worker, and a file that records what is decided.

use kernel::{CasusId, Decider, Geboorte, Moment, OnderdeelId, Persoonsgegeven, Recorded, Tekst};
use uuid::Uuid;
use veiligthuis::RegioInstelling;
use veiligthuis::codes::*;
use veiligthuis::dienst::codes::*;
use veiligthuis::dienst::*;

pub use crate::wereld::*;

/// The worker of these tests; holds no qualifying role.
pub const ONDERZOEKER: u128 = TRIAGIST;

pub fn verzegeld(inhoud: &str) -> Persoonsgegeven<Tekst> {
    Persoonsgegeven::new(tekst(inhoud))
}
pub fn persoon(nummer: u128, positie: Positie) -> Persoon {
    let gegevens = PersoonGegevens {
        naam: Some(tekst("Iemand uit het gezin")),
        geboorte: Geboorte::InJaar(2015),
        vertegenwoordiger: None,
    };
    Persoon { id: mens(nummer), positie, gegevens: Persoonsgegeven::new(gegevens) }
}
pub fn gestart(soort: Soort, besloten: &str) -> Gestart {
    Gestart {
        soort,
        casus: CasusId::new(Uuid::from_u128(500)),
        melding: melding_id(100),
        regio: regio(),
        ontvangen: om(besloten).plus_seconden(-4 * 24 * 3600),
        besloten: om(besloten),
        gezin_gesproken: None,
        behandelaar: account(ONDERZOEKER),
    }
}
pub fn gezin() -> Vec<Persoon> {
    vec![persoon(MOEDER, Positie::Ouder), persoon(VADER, Positie::Ouder), persoon(KIND, Positie::Kind)]
}
pub fn start(soort: Soort, besloten: &str) -> Command {
    Command::Start { gestart: gestart(soort, besloten), personen: gezin() }
}
pub fn contact(nummer: u128, wie: &[u128], op: &str) -> Contact {
    Contact {
        id: onderdeel(nummer),
        over: wie.iter().map(|nr| mens(*nr)).collect(),
        vorm: Contactvorm::Huisbezoek,
        om: om(op),
        door: account(ONDERZOEKER),
        alleen: false,
        gesproken: true,
        buiten_ouders: false,
        verslag: Some(verzegeld("Aan de keukentafel gesproken.")),
    }
}
pub fn voorwaarde(nummer: u128, uiterlijk: &str, toetser: Option<Partij>) -> Voorwaarde {
    let inhoud = VoorwaardeInhoud { wat: tekst("Vader drinkt niet als de kinderen er zijn."), wie_toetst: None };
    let inhoud = Persoonsgegeven::new(inhoud);
    Voorwaarde { id: onderdeel(nummer), over: vec![mens(KIND)], uiterlijk: dag(uiterlijk), toetser, inhoud }
}
pub fn toets(nummer: u128, uitkomst: Toetsuitkomst, op: &str) -> Toets {
    let toelichting = Some(verzegeld("Gezien bij het huisbezoek."));
    Toets { voorwaarde: onderdeel(nummer), over: Vec::new(), uitkomst, op: dag(op), toelichting }
}
pub fn actie(nummer: u128, uiterlijk: &str) -> Actie {
    let inhoud = Persoonsgegeven::new(ActieInhoud { wie: tekst("Oma"), wat: tekst("Haalt de kinderen op vrijdag.") });
    Actie { id: onderdeel(nummer), over: vec![mens(KIND)], partij: Partij::Netwerk, uiterlijk: dag(uiterlijk), inhoud }
}
pub fn afspraak(op: &str) -> Command {
    Command::SpreekPlanAf(Afspraak { met: vec![mens(MOEDER), mens(VADER)], op: dag(op), partners: None })
}
pub fn verteld(nummer: u128, onderwerp: Onderwerp, op: &str) -> Command {
    Command::Vertel(Mededeling {
        persoon: mens(nummer),
        onderwerp,
        om: om(op),
        wijze: Contactwijze::Huisbezoek,
        toelichting: None,
    })
}
pub fn voorstel(nummer: u128, vraag: Besluitvraag) -> Command {
    Command::StelVoor { voorstel: onderdeel(nummer), vraag, motivering: verzegeld("Daarom.") }
}
pub fn bekrachtigd(nummer: u128) -> Command {
    Command::Bekrachtig { voorstel: onderdeel(nummer) }
}
pub fn overschrijding(verwacht: &str) -> Besluitvraag {
    Besluitvraag::TermijnOverschrijden { reden: RedenTeLaat::Capaciteit, verwacht: dag(verwacht) }
}
pub fn onderzoeksplan(aard: &[AardGeweld]) -> Command {
    let vragen = verzegeld("Is er geweld, en wat doet dat met het kind?");
    Command::MaakOnderzoeksplan(Onderzoeksplan { over: Vec::new(), aard: aard.to_vec(), vragen })
}
pub fn conclusie(uitkomst: Bevinding) -> Besluitvraag {
    Besluitvraag::Concluderen { conclusies: vec![(AardGeweld::Kindermishandeling, uitkomst)] }
}
pub fn informant(nummer: u128, bron: Bron, op: &str) -> InformantGevraagd {
    let vraag = InformantVraag { wie: tekst("De huisarts"), vraag: tekst("Wat zag u?") };
    InformantGevraagd {
        id: onderdeel(nummer),
        bron,
        over: vec![mens(KIND)],
        gevraagd: om(op),
        voor_gezin: false,
        vraag: Persoonsgegeven::new(vraag),
    }
}
pub fn antwoord(nummer: u128, op: &str, inhoud: Option<&str>) -> Command {
    let antwoord = inhoud.map(verzegeld);
    Command::LegAntwoordVast(InformantBeantwoord {
        informant: onderdeel(nummer),
        over: Vec::new(),
        beantwoord: om(op),
        antwoord,
    })
}
pub fn akkoord(nummer: u128, akkoord: Akkoord, op: &str) -> Tekstakkoord {
    Tekstakkoord { informant: onderdeel(nummer), over: Vec::new(), akkoord, op: dag(op), opmerking: None }
}
pub fn feit(nummer: u128, wie: &[u128]) -> Feit {
    Feit {
        id: onderdeel(nummer),
        over: wie.iter().map(|nr| mens(*nr)).collect(),
        bron: Bron::SchoolOfOpvang,
        van: None,
        waarneming: Waarneming::Zelf,
        op: None,
        wat: verzegeld("Het kind had een blauwe plek op de arm."),
    }
}
pub fn gehoord(nummer: u128, op: &str) -> Command {
    Command::Hoor(Wederhoor { persoon: mens(nummer), op: dag(op), reactie: verzegeld("Zegt dat het een val was.") })
}
pub fn verslag(nummer: u128, fase: Verslagfase, op: &str, feiten: &[u128]) -> Command {
    let feiten = feiten.iter().map(|nr| onderdeel(*nr)).collect();
    Command::GeefVerslag(Verslag { persoon: mens(nummer), fase, op: dag(op), feiten, tekst: verzegeld("Uw deel.") })
}
pub fn reactie(nummer: u128, op: &str) -> Command {
    Command::LegReactieVast(Verslagreactie { persoon: mens(nummer), op: dag(op), reactie: None })
}

/// A service, and everything that was recorded.
#[derive(Clone)]
pub struct Loop {
    pub dienst: Dienst,
    pub events: Vec<Recorded<Event>>,
    pub facts: Facts,
}

impl Loop {
    pub fn nieuw() -> Self {
        let facts = Facts { wet: kernel::wet(), regio: RegioInstelling::standaard() };
        Self { dienst: Dienst::default(), events: Vec::new(), facts }
    }
    /// Started by the worker at the moment of the decision.
    pub fn gestart(soort: Soort, besloten: &str) -> Self {
        let mut zelf = Self::nieuw();
        zelf.doe(ONDERZOEKER, besloten, start(soort, besloten));
        zelf
    }
    /// Asks something at a moment; what is decided is recorded.
    pub fn probeer(&mut self, nummer: u128, nu: Moment, command: Command) -> Result<Vec<Event>, Refusal> {
        let actor = wie(nummer);
        let events = self.dienst.decide(command, &self.facts, &actor, nu)?;
        for event in &events {
            let grond = event.grondslag();
            assert!(self.facts.wet.grondslagen.vind(grond).is_some(), "{} staat niet in law/grondslagen.toml", grond.0);
            let seq = self.events.len() as u64 + 1;
            let recorded = Recorded { seq, at: nu, actor: actor.clone(), event: event.clone() };
            self.dienst = std::mem::take(&mut self.dienst).apply(&recorded);
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
    /// As `probeer`; it must be refused for this reason, and nothing changes.
    #[track_caller]
    pub fn weigert(&mut self, nummer: u128, nu: &str, command: Command, waarom: Refusal) {
        let voor = self.dienst.clone();
        assert!(waarom.to_string().ends_with('.') && !waarom.code().is_empty());
        assert_eq!(self.probeer(nummer, om(nu), command), Err(waarom));
        assert_eq!(self.dienst, voor);
    }
    /// What is missing to finish at a moment, as codes.
    pub fn mist(&self, nu: &str) -> Vec<&'static str> {
        self.dienst.ontbreekt(&self.facts, om(nu)).into_iter().map(Ontbreekt::code).collect()
    }
    /// The last day of the ten weeks.
    #[track_caller]
    pub fn uiterlijk(&self) -> String {
        self.facts.tien_weken(&self.dienst).unwrap().geldt.uiterlijk.iso()
    }
    /// Decided by the worker and the gedragswetenschapper.
    #[track_caller]
    pub fn besluit(&mut self, nummer: u128, nu: &str, vraag: Besluitvraag) {
        self.doe(ONDERZOEKER, nu, voorstel(nummer, vraag));
        self.doe(GEDRAGSWETENSCHAPPER, nu, bekrachtigd(nummer));
    }
    pub fn id(nummer: u128) -> OnderdeelId {
        onderdeel(nummer)
    }
}
