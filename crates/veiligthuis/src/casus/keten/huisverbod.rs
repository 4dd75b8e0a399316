//! A tijdelijk huisverbod (Wet tijdelijk huisverbod; domain file, 1.3 S14): imposed by the burgemeester on an adult, to the
//! minute, longer only by a decision, and never longer than the law allows in total.

use kernel::{BetrokkeneId, Moment, OnderdeelId, Persoonsgegeven, Tekst, Termijnsoort, Wet};

use crate::codes::{HuisverbodEinde, HuisverbodVerzoek};

/// A huisverbod as it was imposed.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Huisverbod {
    /// Its id.
    pub id: OnderdeelId,
    /// Who has to stay away.
    pub persoon: BetrokkeneId,
    /// Who stays at home.
    pub thuis: Vec<BetrokkeneId>,
    /// When it was imposed, to the minute.
    pub opgelegd: Moment,
    /// Who started it.
    pub verzoek: HuisverbodVerzoek,
    /// The decision of two, when Veilig Thuis asked for it.
    pub besluit: Option<OnderdeelId>,
    /// Contact with who stays at home is forbidden too.
    pub contactverbod: bool,
    /// The house. Class `adres`, of who stays there.
    pub adres: Option<Persoonsgegeven<Tekst>>,
    /// What was agreed, and who helps. Class `persoon`.
    pub toelichting: Option<Persoonsgegeven<Tekst>>,
}

impl Huisverbod {
    /// Everybody it is about.
    pub fn over(&self) -> Vec<BetrokkeneId> {
        std::iter::once(self.persoon).chain(self.thuis.iter().copied()).collect()
    }
    /// The end as it is imposed (T12): the same minute of the clock, also in a weekend.
    pub fn einde_zonder_verlenging(&self, wet: &Wet) -> Moment {
        let termijn = wet.termijn(Termijnsoort::Huisverbod, self.opgelegd);
        termijn.ok().and_then(|t| t.einde).unwrap_or(self.opgelegd)
    }
    /// The last minute to which it can be extended.
    pub fn uiterste_einde(&self, wet: &Wet) -> Moment {
        let termijn = wet.verlengd(Termijnsoort::Huisverbod, self.opgelegd, 1);
        termijn.ok().and_then(|t| t.einde).unwrap_or_else(|| self.einde_zonder_verlenging(wet))
    }
    /// The end after this many days in total, on the minute of the imposing.
    pub fn einde_na(&self, dagen: u16) -> Option<Moment> {
        let (uur, minuut) = self.opgelegd.klok();
        let op = Moment::in_nederland(self.opgelegd.dag().plus_dagen(i32::from(dagen)), uur, minuut)?;
        Some(op.plus_seconden(self.opgelegd.micros().rem_euclid(60_000_000) / 1_000_000))
    }
    /// The number of days until a moment, counted on the calendar.
    pub fn dagen_tot(&self, tot: Moment) -> u16 {
        u16::try_from(tot.dag().dagen_sinds(self.opgelegd.dag())).unwrap_or(0)
    }
}

/// A decision of the burgemeester that it lasts longer.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Verlenging {
    /// The huisverbod.
    pub huisverbod: OnderdeelId,
    /// When the burgemeester decided.
    pub besloten: Moment,
    /// The new end, to the minute.
    pub tot: Moment,
    /// About whom.
    pub over: Vec<BetrokkeneId>,
    /// Why. Class `persoon`.
    pub toelichting: Option<Persoonsgegeven<Tekst>>,
}

/// A huisverbod and what became of it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct HuisverbodStand {
    /// As it was imposed.
    pub huisverbod: Huisverbod,
    /// The extensions, in order.
    pub verlengingen: Vec<Verlenging>,
    /// How and when it ended, and what was agreed for afterwards; `None`: nobody recorded its end.
    pub einde: Option<(HuisverbodEinde, Moment, Persoonsgegeven<Tekst>)>,
}

impl HuisverbodStand {
    /// When it ends or ended.
    pub fn tot(&self, wet: &Wet) -> Moment {
        match &self.einde {
            Some((_, op, _)) => *op,
            None => self.gepland(wet),
        }
    }
    /// When it ends by the decisions of the burgemeester.
    pub fn gepland(&self, wet: &Wet) -> Moment {
        self.verlengingen.last().map_or_else(|| self.huisverbod.einde_zonder_verlenging(wet), |v| v.tot)
    }
    /// Whether the person has to stay away at a moment.
    pub fn geldt(&self, wet: &Wet, nu: Moment) -> bool {
        self.huisverbod.opgelegd <= nu && nu < self.tot(wet)
    }
}
