//! Who reported: a kind and a protection for everybody who sees the melding; name and contact behind a page of their own, whose
//! every look is logged.

use super::{aanleiding, blik::Blik};
use crate::{
    AppState,
    antwoord::{Antwoord, bladzijde, opnieuw},
    formulier::{Begin, Form, Formulier, Keuze, Waarden},
    pages::veiligthuis::gemeen::{Badge, Kop, Mensen, Namen, openen},
    pagina::Page,
    route::{Id, Toegang},
    taal::Taal,
};
use access::handeling::MelderInzien;
use application::melding::see_melder;
use askama::Template;
use axum::extract::State;
use kernel::{MeldingId, Tekst};
use veiligthuis::melding::{Afscherming, MelderSoort, Melding, Ontvangst};

/// The kind of reporter in words.
pub(in crate::pages::veiligthuis) fn soort_in_woorden(l: Taal, soort: MelderSoort) -> String {
    match soort {
        MelderSoort::Burger => l.t("vt-burger"),
        MelderSoort::Ambtshalve => l.t("vt-ambtshalve"),
        MelderSoort::Beroepsmatig { rol, organisatie } => {
            let (work, place) = (l.tf("vt-beroep", rol.code()), l.tf("vt-organisatie", organisatie.code()));
            if work.to_lowercase() == place { work } else { format!("{work}, {place}") }
        }
    }
}

/// How the reporter is protected from the family, in words.
pub(in crate::pages::veiligthuis) fn afscherming_woorden(l: Taal, o: &Ontvangst) -> String {
    match o.afscherming {
        Afscherming::Open => l.t("vt-melder-open"),
        Afscherming::ZonderToestemming => l.t("vt-melder-zonder-toestemming"),
        Afscherming::Gevraagd(grond) => l.ta("vt-melder-gevraagd", &[("grond", &l.tf("vt-grond", grond.code()))]),
        Afscherming::Verleend(grond) => l.ta("vt-melder-verleend", &[("grond", &l.tf("vt-grond", grond.code()))]),
    }
}

/// The card of the reporter on the page of the melding.
pub(super) struct MelderBeeld {
    pub soort: String,
    pub badge: Badge,
    pub afscherming: String,
    /// The reporter said what should not be shown to the family: it stands behind the page of the reporter.
    pub niet_tonen: bool,
    /// The report came from a dossier: what is told goes there as well.
    pub portaal: bool,
}

impl MelderBeeld {
    pub fn new(blik: &Blik<'_>, m: &Melding, o: &Ontvangst) -> Self {
        let l = blik.l;
        let badge = if m.melder_afgeschermd() {
            Badge { soort: "warning", woord: l.t("vt-melder-afgeschermd") }
        } else {
            Badge { soort: "neutral", woord: l.t("vt-melder-bekend") }
        };
        Self {
            soort: soort_in_woorden(l, o.melder_soort),
            badge,
            afscherming: afscherming_woorden(l, o),
            niet_tonen: o.niet_tonen.is_some(),
            portaal: o.herkomst.is_some(),
        }
    }
}

#[derive(Template)]
#[template(path = "veiligthuis/melder-vraag.html")]
struct Vraag {
    p: Page,
    f: Form,
    kop: Kop,
    redenen: Vec<Keuze>,
}

impl Vraag {
    fn new(page: &Page, kop: Kop, f: Form) -> Self {
        Self { p: frame(page, &kop), f, kop, redenen: aanleiding::redenen::<MelderInzien>(page.l) }
    }
}

#[derive(Template)]
#[template(path = "veiligthuis/melder.html")]
struct Pagina {
    p: Page,
    kop: Kop,
    afscherming: String,
    /// Label and text.
    gegevens: Vec<(String, String)>,
}

/// Asks why who comes here wants to look.
pub(super) async fn vraag(
    toegang: Toegang<MelderInzien>,
    State(state): State<AppState>,
    page: Page,
    Id(id): Id<MeldingId>,
    begin: Begin,
) -> Antwoord {
    let gezien = openen(&state, &toegang, id).await?;
    let kop = Kop::van(page.l, &state.app, &gezien);
    let f = begin.form(&page, Waarden::leeg(), None);
    bladzijde(Vraag::new(&page, kop, f))
}

/// Shows who reported; this look stands in the access log.
pub(super) async fn toon(
    toegang: Toegang<MelderInzien>,
    State(state): State<AppState>,
    page: Page,
    Id(id): Id<MeldingId>,
    formulier: Formulier,
) -> Antwoord {
    let l = page.l;
    let om = match aanleiding::lees::<MelderInzien>(l, &formulier) {
        Ok(om) => om,
        Err(fouten) => {
            let gezien = openen(&state, &toegang, id).await?;
            let kop = Kop::van(l, &state.app, &gezien);
            return opnieuw(Vraag::new(&page, kop, formulier.opnieuw(&page, fouten)));
        }
    };
    let gezien = see_melder(&state.app, toegang.aanvrager()?, id, om).await?;
    let kop = Kop::van(l, &state.app, &gezien);
    let namen = Namen::van_regio(&state.app, l, gezien.row.regio).await?;
    let m = gezien.melding.get();
    let mensen = Mensen::van(l, m, &gezien.permit);
    let nu = state.app.clock.now();
    let blik = Blik { l, recht: &gezien.permit, mensen: &mensen, namen: &namen, regio: &gezien.regio, nu };
    let (gegevens, afscherming) = match &m.ontvangst {
        Some(o) => (gegevens(&blik, o), afscherming_woorden(l, o)),
        None => (Vec::new(), String::new()),
    };
    bladzijde(Pagina { p: frame(&page, &kop), kop, afscherming, gegevens })
}

fn frame(page: &Page, kop: &Kop) -> Page {
    let l = page.l;
    let p = page.clone().met_titel(l.t("vt-melder-titel"));
    p.onder(l.t("vt-werklijst"), "/werklijst").onder(kop.kenmerk.clone(), kop.pad.clone())
}

/// Everything sealed with the reporter.
fn gegevens(blik: &Blik<'_>, o: &Ontvangst) -> Vec<(String, String)> {
    let l = blik.l;
    let text = |tekst: Option<&Tekst>| tekst.map(|t| t.as_str().to_owned());
    let destroyed = || l.t("vt-vernietigd");
    let who = o.melder.open(blik.recht);
    let agreed = o.afspraken.as_ref().map(|a| a.open(blik.recht));
    let agreement = |pick: fn(&veiligthuis::melding::MelderAfspraken) -> Option<&Tekst>| match agreed {
        Some(Some(a)) => text(pick(a)),
        Some(None) => Some(destroyed()),
        None => None,
    };
    let all = [
        (l.t("vt-melder-naam"), Some(who.map_or_else(destroyed, |m| m.naam.as_str().to_owned()))),
        (l.t("vt-melder-contact"), who.map(|m| m.contact.as_str().to_owned())),
        (l.t("vt-melder-soort"), Some(soort_in_woorden(l, o.melder_soort))),
        (l.t("vt-melder-functie"), text(who.and_then(|m| m.functie.as_ref()))),
        (l.t("vt-melder-organisatie"), text(who.and_then(|m| m.organisatie.as_ref()))),
        (l.t("vt-melder-bereikbaar"), text(who.and_then(|m| m.bereikbaar.as_ref()))),
        (l.t("vt-melder-relatie"), text(who.and_then(|m| m.relatie.as_ref()))),
        (l.t("vt-melder-adres"), text(who.and_then(|m| m.adres.as_ref()))),
        (l.t("vt-melder-grond-toelichting"), text(who.and_then(|m| m.toelichting_afscherming.as_ref()))),
        (l.t("vt-veld-blijft-doen"), agreement(|a| a.blijft_doen.as_ref())),
        (l.t("vt-veld-verwachting"), agreement(|a| a.verwacht.as_ref())),
        (l.t("vt-veld-niet-tonen"), o.niet_tonen.as_ref().map(|t| blik.tekst(t))),
    ];
    all.into_iter().filter_map(|(label, value)| Some((label, value?))).collect()
}
