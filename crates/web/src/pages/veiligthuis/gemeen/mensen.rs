//! The people of a melding by name, for lists, choices and sentences.

use crate::{formulier::Keuze, taal::Taal};
use kernel::{BetrokkeneId, Geboorte, Inzagerecht};
use veiligthuis::melding::{Betrokkene, Melding};

/// Everybody in a melding, in order of recording.
pub(in crate::pages::veiligthuis) struct Mensen(Vec<(BetrokkeneId, String)>);

impl Mensen {
    /// The people as they may be called: by name, or by what is known.
    pub fn van(l: Taal, melding: &Melding, recht: &dyn Inzagerecht) -> Self {
        let named = melding.betrokkenen.iter().enumerate().map(|(nr, b)| (b.id, roepnaam(l, b, nr + 1, recht)));
        Self(named.collect())
    }
    /// What this person is called. Who is not in the melding has no name here.
    pub fn naam(&self, id: BetrokkeneId) -> String {
        self.0.iter().find(|(known, _)| *known == id).map(|(_, name)| name.clone()).unwrap_or_default()
    }
    /// Several names in one line.
    pub fn namen(&self, ids: &[BetrokkeneId]) -> String {
        ids.iter().map(|id| self.naam(*id)).collect::<Vec<_>>().join(", ")
    }
    /// Everybody, as choices of a form.
    pub fn keuzes(&self) -> Vec<Keuze> {
        self.0.iter().map(|(id, name)| Keuze::new(id.to_string(), name.clone())).collect()
    }
    /// The person with this text as id.
    pub fn lees(&self, typed: &str) -> Option<BetrokkeneId> {
        typed.parse().ok().filter(|id| self.0.iter().any(|(known, _)| known == id))
    }
}

/// What somebody is called: by name, or by what is known.
pub(in crate::pages::veiligthuis) fn roepnaam(l: Taal, b: &Betrokkene, nr: usize, recht: &dyn Inzagerecht) -> String {
    let Some(gegevens) = b.gegevens.open(recht) else { return l.t("vt-vernietigd") };
    match (&gegevens.identiteit.naam, &gegevens.identiteit.geboorte) {
        (Some(naam), _) => naam.as_str().to_owned(),
        (None, Geboorte::Ongeboren { .. }) => l.t("vt-ongeboren-kind"),
        (None, Geboorte::Op(_) | Geboorte::InJaar(_) | Geboorte::Ongeveer { .. } | Geboorte::Onbekend) => {
            l.ta("vt-naamloos", &[("nummer", &nr)])
        }
    }
}
