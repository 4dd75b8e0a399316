//! The sector's words: `{persoon}` in a text becomes "leerling" or "patiënt", `{De_persoon}` becomes "De leerling".

use super::fout::{Fout, KaderFout, Plek};
use super::knoop::{Knoop, Waarde};
use super::tabel::Tabel;
use crate::kader::Woorden;

/// The words that a text may use.
const BEKEND: [&str; 7] = ["persoon", "de_persoon", "personen", "professional", "dossier", "systeem", "het_systeem"];

/// Reads the table `[woorden]`.
pub(super) fn lees(knoop: &Knoop) -> Result<Woorden, KaderFout> {
    let t = Tabel::open(knoop, "woorden", &[&BEKEND[..], &["bron"]].concat())?;
    Ok(Woorden {
        persoon: t.tekst("persoon")?,
        de_persoon: t.tekst("de_persoon")?,
        personen: t.tekst("personen")?,
        professional: t.tekst("professional")?,
        dossier: t.tekst("dossier")?,
        systeem: t.tekst("systeem")?,
        het_systeem: t.tekst("het_systeem")?,
    })
}

/// Fills the words in, everywhere below this node.
pub(super) fn vul_in(knoop: &mut Knoop, woorden: &Woorden) -> Result<(), KaderFout> {
    match &mut knoop.waarde {
        Waarde::Tekst(tekst) => *tekst = ingevuld(tekst, woorden, &knoop.plek)?,
        Waarde::Lijst(leden) => leden.iter_mut().try_for_each(|lid| vul_in(lid, woorden))?,
        Waarde::Tabel(leden) => leden.values_mut().try_for_each(|lid| vul_in(lid, woorden))?,
        Waarde::Getal(_) | Waarde::JaNee(_) | Waarde::Anders => {}
    }
    Ok(())
}

fn ingevuld(tekst: &str, woorden: &Woorden, plek: &Plek) -> Result<String, KaderFout> {
    let mut uit = String::with_capacity(tekst.len());
    let mut rest = tekst;
    while let Some((voor, na)) = rest.split_once('{') {
        let onbekend =
            |woord: &str| Fout::OnbekendWoord { woord: woord.to_owned(), bekend: BEKEND.join(", ") }.op(plek);
        let (naam, na) = na.split_once('}').ok_or_else(|| onbekend(na))?;
        let woord = woord(woorden, &naam.to_lowercase()).ok_or_else(|| onbekend(naam))?;
        uit.push_str(voor);
        match naam.chars().next() {
            Some(eerste) if eerste.is_uppercase() => {
                let mut letters = woord.chars();
                uit.extend(letters.next().into_iter().flat_map(char::to_uppercase));
                uit.push_str(letters.as_str());
            }
            Some(_) | None => uit.push_str(woord),
        }
        rest = na;
    }
    uit.push_str(rest);
    Ok(uit)
}

fn woord<'a>(w: &'a Woorden, naam: &str) -> Option<&'a str> {
    let woorden = [&w.persoon, &w.de_persoon, &w.personen, &w.professional, &w.dossier, &w.systeem, &w.het_systeem];
    BEKEND.iter().zip(woorden).find(|(bekend, _)| **bekend == naam).map(|(_, woord)| woord.as_str())
}
