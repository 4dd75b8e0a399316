//! Besluit 2 in practice: a plan, somebody who keeps watch, and the end of the help.

use kernel::{Moment, OnderdeelId, Tekst};

use super::{
    super::{Dossier, Event, Gegeven, Hulpplan, MaakHulpplan, Refusal, Zicht},
    Uitslag,
    toets::nog_te_komen,
};
use crate::kader::Kader;

impl Dossier {
    pub(super) fn maak_hulpplan(&self, plan: MaakHulpplan, kader: &Kader, now: Moment) -> Uitslag {
        let MaakHulpplan { id, termijn, herbeoordeling, over, inhoud } = plan;
        self.vrij(id)?;
        nog_te_komen(herbeoordeling, now)?;
        termijn.map_or(Ok(()), |dag| nog_te_komen(dag, now))?;
        let met_casemanager = inhoud.casemanager.is_some();
        if kader.na_hulp.casemanager_verplicht && !met_casemanager {
            return Err(Refusal::CasemanagerOntbreekt);
        }
        if kader.na_hulp.termijn_verplicht && termijn.is_none() {
            return Err(Refusal::TermijnOntbreekt);
        }
        let inhoud = self.over(Gegeven::new(over, inhoud))?;
        Ok(vec![Event::HulpplanGemaakt(Hulpplan { id, termijn, herbeoordeling, met_casemanager, inhoud })])
    }

    pub(super) fn beeindig_hulp(&self, id: OnderdeelId, reden: Gegeven<Tekst>) -> Uitslag {
        self.vrij(id)?;
        if !self.hulp_loopt() {
            return Err(Refusal::GeenHulp);
        }
        Ok(vec![Event::HulpBeeindigd { id, reden: self.over(reden)? }])
    }

    pub(super) fn spreek_zicht_af(&self, zicht: Zicht, now: Moment) -> Uitslag {
        self.vrij(zicht.id)?;
        self.genoemd(&zicht.over)?;
        zicht.tot.map_or(Ok(()), |dag| nog_te_komen(dag, now))?;
        Ok(vec![Event::ZichtAfgesproken(Zicht { inhoud: self.over(zicht.inhoud)?, ..zicht })])
    }
}
