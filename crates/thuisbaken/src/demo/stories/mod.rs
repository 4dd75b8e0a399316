//! The stories. All people, places and events in them are invented.

mod adviezen;
mod casussen;
mod huisarts;
mod huisarts_afgerond;
mod huisarts_gemeld;
mod kinderopvang;
mod psycholoog;
mod rivierenland;
mod school_besloten;
mod school_gemeld;
mod school_stappen;
mod school_te_melden;
mod school_verder;
mod verloskundige;
mod waterland;
mod wijkteam;
mod wijkteam_gemeld;
mod zuiderduin;

use super::{days::Days, story::Story};
use kernel::{Lezing, Moment, Wet};

/// Every story, seen from this moment.
pub fn all(now: Moment, wet: &'static Wet) -> Vec<Story> {
    let werkdagen = Days::new(now, Lezing::Werkdagen, wet);
    let dagen = Days::new(now, Lezing::DagenAtw, wet);
    [
        school_te_melden::stories(&werkdagen),
        school_stappen::stories(&werkdagen),
        school_verder::stories(&werkdagen),
        school_besloten::stories(&werkdagen),
        school_gemeld::stories(&werkdagen),
        huisarts::stories(&werkdagen),
        huisarts_afgerond::stories(&werkdagen),
        huisarts_gemeld::stories(&werkdagen),
        kinderopvang::stories(&werkdagen),
        waterland::stories(&werkdagen),
        wijkteam_gemeld::stories(&werkdagen),
        wijkteam::stories(&werkdagen),
        psycholoog::stories(&werkdagen),
        rivierenland::stories(&werkdagen),
        verloskundige::stories(&dagen),
        zuiderduin::stories(&dagen),
        adviezen::stories(&werkdagen),
        casussen::in_werkdagen(&werkdagen),
        casussen::in_dagen(&dagen),
    ]
    .into_iter()
    .flatten()
    .collect()
}
