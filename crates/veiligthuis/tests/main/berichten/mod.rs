//! The notices of a casus: who hears what by when, two people who postpone or leave out, a letter that goes nowhere unsafe
//! and gives nobody away.

mod regels;
mod s02_geen_brief_naar_moeders_adres;
mod s04_vertraging;
mod s13_tante;
mod s15_uitstel;
mod wereld;
