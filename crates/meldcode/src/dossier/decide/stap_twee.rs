//! Step 2: a second pair of eyes.

use kernel::{Moment, OnderdeelId, Tekst};

use super::{
    super::{Consult, Dossier, Event, Gegeven, Refusal},
    Uitslag,
    toets::gebeurd,
};
use crate::kader::{ConsultVt, Kader};

impl Dossier {
    pub(super) fn leg_consult_vast(&self, consult: Consult, now: Moment) -> Uitslag {
        self.vrij(consult.id)?;
        gebeurd(consult.dag, now)?;
        Ok(vec![Event::ConsultVastgelegd(Consult { inhoud: self.over(consult.inhoud)?, ..consult })])
    }

    /// The advice of Veilig Thuis is expected; doing without needs a written reason, and some frameworks do not allow it.
    pub(super) fn sla_veilig_thuis_over(&self, id: OnderdeelId, reden: Gegeven<Tekst>, kader: &Kader) -> Uitslag {
        self.vrij(id)?;
        match kader.consult.vt {
            ConsultVt::Altijd => Err(Refusal::AdviesVeiligThuisVerplicht),
            ConsultVt::TenzijReden | ConsultVt::Optioneel => {
                Ok(vec![Event::VeiligThuisOvergeslagen { id, reden: self.over(reden)? }])
            }
        }
    }
}
