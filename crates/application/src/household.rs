//! Everything around the people of a casus over all the years: the other meldingen and casussen that people linked to it.

use crate::{
    App, AppError,
    allow::{Target, allow, entry},
    casus::relaties,
    ports::{AccessObject, History, MeldingRow, StoreError, Stream, StreamEvent, typed},
};
use access::{Aanvrager, Permit, handeling::CasusInzien};
use kernel::{CasusId, Dag, KoppelingId, MeldingId, Moment, Recorded};
use std::collections::{BTreeMap, BTreeSet, VecDeque};
use veiligthuis::{
    codes::KoppelingStand,
    gezin::{Aanwijzing, Gezin, Huishouding, Mens, Punt, aanwijzingen, huishoudens, lijn, mensen},
    melding::Melding,
};

/// So many meldingen are read; the answer says when there are more.
const MOST: usize = 400;

/// What is known around the people of a casus, and the permit that opens it.
pub struct SeenHousehold {
    /// The casus that was opened.
    pub casus: CasusId,
    /// The line of time, oldest first.
    pub lijn: Vec<Punt>,
    /// Who is who, in order of first mention.
    pub mensen: Vec<Mens>,
    /// The households, the one reported first first.
    pub huishoudens: Vec<Huishouding>,
    /// What stands out; none is a verdict.
    pub aanwijzingen: Vec<Aanwijzing>,
    /// The meldingen as they were on that day.
    pub meldingen: BTreeMap<MeldingId, Melding>,
    /// Their rows.
    pub rows: BTreeMap<MeldingId, MeldingRow>,
    /// Up to and including this day; `None`: now.
    pub tot: Option<Dag>,
    /// There are more meldingen than were read.
    pub cut: bool,
    /// Opens personal data.
    pub permit: Permit<CasusInzien>,
}

/// The line of time of the people of a casus, as it was known at the end of a day. Looking is logged for the casus and for every
/// other file that is shown with it.
pub async fn see(app: &App, wie: &Aanvrager, id: CasusId, tot: Option<Dag>) -> Result<SeenHousehold, AppError> {
    let stream = Stream::Casus(id);
    let target = Target::stream(stream, relaties(app, wie, id).await?);
    let permit = allow::<CasusInzien>(app, wie, target).await?;
    let around = around(app, id).await?;
    let looks = around.streams().into_iter().map(|s| entry(app, &permit, AccessObject::Stream(s)));
    let looks = std::iter::once(entry(app, &permit, target.object)).chain(looks.filter(|l| l.object != target.object));
    app.store.log(looks.collect()).await?;
    let now = app.clock.now();
    let today = now.dag();
    let tot = tot.filter(|day| *day < today);
    let until = tot.and_then(|day| Moment::in_nederland(day.plus_dagen(1), 0, 0));
    let gezin = read(app, &around).await?;
    let gezin = match until {
        Some(until) => gezin.voor(until),
        None => gezin,
    };
    let (line, people) = (lijn(&gezin, app.wet, until.unwrap_or(now)), mensen(&gezin));
    let households = huishoudens(&gezin, &people);
    let day = tot.unwrap_or(today);
    Ok(SeenHousehold {
        casus: id,
        aanwijzingen: aanwijzingen(&gezin, &line, &people, &households, day, &permit),
        lijn: line,
        mensen: people,
        huishoudens: households,
        meldingen: gezin.staat().into_iter().collect(),
        rows: around.rows,
        tot,
        cut: around.cut,
        permit,
    })
}

/// Which files belong to the same people.
#[derive(Default)]
struct Around {
    rows: BTreeMap<MeldingId, MeldingRow>,
    casussen: BTreeSet<CasusId>,
    koppelingen: BTreeSet<KoppelingId>,
    cut: bool,
}

impl Around {
    fn streams(&self) -> Vec<Stream> {
        let casussen = self.casussen.iter().map(|id| Stream::Casus(*id));
        casussen.chain(self.rows.keys().map(|id| Stream::Melding(*id))).collect()
    }
}

/// The two meldingen of a pair, with their casussen and services.
pub(crate) async fn of_pair(app: &App, rows: [&MeldingRow; 2]) -> Result<Gezin, StoreError> {
    let casussen = rows.iter().map(|row| row.casus).collect();
    let rows = rows.into_iter().map(|row| (row.melding, row.clone())).collect();
    read(app, &Around { rows, casussen, ..Around::default() }).await
}

/// From one casus along what people confirmed, until nothing new is found.
async fn around(app: &App, id: CasusId) -> Result<Around, StoreError> {
    let mut found = Around { casussen: BTreeSet::from([id]), ..Around::default() };
    let mut casussen = VecDeque::from([id]);
    while let Some(casus) = casussen.pop_front() {
        let mut meldingen: VecDeque<MeldingId> = in_casus(app, casus).await?.into();
        while let Some(melding) = meldingen.pop_front() {
            if found.rows.contains_key(&melding) {
                continue;
            }
            if found.rows.len() == MOST {
                found.cut = true;
                break;
            }
            let row = app.store.melding_row(melding).await?;
            if found.casussen.insert(row.casus) {
                casussen.push_back(row.casus);
            }
            found.rows.insert(melding, row);
            for pair in app.store.koppelingen(melding).await? {
                found.koppelingen.insert(pair.koppeling);
                if pair.stand == KoppelingStand::Bevestigd {
                    meldingen.extend([pair.paar.eerdere, pair.paar.latere]);
                }
            }
        }
    }
    Ok(found)
}

async fn in_casus(app: &App, id: CasusId) -> Result<Vec<MeldingId>, StoreError> {
    let (casus, _) = crate::ports::fold::<veiligthuis::casus::Casus>(&app.store.load(Stream::Casus(id)).await?)?;
    Ok(casus.meldingen.iter().map(|melding| melding.id).collect())
}

/// The events of all of it, one read per kind.
async fn read(app: &App, around: &Around) -> Result<Gezin, StoreError> {
    let mut rows: Vec<&MeldingRow> = around.rows.values().collect();
    rows.sort_by_key(|row| (row.ontvangen_op, row.melding));
    let meldingen: Vec<MeldingId> = rows.iter().map(|row| row.melding).collect();
    let casussen: Vec<CasusId> = around.casussen.iter().copied().collect();
    let mut diensten = Vec::new();
    for casus in &casussen {
        diensten.extend(app.store.diensten_van(*casus).await?.into_iter().map(|row| (*casus, row.dienst)));
    }
    let of_casussen = load(app, casussen.iter().map(|id| Stream::Casus(*id))).await?;
    let of_meldingen = load(app, meldingen.iter().map(|id| Stream::Melding(*id))).await?;
    let of_diensten = load(app, diensten.iter().map(|(_, id)| Stream::Dienst(*id))).await?;
    let of_berichten = load(app, casussen.iter().map(|id| Stream::Berichten(*id))).await?;
    let of_koppelingen = load(app, around.koppelingen.iter().map(|id| Stream::Koppeling(*id))).await?;
    let of = diensten.iter().map(|(casus, _)| *casus);
    Ok(Gezin {
        meldingen: meldingen.into_iter().zip(of_meldingen).collect(),
        casussen: casussen.iter().copied().zip(of_casussen).collect(),
        diensten: of.zip(of_diensten).collect(),
        berichten: casussen.iter().copied().zip(of_berichten).collect(),
        koppelingen: of_koppelingen,
    })
}

async fn load<E: StreamEvent>(
    app: &App,
    streams: impl Iterator<Item = Stream> + Send,
) -> Result<Vec<Vec<Recorded<E>>>, StoreError> {
    let streams: Vec<Stream> = streams.collect();
    let found: Vec<History> = app.store.load_all(&streams).await?;
    Ok(found.iter().map(|history| history.iter().filter_map(typed).collect()).collect())
}
