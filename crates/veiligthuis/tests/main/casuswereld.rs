//! A casus with what was recorded in it, for the tests after the decision.

use kernel::{CasusId, DienstId, Moment, Recorded};
use uuid::Uuid;
use veiligthuis::casus::*;
use veiligthuis::codes::*;

use crate::wereld::*;

/// The nth other casus.
pub fn casus_id(nummer: u128) -> CasusId {
    CasusId::new(Uuid::from_u128(0x7700 + nummer))
}

/// A casus and everything that was recorded in it.
#[derive(Clone)]
pub struct CasusZaak {
    pub casus: Casus,
    pub events: Vec<Recorded<Event>>,
    pub facts: Facts,
}

impl CasusZaak {
    /// A casus that is not opened, of a mother, a father and a child.
    pub fn nieuw() -> Self {
        let facts = Facts { personen: [MOEDER, VADER, KIND].map(mens).into(), ..casus_facts() };
        Self { casus: Casus::default(), events: Vec::new(), facts }
    }
    /// A casus of one melding that was decided.
    pub fn besloten(ontvangen: &str, uitkomst: Uitkomst, op: &str) -> Self {
        let mut zaak = Self::nieuw();
        zaak.doe(
            TRIAGIST,
            ontvangen,
            Command::Open { melding: melding_id(1), regio: regio(), ontvangen: om(ontvangen) },
        );
        zaak.beslis(1, uitkomst, op);
        zaak
    }
    /// Asks something at a moment; what is decided is recorded.
    pub fn probeer(&mut self, nummer: u128, nu: Moment, command: Command) -> Result<Vec<Event>, Refusal> {
        use kernel::Decider;
        let actor = wie(nummer);
        let events = self.casus.decide(command, &self.facts, &actor, nu)?;
        for event in &events {
            assert!(kernel::wet().grondslagen.vind(event.grondslag()).is_some());
            let seq = self.events.len() as u64 + 1;
            let recorded = Recorded { seq, at: nu, actor: actor.clone(), event: event.clone() };
            self.casus = std::mem::take(&mut self.casus).apply(&recorded);
            self.events.push(recorded);
        }
        Ok(events)
    }
    /// As `probeer`; it must succeed.
    #[track_caller]
    pub fn doe(&mut self, nummer: u128, nu: &str, command: Command) -> Vec<Event> {
        self.probeer(nummer, om(nu), command).unwrap_or_else(|weigering| panic!("geweigerd: {weigering}"))
    }
    /// As `probeer`; it must be refused for this reason.
    #[track_caller]
    pub fn weigert(&mut self, nummer: u128, nu: &str, command: Command, waarom: Refusal) {
        let voor = self.casus.clone();
        assert_eq!(self.probeer(nummer, om(nu), command), Err(waarom));
        assert_eq!(self.casus, voor);
    }
    /// Takes a later melding in.
    #[track_caller]
    pub fn melding(&mut self, nummer: u128, ontvangen: &str) {
        let command = Command::VoegMeldingToe { melding: melding_id(nummer), ontvangen: om(ontvangen) };
        self.doe(TRIAGIST, ontvangen, command);
    }
    /// Takes a decision in.
    #[track_caller]
    pub fn beslis(&mut self, nummer: u128, uitkomst: Uitkomst, op: &str) {
        self.doe(TRIAGIST, op, Command::VerwerkBesluit { melding: melding_id(nummer), uitkomst, besloten: om(op) });
    }
    /// Starts a service.
    #[track_caller]
    pub fn start(&mut self, nummer: u128, soort: Dienst, op: &str) {
        self.doe(TRIAGIST, op, Command::StartDienst { dienst: dienst_id(nummer), soort, gestart: om(op) });
    }
    /// Finishes a service.
    #[track_caller]
    pub fn rond_dienst_af(&mut self, nummer: u128, op: &str) {
        let afloop = DienstAfloop::Afgerond;
        self.doe(TRIAGIST, op, Command::BeeindigDienst { dienst: dienst_id(nummer), afloop, op: om(op) });
    }
    /// Offers a transfer to a lokaal team.
    #[track_caller]
    pub fn bied_aan(&mut self, nummer: u128, naam: &str, op: &str) {
        self.doe(TRIAGIST, op, aanbod(nummer, PartijSoort::LokaalTeam, naam, op));
    }
    /// A named person accepts.
    #[track_caller]
    pub fn accepteer(&mut self, nummer: u128, naam: &str, op: &str) {
        self.doe(TRIAGIST, op, acceptatie(nummer, naam, op));
    }
    /// Everybody in a moment is recorded with the same answers.
    #[track_caller]
    pub fn monitor(&mut self, moment: MomentSleutel, op: &str, direct: Oordeel, stabiel: Oordeel) {
        for nummer in [MOEDER, VADER, KIND] {
            self.doe(TRIAGIST, op, monitor(moment, nummer, op, direct, stabiel));
        }
    }
    /// A moment is done.
    #[track_caller]
    pub fn rond_af(&mut self, moment: MomentSleutel, op: &str, besluit: MonitorbesluitOpgave) {
        let toelichting = tekst("Zo afgesproken.");
        self.doe(TRIAGIST, op, Command::RondMonitoringAf { moment, op: om(op), besluit, toelichting });
    }
    /// The first day and the last day of a moment.
    pub fn datum(&self, moment: MomentSleutel) -> (String, String) {
        let datum = self.casus.moment(moment).expect("het moment bestaat").datum(kernel::wet());
        (datum.vanaf.iso(), datum.uiterlijk.iso())
    }
    /// Where a moment stands.
    pub fn moment_stand(&self, moment: MomentSleutel) -> MomentStand {
        self.casus.moment(moment).expect("het moment bestaat").stand
    }
    /// Where a transfer stands.
    pub fn overdracht_stand(&self, nummer: u128) -> OverdrachtStand {
        self.casus.overdracht(onderdeel(nummer)).expect("de overdracht bestaat").stand
    }
    /// What comes first, and its last day.
    pub fn volgende(&self) -> (AgendaSoort, String) {
        let punt = self.casus.volgende(kernel::wet(), &self.facts.regio).expect("de casus is geopend");
        (punt.soort, punt.uiterlijk.iso())
    }
    /// Whether a party is responsible.
    pub fn bij_partij(&self, nummer: u128) -> bool {
        self.casus.eigenaar() == Some(Eigenaar::Partij(onderdeel(nummer)))
    }
    /// Whether Veilig Thuis is responsible.
    pub fn bij_veilig_thuis(&self) -> bool {
        matches!(self.casus.eigenaar(), Some(Eigenaar::VeiligThuis { .. }))
    }
}

pub fn dienst_id(nummer: u128) -> DienstId {
    DienstId::new(Uuid::from_u128(nummer))
}
pub fn eerste(overdracht: u128) -> MomentSleutel {
    MomentSleutel { anker: onderdeel(overdracht), soort: Momentsoort::Eerste }
}
pub fn tweede(overdracht: u128) -> MomentSleutel {
    MomentSleutel { anker: onderdeel(overdracht), soort: Momentsoort::Tweede }
}
pub fn extra(nummer: u128) -> MomentSleutel {
    MomentSleutel { anker: onderdeel(nummer), soort: Momentsoort::Extra }
}
pub fn aanbod(nummer: u128, partij: PartijSoort, naam: &str, op: &str) -> Command {
    Command::BiedOverdrachtAan(Box::new(aanbod_opgave(nummer, partij, naam, om(op))))
}
pub fn aanbod_opgave(nummer: u128, partij: PartijSoort, naam: &str, aangeboden: Moment) -> AanbodOpgave {
    AanbodOpgave {
        id: onderdeel(nummer),
        partij,
        naam: tekst(naam),
        contact: None,
        verantwoordelijkheden: vec![Verantwoordelijkheid::ZichtOpVeiligheid],
        toelichting: None,
        over: [MOEDER, VADER, KIND].map(mens).into(),
        voorwaarden: vec![tekst("Het kind slaapt bij oma tot er een plan is.")],
        uittreksel: tekst("Er is een veiligheidsplan met het gezin gemaakt."),
        aangeboden,
        reactie: None,
    }
}
pub fn acceptatie(nummer: u128, naam: &str, op: &str) -> Command {
    Command::LegAcceptatieVast(Box::new(AcceptatieOpgave {
        overdracht: onderdeel(nummer),
        op: om(op),
        namens: tekst(naam),
        door: NamensPartij { naam: tekst("Ineke Bos"), functie: tekst("teamleider") },
        opmerking: None,
    }))
}
pub fn weigering(nummer: u128, op: &str) -> Command {
    let (overdracht, toelichting) = (onderdeel(nummer), tekst("Het team is vol."));
    Command::LegWeigeringVast { overdracht, op: om(op), reden: RedenWeigering::Capaciteit, toelichting }
}
pub fn ladderstap(nummer: u128, trede: Trede, op: &str) -> Command {
    let toelichting = tekst("Gebeld met de teamleider.");
    Command::LegLadderstapVast { overdracht: onderdeel(nummer), trede, op: om(op), toelichting }
}
pub fn monitor(moment: MomentSleutel, wie: u128, op: &str, direct: Oordeel, stabiel: Oordeel) -> Command {
    Command::MonitorPersoon(Box::new(MonitorOpgave {
        moment,
        betrokkene: mens(wie),
        op: om(op),
        gevraagd: vec![GevraagdBij::PersoonZelf],
        direct,
        stabiel,
        herstel: Oordeel::Ja,
        feiten: None,
    }))
}
pub fn sluit() -> Command {
    Command::Sluit { toelichting: None }
}
