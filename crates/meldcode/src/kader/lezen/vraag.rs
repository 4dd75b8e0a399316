//! Reading the questions and the deviations.

use super::tabel::{Gelezen, Tabel};
use crate::kader::{Afwijking, Besluit, Definitie, KaderVraag, StapNr, TwijfelTeltAls};
use crate::weging::Vraag;

const VRAAG: [&str; 16] = [
    "id",
    "nummer",
    "stap",
    "besluit",
    "tekst",
    "toelichting",
    "subvragen",
    "voorbeelden",
    "definities",
    "actief",
    "twijfel_telt_als",
    "onderbouwing_verplicht",
    "per_persoon",
    "vervalt",
    "bron",
    "titel",
];

/// The eight questions, in the order of [`Vraag::ALLE`].
pub(super) fn vragen(wortel: &Tabel<'_>) -> Gelezen<Vec<KaderVraag>> {
    let mut vragen = wortel.tabellen("vragen", &VRAAG, vraag)?;
    vragen.sort_by_key(|v| v.vraag);
    match Vraag::ALLE.into_iter().find(|v| vragen.iter().all(|k| k.vraag != *v)) {
        Some(mist) => {
            Err(wortel.fout("kader", format!("de vraag `{}` ontbreekt; een kader heeft ze alle acht", mist.code())))
        }
        None => Ok(vragen),
    }
}

fn vraag(t: &Tabel<'_>) -> Gelezen<KaderVraag> {
    let vraag = t.code("id", &Vraag::ALLE, Vraag::code)?;
    let gelezen = KaderVraag {
        vraag,
        nummer: t.tekst("nummer")?,
        titel: t.brontekst("titel")?,
        stap: t.code("stap", &[StapNr::Vier, StapNr::Vijf], StapNr::code)?,
        besluit: t.code_of_niet("besluit", Besluit::ALLE, Besluit::code)?,
        tekst: t.brontekst("tekst")?,
        toelichting: t.brontekst_of_niet("toelichting")?,
        subvragen: t.bronteksten("subvragen")?,
        voorbeelden: t.bronteksten("voorbeelden")?,
        definities: t.tabellen("definities", &["id", "term", "tekst", "bron", "vervalt"], |t| {
            Ok(Definitie { term: t.tekst("term")?, tekst: t.tekst("tekst")?, bron: t.bron() })
        })?,
        actief: t.ja_nee("actief", true)?,
        twijfel_telt_als: t
            .code_of_niet("twijfel_telt_als", TwijfelTeltAls::ALLE, TwijfelTeltAls::code)?
            .unwrap_or(TwijfelTeltAls::Consult),
        onderbouwing_verplicht: t.ja_nee("onderbouwing_verplicht", false)?,
        per_persoon: t.ja_nee("per_persoon", false)?,
        bron: t.bron(),
    };
    if !gelezen.actief && vraag != Vraag::NieuweSignalen {
        return Err(t.fout("actief", "alleen de vraag `nieuwe_signalen` kan in een kader buiten werking zijn"));
    }
    match (gelezen.twijfel_telt_als, vraag) {
        (TwijfelTeltAls::Ja, Vraag::Acuut | Vraag::Structureel | Vraag::NieuweSignalen)
        | (TwijfelTeltAls::Consult, _) => Ok(gelezen),
        (
            TwijfelTeltAls::Ja,
            Vraag::Vermoeden | Vraag::Onthulling | Vraag::HulpMogelijk | Vraag::Medewerking | Vraag::DuurzaamVeilig,
        ) => {
            let mag = "twijfel kan alleen als ja tellen bij `acuut`, `structureel` en `nieuwe_signalen`: elders kan het een \
                       melding wegnemen";
            Err(t.fout("twijfel_telt_als", mag))
        }
    }
}

/// The named deviations.
pub(super) fn afwijkingen(wortel: &Tabel<'_>) -> Gelezen<Vec<Afwijking>> {
    wortel.tabellen("afwijkingen", &["geval", "reden", "bron", "vervalt"], |t| {
        Ok(Afwijking { geval: t.tekst("geval")?, reden: t.tekst("reden")?, bron: t.bron() })
    })
}
