//! The evidence of the radar in the words of the record.

use radar::{Explanation, Field, Kind, Reason, Source};
use veiligthuis::codes::{KoppelingSoort, Vergelijkveld};
use veiligthuis::koppeling::Kenmerk;

/// Bits as the record holds them: hundredths.
pub(super) fn hundredths(bits: f32) -> i32 {
    (bits.clamp(-1000.0, 1000.0) * 100.0).round() as i32
}

/// What a pair looks like.
pub(super) const fn soort(kind: Kind) -> KoppelingSoort {
    match kind {
        Kind::Person => KoppelingSoort::Zelfde,
        Kind::Weak => KoppelingSoort::Misschien,
        Kind::PossibleTwin => KoppelingSoort::MogelijkeTweeling,
        Kind::PossibleNamesake => KoppelingSoort::MogelijkeNaamgenoot,
        Kind::PossibleNextTenant => KoppelingSoort::MogelijkeVolgendeBewoner,
        Kind::HouseholdOnly => KoppelingSoort::ZwakAlleenHuishouden,
    }
}

/// What speaks for and against, per field of the record; several fields of the radar may be one of the record.
pub(super) fn kenmerken(evidence: &Explanation) -> Vec<Kenmerk> {
    let mut found: Vec<Kenmerk> = Vec::new();
    for Reason { source, bits, .. } in &evidence.reasons {
        let (veld, gewicht) = (veld(*source), hundredths(*bits));
        match found.iter_mut().find(|k| k.veld == veld) {
            Some(known) => known.gewicht += gewicht,
            None => found.push(Kenmerk { veld, gewicht }),
        }
    }
    found
}

const fn veld(source: Source) -> Vergelijkveld {
    match source {
        Source::Household => Vergelijkveld::Huishouden,
        Source::Start | Source::Others => Vergelijkveld::Meldingen,
        Source::Field(field) | Source::Reports(field) => match field {
            Field::Given | Field::Initials | Field::InitialsLetter | Field::InitialsOther => Vergelijkveld::Voornaam,
            Field::SurnameWoman | Field::Surname => Vergelijkveld::Achternaam,
            Field::Birth | Field::BirthPart | Field::AgeYoung | Field::AgeOld | Field::ChildAge => {
                Vergelijkveld::Geboren
            }
            Field::Sex => Vergelijkveld::Geslacht,
            Field::Bsn | Field::Number => Vergelijkveld::Bsn,
            Field::Contact => Vergelijkveld::Telefoon,
            Field::Role | Field::Trait => Vergelijkveld::Rol,
            Field::AddressSoon | Field::AddressYear | Field::AddressYears | Field::AddressLong => Vergelijkveld::Adres,
            Field::Gap => Vergelijkveld::Meldingen,
            Field::HouseholdName => Vergelijkveld::Huishouden,
        },
    }
}
