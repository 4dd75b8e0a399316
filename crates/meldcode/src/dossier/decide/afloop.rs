//! Closing and opening again. Nothing is deleted; a new episode begins in the same dossier.

use kernel::{Moment, Tekst};

use super::{
    super::{AfsluitGrond, AfsluitInhoud, Afsluiting, Dossier, Event, Gegeven, Sluit, SluitGrond},
    Uitslag,
    toets::{gebeurd, nog_te_komen},
};
use crate::{
    kader::{Kader, StapNr},
    weging::Vraag,
};

impl Dossier {
    pub(super) fn sluit(&self, sluit: Sluit, kader: &Kader, now: Moment) -> Uitslag {
        sluit.bewaren_tot.map_or(Ok(()), |dag| nog_te_komen(dag, now))?;
        let (grond, verplichting, houder) = match sluit.grond {
            SluitGrond::GeenVermoeden => {
                self.mag_sluiten_zonder_vermoeden()?;
                (AfsluitGrond::GeenVermoeden { stap: self.gekomen_tot(kader) }, None, None)
            }
            SluitGrond::HulpGeslaagd => {
                self.mag_sluiten_na_hulp()?;
                (AfsluitGrond::HulpGeslaagd, None, None)
            }
            SluitGrond::RolBeeindigd => {
                self.mag_sluiten_na_melding()?;
                (AfsluitGrond::RolBeeindigd, None, None)
            }
            SluitGrond::AndereRoute { verplichting, houder, op } => {
                self.mag_sluiten_als_andere_route()?;
                gebeurd(op, now)?;
                (AfsluitGrond::AndereRoute { op }, Some(verplichting), Some(houder))
            }
        };
        let inhoud = AfsluitInhoud { verklaring: sluit.verklaring, verplichting, houder };
        let inhoud = self.over(Gegeven::new(sluit.over, inhoud))?;
        Ok(vec![Event::DossierGesloten(Afsluiting { grond, bewaren_tot: sluit.bewaren_tot, inhoud })])
    }

    /// The step that this episode came to.
    fn gekomen_tot(&self, kader: &Kader) -> StapNr {
        if self.laatste_weging().is_some() {
            kader.vraag(Vraag::Vermoeden).stap
        } else if self.nu(&self.gesprekken).next().is_some() || self.nu(&self.pogingen).next().is_some() {
            StapNr::Drie
        } else if self.nu(&self.consulten).next().is_some() {
            StapNr::Twee
        } else if self.signalen.iter().any(|s| s.signaal.stempel.episode == self.episode)
            || self.nu(&self.checks).next().is_some()
        {
            StapNr::Een
        } else {
            StapNr::Nul
        }
    }

    pub(super) fn heropen(&self, reden: Gegeven<Tekst>) -> Uitslag {
        Ok(vec![Event::Heropend { episode: self.episode + 1, reden: self.over(reden)? }])
    }
}
