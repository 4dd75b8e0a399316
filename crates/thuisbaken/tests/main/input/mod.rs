//! What people send that is not as it should be: nothing half-written, nothing typed lost, and a sentence that helps.

mod again;
mod every_form;
mod expired;
mod foreign;
mod full;
mod shape;
mod together;
mod values;
