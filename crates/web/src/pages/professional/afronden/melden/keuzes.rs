//! What of the dossier can go along with a report: each part with its text, to be ticked.

use super::super::super::Blad;
use crate::formulier::Keuze;
use kernel::{Dag, Tekst};
use meldcode::dossier::Gegeven;

/// Signals, conversations, attempts and consultations of this episode, each as one choice.
pub(super) struct Mee {
    pub signalen: Vec<Keuze>,
    pub gesprekken: Vec<Keuze>,
    pub overleg: Vec<Keuze>,
}

impl Mee {
    /// Nothing can go along.
    pub fn is_leeg(&self) -> bool {
        self.signalen.is_empty() && self.gesprekken.is_empty() && self.overleg.is_empty()
    }
}

/// Everything that can go along.
pub(super) fn mee(blad: &Blad<'_>) -> Mee {
    let (l, dossier) = (blad.l(), blad.dossier());
    let kop = |key: &str, dag: Dag| l.ta(key, &[("dag", &l.dag(dag))]);
    let signalen = dossier.geldige_signalen().map(|s| {
        let label = format!("{}: {}", kop("meld-signaal", s.dag), l.tf("meldrichting", s.richting.code()));
        keuze(blad, s.id, label, &s.inhoud, |i| i.omschrijving.as_str().to_owned())
    });
    let gesprekken = dossier.nu(&dossier.gesprekken).map(|g| {
        let tekst = |i: &meldcode::dossier::GesprekInhoud| bij_elkaar(&[Some(&i.gezegd), i.reactie.as_ref()]);
        keuze(blad, g.id, kop("gesprekken-gesprek", g.dag), &g.inhoud, tekst)
    });
    let pogingen = dossier
        .nu(&dossier.pogingen)
        .map(|p| keuze(blad, p.id, kop("gesprekken-poging", p.dag), &p.resultaat, |tekst| tekst.as_str().to_owned()));
    let overleg = dossier.nu(&dossier.consulten).map(|c| {
        let label = format!("{}: {}", kop("meld-overleg", c.dag), l.tf("meldconsult", c.met.code()));
        keuze(blad, c.id, label, &c.inhoud, |i| i.advies.as_str().to_owned())
    });
    Mee { signalen: signalen.collect(), gesprekken: gesprekken.chain(pogingen).collect(), overleg: overleg.collect() }
}

fn keuze<T>(
    blad: &Blad<'_>,
    id: kernel::OnderdeelId,
    label: String,
    inhoud: &Gegeven<T>,
    tekst: impl FnOnce(&T) -> String,
) -> Keuze {
    let tekst = inhoud.open(blad.recht()).map(tekst).unwrap_or_else(|| blad.l().t("afr-vernietigd"));
    Keuze::new(id.to_string(), label).met_uitleg(tekst)
}

fn bij_elkaar(teksten: &[Option<&Tekst>]) -> String {
    teksten.iter().flatten().map(|tekst| tekst.as_str()).collect::<Vec<_>>().join("\n")
}
