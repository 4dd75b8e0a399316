//! The fields that are compared, and the levels of agreement each can have.

/// A field of two mentions, or of two reports.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[repr(usize)]
pub enum Field {
    /// First names and call names.
    Given,
    /// Initials, where a first name lacks on a side.
    Initials,
    /// The letters after the first, of two different first names with the same first letter.
    InitialsLetter,
    /// Initials beside two different first names.
    InitialsOther,
    /// Surname, when at least one of the two is a grown-up woman: she may use her partner's.
    SurnameWoman,
    /// Surname of all others.
    Surname,
    /// Two full birth dates.
    Birth,
    /// A birth date of which the day or the month is unknown.
    BirthPart,
    /// An age, at most about twenty.
    AgeYoung,
    /// An age above that.
    AgeOld,
    /// A child by role against a birth date or age.
    ChildAge,
    /// Sex.
    Sex,
    /// Burgerservicenummer.
    Bsn,
    /// Another number that one person has.
    Number,
    /// Telephone number or mail address.
    Contact,
    /// Part in the report.
    Role,
    /// Other descriptions.
    Trait,
    /// Of the reports: address, at most a quarter of a year apart.
    AddressSoon,
    /// Address, at most a year apart.
    AddressYear,
    /// Address, at most three years apart.
    AddressYears,
    /// Address, further apart.
    AddressLong,
    /// Time between the reports.
    Gap,
    /// A surname that both households have.
    HouseholdName,
}

/// How many fields there are.
pub(crate) const FIELDS: usize = 23;
/// The most levels a field has.
pub(crate) const LEVELS: usize = 8;

impl Field {
    /// All of them, in order.
    pub const ALL: [Field; FIELDS] = [
        Field::Given,
        Field::Initials,
        Field::InitialsLetter,
        Field::InitialsOther,
        Field::SurnameWoman,
        Field::Surname,
        Field::Birth,
        Field::BirthPart,
        Field::AgeYoung,
        Field::AgeOld,
        Field::ChildAge,
        Field::Sex,
        Field::Bsn,
        Field::Number,
        Field::Contact,
        Field::Role,
        Field::Trait,
        Field::AddressSoon,
        Field::AddressYear,
        Field::AddressYears,
        Field::AddressLong,
        Field::Gap,
        Field::HouseholdName,
    ];
}

/// What two things say about each other in one field.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(crate) struct Seen {
    pub field: Field,
    /// Which level; the meaning stands with the comparison.
    pub level: u8,
    /// How rare the shared value is, as negative log2 of how often strangers share it; NaN when the level alone counts.
    pub rarity: f32,
}

impl Seen {
    pub fn plain(field: Field, level: u8) -> Self {
        Self { field, level, rarity: f32::NAN }
    }

    pub fn rare(field: Field, level: u8, rarity: f32) -> Self {
        Self { field, level, rarity }
    }
}
