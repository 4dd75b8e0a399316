//! Who must still hear what, who heard it, and of whom it was decided otherwise: derived from the melding and the notices,
//! never stored. What was told by mouth counts as much as what was written.

use kernel::{BetrokkeneId, MeldingId, Moment, Stand, Termijn, Termijnsoort, Wet};

use super::catalogus::catalogus;
use super::codes::Berichtcode;
use super::state::Berichten;
use crate::RegioInstelling;
use crate::casus::Casus;
use crate::codes::{Kanaal, TerugkoppelMoment};
use crate::dienst::{Besluitvraag, Dienst, codes::Onderwerp};
use crate::melding::{Betrokkene, Melding, Ontvangst};

/// One notice that one person, or the reporter, must hear.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Plicht {
    /// Which notice; what goes with it is told in the same.
    pub bericht: Berichtcode,
    /// The melding it is about.
    pub melding: MeldingId,
    /// Who; `None`: the reporter.
    pub persoon: Option<BetrokkeneId>,
    /// The latest day with its nominal day and its extensions; `None`: no term is known.
    pub termijn: Option<Termijn>,
    /// How it stands.
    pub stand: Plichtstand,
}

/// How a duty to tell stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Plichtstand {
    /// To be told.
    Open {
        /// In time, today, or late; in time when there is no term.
        stand: Stand,
        /// A proposal to postpone or leave out waits for a second person.
        voorstel: bool,
    },
    /// Told.
    Verteld {
        /// When.
        op: Moment,
        /// In a conversation or at once, without a letter.
        mondeling: bool,
        /// After the last day.
        te_laat: bool,
    },
    /// Two people decided that it is not told.
    Weggelaten {
        /// When.
        op: Moment,
    },
}

impl Plicht {
    /// Whether it still has to be told.
    pub const fn is_open(&self) -> bool {
        match self.stand {
            Plichtstand::Open { .. } => true,
            Plichtstand::Verteld { .. } | Plichtstand::Weggelaten { .. } => false,
        }
    }
}

/// Every notice that this melding asks for: first the reporter, then each person in order of recording. `diensten`: the
/// services of the casus, whose informants the adults hear about (N07).
#[expect(clippy::too_many_arguments, reason = "each is another part of the record")]
pub fn wie_weet_wat(
    id: MeldingId,
    melding: &Melding,
    casus: &Casus,
    diensten: &[Dienst],
    berichten: &Berichten,
    wet: &Wet,
    regio: &RegioInstelling,
    nu: Moment,
) -> Vec<Plicht> {
    let Some(ontvangst) = &melding.ontvangst else { return Vec::new() };
    let t2 = wet.beide_lezingen(ontvangst.ontvangen).bindend(regio.lezing);
    // A delay is told from the last day of the assessment on, while it is not done.
    let vertraagd = melding.stand.is_open() && t2.stand(nu) != Stand::OpTijd;
    let kijk = Kijk { id, melding, ontvangst, berichten, nu, t2 };
    let mut plichten = vec![kijk.bevestiging()];
    if melding.besluit.is_some() {
        plichten.push(kijk.terugkoppeling());
    }
    if vertraagd {
        plichten.push(kijk.vertraging());
    }
    for mens in &melding.betrokkenen {
        let t8 = wet.verlengd(Termijnsoort::Informeren, mens.vastgelegd, berichten.keer_uitgesteld(mens.id)).ok();
        plichten.push(kijk.van(mens, Berichtcode::N02, t8));
        if melding.besluit.is_some() {
            plichten.push(kijk.van(mens, Berichtcode::N04, Some(t2)));
        }
        if vertraagd {
            plichten.push(kijk.van(mens, Berichtcode::N21, Some(t2)));
        }
        plichten.extend(diensten.iter().find_map(|dienst| kijk.bevraagden(mens.id, dienst)));
        if casus.gesloten.is_some() {
            plichten.push(kijk.van(mens, Berichtcode::N17, None));
        }
    }
    plichten
}

struct Kijk<'a> {
    id: MeldingId,
    melding: &'a Melding,
    ontvangst: &'a Ontvangst,
    berichten: &'a Berichten,
    nu: Moment,
    t2: Termijn,
}

impl Kijk<'_> {
    /// The confirmation. The portal gives it at once.
    fn bevestiging(&self) -> Plicht {
        let portaal = (self.ontvangst.kanaal == Kanaal::Portaal).then_some(self.ontvangst.ontvangen);
        self.melder(Berichtcode::N01, None, portaal)
    }
    /// The feedback, recorded in the melding.
    fn terugkoppeling(&self) -> Plicht {
        let na = |m: TerugkoppelMoment| m == TerugkoppelMoment::NaBeoordeling;
        let gegeven = self.melding.terugkoppelingen.iter().find(|t| na(t.moment)).map(|t| t.om);
        self.melder(Berichtcode::N05, Some(self.t2), gegeven)
    }
    /// The delay, told by mouth or written.
    fn vertraging(&self) -> Plicht {
        let verteld = self.melding.vertragingen.first().map(|(om, _, _)| *om);
        self.melder(Berichtcode::N21, Some(self.t2), verteld)
    }
    fn melder(&self, bericht: Berichtcode, termijn: Option<Termijn>, mondeling: Option<Moment>) -> Plicht {
        let brief = self.berichten.verstuurd_aan_melder(self.id, bericht).map(|b| b.op);
        let stand = self.verteld(brief, mondeling, termijn).unwrap_or_else(|| self.open(termijn, false));
        Plicht { bericht, melding: self.id, persoon: None, termijn, stand }
    }
    /// Of whom information was asked: every adult of a service hears it after the first question.
    fn bevraagden(&self, mens: BetrokkeneId, dienst: &Dienst) -> Option<Plicht> {
        let eerste = dienst.onderzoek.informanten.iter().map(|i| i.gevraagd.gevraagd).min()?;
        dienst.persoon(mens).filter(|p| p.positie.is_volwassen_partij())?;
        let verteld = dienst.mededelingen.iter().filter(|m| m.persoon == mens && m.onderwerp == Onderwerp::Bevraagden);
        let mondeling = verteld.map(|m| m.om).filter(|om| *om >= eerste).min();
        let brief = self.berichten.verstuurd_aan(mens, Berichtcode::N07).map(|v| v.op).filter(|op| *op >= eerste);
        let hier = self.berichten.weggelaten(mens, Berichtcode::N07).map(|b| b.op);
        let daar = Besluitvraag::NietVertellen { persoon: mens, onderwerp: Onderwerp::Bevraagden };
        let weg = hier.or_else(|| dienst.besluit(|vraag| *vraag == daar).map(|b| b.op));
        let voorstel = self.berichten.voorstel_over(mens, Berichtcode::N07).is_some();
        let stand = self.verteld(brief, mondeling, None).or(weg.map(|op| Plichtstand::Weggelaten { op }));
        Some(Plicht {
            bericht: Berichtcode::N07,
            melding: self.id,
            persoon: Some(mens),
            termijn: None,
            stand: stand.unwrap_or_else(|| self.open(None, voorstel)),
        })
    }
    fn van(&self, mens: &Betrokkene, bericht: Berichtcode, termijn: Option<Termijn>) -> Plicht {
        let onderwerp = catalogus(bericht).mondeling();
        let mondeling = mens.informeringen.iter().filter(|i| Some(i.onderwerp) == onderwerp).map(|i| i.op).min();
        let brief = self.berichten.verstuurd_aan(mens.id, bericht).map(|v| v.op);
        let weg = self.berichten.weggelaten(mens.id, bericht).map(|b| Plichtstand::Weggelaten { op: b.op });
        let stand = self.verteld(brief, mondeling, termijn).or(weg);
        let voorstel = self.berichten.voorstel_over(mens.id, bericht).is_some();
        Plicht {
            bericht,
            melding: self.id,
            persoon: Some(mens.id),
            termijn,
            stand: stand.unwrap_or_else(|| self.open(termijn, voorstel)),
        }
    }
    /// Told, the first way that came.
    fn verteld(
        &self,
        brief: Option<Moment>,
        mondeling: Option<Moment>,
        termijn: Option<Termijn>,
    ) -> Option<Plichtstand> {
        let op = brief.into_iter().chain(mondeling).min()?;
        let te_laat = termijn.is_some_and(|t| t.stand(op) == Stand::TeLaat);
        Some(Plichtstand::Verteld { op, mondeling: Some(op) == mondeling, te_laat })
    }
    fn open(&self, termijn: Option<Termijn>, voorstel: bool) -> Plichtstand {
        Plichtstand::Open { stand: termijn.map_or(Stand::OpTijd, |t| t.stand(self.nu)), voorstel }
    }
}
