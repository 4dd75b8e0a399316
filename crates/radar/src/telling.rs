//! What a level of agreement is called, in words a caseworker understands. No values: the screen shows those beside it.

use crate::field::Field;

/// The sentence of a level.
pub(crate) fn tell(field: Field, level: u8) -> &'static str {
    match field {
        Field::Given => one_of(
            level,
            &[
                "dezelfde voornaam of roepnaam",
                "de voornaam klinkt hetzelfde",
                "de voornaam verschilt een tikfout",
                "de ene voornaam is een deel van de andere",
                "een andere voornaam van de een is die van de ander",
                "een andere voornaam met dezelfde eerste letter",
                "een andere voornaam",
                "voornaam en achternaam staan omgewisseld",
            ],
        ),
        Field::Initials => one_of(level, &["dezelfde voorletters", "dezelfde eerste voorletter", "andere voorletters"]),
        Field::InitialsLetter => one_of(level, &["de verdere voorletters zijn dezelfde", "andere verdere voorletters"]),
        Field::InitialsOther => {
            one_of(level, &["dezelfde voorletter bij een andere voornaam", "een andere voorletter"])
        }
        Field::Surname | Field::SurnameWoman => one_of(
            level,
            &[
                "dezelfde achternaam",
                "de achternaam klinkt hetzelfde",
                "de achternaam verschilt een tikfout",
                "een van de achternamen is dezelfde",
                "een andere achternaam",
                "de ene achternaam is een deel van de andere",
            ],
        ),
        Field::Birth => one_of(
            level,
            &[
                "dezelfde geboortedatum",
                "dag en maand van de geboortedatum staan omgewisseld",
                "het geboortejaar verschilt, de dag en de maand zijn gelijk",
                "twee van dag, maand en jaar van de geboortedatum zijn gelijk",
                "hetzelfde geboortejaar, met een geschatte dag (1 januari of 1 juli)",
                "alleen hetzelfde geboortejaar",
                "de geboortedatums liggen binnen twee jaar",
                "een heel andere geboortedatum",
            ],
        ),
        Field::BirthPart => one_of(
            level,
            &[
                "dezelfde geboortemaand, voor zover bekend",
                "hetzelfde geboortejaar, voor zover bekend",
                "het geboortejaar verschilt één jaar",
                "een ander geboortejaar",
            ],
        ),
        Field::AgeYoung | Field::AgeOld => one_of(
            level,
            &[
                "de leeftijd klopt",
                "de leeftijd verschilt ongeveer een jaar",
                "de leeftijd verschilt twee tot drie jaar",
                "de leeftijd verschilt drie tot zes jaar",
                "de leeftijd verschilt zes tot elf jaar",
                "de leeftijd verschilt meer dan elf jaar",
            ],
        ),
        Field::ChildAge => one_of(
            level,
            &[
                "was toen een kind",
                "was toen net geen kind meer of nog niet geboren",
                "kan toen geen kind zijn geweest",
            ],
        ),
        Field::Sex => one_of(level, &["hetzelfde geslacht", "een ander geslacht"]),
        Field::Bsn => one_of(level, &["hetzelfde BSN", "het BSN verschilt een tikfout", "een ander BSN"]),
        Field::Number => one_of(level, &["hetzelfde nummer", "het nummer verschilt een tikfout", "een ander nummer"]),
        Field::Contact => one_of(
            level,
            &[
                "hetzelfde telefoonnummer of mailadres",
                "het telefoonnummer of mailadres verschilt een tikfout",
                "een ander telefoonnummer of mailadres",
            ],
        ),
        Field::Role => one_of(level, &["dezelfde rol", "een andere rol", "de een is kind, de ander niet"]),
        Field::Trait => one_of(level, &["hetzelfde kenmerk", "bijna hetzelfde kenmerk", "een ander kenmerk"]),
        Field::AddressSoon | Field::AddressYear | Field::AddressYears | Field::AddressLong => one_of(
            level,
            &[
                "hetzelfde adres",
                "hetzelfde huisnummer met een andere toevoeging",
                "dezelfde straat of postcode, het huisnummer is niet bekend",
                "dezelfde straat of postcode, een ander huisnummer",
                "bijna dezelfde straat met hetzelfde huisnummer",
                "dezelfde wijk of plaats",
                "een ander adres",
            ],
        ),
        Field::Gap => one_of(
            level,
            &[
                "de meldingen liggen binnen twee weken",
                "de meldingen liggen binnen twee maanden",
                "de meldingen liggen binnen een half jaar",
                "de meldingen liggen binnen een jaar",
                "de meldingen liggen binnen drie jaar",
                "er zit meer dan drie jaar tussen de meldingen",
            ],
        ),
        Field::HouseholdName => one_of(level, &["een achternaam komt in beide gezinnen voor"]),
    }
}

fn one_of(level: u8, all: &'static [&'static str]) -> &'static str {
    all.get(usize::from(level)).copied().unwrap_or("niet te vergelijken")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Model;

    #[test]
    fn elk_niveau_heeft_woorden() {
        for field in Field::ALL {
            let levels = if field == Field::HouseholdName { 1 } else { Model::levels(field) };
            for level in 0..levels {
                assert_ne!(tell(field, level as u8), "niet te vergelijken", "{field:?} {level}");
            }
        }
    }
}
