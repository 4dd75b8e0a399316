//! What a decision on a service needs and may not fetch, and the ten weeks that follow from it.

use kernel::{Dag, Moment, Termijn, Termijnsoort, Wet};

use super::codes::Stand;
use super::onderdelen::Besluitvraag;
use super::state::Dienst;
use crate::casus::Dienst as Soort;
use crate::{AnkerTienWeken, RegioInstelling, TermijnBijOmzetting};

/// The facts.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Facts {
    /// Calendar and rules of the terms (`kernel::wet()`).
    pub wet: &'static Wet,
    /// The settings of the region in force now.
    pub regio: RegioInstelling,
}

/// The ten weeks of a service (T4 or T5).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct TienWeken {
    /// The term that counts under the setting of the region.
    pub geldt: Termijn,
    /// After a conversion: both dates, whatever the setting.
    pub omzetting: Option<OmzettingTermijnen>,
}

/// The two dates that a conversion can mean (scenario S12).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct OmzettingTermijnen {
    /// The term runs on.
    pub loopt_door: Termijn,
    /// A new term from the conversion.
    pub nieuw: Termijn,
}

impl Facts {
    /// The ten weeks of this service; `None` before it started, or when the table gives this service no length.
    pub fn tien_weken(&self, dienst: &Dienst) -> Option<TienWeken> {
        let gestart = dienst.gestart.as_ref()?;
        let anker = match self.regio.anker {
            AnkerTienWeken::Besluit => gestart.besloten,
            AnkerTienWeken::Ontvangst => gestart.ontvangen,
        };
        let termijn = |anker: Moment| self.wet.termijn(soort_termijn(dienst.soort()?), anker).ok();
        let Some(omgezet) = dienst.omgezet() else {
            return Some(TienWeken { geldt: termijn(anker)?, omzetting: None });
        };
        let omzetting = OmzettingTermijnen { loopt_door: termijn(anker)?, nieuw: termijn(omgezet)? };
        let geldt = match self.regio.omzetting {
            TermijnBijOmzetting::LooptDoor => omzetting.loopt_door,
            TermijnBijOmzetting::Nieuw => omzetting.nieuw,
        };
        Some(TienWeken { geldt, omzetting: Some(omzetting) })
    }
    /// Whether the ten weeks have passed at a moment.
    pub fn is_te_laat(&self, dienst: &Dienst, nu: Moment) -> bool {
        self.tien_weken(dienst).is_some_and(|t| nu.dag() > t.geldt.uiterlijk)
    }
    /// Whether two people gave a reason for exceeding the term that counts now.
    pub fn is_overschrijding_besloten(&self, dienst: &Dienst) -> bool {
        let Some(weken) = self.tien_weken(dienst) else { return true };
        let past = |vraag: &Besluitvraag| matches!(vraag, Besluitvraag::TermijnOverschrijden { .. });
        dienst.besluit(past).is_some_and(|b| b.op >= weken.geldt.anker.begin())
    }
    /// The last day, while the service is open.
    pub fn uiterlijk(&self, dienst: &Dienst) -> Option<Dag> {
        match dienst.stand() {
            Stand::Gepland | Stand::Lopend => self.tien_weken(dienst).map(|t| t.geldt.uiterlijk),
            Stand::NogNiet | Stand::Afgerond | Stand::VoortijdigBeeindigd => None,
        }
    }
}

/// Which term a service has.
const fn soort_termijn(soort: Soort) -> Termijnsoort {
    match soort {
        Soort::Onderzoek => Termijnsoort::Onderzoek,
        Soort::VoorwaardenEnVervolg => Termijnsoort::VoorwaardenVervolg,
    }
}
