//! The people of a dossier as directbetrokkenen of a report.

use super::codes;
use crate::ports::Ids;
use kernel::{BetrokkeneId, Inzagerecht};
use meldcode::dossier::{self, BetrokkeneRegel, Dossier};
use std::collections::BTreeMap;
use veiligthuis::{
    codes::{GeinformeerdDoorMelder, Huishouden},
    melding::BetrokkeneOpgave,
};

/// Which id somebody has in the report.
pub(super) struct People(BTreeMap<BetrokkeneId, BetrokkeneId>);

impl People {
    /// New ids for everybody the report is about.
    pub fn new(ids: &dyn Ids, dossier: &Dossier, gemeld: &dossier::Melding) -> Self {
        let about = dossier.betrokkenen.iter().map(|b| b.betrokkene.id).filter(|id| gemeld.betrokkenen.contains(id));
        Self(about.map(|id| (id, BetrokkeneId::new(ids.fresh()))).collect())
    }
    /// The ids in the report of these people; who is not in it falls away.
    pub fn translate(&self, over: &[BetrokkeneId]) -> Vec<BetrokkeneId> {
        over.iter().filter_map(|id| self.0.get(id)).copied().collect()
    }
    /// Everybody in the report.
    pub fn everybody(&self) -> Vec<BetrokkeneId> {
        self.0.values().copied().collect()
    }
    /// The people as filled in.
    pub fn opgaven(
        &self,
        dossier: &Dossier,
        gemeld: &dossier::Melding,
        recht: &dyn Inzagerecht,
    ) -> Vec<BetrokkeneOpgave> {
        let known = dossier.betrokkenen.iter().filter_map(|regel| Some((regel, *self.0.get(&regel.betrokkene.id)?)));
        known.map(|(regel, id)| opgave(regel, id, dossier, gemeld, recht)).collect()
    }
}

fn opgave(
    regel: &BetrokkeneRegel,
    id: BetrokkeneId,
    dossier: &Dossier,
    gemeld: &dossier::Melding,
    recht: &dyn Inzagerecht,
) -> BetrokkeneOpgave {
    let person = &regel.betrokkene;
    let told = dossier.nu(&dossier.geinformeerd).rfind(|i| i.wie.contains(&person.id)).map(|i| (i.gedaan, &i.inhoud));
    let (geinformeerd, geinformeerd_toelichting) = match told {
        Some((gedaan, inhoud)) => (gedaan, inhoud.open(recht).cloned()),
        None => {
            let reason = gemeld.reden_niet_geinformeerd.as_ref().and_then(|g| g.open(recht)).cloned();
            (gemeld.geinformeerd, reason)
        }
    };
    BetrokkeneOpgave {
        id,
        identiteit: person.identiteit.open(recht).cloned().unwrap_or_default(),
        rollen: vec![codes::role(person.rol)],
        relaties: Vec::new(),
        huishouden: if person.huishouden { Huishouden::Ja } else { Huishouden::Nee },
        gezag: None,
        adres: regel.adres.as_ref().and_then(|adres| adres.open(recht)).cloned(),
        geinformeerd: Some(if geinformeerd { GeinformeerdDoorMelder::Ja } else { GeinformeerdDoorMelder::Nee }),
        geinformeerd_toelichting,
    }
}
