//! Reading consultation, obligations, terms and privacy.

use super::stap::acties;
use super::tabel::{Gelezen, Tabel};
use crate::kader::{
    Bewaartermijn, Consult, ConsultVt, Deskundige, Eenheid, NaAfsluiten, NaHulp, NaMelding, Privacy, RouteSoort,
    Termijn,
};

pub(super) fn consult(wortel: &Tabel<'_>) -> Gelezen<Consult> {
    let t = wortel.tabel("consult", &["vt", "uitleg", "deskundigen", "bron"])?;
    Ok(Consult {
        vt: t.code("vt", ConsultVt::ALLE, ConsultVt::code)?,
        uitleg: t.brontekst("uitleg")?,
        deskundigen: t.tabellen("deskundigen", &["id", "naam", "wanneer", "verplicht_op", "bron", "vervalt"], |t| {
            Ok(Deskundige {
                id: t.id()?,
                naam: t.tekst("naam")?,
                wanneer: t.tekst("wanneer")?,
                verplicht_op: t.codes("verplicht_op", RouteSoort::ALLE, RouteSoort::code)?,
                bron: t.bron(),
            })
        })?,
    })
}

pub(super) fn na_melding(wortel: &Tabel<'_>) -> Gelezen<NaMelding> {
    let bekend = [
        "informeren_vooraf",
        "toestemming_nastreven",
        "vooraf_advies_verplicht",
        "identiteit_gronden",
        "telefonisch_bij",
        "acties",
        "bron",
    ];
    let t = wortel.tabel("na_melding", &bekend)?;
    Ok(NaMelding {
        informeren_vooraf: t.ja_nee("informeren_vooraf", true)?,
        toestemming_nastreven: t.ja_nee("toestemming_nastreven", true)?,
        vooraf_advies_verplicht: t.ja_nee("vooraf_advies_verplicht", false)?,
        identiteit_gronden: t.keuzes("identiteit_gronden")?,
        telefonisch_bij: t.bronteksten("telefonisch_bij")?,
        acties: acties(&t)?,
    })
}

pub(super) fn na_hulp(wortel: &Tabel<'_>) -> Gelezen<NaHulp> {
    let bekend = [
        "casemanager_verplicht",
        "termijn_verplicht",
        "afspraken_volgen_verplicht",
        "standaard_termijn",
        "acties",
        "bron",
    ];
    let t = wortel.tabel("na_hulp", &bekend)?;
    Ok(NaHulp {
        casemanager_verplicht: t.ja_nee("casemanager_verplicht", false)?,
        termijn_verplicht: t.ja_nee("termijn_verplicht", false)?,
        afspraken_volgen_verplicht: t.ja_nee("afspraken_volgen_verplicht", false)?,
        standaard_termijn: t.tabel_of_niet("standaard_termijn", &TERMIJN)?.map(|t| termijn(&t)).transpose()?,
        acties: acties(&t)?,
    })
}

pub(super) fn na_afsluiten(wortel: &Tabel<'_>) -> Gelezen<NaAfsluiten> {
    Ok(NaAfsluiten { acties: acties(&wortel.tabel("na_afsluiten", &["acties", "bron"])?)? })
}

const TERMIJN: [&str; 7] = ["id", "aantal", "eenheid", "vanaf", "bindend", "bron", "vervalt"];

pub(super) fn termijnen(wortel: &Tabel<'_>) -> Gelezen<Vec<Termijn>> {
    wortel.tabellen("termijnen", &TERMIJN, termijn)
}

fn termijn(t: &Tabel<'_>) -> Gelezen<Termijn> {
    Ok(Termijn {
        id: t.id()?,
        aantal: t.getal("aantal")?,
        eenheid: t.code("eenheid", Eenheid::ALLE, Eenheid::code)?,
        vanaf: t.tekst("vanaf")?,
        bindend: t.ja_nee("bindend", false)?,
        bron: t.bron(),
    })
}

pub(super) fn privacy(wortel: &Tabel<'_>) -> Gelezen<Privacy> {
    let bekend = ["toestemming_leeftijden", "inzage_vanaf", "bewaartermijn", "afschermen_gronden", "bron"];
    let t = wortel.tabel("privacy", &bekend)?;
    let b = t.tabel("bewaartermijn", &["aantal", "eenheid", "vanaf", "grond", "bron"])?;
    Ok(Privacy {
        toestemming_leeftijden: t.getallen("toestemming_leeftijden")?,
        inzage_vanaf: t.getal("inzage_vanaf")?,
        bewaartermijn: Bewaartermijn {
            aantal: b.getal("aantal")?,
            eenheid: b.code("eenheid", Eenheid::ALLE, Eenheid::code)?,
            vanaf: b.tekst("vanaf")?,
            grond: b.tekst("grond")?,
            bron: b.bron(),
        },
        afschermen_gronden: t.keuzes("afschermen_gronden")?,
    })
}
