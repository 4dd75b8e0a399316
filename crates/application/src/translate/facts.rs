//! What goes along of a dossier, as facts with their source.

use super::{codes, people::People};
use crate::ports::Ids;
use kernel::{BetrokkeneId, Dag, Inzagerecht, OnderdeelId, Tekst};
use meldcode::dossier::{self, Dossier};
use veiligthuis::{
    codes::{Bron, Waarneming},
    melding::{FeitInhoud, FeitOpgave},
};

/// What goes along: the facts, and apart from them who saw, heard or was asked.
pub(super) struct Along {
    /// The facts. They name nobody at the reporter's side: who reads them need not know who reported.
    pub facts: Vec<FeitOpgave>,
    /// Per fact the people at the reporter's side, for the part that is sealed with the reporter.
    pub witnesses: Option<Tekst>,
}

/// The signals, conversations, attempts and consultations that the reporter chose to send along, each as a fact. A signal that
/// was withdrawn never goes along.
pub(super) fn along(
    ids: &dyn Ids,
    dossier: &Dossier,
    gemeld: &dossier::Melding,
    people: &People,
    recht: &dyn Inzagerecht,
) -> Along {
    let chosen = |id: OnderdeelId| gemeld.mee.contains(&id);
    let signals = dossier.geldige_signalen().filter(|s| chosen(s.id)).filter_map(|signal| {
        let inhoud = signal.inhoud.open(recht)?;
        let wat = with_place(&inhoud.omschrijving, inhoud.plaats.as_ref());
        let fact = fact(ids, people, &signal.inhoud.over, codes::source(signal.bron), wat, signal.dag);
        Some((fact, Some(inhoud.gezien_door.as_str().to_owned())))
    });
    let talks = dossier.nu(&dossier.gesprekken).filter(|g| chosen(g.id)).filter_map(|talk| {
        let inhoud = talk.inhoud.open(recht)?;
        let parts = [
            ("Gezegd", Some(inhoud.gezegd.clone())),
            ("Reactie", inhoud.reactie.clone()),
            ("Afspraken", inhoud.afspraken.clone()),
        ];
        // Veilig Thuis asks who said it: known when one person was spoken to, told by the reporter when it were more.
        let (bron, van) = match people.translate(&talk.met)[..] {
            [person] => (Bron::Directbetrokkene, Some(person)),
            _ => (Bron::Melder, None),
        };
        let fact = fact(ids, people, &talk.met, (bron, Waarneming::VanAnder), joined(&parts)?, talk.dag);
        Some((FeitOpgave { van, ..fact }, Some(inhoud.door.as_str().to_owned())))
    });
    let attempts = dossier.nu(&dossier.pogingen).filter(|p| chosen(p.id)).filter_map(|attempt| {
        let wat = tried(attempt.dag, attempt.resultaat.open(recht)?)?;
        Some((fact(ids, people, &attempt.met, (Bron::Melder, Waarneming::Zelf), wat, attempt.dag), None))
    });
    let advice = dossier.nu(&dossier.consulten).filter(|c| chosen(c.id)).filter_map(|consult| {
        let inhoud = consult.inhoud.open(recht)?;
        let parts = [("Advies", Some(inhoud.advies.clone())), ("Wat ermee is gedaan", inhoud.vervolg.clone())];
        let source = (Bron::Melder, Waarneming::VanAnder);
        let fact = fact(ids, people, &consult.inhoud.over, source, joined(&parts)?, consult.dag);
        Some((fact, Some(format!("{}, {}", inhoud.wie.as_str(), inhoud.functie.as_str()))))
    });
    let (facts, names): (Vec<_>, Vec<_>) = signals.chain(talks).chain(attempts).chain(advice).unzip();
    let named = facts.iter().zip(names).enumerate().filter_map(|(n, (fact, name))| {
        let dag = fact.inhoud.op.map(|dag| format!(" van {}", dag.kort())).unwrap_or_default();
        name.map(|name| format!("Feit {}{dag}: {name}", n + 1))
    });
    let witnesses = bounded(named.collect::<Vec<_>>().join("\n"));
    Along { facts, witnesses }
}

fn fact(
    ids: &dyn Ids,
    people: &People,
    over: &[BetrokkeneId],
    (bron, waarneming): (Bron, Waarneming),
    wat: Tekst,
    op: Dag,
) -> FeitOpgave {
    let about = people.translate(over);
    let over = if about.is_empty() { people.everybody() } else { about };
    let inhoud = FeitInhoud { wat, wie: None, op: Some(op) };
    FeitOpgave { id: OnderdeelId::new(ids.fresh()), over, bron, van: None, waarneming, afgeschermd: false, inhoud }
}

/// Texts under their headings; what is empty falls away, nothing at all is `None`. What would be too long is cut at the limit
/// of a text, with a sentence that says so: the dossier keeps the whole.
pub(super) fn joined(parts: &[(&str, Option<Tekst>)]) -> Option<Tekst> {
    let given = parts.iter().filter_map(|(head, text)| text.as_ref().map(|t| format!("{head}: {}", t.as_str())));
    bounded(given.collect::<Vec<_>>().join("\n\n"))
}

fn with_place(what: &Tekst, place: Option<&Tekst>) -> Tekst {
    let Some(place) = place else { return what.clone() };
    bounded(format!("{}\n\nPlaats: {}", what.as_str(), place.as_str())).unwrap_or_else(|| what.clone())
}

fn tried(dag: Dag, result: &Tekst) -> Option<Tekst> {
    bounded(format!("Poging tot contact op {}: {}", dag.kort(), result.as_str()))
}

fn bounded(text: String) -> Option<Tekst> {
    const CUT: &str = "\n\n(De tekst was te lang om helemaal mee te gaan. De melder heeft de hele tekst.)";
    if text.chars().count() <= Tekst::MAX {
        return Tekst::new(&text).ok();
    }
    let kept: String = text.chars().take(Tekst::MAX - CUT.chars().count()).collect();
    Tekst::new(&format!("{kept}{CUT}")).ok()
}
