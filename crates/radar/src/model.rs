//! What each level of agreement is worth: how often it occurs for one person (m) and for two strangers (u), after Fellegi
//! and Sunter (1969). The default holds before there is any data; training moves it towards the office's own.

use crate::field::{FIELDS, Field, LEVELS, Seen};

/// Weights of the fields and the chances around them.
#[derive(Clone, PartialEq, Debug)]
pub struct Model {
    pub(crate) m: [[f32; LEVELS]; FIELDS],
    pub(crate) u: [[f32; LEVELS]; FIELDS],
    /// How many earlier reports a report has about the same household, on average.
    pub(crate) related: f32,
    /// The chance that somebody mentioned in one report is mentioned in another report about the same household.
    pub(crate) again: f32,
    /// The chance that two different people of one household have the same surname.
    pub(crate) family_name: f32,
}

/// The levels a row of the tables starts with: m, then u. What a table leaves out never occurs.
type Start = (Field, &'static [f32], &'static [f32]);

/// First guesses: general knowledge about names, dates and writing errors, not fitted to any data.
const START: [Start; FIELDS] = [
    (
        Field::Given,
        &[0.62, 0.08, 0.06, 0.05, 0.05, 0.05, 0.08, 0.01],
        &[0.01, 0.003, 0.005, 0.004, 0.008, 0.09, 0.88, 1e-4],
    ),
    (Field::Initials, &[0.45, 0.45, 0.1], &[0.01, 0.07, 0.92]),
    (Field::InitialsLetter, &[0.8, 0.2], &[0.15, 0.85]),
    (Field::InitialsOther, &[0.45, 0.55], &[0.03, 0.97]),
    (Field::SurnameWoman, &[0.58, 0.04, 0.05, 0.08, 0.22, 0.03], &[0.003, 0.002, 0.003, 0.003, 0.98, 0.008]),
    (Field::Surname, &[0.78, 0.05, 0.05, 0.04, 0.06, 0.02], &[0.003, 0.002, 0.003, 0.002, 0.98, 0.008]),
    (
        Field::Birth,
        &[0.9, 0.015, 0.015, 0.03, 0.01, 0.008, 0.007, 0.015],
        &[5e-5, 5e-5, 1e-3, 2e-3, 1e-3, 0.014, 0.06, 0.92],
    ),
    (Field::BirthPart, &[0.3, 0.55, 0.08, 0.07], &[0.002, 0.02, 0.04, 0.938]),
    (Field::AgeYoung, &[0.65, 0.2, 0.1, 0.03, 0.01, 0.01], &[0.06, 0.06, 0.1, 0.14, 0.2, 0.44]),
    (Field::AgeOld, &[0.3, 0.2, 0.22, 0.18, 0.07, 0.03], &[0.03, 0.03, 0.05, 0.1, 0.15, 0.64]),
    (Field::ChildAge, &[0.97, 0.02, 0.01], &[0.4, 0.08, 0.52]),
    (Field::Sex, &[0.985, 0.015], &[0.5, 0.5]),
    (Field::Bsn, &[0.97, 0.02, 0.01], &[1e-7, 1e-5, 1.0]),
    (Field::Number, &[0.93, 0.04, 0.03], &[1e-5, 1e-4, 1.0]),
    (Field::Contact, &[0.8, 0.06, 0.14], &[1e-5, 1e-4, 1.0]),
    (Field::Role, &[0.55, 0.35, 0.1], &[0.3, 0.35, 0.35]),
    (Field::Trait, &[0.8, 0.08, 0.12], &[0.03, 0.005, 0.965]),
    (Field::AddressSoon, &[0.76, 0.02, 0.05, 0.03, 0.02, 0.06, 0.06], &[2e-5, 1e-5, 2e-4, 4e-4, 1e-5, 0.03, 0.97]),
    (Field::AddressYear, &[0.67, 0.02, 0.05, 0.03, 0.02, 0.11, 0.1], &[2e-5, 1e-5, 2e-4, 4e-4, 1e-5, 0.03, 0.97]),
    (Field::AddressYears, &[0.5, 0.02, 0.05, 0.03, 0.02, 0.18, 0.2], &[2e-5, 1e-5, 2e-4, 4e-4, 1e-5, 0.03, 0.97]),
    (Field::AddressLong, &[0.35, 0.02, 0.04, 0.03, 0.02, 0.24, 0.3], &[2e-5, 1e-5, 2e-4, 4e-4, 1e-5, 0.03, 0.97]),
    (Field::Gap, &[0.2, 0.15, 0.15, 0.15, 0.25, 0.1], &[0.008, 0.025, 0.06, 0.09, 0.34, 0.477]),
    (Field::HouseholdName, &[0.85, 0.15], &[0.005, 0.995]),
];

impl Default for Model {
    fn default() -> Self {
        let mut model = Self {
            m: [[1e-4; LEVELS]; FIELDS],
            u: [[1e-4; LEVELS]; FIELDS],
            related: 1.5,
            again: 0.6,
            family_name: 0.6,
        };
        for (field, m, u) in START {
            model.m[field as usize][..m.len()].copy_from_slice(m);
            model.u[field as usize][..u.len()].copy_from_slice(u);
        }
        model
    }
}

impl Model {
    /// What something seen is worth, in bits.
    pub(crate) fn bits(&self, seen: Seen) -> f32 {
        let (field, level) = (seen.field as usize, usize::from(seen.level));
        let strangers = -self.u[field][level].log2();
        let one_person = self.m[field][level].log2();
        match (seen.field, seen.level) {
            (_, _) if seen.rarity.is_nan() => one_person + strangers,
            // Names that sound alike: strangers share the sound.
            (Field::Given | Field::Surname | Field::SurnameWoman, 1) => one_person + seen.rarity,
            // Names that are near: never worth more than that the name is the same.
            (Field::Given | Field::Surname | Field::SurnameWoman, 2 | 5) | (Field::Given, 3) => {
                (one_person + strangers).min(seen.rarity)
            }
            (_, _) => one_person + seen.rarity,
        }
    }

    /// Log2 of the chance against it that two arbitrary reports are about one household.
    pub(crate) fn prior(&self, reports: usize) -> f32 {
        (self.related * 2.0 / (reports as f32 + 200.0)).log2()
    }

    /// How many levels of a field can occur.
    pub(crate) fn levels(field: Field) -> usize {
        START[field as usize].1.len()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tables_stand_in_the_order_of_the_fields() {
        for (n, (field, m, u)) in START.iter().enumerate() {
            assert_eq!(*field as usize, n);
            assert_eq!(Field::ALL[n], *field);
            assert_eq!(m.len(), u.len());
            assert!((m.iter().sum::<f32>() - 1.0).abs() < 0.01, "{field:?}");
        }
    }
}
