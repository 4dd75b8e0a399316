//! Steps 4 and 5: the weging and the conclusion. The outcome is derived, never chosen.

use kernel::{BetrokkeneId, Moment};

use super::{
    super::{
        Besluit, Dossier, Event, NeemBesluit, Onderbouwing, PersoonAntwoord, Refusal, Vast, Weeg, Weegbewijs, Weging,
    },
    Uitslag,
    toets::nog_te_komen,
};
use crate::{
    kader::Kader,
    weging::{Antwoord, Antwoorden, Effectief, Hulp, Melden, Vraag, leid_af},
};

impl Dossier {
    pub(super) fn weeg(&self, weeg: Weeg, kader: &Kader, now: Moment) -> Uitslag {
        let Weeg { id, over, antwoorden, per_persoon, weigert, herbeoordeling, onderbouwing, instrument } = weeg;
        self.vrij(id)?;
        let over = self.gezin(over)?;
        let genoemd: Vec<BetrokkeneId> =
            per_persoon.iter().map(|p| p.betrokkene).chain(weigert.iter().copied()).collect();
        self.bekend(&genoemd)?;
        if over.is_empty() {
            return Err(Refusal::BetrokkeneOntbreekt);
        }
        let antwoorden = met_personen(antwoorden, &per_persoon)?;
        if antwoorden.iter().next().is_none() {
            return Err(Refusal::WegingLeeg);
        }
        let nieuw = antwoorden.get(Vraag::NieuweSignalen) == Some(Antwoord::Ja);
        if nieuw && !self.kent_eerdere_onveiligheid() {
            return Err(Refusal::NieuweSignalenNietVanToepassing);
        }
        let bewijs = bewijs(antwoorden, kader);
        if bewijs.hulp == Hulp::Voorlopig && herbeoordeling.is_none() {
            return Err(Refusal::HerbeoordelingsdatumOntbreekt);
        }
        herbeoordeling.map_or(Ok(()), |dag| nog_te_komen(dag, now))?;
        let onderbouwing = onderbouwing
            .into_iter()
            .map(|o| Ok(Onderbouwing { vraag: o.vraag, tekst: self.over(o.tekst)? }))
            .collect::<Result<Vec<_>, Refusal>>()?;
        onderbouwd(&bewijs, &onderbouwing, kader)?;
        let instrument = self.over_optie(instrument)?;
        Ok(vec![Event::Gewogen(Weging {
            id,
            over,
            bewijs,
            per_persoon,
            weigert,
            herbeoordeling,
            onderbouwing,
            instrument,
        })])
    }

    /// The conclusion follows the leading weging; reporting more than the rules ask needs a motivation (R19).
    pub(super) fn neem_besluit(&self, besluit: NeemBesluit, kader: &Kader) -> Uitslag {
        let NeemBesluit { id, weging, melden, motivering } = besluit;
        self.vrij(id)?;
        let leidend = self.leidende_weging().ok_or(Refusal::WegingOntbreekt)?;
        if leidend.id != weging {
            return Err(Refusal::WegingNietLeidend);
        }
        if self.besluit_op(leidend).is_some() {
            return Err(Refusal::BesluitAlGenomen);
        }
        self.is_af(leidend, kader)?;
        let meer_dan_gevraagd = match (leidend.bewijs.melden, melden) {
            (Melden::Ja, false) => return Err(Refusal::BesluitWijktAf),
            (Melden::Nee, true) if motivering.is_none() => return Err(Refusal::MotiveringOntbreekt),
            (Melden::Nee, true) => true,
            (Melden::Ja, true) | (Melden::Nee, false) => false,
            (Melden::Open, true | false) => return Err(Refusal::AntwoordOntbreekt),
        };
        let motivering = self.over_optie(motivering)?;
        let hulp = leidend.bewijs.hulp;
        Ok(vec![Event::BesluitGenomen(Besluit { id, weging, melden, meer_dan_gevraagd, hulp, motivering })])
    }

    /// A weging on which can be concluded: no doubt (R13), besluit 2 answered (R8, R16), everybody weighed (R11) and the steps
    /// taken or skipped with a reason (R15). Without a suspicion nothing more is asked.
    fn is_af(&self, weging: &Vast<Weging>, kader: &Kader) -> Result<(), Refusal> {
        let bewijs = &weging.bewijs;
        if bewijs.raadpleeg_vt {
            return Err(Refusal::TwijfelOpen);
        }
        if bewijs.geen_vermoeden() {
            return Ok(());
        }
        if !bewijs.vermoeden() {
            return Err(Refusal::AntwoordOntbreekt);
        }
        if bewijs.hulp == Hulp::Open {
            return Err(Refusal::BesluitTweeOpen);
        }
        self.steunt_op_stappen(kader)?;
        if bewijs.melden == Melden::Open {
            return Err(Refusal::AntwoordOntbreekt);
        }
        self.iedereen_gewogen(weging, kader)
    }

    /// Question 2 was answered for every member of the household who was known at the weging.
    fn iedereen_gewogen(&self, weging: &Vast<Weging>, kader: &Kader) -> Result<(), Refusal> {
        let toen = |seq: u64| seq < weging.stempel.seq;
        let huishouden = self.betrokkenen.iter().map(|b| &b.betrokkene).filter(|b| b.huishouden && toen(b.stempel.seq));
        for lid in huishouden {
            let antwoord = weging.per_persoon.iter().find(|p| p.betrokkene == lid.id);
            let beantwoord =
                |vraag: Vraag, antwoord: Option<Antwoord>| !kader.vraag(vraag).per_persoon || antwoord.is_some();
            let acuut = beantwoord(Vraag::Acuut, antwoord.and_then(|a| a.acuut));
            let structureel = beantwoord(Vraag::Structureel, antwoord.and_then(|a| a.structureel));
            if !(acuut && structureel) {
                return Err(Refusal::PersoonNietGewogen);
            }
        }
        Ok(())
    }
}

/// The answers with question 2 filled in from the answers per person: one *ja* is ja, else one *twijfel* is twijfel, and *nee*
/// needs everybody who was named.
fn met_personen(mut antwoorden: Antwoorden, per_persoon: &[PersoonAntwoord]) -> Result<Antwoorden, Refusal> {
    let acuut = per_persoon.iter().map(|p| p.acuut);
    let structureel = per_persoon.iter().map(|p| p.structureel);
    for (vraag, personen) in [(Vraag::Acuut, samen(acuut)), (Vraag::Structureel, samen(structureel))] {
        match (antwoorden.get(vraag), personen) {
            (_, None) => {}
            (Some(getypt), Some(personen)) if getypt != personen => {
                return Err(Refusal::PersoonsantwoordenWijkenAf { vraag });
            }
            (Some(_) | None, personen) => {
                antwoorden.set(vraag, personen).map_err(|_| Refusal::AntwoordNietToegestaan { vraag })?;
            }
        }
    }
    Ok(antwoorden)
}

/// One answer for all; `None` when somebody was not answered and nobody is in danger or doubt, or when nobody was named. An
/// answer that question 2 does not know is handed on, so that it is refused.
fn samen(antwoorden: impl Iterator<Item = Option<Antwoord>>) -> Option<Antwoord> {
    let alle: Vec<Option<Antwoord>> = antwoorden.collect();
    let zoek = |antwoord: Antwoord| alle.contains(&Some(antwoord)).then_some(antwoord);
    zoek(Antwoord::Nvt)
        .or(zoek(Antwoord::NogNiet))
        .or(zoek(Antwoord::Ja))
        .or(zoek(Antwoord::Twijfel))
        .or(if alle.contains(&None) { None } else { zoek(Antwoord::Nee) })
}

/// The receipt of a derivation.
fn bewijs(antwoorden: Antwoorden, kader: &Kader) -> Weegbewijs {
    let effectief = Effectief::van(&antwoorden, kader);
    let uitkomst = leid_af(&antwoorden, kader);
    Weegbewijs {
        kader: kader.versie.clone(),
        antwoorden,
        effectief: Vraag::ALLE.into_iter().filter_map(|v| effectief.get(v).map(|a| (v, a))).collect(),
        melden: uitkomst.melden,
        gronden: uitkomst.gronden,
        hulp: uitkomst.hulp,
        samen_met_vt: uitkomst.samen_met_vt,
        raadpleeg_vt: uitkomst.raadpleeg_vt,
        regels: uitkomst.toelichting.iter().map(|t| t.regel).collect(),
    }
}

/// Every answer that the framework wants founded has its facts. Without a suspicion only the first question counts.
fn onderbouwd(bewijs: &Weegbewijs, onderbouwing: &[Onderbouwing], kader: &Kader) -> Result<(), Refusal> {
    let telt = |vraag: Vraag| vraag == Vraag::Vermoeden || !bewijs.geen_vermoeden();
    bewijs
        .antwoorden
        .iter()
        .filter(|(vraag, antwoord)| telt(*vraag) && *antwoord != Antwoord::Nvt)
        .filter(|(vraag, _)| kader.vraag(*vraag).onderbouwing_verplicht)
        .find(|(vraag, _)| !onderbouwing.iter().any(|o| o.vraag == *vraag))
        .map_or(Ok(()), |(vraag, _)| Err(Refusal::OnderbouwingOntbreekt { vraag }))
}
