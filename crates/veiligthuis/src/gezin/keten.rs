//! What the chain around a casus promises: the end of a huisverbod, and the notice to the college.

use kernel::{CasusId, Moment, OnderdeelId, Recorded, Wet};

use super::lijn::{einde_van, punt};
use super::{Punt, Wat, na};
use crate::casus::{self, Casus};
use crate::codes::Ketenaanleiding;

/// Why a partner was involved.
pub(super) fn aanleiding(all: &[Recorded<casus::Event>], id: OnderdeelId) -> Option<Ketenaanleiding> {
    all.iter().find_map(|event| match &event.event {
        casus::Event::KetenvlagGezet(vlag) if vlag.id == id => Some(vlag.aanleiding),
        _ => None,
    })
}

/// The end of a huisverbod of which nobody recorded how it ended, and a college that was not told; missed once that passed.
pub(super) fn beloofd(id: CasusId, events: &[Recorded<casus::Event>], wet: &Wet, nu: Moment) -> Vec<Punt> {
    let casus: Casus = na(events);
    let Some(last) = events.last() else { return Vec::new() };
    let verboden = casus.keten.lopende_huisverboden().map(|h| {
        let op = h.gepland(wet);
        (op, Wat::HuisverbodTot, h.huisverbod.over(), op < nu)
    });
    let college = casus.keten.college_wacht().map(|v| {
        let dag = v.college_uiterlijk();
        (einde_van(dag, v.vto.op), Wat::CollegeInTeLichten, v.vto.over.clone(), dag < nu.dag())
    });
    let maak = |(op, wat, over, gemist)| Punt { casus: Some(id), over, gemist, ..punt(last, op, wat) };
    verboden.chain(college).map(maak).collect()
}
