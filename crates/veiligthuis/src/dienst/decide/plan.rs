//! Veiligheidsvoorwaarden and the safety plan (domain file, 1.3 S8 and 8.1).

use kernel::{OnderdeelId, Persoonsgegeven, Tekst};

use super::toets::Kijk;
use crate::dienst::codes::{Actiestand, Partij, Toetsuitkomst};
use crate::dienst::onderdelen::{Actie, Actiebericht, Afspraak, Toets, Voorwaarde};
use crate::dienst::{Event, Refusal};

/// A new voorwaarde. Who checks may be filled in later; finishing asks for it.
pub(super) fn stel_voorwaarde(k: &Kijk<'_>, voorwaarde: Voorwaarde) -> Result<Vec<Event>, Refusal> {
    k.nieuw_onderdeel(voorwaarde.id)?;
    k.over(&voorwaarde.over)?;
    k.nog_te_doen(voorwaarde.uiterlijk)?;
    Ok(vec![Event::VoorwaardeGesteld(voorwaarde)])
}

/// Who checks.
pub(super) fn wijs_toetser_aan(
    k: &Kijk<'_>,
    id: OnderdeelId,
    toetser: Partij,
    wie: Option<Persoonsgegeven<Tekst>>,
) -> Result<Vec<Event>, Refusal> {
    let voorwaarde = k.voorwaarde(id)?;
    if voorwaarde.is_vervallen() {
        return Err(Refusal::VoorwaardeVervallen);
    }
    let over = voorwaarde.voorwaarde.over.clone();
    Ok(vec![Event::ToetserAangewezen { voorwaarde: id, over, toetser, wie }])
}

/// A check. What was not kept is explained.
pub(super) fn toets(k: &Kijk<'_>, toets: Toets) -> Result<Vec<Event>, Refusal> {
    let voorwaarde = k.voorwaarde(toets.voorwaarde)?;
    k.gebeurd_op(toets.op)?;
    if voorwaarde.is_vervallen() {
        return Err(Refusal::VoorwaardeVervallen);
    }
    if toets.uitkomst == Toetsuitkomst::NietNagekomen && toets.toelichting.is_none() {
        return Err(Refusal::ToelichtingToetsOntbreekt);
    }
    Ok(vec![Event::VoorwaardeGetoetst(Toets { over: voorwaarde.voorwaarde.over.clone(), ..toets })])
}

/// A new action.
pub(super) fn spreek_actie_af(k: &Kijk<'_>, actie: Actie) -> Result<Vec<Event>, Refusal> {
    k.nieuw_onderdeel(actie.id)?;
    k.over(&actie.over)?;
    k.nog_te_doen(actie.uiterlijk)?;
    Ok(vec![Event::ActieAfgesproken(actie)])
}

/// How an action stands. Each party can say "not done" or "not safe", and says why.
pub(super) fn werk_bij(k: &Kijk<'_>, bericht: Actiebericht) -> Result<Vec<Event>, Refusal> {
    let actie = k.d.acties.iter().find(|a| a.actie.id == bericht.actie).ok_or(Refusal::ActieOnbekend)?;
    k.gebeurd_op(bericht.op)?;
    match (bericht.stand, &bericht.toelichting) {
        (Actiestand::NietGedaan | Actiestand::NietVeilig, None) => Err(Refusal::ToelichtingActieOntbreekt),
        (Actiestand::NietGedaan | Actiestand::NietVeilig, Some(_)) | (Actiestand::Gedaan, _) => {
            Ok(vec![Event::ActieBijgewerkt(Actiebericht { over: actie.actie.over.clone(), ..bericht })])
        }
    }
}

/// The plan was agreed with people of the family.
pub(super) fn spreek_af(k: &Kijk<'_>, afspraak: Afspraak) -> Result<Vec<Event>, Refusal> {
    k.over(&afspraak.met)?;
    k.gebeurd_op(afspraak.op)?;
    if k.d.voorwaarden.is_empty() && k.d.acties.is_empty() {
        return Err(Refusal::PlanIsLeeg);
    }
    Ok(vec![Event::PlanAfgesproken(afspraak)])
}
