//! The professional's side: frameworks (*kaders*), the weging, and the dossier that walks steps 0 to 5 of the verbeterde
//! meldcode. Pure: no IO, and no knowledge of how Veilig Thuis works.

pub mod dossier;
pub mod kader;
pub mod weging;
