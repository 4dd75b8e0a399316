//! When an episode may be closed. A page can ask the same, to show what is still missing.

use super::super::{Dossier, KladStand, Refusal, Vast, Weging};
use crate::weging::{Antwoord, Hulp, Vraag};

impl Dossier {
    /// Closing with "no suspicion (any more)": before step 4, or on a weging that took the suspicion away (R1, R21).
    pub fn mag_sluiten_zonder_vermoeden(&self) -> Result<(), Refusal> {
        self.rustig()?;
        if !self.route_weegt() {
            return Err(Refusal::EigenPlicht);
        }
        if let Some(weging) = self.laatste_weging() {
            zonder_twijfel(weging)?;
            match weging.bewijs.telt(Vraag::Vermoeden) {
                Some(Antwoord::Nee) => {}
                Some(Antwoord::Ja) => return Err(Refusal::VermoedenStaatNog),
                Some(Antwoord::NogNiet | Antwoord::Nvt | Antwoord::Twijfel) | None => {
                    return Err(Refusal::AntwoordOntbreekt);
                }
            }
        }
        if self.hulp_loopt() {
            return Err(Refusal::HulpLooptNog);
        }
        self.niets_te_melden()?;
        if self.laatste_melding().is_some() {
            return Err(Refusal::AlGemeld);
        }
        Ok(())
    }

    /// Closing after help: a weging made after the plan says that the help leads to durable safety, and it was agreed who keeps
    /// watch (R20).
    pub fn mag_sluiten_na_hulp(&self) -> Result<(), Refusal> {
        self.rustig()?;
        let weging = self.afgerond()?;
        if weging.bewijs.hulp != Hulp::Ja {
            return Err(Refusal::DuurzameVeiligheidOntbreekt);
        }
        let plan = self.nu(&self.hulpplannen).next_back().ok_or(Refusal::HulpplanOntbreekt)?;
        if weging.stempel.seq < plan.stempel.seq {
            return Err(Refusal::HerwegingOntbreekt);
        }
        match self.nu(&self.zicht).next() {
            Some(_) => Ok(()),
            None => Err(Refusal::ZichtOntbreekt),
        }
    }

    /// Closing after a report: the role of the professional ended, and both decisions were taken (R16, R20).
    pub fn mag_sluiten_na_melding(&self) -> Result<(), Refusal> {
        self.rustig()?;
        if self.laatste_melding().is_none() {
            return Err(Refusal::GeenMelding);
        }
        self.afgerond().map(|_| ())
    }

    /// Closing as another route: nothing was weighed that holds a suspicion (R17). After a report it is the way out only where no
    /// weging can be made.
    pub fn mag_sluiten_als_andere_route(&self) -> Result<(), Refusal> {
        self.rustig()?;
        if self.route().is_none() {
            return Err(Refusal::RouteOntbreekt);
        }
        if let Some(weging) = self.laatste_weging() {
            zonder_twijfel(weging)?;
            if !weging.bewijs.geen_vermoeden() {
                return Err(Refusal::GeenAndereRoute);
            }
        }
        if self.hulp_loopt() {
            return Err(Refusal::HulpLooptNog);
        }
        self.niets_te_melden()?;
        if self.laatste_melding().is_some() && self.route_weegt() {
            return Err(Refusal::AlGemeld);
        }
        Ok(())
    }

    /// No report is needed, or promised, that was not made.
    fn niets_te_melden(&self) -> Result<(), Refusal> {
        if self.melding_open() { Err(Refusal::NogNietGemeld) } else { Ok(()) }
    }

    /// Nobody is in danger and no scratch note waits.
    fn rustig(&self) -> Result<(), Refusal> {
        if self.acuut_gevaar() {
            return Err(Refusal::AcuutGevaarOpen);
        }
        if self.kladnotities.iter().any(|k| k.stand == KladStand::Open) {
            return Err(Refusal::KladnotitieOpen);
        }
        Ok(())
    }

    /// The leading weging, when it was concluded and reported where that is needed.
    fn afgerond(&self) -> Result<&Vast<Weging>, Refusal> {
        if let Some(laatste) = self.laatste_weging() {
            zonder_twijfel(laatste)?;
        }
        let weging = self.leidende_weging().ok_or(Refusal::WegingOntbreekt)?;
        zonder_twijfel(weging)?;
        self.niets_te_melden()?;
        if weging.bewijs.hulp == Hulp::Open {
            return Err(Refusal::BesluitTweeOpen);
        }
        if self.besluit_op(weging).is_none() {
            return Err(Refusal::BesluitOntbreekt);
        }
        Ok(weging)
    }
}

fn zonder_twijfel(weging: &Weging) -> Result<(), Refusal> {
    if weging.bewijs.raadpleeg_vt { Err(Refusal::TwijfelOpen) } else { Ok(()) }
}
