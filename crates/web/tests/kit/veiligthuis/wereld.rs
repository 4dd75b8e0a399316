//! A region of Veilig Thuis with invented people, walked through its pages: every act is a form that is sent.

use super::archief::Archief;
use crate::steun::{Uitkomst, Wereld};
use access::{Rol, Soort};
use application::ports::{Account, Accounts, Instelling, MeldingRow, Organisatie};
use kernel::{AccountId, Moment, OrganisatieId};
use std::sync::Arc;
use uuid::Uuid;
use web::formulier::Waarden;

/// Somebody who works there, and the number of the account and the session.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Wie {
    Meldpunt = 101,
    Triagist = 102,
    Collega = 103,
    Gedragswetenschapper = 104,
    Teamleider = 105,
    Onderzoeker = 106,
    Elders = 107,
}

impl Wie {
    pub const ALLE: [Self; 7] = [
        Self::Meldpunt,
        Self::Triagist,
        Self::Collega,
        Self::Gedragswetenschapper,
        Self::Teamleider,
        Self::Onderzoeker,
        Self::Elders,
    ];
    pub const fn account(self) -> AccountId {
        AccountId::new(Uuid::from_u128(self as u128))
    }
    const fn naam(self) -> &'static str {
        match self {
            Self::Meldpunt => "Ria Smits",
            Self::Triagist => "Tom de Graaf",
            Self::Collega => "Amina Haddou",
            Self::Gedragswetenschapper => "Yara Vos",
            Self::Teamleider => "Peter Blom",
            Self::Onderzoeker => "Lotte Prins",
            Self::Elders => "Kees Maas",
        }
    }
    const fn rol(self) -> Rol {
        match self {
            Self::Meldpunt => Rol::Meldpunt,
            Self::Triagist | Self::Collega | Self::Elders => Rol::Triagist,
            Self::Gedragswetenschapper => Rol::Gedragswetenschapper,
            Self::Teamleider => Rol::Teamleider,
            Self::Onderzoeker => Rol::Onderzoeker,
        }
    }
    const fn regio(self) -> OrganisatieId {
        OrganisatieId::new(Uuid::from_u128(match self {
            Self::Elders => 201,
            _ => 200,
        }))
    }
    pub fn cookie(self) -> String {
        format!("baken=token-{}", self as u128)
    }
}

/// The region, and the face on it.
pub struct Regio {
    pub wereld: Wereld,
    pub archief: Arc<Archief>,
}

impl Regio {
    pub async fn new() -> Self {
        let mut wereld = Wereld::new().await;
        let archief = Arc::new(Archief::new(wereld.geheugen.clone()));
        wereld.state.app.store = archief.clone();
        for (nr, naam) in [(200, "Veilig Thuis Rijnmond-Zuid"), (201, "Veilig Thuis De Kop")] {
            let organisatie = Organisatie {
                id: OrganisatieId::new(Uuid::from_u128(nr)),
                naam: naam.to_owned(),
                soort: Soort::VeiligThuis,
                kader: String::new(),
                regio: None,
                instelling: Instelling::default(),
            };
            wereld.geheugen.put_organisatie(&organisatie).await.unwrap();
        }
        for wie in Wie::ALLE {
            let account = Account {
                id: wie.account(),
                inlognaam: wie.naam().to_lowercase(),
                naam: wie.naam().to_owned(),
                organisatie: wie.regio(),
                rollen: vec![wie.rol()],
                wachtwoord: String::new(),
                totp: None,
                totp_gebruikt: None,
                actief: true,
                mislukt: 0,
                wacht_tot: None,
            };
            wereld.geheugen.put_account(&account).await.unwrap();
        }
        let regio = Self { wereld, archief };
        regio.meld_iedereen_aan().await;
        regio
    }
    /// A session lasts a quarter of an hour; a clock that is moved ends it.
    pub async fn meld_iedereen_aan(&self) {
        for wie in Wie::ALLE {
            self.wereld.meld_aan(wie.account(), &format!("token-{}", wie as u128)).await;
        }
    }
    pub async fn vooruit(&self, uren: i64) {
        self.wereld.klok.vooruit(uren * 3600);
        self.meld_iedereen_aan().await;
    }
    pub fn nu(&self) -> Moment {
        self.wereld.state.app.clock.now()
    }
    pub async fn get(&self, wie: Wie, pad: &str) -> Uitkomst {
        self.wereld.get(pad, &wie.cookie()).await
    }
    /// Sends a form as it is.
    pub async fn post(&self, wie: Wie, pad: &str, velden: &Waarden) -> Uitkomst {
        self.wereld.post(pad, &wie.cookie(), encode(velden)).await
    }
    /// Opens the form, fills it in and sends it with its hidden fields. It must be stored; gives the path it leads to.
    pub async fn vul_in(&self, wie: Wie, pad: &str, velden: Waarden) -> String {
        let shown = self.get(wie, pad).await;
        assert_eq!(shown.status, 200, "{pad}");
        let sent = hidden(&shown.text).into_iter().fold(velden, |v, (name, value)| v.met(&name, value));
        let answer = self.post(wie, pad, &sent).await;
        assert_eq!(answer.status, 303, "{pad}: {}", errors(&answer.text));
        answer.header("location").to_owned()
    }
    /// A mere button.
    pub async fn druk(&self, wie: Wie, pad: &str) -> String {
        let answer = self.post(wie, pad, &Waarden::leeg()).await;
        assert_eq!(answer.status, 303, "{pad}: {}", errors(&answer.text));
        answer.header("location").to_owned()
    }
    /// The row of the last melding.
    pub fn laatste(&self) -> MeldingRow {
        self.archief.rows().pop().expect("there is a melding")
    }
    /// Day and time of now, for the fields `dag` and `tijd`.
    pub fn met_nu(&self, velden: Waarden) -> Waarden {
        let nu = self.nu();
        let (uur, minuut) = nu.klok();
        velden.met("dag", nu.dag().kort()).met("tijd", format!("{uur:02}:{minuut:02}"))
    }
    /// A report by telephone, taken in by the meldpunt. Gives the path of the melding.
    pub async fn melding(&self) -> String {
        let to = self.vul_in(Wie::Meldpunt, "/meldingen/nieuw", self.schoolmelding()).await;
        to.strip_suffix("/controle").expect("the receipt").to_owned()
    }
    /// Checked and held by the triagist.
    pub async fn opgepakt(&self) -> String {
        let pad = self.melding().await;
        self.vul_in(Wie::Meldpunt, &format!("{pad}/acuut"), Waarden::leeg().met("is_acuut", "nee")).await;
        self.druk(Wie::Triagist, &format!("{pad}/oppakken")).await;
        pad
    }
    /// Everybody judged.
    pub async fn beoordeeld(&self) -> String {
        let pad = self.opgepakt().await;
        self.druk(Wie::Triagist, &format!("{pad}/start")).await;
        self.beoordeel(&pad).await;
        pad
    }
    pub async fn beoordeel(&self, pad: &str) {
        let shown = self.get(Wie::Triagist, pad).await.text;
        let mut next = link_to(&shown, "/oordeel");
        while next.ends_with("/oordeel") {
            let answers =
                Waarden::leeg().met("acuut", "nee").met("structureel", "ja").met("motivering", "Al jaren ruzie thuis.");
            next = self.vul_in(Wie::Triagist, &next, answers).await;
        }
    }
    /// A proposal by the triagist.
    pub async fn voorgesteld(&self, uitkomst: &str) -> String {
        let pad = self.beoordeeld().await;
        self.stel_voor(&pad, uitkomst).await;
        pad
    }
    pub async fn stel_voor(&self, pad: &str, uitkomst: &str) {
        let velden = Waarden::leeg()
            .met("uitkomst", uitkomst)
            .met("instrument", "triage-instrument-2019")
            .met("motivering", "De zorgen zijn al langer bekend en de ouders werken mee.");
        let velden = if uitkomst == "overdracht" { velden.met("partij", "Lokaal team Oost") } else { velden };
        self.vul_in(Wie::Triagist, &format!("{pad}/voorstel"), velden).await;
    }
    /// Decided by two.
    pub async fn besloten(&self, uitkomst: &str) -> String {
        let pad = self.voorgesteld(uitkomst).await;
        let yes = Waarden::leeg().met("actie", "bekrachtig");
        self.vul_in(Wie::Gedragswetenschapper, &format!("{pad}/besluit"), yes).await;
        pad
    }
    /// The form of a report by a school about three people.
    pub fn schoolmelding(&self) -> Waarden {
        self.melding_over([
            ("Noor Vermeer", "1990", "ouder"),
            ("Daan van der Linden", "35", "ouder"),
            ("Bo van der Linden", "15-6-2017", "kind"),
        ])
    }
    /// The same form about these people: name, birth, role.
    pub fn melding_over(&self, personen: [(&str, &str, &str); 3]) -> Waarden {
        let nu = self.nu();
        let (uur, minuut) = nu.klok();
        let form = Waarden::leeg()
            .met("actie", "opslaan")
            .met("kanaal", "telefoon")
            .met("ontvangen_dag", nu.dag().kort())
            .met("ontvangen_tijd", format!("{uur:02}:{minuut:02}"))
            .met("spoed", "gewoon")
            .met("melder_soort", "beroepsmatig")
            .met("melder_naam", "Sanne de Wit")
            .met("melder_contact", "010-0000000")
            .met("melder_functie", "intern begeleider")
            .met("melder_beroep", "onderwijs")
            .met("melder_organisatie", "Basisschool De Boomgaard")
            .met("melder_organisatie_soort", "onderwijs")
            .met("aard", "kindermishandeling")
            .met("duur", "1-tot-5-jaar")
            .met("omschrijving", "Bo vertelt dat er thuis vaak wordt geslagen. Zij durft niet naar huis.")
            .met("gevaar", "Er is een grote hond in huis.")
            .met("niet_tonen", "Dat Bo dit in de klas vertelde.");
        personen
            .into_iter()
            .enumerate()
            .fold(form, |form, (nr, (naam, geboren, rol))| {
                let veld = |name: &str| format!("p{}-{name}", nr + 1);
                form.met(&veld("naam"), naam)
                    .met(&veld("geboren"), geboren)
                    .met(&veld("rol"), rol)
                    .met(&veld("huishouden"), "ja")
                    .met(&veld("verteld"), "ja")
            })
            .met("p1-adres", "Kade 1\n3011 AA Rotterdam")
            .met("p1-geheim", "ja")
            .met("aantal", 3)
    }
}

/// As a browser sends it.
pub fn encode(velden: &Waarden) -> String {
    let one = |text: &str| {
        text.bytes()
            .map(|b| if b.is_ascii_alphanumeric() { char::from(b).to_string() } else { format!("%{b:02X}") })
            .collect::<String>()
    };
    velden.paren().iter().map(|(name, value)| format!("{}={}", one(name), one(value))).collect::<Vec<_>>().join("&")
}

/// The hidden fields of the form on a page.
pub fn hidden(text: &str) -> Vec<(String, String)> {
    let inputs = text.split("<input type=\"hidden\" ").skip(1).filter_map(|rest| rest.split('>').next());
    let value = |input: &str, name: &str| {
        input.split(&format!("{name}=\"")).nth(1).and_then(|rest| rest.split('"').next()).unwrap_or_default().to_owned()
    };
    inputs.map(|input| (value(input, "name"), value(input, "value"))).filter(|(name, _)| name != "aantal").collect()
}

/// The first link that ends so.
pub fn link_to(text: &str, end: &str) -> String {
    let links = text.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next());
    links.filter(|link| link.ends_with(end)).map(str::to_owned).next().unwrap_or_default()
}

/// What is wrong, for a test that failed.
pub fn errors(text: &str) -> String {
    let summary = text.split("baken-foutoverzicht").nth(1).and_then(|rest| rest.split("</section>").next());
    summary
        .unwrap_or_else(|| text.split("<h1").nth(1).unwrap_or_default().split("</main>").next().unwrap_or_default())
        .to_owned()
}
