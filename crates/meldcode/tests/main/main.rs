//! Tests of the professional's side, one module per part.

mod kader;
mod scenarios;
mod weging;
