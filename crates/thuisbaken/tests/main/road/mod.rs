//! The whole road, once, through the forms: from a first signal at a school to the message that the reporter gets.
//!
//! Every text that is typed carries a word that stands nowhere in the program, so that a test can see where it comes back.

mod caseworker;
mod log;
mod professional;
mod walls;

use crate::house::{Answer, House, place::Site};
use kernel::{DossierId, MeldingId};

/// The people of the road. Invented; the words are not in any other text.
pub const CHILD: &str = "Zonnegloed Kwikstaart";
pub const PARENT: &str = "Regenboog Kwikstaart";
pub const BSN: &str = "999990019";
pub const STREET: &str = "Kanariepietlaan 12";
/// What the school writes and sends along.
pub const SCHOOL: &str = "paarsgestreepte olifant";
/// What the school writes and keeps to itself.
pub const OWN: &str = "groengestippelde pinguïn";
/// What Veilig Thuis writes and keeps to itself.
pub const INTAKE: &str = "zilvergrijze neushoorn";
/// What Veilig Thuis tells the reporter.
pub const TOLD: &str = "koperkleurige flamingo";

/// Words that may never stand in a log line or in an address.
pub const CANARIES: [&str; 9] = ["Zonnegloed", "Kwikstaart", "Kanariepiet", BSN, SCHOOL, OWN, INTAKE, TOLD, "flamingo"];

/// Where the road led.
pub struct Road {
    pub dossier: DossierId,
    pub melding: MeldingId,
}

/// Walks it.
pub async fn walk(house: &House) -> Road {
    let (dossier, melding) = professional::walk(house).await;
    caseworker::walk(house, melding).await;
    professional::hears(house, dossier).await;
    house.store.verify().await.unwrap_or_else(|error| panic!("{error}"));
    Road { dossier, melding }
}

/// Where a link with these words leads.
#[track_caller]
pub(crate) fn link(page: &Answer, part: &str) -> String {
    let all = page.text.split("href=\"").skip(1).map(|after| after.split('"').next().unwrap());
    let found = all.clone().find(|path| path.contains(part));
    found.unwrap_or_else(|| panic!("{}: no link with {part} among {:?}", page.path, all.collect::<Vec<_>>())).to_owned()
}

#[tokio::test]
async fn van_een_eerste_signaal_tot_het_bericht_aan_de_melder() {
    walk(&House::new().await).await;
}

#[tokio::test]
async fn van_een_eerste_signaal_tot_het_bericht_aan_de_melder_op_postgres() {
    if let Some(site) = Site::postgres().await {
        walk(&House::on(site).await).await;
    }
}
