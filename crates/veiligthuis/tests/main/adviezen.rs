//! An advice with its events, and words to make one.

use kernel::{AdviesId, BetrokkeneId, Dag, Decider, OrganisatieId, Recorded};
use uuid::Uuid;
use veiligthuis::RegioInstelling;
use veiligthuis::advies::*;
use veiligthuis::codes::*;

use crate::wereld::{account, dag, om, onderdeel, regio, tekst, wie};

/// A text that passes the check.
pub fn vrij(inhoud: &str) -> AnoniemeTekst {
    AnoniemeTekst::na_controle(tekst(inhoud), &[], false).unwrap_or_else(|v| panic!("{inhoud}: {v:?}"))
}

/// A citizen who gives no name and asks what to do.
pub fn burgeradvies(ontvangen: &str) -> AdviesOpgave {
    AdviesOpgave {
        kanaal: AdviesKanaal::Telefoon,
        ontvangen: om(ontvangen),
        regio: regio(),
        soort: AdviesSoort::Advies,
        vrager: Some(Adviesvrager::NietBeroepsmatig),
        acuut: false,
        aard: vec![AardGeweld::ExPartnergeweld],
        duur: DuurGeweld::TotHalfJaar,
        aanvullend: Vec::new(),
        organisatie: None,
        contact: None,
        vraag: Some(vrij("Hoort bij de buren vaak schreeuwen en weet niet wat te doen.")),
        advies: Some(vrij("Bel 112 als het nu misgaat. Schrijf op wat u hoort en bel ons opnieuw.")),
        doet: Some(vrij("Vraagt de buurvrouw hoe het gaat.")),
        terugbellen: None,
    }
}

/// A teacher, with or without consent to record who it is.
pub fn leerkracht(ontvangen: &str, toestemming: Option<bool>) -> AdviesOpgave {
    AdviesOpgave {
        vrager: Some(Adviesvrager::Beroepsmatig {
            rol: BeroepsRol::Onderwijs,
            organisatie: OrganisatieSoort::Onderwijs,
        }),
        organisatie: Some(vrij("de school op de hoek")),
        contact: toestemming.map(contact),
        ..burgeradvies(ontvangen)
    }
}

pub const VRAGER: u128 = 77;

pub fn contact(toestemming: bool) -> ContactOpgave {
    ContactOpgave {
        vrager: BetrokkeneId::new(Uuid::from_u128(VRAGER)),
        toestemming,
        naam: Some(tekst("Sanne de Wit")),
        contact: Some(tekst("010-0000000")),
        functie: Some(tekst("leerkracht")),
    }
}

/// Somebody who stays unknown to Veilig Thuis.
pub fn onbekende(ontvangen: &str) -> AdviesOpgave {
    AdviesOpgave {
        soort: AdviesSoort::Signaal,
        vraag: Some(vrij("Vertelt dat een peuter vaak uren alleen zit opgesloten.")),
        advies: Some(vrij("Uitgelegd dat melden met naam kan, zonder dat het gezin die hoort. Hulplijn genoemd.")),
        doet: None,
        ..burgeradvies(ontvangen)
    }
}

pub fn zelf_melden(nummer: u128, melden: bool) -> Command {
    let motivering = vrij("Er is te weinig bekend om iemand te vinden.");
    Command::StelAmbtshalveVoor { voorstel: onderdeel(nummer), melden, motivering }
}
pub fn besluit_mee(nummer: u128) -> Command {
    Command::BekrachtigAmbtshalve { voorstel: onderdeel(nummer) }
}
pub fn zet_om(op: &str, ambtshalve: bool) -> Command {
    Command::ZetOm { op: dag(op), ambtshalve }
}

/// An advice, and everything that was recorded.
#[derive(Clone)]
pub struct Gesprek {
    pub advies: Advies,
    pub events: Vec<Recorded<Event>>,
    pub facts: Facts,
}

impl Gesprek {
    pub fn nieuw() -> Self {
        let facts = Facts { regio: RegioInstelling::standaard() };
        Self { advies: Advies::default(), events: Vec::new(), facts }
    }
    pub fn probeer(&mut self, nummer: u128, nu: &str, command: Command) -> Result<(), Refusal> {
        let actor = wie(nummer);
        for event in self.advies.decide(command, &self.facts, &actor, om(nu))? {
            let grond = event.grondslag();
            assert!(kernel::wet().grondslagen.vind(grond).is_some(), "{} staat niet in law/grondslagen.toml", grond.0);
            let seq = self.events.len() as u64 + 1;
            let recorded = Recorded { seq, at: om(nu), actor: actor.clone(), event };
            self.advies = std::mem::take(&mut self.advies).apply(&recorded);
            self.events.push(recorded);
        }
        Ok(())
    }
    #[track_caller]
    pub fn doe(&mut self, nummer: u128, nu: &str, command: Command) {
        if let Err(weigering) = self.probeer(nummer, nu, command) {
            panic!("geweigerd: {weigering}");
        }
    }
    #[track_caller]
    pub fn weigert(&mut self, nummer: u128, nu: &str, command: Command, waarom: Refusal) {
        let voor = self.advies.clone();
        assert_eq!(self.probeer(nummer, nu, command), Err(waarom));
        assert_eq!(self.advies, voor);
    }
    /// An advice that was recorded.
    #[track_caller]
    pub fn met(nummer: u128, nu: &str, opgave: AdviesOpgave) -> Self {
        let mut gesprek = Self::nieuw();
        gesprek.doe(nummer, nu, Command::LegVast(Box::new(opgave)));
        gesprek
    }
    /// Who took it, of which region.
    pub fn van(&self) -> (kernel::AccountId, OrganisatieId) {
        let opname = self.advies.opname.as_ref().unwrap();
        (opname.door, opname.inhoud.regio)
    }
    pub fn bewaren_tot(&self) -> Dag {
        self.advies.bewaren_tot(&self.facts.regio).unwrap()
    }
}

#[test]
fn een_advies_heeft_een_nummer_om_te_noemen_dat_uit_het_id_volgt() {
    let id = |nr: u128| AdviesId::new(Uuid::from_u128(nr));
    assert_eq!(kenmerk(id(0)), "A-AAAAAA");
    assert_ne!(kenmerk(id(1)), kenmerk(id(2)));
    assert_eq!(kenmerk(id(u128::MAX)).len(), 8);
    assert_ne!(account(1), account(2));
}
