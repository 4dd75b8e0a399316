//! What a decision on a notice needs and may not fetch: what the meldingen of the casus say.

use kernel::{BetrokkeneId, Dag, Inzagerecht, MeldingId, Moment, Termijn, Termijnsoort, Wet};

use super::leeftijd::Leeftijd;
use super::onderdelen::Afgeschermd;
use super::state::Berichten;
use super::verklikkers;
use crate::RegioInstelling;
use crate::codes::InformeerOnderwerp;
use crate::melding::{MelderSoort, Melding};

/// The facts.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Facts {
    /// Calendar and rules of the terms (`kernel::wet()`).
    pub wet: &'static Wet,
    /// The settings of the region in force now.
    pub regio: RegioInstelling,
    /// The people of the meldingen of the casus.
    pub personen: Vec<Persoonsfeit>,
    /// The meldingen of the casus that were decided, with the moment.
    pub besloten: Vec<(MeldingId, Moment)>,
    /// The meldingen whose reporter is a citizen.
    pub burgers: Vec<MeldingId>,
    /// Everything whose source is protected.
    pub afgeschermd: Vec<Afgeschermd>,
}

/// What matters of a person.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Persoonsfeit {
    /// Who.
    pub id: BetrokkeneId,
    /// The melding that records this person.
    pub melding: MeldingId,
    /// When the data were first recorded: the anchor of the duty to inform.
    pub vastgelegd: Moment,
    /// The group of age today.
    pub leeftijd: Leeftijd,
    /// What was told by mouth.
    pub verteld: Vec<InformeerOnderwerp>,
}

impl Facts {
    /// The facts that the meldingen of a casus give, on a day. `recht` opens the births, of which only
    /// the group of age stays; without it the ages are unknown.
    pub fn van(
        meldingen: &[(MeldingId, &Melding)],
        wet: &'static Wet,
        regio: RegioInstelling,
        vandaag: Dag,
        recht: Option<&dyn Inzagerecht>,
    ) -> Self {
        let personen = meldingen.iter().flat_map(|(id, m)| m.betrokkenen.iter().map(move |b| (*id, b)));
        let personen = personen.map(|(melding, b)| Persoonsfeit {
            id: b.id,
            melding,
            vastgelegd: b.vastgelegd,
            leeftijd: recht
                .and_then(|recht| b.gegevens.open(recht))
                .map_or(Leeftijd::Onbekend, |g| Leeftijd::van(&g.identiteit.geboorte, vandaag)),
            verteld: b.informeringen.iter().map(|i| i.onderwerp).collect(),
        });
        let burger = |m: &Melding| m.ontvangst.as_ref().is_some_and(|o| matches!(o.melder_soort, MelderSoort::Burger));
        Self {
            wet,
            regio,
            personen: personen.collect(),
            besloten: meldingen.iter().filter_map(|(id, m)| Some((*id, m.besluit.as_ref()?.op))).collect(),
            burgers: meldingen.iter().filter(|(_, m)| burger(m)).map(|(id, _)| *id).collect(),
            afgeschermd: meldingen.iter().flat_map(|(id, m)| verklikkers::afgeschermd(*id, m)).collect(),
        }
    }
    /// The person.
    pub fn persoon(&self, id: BetrokkeneId) -> Option<&Persoonsfeit> {
        self.personen.iter().find(|p| p.id == id)
    }
    /// The term to inform this person (T8), with the extensions that two people decided; each counts from the nominal end.
    pub fn t8(&self, persoon: &Persoonsfeit, berichten: &Berichten) -> Option<Termijn> {
        self.wet.verlengd(Termijnsoort::Informeren, persoon.vastgelegd, berichten.keer_uitgesteld(persoon.id)).ok()
    }
}
