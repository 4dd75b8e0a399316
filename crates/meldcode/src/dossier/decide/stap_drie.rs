//! Step 3: conversations, and the guard of the honour-based route.

use kernel::{BetrokkeneId, Moment};

use super::{
    super::{Dossier, Event, GeplandGesprek, Gesprek, Poging, Refusal},
    Uitslag,
    toets::{gebeurd, nog_te_komen},
};
use crate::kader::{Kader, RouteSoort};

impl Dossier {
    pub(super) fn leg_gesprek_vast(&self, gesprek: Gesprek, kader: &Kader, now: Moment) -> Uitslag {
        self.vrij(gesprek.id)?;
        gebeurd(gesprek.dag, now)?;
        self.benader(&gesprek.met, gesprek.ondanks.is_some(), kader)?;
        let inhoud = self.over(gesprek.inhoud)?;
        let ondanks = self.over_optie(gesprek.ondanks)?;
        Ok(vec![Event::GesprekVastgelegd(Gesprek { inhoud, ondanks, ..gesprek })])
    }

    pub(super) fn plan_gesprek(&self, gesprek: GeplandGesprek, kader: &Kader, now: Moment) -> Uitslag {
        self.vrij(gesprek.id)?;
        nog_te_komen(gesprek.op, now)?;
        self.benader(&gesprek.met, gesprek.ondanks.is_some(), kader)?;
        let inhoud = self.over_optie(gesprek.inhoud)?;
        let ondanks = self.over_optie(gesprek.ondanks)?;
        Ok(vec![Event::GesprekGepland(GeplandGesprek { inhoud, ondanks, ..gesprek })])
    }

    pub(super) fn leg_poging_vast(&self, poging: Poging, kader: &Kader, now: Moment) -> Uitslag {
        self.vrij(poging.id)?;
        gebeurd(poging.dag, now)?;
        self.benader(&poging.met, poging.ondanks.is_some(), kader)?;
        let resultaat = self.over(poging.resultaat)?;
        let ondanks = self.over_optie(poging.ondanks)?;
        Ok(vec![Event::PogingVastgelegd(Poging { resultaat, ondanks, ..poging })])
    }

    /// May these people be approached? On a route that hides every prompt to the family, nobody but the client is approached
    /// before an expert was consulted; on the honour-based route not before the weging either (meldcode.nu, stap 3 and 5 EGG).
    /// A written reason lets it pass: what happened must be recordable. A page asks the same, to hide its prompts.
    pub fn benader(&self, wie: &[BetrokkeneId], met_reden: bool, kader: &Kader) -> Result<(), Refusal> {
        self.genoemd(wie)?;
        let familie = wie.iter().filter_map(|id| self.betrokkene(*id)).any(|b| !b.betrokkene.is_client);
        if !familie || met_reden {
            return Ok(());
        }
        if self.familie_verborgen(kader) {
            return Err(Refusal::EerstDeskundigeRaadplegen);
        }
        match self.route() {
            Some(RouteSoort::Eergerelateerd) if self.laatste_weging().is_none() => Err(Refusal::FamiliePasInStapVijf),
            Some(
                RouteSoort::Eergerelateerd
                | RouteSoort::Thuis
                | RouteSoort::Vgv
                | RouteSoort::Medewerker
                | RouteSoort::KinderenOnderling
                | RouteSoort::Informatieverzoek,
            )
            | None => Ok(()),
        }
    }
}
