//! The category under which a melding counts in the published figures, and why (CBS, table 85361NED).

use super::SeenFor;
use crate::{
    App,
    koppeling::other,
    ports::{KoppelingRow, MeldingRow, StoreError},
};
use access::OpentInhoud;
use kernel::{BetrokkeneId, MeldingId};
use std::collections::BTreeSet;
use veiligthuis::{
    casus::{Casus, TERUGKIJK_JAREN},
    codes::{KoppelingStand, Meldingcategorie},
};

/// The category, and what it rests on.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Category {
    /// Which.
    pub code: Meldingcategorie,
    /// How many of its people are, as somebody confirmed, in a melding of the three years before it.
    pub bekenden: usize,
}

/// The category of a melding in its casus.
pub async fn category(app: &App, row: &MeldingRow, casus: &Casus) -> Result<Category, StoreError> {
    let said = app.store.koppelingen(row.melding).await?;
    let mut bekenden = BTreeSet::new();
    for pair in said.iter().filter(|pair| pair.stand == KoppelingStand::Bevestigd) {
        let earlier = app.store.melding_row(other(pair, row.melding)).await?.ontvangen_op;
        let first = row.ontvangen_op.dag().plus_jaren(-TERUGKIJK_JAREN);
        if earlier < row.ontvangen_op && earlier.dag() >= first {
            bekenden.insert(own(pair, row.melding));
        }
    }
    let bekenden = bekenden.len();
    let vervolg = casus.melding(row.melding).and_then(|melding| melding.vervolg);
    Ok(Category { code: vervolg.unwrap_or_else(|| Casus::categorie(None, bekenden)), bekenden })
}

/// The same, of a melding that is being looked at.
pub async fn category_of<A: OpentInhoud>(app: &App, seen: &SeenFor<A>) -> Result<Category, StoreError> {
    category(app, &seen.row, &seen.casus).await
}

/// The person of this melding in a pair.
fn own(pair: &KoppelingRow, id: MeldingId) -> BetrokkeneId {
    if pair.paar.latere == id { pair.paar.latere_persoon } else { pair.paar.eerdere_persoon }
}
