//! A small language to tell a case in: it drives commands through `decide` and `apply`.

use kernel::{
    AccountId, Actor, BetrokkeneId, Dag, Decider, Geboorte, Identiteit, Inzagerecht, MeldingId, Moment, OnderdeelId,
    OrganisatieId, Recorded, Tekst,
};
use meldcode::{
    dossier::{
        BetrokkeneInvoer, Bron, Command, Consult, ConsultInhoud, ConsultMet, Dossier, Event, Gegeven, Gesprek,
        GesprekInhoud, GezinsRol, HulpplanInhoud, MaakHulpplan, Meld, MelderInvoer, MeldingVerder, NeemBesluit,
        Onderbouwing, Overslag, PersoonAntwoord, Refusal, Richting, Signaal, SignaalInhoud, Sluit, SluitGrond, Stand,
        Toestemming, Weeg, Weging, Zicht, ZichtInhoud,
    },
    kader::{Kader, Kaders, RouteSoort, StapNr},
    weging::{Antwoord, Antwoorden, Grond, Hulp, Melden, Vraag},
};
use uuid::Uuid;

/// The right to look inside, for tests only.
pub struct Proefrecht;
impl Inzagerecht for Proefrecht {}

/// A text.
pub fn t(tekst: &str) -> Tekst {
    Tekst::new(tekst).unwrap()
}

/// A text about the whole household.
pub fn g(tekst: &str) -> Gegeven<Tekst> {
    Gegeven::gezin(t(tekst))
}

/// A case and everything that happened in it.
pub struct Verhaal {
    pub dossier: Dossier,
    pub events: Vec<Recorded<Event>>,
    pub kader: &'static Kader,
    pub nu: Moment,
    teller: u128,
}

impl Verhaal {
    /// A dossier that was opened today, with its route.
    pub fn op_route(kader: &str, route: RouteSoort) -> Self {
        let kader = Kaders::ingebouwd().huidige(kader).unwrap();
        let nu = Moment::in_nederland(Dag::new(2026, 3, 2).unwrap(), 10, 0).unwrap();
        let mut verhaal = Self { dossier: Dossier::default(), events: Vec::new(), kader, nu, teller: 0 };
        verhaal.doe(Command::OpenDossier { kladnotitie: None });
        verhaal.doe(Command::KiesRoute { route, reden: None });
        verhaal
    }
    /// The same for violence at home.
    pub fn thuis(kader: &str) -> Self {
        Self::op_route(kader, RouteSoort::Thuis)
    }
    pub fn actor() -> Actor {
        Actor {
            account: AccountId::new(Uuid::from_u128(1)),
            rol: "professional",
            organisatie: OrganisatieId::new(Uuid::from_u128(2)),
        }
    }
    pub fn vandaag(&self) -> Dag {
        self.nu.dag()
    }
    /// Time passes.
    pub fn dagen_later(&mut self, dagen: i64) {
        self.nu = self.nu.plus_seconden(dagen * 86_400);
    }
    fn uuid(&mut self) -> Uuid {
        self.teller += 1;
        Uuid::from_u128(0x1000 + self.teller)
    }
    pub fn id(&mut self) -> OnderdeelId {
        OnderdeelId::new(self.uuid())
    }
    /// What is decided, without doing it.
    pub fn vraag(&self, command: Command) -> Result<Vec<Event>, Refusal> {
        self.dossier.decide(command, self.kader, &Self::actor(), self.nu)
    }
    /// Does it, or fails the test with the refusal.
    pub fn doe(&mut self, command: Command) {
        let events = self.vraag(command).unwrap_or_else(|refusal| panic!("geweigerd: {} – {refusal}", refusal.code()));
        self.leg_vast(events);
    }
    /// What was decided becomes fact.
    pub fn leg_vast(&mut self, events: Vec<Event>) {
        for event in events {
            let recorded =
                Recorded { seq: self.dossier.seq + 1, at: self.nu, actor: Self::actor(), event: event.clone() };
            self.dossier = std::mem::take(&mut self.dossier).apply(&recorded);
            self.events.push(recorded);
        }
    }
    /// Must be refused; says why.
    pub fn weigert(&self, command: Command) -> Refusal {
        self.vraag(command).expect_err("dit had geweigerd moeten worden")
    }

    // ------------------------------------------------------------------------------------------------- people and steps

    /// Somebody of whom a name is known.
    pub fn persoon(&mut self, naam: &str, rol: GezinsRol, client: bool) -> BetrokkeneId {
        let geboorte = Geboorte::Op(Dag::new(2016, 5, 17).unwrap());
        self.iemand(Identiteit { naam: Some(t(naam)), geboorte, ..Identiteit::default() }, rol, client, true)
    }
    /// Somebody.
    pub fn iemand(&mut self, identiteit: Identiteit, rol: GezinsRol, client: bool, huishouden: bool) -> BetrokkeneId {
        let id = BetrokkeneId::new(self.uuid());
        self.doe(Command::VoegBetrokkeneToe(BetrokkeneInvoer {
            id,
            identiteit,
            rol,
            is_client: client,
            huishouden,
            weet_van_zorgen: None,
            adres: None,
        }));
        id
    }
    pub fn een_signaal(&mut self, richting: Richting, bron: Bron, tekst: &str) -> Signaal {
        let inhoud =
            SignaalInhoud { omschrijving: t(tekst), plaats: Some(t("in de klas")), gezien_door: t("de professional") };
        let dag = self.vandaag();
        Signaal { id: self.id(), richting, bron, dag, tijd: None, inhoud: Gegeven::gezin(inhoud) }
    }
    pub fn signaal(&mut self, richting: Richting, bron: Bron, tekst: &str) -> OnderdeelId {
        let signaal = self.een_signaal(richting, bron, tekst);
        let id = signaal.id;
        self.doe(Command::VoegSignaalToe(signaal));
        id
    }
    pub fn een_consult(&mut self, met: ConsultMet) -> Consult {
        let inhoud =
            ConsultInhoud { wie: t("M. de Wit"), functie: t("adviseur"), advies: t("zet door"), vervolg: None };
        Consult { id: self.id(), met, dag: self.vandaag(), anoniem: true, inhoud: Gegeven::gezin(inhoud) }
    }
    pub fn consult(&mut self, met: ConsultMet) {
        let consult = self.een_consult(met);
        self.doe(Command::LegConsultVast(consult));
    }
    pub fn een_gesprek(&mut self, met: &[BetrokkeneId]) -> Gesprek {
        let inhoud = GesprekInhoud { door: t("de mentor"), gezegd: t("het verhaal"), reactie: None, afspraken: None };
        Gesprek {
            id: self.id(),
            met: met.to_vec(),
            dag: self.vandaag(),
            alleen: true,
            toestemming: Toestemming::NietGevraagd,
            inhoud: Gegeven::gezin(inhoud),
            ondanks: None,
        }
    }
    pub fn gesprek(&mut self, met: &[BetrokkeneId]) {
        let gesprek = self.een_gesprek(met);
        self.doe(Command::LegGesprekVast(gesprek));
    }
    pub fn een_overslag(&mut self, stap: StapNr, reden: &str) -> Overslag {
        let goedmaken = Some(self.vandaag().plus_dagen(14));
        Overslag { id: self.id(), stap, met: Vec::new(), reden: reden.to_owned(), toelichting: None, goedmaken }
    }
    pub fn sla_over(&mut self, stap: StapNr, reden: &str) {
        let overslag = self.een_overslag(stap, reden);
        self.doe(Command::SlaStapOver(overslag));
    }
    /// Steps 1 to 3 with somebody of whom is talked and who was talked with.
    pub fn stappen_een_tot_drie(&mut self, met: &[BetrokkeneId]) {
        self.signaal(Richting::Voor, Bron::EigenWaarneming, "wat er is gezien");
        self.consult(ConsultMet::Collega);
        self.consult(ConsultMet::VeiligThuis);
        self.gesprek(met);
    }

    // ------------------------------------------------------------------------------------------------ weighing and reporting

    /// The answers in short, such as `vermoeden=ja acuut=nee`. Question 2 counts for everybody in the household.
    pub fn een_weging(&mut self, kort: &str) -> Weeg {
        let antwoorden = antwoorden(kort);
        let per_persoon = self
            .dossier
            .betrokkenen
            .iter()
            .filter(|b| b.betrokkene.huishouden)
            .map(|b| PersoonAntwoord {
                betrokkene: b.betrokkene.id,
                acuut: antwoorden.get(Vraag::Acuut),
                structureel: antwoorden.get(Vraag::Structureel),
            })
            .collect();
        let onderbouwing = Vraag::ALLE.map(|vraag| Onderbouwing { vraag, tekst: g("de feiten erachter") }).to_vec();
        let nog_niet = antwoorden.get(Vraag::DuurzaamVeilig) == Some(Antwoord::NogNiet);
        Weeg {
            id: self.id(),
            over: Vec::new(),
            antwoorden,
            per_persoon,
            weigert: Vec::new(),
            herbeoordeling: nog_niet.then(|| self.vandaag().plus_dagen(42)),
            onderbouwing,
            instrument: None,
        }
    }
    pub fn weeg(&mut self, kort: &str) -> OnderdeelId {
        let weeg = self.een_weging(kort);
        let id = weeg.id;
        self.doe(Command::Weeg(weeg));
        id
    }
    pub fn een_besluit(&mut self, melden: bool) -> NeemBesluit {
        let weging = self.dossier.leidende_weging().unwrap().id;
        NeemBesluit { id: self.id(), weging, melden, motivering: None }
    }
    pub fn besluit(&mut self, melden: bool) {
        let besluit = self.een_besluit(melden);
        self.doe(Command::NeemBesluit(besluit));
    }
    pub fn een_melding(&mut self) -> Meld {
        Meld {
            id: MeldingId::new(self.uuid()),
            betrokkenen: self.dossier.iedereen(),
            mee: Vec::new(),
            dringend: Some(false),
            identiteit: None,
            geinformeerd: Some(true),
            reden_niet_geinformeerd: None,
            telefonisch_vooraf: None,
            ook_politie: false,
            omschrijving: Some(t("de zorgen, met data en bronnen")),
            verder: MeldingVerder::default(),
            melder: MelderInvoer {
                naam: Some(t("S. Bakker")),
                functie: Some(t("mentor")),
                contact: Some(t("06 00000000")),
                ..MelderInvoer::default()
            },
            niet_tonen: None,
            motivering: None,
        }
    }
    pub fn meld(&mut self) -> MeldingId {
        let meld = self.een_melding();
        let id = meld.id;
        self.doe(Command::Meld(Box::new(meld)));
        id
    }
    pub fn een_hulpplan(&mut self) -> MaakHulpplan {
        let inhoud = HulpplanInhoud {
            doelen: t("rust in huis"),
            wie_doet_wat: None,
            casemanager: Some(t("P. de Groot")),
            alsnog_melden_bij: Some(t("een nieuw voorval")),
        };
        let herbeoordeling = self.vandaag().plus_dagen(42);
        MaakHulpplan { id: self.id(), termijn: Some(herbeoordeling), herbeoordeling, over: Vec::new(), inhoud }
    }
    pub fn hulpplan(&mut self) {
        let plan = self.een_hulpplan();
        self.doe(Command::MaakHulpplan(plan));
    }
    pub fn zicht(&mut self) {
        let over = self.dossier.iedereen();
        let inhoud = Gegeven::gezin(ZichtInhoud { wie: t("het wijkteam"), waarop: t("elke maand een bezoek") });
        let zicht = Zicht { id: self.id(), over, tot: None, inhoud };
        self.doe(Command::SpreekZichtAf(zicht));
    }
    pub fn een_sluiting(&self, grond: SluitGrond) -> Sluit {
        Sluit { grond, verklaring: t("de reden van het afsluiten"), over: Vec::new(), bewaren_tot: None }
    }
    pub fn sluit(&mut self, grond: SluitGrond) {
        let sluit = self.een_sluiting(grond);
        self.doe(Command::Sluit(sluit));
    }

    // ------------------------------------------------------------------------------------------------------- looking

    pub fn weging(&self) -> &Weging {
        self.dossier.laatste_weging().unwrap()
    }
    pub fn stand(&self, stap: StapNr) -> Stand {
        self.dossier.stap_stand(stap, self.kader).stand
    }
    pub fn status(&self) -> String {
        self.dossier.status().to_string()
    }
    /// Besluit 1, the grounds, besluit 2, and whether it is taken up together with Veilig Thuis.
    pub fn verwacht(&self, melden: Melden, gronden: &[Grond], hulp: Hulp, samen_met_vt: bool) {
        let bewijs = &self.weging().bewijs;
        assert_eq!(
            (bewijs.melden, bewijs.gronden.as_slice(), bewijs.hulp, bewijs.samen_met_vt),
            (melden, gronden, hulp, samen_met_vt)
        );
    }
    /// Whether the outcome itself lets the case be closed. (That the professional's role ended after a report is a statement of
    /// the professional, not an outcome.)
    pub fn afsluiten(&self) -> bool {
        self.dossier.mag_sluiten_zonder_vermoeden().is_ok() || self.dossier.mag_sluiten_na_hulp().is_ok()
    }
}

/// `vermoeden=ja acuut=nee a=ja b=nee c=nog_niet`.
pub fn antwoorden(kort: &str) -> Antwoorden {
    let mut antwoorden = Antwoorden::default();
    for paar in kort.split_whitespace() {
        let (vraag, antwoord) = paar.split_once('=').unwrap();
        let vraag = match vraag {
            "a" => "hulp_mogelijk",
            "b" => "medewerking",
            "c" => "duurzaam_veilig",
            vraag => vraag,
        };
        antwoorden.set_code(vraag, antwoord).unwrap();
    }
    antwoorden
}
