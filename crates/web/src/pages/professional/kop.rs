//! What stands above and beside every page of a dossier: whose it is, its state, the steps, the way to the other pages.

use super::{Blad, pad, personen};
use crate::{pagina::Stap, taal::Taal};
use meldcode::{
    dossier::{Fase, Stand, StapStand},
    kader::{Kader, StapNr},
};

/// Which page of the dossier this is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Hier {
    /// The overview.
    Overzicht,
    /// The route question.
    Route,
    /// What is still to do.
    Taken,
    /// The people.
    Betrokkenen,
    /// A step.
    Stap(StapNr),
    /// The anonymous case view.
    Anoniem,
    /// The printable account.
    Verantwoording,
    /// Reporting, and what came of it.
    Melden,
    /// Another page.
    Anders,
}

/// A link in the navigation of the dossier.
pub(crate) struct Link {
    /// What it says.
    pub label: String,
    /// Where it leads.
    pub pad: String,
    /// This is the page where one is.
    pub hier: bool,
}

/// Head and side of every page of a dossier. The template `professional/dossier.html` shows it.
pub(crate) struct DossierKop {
    /// Path of the overview; other paths are `{pad}/…`.
    pub pad: String,
    /// The name of the client or of the first person, or the day of opening.
    pub label: String,
    /// The state, in words.
    pub status: String,
    /// The colour of the state: neutral, success, warning or danger.
    pub status_soort: &'static str,
    /// The name of the framework.
    pub kader: String,
    /// The id of the framework, for the link to its page.
    pub kader_id: String,
    /// The route, in words.
    pub route: Option<String>,
    /// The number of this episode; the first is 1.
    pub episode: u16,
    /// Acute danger stands open.
    pub acuut: bool,
    /// The steps must go fast.
    pub spoed: bool,
    /// Every prompt to the family stays hidden.
    pub familie_verborgen: bool,
    /// The episode was closed.
    pub gesloten: bool,
    /// The steps that this route takes.
    pub stappen: Vec<Stap>,
    /// The other pages of the dossier.
    pub links: Vec<Link>,
}

impl DossierKop {
    /// The head of a page.
    pub fn new(blad: &Blad<'_>, hier: Hier) -> Self {
        let (l, dossier, kader) = (blad.l(), blad.dossier(), blad.kader());
        let status = dossier.status();
        Self {
            pad: pad::dossier(blad.id),
            // Nobody must read out the name that stands above the case without names.
            label: if hier == Hier::Anoniem { l.t("dossier-zonder-namen") } else { label(blad) },
            status: l.tf("status", status.code()),
            status_soort: status_soort(status.code()),
            kader: kader.naam.clone(),
            kader_id: kader.versie.id.clone(),
            route: dossier.route().map(|route| l.tf("route", route.code())),
            episode: dossier.episode,
            acuut: dossier.acuut_gevaar(),
            spoed: dossier.spoed(kader),
            familie_verborgen: dossier.familie_verborgen(kader),
            gesloten: dossier.fase == Fase::Gesloten,
            stappen: stappen(blad, hier),
            links: links(blad, hier),
        }
    }
}

/// The name of the client, or of the first person with a name; otherwise the day on which the dossier was opened.
fn label(blad: &Blad<'_>) -> String {
    let (l, dossier) = (blad.l(), blad.dossier());
    let people = || dossier.betrokkenen.iter().map(|regel| &regel.betrokkene);
    let first = people().find(|wie| wie.is_client).or_else(|| people().next());
    match (first, &dossier.kop) {
        (Some(wie), _) => personen::noem(l, wie, blad.recht()),
        (None, Some(kop)) => l.ta("dossier-van", &[("dag", &l.dag(kop.geopend.dag()))]),
        (None, None) => l.t("dossier"),
    }
}

fn links(blad: &Blad<'_>, hier: Hier) -> Vec<Link> {
    let l = blad.l();
    let mut links = vec![
        Link { label: l.t("dossier-overzicht"), pad: pad::dossier(blad.id), hier: hier == Hier::Overzicht },
        Link { label: l.t("dossier-taken"), pad: blad.pad("taken"), hier: hier == Hier::Taken },
        Link { label: l.t("dossier-betrokkenen"), pad: blad.pad("betrokkenen"), hier: hier == Hier::Betrokkenen },
        Link { label: l.t("dossier-anoniem"), pad: blad.pad("anoniem"), hier: hier == Hier::Anoniem },
        Link {
            label: l.t("dossier-verantwoording"),
            pad: blad.pad("verantwoording"),
            hier: hier == Hier::Verantwoording,
        },
    ];
    if blad.dossier().fase == Fase::Open {
        links.push(Link { label: l.t("dossier-melden"), pad: blad.pad("melden"), hier: hier == Hier::Melden });
    }
    links
}

/// The steps that the route of the dossier takes; all six while no route was chosen.
fn stappen(blad: &Blad<'_>, hier: Hier) -> Vec<Stap> {
    let (l, dossier, kader) = (blad.l(), blad.dossier(), blad.kader());
    let route = dossier.route().and_then(|route| kader.route(route));
    let taken = |stap: StapNr| route.is_none_or(|route| route.stappen.contains(&stap));
    dossier
        .stappen(kader)
        .into_iter()
        .filter(|staat| taken(staat.stap))
        .map(|staat| Stap {
            nummer: staat.stap.nummer().to_string(),
            naam: stap_naam(l, kader, staat.stap),
            stand: stand_woord(l, &staat),
            pad: pad::stap(blad.id, staat.stap),
            gedaan: staat.stand == Stand::Gedaan,
            hier: hier == Hier::Stap(staat.stap),
        })
        .collect()
}

/// The name of a step: in Dutch as the framework calls it.
pub(crate) fn stap_naam(l: Taal, kader: &Kader, stap: StapNr) -> String {
    let asks_nothing = stap == StapNr::Vier && kader.vragen_in(stap).next().is_none();
    match l {
        Taal::Nl => kader.stap(stap).naam.tekst.clone(),
        Taal::En if asks_nothing => l.t("stapnaam-4-overleg"),
        Taal::En => l.tf("stapnaam", &stap.nummer().to_string()),
    }
}

/// The state of a step in words, with its day.
pub(crate) fn stand_woord(l: Taal, staat: &StapStand) -> String {
    let dag = staat.op.map(|op| l.dag(op.dag())).unwrap_or_default();
    match &staat.stand {
        Stand::Open => l.t("stand-open"),
        Stand::Gedaan => l.ta("stand-gedaan", &[("dag", &dag)]),
        Stand::NietNodig => l.t("stand-niet-nodig"),
        Stand::Overgeslagen { .. } => l.ta("stand-overgeslagen", &[("dag", &dag)]),
        Stand::Uitgesteld { tot } => l.ta("stand-uitgesteld", &[("dag", &l.dag(*tot))]),
    }
}

/// The colour of a state, by its code. The word alone says it.
pub(crate) fn status_soort(code: &str) -> &'static str {
    match code {
        "te-melden" => "danger",
        "veilig-thuis-raadplegen" => "warning",
        "gemeld" | "hulp" => "success",
        _ => "neutral",
    }
}
