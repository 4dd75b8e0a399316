//! The six steps as records with a state. Nothing is a one-way wizard: any step may be taken at any time, and again.

use kernel::{Dag, Moment};

use super::{AfsluitGrond, Dossier, Fase, KladStand, SpoedMet, Vast};
use crate::{
    kader::{ConsultVt, Kader, RouteSoort, StapNr},
    weging::{Antwoord, Vraag},
};

/// The state of a step.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Stand {
    /// Not taken yet.
    Open,
    /// Taken.
    Gedaan,
    /// Not needed: the episode was closed before it, or the suspicion was taken away.
    NietNodig,
    /// Skipped, with this reason of the framework.
    Overgeslagen {
        /// The id of the reason in the framework's list.
        reden: String,
    },
    /// Put off until this day.
    Uitgesteld {
        /// The day.
        tot: Dag,
    },
}

/// A step and its state.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct StapStand {
    /// Which step.
    pub stap: StapNr,
    /// Its state.
    pub stand: Stand,
    /// When it came into that state; `None` while open.
    pub op: Option<Moment>,
}

impl Dossier {
    /// The steps of the running (or last) episode, in order.
    pub fn stappen(&self, kader: &Kader) -> [StapStand; 6] {
        [StapNr::Nul, StapNr::Een, StapNr::Twee, StapNr::Drie, StapNr::Vier, StapNr::Vijf]
            .map(|stap| self.stap_stand(stap, kader))
    }

    /// The state of one step.
    pub fn stap_stand(&self, stap: StapNr, kader: &Kader) -> StapStand {
        let (stand, op) = match self.gedaan_op(stap, kader) {
            Some(op) => (Stand::Gedaan, Some(op)),
            None => self.niet_gedaan(stap, kader),
        };
        StapStand { stap, stand, op }
    }

    fn niet_gedaan(&self, stap: StapNr, kader: &Kader) -> (Stand, Option<Moment>) {
        if let Some(o) = self.nu(&self.overgeslagen).rfind(|o| o.stap == stap) {
            return (Stand::Overgeslagen { reden: o.reden.clone() }, Some(o.stempel.op));
        }
        if let Some(op) = self.niet_nodig_sinds(stap, kader) {
            return (Stand::NietNodig, Some(op));
        }
        match self.nu(&self.uitgesteld).rfind(|u| u.stap == stap) {
            Some(u) => (Stand::Uitgesteld { tot: u.tot }, Some(u.stempel.op)),
            None => (Stand::Open, None),
        }
    }

    /// Since when a step is not needed any more.
    fn niet_nodig_sinds(&self, stap: StapNr, kader: &Kader) -> Option<Moment> {
        // "Overleg zo nodig" (KNMG, step 4): who weighs without it, found that it was not needed.
        let zo_nodig = stap == StapNr::Vier && stap_vier_is_overleg(kader) && !kader.stap(stap).verplicht;
        let zo_nodig = self.laatste_weging().filter(|_| zo_nodig);
        let weging = self.leidende_weging().filter(|w| w.bewijs.geen_vermoeden() && stap == StapNr::Vijf).or(zo_nodig);
        let gesloten = self.afsluitingen.last().filter(|a| match a.grond {
            AfsluitGrond::GeenVermoeden { .. } | AfsluitGrond::AndereRoute { .. } => true,
            AfsluitGrond::HulpGeslaagd | AfsluitGrond::RolBeeindigd => false,
        });
        weging.map(|w| w.stempel.op).or(gesloten.filter(|_| self.fase == Fase::Gesloten).map(|a| a.stempel.op))
    }

    /// When a step was done, or `None`.
    fn gedaan_op(&self, stap: StapNr, kader: &Kader) -> Option<Moment> {
        match stap {
            StapNr::Nul => self.stap_nul_op(),
            StapNr::Een => {
                let signaal = self.geldige_signalen().next().map(|s| s.stempel.op);
                signaal.or(self.nu(&self.checks).next().map(|c| c.stempel.op))
            }
            StapNr::Twee => self.stap_twee_op().filter(|_| self.advies_vt_geregeld(kader)),
            StapNr::Drie => eerste(self.nu(&self.gesprekken)),
            StapNr::Vier => self.stap_vier_op(kader),
            StapNr::Vijf => self.leidende_weging().and_then(|w| self.besluit_op(w)).map(|b| b.stempel.op),
        }
    }

    /// Step 0 is done when no scratch note waits and the route was chosen.
    fn stap_nul_op(&self) -> Option<Moment> {
        let wacht = self.kladnotities.iter().any(|k| k.stand == KladStand::Open);
        self.route.as_ref().filter(|_| !wacht).map(|r| r.stempel.op)
    }

    /// A second pair of eyes looked: a consultation, or Veilig Thuis on the telephone.
    pub(super) fn stap_twee_op(&self) -> Option<Moment> {
        let telefoon = self.nu(&self.spoedcontacten).find(|s| s.met == SpoedMet::VeiligThuis).map(|s| s.stempel.op);
        let gebeld = self.nu(&self.meldingen).filter(|m| m.telefonisch_vooraf.is_some());
        eerste(self.nu(&self.consulten)).or(telefoon).or(eerste(gebeld))
    }

    /// Veilig Thuis gave advice, was called, or got the report.
    pub fn veilig_thuis_gesproken(&self) -> bool {
        self.nu(&self.consulten).any(|c| c.met.is_veilig_thuis())
            || self.nu(&self.spoedcontacten).any(|s| s.met == SpoedMet::VeiligThuis)
            || self.laatste_melding().is_some()
    }

    /// The advice of Veilig Thuis was asked, or what the framework accepts instead.
    pub(super) fn advies_vt_geregeld(&self, kader: &Kader) -> bool {
        match kader.consult.vt {
            ConsultVt::Altijd => self.veilig_thuis_gesproken(),
            ConsultVt::TenzijReden => self.veilig_thuis_gesproken() || self.nu(&self.vt_overgeslagen).next().is_some(),
            ConsultVt::Optioneel => true,
        }
    }

    /// Step 4: the suspicion was weighed and, where there is one, so was the unsafety. In a framework that asks nothing in step
    /// 4 (doctors) it is the consultation of the professionals involved.
    fn stap_vier_op(&self, kader: &Kader) -> Option<Moment> {
        if stap_vier_is_overleg(kader) {
            return eerste(self.nu(&self.consulten).filter(|c| c.met == super::ConsultMet::BetrokkenProfessional));
        }
        self.laatste_weging()
            .filter(|w| {
                let vast = |v: Vraag| matches!(w.bewijs.telt(v), Some(Antwoord::Ja | Antwoord::Nee));
                w.bewijs.geen_vermoeden() || (w.bewijs.vermoeden() && vast(Vraag::Acuut) && vast(Vraag::Structureel))
            })
            .map(|w| w.stempel.op)
    }

    /// An expert was consulted whom this route asks for.
    pub fn deskundige_geraadpleegd(&self) -> bool {
        self.nu(&self.consulten).any(|c| super::deskundige::is_voor(c.met, self.route()))
    }

    /// Every prompt to inform, invite or call the family must stay hidden: the route asks for an expert first.
    pub fn familie_verborgen(&self, kader: &Kader) -> bool {
        self.route().and_then(|r| kader.route(r)).is_some_and(|r| r.verberg_informeren_tot_deskundige)
            && !self.deskundige_geraadpleegd()
    }

    /// The steps are to be taken within the hour where possible.
    pub fn spoed(&self, kader: &Kader) -> bool {
        self.acuut_gevaar() || self.route().and_then(|r: RouteSoort| kader.route(r)).is_some_and(|r| r.spoed)
    }
}

/// Whether step 4 of this framework is a consultation and all questions stand in step 5.
pub(super) fn stap_vier_is_overleg(kader: &Kader) -> bool {
    kader.vragen_in(StapNr::Vier).next().is_none()
}

fn eerste<'a, T: 'a>(mut feiten: impl Iterator<Item = &'a Vast<T>>) -> Option<Moment> {
    feiten.next().map(|f| f.stempel.op)
}
