//! Inheriting: the base first, then what the sector's own file says.

use super::fout::{Fout, KaderFout};
use super::knoop::{Knoop, Waarde};

/// Lays `eigen` over `basis`. Tables are merged key by key, lists of things with an id member by member; any other value, and
/// any other list, is replaced. A member with `vervalt = true` takes the inherited one away.
pub(super) fn erf(basis: Knoop, eigen: Knoop) -> Result<Knoop, KaderFout> {
    let waarde = match (basis.waarde, eigen.waarde) {
        (Waarde::Tabel(mut tabel), Waarde::Tabel(eigen)) => {
            for (sleutel, knoop) in eigen {
                let knoop = match tabel.remove(&sleutel) {
                    // Who a framework is, is never inherited.
                    Some(geerfd) if sleutel != "kader" => erf(geerfd, knoop)?,
                    Some(_) => knoop,
                    None => zonder_basis(knoop)?,
                };
                tabel.insert(sleutel, knoop);
            }
            Waarde::Tabel(tabel)
        }
        (Waarde::Lijst(basis), Waarde::Lijst(eigen)) if heeft_ids(&basis) && heeft_ids(&eigen) => {
            Waarde::Lijst(erf_lijst(basis, eigen)?)
        }
        (_, waarde) => return zonder_basis(Knoop { waarde, ..eigen }),
    };
    Ok(Knoop { waarde, ..eigen })
}

fn heeft_ids(lijst: &[Knoop]) -> bool {
    lijst.iter().all(|lid| lid.herkenning().is_some())
}

fn erf_lijst(mut lijst: Vec<Knoop>, eigen: Vec<Knoop>) -> Result<Vec<Knoop>, KaderFout> {
    for lid in eigen {
        let plaats = lijst.iter().position(|b| b.herkenning() == lid.herkenning());
        match (plaats, vervalt(&lid)) {
            (Some(plaats), true) => {
                lijst.remove(plaats);
            }
            (Some(plaats), false) => {
                let basis = lijst.remove(plaats);
                lijst.insert(plaats, erf(basis, lid)?);
            }
            (None, _) => lijst.push(zonder_basis(lid)?),
        }
    }
    Ok(lijst)
}

fn vervalt(knoop: &Knoop) -> bool {
    let Waarde::Tabel(tabel) = &knoop.waarde else { return false };
    tabel.get("vervalt").is_some_and(|v| matches!(v.waarde, Waarde::JaNee(true)))
}

/// What has nothing to inherit from can not take anything away either.
pub(super) fn zonder_basis(knoop: Knoop) -> Result<Knoop, KaderFout> {
    niets_vervalt(&knoop)?;
    Ok(knoop)
}

fn niets_vervalt(knoop: &Knoop) -> Result<(), KaderFout> {
    if vervalt(knoop) {
        let id = knoop.herkenning().unwrap_or_default();
        return Err(Fout::NietsOmTeLatenVervallen(id).op(&knoop.plek));
    }
    match &knoop.waarde {
        Waarde::Tabel(tabel) => tabel.values().try_for_each(niets_vervalt),
        Waarde::Lijst(lijst) => lijst.iter().try_for_each(niets_vervalt),
        Waarde::Tekst(_) | Waarde::Getal(_) | Waarde::JaNee(_) | Waarde::Anders => Ok(()),
    }
}
