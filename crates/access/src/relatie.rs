//! What somebody is to the object of an act.

use std::ops::BitOr;

/// One relation between who asks and the object. The application computes it from open facts (see [`crate::MeldingFeiten`]
/// and its siblings), never from content.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[repr(u16)]
pub enum Relatie {
    /// Keeps this dossier.
    Eigenaar = 1,
    /// The object belongs to the organisation of who asks.
    ZelfdeOrganisatie = 1 << 1,
    /// The melding or casus belongs to the Veilig Thuis region of who asks.
    ZelfdeRegio = 1 << 2,
    /// Took this melding in.
    Ontvanger = 1 << 3,
    /// Holds this melding or casus.
    Behandelaar = 1 << 4,
    /// Nobody holds the melding yet and nothing was decided: it waits at the intake.
    Onbehandeld = 1 << 5,
    /// Something was proposed and waits for a second decider.
    BesluitGevraagd = 1 << 6,
    /// Proposed the decision.
    Voorsteller = 1 << 7,
}

impl Relatie {
    /// Every relation.
    pub const ALLE: [Relatie; 8] = [
        Relatie::Eigenaar,
        Relatie::ZelfdeOrganisatie,
        Relatie::ZelfdeRegio,
        Relatie::Ontvanger,
        Relatie::Behandelaar,
        Relatie::Onbehandeld,
        Relatie::BesluitGevraagd,
        Relatie::Voorsteller,
    ];

    /// The stable code.
    pub const fn code(self) -> &'static str {
        match self {
            Relatie::Eigenaar => "eigenaar",
            Relatie::ZelfdeOrganisatie => "zelfde-organisatie",
            Relatie::ZelfdeRegio => "zelfde-regio",
            Relatie::Ontvanger => "ontvanger",
            Relatie::Behandelaar => "behandelaar",
            Relatie::Onbehandeld => "onbehandeld",
            Relatie::BesluitGevraagd => "besluit-gevraagd",
            Relatie::Voorsteller => "voorsteller",
        }
    }
}

/// The relations that hold at once. The empty set is a stranger to the object, and also who asks for something without an
/// object (a list, a new file).
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Relaties(u16);

impl Relaties {
    /// None: there is no object, it is not there, or it is somebody else's. These three look the same.
    pub const GEEN: Relaties = Relaties(0);

    /// With this relation too.
    #[must_use]
    pub const fn met(self, relatie: Relatie) -> Self {
        Self(self.0 | relatie as u16)
    }
    /// With this relation too, when the fact is so.
    #[must_use]
    pub const fn met_als(self, feit: bool, relatie: Relatie) -> Self {
        if feit { self.met(relatie) } else { self }
    }
    /// Whether this relation holds.
    pub const fn bevat(self, relatie: Relatie) -> bool {
        self.0 & relatie as u16 != 0
    }
    /// Whether all these relations hold.
    pub fn bevat_alle(self, relaties: &[Relatie]) -> bool {
        relaties.iter().all(|relatie| self.bevat(*relatie))
    }
    /// The relations, in the order of [`Relatie::ALLE`].
    pub fn elk(self) -> impl Iterator<Item = Relatie> {
        Relatie::ALLE.into_iter().filter(move |relatie| self.bevat(*relatie))
    }
    /// Every set that can be made of these relations, the empty one first.
    pub fn deelverzamelingen(relaties: &[Relatie]) -> impl Iterator<Item = Relaties> {
        (0..1_u32 << relaties.len()).map(|keuze| {
            let gekozen = relaties.iter().enumerate().filter(|(plaats, _)| keuze & (1 << plaats) != 0);
            gekozen.map(|(_, relatie)| *relatie).collect()
        })
    }
}

impl From<Relatie> for Relaties {
    fn from(relatie: Relatie) -> Self {
        Self::GEEN.met(relatie)
    }
}

impl FromIterator<Relatie> for Relaties {
    fn from_iter<I: IntoIterator<Item = Relatie>>(relaties: I) -> Self {
        relaties.into_iter().fold(Self::GEEN, Self::met)
    }
}

impl BitOr<Relatie> for Relaties {
    type Output = Relaties;
    fn bitor(self, relatie: Relatie) -> Relaties {
        self.met(relatie)
    }
}

impl std::fmt::Debug for Relaties {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_set().entries(self.elk()).finish()
    }
}

/// The codes joined by `+`; `-` for none.
impl std::fmt::Display for Relaties {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        if *self == Self::GEEN {
            return f.write_str("-");
        }
        for (nummer, relatie) in self.elk().enumerate() {
            if nummer > 0 {
                f.write_str("+")?;
            }
            f.write_str(relatie.code())?;
        }
        Ok(())
    }
}
