//! Reading the steps and the checklists.

use super::tabel::{Gelezen, Tabel};
use crate::kader::{Actie, OverslaanReden, RouteSoort, Stap, StapNr, VastTeLeggen};

const STAP: [&str; 13] = [
    "nr",
    "naam",
    "doel",
    "uitleg",
    "hulptekst",
    "verplicht",
    "overslaan_redenen",
    "acties",
    "vastleggen",
    "wie",
    "bron",
    "vervalt",
    "id",
];

/// The six steps, in order.
pub(super) fn stappen(wortel: &Tabel<'_>) -> Gelezen<Vec<Stap>> {
    let mut stappen = wortel.tabellen("stappen", &STAP, stap)?;
    stappen.sort_by_key(|s| s.nr);
    match StapNr::ALLE.iter().find(|nr| stappen.iter().all(|s| s.nr != **nr)) {
        Some(mist) => Err(wortel
            .fout("kader", format!("stap {} ontbreekt; een kader heeft de stappen 0 tot en met 5", mist.nummer()))),
        None => Ok(stappen),
    }
}

fn stap(t: &Tabel<'_>) -> Gelezen<Stap> {
    Ok(Stap {
        nr: t.code("nr", StapNr::ALLE, StapNr::code)?,
        naam: t.brontekst("naam")?,
        doel: t.brontekst("doel")?,
        uitleg: t.bronteksten("uitleg")?,
        hulptekst: t.brontekst_of_niet("hulptekst")?,
        verplicht: t.ja_nee("verplicht", true)?,
        overslaan_redenen: t.tabellen("overslaan_redenen", &REDEN, reden)?,
        acties: acties(t)?,
        vastleggen: t.tabellen("vastleggen", &["id", "tekst", "verplicht", "bron", "vervalt"], |t| {
            Ok(VastTeLeggen {
                id: t.id()?,
                tekst: t.tekst("tekst")?,
                verplicht: t.ja_nee("verplicht", false)?,
                bron: t.bron(),
            })
        })?,
        wie: t.bronteksten("wie")?,
        bron: t.bron(),
    })
}

const REDEN: [&str; 6] = ["id", "tekst", "nader_in_te_lichten", "routes", "bron", "vervalt"];

fn reden(t: &Tabel<'_>) -> Gelezen<OverslaanReden> {
    Ok(OverslaanReden {
        id: t.id()?,
        tekst: t.tekst("tekst")?,
        nader_in_te_lichten: t.ja_nee("nader_in_te_lichten", false)?,
        routes: t.codes("routes", RouteSoort::ALLE, RouteSoort::code)?,
        bron: t.bron(),
    })
}

/// The checklist `acties` of a table.
pub(super) fn acties(t: &Tabel<'_>) -> Gelezen<Vec<Actie>> {
    let bekend = ["id", "tekst", "verplicht", "reden_indien_niet", "benadert_familie", "bron", "vervalt"];
    t.tabellen("acties", &bekend, |t| {
        Ok(Actie {
            id: t.id()?,
            tekst: t.tekst("tekst")?,
            verplicht: t.ja_nee("verplicht", false)?,
            reden_indien_niet: t.ja_nee("reden_indien_niet", false)?,
            benadert_familie: t.ja_nee("benadert_familie", false)?,
            bron: t.bron(),
        })
    })
}
