//! What a service refuses, as a sentence at the field it is about.

use crate::{formulier::Fouten, taal::Taal};
use veiligthuis::dienst::{Ontbreekt, Refusal};

/// Puts a refusal at its field; one that is about no field stands above the form. What is missing to finish stands there one
/// by one.
pub(super) fn bij_veld(l: Taal, fouten: &mut Fouten, refusal: &Refusal) {
    if let Refusal::NietAf(mist) = refusal {
        fouten.algemeen(l.tf("dienst-weigering", refusal.code()));
        mist.iter().for_each(|ontbreekt| fouten.algemeen(zin(l, *ontbreekt)));
        return;
    }
    match veld(refusal) {
        Some(veld) => fouten.bij(veld, l.tf("dienst-weigering", refusal.code())),
        None => fouten.algemeen(l.tf("dienst-weigering", refusal.code())),
    }
}

/// What is missing, in a sentence.
pub(super) fn zin(l: Taal, ontbreekt: Ontbreekt) -> String {
    l.tf("dienst-mist", ontbreekt.code())
}

/// The field that a refusal is about.
const fn veld(refusal: &Refusal) -> Option<&'static str> {
    match refusal {
        Refusal::InDeToekomst | Refusal::VoorDeStart | Refusal::AntwoordVoorVraag => Some("dag"),
        Refusal::UiterlijkVoorbij => Some("uiterlijk"),
        Refusal::VerwachteDagVoorbij => Some("verwacht"),
        Refusal::OverWieOntbreekt
        | Refusal::PersoonOnbekend
        | Refusal::OngeborenNietGezien
        | Refusal::AlleenMetMeer
        | Refusal::ZonderKind => Some("over"),
        Refusal::ToelichtingToetsOntbreekt
        | Refusal::ToelichtingActieOntbreekt
        | Refusal::ToelichtingEindeOntbreekt
        | Refusal::OpmerkingOntbreekt => Some("toelichting"),
        Refusal::AardOntbreekt | Refusal::AardOngeschikt => Some("aard"),
        Refusal::VanWieOntbreekt | Refusal::VanWieTeVeel => Some("van"),
        Refusal::FeitOnbekend | Refusal::FeitOverAnder => Some("feiten"),
        Refusal::HeeftDeDienstAl => Some("aan"),
        Refusal::AlGestart
        | Refusal::NogNietGestart
        | Refusal::NogNietBegonnen
        | Refusal::LooptAl
        | Refusal::AlBeeindigd
        | Refusal::BesluitInDeToekomst
        | Refusal::NiemandInDeDienst
        | Refusal::AndereBehandelaar
        | Refusal::PersoonBestaatAl
        | Refusal::OnderdeelBestaatAl
        | Refusal::KindgesprekZonderBesluit
        | Refusal::VoorwaardeOnbekend
        | Refusal::VoorwaardeVervallen
        | Refusal::ActieOnbekend
        | Refusal::PlanIsLeeg
        | Refusal::AlleenBijOnderzoek
        | Refusal::IsAlOnderzoek
        | Refusal::IsGeenKind
        | Refusal::PlichtPastNiet
        | Refusal::GezinAlGesproken
        | Refusal::DerdenZonderBesluit
        | Refusal::EerstOnderzoeksplan
        | Refusal::ConclusieOnvolledig(_)
        | Refusal::ConclusieBuitenPlan
        | Refusal::InformantOnbekend
        | Refusal::InformantAlBeantwoord
        | Refusal::GeenTekst
        | Refusal::EerstConcept
        | Refusal::EerstConcluderen
        | Refusal::GeenConcept
        | Refusal::GeenVoorstel
        | Refusal::TweedeBeslisserOntbreekt
        | Refusal::KwalificerendeRolOntbreekt
        | Refusal::NietAf(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every code of a refusal stands in the words, and no other: the codes are read from the domain's own source.
    #[test]
    fn elke_weigering_en_alles_wat_ontbreekt_heeft_een_zin_in_beide_talen() {
        let codes = |source: &'static str, before: &'static str| {
            source.split(before).skip(1).filter_map(|rest| rest.split('"').next()).filter(|c| !c.contains(' '))
        };
        let refusals = include_str!("../../../../../veiligthuis/src/dienst/refusal.rs");
        let missing = include_str!("../../../../../veiligthuis/src/dienst/eisen.rs");
        let known: Vec<_> = codes(refusals, " = \"")
            .map(|code| format!("dienst-weigering-{code}"))
            .chain(codes(missing, " => \"").map(|code| format!("dienst-mist-{code}")))
            .collect();
        assert!(known.len() > 60, "the codes were not read");
        for key in known {
            for l in Taal::ALLE {
                assert!(l.kent(&key), "{key} in {}", l.code());
            }
        }
    }
}
