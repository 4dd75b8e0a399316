//! Looking for earlier meldingen, with a melding at hand. Every look is logged, also one that finds nobody.

use super::{evidence, other};
use crate::{
    App, AppError,
    allow::{Target, allow, entry, known},
    melding::{region, relaties},
    ports::{AccessEntry, AccessOutcome, KoppelingRow, MeldingRow, StoreError, Stream, Viewed, fold},
    radar::{Found, address, birth, melding_id, named, whole},
};
use access::{Aanvrager, Permit, handeling::MensenZoeken};
use kernel::{BetrokkeneId, Dag, Geboorte, KoppelingId, MeldingId};
use radar::{Cut, Kind, Mention, Reason};
use veiligthuis::codes::{KoppelingSoort, KoppelingStand};
use veiligthuis::melding::Melding;

/// So many earlier meldingen are shown; the answer says when there were more.
const MOST: usize = 40;

/// What is weaker is not shown: at -3.3 bits somebody else is ten times as likely. Only what people said about it stays in
/// sight.
const WEAKEST: f32 = -3.3;

/// What was found, and the permit that opens it.
pub struct SeenEarlier {
    /// The melding at hand; looking was logged.
    pub melding: Viewed<Melding>,
    /// Sequence number of its last event.
    pub seq: u64,
    /// Its row.
    pub row: MeldingRow,
    /// The earlier meldingen, strongest first.
    pub matches: Vec<Match>,
    /// So many were compared and are not shown, because they are almost certainly about other people.
    pub dropped: usize,
    /// There was more than is shown, or more than could be compared.
    pub cut: bool,
    /// Opens personal data.
    pub permit: Permit<MensenZoeken>,
}

/// An earlier melding.
pub struct Match {
    /// Its row: number, days, state and outcome.
    pub row: MeldingRow,
    /// What it says.
    pub melding: Melding,
    /// What it seems to be.
    pub soort: KoppelingSoort,
    /// Log2 of the odds of its strongest pair.
    pub bits: f32,
    /// The pairs of persons, strongest first; empty when only the household fits.
    pub pairs: Vec<MatchedPair>,
    /// What both meldingen as such have in common.
    pub household: Vec<Evidence>,
}

/// One piece of evidence of the radar.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Evidence {
    /// In Dutch, without values.
    pub text: &'static str,
    /// What it is worth in bits: one bit more is twice as likely. Below zero it speaks against.
    pub bits: f32,
}

impl Evidence {
    const fn of(reason: &Reason) -> Self {
        Self { text: reason.text, bits: reason.bits }
    }
}

/// A person of the melding at hand and one of an earlier melding.
pub struct MatchedPair {
    /// In the melding at hand; `None` when somebody was searched by hand.
    pub own: Option<BetrokkeneId>,
    /// In the earlier melding.
    pub earlier: BetrokkeneId,
    /// What it looks like.
    pub soort: KoppelingSoort,
    /// Log2 of the odds that they are one person.
    pub bits: f32,
    /// Every piece of evidence.
    pub reasons: Vec<Evidence>,
    /// What people said about it.
    pub stand: KoppelingStand,
}

impl MatchedPair {
    /// A person said what it is, or what it is not.
    pub const fn is_said(&self) -> bool {
        match self.stand {
            KoppelingStand::NogNiet | KoppelingStand::Voorgesteld => false,
            KoppelingStand::InTwijfel
            | KoppelingStand::Bevestigd
            | KoppelingStand::Verworpen
            | KoppelingStand::OngedaanGemaakt => true,
        }
    }
    fn is_shown(&self) -> bool {
        self.bits >= WEAKEST || self.is_said()
    }
}

/// Whom somebody searches. Empty: not known.
#[derive(Clone, Default)]
pub struct Wanted {
    /// Name as known.
    pub naam: String,
    /// Day of birth.
    pub geboren: Option<Dag>,
    /// Address as known.
    pub adres: String,
    /// Telephone or mail.
    pub contact: String,
}

/// The earlier meldingen about the same people, as the radar sees it now and as people said.
pub async fn earlier(app: &App, wie: &Aanvrager, id: MeldingId) -> Result<SeenEarlier, AppError> {
    let radar = whole(app).await?;
    look(app, wie, id, |melding| radar.hits(id, melding)).await
}

/// The meldingen that mention somebody like this.
pub async fn search(app: &App, wie: &Aanvrager, id: MeldingId, wanted: &Wanted) -> Result<SeenEarlier, AppError> {
    within_budget(app, wie, id).await?;
    let radar = whole(app).await?;
    look(app, wie, id, |melding| radar.search(melding, mention(wanted))).await
}

/// Searching has a budget per day. What is refused is logged as well.
async fn within_budget(app: &App, wie: &Aanvrager, id: MeldingId) -> Result<(), AppError> {
    let target = Target::stream(Stream::Melding(id), relaties(app, wie, id).await?);
    let permit = allow::<MensenZoeken>(app, wie, target).await?;
    let budget = region(app, wie.organisatie()).await?.zoekbudget;
    if app.radar.may_look(wie.account(), app.clock.now().dag(), budget) {
        return Ok(());
    }
    let code = "zoekbudget-op";
    let refused = AccessEntry { outcome: AccessOutcome::Refused(code), ..entry(app, &permit, target.object) };
    app.store.log(vec![refused]).await?;
    let zin =
        format!("U hebt vandaag al {budget} keer iemand gezocht. Morgen kan het weer. Vraag anders uw teamleider.");
    Err(AppError::Refused { code, zin })
}

fn mention(wanted: &Wanted) -> Mention {
    let geboren = birth(&wanted.geboren.map_or(Geboorte::Onbekend, Geboorte::Op));
    let adressen = if wanted.adres.trim().is_empty() { Vec::new() } else { vec![address(&wanted.adres)] };
    Mention { geboren, adressen, contact: wanted.contact.clone(), ..named(&wanted.naam) }
}

async fn look(
    app: &App,
    wie: &Aanvrager,
    id: MeldingId,
    find: impl FnOnce(&Melding) -> Found + Send,
) -> Result<SeenEarlier, AppError> {
    let stream = Stream::Melding(id);
    let target = Target::stream(stream, relaties(app, wie, id).await?);
    let permit = allow::<MensenZoeken>(app, wie, target).await?;
    let viewed = app.store.view(stream, entry(app, &permit, target.object)).await?;
    let (melding, seq) = fold::<Melding>(viewed.get())?;
    let found = find(&melding);
    let row = app.store.melding_row(id).await?;
    let said = app.store.koppelingen(id).await?;
    let cut = found.answer.cut != Cut::default() || found.answer.hits.len() > MOST;
    let mut matches = Vec::new();
    let mut dropped = 0;
    for hit in found.answer.hits.iter().take(MOST) {
        let earlier = melding_id(hit.earlier);
        // A hit that came or went in this very moment says nothing; it must not keep the others from being seen.
        let (Some(people), true) = (found.earlier.get(&earlier), earlier != id) else { continue };
        let pairs = hit.pairs.iter().filter_map(|pair| {
            let own = found.own.get(usize::from(pair.position)).copied();
            let theirs = *people.get(usize::from(pair.earlier.position))?;
            Some(MatchedPair {
                own,
                earlier: theirs,
                soort: evidence::soort(pair.evidence.kind),
                bits: pair.evidence.bits,
                reasons: pair.evidence.reasons.iter().map(Evidence::of).collect(),
                stand: own.map_or(KoppelingStand::NogNiet, |own| stand(&said, own, theirs)),
            })
        });
        let pairs: Vec<MatchedPair> = pairs.filter(MatchedPair::is_shown).collect();
        if pairs.is_empty() && (hit.bits < WEAKEST || !hit.pairs.is_empty()) {
            dropped += 1;
            continue;
        }
        let Some((row, melding)) = read(app, earlier).await? else { continue };
        let soort = evidence::soort(hit.kind);
        let (bits, household) = (hit.bits, hit.household.iter().map(Evidence::of).collect());
        matches.push(Match { row, melding, soort, bits, pairs, household });
    }
    // What people confirmed stays in sight, whatever the radar thinks of it now.
    for pair in said.iter().filter(|row| row.stand == KoppelingStand::Bevestigd) {
        let earlier = other(pair, id);
        if matches.iter().any(|m| m.row.melding == earlier) {
            continue;
        }
        let Some((row, melding)) = read(app, earlier).await? else { continue };
        let (own, theirs) = if pair.paar.latere == id {
            (pair.paar.latere_persoon, pair.paar.eerdere_persoon)
        } else {
            (pair.paar.eerdere_persoon, pair.paar.latere_persoon)
        };
        let bits = pair.gewicht.map_or(0.0, |gewicht| gewicht as f32 / 100.0);
        let pairs = vec![MatchedPair {
            own: Some(own),
            earlier: theirs,
            soort: pair.soort,
            bits,
            reasons: Vec::new(),
            stand: pair.stand,
        }];
        matches.push(Match { row, melding, soort: pair.soort, bits, pairs, household: Vec::new() });
    }
    Ok(SeenEarlier { melding: viewed.map(|_| melding), seq, row, matches, dropped, cut, permit })
}

async fn read(app: &App, id: MeldingId) -> Result<Option<(MeldingRow, Melding)>, AppError> {
    let Some(row) = known(app.store.melding_row(id).await)? else { return Ok(None) };
    let (melding, _) = fold(&app.store.load(Stream::Melding(id)).await?)?;
    Ok(Some((row, melding)))
}

fn stand(said: &[KoppelingRow], own: BetrokkeneId, theirs: BetrokkeneId) -> KoppelingStand {
    let id = KoppelingId::van_paar(own, theirs);
    said.iter().find(|row| row.koppeling == id).map_or(KoppelingStand::NogNiet, |row| row.stand)
}

/// What a pair looks like to the radar now; for the record of what was decided.
pub(super) async fn weighed(
    app: &App,
    id: MeldingId,
    melding: &Melding,
    own: BetrokkeneId,
    theirs: BetrokkeneId,
) -> Result<Option<(Kind, radar::Explanation)>, StoreError> {
    let found = whole(app).await?.hits(id, melding);
    Ok(found.answer.hits.iter().find_map(|hit| {
        let people = found.earlier.get(&melding_id(hit.earlier))?;
        let pair = hit.pairs.iter().find(|pair| {
            found.own.get(usize::from(pair.position)) == Some(&own)
                && people.get(usize::from(pair.earlier.position)) == Some(&theirs)
        })?;
        Some((pair.evidence.kind, pair.evidence.clone()))
    }))
}
