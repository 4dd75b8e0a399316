//! Step 1: signals for and against, and the checks.

use kernel::{Moment, OnderdeelId, Tekst};

use super::{
    super::{Check, Dossier, Event, Gegeven, Refusal, Signaal, SignaalStand, VoerCheckUit},
    Uitslag,
    toets::{gebeurd, nog_te_komen},
};
use crate::kader::{CheckSoort, Kader};

impl Dossier {
    pub(super) fn voeg_signaal_toe(&self, signaal: Signaal, now: Moment) -> Uitslag {
        Ok(vec![Event::SignaalVastgelegd(self.signaal(signaal, now)?)])
    }

    pub(super) fn corrigeer_signaal(
        &self,
        oud: OnderdeelId,
        nieuw: Signaal,
        reden: Gegeven<Tekst>,
        now: Moment,
    ) -> Uitslag {
        self.geldig_signaal(oud)?;
        Ok(vec![Event::SignaalGecorrigeerd { oud, nieuw: self.signaal(nieuw, now)?, reden: self.over(reden)? }])
    }

    pub(super) fn trek_signaal_in(&self, id: OnderdeelId, reden: Gegeven<Tekst>) -> Uitslag {
        self.geldig_signaal(id)?;
        Ok(vec![Event::SignaalIngetrokken { id, reden: self.over(reden)? }])
    }

    /// A signal has a day that was, and is about somebody.
    fn signaal(&self, signaal: Signaal, now: Moment) -> Result<Signaal, Refusal> {
        self.vrij(signaal.id)?;
        gebeurd(signaal.dag, now)?;
        Ok(Signaal { inhoud: self.over_iemand(signaal.inhoud)?, ..signaal })
    }

    fn geldig_signaal(&self, id: OnderdeelId) -> Result<(), Refusal> {
        let regel = self.signalen.iter().find(|s| s.signaal.id == id).ok_or(Refusal::OnderdeelOnbekend)?;
        match regel.stand {
            SignaalStand::Geldig => Ok(()),
            SignaalStand::Ingetrokken { .. } | SignaalStand::Vervangen { .. } => Err(Refusal::SignaalVervallen),
        }
    }

    /// A check has an outcome of the framework; a kindcheck names how many children there are and how old each is.
    pub(super) fn voer_check_uit(&self, invoer: VoerCheckUit, kader: &Kader, now: Moment) -> Uitslag {
        let VoerCheckUit { id, soort, uitkomst, dag, volgende, over, aantal, inhoud } = invoer;
        self.vrij(id)?;
        gebeurd(dag, now)?;
        volgende.map_or(Ok(()), |dag| nog_te_komen(dag, now))?;
        let check = kader.check(soort).ok_or(Refusal::CheckNietInKader)?;
        let gevolg =
            check.uitkomsten.iter().find(|u| u.id == uitkomst).map(|u| u.gevolg).ok_or(Refusal::UitkomstNietInKader)?;
        let telt = match soort {
            CheckSoort::Kindcheck => aantal.is_some(),
            CheckSoort::Mantelzorgcheck | CheckSoort::Ouderencheck => true,
        };
        let past = aantal.is_none_or(|aantal| usize::from(aantal) == inhoud.leeftijden.len());
        if !(telt && past) {
            return Err(Refusal::AantalEnLeeftijdenOntbreken);
        }
        let inhoud = self.over_iemand(Gegeven::new(over, inhoud))?;
        Ok(vec![Event::CheckUitgevoerd(Check { id, soort, uitkomst, gevolg, dag, volgende, inhoud })])
    }
}
