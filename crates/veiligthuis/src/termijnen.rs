//! The terms that run now, computed from the events and the dated rules; never stored as state.

use kernel::{Anker, BetrokkeneId, Moment, Stand, Termijn, Termijnsoort, Wet};

use crate::berichten::Berichten;
use crate::berichten::codes::Berichtcode;
use crate::casus::Casus;
use crate::codes::casus::Dienst;
use crate::codes::{InformeerOnderwerp, TerugkoppelMoment};
use crate::melding::{self, Betrokkene, Melding, Ontvangst};
use crate::{AnkerTienWeken, RegioInstelling};

/// A term that runs.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct LopendeTermijn {
    /// Number in the table of terms: `"T2"`.
    pub code: String,
    /// Name in plain Dutch.
    pub naam: String,
    /// Which term. For what is told together with the veiligheidsbeoordeling (T3, T6) the date in `termijn` is that of T2.
    pub soort: Termijnsoort,
    /// The person for whom it runs, when it runs per person.
    pub betrokkene: Option<BetrokkeneId>,
    /// Whether it binds in this region; the other reading of T2 is shown but does not.
    pub bindend: bool,
    /// The dates.
    pub termijn: Termijn,
    /// How it stands now.
    pub stand: Stand,
}

/// Every term that runs for a melding in its casus, the first date first.
pub fn lopende_termijnen(
    melding: &Melding,
    casus: &Casus,
    berichten: &Berichten,
    wet: &Wet,
    regio: &RegioInstelling,
    nu: Moment,
) -> Vec<LopendeTermijn> {
    let Some(ontvangst) = &melding.ontvangst else { return Vec::new() };
    let maker = Maker { wet, nu };
    let mut lopend = beoordeling(melding, ontvangst, regio, &maker);
    lopend.extend(vertellen(melding, berichten, ontvangst, regio, &maker));
    lopend.extend(informeren(melding, berichten, &maker));
    lopend.extend(dienst(casus, regio, &maker));
    lopend.sort_by_key(|t| (t.termijn.uiterlijk, !t.bindend, t.code.clone()));
    lopend
}

/// The law and the moment of looking.
struct Maker<'a> {
    wet: &'a Wet,
    nu: Moment,
}

impl Maker<'_> {
    /// A term of its own from an anchor. A rule without a length gives nothing: the table says that no date is known.
    fn eigen(&self, soort: Termijnsoort, anker: impl Into<Anker>) -> Option<LopendeTermijn> {
        let anker = anker.into();
        self.wet.termijn(soort, anker).ok().map(|termijn| self.met(soort, termijn))
    }
    /// A term with the date of this or another term.
    fn met(&self, soort: Termijnsoort, termijn: Termijn) -> LopendeTermijn {
        let regel = self.wet.regel(soort, termijn.anker);
        let (code, naam) = (regel.code.clone(), regel.naam.clone());
        LopendeTermijn { code, naam, soort, betrokkene: None, bindend: true, termijn, stand: termijn.stand(self.nu) }
    }
}

/// T1 until the acute check, both readings of T2 until the decision.
fn beoordeling(m: &Melding, ontvangst: &Ontvangst, regio: &RegioInstelling, maker: &Maker<'_>) -> Vec<LopendeTermijn> {
    if !m.stand.is_open() {
        return Vec::new();
    }
    let lezingen = maker.wet.beide_lezingen(ontvangst.ontvangen);
    let bindend = lezingen.bindend(regio.lezing).soort;
    let t2 = [lezingen.werkdagen, lezingen.dagen_atw]
        .map(|termijn| LopendeTermijn { bindend: termijn.soort == bindend, ..maker.met(termijn.soort, termijn) });
    let t1 = match m.stand {
        melding::Stand::Ontvangen => maker.eigen(Termijnsoort::AcuteCheck, ontvangst.ontvangen),
        melding::Stand::AcuutGecheckt
        | melding::Stand::InWerkvoorraad
        | melding::Stand::InVeiligheidsbeoordeling
        | melding::Stand::NogNiet
        | melding::Stand::Besloten
        | melding::Stand::OmgezetNaarAdvies
        | melding::Stand::Ingetrokken => None,
    };
    t1.into_iter().chain(t2).collect()
}

/// T3 per person and T6 to the reporter, from the decision until told or left out, with the date of T2.
fn vertellen(
    m: &Melding,
    berichten: &Berichten,
    ontvangst: &Ontvangst,
    regio: &RegioInstelling,
    maker: &Maker<'_>,
) -> Vec<LopendeTermijn> {
    if m.besluit.is_none() {
        return Vec::new();
    }
    let t2 = maker.wet.beide_lezingen(ontvangst.ontvangen).bindend(regio.lezing);
    let per_persoon = m
        .betrokkenen
        .iter()
        .filter(|b| !b.is_verteld(InformeerOnderwerp::Uitkomst) && !berichten.is_klaar(b.id, Berichtcode::N04))
        .map(|b| LopendeTermijn { betrokkene: Some(b.id), ..maker.met(Termijnsoort::UitkomstVertellen, t2) });
    let gegeven = m.terugkoppelingen.iter().any(|t| t.moment == TerugkoppelMoment::NaBeoordeling);
    let melder = (!gegeven).then(|| maker.met(Termijnsoort::Terugkoppeling1, t2));
    per_persoon.chain(melder).collect()
}

/// T8 per person, from the recording until told or left out, with the extensions that two people decided. It runs on after
/// the decision and after a report was taken back: the data stand recorded.
fn informeren(m: &Melding, berichten: &Berichten, maker: &Maker<'_>) -> Vec<LopendeTermijn> {
    let gezegd = |b: &Betrokkene| b.is_verteld(InformeerOnderwerp::Vastlegging);
    let open = m.betrokkenen.iter().filter(|b| !gezegd(b) && !berichten.is_klaar(b.id, Berichtcode::N02));
    open.filter_map(|b| {
        let keer = berichten.keer_uitgesteld(b.id);
        let termijn = maker.wet.verlengd(Termijnsoort::Informeren, b.vastgelegd, keer).ok()?;
        Some(LopendeTermijn { betrokkene: Some(b.id), ..maker.met(Termijnsoort::Informeren, termijn) })
    })
    .collect()
}

/// T4 or T5 while the casus waits for the service, from the anchor that the region chose.
fn dienst(casus: &Casus, regio: &RegioInstelling, maker: &Maker<'_>) -> Option<LopendeTermijn> {
    let (dienst, besloten, melding) = casus.dienst()?;
    let soort = match dienst {
        Dienst::Onderzoek => Termijnsoort::Onderzoek,
        Dienst::VoorwaardenEnVervolg => Termijnsoort::VoorwaardenVervolg,
    };
    let anker = match regio.anker {
        AnkerTienWeken::Besluit => besloten,
        AnkerTienWeken::Ontvangst => melding.ontvangen,
    };
    maker.eigen(soort, anker)
}
