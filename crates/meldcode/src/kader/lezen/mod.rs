//! Reading framework files: text in, frameworks out. Nobody here opens a file.

mod bestand;
mod erf;
mod fout;
mod knoop;
mod overig;
mod route;
mod stap;
mod tabel;
mod vraag;
mod woorden;

pub use fout::{Fout, KaderFout, Plek};

use super::{Kader, KaderVersie};
use knoop::Knoop;
use std::collections::BTreeMap;

/// Reads files that may inherit from each other, in any order.
pub(super) fn lees(bestanden: &[(&str, &str)]) -> Result<Vec<Kader>, KaderFout> {
    let mut bomen = BTreeMap::new();
    for (bestand, tekst) in bestanden {
        let boom = Knoop::lees(bestand, tekst)?;
        let (versie, erft_van) = bestand::wie(&boom)?;
        let plek = boom.plek.clone();
        if bomen.insert(versie.clone(), (boom, erft_van)).is_some() {
            return Err(Fout::Dubbel(versie.to_string()).op(&plek));
        }
    }
    bomen.keys().map(|versie| bestand::kader(compleet(&bomen, versie, &mut Vec::new())?)).collect()
}

type Bomen = BTreeMap<KaderVersie, (Knoop, Option<KaderVersie>)>;

/// A tree with everything that it inherits. `keten` holds who asked, to find a circle.
fn compleet(bomen: &Bomen, versie: &KaderVersie, keten: &mut Vec<KaderVersie>) -> Result<Knoop, KaderFout> {
    let (boom, erft_van) = &bomen[versie];
    let Some(ouder) = erft_van else { return erf::zonder_basis(boom.clone()) };
    if !bomen.contains_key(ouder) {
        let bekend = bomen.keys().map(KaderVersie::to_string).collect::<Vec<_>>().join(", ");
        return Err(Fout::ErftVanOnbekend { kader: ouder.to_string(), bekend }.op(&plek_erft_van(boom)));
    }
    keten.push(versie.clone());
    if keten.contains(ouder) {
        keten.push(ouder.clone());
        let kring = keten.iter().map(KaderVersie::to_string).collect::<Vec<_>>().join(" → ");
        return Err(Fout::Kring(kring).op(&plek_erft_van(boom)));
    }
    erf::erf(compleet(bomen, ouder, keten)?, boom.clone())
}

fn plek_erft_van(boom: &Knoop) -> Plek {
    boom.op_pad(&["kader", "erft_van"]).unwrap_or(boom).plek.clone()
}
