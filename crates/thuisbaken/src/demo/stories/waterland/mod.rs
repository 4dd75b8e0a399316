//! Reports to Veilig Thuis Waterland-Noord that did not come from a dossier.

mod acuut;
mod beoordeling;
mod berichten;
mod besloten;
mod diensten;
mod eerder;
mod nieuw;
mod te_laat;
mod vandaag;

use crate::demo::{days::Days, story::Story};

/// The stories.
pub fn stories(t: &Days) -> Vec<Story> {
    [
        te_laat::stories(t),
        vandaag::stories(t),
        acuut::stories(t),
        nieuw::stories(t),
        beoordeling::stories(t),
        besloten::stories(t),
        diensten::stories(t),
        eerder::stories(t),
        berichten::stories(t),
    ]
    .into_iter()
    .flatten()
    .collect()
}

const MELDPUNT: &str = "waterland.meldpunt";
const TRIAGIST: &str = "waterland.triagist1";
const TRIAGIST_2: &str = "waterland.triagist2";
const ONDERZOEKER: &str = "waterland.onderzoeker";
const GEDRAGSWETENSCHAPPER: &str = "waterland.gedragswetenschapper";
const VERTROUWENSARTS: &str = "waterland.vertrouwensarts";
