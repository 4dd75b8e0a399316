//! The field that a refusal is about.

use crate::{
    formulier::{Fouten, weigering},
    taal::Taal,
};
use veiligthuis::advies::{Ontbreekt, Refusal};

/// Puts a refusal at its field, or above the form.
pub(super) fn bij_veld(l: Taal, fouten: &mut Fouten, refusal: &Refusal) {
    if let Refusal::Onvolledig(missing) = refusal {
        for what in missing {
            let veld = match what {
                Ontbreekt::Adviesvrager => "vrager",
                Ontbreekt::Vraag => "vraag",
                Ontbreekt::Advies => "advies",
            };
            fouten.bij(veld, l.tf("vt-advies-ontbreekt", what.code()));
        }
        return;
    }
    let zin = zin(l, refusal);
    match veld(refusal) {
        Some(veld) => fouten.bij(veld, zin),
        None => fouten.algemeen(zin),
    }
}

/// The sentence of a refusal in the language of the visit.
pub(super) fn zin(l: Taal, refusal: &Refusal) -> String {
    weigering(l, refusal.code(), &refusal.to_string())
}

fn veld(refusal: &Refusal) -> Option<&'static str> {
    match refusal {
        Refusal::MomentInDeToekomst | Refusal::MomentVoorContact => Some("dag"),
        Refusal::TerugbelDagVoorbij => Some("terugbellen"),
        Refusal::ToestemmingOntbreekt => Some("toestemming"),
        Refusal::ContactLeeg | Refusal::AnoniemMetNaam => Some("naam"),
        Refusal::OrganisatieTeVeel => Some("organisatie"),
        Refusal::Onvolledig(_)
        | Refusal::AlVastgelegd
        | Refusal::NogNietVastgelegd
        | Refusal::GeenContact
        | Refusal::AlAfgesloten
        | Refusal::AlOmgezet
        | Refusal::EerstAmbtshalveBesluit
        | Refusal::EerstMelden
        | Refusal::VoorstelLoopt
        | Refusal::AlBesloten
        | Refusal::GeenVoorstel
        | Refusal::VoorstelVervangen
        | Refusal::TweedeBeslisserOntbreekt
        | Refusal::KwalificerendeRolOntbreekt
        | Refusal::AmbtshalveNietBesloten
        | Refusal::OmzettingVoorContact
        | Refusal::OnderdeelBestaatAl => None,
    }
}
