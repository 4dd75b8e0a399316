//! The professional's pages, from the list to step 2, as a teacher sees them.

mod bladzijden;
mod formulieren;
mod verloop;
