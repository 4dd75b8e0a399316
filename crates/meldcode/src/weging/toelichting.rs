//! The reasons of an outcome: which rule fired, on which answer, in a sentence that a client may read too.

use super::Vraag::{Acuut, Structureel, Vermoeden};
use super::{Antwoord, Antwoorden, Effectief, Grond, Herkomst, Hulp, Melden, Regel, Toelichting, Uitkomst, Vraag};
use crate::kader::Kader;

/// The rules that fired, in the order in which the outcome is reached.
pub(super) fn van(
    antwoorden: &Antwoorden,
    effectief: &Effectief,
    kader: &Kader,
    uitkomst: &Uitkomst,
) -> Vec<Toelichting> {
    let mut uit = Vec::new();
    match effectief.get(Vermoeden) {
        Some(Antwoord::Nee) => {
            uit.push(regel(Regel::R1, "Er is geen vermoeden. De weging sluit: u meldt niet en legt dit vast."));
            return uit;
        }
        None => uit.push(regel(
            Regel::R1,
            "Vraag 1 (vermoeden) is nog niet beantwoord. Zonder dat antwoord volgt er geen besluit.",
        )),
        Some(Antwoord::Ja | Antwoord::Twijfel | Antwoord::NogNiet | Antwoord::Nvt) => {}
    }
    uit.extend(omgezet(antwoorden, effectief, kader));
    uit.extend(uitkomst.gronden.iter().map(|g| grond(kader, *g)));
    if effectief.is(Vermoeden, Antwoord::Ja) {
        uit.extend(onbeantwoord(kader, effectief, uitkomst));
        uit.push(besluit_2_altijd(uitkomst));
        uit.extend(hulp(uitkomst.hulp));
    }
    if uitkomst.samen_met_vt {
        uit.push(regel(
            Regel::R10,
            "Er is acute of structurele onveiligheid: besluit 2 neemt u samen met Veilig Thuis.",
        ));
    }
    let twijfels = effectief.twijfels();
    if !twijfels.is_empty() {
        let tekst = format!(
            "Bij {} is er twijfel. Raadpleeg Veilig Thuis en beantwoord de vraag daarna opnieuw. Melden mag altijd al.",
            opsomming(kader, &twijfels)
        );
        uit.push(regel(Regel::R13, tekst));
    }
    uit
}

fn regel(regel: Regel, tekst: impl Into<String>) -> Toelichting {
    Toelichting { regel, bron: regel.bron(), tekst: tekst.into() }
}

/// Answers that count otherwise than they were typed.
fn omgezet(antwoorden: &Antwoorden, effectief: &Effectief, kader: &Kader) -> Vec<Toelichting> {
    let mut uit = Vec::new();
    if effectief.is(Vraag::Onthulling, Antwoord::Ja) && effectief.herkomst(Acuut) == Some(Herkomst::Getypt) {
        uit.push(regel(Regel::R12, "Er is een onthulling. Dat is een bijzondere vorm van acute onveiligheid."));
    }
    for vraag in Vraag::ALLE {
        match effectief.herkomst(vraag) {
            Some(Herkomst::Onthulling) => {
                let getypt = match antwoorden.get(vraag) {
                    Some(antwoord) => format!("ingevuld was {}", antwoord.code()),
                    None => "er was niets ingevuld".to_owned(),
                };
                let tekst = format!("Er is een onthulling. Daarom telt acute onveiligheid als ja ({getypt}).");
                uit.push(regel(Regel::R12, tekst));
            }
            Some(Herkomst::TwijfelTeltAlsJa) => uit.push(Toelichting {
                regel: Regel::R13,
                bron: kader.vraag(vraag).bron.clone(),
                tekst: format!(
                    "Bij {} is twijfel ingevuld. In dit kader telt twijfel hier als ja.",
                    naam(kader, vraag)
                ),
            }),
            Some(Herkomst::NietInKader) => uit.push(Toelichting {
                regel: Regel::R4,
                bron: kader.vraag(vraag).bron.clone(),
                tekst: format!("Telt in dit kader niet mee: {}.", naam(kader, vraag)),
            }),
            Some(Herkomst::Getypt) | None => {}
        }
    }
    uit
}

fn grond(kader: &Kader, grond: Grond) -> Toelichting {
    let nummer = &kader.vraag(grond.vraag()).nummer;
    match grond {
        Grond::Acuut => regel(Regel::R2, "Acute onveiligheid is ja: u meldt, ook als u zelf hulp kunt inzetten."),
        Grond::Structureel => {
            regel(Regel::R3, "Structurele onveiligheid is ja: u meldt, ook als u zelf hulp kunt inzetten.")
        }
        Grond::NieuweSignalen => {
            regel(Regel::R4, "Er zijn nieuwe signalen van onveiligheid: u meldt, ook als u zelf hulp kunt inzetten.")
        }
        Grond::HulpNietMogelijk => {
            regel(Regel::R6, format!("U kunt geen passende hulp bieden of organiseren ({nummer} is nee): u meldt."))
        }
        Grond::GeenMedewerking => {
            regel(Regel::R5, format!("De betrokkenen werken niet mee aan de hulp ({nummer} is nee): u meldt."))
        }
        Grond::NietDuurzaam => regel(
            Regel::R7,
            format!(
                "De hulp leidt niet tot duurzame veiligheid ({nummer} is nee): u meldt, ook als dat eerder al gebeurde."
            ),
        ),
    }
}

/// What must still be answered about unsafety before "not reporting" can follow.
fn onbeantwoord(kader: &Kader, effectief: &Effectief, uitkomst: &Uitkomst) -> Vec<Toelichting> {
    if uitkomst.melden != Melden::Open {
        return Vec::new();
    }
    [(Acuut, Regel::R2), (Structureel, Regel::R3)]
        .into_iter()
        .filter(|(vraag, _)| effectief.get(*vraag).is_none())
        .map(|(vraag, r)| regel(r, format!("Nog niet beantwoord: {}. Besluit 1 blijft open.", naam(kader, vraag))))
        .collect()
}

fn besluit_2_altijd(uitkomst: &Uitkomst) -> Toelichting {
    let tekst = match (uitkomst.hulp, uitkomst.melden) {
        (Hulp::Open | Hulp::Nvt, Melden::Ja) => {
            "Besluit 2 (is hulp ook mogelijk?) is nog niet af. Melden kan al; afronden nog niet."
        }
        (Hulp::Open | Hulp::Nvt, Melden::Nee | Melden::Open) => {
            "Besluit 2 (is hulp ook mogelijk?) is nog niet af. Daarna volgt besluit 1 opnieuw."
        }
        (Hulp::Ja | Hulp::Nee | Hulp::Voorlopig, Melden::Ja) => {
            "Besluit 2 is beantwoord. Dat neemt het melden niet weg."
        }
        (Hulp::Ja | Hulp::Nee | Hulp::Voorlopig, Melden::Nee) => {
            "Er is geen grond om te melden en besluit 2 is beantwoord."
        }
        (Hulp::Ja | Hulp::Nee | Hulp::Voorlopig, Melden::Open) => "Besluit 2 is beantwoord. Besluit 1 is nog open.",
    };
    regel(Regel::R8, tekst)
}

fn hulp(hulp: Hulp) -> Option<Toelichting> {
    match hulp {
        Hulp::Ja => Some(regel(
            Regel::R9,
            "Hulp is passend, de betrokkenen werken mee en het wordt duurzaam veilig: hulp bieden of organiseren is mogelijk.",
        )),
        Hulp::Nee => Some(regel(
            Regel::R9,
            "Een van de afwegingen over hulp is nee: eigen hulp is niet genoeg. Dat betekent niet dat u stopt met helpen.",
        )),
        Hulp::Voorlopig => Some(regel(
            Regel::R14,
            "Of de hulp tot duurzame veiligheid leidt, is nog niet te zeggen: spreek een datum af voor een nieuwe weging.",
        )),
        Hulp::Open | Hulp::Nvt => None,
    }
}

/// A question by its title and its number in this framework.
fn naam(kader: &Kader, vraag: Vraag) -> String {
    let vraag = kader.vraag(vraag);
    format!("{} ({})", vraag.titel.tekst.to_lowercase(), vraag.nummer)
}

fn opsomming(kader: &Kader, vragen: &[Vraag]) -> String {
    let namen: Vec<_> = vragen.iter().map(|v| naam(kader, *v)).collect();
    match namen.split_last() {
        Some((laatste, [])) => laatste.clone(),
        Some((laatste, eerder)) => format!("{} en {laatste}", eerder.join(", ")),
        None => String::new(),
    }
}
