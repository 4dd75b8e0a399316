//! The form of the intake as a page.

use super::{
    blok::{self, Knop},
    lees::KANALEN,
    melder::MelderKeuzes,
    persoon::PersoonKeuzes,
};
use crate::{
    formulier::{Form, Fouten, Keuze, Waarden},
    pages::veiligthuis::gemeen::codes,
    pagina::Page,
};
use askama::Template;
use veiligthuis::codes::{Aanvullend, AardGeweld, DuurGeweld, Kanaal, Spoed};

/// Where a report comes from: by itself, or from advice, which stands at this path.
pub(in crate::pages::veiligthuis) enum Soort {
    /// By itself.
    Melding,
    /// The adviesvrager reports.
    NaAdvies(String),
    /// Veilig Thuis reports by itself.
    Ambtshalve(String),
}

impl Soort {
    /// Of a report by Veilig Thuis itself the reporter is not asked; the use case fills the region in.
    pub(super) fn melder(&self, waarden: Waarden) -> Waarden {
        match self {
            Self::Melding | Self::NaAdvies(_) => waarden,
            Self::Ambtshalve(_) => waarden
                .met("melder_soort", "burger")
                .met("melder_naam", "Veilig Thuis")
                .met("melder_contact", "Veilig Thuis"),
        }
    }
}

#[derive(Template)]
#[template(path = "veiligthuis/intake.html")]
pub(super) struct Pagina {
    p: Page,
    f: Form,
    spoed: Vec<Keuze>,
    kanaal: Vec<Keuze>,
    melder: MelderKeuzes,
    persoon: PersoonKeuzes,
    blokken: Vec<Blok>,
    aard: Vec<Keuze>,
    aanvullend: Vec<Keuze>,
    duur: Vec<Keuze>,
    /// Parts for what is less common stand open when something in them was filled in, or is wrong.
    melder_open: bool,
    zorgen_open: bool,
    /// The block that the last button was about; the focus goes there.
    anker: Option<usize>,
    inleiding: String,
    /// Veilig Thuis reports by itself: the reporter is not asked.
    ambtshalve: bool,
    terug: String,
}

/// The names of the fields of one person.
struct Blok {
    nummer: usize,
    naam: String,
    geboren: String,
    ongeboren: String,
    geslacht: String,
    bsn: String,
    rol: String,
    huishouden: String,
    verteld: String,
    toelichting: String,
    adres: String,
    geheim: String,
    contact: String,
    school: String,
    gezag: String,
    /// Something less common was filled in, or is wrong: the part stands open.
    meer_open: bool,
}

/// Whether something was filled in in one of these fields, or is wrong there.
fn filled<S: AsRef<str>>(f: &Form, names: &[S]) -> bool {
    names.iter().map(AsRef::as_ref).any(|name| !f.waarde(name).is_empty() || f.fout(name).is_some())
}

impl Blok {
    fn new(f: &Form, nummer: usize) -> Self {
        let veld = |naam: &str| blok::veld(nummer, naam);
        let less_common = ["bsn", "adres", "geheim", "contact", "school", "gezag"];
        Self {
            nummer,
            naam: veld("naam"),
            geboren: veld("geboren"),
            ongeboren: veld("ongeboren"),
            geslacht: veld("geslacht"),
            bsn: veld("bsn"),
            rol: veld("rol"),
            huishouden: veld("huishouden"),
            verteld: veld("verteld"),
            toelichting: veld("toelichting"),
            adres: veld("adres"),
            geheim: veld("geheim"),
            contact: veld("contact"),
            school: veld("school"),
            gezag: veld("gezag"),
            meer_open: filled(f, &less_common.map(veld)),
        }
    }
}

impl Pagina {
    pub fn new(page: &Page, f: Form, aantal: usize) -> Self {
        let l = page.l;
        let spoed = Spoed::ALLE.iter().map(|spoed| {
            Keuze::new(spoed.code(), l.tf("vt-spoed", spoed.code())).met_uitleg(l.tf("vt-spoed-uitleg", spoed.code()))
        });
        Self {
            p: page
                .clone()
                .met_titel(l.t("vt-nieuw-titel"))
                .met_fout(f.heeft_fouten())
                .onder(l.t("vt-werklijst"), "/werklijst"),
            spoed: spoed.collect(),
            kanaal: codes(l, "vt-kanaal", &KANALEN, Kanaal::code),
            melder: MelderKeuzes::new(l),
            persoon: PersoonKeuzes::new(l),
            blokken: (1..=aantal).map(|nummer| Blok::new(&f, nummer)).collect(),
            aard: codes(l, "vt-aard", AardGeweld::ALLE, AardGeweld::code),
            aanvullend: codes(l, "vt-aanvullend", Aanvullend::ALLE, Aanvullend::code),
            duur: codes(l, "vt-duur", DuurGeweld::ALLE, DuurGeweld::code),
            melder_open: filled(&f, &["melder_bereikbaar", "melder_adres"]),
            zorgen_open: filled(&f, &["aanvullend", "beschermend", "hulp", "tolk"]),
            anker: None,
            inleiding: l.t("vt-nieuw-inleiding"),
            ambtshalve: false,
            terug: "/werklijst".to_owned(),
            f,
        }
    }
    /// For a report that follows from advice: its own title and way back.
    pub fn van(mut self, page: &Page, soort: Soort) -> Self {
        let l = page.l;
        let (pad, code) = match soort {
            Soort::Melding => return self,
            Soort::NaAdvies(pad) => (pad, "beller"),
            Soort::Ambtshalve(pad) => (pad, "ambtshalve"),
        };
        self.p = page.clone().met_titel(l.tf("vt-advies-melden-titel", code)).met_fout(self.f.heeft_fouten());
        self.p = self.p.onder(l.t("vt-adviezen"), "/adviezen").onder(l.t("vt-advies-titel"), pad.clone());
        self.inleiding = l.tf("vt-advies-melden-inleiding", code);
        self.ambtshalve = code == "ambtshalve";
        self.terug = pad;
        self
    }
    /// After a button: the focus goes to the new person, or to who stands where one was taken out.
    pub fn met_anker(mut self, knop: Knop) -> Self {
        let last = self.blokken.len();
        self.anker = Some(match knop {
            Knop::Erbij => last,
            Knop::Weg(number) => number.min(last),
        });
        self
    }
    fn is_anker(&self, nummer: &usize) -> bool {
        self.anker == Some(*nummer)
    }
}

/// The fields before and after the blocks, in the order of the form.
const EERST: &[&str] = &[
    "spoed",
    "kanaal",
    "ontvangen_dag",
    "ontvangen_tijd",
    "omschrijving",
    "aard",
    "duur",
    "gevaar",
    "voorgeschiedenis",
    "aanvullend",
    "beschermend",
    "hulp",
    "tolk",
];
const PER_PERSOON: &[&str] = &[
    "naam",
    "geboren",
    "geslacht",
    "rol",
    "huishouden",
    "verteld",
    "toelichting",
    "bsn",
    "adres",
    "contact",
    "school",
    "gezag",
];
const DAARNA: &[&str] = &[
    "melder_soort",
    "melder_naam",
    "melder_contact",
    "melder_relatie",
    "melder_bereikbaar",
    "melder_adres",
    "melder_toestemming",
    "melder_functie",
    "melder_beroep",
    "melder_organisatie",
    "melder_organisatie_soort",
    "melder_grond",
    "melder_grond_toelichting",
    "blijft_doen",
    "verwachting",
    "niet_tonen",
];

/// The same errors in the order of the form, so that the summary leads down the page.
pub(super) fn op_volgorde(fouten: Fouten, aantal: usize) -> Fouten {
    let blocks = (1..=aantal).flat_map(|number| PER_PERSOON.iter().map(move |field| blok::veld(number, field)));
    let order: Vec<String> =
        EERST.iter().map(|f| (*f).to_owned()).chain(blocks).chain(DAARNA.iter().map(|f| (*f).to_owned())).collect();
    let mut sorted: Vec<(String, String)> = fouten.lijst().to_vec();
    let place =
        |field: &str| if field.is_empty() { Some(0) } else { order.iter().position(|f| f == field).map(|n| n + 1) };
    sorted.sort_by_key(|(field, _)| place(field).unwrap_or(usize::MAX));
    let mut result = Fouten::geen();
    for (field, sentence) in sorted {
        if field.is_empty() { result.algemeen(sentence) } else { result.bij(&field, sentence) }
    }
    result
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn de_fouten_staan_in_de_volgorde_van_het_formulier() {
        let mut fouten = Fouten::geen();
        for veld in ["omschrijving", "p2-verteld", "melder_naam", "p1-bsn"] {
            fouten.bij(veld, "zin");
        }
        let velden = op_volgorde(fouten, 2).lijst().iter().map(|(veld, _)| veld.clone()).collect::<Vec<_>>();
        assert_eq!(velden, ["omschrijving", "p1-bsn", "p2-verteld", "melder_naam"]);
    }
}
