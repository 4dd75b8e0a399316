//! Reading routes, checks and roles.

use super::tabel::{Gelezen, Tabel};
use crate::kader::{
    Bevoegdheid, Check, CheckGevolg, CheckSoort, CheckUitkomst, Rol, Route, RouteSoort, StapNr, Verplichting,
};

const ROUTE: [&str; 10] = [
    "id",
    "naam",
    "uitleg",
    "toont_vragen",
    "stappen",
    "verplichtingen",
    "verberg_informeren_tot_deskundige",
    "spoed",
    "bron",
    "vervalt",
];

/// The routes, in the order of the closed list.
pub(super) fn routes(wortel: &Tabel<'_>) -> Gelezen<Vec<Route>> {
    let mut routes = wortel.tabellen("routes", &ROUTE, route)?;
    routes.sort_by_key(|r| r.soort);
    if routes.iter().any(|r| r.soort == RouteSoort::Thuis && r.toont_vragen) {
        return Ok(routes);
    }
    Err(wortel.fout("kader", "de route `thuis` met `toont_vragen = true` ontbreekt"))
}

fn route(t: &Tabel<'_>) -> Gelezen<Route> {
    let route = Route {
        soort: t.code("id", RouteSoort::ALLE, RouteSoort::code)?,
        naam: t.brontekst("naam")?,
        uitleg: t.brontekst("uitleg")?,
        toont_vragen: t.ja_nee("toont_vragen", true)?,
        stappen: t.codes("stappen", StapNr::ALLE, StapNr::code)?,
        verplichtingen: t.tabellen("verplichtingen", &["id", "wie", "wat", "termijn", "bron", "vervalt"], |t| {
            Ok(Verplichting {
                id: t.id()?,
                wie: t.tekst("wie")?,
                wat: t.tekst("wat")?,
                termijn: t.tekst_of_niet("termijn")?,
                bron: t.bron(),
            })
        })?,
        verberg_informeren_tot_deskundige: t.ja_nee("verberg_informeren_tot_deskundige", false)?,
        spoed: t.ja_nee("spoed", false)?,
        bron: t.bron(),
    };
    let weegt = route.stappen.contains(&StapNr::Vier) && route.stappen.contains(&StapNr::Vijf);
    if route.toont_vragen && !weegt {
        return Err(t.fout("stappen", "een route die de vragen toont heeft stap 4 en stap 5"));
    }
    if !route.toont_vragen && route.verplichtingen.is_empty() {
        return Err(t.fout("toont_vragen", "een route zonder vragen noemt haar eigen `verplichtingen`"));
    }
    Ok(route)
}

/// The checks.
pub(super) fn checks(wortel: &Tabel<'_>) -> Gelezen<Vec<Check>> {
    let bekend = ["id", "naam", "trigger", "momenten", "vragen", "uitkomsten", "vastleggen", "bron", "vervalt"];
    wortel.tabellen("checks", &bekend, |t| {
        Ok(Check {
            soort: t.code("id", CheckSoort::ALLE, CheckSoort::code)?,
            naam: t.brontekst("naam")?,
            trigger: t.brontekst("trigger")?,
            momenten: t.bronteksten("momenten")?,
            vragen: t.bronteksten("vragen")?,
            uitkomsten: t.tabellen("uitkomsten", &["id", "tekst", "gevolg", "bron", "vervalt"], |t| {
                Ok(CheckUitkomst {
                    id: t.id()?,
                    tekst: t.tekst("tekst")?,
                    gevolg: t.code("gevolg", CheckGevolg::ALLE, CheckGevolg::code)?,
                    bron: t.bron(),
                })
            })?,
            vastleggen: t.bronteksten("vastleggen")?,
            bron: t.bron(),
        })
    })
}

/// The roles.
pub(super) fn rollen(wortel: &Tabel<'_>) -> Gelezen<Vec<Rol>> {
    let bekend = ["id", "naam", "verplicht", "bevoegdheden", "alleen_eigen_zaken", "bron", "vervalt"];
    wortel.tabellen("rollen", &bekend, |t| {
        Ok(Rol {
            id: t.id()?,
            naam: t.brontekst("naam")?,
            verplicht: t.ja_nee("verplicht", false)?,
            bevoegdheden: t.codes("bevoegdheden", Bevoegdheid::ALLE, Bevoegdheid::code)?,
            alleen_eigen_zaken: t.ja_nee("alleen_eigen_zaken", true)?,
            bron: t.bron(),
        })
    })
}
