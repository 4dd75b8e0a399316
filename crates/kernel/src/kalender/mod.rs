//! The calendar of the Algemene termijnenwet: which days count for a term.

mod lees;
mod pasen;

use std::collections::BTreeMap;

pub use pasen::eerste_paasdag;

use crate::Dag;

/// Which days are free: the law's reading, or the roster's.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Telling {
    /// Weekend, holidays and equated days (ATW art. 3) are free.
    Wettelijk,
    /// An equated day and Goede Vrijdag are ordinary working days for people; only weekend and holidays are free.
    Rooster,
}

/// How old something is on a day.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Ouderdom {
    /// Calendar days; the day of receipt is day 0.
    pub dagen: u32,
    /// Working days (law's reading) after the day of receipt, today included.
    pub werkdagen: u32,
}

/// The calendar: holiday rules and royal decrees, read from `law/kalender.toml`.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Kalender {
    versie: u16,
    stand: Dag,
    regels: Vec<Feestregel>,
    besluiten: Vec<Besluitperiode>,
    gelijkgesteld: BTreeMap<Dag, String>,
}

/// One holiday of every year.
#[derive(Clone, PartialEq, Eq, Debug)]
struct Feestregel {
    naam: String,
    wanneer: Wanneer,
    /// Equated by the Act itself (Goede Vrijdag, art. 3 lid 2).
    gelijkgesteld: bool,
    geldig_vanaf: Option<Dag>,
}

/// On which day of the year a holiday falls.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Wanneer {
    /// The same date every year, moved by `op_zondag` days when that is a Sunday.
    Datum { maand: i8, dag: i8, op_zondag: i32 },
    /// So many days after Easter Sunday.
    NaPasen(i32),
}

/// The days for which a royal decree is known.
#[derive(Clone, PartialEq, Eq, Debug)]
struct Besluitperiode {
    van: Dag,
    tot: Dag,
}

impl Kalender {
    /// The version of the data; every computed term remembers it.
    pub fn versie(&self) -> u16 {
        self.versie
    }
    /// The day on which the data were last checked against their sources.
    pub fn stand(&self) -> Dag {
        self.stand
    }
    /// A generally recognised holiday (art. 3 lid 1).
    pub fn is_feestdag(&self, dag: Dag) -> bool {
        self.regels.iter().any(|r| !r.gelijkgesteld && r.valt_op(dag))
    }
    /// Equated with a holiday for terms only: Goede Vrijdag (art. 3 lid 2) or by royal decree (art. 3 lid 3).
    pub fn is_gelijkgesteld(&self, dag: Dag) -> bool {
        self.gelijkgesteld.contains_key(&dag) || self.regels.iter().any(|r| r.gelijkgesteld && r.valt_op(dag))
    }
    /// Whether a term does not end on this day: weekend, holiday and, in the law's reading, an equated day.
    pub fn is_vrij(&self, dag: Dag, telling: Telling) -> bool {
        let gelijkgesteld = match telling {
            Telling::Wettelijk => self.is_gelijkgesteld(dag),
            Telling::Rooster => false,
        };
        dag.weekdag() >= 6 || gelijkgesteld || self.is_feestdag(dag)
    }
    /// A *werkdag*: Monday to Friday and no holiday or equated day.
    pub fn is_werkdag(&self, dag: Dag) -> bool {
        !self.is_vrij(dag, Telling::Wettelijk)
    }
    /// Why a day from Monday to Friday is free for terms: the holiday's name or the title of the decree.
    pub fn naam(&self, dag: Dag) -> Option<&str> {
        let besluit = || self.gelijkgesteld.get(&dag).map(String::as_str);
        self.regels.iter().find(|r| r.valt_op(dag)).map(|r| r.naam.as_str()).or_else(besluit)
    }
    /// Whether the royal decrees for this day are known. Where not, a computed term may still move.
    pub fn besluiten_bekend(&self, dag: Dag) -> bool {
        self.besluiten.iter().any(|b| b.van <= dag && dag <= b.tot)
    }
    /// This day, or the first later one that is not free (art. 1).
    pub fn eerstvolgend(&self, dag: Dag, telling: Telling) -> Dag {
        let mut dag = dag;
        while self.is_vrij(dag, telling) {
            dag = dag.plus_dagen(1);
        }
        dag
    }
    /// The n-th working day after a day; `dag` itself when n is 0.
    pub fn na_werkdagen(&self, dag: Dag, n: u32, telling: Telling) -> Dag {
        (0..n).fold(dag, |d, _| self.eerstvolgend(d.plus_dagen(1), telling))
    }
    /// The n-th working day before a day; `dag` itself when n is 0.
    pub fn voor_werkdagen(&self, dag: Dag, n: u32, telling: Telling) -> Dag {
        let mut dag = dag;
        for _ in 0..n {
            dag = dag.plus_dagen(-1);
            while self.is_vrij(dag, telling) {
                dag = dag.plus_dagen(-1);
            }
        }
        dag
    }
    /// Working days (law's reading) after `na`, up to and including `tot`; 0 when `tot` is not later.
    pub fn werkdagen_tussen(&self, na: Dag, tot: Dag) -> u32 {
        let werkdagen = (1..=tot.dagen_sinds(na)).filter(|n| self.is_werkdag(na.plus_dagen(*n))).count();
        u32::try_from(werkdagen).unwrap_or(u32::MAX)
    }
    /// How old something that came in on `ontvangst` is on `vandaag`.
    pub fn ouderdom(&self, ontvangst: Dag, vandaag: Dag) -> Ouderdom {
        let dagen = u32::try_from(vandaag.dagen_sinds(ontvangst)).unwrap_or(0);
        Ouderdom { dagen, werkdagen: self.werkdagen_tussen(ontvangst, vandaag) }
    }
}

impl Feestregel {
    fn valt_op(&self, dag: Dag) -> bool {
        let op = match self.wanneer {
            Wanneer::Datum { maand, dag: dag_van_maand, op_zondag } => Dag::new(dag.jaar(), maand, dag_van_maand)
                .map(|d| if d.weekdag() == 7 { d.plus_dagen(op_zondag) } else { d }),
            Wanneer::NaPasen(dagen) => eerste_paasdag(dag.jaar()).map(|p| p.plus_dagen(dagen)),
        };
        op == Some(dag) && self.geldig_vanaf.is_none_or(|vanaf| vanaf <= dag)
    }
}
