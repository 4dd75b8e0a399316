//! From an anchor and a rule to a date (counting rules: Algemene termijnenwet art. 1, 2 and 4, and our own for the rest).

use super::regel::{Duur, Lengte, Termijnregel, Verlenging};
use super::soort::{Eenheid, Einde};
use super::uitkomst::{Anker, Termijn, TermijnFout};
use crate::kalender::{Kalender, Telling};
use crate::{Dag, Moment};

impl Termijnregel {
    /// The term from an anchor, not extended.
    ///
    /// # Errors
    /// When the rule has no date of its own (no term, or together with another).
    pub fn bereken(&self, anker: impl Into<Anker>, kalender: &Kalender) -> Result<Termijn, TermijnFout> {
        self.bereken_verlengd(anker, 0, kalender)
    }

    /// The term from an anchor after `keer` extensions. Each runs from the nominal end, never from the moved one, so that
    /// extensions do not add up holidays.
    ///
    /// # Errors
    /// As [`Termijnregel::bereken`], and when the rule does not allow this extension.
    pub fn bereken_verlengd(
        &self,
        anker: impl Into<Anker>,
        keer: u16,
        kalender: &Kalender,
    ) -> Result<Termijn, TermijnFout> {
        let anker = anker.into();
        let duren = self.duren(keer)?;
        let teken = if self.terug { -1 } else { 1 };
        let nominaal_in =
            |telling| duren.iter().fold(anker.dag(), |dag, duur| verder(dag, *duur, teken, telling, kalender));
        let uren: i64 = duren.iter().filter(|d| d.eenheid == Eenheid::Uur).map(|d| i64::from(d.aantal)).sum();
        let einde = if uren > 0 {
            Some(anker.begin().plus_seconden(uren * 3600))
        } else if self.precies {
            Some(op_dezelfde_klok(anker.begin(), nominaal_in(Telling::Wettelijk)))
        } else {
            None
        };
        let nominaal = einde.map_or_else(|| nominaal_in(Telling::Wettelijk), Moment::dag);
        let uiterlijk = self.schuif(anker.dag(), nominaal, Telling::Wettelijk, kalender);
        let streefdatum = if einde.is_some() {
            uiterlijk
        } else {
            self.schuif(anker.dag(), nominaal_in(Telling::Rooster), Telling::Rooster, kalender).min(uiterlijk)
        };
        Ok(Termijn {
            soort: self.soort,
            versie: self.versie,
            kalenderversie: kalender.versie(),
            anker,
            verlengingen: keer,
            nominaal,
            uiterlijk,
            streefdatum,
            einde,
        })
    }

    /// The lengths of time that follow each other after `keer` extensions; none for "at once".
    fn duren(&self, keer: u16) -> Result<Vec<Duur>, TermijnFout> {
        let duur = match &self.lengte {
            Lengte::Geen => return Err(TermijnFout::ZonderTermijn(self.soort)),
            Lengte::Met(code) => return Err(TermijnFout::Met(self.soort, code.clone())),
            Lengte::Direct => None,
            Lengte::Duur(duur) => Some(*duur),
        };
        match (keer, self.verlenging) {
            (0, Some(_) | None) => Ok(duur.into_iter().collect()),
            (_, None) => Err(TermijnFout::NietVerlengbaar(self.soort)),
            (n, Some(Verlenging::Stap { maximaal: Some(max), .. })) if n > max => {
                Err(TermijnFout::Maximaal(self.soort, max))
            }
            (n, Some(Verlenging::Stap { duur: stap, .. })) => {
                Ok(duur.into_iter().chain(std::iter::repeat_n(stap, usize::from(n))).collect())
            }
            (1, Some(Verlenging::TotTotaal(totaal))) => Ok(vec![totaal]),
            (_, Some(Verlenging::TotTotaal(_))) => Err(TermijnFout::Maximaal(self.soort, 1)),
        }
    }

    /// Moves an end off the days on which it may not fall.
    fn schuif(&self, anker: Dag, einde: Dag, telling: Telling, kalender: &Kalender) -> Dag {
        match self.einde {
            Einde::Vast => einde,
            Einde::Schuift => kalender.eerstvolgend(einde, telling),
            Einde::Atw => kalender.eerstvolgend(twee_werkbare_dagen(anker, einde, telling, kalender), telling),
        }
    }
}

/// The day `duur` after (or, with `teken` -1, before) a day. Hours are counted by the moment, not here.
fn verder(dag: Dag, duur: Duur, teken: i32, telling: Telling, kalender: &Kalender) -> Dag {
    let n = i32::from(duur.aantal) * teken;
    match duur.eenheid {
        Eenheid::Uur => dag,
        Eenheid::Dag => dag.plus_dagen(n),
        Eenheid::Week => dag.plus_dagen(7 * n),
        Eenheid::Maand => dag.plus_maanden(n),
        Eenheid::Jaar => dag.plus_jaren(n),
        Eenheid::Werkdag if teken > 0 => kalender.na_werkdagen(dag, duur.aantal.into(), telling),
        Eenheid::Werkdag => kalender.voor_werkdagen(dag, duur.aantal.into(), telling),
    }
}

/// Art. 2: a term of at least three days is extended until it holds two days that are no weekend and no holiday.
fn twee_werkbare_dagen(anker: Dag, einde: Dag, telling: Telling, kalender: &Kalender) -> Dag {
    let mut einde = einde;
    if einde.dagen_sinds(anker) < 3 {
        return einde;
    }
    let werkbaar = |n: &i32| !kalender.is_vrij(anker.plus_dagen(*n), telling);
    while (1..=einde.dagen_sinds(anker)).filter(werkbaar).take(2).count() < 2 {
        einde = einde.plus_dagen(1);
    }
    einde
}

/// The clock time of `begin`, to the microsecond, on another day.
fn op_dezelfde_klok(begin: Moment, dag: Dag) -> Moment {
    let (uur, minuut) = begin.klok();
    let in_de_minuut = begin.micros().rem_euclid(60_000_000);
    Moment::in_nederland(dag, uur, minuut).and_then(|m| Moment::from_micros(m.micros() + in_de_minuut)).unwrap_or(begin)
}
