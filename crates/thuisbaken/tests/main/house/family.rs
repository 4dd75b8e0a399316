//! A family that is reported more than once, by different people and under different names. Everybody in it is invented.

use super::{House, people, told::id_in};
use application::{
    FormMeta,
    koppeling::{self, Verdict},
    melding::{self, Do},
    ports::{MeldingRow, Stream, fold},
};
use kernel::{
    Adres, BetrokkeneId, CasusId, Dag, Geboorte, Geslacht, Identiteit, MeldingId, Moment, OnderdeelId, OrganisatieId,
    Tekst,
};
use veiligthuis::{
    codes::{
        AardGeweld, BeroepsRol, DuurGeweld, GeinformeerdDoorMelder, Huishouden, Kanaal, Oordeel, OrganisatieSoort,
        RolInMelding, Spoed, Uitkomst,
    },
    melding::{
        BesluitOpgave, BetrokkeneOpgave, Command, EerdereOpgave, MelderOpgave, MelderSoortOpgave, Melding,
        OntvangstOpgave,
    },
};

/// Somebody, as one report knows them.
#[derive(Clone)]
pub struct Wie {
    pub naam: &'static str,
    pub geboren: Geboorte,
    pub geslacht: Geslacht,
    pub rol: RolInMelding,
    pub adres: &'static str,
    pub bsn: &'static str,
}

pub fn tekst(words: &str) -> Tekst {
    Tekst::new(words).unwrap()
}

pub fn dag(jaar: i16, maand: i8, dag: i8) -> Dag {
    Dag::new(jaar, maand, dag).unwrap()
}

pub fn op(jaar: i16, maand: i8, dag_: i8, uur: i8) -> Moment {
    Moment::in_nederland(dag(jaar, maand, dag_), uur, 0).unwrap()
}

impl Wie {
    pub fn kind(naam: &'static str, geboren: Dag) -> Self {
        let (geslacht, rol) = (Geslacht::Onbekend, RolInMelding::Kind);
        Self { naam, geboren: Geboorte::Op(geboren), geslacht, rol, adres: "", bsn: "" }
    }
    pub fn ouder(naam: &'static str, geboren: Dag, geslacht: Geslacht) -> Self {
        Self { rol: RolInMelding::Ouder, geslacht, ..Self::kind(naam, geboren) }
    }
    pub fn woont(self, adres: &'static str) -> Self {
        Self { adres, ..self }
    }
    fn opgave(&self, id: BetrokkeneId) -> BetrokkeneOpgave {
        let bsn = (!self.bsn.is_empty()).then(|| kernel::Bsn::lees(self.bsn).unwrap());
        let adres = (!self.adres.is_empty()).then(|| Adres { regels: tekst(self.adres), geheim: false });
        let naam = Some(tekst(self.naam));
        let identiteit =
            Identiteit { naam, geboorte: self.geboren.clone(), geslacht: self.geslacht, bsn, ..Identiteit::default() };
        BetrokkeneOpgave {
            id,
            identiteit,
            rollen: vec![self.rol],
            relaties: Vec::new(),
            huishouden: Huishouden::Ja,
            gezag: None,
            adres,
            geinformeerd: Some(GeinformeerdDoorMelder::Onbekend),
            geinformeerd_toelichting: None,
        }
    }
}

/// Who reports.
#[derive(Clone, Copy)]
pub enum Melder {
    Burger,
    Politie,
    School,
    Ziekenhuis,
    Anders,
}

impl Melder {
    fn opgave(self) -> MelderOpgave {
        let soort = |rol, organisatie| MelderSoortOpgave::Beroepsmatig { rol, organisatie, afscherming: None };
        let (soort, functie) = match self {
            Self::Burger => (MelderSoortOpgave::Burger { toestemming: false }, None),
            Self::Politie => (soort(BeroepsRol::Politieagent, OrganisatieSoort::Politie), Some("wijkagent")),
            Self::School => (soort(BeroepsRol::Onderwijs, OrganisatieSoort::Onderwijs), Some("leerkracht")),
            Self::Ziekenhuis => (soort(BeroepsRol::Medisch, OrganisatieSoort::Gezondheidszorg), Some("arts")),
            Self::Anders => (soort(BeroepsRol::Anders, OrganisatieSoort::Anders), Some("medewerker")),
        };
        MelderOpgave {
            soort,
            naam: Some(tekst("Kwartelkoning Spreeuwenburg")),
            contact: Some(tekst("06 00000000")),
            functie: functie.map(tekst),
            organisatie: functie.map(|_| tekst("Bij ons (fictief)")),
            adres: None,
            relatie: None,
            bereikbaar: None,
            toelichting_afscherming: None,
        }
    }
}

impl House {
    /// A report that comes in now at the first region: taken in, checked, and held by the triagist who assesses it.
    pub async fn reported(&self, melder: Melder, mensen: &[Wie]) -> MeldingId {
        let app = &self.state.app;
        let kanaal = if matches!(melder, Melder::Politie) { Kanaal::Politie } else { Kanaal::Telefoon };
        let opgave = OntvangstOpgave {
            kanaal,
            ontvangen: app.clock.now(),
            regio: OrganisatieId::new(app.ids.fresh()),
            casus: CasusId::new(app.ids.fresh()),
            spoed: Some(Spoed::Gewoon),
            melder: melder.opgave(),
            herkomst: None,
            betrokkenen: mensen.iter().map(|wie| wie.opgave(BetrokkeneId::new(app.ids.fresh()))).collect(),
            aard: vec![AardGeweld::Kindermishandeling],
            aanvullend: Vec::new(),
            duur: DuurGeweld::Onbekend,
            omschrijving: Some(tekst("Er was ruzie.")),
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
        };
        let who = people::asks("triagist");
        let done = melding::take_in(app, &who, FormMeta::default(), opgave).await;
        let id = id_in(&done.unwrap_or_else(|error| panic!("{error}")).path);
        let check = Command::CheckAcuut { acuut: false, maatregelen: Vec::new(), toelichting: None };
        for command in [check, Command::PakOp, Command::StartBeoordeling] {
            self.does("triagist", id, vec![command]).await.unwrap();
        }
        id
    }
    /// Somebody does something to a melding; a refusal comes back as its code.
    pub async fn does(&self, sign_in: &str, id: MeldingId, commands: Vec<Command>) -> Result<(), String> {
        let (app, who) = (&self.state.app, people::asks(sign_in));
        let done = melding::execute(app, &who, id, FormMeta::default(), Do::Commands(commands)).await;
        done.map(drop).map_err(|error| match application::AppError::from(error) {
            application::AppError::Refused { code, .. } => code.to_owned(),
            other => other.to_string(),
        })
    }
    pub async fn melding(&self, id: MeldingId) -> Melding {
        fold(&self.state.app.store.load(Stream::Melding(id)).await.unwrap()).unwrap().0
    }
    pub async fn row(&self, id: MeldingId) -> MeldingRow {
        self.state.app.store.melding_row(id).await.unwrap()
    }
    pub async fn in_it(&self, id: MeldingId) -> Vec<BetrokkeneId> {
        self.melding(id).await.iedereen()
    }
    /// The triagist says what two people are to each other; each is named by the place in their melding.
    pub async fn said(&self, here: (MeldingId, usize), there: (MeldingId, usize), verdict: Verdict) {
        let (app, who) = (&self.state.app, people::asks("triagist"));
        let pair = (self.in_it(here.0).await[here.1], there.0, self.in_it(there.0).await[there.1]);
        koppeling::decide(app, &who, here.0, FormMeta::default(), pair, verdict).await.unwrap();
    }
    /// Proposes a decision, everybody judged; weighs these earlier meldingen. A refusal comes back as its code.
    pub async fn proposes(
        &self,
        id: MeldingId,
        uitkomst: Uitkomst,
        weegt: &[MeldingId],
    ) -> Result<OnderdeelId, String> {
        let app = &self.state.app;
        let judged = self.melding(id).await.nog_te_beoordelen().into_iter().map(|betrokkene| {
            let motivering = tekst("Gesproken en gezien.");
            let (acuut, structureel) = (Oordeel::Nee, Oordeel::Ja);
            Command::BeoordeelPersoon { betrokkene, acuut, structureel, motivering }
        });
        let judged: Vec<Command> = judged.collect();
        if !judged.is_empty() {
            self.does("triagist", id, judged).await?;
        }
        let voorstel = OnderdeelId::new(app.ids.fresh());
        let weging = || tekst("Meegewogen: het is een patroon.");
        let opgave = BesluitOpgave {
            voorstel,
            uitkomst,
            instrument: "triage-instrument-2019".to_owned(),
            melder_heeft_rol: false,
            motivering: tekst("Alles bij elkaar."),
            partij: (uitkomst == Uitkomst::Overdracht).then(|| tekst("Lokaal team (fictief)")),
            eerdere: weegt.iter().map(|melding| EerdereOpgave { melding: *melding, weging: weging() }).collect(),
            te_laat: None,
        };
        self.does("triagist", id, vec![Command::StelBesluitVoor(Box::new(opgave))]).await.map(|()| voorstel)
    }
    /// Proposed and confirmed by two people.
    pub async fn decided(&self, id: MeldingId, uitkomst: Uitkomst, weegt: &[MeldingId]) {
        let voorstel = self.proposes(id, uitkomst, weegt).await.unwrap_or_else(|code| panic!("{code}"));
        let command = Command::Bekrachtig { voorstel, te_laat: None };
        self.does("gedragswetenschapper", id, vec![command]).await.unwrap_or_else(|code| panic!("{code}"));
    }
}
