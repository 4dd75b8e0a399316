//! Days seen from the day on which the demonstration starts: some stories are late, some are due, whatever that day is.

use kernel::{Dag, Lezing, Moment, Telling, Termijnsoort, Wet};

/// Days around today, for a region with this reading of the term of the veiligheidsbeoordeling.
#[derive(Clone, Copy)]
pub struct Days {
    now: Moment,
    lezing: Lezing,
    wet: &'static Wet,
}

impl Days {
    /// Days around this moment.
    pub const fn new(now: Moment, lezing: Lezing, wet: &'static Wet) -> Self {
        Self { now, lezing, wet }
    }
    /// Today.
    pub fn today(&self) -> Dag {
        self.now.dag()
    }
    /// The n-th working day before today.
    pub fn ago(&self, n: u32) -> Dag {
        self.wet.kalender.voor_werkdagen(self.today(), n, Telling::Wettelijk)
    }
    /// The Dutch clock time on the n-th working day before today. From 1 on it is always past.
    pub fn at(&self, n: u32, hour: i8, minute: i8) -> Moment {
        self.on(self.ago(n), hour, minute)
    }
    /// So many minutes before now.
    pub fn minutes_ago(&self, minutes: i64) -> Moment {
        self.now.plus_seconden(-60 * minutes)
    }
    /// A receipt whose binding term ends today; when no term can end today, on the next day on which one can.
    pub fn due(&self, hour: i8, minute: i8) -> Moment {
        let last = self.wet.kalender.eerstvolgend(self.today(), Telling::Wettelijk);
        self.on(self.received_for(last), hour, minute)
    }
    /// A receipt whose binding term ended on the n-th working day before today (from 1 on).
    pub fn late(&self, n: u32, hour: i8, minute: i8) -> Moment {
        self.on(self.received_for(self.ago(n)), hour, minute)
    }
    /// A working day in so many weeks.
    pub fn in_weeks(&self, weeks: i32) -> Dag {
        self.wet.kalender.eerstvolgend(self.today().plus_dagen(7 * weeks), Telling::Wettelijk)
    }
    /// The latest day of receipt whose term does not end after `last`.
    fn received_for(&self, last: Dag) -> Dag {
        let ends = |day: Dag| self.wet.beide_lezingen(day).bindend(self.lezing).uiterlijk;
        let mut day = last;
        while ends(day) > last {
            day = day.plus_dagen(-1);
        }
        day
    }
    /// The n-th working day before a day.
    pub fn before(&self, day: Dag, n: u32) -> Dag {
        self.wet.kalender.voor_werkdagen(day, n, Telling::Wettelijk)
    }
    /// Today, or the next day on which a term can end.
    pub fn today_or_next(&self) -> Dag {
        self.wet.kalender.eerstvolgend(self.today(), Telling::Wettelijk)
    }
    /// The latest working day on which a transfer was accepted of which the first monitoring has this last day.
    pub fn accepted_for(&self, last: Dag) -> Dag {
        let ends = |day: Dag| self.wet.termijn(Termijnsoort::Monitoring3Maanden, day).map_or(day, |t| t.uiterlijk);
        let mut day = last;
        while ends(day) > last || !self.wet.kalender.is_werkdag(day) {
            day = day.plus_dagen(-1);
        }
        day
    }
    /// The Dutch clock time on a day.
    pub fn on(&self, day: Dag, hour: i8, minute: i8) -> Moment {
        Moment::in_nederland(day, hour, minute).unwrap_or(self.now)
    }
}
