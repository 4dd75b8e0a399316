//! What counts now: the leading weging, whether help runs, and whether a report is still to be made.

use super::{Besluit, Dossier, Melding, Vast, Weegbewijs, Weging};
use crate::weging::{Antwoord, Grond, Hulp, Melden, Vraag};

impl Weegbewijs {
    /// The answer that counts; `None` when there is none.
    pub fn telt(&self, vraag: Vraag) -> Option<Antwoord> {
        self.effectief.iter().find(|(v, _)| *v == vraag).map(|(_, a)| *a)
    }
    /// There is a suspicion.
    pub fn vermoeden(&self) -> bool {
        self.telt(Vraag::Vermoeden) == Some(Antwoord::Ja)
    }
    /// The suspicion was taken away.
    pub fn geen_vermoeden(&self) -> bool {
        self.telt(Vraag::Vermoeden) == Some(Antwoord::Nee)
    }
    /// Own help is possible, for now or for good.
    pub fn hulp_mogelijk(&self) -> bool {
        match self.hulp {
            Hulp::Ja | Hulp::Voorlopig => true,
            Hulp::Nee | Hulp::Open | Hulp::Nvt => false,
        }
    }
}

impl Dossier {
    /// The last weging of this episode.
    pub fn laatste_weging(&self) -> Option<&Vast<Weging>> {
        self.nu(&self.wegingen).next_back()
    }
    /// The weging on which the obligations rest: the last one, but when that one takes the *new* worry away while help runs or
    /// a report was made, the last one with a suspicion: a new weging that closes does not close the running case.
    pub fn leidende_weging(&self) -> Option<&Vast<Weging>> {
        let laatste = self.laatste_weging()?;
        let loopt = self.hulp_loopt() || self.laatste_melding().is_some();
        if laatste.bewijs.geen_vermoeden() && loopt {
            return self.weging_met_vermoeden().or(Some(laatste));
        }
        Some(laatste)
    }
    /// The last weging of this episode with a suspicion.
    fn weging_met_vermoeden(&self) -> Option<&Vast<Weging>> {
        self.nu(&self.wegingen).rfind(|w| w.bewijs.vermoeden())
    }
    /// The conclusion on a weging.
    pub fn besluit_op(&self, weging: &Weging) -> Option<&Vast<Besluit>> {
        self.besluiten.iter().find(|b| b.weging == weging.id)
    }
    /// The last report of this episode.
    pub fn laatste_melding(&self) -> Option<&Vast<Melding>> {
        self.nu(&self.meldingen).next_back()
    }
    /// Help was decided or planned, and did not end.
    pub fn hulp_loopt(&self) -> bool {
        let plan = self.nu(&self.hulpplannen).next_back().map(|p| p.stempel.seq);
        let besluit = self
            .weging_met_vermoeden()
            .filter(|w| w.bewijs.hulp_mogelijk())
            .and_then(|w| self.besluit_op(w))
            .map(|b| b.stempel.seq);
        let einde = self.nu(&self.hulp_beeindigd).next_back().map_or(0, |e| e.stempel.seq);
        plan.max(besluit).is_some_and(|begin| begin > einde)
    }
    /// Somebody is in danger now: it was said and not taken back.
    pub fn acuut_gevaar(&self) -> bool {
        self.acuut.iter().any(|g| g.opgeheven.is_none())
    }
    /// There was a report, by anyone, or a weging with a suspicion, in any episode: only then can signals be *new* ones.
    pub fn kent_eerdere_onveiligheid(&self) -> bool {
        !self.eerdere_meldingen.is_empty()
            || !self.meldingen.is_empty()
            || self.wegingen.iter().any(|w| w.bewijs.vermoeden())
    }
    /// The leading weging, or the conclusion on it, asks for a report that was not made yet.
    pub fn melding_open(&self) -> bool {
        let Some(weging) = self.leidende_weging() else { return false };
        let besloten = self.besluit_op(weging).is_some_and(|b| b.melden);
        match weging.bewijs.melden {
            Melden::Ja => !self.is_gedekt(weging),
            Melden::Nee | Melden::Open => besloten && !self.gemeld_na(weging.stempel.seq),
        }
    }
    /// A report of this episode was made after this place in the stream.
    fn gemeld_na(&self, seq: u64) -> bool {
        self.laatste_melding().is_some_and(|m| m.stempel.seq > seq)
    }
    /// Whether a report covers what this weging says. A report before it covers it too, unless the weging holds a ground that
    /// Veilig Thuis could not know of: new signals always, and every ground that the weging known at the report had denied.
    fn is_gedekt(&self, weging: &Vast<Weging>) -> bool {
        let Some(melding) = self.laatste_melding() else { return false };
        if melding.stempel.seq > weging.stempel.seq {
            return true;
        }
        let toen = self
            .nu(&self.wegingen)
            .rfind(|w| w.stempel.seq < melding.stempel.seq)
            .or_else(|| self.nu(&self.wegingen).next());
        weging.bewijs.gronden.iter().all(|grond| match grond {
            Grond::NieuweSignalen => false,
            Grond::Acuut | Grond::Structureel => {
                toen.is_some_and(|t| t.id == weging.id || t.bewijs.gronden.contains(grond))
            }
            Grond::HulpNietMogelijk | Grond::GeenMedewerking | Grond::NietDuurzaam => toen
                .is_some_and(|t| t.id == weging.id || t.bewijs.gronden.contains(grond) || t.bewijs.hulp == Hulp::Open),
        })
    }
}
