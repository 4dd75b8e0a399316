//! What stands around the content of every page: language, title, who is signed in, where one is.

mod stappen;

pub use stappen::Stap;

use crate::{AppState, assets, bezoek::Bezoek, fout::Fout, taal::Taal};
use access::{Actie, Soort, mag_ooit};
use axum::{extract::FromRequestParts, http::request::Parts};

/// A link in the navigation of one side: the act it leads to, message key, path.
type Wegwijzer = (Soort, Actie, &'static str, &'static str);

/// The navigation. Whoever adds a side's main page adds its line; a link is shown to who may follow it.
pub(crate) const NAVIGATIE: &[Wegwijzer] = &[
    (Soort::Professioneel, Actie::DossierLijst, "dossiers-kort", "/dossiers"),
    (Soort::VeiligThuis, Actie::Bord, "bord-kort", "/bord"),
    (Soort::VeiligThuis, Actie::Werklijst, "vt-werklijst", "/werklijst"),
    (Soort::VeiligThuis, Actie::Werklijst, "cas-lijst", "/casussen"),
    (Soort::VeiligThuis, Actie::DienstLijst, "dienst-lijst", "/diensten"),
    (Soort::VeiligThuis, Actie::Werklijst, "ber-lijst", "/vertellen"),
    (Soort::VeiligThuis, Actie::Adviezen, "vt-adviezen", "/adviezen"),
    (Soort::VeiligThuis, Actie::MeldingOntvangen, "vt-nieuw-knop", "/meldingen/nieuw"),
    (Soort::Professioneel, Actie::AccountsBeheren, "nav-beheer", "/beheer"),
    (Soort::Installatie, Actie::AccountsBeheren, "nav-beheer", "/beheer"),
];

/// The frame of a page. Every page template holds it as `p`.
#[derive(Clone)]
pub struct Page {
    /// Language.
    pub l: Taal,
    /// Title: what this page is for. Holds no names of persons.
    pub titel: String,
    /// The form on the page has errors: the title begins with it.
    pub fout: bool,
    /// Path of this page.
    pub pad: String,
    /// The same page in the other language.
    pub andere_taal: String,
    /// Name and organisation of who is signed in.
    pub wie: Option<(String, String)>,
    /// Links of the navigation: label, path, whether it is the part of the site where one is.
    pub navigatie: Vec<(String, &'static str, bool)>,
    /// Where one is: label and path of the pages above.
    pub kruimels: Vec<(String, String)>,
    /// The store is a demonstration.
    pub demo: bool,
}

impl Page {
    /// The frame for a visit, without a title.
    pub fn new(bezoek: &Bezoek) -> Self {
        let l = bezoek.taal;
        let signed = bezoek.aangemeld();
        let here = |path: &str| bezoek.pad == path || bezoek.pad.starts_with(&format!("{path}/"));
        let navigatie = signed.map_or_else(Vec::new, |signed| {
            let a = &signed.aanvrager;
            let may = |actie: Actie| a.rollen().iter().any(|rol| mag_ooit(*rol, actie));
            let own = NAVIGATIE.iter().filter(|(soort, actie, ..)| *soort == a.soort() && may(*actie));
            own.map(|(_, _, key, path)| (l.t(key), *path, here(path))).collect()
        });
        Self {
            l,
            titel: String::new(),
            fout: false,
            pad: bezoek.pad.clone(),
            andere_taal: bezoek.andere_taal(),
            wie: signed.map(|signed| (signed.account.naam.clone(), signed.organisatie.naam.clone())),
            navigatie,
            kruimels: Vec::new(),
            demo: bezoek.demo,
        }
    }
    /// Address of the style sheet.
    pub const fn css(&self) -> &'static str {
        assets::CSS
    }
    /// Address of the script.
    pub const fn js(&self) -> &'static str {
        assets::JS
    }
    /// Address of the logo.
    pub const fn logo(&self) -> &'static str {
        assets::LOGO
    }
    /// Address of the picture in the tab of the browser.
    pub const fn icoon(&self) -> &'static str {
        assets::ICOON
    }
    /// With a title.
    pub fn met_titel(mut self, titel: impl Into<String>) -> Self {
        self.titel = titel.into();
        self
    }
    /// Below another page: its label and path. The topmost first.
    pub fn onder(mut self, label: impl Into<String>, pad: impl Into<String>) -> Self {
        self.kruimels.push((label.into(), pad.into()));
        self
    }
    /// The form on this page has errors, or not.
    pub fn met_fout(mut self, fout: bool) -> Self {
        self.fout = fout;
        self
    }
}

impl FromRequestParts<AppState> for Page {
    type Rejection = Fout;

    async fn from_request_parts(parts: &mut Parts, _: &AppState) -> Result<Self, Fout> {
        parts.extensions.get::<Bezoek>().map(Self::new).ok_or_else(|| Fout::storing("the shell is missing"))
    }
}
