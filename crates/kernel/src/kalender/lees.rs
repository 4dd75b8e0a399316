//! Reading `law/kalender.toml`.

use std::collections::BTreeMap;

use serde::Deserialize;
use toml::Spanned;

use super::{Besluitperiode, Feestregel, Kalender, Wanneer};
use crate::Dag;
use crate::wet::Zekerheid;
use crate::wet::bestand::{Bestand, Datum, WetFout};

impl Kalender {
    /// Reads `law/kalender.toml`. Unknown keys, a day that does not exist and an equated day outside its decree's years are
    /// errors with their line.
    pub fn lees(tekst: &str) -> Result<Self, WetFout> {
        let bestand = Bestand::new("law/kalender.toml", tekst);
        let rauw: Rauw = bestand.lees()?;
        let regels = rauw.feestdag.into_iter().map(|r| r.lees(bestand)).collect::<Result<_, _>>()?;
        let mut gelijkgesteld = BTreeMap::new();
        let mut besluiten = Vec::new();
        for besluit in rauw.besluit {
            let (van, tot) = (besluit.van.0, besluit.tot.0);
            bestand.kies::<Zekerheid>("zekerheid", &besluit.zekerheid)?;
            bestand.bron(&besluit.bron)?;
            for dag in besluit.dagen {
                let gelijk = dag.get_ref().0;
                if gelijk < van || tot < gelijk {
                    let melding = format!("{} valt niet tussen `van` en `tot` van dit besluit", gelijk.iso());
                    return Err(bestand.fout_bij(&dag, melding));
                }
                gelijkgesteld.insert(gelijk, besluit.titel.clone());
            }
            besluiten.push(Besluitperiode { van, tot });
        }
        Ok(Self { versie: rauw.versie, stand: rauw.stand.0, regels, besluiten, gelijkgesteld })
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Rauw {
    versie: u16,
    stand: Datum,
    feestdag: Vec<RauweFeestdag>,
    besluit: Vec<RauwBesluit>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RauweFeestdag {
    naam: Spanned<String>,
    maand: Option<i8>,
    dag: Option<i8>,
    pasen: Option<i32>,
    #[serde(default)]
    op_zondag: i32,
    #[serde(default)]
    gelijkgesteld: bool,
    geldig_vanaf: Option<Datum>,
    bron: Spanned<String>,
    zekerheid: Spanned<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RauwBesluit {
    titel: String,
    van: Datum,
    tot: Datum,
    dagen: Vec<Spanned<Datum>>,
    bron: Spanned<String>,
    zekerheid: Spanned<String>,
}

impl RauweFeestdag {
    fn lees(self, bestand: Bestand<'_>) -> Result<Feestregel, WetFout> {
        bestand.kies::<Zekerheid>("zekerheid", &self.zekerheid)?;
        bestand.bron(&self.bron)?;
        let wanneer = match (self.maand, self.dag, self.pasen) {
            // 29 February would be a holiday once in four years: the leap year 2024 only tells that the date exists.
            (Some(maand), Some(dag), None) if Dag::new(2024, maand, dag).is_some() => {
                Wanneer::Datum { maand, dag, op_zondag: self.op_zondag }
            }
            (None, None, Some(dagen)) if self.op_zondag == 0 => Wanneer::NaPasen(dagen),
            (Some(_) | None, Some(_) | None, Some(_) | None) => {
                let melding = "een feestdag heeft een bestaande `maand` en `dag`, of `pasen` (dagen na eerste paasdag)";
                return Err(bestand.fout_bij(&self.naam, melding.to_owned()));
            }
        };
        Ok(Feestregel {
            naam: self.naam.into_inner(),
            wanneer,
            gelijkgesteld: self.gelijkgesteld,
            geldig_vanaf: self.geldig_vanaf.map(|d| d.0),
        })
    }
}
