//! Acute danger, from any step: act first, complete the record later.

use kernel::{Moment, OnderdeelId, Tekst};

use super::{
    super::{Dossier, EerdereMelding, Event, Gegeven, Refusal, Spoedcontact},
    Uitslag,
    toets::{gebeurd, geweest},
};

impl Dossier {
    pub(super) fn leg_acuut_gevaar_vast(&self, id: OnderdeelId, inhoud: Gegeven<Tekst>) -> Uitslag {
        self.vrij(id)?;
        Ok(vec![Event::AcuutGevaarVastgelegd { id, inhoud: self.over(inhoud)? }])
    }

    pub(super) fn leg_spoedcontact_vast(&self, contact: Spoedcontact, now: Moment) -> Uitslag {
        self.vrij(contact.id)?;
        geweest(contact.op, now)?;
        let inhoud = self.over_optie(contact.inhoud)?;
        Ok(vec![Event::SpoedcontactVastgelegd(Spoedcontact { inhoud, ..contact })])
    }

    pub(super) fn hef_acuut_gevaar_op(&self, id: OnderdeelId, reden: Gegeven<Tekst>) -> Uitslag {
        self.vrij(id)?;
        if !self.acuut_gevaar() {
            return Err(Refusal::GeenAcuutGevaar);
        }
        Ok(vec![Event::AcuutGevaarOpgeheven { id, reden: self.over(reden)? }])
    }

    pub(super) fn leg_eerdere_melding_vast(&self, eerdere: EerdereMelding, now: Moment) -> Uitslag {
        self.vrij(eerdere.id)?;
        gebeurd(eerdere.dag, now)?;
        let inhoud = self.over_optie(eerdere.inhoud)?;
        Ok(vec![Event::EerdereMeldingVastgelegd(EerdereMelding { inhoud, ..eerdere })])
    }

    pub(super) fn leg_notitie_vast(&self, id: OnderdeelId, notitie: Gegeven<Tekst>) -> Uitslag {
        self.vrij(id)?;
        Ok(vec![Event::NotitieVastgelegd { id, notitie: self.over(notitie)? }])
    }
}
