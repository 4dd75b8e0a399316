//! A proposal that waits, and a decision in effect, in words.

use super::blik::Blik;
use crate::taal::Taal;
use application::ports::MeldingRow;
use veiligthuis::RegioInstelling;
use veiligthuis::codes::Uitkomst;
use veiligthuis::melding::{Besluit, BesluitInhoud, TeLaat, Voorstel, VoorstelInhoud};

/// What is, or was, decided.
pub(in crate::pages::veiligthuis) struct BesluitBeeld {
    pub uitkomst: String,
    /// What the outcome means: that it stays on the radar, or does not.
    pub gevolg: String,
    pub motivering: String,
    pub instrument: String,
    pub partij: String,
    pub rol: bool,
    /// Number and weighing of each earlier melding.
    pub eerdere: Vec<(String, String)>,
    pub te_laat: String,
}

/// Taking back, as proposed.
pub(in crate::pages::veiligthuis) struct IntrekkingBeeld {
    pub reden: String,
    pub toelichting: String,
}

/// A proposal that waits.
pub(in crate::pages::veiligthuis) struct VoorstelBeeld {
    pub door: String,
    pub op: String,
    pub besluit: Option<BesluitBeeld>,
    pub intrekking: Option<IntrekkingBeeld>,
}

/// A decision in effect.
pub(super) struct GenomenBeeld {
    pub besluit: BesluitBeeld,
    pub op: String,
    pub eerste: String,
    pub tweede: String,
    pub te_laat: bool,
}

impl BesluitBeeld {
    /// In words; `andere` are the rows of the other meldingen, for their numbers.
    pub fn new(blik: &Blik<'_>, b: &BesluitInhoud, andere: &[MeldingRow]) -> Self {
        let number =
            |id| andere.iter().find(|row| row.melding == id).map(|row| row.kenmerk.clone()).unwrap_or_default();
        Self {
            uitkomst: blik.uitkomst(b.uitkomst),
            gevolg: gevolg(blik.l, b.uitkomst, blik.regio),
            motivering: blik.tekst(&b.motivering),
            instrument: blik.instrument(&b.instrument),
            partij: blik.tekst_of_leeg(b.partij.as_ref()),
            rol: b.melder_heeft_rol,
            eerdere: b.eerdere.iter().map(|e| (number(e.melding), blik.tekst(&e.weging))).collect(),
            te_laat: b.te_laat.as_ref().map(|t| te_laat(blik, t)).unwrap_or_default(),
        }
    }
}

impl VoorstelBeeld {
    /// In words.
    pub fn new(blik: &Blik<'_>, v: &Voorstel, andere: &[MeldingRow]) -> Self {
        let (besluit, intrekking) = match &v.inhoud {
            VoorstelInhoud::Besluit(inhoud) => (Some(BesluitBeeld::new(blik, inhoud, andere)), None),
            VoorstelInhoud::Intrekking { reden, toelichting } => {
                let reden = blik.l.tf("vt-intrekking", reden.code());
                (None, Some(IntrekkingBeeld { reden, toelichting: blik.tekst(toelichting) }))
            }
        };
        Self { door: blik.beslisser(&v.door), op: blik.wanneer(v.op), besluit, intrekking }
    }
}

impl GenomenBeeld {
    pub fn new(blik: &Blik<'_>, b: &Besluit, andere: &[MeldingRow]) -> Self {
        Self {
            besluit: BesluitBeeld::new(blik, &b.inhoud, andere),
            op: blik.wanneer(b.op),
            eerste: blik.beslisser(&b.besloten.voorgesteld_door),
            tweede: blik.beslisser(&b.besloten.bekrachtigd_door),
            te_laat: b.besloten.te_laat,
        }
    }
}

/// Why it is late.
fn te_laat(blik: &Blik<'_>, t: &TeLaat) -> String {
    let reason = blik.l.tf("vt-reden-te-laat", t.reden.code());
    match blik.tekst_of_leeg(t.toelichting.as_ref()) {
        empty if empty.is_empty() => reason,
        note => format!("{reason}: {note}"),
    }
}

/// What an outcome means; of a report that turns out to be advice also what this region does with it.
pub(in crate::pages::veiligthuis) fn gevolg(l: Taal, uitkomst: Uitkomst, regio: &RegioInstelling) -> String {
    let means = l.tf("vt-gevolg", uitkomst.code());
    match uitkomst {
        Uitkomst::OmzettenNaarAdvies => {
            format!("{means} {}", l.tf("vt-naar-advies", regio.melding_naar_advies.code()))
        }
        Uitkomst::Overdracht
        | Uitkomst::GeenVervolg
        | Uitkomst::VoorwaardenEnVervolg
        | Uitkomst::Onderzoek
        | Uitkomst::RegionaalMaatwerk => means,
    }
}
