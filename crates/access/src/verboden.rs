//! What is refused whatever the table allows: the walls, and four eyes.

use crate::{Actie, Over, Reden, Relatie, Soort, Verbod, Voorwerp, Wanneer};

const fn muur_soort(voorwerp: Voorwerp, soort: Soort) -> Verbod {
    Verbod { over: Over::Voorwerp(voorwerp), wanneer: Wanneer::VanSoort(soort), reden: Reden::Muur }
}

const fn muur_zonder(voorwerp: Voorwerp, relatie: Relatie) -> Verbod {
    Verbod { over: Over::Voorwerp(voorwerp), wanneer: Wanneer::Zonder(relatie), reden: Reden::Muur }
}

/// The rules that refuse. They win from every rule that allows, for every combination of roles.
pub const VERBODEN: &[Verbod] = &[
    // Veilig Thuis sees no dossier of a professional, a professional no melding, who keeps the installation neither.
    muur_soort(Voorwerp::Dossier, Soort::VeiligThuis),
    muur_soort(Voorwerp::Dossier, Soort::Installatie),
    muur_soort(Voorwerp::Melding, Soort::Professioneel),
    muur_soort(Voorwerp::Melding, Soort::Installatie),
    muur_soort(Voorwerp::Casus, Soort::Professioneel),
    muur_soort(Voorwerp::Casus, Soort::Installatie),
    muur_soort(Voorwerp::Dienst, Soort::Professioneel),
    muur_soort(Voorwerp::Dienst, Soort::Installatie),
    muur_soort(Voorwerp::Advies, Soort::Professioneel),
    muur_soort(Voorwerp::Advies, Soort::Installatie),
    // Nobody sees what belongs to another organisation or region, also not who moved there from here.
    muur_zonder(Voorwerp::Dossier, Relatie::ZelfdeOrganisatie),
    muur_zonder(Voorwerp::Melding, Relatie::ZelfdeRegio),
    muur_zonder(Voorwerp::Casus, Relatie::ZelfdeRegio),
    muur_zonder(Voorwerp::Dienst, Relatie::ZelfdeRegio),
    muur_zonder(Voorwerp::Advies, Relatie::ZelfdeRegio),
    muur_zonder(Voorwerp::Logboek, Relatie::ZelfdeOrganisatie),
    muur_zonder(Voorwerp::Sleutel, Relatie::ZelfdeOrganisatie),
    // Two different people decide (`veilig-thuis.md` 3.2).
    Verbod {
        over: Over::Actie(Actie::BesluitBekrachtigen),
        wanneer: Wanneer::Met(Relatie::Voorsteller),
        reden: Reden::VierOgen,
    },
    Verbod {
        over: Over::Actie(Actie::BerichtBekrachtigen),
        wanneer: Wanneer::Met(Relatie::Voorsteller),
        reden: Reden::VierOgen,
    },
    Verbod {
        over: Over::Actie(Actie::DienstBesluitBekrachtigen),
        wanneer: Wanneer::Met(Relatie::Voorsteller),
        reden: Reden::VierOgen,
    },
    Verbod {
        over: Over::Actie(Actie::CasusBekrachtigen),
        wanneer: Wanneer::Met(Relatie::Voorsteller),
        reden: Reden::VierOgen,
    },
    Verbod {
        over: Over::Actie(Actie::AmbtshalveBekrachtigen),
        wanneer: Wanneer::Met(Relatie::Voorsteller),
        reden: Reden::VierOgen,
    },
];
