//! The report to each person on the own part: concept, reaction, final (domain file, 1.5 N09).

use super::toets::Kijk;
use crate::dienst::codes::Verslagfase;
use crate::dienst::onderdelen::{Verslag, Verslagreactie};
use crate::dienst::{Event, Refusal};

/// A person gets only what is about this person.
pub(super) fn geef(k: &Kijk<'_>, verslag: Verslag) -> Result<Vec<Event>, Refusal> {
    k.persoon(verslag.persoon)?;
    k.gebeurd_op(verslag.op)?;
    for id in &verslag.feiten {
        let feit = k.d.onderzoek.feiten.iter().find(|f| f.id == *id).ok_or(Refusal::FeitOnbekend)?;
        if !feit.over.contains(&verslag.persoon) {
            return Err(Refusal::FeitOverAnder);
        }
    }
    match verslag.fase {
        Verslagfase::Concept => {}
        Verslagfase::Definitief => {
            if !k.d.onderzoek.reacties.iter().any(|r| r.persoon == verslag.persoon) {
                return Err(Refusal::EerstConcept);
            }
            if k.d.onderzoek.plan.is_none() || !k.d.onbeantwoorde_aard().is_empty() {
                return Err(Refusal::EerstConcluderen);
            }
        }
    }
    Ok(vec![Event::VerslagGegeven(verslag)])
}

/// A reaction on the concept, or that none came.
pub(super) fn reactie(k: &Kijk<'_>, reactie: Verslagreactie) -> Result<Vec<Event>, Refusal> {
    k.persoon(reactie.persoon)?;
    k.gebeurd_op(reactie.op)?;
    let concept = |v: &&Verslag| v.persoon == reactie.persoon && v.fase == Verslagfase::Concept;
    let eerste = k.d.onderzoek.verslagen.iter().filter(concept).map(|v| v.op).min();
    if eerste.is_none_or(|gegeven| reactie.op < gegeven) {
        return Err(Refusal::GeenConcept);
    }
    Ok(vec![Event::VerslagBesproken(reactie)])
}
