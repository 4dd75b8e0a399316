//! What the professional did under the meldcode, as sent along with the report.

use super::blik::Blik;
use veiligthuis::melding::Ontvangst;

/// In words. The answers of the weging are codes of the professional's side, which Veilig Thuis does not know: they are shown as
/// they were sent.
pub(super) struct MeldcodeBeeld {
    pub beroep: String,
    pub kader: String,
    pub stappen: Vec<(u8, String)>,
    pub antwoorden: Vec<(String, String)>,
    pub gronden: String,
}

impl MeldcodeBeeld {
    /// `None` when nothing was sent along, or when it was destroyed.
    pub fn new(blik: &Blik<'_>, o: &Ontvangst) -> Option<Self> {
        let l = blik.l;
        let m = o.meldcode.as_ref()?.open(blik.recht)?;
        let stappen = m.stappen.iter().map(|stap| {
            let done = match (stap.gedaan, stap.op) {
                (true, Some(dag)) => l.ta("vt-stap-gedaan-op", &[("dag", &l.dag(dag))]),
                (true, None) => l.t("vt-stap-gedaan"),
                (false, _) => l.t("vt-stap-niet"),
            };
            (stap.stap, done)
        });
        Some(Self {
            beroep: m.beroep.as_ref().map(|t| t.as_str().to_owned()).unwrap_or_default(),
            kader: m.kader.clone().unwrap_or_default(),
            stappen: stappen.collect(),
            antwoorden: m.antwoorden.clone(),
            gronden: m.gronden.as_ref().map(|t| t.as_str().to_owned()).unwrap_or_default(),
        })
    }
}
