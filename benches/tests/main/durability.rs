//! `kill -9` at random instants under eight parallel writers, on one and the same store.

use benches::{
    ambient::{Chance, fresh_seed, variable},
    crash::{Checker, Child, Findings, Mode, WRITERS},
    place::{ADDRESS, Engine, Fresh},
    world::World,
};
use sqlx::{AssertSqlSafe, Connection, SqliteConnection};
use std::{path::Path, time::Duration};

/// Says that there is no PostgreSQL and that this is meant.
const WITHOUT: &str = "THUISBAKEN_ZONDER_POSTGRES";
/// The variable with the seed of an earlier run, to kill at the same moments again.
const SEED: &str = "THUISBAKEN_SEED";

/// A store, what was promised on it, and chance.
struct Trials {
    child: Child,
    place: Fresh,
    checker: Checker,
    seed: u64,
    chance: Chance,
    done: u32,
}

impl Trials {
    async fn on(engine: Engine, mode: Mode) -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR"));
        let place = Fresh::new(engine, folder).await.unwrap();
        let program = env!("CARGO_BIN_EXE_schrijver").into();
        let seed = variable(SEED).map_or_else(fresh_seed, |seed| seed.parse().expect("the seed is a number"));
        let child = Child { program, config: place.config.clone(), mode };
        Self { child, place, checker: Checker::default(), seed, chance: Chance::new(seed), done: 0 }
    }

    /// Writes, kills, opens the store again and looks.
    async fn one(&mut self, thorough: bool) -> Findings {
        let after = Duration::from_millis(self.chance.between(20, 400));
        let ended = self.child.run_and_kill(after).unwrap_or_else(|sentence| panic!("{sentence} {}", self.seed()));
        ended.acks.into_iter().for_each(|ack| self.checker.promise(ack));
        self.done += 1;
        self.look(thorough).await
    }

    async fn look(&mut self, thorough: bool) -> Findings {
        let world = World::open(&self.place.config).await.unwrap_or_else(|sentence| panic!("{sentence}"));
        let findings = self.checker.check(&world, thorough).await.unwrap_or_else(|sentence| panic!("{sentence}"));
        world.store.close().await;
        findings
    }

    fn seed(&self) -> String {
        format!("(trial {}, {SEED}={})", self.done + 1, self.seed)
    }

    /// So many trials without a loss; the whole store is replayed after every tenth and at the end.
    async fn none_lost(mut self, trials: u32, engine: &str) {
        for number in 1..=trials {
            let findings = self.one(number % 10 == 0 || number == trials).await;
            assert!(findings.is_empty(), "{findings:#?} {}", self.seed());
        }
        println!(
            "durability: {} trials, {} acknowledged writes, 0 lost ({engine}, kill -9 under {WRITERS} writers, {} files \
             read back, seed {})",
            self.done,
            self.checker.acknowledged(),
            self.checker.stored(),
            self.seed
        );
        self.place.remove().await.unwrap();
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn durability_no_acknowledged_write_is_lost_by_fifty_kills() {
    Trials::on(Engine::Sqlite, Mode::Eerlijk).await.none_lost(50, "SQLite").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn durability_postgres_no_acknowledged_write_is_lost_by_ten_kills() {
    if variable(ADDRESS).is_none() {
        assert!(
            variable(WITHOUT).as_deref() == Some("1"),
            "There is no PostgreSQL to test on. Run the tests with `cargo xtask postgres -- cargo nextest run`, or say \
             {WITHOUT}=1 to leave this out."
        );
        return;
    }
    Trials::on(Engine::Postgres, Mode::Eerlijk).await.none_lost(10, "PostgreSQL").await;
}

/// The trial itself is on trial: a writer that acknowledges before it commits must be caught, and nothing else blamed.
#[tokio::test(flavor = "multi_thread")]
async fn durability_the_trial_notices_who_acknowledges_too_early() {
    let mut trials = Trials::on(Engine::Sqlite, Mode::TeVroeg).await;
    let mut lost = Vec::new();
    while lost.is_empty() {
        assert!(trials.done < 10, "ten kills of a writer that lies, and no loss was noticed {}", trials.seed());
        let findings = trials.one(true).await;
        assert!(findings.half.is_empty() && findings.broken.is_empty(), "{findings:#?} {}", trials.seed());
        lost = findings.lost;
    }
    assert!(lost.iter().all(|loss| loss.starts_with("melding ")), "{lost:#?}");
    println!("durability: a writer that acknowledges too early was caught after {} trials", trials.done);
}

/// The same for what is written in part: a melding without its casus is noticed by looking, and taking the casus out of the
/// record, at its end or before, by `verify` too.
#[tokio::test(flavor = "multi_thread")]
async fn durability_the_trial_notices_a_melding_without_its_casus() {
    let mut trials = Trials::on(Engine::Sqlite, Mode::Eerlijk).await;
    while trials.checker.stored() < 8 || trials.checker.reports() < 2 {
        assert!(trials.one(true).await.is_empty());
    }
    let file = trials.place.folder().join("gegevens").join("thuisbaken.db");
    for (which, missing) in [("max", 1), ("min", 2)] {
        let mut conn = SqliteConnection::connect(&format!("sqlite://{}", file.display())).await.unwrap();
        let taken = format!(
            "DROP TRIGGER IF EXISTS event_no_delete; DROP TRIGGER IF EXISTS segment_no_delete; \
             CREATE TEMP TABLE gone AS SELECT {which}(position) AS position FROM event WHERE stream_kind = 'casus'; \
             DELETE FROM segment WHERE position IN (SELECT position FROM gone); \
             DELETE FROM event WHERE position IN (SELECT position FROM gone);"
        );
        sqlx::raw_sql(AssertSqlSafe(taken)).execute(&mut conn).await.unwrap();
        conn.close().await.unwrap();
        let findings = trials.look(true).await;
        assert_eq!((findings.lost.len(), findings.half.len()), (0, missing), "{findings:#?}");
        assert!(findings.half.iter().all(|half| half.contains("can not be opened with its casus")), "{findings:#?}");
        assert!(!findings.broken.is_empty(), "{which}: {findings:#?}");
    }
}
