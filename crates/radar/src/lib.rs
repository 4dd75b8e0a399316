//! The radar: which earlier reports are about the same people as this one, and why.
//!
//! A *mention* is what one report says about one person. The radar compares mentions field by field, weighs the two reports
//! as households, and tells with how many bits of evidence two mentions are one person. It never merges anything.

mod answer;
mod ask;
mod candidates;
mod company;
mod compare;
mod dates;
mod explain;
mod field;
mod groups;
mod household;
mod index;
mod keys;
mod link;
mod mention;
mod model;
mod places;
mod postings;
mod prepare;
mod profile;
mod row;
mod slots;
mod stored;
mod telling;
mod text;
mod train;
mod words;

pub use answer::{Answer, Hit, PairHit};
pub use candidates::Cut;
pub use explain::{Explanation, Kind, Reason, Source};
pub use field::Field;
pub use index::{AddError, Index};
pub use link::Pair;
pub use mention::{Address, Birth, Day, Mention, MentionRef, Report, ReportId, Role, Sex};
pub use model::Model;
