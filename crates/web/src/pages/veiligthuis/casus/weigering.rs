//! What a casus refuses, as a sentence at the field it is about.

use crate::{formulier::Fouten, taal::Taal};
use veiligthuis::casus::Refusal;

/// Puts a refusal at its field; one that is about no field stands above the form.
pub(super) fn bij_veld(l: Taal, fouten: &mut Fouten, refusal: &Refusal) {
    match veld(refusal) {
        Some(veld) => fouten.bij(veld, zin(l, refusal)),
        None => fouten.algemeen(zin(l, refusal)),
    }
}

/// The sentence of a refusal; of a closing that is refused also each thing that is open.
pub(super) fn zin(l: Taal, refusal: &Refusal) -> String {
    match refusal {
        Refusal::NogNietAlles(open) => {
            let open = open.iter().map(|o| format!("{}.", l.tf("cas-open", o.code())));
            [l.tf("cas-weigering", refusal.code())].into_iter().chain(open).collect::<Vec<_>>().join(" ")
        }
        Refusal::MonitoringTeVroeg(dag) => l.ta("cas-weigering-monitoring-te-vroeg", &[("dag", &l.weekdag(*dag))]),
        Refusal::NietTeLaat(dag) => l.ta("cas-weigering-niet-te-laat", &[("dag", &l.weekdag(*dag))]),
        Refusal::VoorDeMelding(op) => l.ta("cas-weigering-voor-de-melding", &[("op", &l.moment(*op))]),
        Refusal::HuisverbodWasVoorbij(op) => l.ta("cas-weigering-huisverbod-was-voorbij", &[("op", &l.moment(*op))]),
        Refusal::HuisverbodLooptNog(op) => l.ta("cas-weigering-huisverbod-loopt-nog", &[("op", &l.moment(*op))]),
        Refusal::HuisverbodNietLanger(dagen) => {
            l.ta("cas-weigering-huisverbod-niet-langer", &[("dagen", &i64::from(*dagen))])
        }
        Refusal::HuisverbodTeLang { dagen, hoogstens, tot } => {
            let (dagen, hoogstens) = (i64::from(*dagen), i64::from(*hoogstens));
            let words = [("dagen", &dagen as _), ("hoogstens", &hoogstens as _), ("tot", &l.moment(*tot) as _)];
            l.ta("cas-weigering-huisverbod-te-lang", &words)
        }
        other => l.tf("cas-weigering", other.code()),
    }
}

/// The field that a refusal is about.
const fn veld(refusal: &Refusal) -> Option<&'static str> {
    match refusal {
        Refusal::MomentInDeToekomst
        | Refusal::MomentTeVroegInDeTijd
        | Refusal::MonitoringTeVroeg(_)
        | Refusal::VoorDeMelding(_)
        | Refusal::VoorHetBesluit
        | Refusal::HuisverbodVoorDeMelding
        | Refusal::HuisverbodWasVoorbij(_)
        | Refusal::EindmomentOntbreekt => Some("dag"),
        Refusal::ThuisblijverOntbreekt | Refusal::UithuisgeplaatsteBlijftThuis => Some("thuis"),
        Refusal::HuisverbodTeLang { .. } | Refusal::HuisverbodNietLanger(_) => Some("dagen"),
        Refusal::HuisverbodLooptNog(_) => Some("einde"),
        Refusal::TerugkijkdagVoorbij => Some("terugkijken"),
        Refusal::VlagLooptAl => Some("aanleiding"),
        Refusal::OverWieOntbreekt | Refusal::BetrokkeneOnbekend => Some("over"),
        Refusal::VerantwoordelijkheidOntbreekt => Some("wat"),
        Refusal::ReactiedagVoorAanbod => Some("reactie"),
        Refusal::AnderePartij => Some("namens"),
        Refusal::GevraagdBijOntbreekt => Some("gevraagd"),
        Refusal::ExtraMomentVoorbij => Some("extra_dag"),
        Refusal::WerkOnbekend | Refusal::NietTeLaat(_) => Some("punt"),
        Refusal::ToelichtingTeLaatOntbreekt => Some("toelichting"),
        Refusal::AlGeopend
        | Refusal::NogNietGeopend
        | Refusal::MeldingHoortErAlBij
        | Refusal::MeldingOnbekend
        | Refusal::AlVerwerkt
        | Refusal::CasusIsAfgerond
        | Refusal::AlGesloten
        | Refusal::NietsTeHeropenen
        | Refusal::BesluitVoorOntvangst
        | Refusal::OnderdeelBestaatAl
        | Refusal::DienstNietBesloten
        | Refusal::DienstLooptAl
        | Refusal::DienstOnbekend
        | Refusal::OmzettingInZichzelf
        | Refusal::AlOpgepakt
        | Refusal::EerstOppakken
        | Refusal::HeeftDeCasusAl
        | Refusal::NietsWacht
        | Refusal::EerstBesluiten
        | Refusal::NietsOverTeDragen
        | Refusal::OverdrachtOnbekend
        | Refusal::OverdrachtBeantwoord
        | Refusal::AlOntvangen
        | Refusal::NietGeaccepteerd
        | Refusal::GeenBemoeienis
        | Refusal::EerstAfronden
        | Refusal::MomentOnbekend
        | Refusal::MomentNietOpen
        | Refusal::NietIedereenGemonitord(_)
        | Refusal::GeenMonitoring
        | Refusal::VoorstelLoopt
        | Refusal::GeenVoorstel
        | Refusal::VoorstelVervangen
        | Refusal::TweedeBeslisserOntbreekt
        | Refusal::KwalificerendeRolOntbreekt
        | Refusal::KetenbesluitOntbreekt(_)
        | Refusal::KetenbesluitOnbekend
        | Refusal::HuisverbodLooptAl
        | Refusal::HuisverbodOnbekend
        | Refusal::HuisverbodAlBeeindigd
        | Refusal::VtoOnbekend
        | Refusal::CollegeAlIngelicht
        | Refusal::VlagOnbekend
        | Refusal::VlagAlBeeindigd
        | Refusal::NogNietAlles(_)
        | Refusal::SluitenMetTwee
        | Refusal::SluitenKanZelf => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use kernel::Dag;

    /// Every refusal there is; `veld` above does not compile when one is added, this list then grows too.
    fn alle() -> Vec<Refusal> {
        vec![
            Refusal::AlGeopend,
            Refusal::NogNietGeopend,
            Refusal::MeldingHoortErAlBij,
            Refusal::MeldingOnbekend,
            Refusal::AlVerwerkt,
            Refusal::CasusIsAfgerond,
            Refusal::AlGesloten,
            Refusal::NietsTeHeropenen,
            Refusal::BesluitVoorOntvangst,
            Refusal::MomentInDeToekomst,
            Refusal::MomentTeVroegInDeTijd,
            Refusal::OnderdeelBestaatAl,
            Refusal::OverWieOntbreekt,
            Refusal::BetrokkeneOnbekend,
            Refusal::DienstNietBesloten,
            Refusal::DienstLooptAl,
            Refusal::DienstOnbekend,
            Refusal::OmzettingInZichzelf,
            Refusal::AlOpgepakt,
            Refusal::EerstOppakken,
            Refusal::HeeftDeCasusAl,
            Refusal::NietsWacht,
            Refusal::WerkOnbekend,
            Refusal::NietTeLaat(Dag::new(2026, 1, 1).unwrap()),
            Refusal::ToelichtingTeLaatOntbreekt,
            Refusal::EerstBesluiten,
            Refusal::NietsOverTeDragen,
            Refusal::VerantwoordelijkheidOntbreekt,
            Refusal::ReactiedagVoorAanbod,
            Refusal::OverdrachtOnbekend,
            Refusal::OverdrachtBeantwoord,
            Refusal::AlOntvangen,
            Refusal::AnderePartij,
            Refusal::NietGeaccepteerd,
            Refusal::GeenBemoeienis,
            Refusal::EerstAfronden,
            Refusal::MomentOnbekend,
            Refusal::MomentNietOpen,
            Refusal::MonitoringTeVroeg(Dag::new(2026, 1, 1).unwrap()),
            Refusal::NietIedereenGemonitord(Vec::new()),
            Refusal::GevraagdBijOntbreekt,
            Refusal::ExtraMomentVoorbij,
            Refusal::GeenMonitoring,
            Refusal::VoorstelLoopt,
            Refusal::GeenVoorstel,
            Refusal::VoorstelVervangen,
            Refusal::TweedeBeslisserOntbreekt,
            Refusal::KwalificerendeRolOntbreekt,
            Refusal::NogNietAlles(Vec::new()),
            Refusal::SluitenMetTwee,
            Refusal::SluitenKanZelf,
        ]
    }

    #[test]
    fn elke_weigering_heeft_een_zin_in_beide_talen() {
        for refusal in alle() {
            for l in Taal::ALLE {
                assert!(l.kent(&format!("cas-weigering-{}", refusal.code())), "{}", refusal.code());
            }
        }
    }
}
