//! Skipping a step and putting it off, and what the steps ask before a conclusion.

use kernel::Moment;

use super::{
    super::{Dossier, Event, Overslag, Refusal, Uitstel, stappen::stap_vier_is_overleg},
    Uitslag,
    toets::nog_te_komen,
};
use crate::kader::{Kader, StapNr};

impl Dossier {
    /// A step is skipped only for a reason of the framework's closed list; some reasons ask for a later day.
    pub(super) fn sla_stap_over(&self, overslag: Overslag, kader: &Kader, now: Moment) -> Uitslag {
        self.vrij(overslag.id)?;
        self.bekend(&overslag.met)?;
        let stap = overslag.stap;
        let route = self.route().ok_or(Refusal::RouteOntbreekt)?;
        let in_kader = kader.stap(stap);
        if in_kader.overslaan_redenen.is_empty() {
            return Err(Refusal::StapNietOverTeSlaan { stap });
        }
        let reden =
            in_kader.redenen_op(route).find(|r| r.id == overslag.reden).ok_or(Refusal::RedenNietInKader { stap })?;
        match overslag.goedmaken {
            Some(dag) => nog_te_komen(dag, now)?,
            None if reden.nader_in_te_lichten => return Err(Refusal::GoedmaakdatumOntbreekt),
            None => {}
        }
        let toelichting = self.over_optie(overslag.toelichting)?;
        Ok(vec![Event::StapOvergeslagen(Overslag { toelichting, ..overslag })])
    }

    pub(super) fn stel_stap_uit(&self, uitstel: Uitstel, now: Moment) -> Uitslag {
        self.vrij(uitstel.id)?;
        nog_te_komen(uitstel.tot, now)?;
        Ok(vec![Event::StapUitgesteld(Uitstel { reden: self.over(uitstel.reden)?, ..uitstel })])
    }

    /// The steps that a conclusion rests on were taken, or skipped with a reason (R15). Reporting never asks this.
    pub(super) fn steunt_op_stappen(&self, kader: &Kader) -> Result<(), Refusal> {
        let eisen = [
            (StapNr::Een, self.geldige_signalen().next().is_some() || self.nu(&self.checks).next().is_some(), {
                Refusal::StapEenOntbreekt
            }),
            (StapNr::Twee, self.stap_twee_op().is_some(), Refusal::StapTweeOntbreekt),
            (StapNr::Drie, self.nu(&self.gesprekken).next().is_some(), Refusal::StapDrieOntbreekt),
            (
                StapNr::Vier,
                !stap_vier_is_overleg(kader)
                    || self.stap_stand(StapNr::Vier, kader).stand == super::super::Stand::Gedaan,
                Refusal::StapVierOntbreekt,
            ),
        ];
        for (stap, gezet, weigering) in eisen {
            let overgeslagen = self.nu(&self.overgeslagen).any(|o| o.stap == stap);
            if kader.stap(stap).verplicht && !gezet && !overgeslagen {
                return Err(weigering);
            }
        }
        if !self.advies_vt_geregeld(kader) {
            return Err(Refusal::AdviesVeiligThuisOntbreekt);
        }
        let vraagt_deskundige =
            self.route().is_some_and(|route| kader.consult.deskundigen.iter().any(|d| d.verplicht_op.contains(&route)));
        if vraagt_deskundige && !self.deskundige_geraadpleegd() {
            return Err(Refusal::DeskundigeOntbreekt);
        }
        Ok(())
    }
}
