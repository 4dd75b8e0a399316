//! One thing to do, in words: the same row on the board and in the agenda.

use crate::{
    pages::veiligthuis::gemeen::{Badge, Namen, korte_dag},
    taal::Taal,
};
use application::ports::BordPunt;
use kernel::Dag;
use std::cmp::Ordering;

/// A row.
pub(super) struct Regel {
    pub kenmerk: String,
    pub pad: String,
    pub wat: String,
    pub badge: Badge,
    pub dag: String,
    /// Why it is late; the way to say so when nobody did.
    pub reden: Option<String>,
    pub geef_reden: Option<String>,
    pub wie: String,
}

/// Everything that the words of a row come from.
pub(super) struct Blik<'a> {
    pub l: Taal,
    pub namen: &'a Namen,
    pub vandaag: Dag,
}

impl Blik<'_> {
    /// Something on the agenda.
    pub(super) fn regel(&self, punt: &BordPunt) -> Regel {
        let l = self.l;
        let late = punt.uiterlijk < self.vandaag;
        Regel {
            kenmerk: punt.kenmerk.clone(),
            pad: format!("/casussen/{}", punt.casus),
            wat: l.tf("cas-volgende", punt.werk.code()),
            badge: self.badge(punt.uiterlijk),
            dag: korte_dag(l, punt.uiterlijk, self.vandaag),
            reden: punt.reden.map(|reden| l.tf("vt-reden-te-laat", reden.code())),
            geef_reden: (late && punt.reden.is_none()).then(|| format!("/casussen/{}/te-laat", punt.casus)),
            wie: self.wie(punt.wie),
        }
    }
    /// Late by so many days, due today, or in time.
    pub(super) fn badge(&self, uiterlijk: Dag) -> Badge {
        let l = self.l;
        match uiterlijk.cmp(&self.vandaag) {
            Ordering::Less => {
                let dagen = self.vandaag.dagen_sinds(uiterlijk);
                Badge { soort: "danger", woord: l.ta("bord-dagen-te-laat", &[("aantal", &dagen)]) }
            }
            Ordering::Equal => Badge { soort: "warning", woord: l.t("vt-vandaag") },
            Ordering::Greater => Badge { soort: "neutral", woord: l.t("vt-op-tijd") },
        }
    }
    /// Who does it.
    pub(super) fn wie(&self, wie: Option<kernel::AccountId>) -> String {
        wie.map_or_else(|| self.l.t("vt-niemand"), |account| self.namen.naam(account))
    }
}
