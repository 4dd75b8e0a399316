//! Strong hits about which nobody said anything yet: they keep *geen vervolg* and *directe overdracht* waiting.

use crate::{
    App, AppError,
    melding::SeenMelding,
    ports::StoreError,
    radar::{melding_id, whole},
};
use kernel::{KoppelingId, MeldingId};
use std::collections::BTreeSet;
use veiligthuis::{casus::Casus, codes::KoppelingStand, melding::Melding};

/// From here a hit is strong: ten times as likely one person as two.
const STRONG: f32 = 3.3;

/// The other meldingen that are likely about somebody in this one, while nobody said whether they are. One that a person
/// linked already, or that stands in the same casus, is weighed anyway.
pub(crate) async fn unsaid(
    app: &App,
    id: MeldingId,
    melding: &Melding,
    casus: &Casus,
) -> Result<BTreeSet<MeldingId>, StoreError> {
    let found = whole(app).await?.hits(id, melding);
    let said = app.store.koppelingen(id).await?;
    let stand = |pair| said.iter().find(|row| row.koppeling == pair).map_or(KoppelingStand::NogNiet, |row| row.stand);
    let mut open = BTreeSet::new();
    for hit in &found.answer.hits {
        let other = melding_id(hit.earlier);
        let Some(people) = found.earlier.get(&other).filter(|_| other != id) else { continue };
        let linked = said.iter().any(|row| {
            row.stand == KoppelingStand::Bevestigd && (row.paar.eerdere == other || row.paar.latere == other)
        });
        if linked || casus.melding(other).is_some() {
            continue;
        }
        let strong = hit.pairs.iter().filter(|pair| pair.evidence.bits >= STRONG);
        let mut pairs = strong.filter_map(|pair| {
            let own = found.own.get(usize::from(pair.position))?;
            let theirs = people.get(usize::from(pair.earlier.position))?;
            Some(KoppelingId::van_paar(*own, *theirs))
        });
        if pairs.any(|pair| matches!(stand(pair), KoppelingStand::NogNiet | KoppelingStand::Voorgesteld)) {
            open.insert(other);
        }
    }
    Ok(open)
}

/// How many strong hits wait for a word of somebody, at a melding that is being looked at.
pub async fn to_look_at(app: &App, seen: &SeenMelding) -> Result<usize, AppError> {
    Ok(unsaid(app, seen.row.melding, seen.melding.get(), &seen.casus).await?.len())
}
