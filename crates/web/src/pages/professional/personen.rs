//! The people of a dossier on a page: what to call them, and the boxes "about whom is this".

use super::Blad;
use crate::{
    formulier::{Keuze, Waarden},
    taal::Taal,
};
use kernel::{BetrokkeneId, Dag, Geboorte, Inzagerecht};
use meldcode::dossier::{Betrokkene, Dossier};

/// What to call somebody: the name, or the role with what sets this person apart.
pub(crate) fn noem(l: Taal, wie: &Betrokkene, recht: &dyn Inzagerecht) -> String {
    let naam = wie.identiteit.open(recht).and_then(|identiteit| identiteit.naam.as_ref());
    let rol = l.tf("gezinsrol", wie.rol.code());
    match naam {
        Some(naam) => naam.as_str().to_owned(),
        None if wie.ongeboren => l.t("persoon-ongeboren"),
        None => l.ta("persoon-zonder-naam", &[("rol", &rol)]),
    }
}

/// What else is known of somebody, in a few words: role, age, household.
pub(crate) fn wat(l: Taal, wie: &Betrokkene, recht: &dyn Inzagerecht, vandaag: Dag) -> String {
    let age = wie.identiteit.open(recht).and_then(|identiteit| leeftijd(l, &identiteit.geboorte, vandaag));
    let client = wie.is_client.then(|| l.t("persoon-client"));
    let apart = (!wie.huishouden).then(|| l.t("persoon-elders"));
    [Some(l.tf("gezinsrol", wie.rol.code())), age, client, apart].into_iter().flatten().collect::<Vec<_>>().join(", ")
}

/// An age in words; `None` when nothing is known of the birth.
pub(crate) fn leeftijd(l: Taal, geboorte: &Geboorte, vandaag: Dag) -> Option<String> {
    let years = |jaar: i16| u16::try_from(vandaag.jaar() - jaar).unwrap_or(0);
    match geboorte {
        Geboorte::Op(dag) => Some(l.ta("leeftijd", &[("jaar", &vandaag.leeftijd(*dag))])),
        Geboorte::InJaar(jaar) => Some(l.ta("leeftijd-ongeveer", &[("jaar", &years(*jaar))])),
        Geboorte::Ongeveer { leeftijd, op } => {
            Some(l.ta("leeftijd-ongeveer", &[("jaar", &leeftijd.saturating_add(years(op.jaar())))]))
        }
        Geboorte::Ongeboren { verwacht: Some(dag) } => Some(l.ta("leeftijd-verwacht", &[("dag", &l.dag(*dag))])),
        Geboorte::Ongeboren { verwacht: None } => Some(l.t("leeftijd-ongeboren")),
        Geboorte::Onbekend => None,
    }
}

/// A box for everybody in the dossier. Sent are the ids of the ticked ones.
pub(crate) fn vinkjes(blad: &Blad<'_>) -> Vec<Keuze> {
    keuzes(blad.l(), blad.dossier(), blad.recht())
}

/// A choice for everybody in a dossier, with the role as help.
pub(crate) fn keuzes(l: Taal, dossier: &Dossier, recht: &dyn Inzagerecht) -> Vec<Keuze> {
    let people = dossier.betrokkenen.iter().map(|regel| &regel.betrokkene);
    people
        .map(|wie| Keuze::new(wie.id.to_string(), noem(l, wie, recht)).met_uitleg(l.tf("gezinsrol", wie.rol.code())))
        .collect()
}

/// The ticked people of a field, each once. What is no id is left out; whether somebody is in the dossier the dossier decides.
pub(crate) fn gekozen(waarden: &Waarden, veld: &str) -> Vec<BetrokkeneId> {
    let mut people: Vec<BetrokkeneId> = waarden.alle(veld).filter_map(|text| text.parse().ok()).collect();
    people.sort_unstable();
    people.dedup();
    people
}

/// The names of these people, joined; or "the whole household" when it is everybody, or nobody in particular.
pub(crate) fn noem_allen(l: Taal, dossier: &Dossier, wie: &[BetrokkeneId], recht: &dyn Inzagerecht) -> String {
    if wie.len() >= dossier.betrokkenen.len() || wie.is_empty() {
        return l.t("persoon-hele-gezin");
    }
    let people = wie.iter().filter_map(|id| dossier.betrokkene(*id));
    people.map(|regel| noem(l, &regel.betrokkene, recht)).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ticked_people_count_once_and_what_is_no_id_is_left_out() {
        let (first, second) = ("0190f3c2-0000-7000-8000-000000000001", "0190f3c2-0000-7000-8000-000000000002");
        let waarden = Waarden::leeg().met("over", second).met("over", first).met("over", second).met("over", "geen id");
        let ids: Vec<String> = gekozen(&waarden, "over").iter().map(ToString::to_string).collect();
        assert_eq!(ids, [first, second]);
        assert!(gekozen(&waarden, "met").is_empty());
    }
}
