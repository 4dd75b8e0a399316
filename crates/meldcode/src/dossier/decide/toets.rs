//! Small tests that many rules share.

use kernel::{BetrokkeneId, Dag, Moment, OnderdeelId};

use super::super::{Dossier, Gegeven, Refusal};

impl Dossier {
    /// The id is not in use.
    pub(super) fn vrij(&self, id: OnderdeelId) -> Result<(), Refusal> {
        if self.heeft(id) { Err(Refusal::OnderdeelBestaatAl) } else { Ok(()) }
    }
    /// Everybody named is in the dossier.
    pub(super) fn bekend(&self, wie: &[BetrokkeneId]) -> Result<(), Refusal> {
        if wie.iter().all(|id| self.betrokkene(*id).is_some()) { Ok(()) } else { Err(Refusal::BetrokkeneOnbekend) }
    }
    /// At least one is named, and everybody named is in the dossier.
    pub(super) fn genoemd(&self, wie: &[BetrokkeneId]) -> Result<(), Refusal> {
        if wie.is_empty() { Err(Refusal::BetrokkeneOntbreekt) } else { self.bekend(wie) }
    }
    /// The persons named; nobody named means everybody the dossier knows now. In order and once each.
    pub(super) fn gezin(&self, mut wie: Vec<BetrokkeneId>) -> Result<Vec<BetrokkeneId>, Refusal> {
        self.bekend(&wie)?;
        if wie.is_empty() {
            wie = self.iedereen();
        }
        wie.sort_unstable();
        wie.dedup();
        Ok(wie)
    }
    /// A text with the persons it is about filled in.
    pub(super) fn over<T>(&self, gegeven: Gegeven<T>) -> Result<Gegeven<T>, Refusal> {
        Ok(Gegeven { over: self.gezin(gegeven.over)?, inhoud: gegeven.inhoud })
    }
    /// The same for a text that may be absent.
    pub(super) fn over_optie<T>(&self, gegeven: Option<Gegeven<T>>) -> Result<Option<Gegeven<T>>, Refusal> {
        gegeven.map(|g| self.over(g)).transpose()
    }
    /// The same for a text that must be about somebody.
    pub(super) fn over_iemand<T>(&self, gegeven: Gegeven<T>) -> Result<Gegeven<T>, Refusal> {
        let gegeven = self.over(gegeven)?;
        if gegeven.over.is_empty() { Err(Refusal::BetrokkeneOntbreekt) } else { Ok(gegeven) }
    }
    /// The id stands somewhere in the dossier.
    pub fn heeft(&self, id: OnderdeelId) -> bool {
        self.ids().any(|i| i == id)
    }

    fn ids(&self) -> impl Iterator<Item = OnderdeelId> {
        let stap_een = self.signalen.iter().map(|s| s.signaal.id).chain(self.checks.iter().map(|c| c.id));
        let stap_twee = self.consulten.iter().map(|c| c.id).chain(self.vt_overgeslagen.iter().map(|n| n.id));
        let stap_drie = self
            .gesprekken
            .iter()
            .map(|g| g.id)
            .chain(self.gepland.iter().map(|g| g.id))
            .chain(self.pogingen.iter().map(|p| p.id));
        let stand = self.overgeslagen.iter().map(|o| o.id).chain(self.uitgesteld.iter().map(|u| u.id));
        let acuut = self
            .acuut
            .iter()
            .flat_map(|a| [Some(a.melding.id), a.opgeheven.as_ref().map(|o| o.id)])
            .flatten()
            .chain(self.spoedcontacten.iter().map(|s| s.id));
        let wegen = self.wegingen.iter().map(|w| w.id).chain(self.besluiten.iter().map(|b| b.id));
        let melden = self
            .eerdere_meldingen
            .iter()
            .map(|m| m.id)
            .chain(self.geinformeerd.iter().map(|i| i.id))
            .chain(self.toestemmingen.iter().map(|t| t.id));
        let hulp = self
            .hulpplannen
            .iter()
            .map(|h| h.id)
            .chain(self.hulp_beeindigd.iter().map(|n| n.id))
            .chain(self.zicht.iter().map(|z| z.id));
        let notities = self.notities.iter().map(|n| n.id).chain(self.kladnotities.iter().map(|k| k.notitie.id));
        stap_een
            .chain(stap_twee)
            .chain(stap_drie)
            .chain(stand)
            .chain(acuut)
            .chain(wegen)
            .chain(melden)
            .chain(hulp)
            .chain(notities)
    }
}

/// The day is today or earlier.
pub(super) fn gebeurd(dag: Dag, now: Moment) -> Result<(), Refusal> {
    if dag > now.dag() { Err(Refusal::DatumInDeToekomst) } else { Ok(()) }
}

/// The instant is now or earlier.
pub(super) fn geweest(op: Moment, now: Moment) -> Result<(), Refusal> {
    if op > now { Err(Refusal::DatumInDeToekomst) } else { Ok(()) }
}

/// The day is today or later.
pub(super) fn nog_te_komen(dag: Dag, now: Moment) -> Result<(), Refusal> {
    if dag < now.dag() { Err(Refusal::DatumVoorbij) } else { Ok(()) }
}
