//! Reading `law/termijnen.toml`.

use serde::Deserialize;
use toml::Spanned;

use super::regel::{Duur, Lengte, Termijnregel, Verlenging};
use super::soort::{Eenheid, Einde, Lezing, Termijnsoort};
use crate::wet::bestand::{Bestand, Datum, WetFout};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Rauw {
    termijn: Vec<RauweTermijn>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RauweTermijn {
    id: Spanned<String>,
    code: String,
    naam: String,
    lengte: Option<u16>,
    eenheid: Option<Spanned<String>>,
    met: Option<String>,
    anker: Spanned<String>,
    einde: Spanned<String>,
    #[serde(default)]
    precies: bool,
    #[serde(default)]
    niet_eerder: bool,
    #[serde(default)]
    terug: bool,
    verlenging: Option<Spanned<RauweVerlenging>>,
    bron: Spanned<String>,
    zekerheid: Spanned<String>,
    geldig_vanaf: Datum,
    versie: u16,
    toelichting: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RauweVerlenging {
    lengte: Option<u16>,
    tot_totaal: Option<u16>,
    eenheid: Spanned<String>,
    maximaal: Option<u16>,
}

/// All rules of the file, checked one by one and against each other, in the order of the file.
pub(super) fn lees(tekst: &str) -> Result<Vec<Termijnregel>, WetFout> {
    let bestand = Bestand::new("law/termijnen.toml", tekst);
    let mut regels: Vec<Termijnregel> = Vec::new();
    for rauw in bestand.lees::<Rauw>()?.termijn {
        let id = rauw.id.clone();
        let regel = rauw.lees(bestand)?;
        let fout = |melding: String| Err(bestand.fout_bij(&id, melding));
        if let Some(reden) = bezwaar(&regel) {
            return fout(reden.to_owned());
        }
        let vorige = regels.iter().rfind(|r| r.soort == regel.soort);
        if vorige.is_some_and(|v| v.versie >= regel.versie || v.geldig_vanaf >= regel.geldig_vanaf) {
            return fout("een nieuwe versie heeft een hogere `versie` en een latere `geldig_vanaf`".to_owned());
        }
        regels.push(regel);
    }
    let einde = |melding: String| Err(bestand.fout(tekst.len(), melding));
    if let Some(soort) = Termijnsoort::ALLE.iter().find(|s| !regels.iter().any(|r| r.soort == **s)) {
        return einde(format!("de termijn `{}` ontbreekt", soort.code()));
    }
    for regel in &regels {
        if let Lengte::Met(code) = &regel.lengte {
            let heeft_datum = |r: &Termijnregel| r.code == *code && matches!(r.lengte, Lengte::Duur(_));
            if !regels.iter().any(heeft_datum) {
                return einde(format!("`{}` loopt met `{code}`, maar die heeft geen duur", regel.soort.code()));
            }
        }
    }
    Ok(regels)
}

/// Why a rule can not be right.
fn bezwaar(regel: &Termijnregel) -> Option<&'static str> {
    use Eenheid::{Dag as Dagen, Jaar, Maand, Uur, Week, Werkdag};
    let vast = regel.einde == Einde::Vast;
    let is_t2 = Lezing::ALLE.iter().any(|lezing| lezing.soort() == regel.soort);
    let Lengte::Duur(Duur { aantal, eenheid }) = regel.lengte else {
        if is_t2 {
            return Some("de veiligheidsbeoordeling heeft altijd een duur");
        }
        let los = !vast || regel.precies || regel.terug || regel.verlenging.is_some();
        return los.then_some("een termijn zonder duur heeft `einde = \"vast\"` en geen verlenging");
    };
    let buiten_atw = match eenheid {
        Uur | Jaar | Werkdag => true,
        Dagen => aantal > 90,
        Week => aantal > 12,
        Maand => aantal > 3,
    };
    let telt_al_werkdagen = match eenheid {
        Uur | Werkdag => true,
        Dagen | Week | Maand | Jaar => false,
    };
    match () {
        () if aantal == 0 => Some("`lengte` is ten minste 1"),
        () if regel.einde == Einde::Atw && buiten_atw => {
            Some("hiervoor geldt de Algemene termijnenwet niet (art. 4): kies `schuift` of `vast`")
        }
        () if !vast && telt_al_werkdagen => Some("een termijn in uren of werkdagen heeft `einde = \"vast\"`"),
        () if !vast && (regel.terug || regel.precies) => {
            Some("een termijn die terugtelt of op de minuut eindigt, schuift niet: `einde = \"vast\"`")
        }
        () if regel.terug && regel.verlenging.is_some() => Some("een termijn die terugtelt, kan niet worden verlengd"),
        () => None,
    }
}

impl RauweTermijn {
    fn lees(self, bestand: Bestand<'_>) -> Result<Termijnregel, WetFout> {
        bestand.bron(&self.bron)?;
        let lengte = match (self.lengte, &self.eenheid, self.met) {
            (None, None, Some(code)) => Lengte::Met(code),
            (None, Some(e), None) if e.get_ref() == "direct" => Lengte::Direct,
            (None, Some(e), None) if e.get_ref() == "geen" => Lengte::Geen,
            (Some(aantal), Some(e), None) => Lengte::Duur(Duur { aantal, eenheid: bestand.kies("eenheid", e)? }),
            (Some(_) | None, Some(_) | None, Some(_) | None) => {
                let melding = "geef `lengte` met `eenheid`, of alleen `eenheid` (`direct`, `geen`), of alleen `met`";
                return Err(bestand.fout_bij(&self.id, melding.to_owned()));
            }
        };
        Ok(Termijnregel {
            soort: bestand.kies("id", &self.id)?,
            versie: self.versie,
            geldig_vanaf: self.geldig_vanaf.0,
            code: self.code,
            naam: self.naam,
            lengte,
            anker: bestand.kies("anker", &self.anker)?,
            einde: bestand.kies("einde", &self.einde)?,
            precies: self.precies,
            niet_eerder: self.niet_eerder,
            terug: self.terug,
            verlenging: self.verlenging.map(|v| verlenging(bestand, &v)).transpose()?,
            bron: self.bron.into_inner(),
            zekerheid: bestand.kies("zekerheid", &self.zekerheid)?,
            toelichting: self.toelichting,
        })
    }
}

fn verlenging(bestand: Bestand<'_>, rauw: &Spanned<RauweVerlenging>) -> Result<Verlenging, WetFout> {
    let v = rauw.get_ref();
    let eenheid = bestand.kies("eenheid", &v.eenheid)?;
    match (v.lengte, v.tot_totaal) {
        (Some(aantal @ 1..), None) => Ok(Verlenging::Stap { duur: Duur { aantal, eenheid }, maximaal: v.maximaal }),
        (None, Some(aantal @ 1..)) if v.maximaal.is_none() => Ok(Verlenging::TotTotaal(Duur { aantal, eenheid })),
        (Some(_) | None, Some(_) | None) => {
            let melding = "een verlenging heeft `lengte` (en zo nodig `maximaal`), of `tot_totaal`";
            Err(bestand.fout_bij(rauw, melding.to_owned()))
        }
    }
}
