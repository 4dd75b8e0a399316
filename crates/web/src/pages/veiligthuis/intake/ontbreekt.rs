//! What the minimal set still misses, at the field where it is filled in.

use super::blok;
use crate::taal::Taal;
use kernel::BetrokkeneId;
use veiligthuis::melding::Ontbreekt;

/// The field and the sentence of a missing part. `blokken` says in which block of the form each person stands.
pub(super) fn bij(l: Taal, wat: Ontbreekt, blokken: &[(BetrokkeneId, usize)]) -> (String, String) {
    let of = |id: BetrokkeneId, field: &str| {
        let number = blokken.iter().find(|(known, _)| *known == id).map_or(1, |(_, number)| *number);
        blok::veld(number, field)
    };
    let veld = match wat {
        Ontbreekt::MelderNaam => "melder_naam".to_owned(),
        Ontbreekt::MelderContact => "melder_contact".to_owned(),
        Ontbreekt::MelderFunctie => "melder_functie".to_owned(),
        Ontbreekt::HerkenbarePersoon => blok::veld(blokken.first().map_or(1, |(_, number)| *number), "naam"),
        Ontbreekt::Omschrijving => "omschrijving".to_owned(),
        Ontbreekt::Spoed => "spoed".to_owned(),
        Ontbreekt::Geinformeerd(id) => of(id, "verteld"),
        Ontbreekt::RedenNietGeinformeerd(id) => of(id, "toelichting"),
    };
    let zin = l.tf("vt-ontbreekt", wat.code());
    // With more than one person the summary must say whose block it is about.
    let van_wie = match wat {
        Ontbreekt::Geinformeerd(id) | Ontbreekt::RedenNietGeinformeerd(id) if blokken.len() > 1 => Some(id),
        Ontbreekt::Geinformeerd(_)
        | Ontbreekt::RedenNietGeinformeerd(_)
        | Ontbreekt::MelderNaam
        | Ontbreekt::MelderContact
        | Ontbreekt::MelderFunctie
        | Ontbreekt::HerkenbarePersoon
        | Ontbreekt::Omschrijving
        | Ontbreekt::Spoed => None,
    };
    match van_wie.and_then(|id| blokken.iter().find(|(known, _)| *known == id)) {
        Some((_, nummer)) => (veld, l.ta("vt-ontbreekt-van", &[("nummer", nummer), ("zin", &zin)])),
        None => (veld, zin),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    #[test]
    fn wat_ontbreekt_staat_bij_het_veld_van_de_juiste_persoon() {
        let (noor, bo) = (BetrokkeneId::new(Uuid::from_u128(1)), BetrokkeneId::new(Uuid::from_u128(2)));
        let blokken = [(noor, 1), (bo, 3)];
        assert_eq!(bij(Taal::Nl, Ontbreekt::Geinformeerd(bo), &blokken).0, "p3-verteld");
        assert_eq!(bij(Taal::Nl, Ontbreekt::RedenNietGeinformeerd(noor), &blokken).0, "p1-toelichting");
        assert_eq!(bij(Taal::Nl, Ontbreekt::HerkenbarePersoon, &[]).0, "p1-naam");
    }

    #[test]
    fn bij_meer_personen_noemt_de_melding_om_wie_het_gaat() {
        let (noor, bo) = (BetrokkeneId::new(Uuid::from_u128(1)), BetrokkeneId::new(Uuid::from_u128(2)));
        let zin = |blokken: &[(BetrokkeneId, usize)]| bij(Taal::Nl, Ontbreekt::RedenNietGeinformeerd(bo), blokken).1;
        assert!(zin(&[(noor, 1), (bo, 3)]).starts_with("Persoon 3: "));
        assert!(!zin(&[(bo, 1)]).starts_with("Persoon"));
    }
}
