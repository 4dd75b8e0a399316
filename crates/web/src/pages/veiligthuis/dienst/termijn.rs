//! The ten weeks in words.

use super::blad::Blad;
use crate::{pages::veiligthuis::gemeen::Badge, taal::Taal};
use kernel::{Stand, Termijn};

/// The term that counts, and after a conversion both dates.
pub(super) struct TermijnBeeld {
    pub badge: Badge,
    pub uiterlijk: String,
    /// Name, day and whether it counts.
    pub omzetting: Vec<(String, String, bool)>,
    /// What two people decided on exceeding it; empty when they did not.
    pub overschreden: String,
}

impl TermijnBeeld {
    pub fn van(b: &Blad) -> Option<Self> {
        let weken = b.gezien.tien_weken()?;
        let l = b.l;
        let op = b.d().einde.as_ref().map_or(b.nu, |einde| einde.op);
        let both = weken.omzetting.map(|o| {
            let line = |code: &str, t: Termijn| (l.tf("dienst-omzetting", code), l.dag(t.uiterlijk), t == weken.geldt);
            vec![line("loopt-door", o.loopt_door), line("opnieuw", o.nieuw)]
        });
        let besluit = b.d().besluit(|vraag| vraag.code() == "termijn-overschrijden");
        Some(Self {
            badge: badge(l, weken.geldt.stand(op)),
            uiterlijk: l.dag(weken.geldt.uiterlijk),
            omzetting: both.unwrap_or_default(),
            overschreden: besluit.map(|besluit| super::delen::vraag(b, &besluit.voorstel.vraag)).unwrap_or_default(),
        })
    }
}

/// How a term stands.
pub(super) fn badge(l: Taal, stand: Stand) -> Badge {
    match stand {
        Stand::TeLaat => Badge { soort: "danger", woord: l.t("vt-te-laat") },
        Stand::Vandaag => Badge { soort: "warning", woord: l.t("vt-vandaag") },
        Stand::OpTijd => Badge { soort: "neutral", woord: l.t("vt-op-tijd") },
    }
}
