//! From a tree, with everything that it inherits, to a framework.

use super::fout::KaderFout;
use super::knoop::Knoop;
use super::tabel::{Gelezen, Tabel};
use super::{overig, route, stap, vraag, woorden};
use crate::kader::{Kader, KaderVersie, RouteSoort, Status};
use crate::weging::afwijkende_gevallen;
use kernel::Dag;

const WORTEL: [&str; 15] = [
    "kader",
    "woorden",
    "rollen",
    "routes",
    "stappen",
    "checks",
    "vragen",
    "afwijkingen",
    "normen",
    "consult",
    "na_melding",
    "na_hulp",
    "na_afsluiten",
    "termijnen",
    "privacy",
];

const KADER: [&str; 13] = [
    "id",
    "naam",
    "eigenaars",
    "versie",
    "geldig_vanaf",
    "geldig_tot",
    "bron",
    "sector",
    "beroepsgroepen",
    "erft_van",
    "taal",
    "status",
    "voorbehoud",
];

/// Who a file says it is, and from whom it inherits: read before anything is merged.
pub(super) fn wie(knoop: &Knoop) -> Gelezen<(KaderVersie, Option<KaderVersie>)> {
    let wortel = Tabel::open(knoop, "bestand", &WORTEL)?;
    let t = wortel.tabel("kader", &KADER)?;
    let erft_van = t.tabel_of_niet("erft_van", &["id", "versie"])?;
    let versie = |t: &Tabel<'_>| Ok::<_, KaderFout>(KaderVersie { id: t.id()?, versie: t.tekst("versie")? });
    Ok((versie(&t)?, erft_van.map(|t| versie(&t)).transpose()?))
}

/// Reads a complete tree. Fills in the sector's words first.
pub(super) fn kader(mut boom: Knoop) -> Gelezen<Kader> {
    let (versie, erft_van) = wie(&boom)?;
    let woorden = woorden::lees(Tabel::open(&boom, "bestand", &WORTEL)?.moet("woorden")?)?;
    woorden::vul_in(&mut boom, &woorden)?;
    let wortel = Tabel::open(&boom, "bestand", &WORTEL)?;
    let t = wortel.tabel("kader", &KADER)?;
    let dag = |sleutel: &str, tekst: String| {
        Dag::lees(&tekst)
            .map_err(|_| t.fout(sleutel, format!("`{sleutel}` is geen datum; schrijf bijvoorbeeld \"2019-01-01\"")))
    };
    let kader = Kader {
        versie,
        naam: t.tekst("naam")?,
        eigenaars: t.teksten("eigenaars")?,
        geldig_vanaf: dag("geldig_vanaf", t.tekst("geldig_vanaf")?)?,
        geldig_tot: t.tekst_of_niet("geldig_tot")?.map(|tot| dag("geldig_tot", tot)).transpose()?,
        bron: t.tekst("bron")?,
        sector: t.tekst("sector")?,
        beroepsgroepen: t.teksten("beroepsgroepen")?,
        status: t.code("status", Status::ALLE, Status::code)?,
        voorbehoud: t.tekst("voorbehoud")?,
        taal: t.tekst("taal")?,
        erft_van,
        woorden,
        rollen: route::rollen(&wortel)?,
        routes: route::routes(&wortel)?,
        stappen: stap::stappen(&wortel)?,
        checks: route::checks(&wortel)?,
        vragen: vraag::vragen(&wortel)?,
        afwijkingen: vraag::afwijkingen(&wortel)?,
        normen: wortel.bronteksten("normen")?,
        consult: overig::consult(&wortel)?,
        na_melding: overig::na_melding(&wortel)?,
        na_hulp: overig::na_hulp(&wortel)?,
        na_afsluiten: overig::na_afsluiten(&wortel)?,
        termijnen: overig::termijnen(&wortel)?,
        privacy: overig::privacy(&wortel)?,
    };
    keur(&kader, &wortel)?;
    Ok(kader)
}

/// What no single table can see.
fn keur(kader: &Kader, wortel: &Tabel<'_>) -> Gelezen<()> {
    if kader.geldig_tot.is_some_and(|tot| tot < kader.geldig_vanaf) {
        return Err(wortel.fout("kader", "`geldig_tot` ligt voor `geldig_vanaf`"));
    }
    let heeft_deskundige =
        |soort: RouteSoort| kader.consult.deskundigen.iter().any(|d| d.verplicht_op.contains(&soort));
    if let Some(route) = kader.routes.iter().find(|r| r.verberg_informeren_tot_deskundige && !heeft_deskundige(r.soort))
    {
        let tekst = format!(
            "de route `{}` wacht op een deskundige, maar geen deskundige heeft haar in `verplicht_op`",
            route.soort.code()
        );
        return Err(wortel.fout("consult", tekst));
    }
    let wijkt_af = afwijkende_gevallen(kader);
    let genoemd: Vec<&str> = kader.afwijkingen.iter().map(|a| a.geval.as_str()).collect();
    if let Some(geval) = wijkt_af.iter().find(|g| !genoemd.contains(&g.as_str())) {
        let tekst = format!("geval {geval} van de tabel komt anders uit en staat niet in `afwijkingen`");
        return Err(wortel.fout("afwijkingen", tekst));
    }
    if let Some(geval) = genoemd.iter().find(|g| !wijkt_af.iter().any(|w| w == *g)) {
        let tekst = format!("geval {geval} staat in `afwijkingen`, maar komt niet anders uit");
        return Err(wortel.fout("afwijkingen", tekst));
    }
    Ok(())
}
