//! The case without the people's names.

use kernel::{BetrokkeneId, Dag, Geboorte, Geslacht, Inzagerecht};

use super::{Aanwijzing, Omgeving, aanwijzingen, geschoond};
use crate::{
    dossier::{Bron, Dossier, GezinsRol, Richting},
    kader::RouteSoort,
};

/// An age as a band, wide enough to hide a birthday.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Leeftijdsband {
    /// Not born yet.
    Ongeboren,
    /// 0 to 3 years.
    Nul,
    /// 4 to 11 years.
    Vier,
    /// 12 to 17 years.
    Twaalf,
    /// 18 to 24 years.
    Achttien,
    /// 25 to 44 years.
    Vijfentwintig,
    /// 45 to 64 years.
    Vijfenveertig,
    /// 65 years or older.
    Vijfenzestig,
    /// Not known.
    Onbekend,
}

impl Leeftijdsband {
    /// The band of a birth on a day.
    pub fn van(geboorte: &Geboorte, vandaag: Dag) -> Self {
        let jaren = match geboorte {
            Geboorte::Op(dag) => vandaag.leeftijd(*dag),
            Geboorte::InJaar(jaar) => u16::try_from(vandaag.jaar() - jaar).unwrap_or(0),
            Geboorte::Ongeveer { leeftijd, op } => {
                leeftijd.saturating_add(u16::try_from(vandaag.jaar() - op.jaar()).unwrap_or(0))
            }
            Geboorte::Ongeboren { .. } => return Self::Ongeboren,
            Geboorte::Onbekend => return Self::Onbekend,
        };
        match jaren {
            0..=3 => Self::Nul,
            4..=11 => Self::Vier,
            12..=17 => Self::Twaalf,
            18..=24 => Self::Achttien,
            25..=44 => Self::Vijfentwintig,
            45..=64 => Self::Vijfenveertig,
            65.. => Self::Vijfenzestig,
        }
    }
    /// As people say it.
    pub const fn tekst(self) -> &'static str {
        match self {
            Self::Ongeboren => "nog niet geboren",
            Self::Nul => "0 tot en met 3 jaar",
            Self::Vier => "4 tot en met 11 jaar",
            Self::Twaalf => "12 tot en met 17 jaar",
            Self::Achttien => "18 tot en met 24 jaar",
            Self::Vijfentwintig => "25 tot en met 44 jaar",
            Self::Vijfenveertig => "45 tot en met 64 jaar",
            Self::Vijfenzestig => "65 jaar of ouder",
            Self::Onbekend => "leeftijd onbekend",
        }
    }
}

/// Somebody, under a letter instead of a name.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct AnoniemPersoon {
    /// Who, for the program; never shown.
    pub id: BetrokkeneId,
    /// `A`, `B`, … in the order in which people came into the dossier.
    pub letter: String,
    /// What this person is in the household.
    pub rol: GezinsRol,
    /// Age as a band.
    pub leeftijd: Leeftijdsband,
    /// Sex as far as it was told.
    pub geslacht: Geslacht,
    /// Lives in the household.
    pub huishouden: bool,
    /// The own client.
    pub is_client: bool,
}

/// A signal with every found identifier taken out.
#[derive(Clone, PartialEq, Eq)]
pub struct AnoniemSignaal {
    /// Where it points.
    pub richting: Richting,
    /// Where it comes from.
    pub bron: Bron,
    /// How many days ago it was seen or said.
    pub dagen_geleden: i32,
    /// The letters of those it is about.
    pub over: Vec<String>,
    /// The text, with `[naam]`, `[adres]` and so on in the place of what was found.
    pub tekst: String,
    /// What was found, with its place in the original text.
    pub gevonden: Vec<Aanwijzing>,
}

/// The case without the people's names.
#[derive(Clone, PartialEq, Eq)]
pub struct AnoniemOverzicht {
    /// The chosen route.
    pub route: Option<RouteSoort>,
    /// Somebody is in danger now.
    pub acuut_gevaar: bool,
    /// The people, under letters.
    pub personen: Vec<AnoniemPersoon>,
    /// The signals that hold, oldest first.
    pub signalen: Vec<AnoniemSignaal>,
}

/// Makes the view, for who may see the dossier.
pub fn overzicht(dossier: &Dossier, omgeving: &Omgeving, recht: &dyn Inzagerecht, vandaag: Dag) -> AnoniemOverzicht {
    let personen: Vec<AnoniemPersoon> = dossier
        .betrokkenen
        .iter()
        .enumerate()
        .map(|(plaats, regel)| {
            let identiteit = regel.betrokkene.identiteit.open(recht);
            AnoniemPersoon {
                id: regel.betrokkene.id,
                letter: letter(plaats),
                rol: regel.betrokkene.rol,
                leeftijd: identiteit.map_or(Leeftijdsband::Onbekend, |i| Leeftijdsband::van(&i.geboorte, vandaag)),
                geslacht: identiteit.map_or(Geslacht::Onbekend, |i| i.geslacht),
                huishouden: regel.betrokkene.huishouden,
                is_client: regel.betrokkene.is_client,
            }
        })
        .collect();
    let letters = |over: &[BetrokkeneId]| -> Vec<String> {
        personen.iter().filter(|p| over.contains(&p.id)).map(|p| p.letter.clone()).collect()
    };
    let mut signalen: Vec<AnoniemSignaal> = dossier
        .geldige_signalen()
        .filter_map(|signaal| {
            let inhoud = signaal.inhoud.open(recht)?;
            let tekst = inhoud.omschrijving.as_str();
            let gevonden = aanwijzingen(tekst, dossier, omgeving, recht);
            Some(AnoniemSignaal {
                richting: signaal.richting,
                bron: signaal.bron,
                dagen_geleden: vandaag.dagen_sinds(signaal.dag),
                over: letters(&signaal.inhoud.over),
                tekst: geschoond(tekst, &gevonden),
                gevonden,
            })
        })
        .collect();
    signalen.sort_by_key(|s| std::cmp::Reverse(s.dagen_geleden));
    AnoniemOverzicht { route: dossier.route(), acuut_gevaar: dossier.acuut_gevaar(), personen, signalen }
}

/// A, B, … Z, A2, B2, …
fn letter(plaats: usize) -> String {
    let teken = char::from(b'A' + u8::try_from(plaats % 26).unwrap_or(0));
    match plaats / 26 {
        0 => teken.to_string(),
        ronde => format!("{teken}{}", ronde + 1),
    }
}
