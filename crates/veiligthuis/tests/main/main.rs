//! What Veilig Thuis does with a report, from receipt to assessment: the scenarios of the domain file with their exact
//! dates, the rule of two people, and properties of any sequence of commands.

mod adviezen;
mod afscherming;
mod berichten;
mod bewaken;
mod casus;
mod casuseigenschappen;
mod casuswereld;
mod dienst;
mod eigenschappen;
mod intake;
mod keten;
mod koppeling;
mod s01_alleen_advies;
mod s02_van_school_naar_voorwaarden;
mod s03_kerstavond;
mod s04_te_laat_na_pasen;
mod s05_directe_overdracht;
mod s06_geweigerde_overdracht;
mod s07_geen_antwoord;
mod s08_drie_meldingen;
mod s10_tweede_melding;
mod s11_melding_tijdens_monitoring;
mod s14_dubbel_anoniem;
mod s15_geheimhouding;
mod s16_advies_wordt_melding;
mod s17_melding_wordt_advies;
mod sluiten;
mod terugkoppeling;
mod toestanden;
mod veiligheidsbeoordeling;
mod vier_ogen;
mod wereld;
mod werkvoorraad;
