//! An invented dossier, told through the forms of the pages: a teacher and a family that does not exist.

use super::{Uitkomst, Wereld, lerares};
use axum::http::StatusCode;

/// A dossier in a world, and the way to send its forms.
pub struct Verhaal<'a> {
    pub wereld: &'a Wereld,
    /// Its path: `/dossiers/<id>`.
    pub pad: String,
}

impl<'a> Verhaal<'a> {
    /// The teacher opens a dossier with a scratch note.
    pub async fn open(wereld: &'a Wereld, notitie: &str) -> Self {
        let answer = wereld.post("/dossiers/nieuw", &lerares(), veld(&[("notitie", notitie)])).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text);
        Self { wereld, pad: answer.header("location").to_owned() }
    }
    /// Sends a form to a page below the dossier.
    pub async fn stuur(&self, onder: &str, fields: &[(&str, &str)]) -> Uitkomst {
        self.wereld.post(&format!("{}/{onder}", self.pad), &lerares(), veld(fields)).await
    }
    /// Sends a form that must be taken; gives the path that it leads to.
    pub async fn doe(&self, onder: &str, fields: &[(&str, &str)]) -> String {
        let answer = self.stuur(onder, fields).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{onder}: {}", fouten(&answer.text));
        answer.header("location").to_owned()
    }
    /// A page below the dossier, in Dutch.
    pub async fn bekijk(&self, onder: &str) -> String {
        let path = if onder.is_empty() { self.pad.clone() } else { format!("{}/{onder}", self.pad) };
        let answer = self.wereld.get(&path, &lerares()).await;
        assert_eq!(answer.status, StatusCode::OK, "{path}");
        answer.text
    }
    /// The last part of the first link on a page that goes below `onder`: the id of a person, a signal, a note.
    pub async fn eerste(&self, bladzijde: &str, onder: &str) -> String {
        let text = self.bekijk(bladzijde).await;
        let begin = format!("href=\"{}/{onder}/", self.pad);
        let mut ids = text.split(&begin).skip(1).map(|rest| &rest[..rest.find(['"', '/']).unwrap_or(0)]);
        ids.find(|id| id.len() == 36).unwrap_or_else(|| panic!("no {onder} on {bladzijde}")).to_owned()
    }
    /// The ids of the people, in order.
    pub async fn mensen(&self) -> Vec<String> {
        let text = self.bekijk("betrokkenen").await;
        let begin = format!("<a class=\"utrecht-link utrecht-link--html-a\" href=\"{}/betrokkenen/", self.pad);
        let ids = text.split(&begin).skip(1).map(|rest| rest[..rest.find('"').unwrap_or(0)].to_owned());
        ids.filter(|id| id.len() == 36).collect()
    }
    /// Step 0 to 2, filled: a family of three with a former partner, signals both ways, advice.
    pub async fn vul(&self) {
        self.doe("route", &[("route", "thuis")]).await;
        for fields in [
            &[
                ("naam", "Noor Vermeulen"),
                ("rol", "kind"),
                ("geboren", "12-3-2018"),
                ("client", "ja"),
                ("huishouden", "ja"),
                ("geslacht", "vrouw"),
                ("school", "De Vuurtoren"),
                ("weet", "nee"),
            ][..],
            &[
                ("naam", "Sandra Vermeulen"),
                ("rol", "ouder"),
                ("geboren", "1991"),
                ("huishouden", "ja"),
                ("geslacht", "vrouw"),
                ("contact", "06 12 34 56 78"),
                ("weet", "ja"),
            ],
            &[("rol", "kind"), ("ongeboren", "ja"), ("geboren", "1-4-2027"), ("huishouden", "ja")],
            &[("rol", "ex_partner"), ("geboren", "38")],
        ] {
            self.doe("betrokkenen/nieuw", fields).await;
        }
        let mensen = self.mensen().await;
        let noor = mensen[0].as_str();
        let adres = [("adres", "Havenstraat 12\n1234 AB Zeedorp"), ("geheim", "ja")];
        self.doe(&format!("betrokkenen/{}/adres", mensen[1]), &adres).await;
        for fields in [
            &[
                ("omschrijving", "Noor had een blauwe plek op haar bovenarm. Ze zei dat ze niet wist hoe dat kwam."),
                ("richting", "voor"),
                ("bron", "eigen_waarneming"),
                ("gezien", "Sanne Bakker"),
                ("dag", "18-12-2026"),
                ("tijd", "8:45"),
                ("plaats", "in de klas"),
                ("over", noor),
            ][..],
            &[
                (
                    "omschrijving",
                    "«Thuis is het weer mis», zei Noor bij het opruimen. Haar moeder is te bellen op 06 12 34 56 78.",
                ),
                ("richting", "voor"),
                ("bron", "verklaring_kind"),
                ("gezien", "Noor, tegen Sanne Bakker"),
                ("dag", "22-12-2026"),
                ("over", noor),
            ],
            &[
                ("omschrijving", "Moeder kwam op tijd en was rustig en lief tegen Noor."),
                ("richting", "tegen"),
                ("bron", "eigen_waarneming"),
                ("gezien", "Sanne Bakker"),
                ("dag", "23-12-2026"),
            ],
            &[
                ("omschrijving", "Een tweede keer hetzelfde opgeschreven."),
                ("richting", "voor"),
                ("bron", "eigen_waarneming"),
                ("gezien", "Sanne Bakker"),
                ("dag", "23-12-2026"),
            ],
        ] {
            self.doe("signalen/nieuw", fields).await;
        }
        let dubbel = self.eerste("stap-1", "signalen").await;
        self.doe(&format!("signalen/{dubbel}/intrekken"), &[("reden", "Dit stond er al.")]).await;
        let check = [
            ("aantal", "2"),
            ("leeftijden", "8 en 0"),
            ("uitkomst", "zorgen"),
            ("dag", "23-12-2026"),
            ("zorg", "Moeder staat er alleen voor."),
            ("volgende", "23-3-2027"),
        ];
        self.doe("checks/kindcheck", &check).await;
        let overleg = [
            ("met", "veilig_thuis"),
            ("wie", "Joost"),
            ("functie", "medewerker advies"),
            ("dag", "23-12-2026"),
            ("anoniem", "ja"),
            ("advies", "Praat eerst met moeder alleen."),
            ("vervolg", "Sanne belt moeder na de vakantie."),
        ];
        self.doe("stap-2/nieuw", &overleg).await;
    }
}

/// Fields as a browser sends them.
pub fn veld(fields: &[(&str, &str)]) -> String {
    let coded = |text: &str| {
        text.bytes()
            .map(
                |byte| if byte.is_ascii_alphanumeric() { char::from(byte).to_string() } else { format!("%{byte:02X}") },
            )
            .collect::<String>()
    };
    fields.iter().map(|(name, value)| format!("{}={}", coded(name), coded(value))).collect::<Vec<_>>().join("&")
}

/// The error summary of a page, for a test that fails.
pub fn fouten(text: &str) -> &str {
    let from = text.find("baken-foutoverzicht").unwrap_or(0);
    &text[from..text[from..].find("</section>").map_or(text.len(), |end| from + end)]
}
