//! What a melding refuses, as a sentence at the field it is about.

use crate::{formulier::Fouten, taal::Taal};
use veiligthuis::melding::Refusal;

/// Puts a refusal at its field; one that is about no field stands above the form.
pub(in crate::pages::veiligthuis) fn bij_veld(l: Taal, fouten: &mut Fouten, refusal: &Refusal) {
    match veld(refusal) {
        Some(veld) => fouten.bij(veld, zin(l, refusal)),
        None => fouten.algemeen(zin(l, refusal)),
    }
}

/// The sentence of a refusal.
pub(in crate::pages::veiligthuis) fn zin(l: Taal, refusal: &Refusal) -> String {
    l.tf("vt-weigering", refusal.code())
}

/// The field that a refusal is about. The forms share their names: `dag` and `tijd` for a moment, `over` for about whom.
const fn veld(refusal: &Refusal) -> Option<&'static str> {
    match refusal {
        Refusal::MomentInDeToekomst | Refusal::MomentVoorOntvangst | Refusal::AntwoordVoorVraag => Some("dag"),
        Refusal::ToelichtingMaatregelOntbreekt | Refusal::RedenNietGeinformeerdOntbreekt => Some("toelichting"),
        Refusal::OverWieOntbreekt | Refusal::BetrokkeneOnbekend => Some("over"),
        Refusal::VanWieOntbreekt | Refusal::VanWieTeVeel => Some("van"),
        Refusal::VerwachteDagVoorbij => Some("verwacht"),
        Refusal::RedenVoorGezinOntbreekt => Some("reden"),
        Refusal::InstrumentOnbekend => Some("instrument"),
        Refusal::PartijOntbreekt | Refusal::PartijTeVeel => Some("partij"),
        Refusal::RedenTeLaatOntbreekt => Some("te_laat"),
        Refusal::ToelichtingTeLaatOntbreekt => Some("te_laat_toelichting"),
        Refusal::TekstNoemtBetrokkene(_) | Refusal::TekstOpnieuwNakijken => Some("tekst"),
        Refusal::ChatIsAlleenAdvies
        | Refusal::Onvolledig(_)
        | Refusal::OntvangstInDeToekomst
        | Refusal::AlOntvangen
        | Refusal::NogNietOntvangen
        | Refusal::EerstAcuutChecken
        | Refusal::EerstDirectHandelen
        | Refusal::AlAfgerond
        | Refusal::HoortAlBijCasus
        | Refusal::BetrokkeneBestaatAl
        | Refusal::OnderdeelBestaatAl
        | Refusal::InformatieOntbreekt
        | Refusal::AlOpgepakt
        | Refusal::EerstOppakken
        | Refusal::HeeftDeMeldingAl
        | Refusal::BeoordelingLoopt
        | Refusal::BeoordelingNietGestart
        | Refusal::BronOnbekend
        | Refusal::BronAlBeantwoord
        | Refusal::NietIedereenBeoordeeld(_)
        | Refusal::EerdereNietGewogen(_)
        | Refusal::EerdereNietBekeken(_)
        | Refusal::GeenVoorstel
        | Refusal::VoorstelVervangen
        | Refusal::TweedeBeslisserOntbreekt
        | Refusal::KwalificerendeRolOntbreekt
        | Refusal::AlleenBijBurger
        | Refusal::AlleenBijBeroepsmatig
        | Refusal::AfschermingAlZo
        | Refusal::AfschermingVoorstelLoopt
        | Refusal::GeenAfschermingVoorstel
        | Refusal::NogNietBesloten
        | Refusal::TerugkoppelingAlGegeven
        | Refusal::GeenMelderBuitenVeiligThuis => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every refusal there is; `veld` above does not compile when one is added, this list then grows too.
    fn alle() -> Vec<Refusal> {
        vec![
            Refusal::ChatIsAlleenAdvies,
            Refusal::Onvolledig(Vec::new()),
            Refusal::OntvangstInDeToekomst,
            Refusal::MomentInDeToekomst,
            Refusal::MomentVoorOntvangst,
            Refusal::AlOntvangen,
            Refusal::NogNietOntvangen,
            Refusal::EerstAcuutChecken,
            Refusal::EerstDirectHandelen,
            Refusal::ToelichtingMaatregelOntbreekt,
            Refusal::AlAfgerond,
            Refusal::HoortAlBijCasus,
            Refusal::BetrokkeneOnbekend,
            Refusal::BetrokkeneBestaatAl,
            Refusal::OverWieOntbreekt,
            Refusal::OnderdeelBestaatAl,
            Refusal::InformatieOntbreekt,
            Refusal::VanWieOntbreekt,
            Refusal::VanWieTeVeel,
            Refusal::RedenNietGeinformeerdOntbreekt,
            Refusal::AlOpgepakt,
            Refusal::EerstOppakken,
            Refusal::HeeftDeMeldingAl,
            Refusal::VerwachteDagVoorbij,
            Refusal::BeoordelingLoopt,
            Refusal::BeoordelingNietGestart,
            Refusal::RedenVoorGezinOntbreekt,
            Refusal::BronOnbekend,
            Refusal::BronAlBeantwoord,
            Refusal::AntwoordVoorVraag,
            Refusal::NietIedereenBeoordeeld(Vec::new()),
            Refusal::EerdereNietGewogen(1),
            Refusal::EerdereNietBekeken(1),
            Refusal::InstrumentOnbekend,
            Refusal::PartijOntbreekt,
            Refusal::PartijTeVeel,
            Refusal::RedenTeLaatOntbreekt,
            Refusal::ToelichtingTeLaatOntbreekt,
            Refusal::GeenVoorstel,
            Refusal::VoorstelVervangen,
            Refusal::TweedeBeslisserOntbreekt,
            Refusal::KwalificerendeRolOntbreekt,
            Refusal::AlleenBijBurger,
            Refusal::AlleenBijBeroepsmatig,
            Refusal::AfschermingAlZo,
            Refusal::AfschermingVoorstelLoopt,
            Refusal::GeenAfschermingVoorstel,
            Refusal::NogNietBesloten,
            Refusal::TerugkoppelingAlGegeven,
            Refusal::GeenMelderBuitenVeiligThuis,
            Refusal::TekstNoemtBetrokkene(Vec::new()),
            Refusal::TekstOpnieuwNakijken,
        ]
    }

    #[test]
    fn elke_weigering_heeft_een_zin_in_beide_talen() {
        for refusal in alle() {
            for l in Taal::ALLE {
                assert!(l.kent(&format!("vt-weigering-{}", refusal.code())), "{}", refusal.code());
            }
        }
    }
}
