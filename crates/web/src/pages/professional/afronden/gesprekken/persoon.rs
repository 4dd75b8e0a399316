//! How far the conversation with one person came.

use super::super::super::{Blad, personen};
use kernel::BetrokkeneId;
use meldcode::{
    dossier::{Betrokkene, Fase},
    kader::StapNr,
};

/// One person, and how far the conversation came.
pub(super) struct Persoon {
    /// The id, for the links.
    pub id: String,
    /// What to call this person.
    pub naam: String,
    /// What this person is in the household.
    pub rol: String,
    /// Colour of the state.
    pub soort: &'static str,
    /// The state in words.
    pub stand: String,
    /// What was done so far, a line each.
    pub regels: Vec<String>,
    /// The page may prompt to approach this person.
    pub benaderen: bool,
}

/// Everybody in the dossier who can be spoken to: who is born.
pub(super) fn alle(blad: &Blad<'_>) -> Vec<Persoon> {
    let people = blad.dossier().betrokkenen.iter().map(|regel| &regel.betrokkene);
    people.filter(|wie| !wie.ongeboren).map(|wie| persoon(blad, wie)).collect()
}

fn persoon(blad: &Blad<'_>, wie: &Betrokkene) -> Persoon {
    let (l, dossier) = (blad.l(), blad.dossier());
    let (soort, stand) = stand(blad, wie.id);
    let dagen = |dagen: Vec<String>| dagen.join(", ");
    let gesproken: Vec<String> =
        dossier.nu(&dossier.gesprekken).filter(|g| g.met.contains(&wie.id)).map(|g| l.dag(g.dag)).collect();
    let pogingen: Vec<String> = dossier
        .nu(&dossier.pogingen)
        .filter(|p| p.met.contains(&wie.id))
        .map(|p| format!("{} ({})", l.dag(p.dag), l.tf("contactwijze", p.wijze.code())))
        .collect();
    let gepland: Vec<String> =
        dossier.nu(&dossier.gepland).filter(|g| g.met.contains(&wie.id)).map(|g| l.dag(g.op)).collect();
    let regel = |key: &str, dagen_: Vec<String>| (!dagen_.is_empty()).then(|| l.ta(key, &[("dagen", &dagen(dagen_))]));
    Persoon {
        id: wie.id.to_string(),
        naam: personen::noem(l, wie, blad.recht()),
        rol: l.tf("gezinsrol", wie.rol.code()),
        soort,
        stand,
        regels: [
            regel("gesprekken-gesproken-op", gesproken),
            regel("gesprekken-gepland-op", gepland),
            regel("gesprekken-geprobeerd-op", pogingen),
        ]
        .into_iter()
        .flatten()
        .collect(),
        benaderen: dossier.fase == Fase::Open && dossier.benader(&[wie.id], false, blad.kader()).is_ok(),
    }
}

/// The furthest that was come: spoken, planned, skipped, tried, nothing.
fn stand(blad: &Blad<'_>, wie: BetrokkeneId) -> (&'static str, String) {
    let (l, dossier) = (blad.l(), blad.dossier());
    let van = |met: &[BetrokkeneId]| met.contains(&wie);
    let gesproken = dossier.nu(&dossier.gesprekken).rfind(|g| van(&g.met));
    let gepland = dossier.nu(&dossier.gepland).rfind(|g| van(&g.met) && g.op >= blad.vandaag());
    let over = dossier.nu(&dossier.overgeslagen).rfind(|o| o.stap == StapNr::Drie && (o.met.is_empty() || van(&o.met)));
    let pogingen = dossier.nu(&dossier.pogingen).filter(|p| van(&p.met)).count();
    if gesproken.is_some() {
        ("success", l.t("gesprekken-gesproken"))
    } else if let Some(plan) = gepland {
        ("warning", l.ta("gesprekken-gepland", &[("dag", &l.dag(plan.op))]))
    } else if over.is_some() {
        ("neutral", l.t("gesprekken-overgeslagen"))
    } else if pogingen > 0 {
        ("warning", l.ta("gesprekken-pogingen", &[("aantal", &pogingen)]))
    } else {
        ("neutral", l.t("gesprekken-niets"))
    }
}
