//! Looking at a casus, with its meldingen and the people in them.

use super::{CasusPersoon, facts, relaties, stream};
use crate::{
    App, AppError,
    allow::{Target, allow, entry},
    melding::{Category, category, region},
    ports::{CasusRow, MeldingRow, Viewed, fold, typed},
};
use access::{Aanvrager, Permit, handeling::CasusInzien};
use kernel::{CasusId, Recorded};
use veiligthuis::{
    casus::{Casus, Event, Facts, Openstaand},
    codes::KoppelingStand,
    gezin::{Mens, wie_is_wie},
};

/// A casus that may be shown, and the permit that opens what is in it.
pub struct SeenCasus {
    /// The casus; looking at it was logged.
    pub casus: Viewed<Casus>,
    /// Sequence number of its last event.
    pub seq: u64,
    /// Its row in the list.
    pub row: CasusRow,
    /// What happened, in order: who did what, when.
    pub verloop: Vec<Recorded<Event>>,
    /// The rows of its meldingen, in order of adding.
    pub meldingen: Vec<MeldingRow>,
    /// The category of each, in the same order.
    pub categories: Vec<Category>,
    /// Everybody in its meldingen, once per melding.
    pub personen: Vec<CasusPersoon>,
    /// The same, with what people confirmed to be one human being together.
    pub mensen: Vec<Mens>,
    /// What a decision would look at now.
    pub facts: Facts,
    /// Opens personal data.
    pub permit: Permit<CasusInzien>,
}

/// The casus, for its pages.
pub async fn see(app: &App, wie: &Aanvrager, id: CasusId) -> Result<SeenCasus, AppError> {
    let target = Target::stream(stream(id), relaties(app, wie, id).await?);
    let permit = allow::<CasusInzien>(app, wie, target).await?;
    let viewed = app.store.view(stream(id), entry(app, &permit, target.object)).await?;
    let (casus, seq) = fold::<Casus>(viewed.get())?;
    let verloop = viewed.get().iter().filter_map(typed).collect();
    let row = app.store.casus_row(id).await?;
    let (mut meldingen, mut categories) = (Vec::new(), Vec::new());
    for melding in &casus.meldingen {
        let row = app.store.melding_row(melding.id).await?;
        categories.push(category(app, &row, &casus).await?);
        meldingen.push(row);
    }
    let personen = facts::personen(app, &casus).await?;
    let mut bevestigd = Vec::new();
    for melding in &casus.meldingen {
        let pairs = app.store.koppelingen(melding.id).await?;
        bevestigd.extend(pairs.into_iter().filter(|p| p.stand == KoppelingStand::Bevestigd).map(|p| p.paar));
    }
    let records: Vec<_> = personen.iter().map(|p| (p.melding, p.betrokkene.id)).collect();
    let mensen = wie_is_wie(&records, &bevestigd);
    let (berichten, _) = crate::berichten::of_casus(app, id).await?;
    let facts = facts::facts(app, region(app, row.regio).await?, &personen, &berichten);
    Ok(SeenCasus {
        casus: viewed.map(|_| casus),
        seq,
        row,
        verloop,
        meldingen,
        categories,
        personen,
        mensen,
        facts,
        permit,
    })
}

impl SeenCasus {
    /// Everything that keeps the casus from being closed.
    pub fn openstaand(&self) -> Vec<Openstaand> {
        self.casus.get().openstaand(&self.facts)
    }
}
