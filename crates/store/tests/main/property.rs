//! Any sequence of acts: both engines answer the same and hold the same, the read tables follow from the log, what was
//! erased stays erased.

use crate::bench::Bench;
use crate::events::*;
use application::ports::*;
use kernel::BetrokkeneId;
use proptest::prelude::*;
use proptest::test_runner::{Config as Cases, TestCaseError, TestRunner};
use store::SqlStore;

#[derive(Clone, Debug)]
enum Op {
    Open,
    Receive,
    Person { file: usize, client: bool },
    Note { file: usize, about: [bool; 3] },
    Address { file: usize, who: usize },
    Danger { file: usize },
    PickUp { file: usize },
    Both { file: usize },
    Stale { file: usize },
    Twice { file: usize },
    Destroy { file: usize, who: usize },
    Look { file: usize },
}

fn op() -> impl Strategy<Value = Op> {
    let file = 0usize..4;
    prop_oneof![
        2 => Just(Op::Open),
        2 => Just(Op::Receive),
        4 => (file.clone(), any::<bool>()).prop_map(|(file, client)| Op::Person { file, client }),
        6 => (file.clone(), any::<[bool; 3]>()).prop_map(|(file, about)| Op::Note { file, about }),
        1 => (file.clone(), 0usize..3).prop_map(|(file, who)| Op::Address { file, who }),
        1 => file.clone().prop_map(|file| Op::Danger { file }),
        1 => file.clone().prop_map(|file| Op::PickUp { file }),
        1 => file.clone().prop_map(|file| Op::Both { file }),
        1 => file.clone().prop_map(|file| Op::Stale { file }),
        1 => file.clone().prop_map(|file| Op::Twice { file }),
        3 => (file.clone(), 0usize..3).prop_map(|(file, who)| Op::Destroy { file, who }),
        1 => file.prop_map(|file| Op::Look { file }),
    ]
}

/// What a file should be by now.
struct File {
    stream: Stream,
    seq: u64,
    persons: Vec<BetrokkeneId>,
    /// Sequence number, about whom, text, still readable.
    notes: Vec<(u64, Vec<BetrokkeneId>, String, bool)>,
}

struct Run {
    stores: Vec<SqlStore>,
    files: Vec<File>,
}

impl Run {
    /// Does the same on all engines and gives their one answer.
    async fn all(&self, transaction: &Transaction) -> Result<Result<Committed, StoreError>, TestCaseError> {
        let mut answers = Vec::new();
        for store in &self.stores {
            answers.push(store.commit(transaction.clone()).await);
        }
        prop_assert!(answers.windows(2).all(|pair| pair[0] == pair[1]), "{answers:?}");
        Ok(answers.remove(0))
    }

    async fn add(&mut self, file: usize, events: Vec<Event>) -> Result<(), TestCaseError> {
        let File { stream, seq, .. } = self.files[file];
        let count = events.len() as u64;
        let answer = self.all(&act(vec![append(stream, seq, events)])).await?;
        prop_assert_eq!(answer, Ok(Committed::Done(vec![seq + count])));
        self.files[file].seq += count;
        Ok(())
    }

    async fn create(
        &mut self,
        stream: Stream,
        first: Vec<Event>,
        persons: Vec<BetrokkeneId>,
    ) -> Result<(), TestCaseError> {
        self.files.push(File { stream, seq: 0, persons, notes: Vec::new() });
        self.add(self.files.len() - 1, first).await
    }

    async fn step(&mut self, op: &Op) -> Result<(), TestCaseError> {
        match op {
            Op::Open => return self.create(dossier_stream(), vec![geopend()], vec![]).await,
            Op::Receive => {
                let kind = persoon();
                let events = vec![ontvangen(&[kind], at(0)), vastgelegd(kind, "Noor"), acuut_gecheckt(false)];
                return self.create(melding_stream(), events, vec![kind]).await;
            }
            _ if self.files.is_empty() => return Ok(()),
            _ => {}
        }
        let pick = |nr: &usize| nr % self.files.len();
        match op {
            Op::Open | Op::Receive => Ok(()),
            Op::Person { file, client } => {
                let (file, wie) = (pick(file), persoon());
                let event = match self.files[file].stream {
                    Stream::Dossier(_) => toegevoegd(wie, "Els", *client),
                    _ => vastgelegd(wie, "Els"),
                };
                self.files[file].persons.push(wie);
                self.add(file, vec![event]).await
            }
            Op::Note { file, about } => self.note(pick(file), *about).await,
            Op::Address { file, who } => {
                let file = pick(file);
                match (self.files[file].stream, self.files[file].persons.get(*who)) {
                    (Stream::Dossier(_), Some(wie)) => self.add(file, vec![adres(*wie, "bij oma")]).await,
                    _ => Ok(()),
                }
            }
            Op::Danger { file } => {
                let file = pick(file);
                let event = match self.files[file].stream {
                    Stream::Dossier(_) => acuut(&self.files[file].persons.clone()),
                    _ => acuut_gecheckt(true),
                };
                self.add(file, vec![event]).await
            }
            Op::PickUp { file } => match self.files[pick(file)].stream {
                Stream::Melding(_) => self.add(pick(file), vec![opgepakt()]).await,
                _ => Ok(()),
            },
            Op::Both { file } => self.both(pick(file)).await,
            Op::Stale { file } => {
                let File { stream, seq, .. } = self.files[pick(file)];
                let answer = self.all(&act(vec![append(stream, seq + 1, vec![notitie(&[], "te vroeg")])])).await?;
                let conflict = matches!(answer, Err(StoreError::Conflict { .. }));
                prop_assert!(conflict, "{answer:?}");
                Ok(())
            }
            Op::Twice { file } => self.twice(pick(file)).await,
            Op::Destroy { file, who } => self.destroy(pick(file), *who).await,
            Op::Look { file } => {
                let stream = self.files[pick(file)].stream;
                for store in &self.stores {
                    store.view(stream, entry(AccessObject::Stream(stream))).await.map_err(failed)?;
                }
                Ok(())
            }
        }
    }

    async fn note(&mut self, file: usize, about: [bool; 3]) -> Result<(), TestCaseError> {
        let this = &mut self.files[file];
        if !matches!(this.stream, Stream::Dossier(_)) {
            return Ok(());
        }
        let over: Vec<_> = this.persons.iter().zip(about).filter(|(_, yes)| *yes).map(|(wie, _)| *wie).collect();
        let text = format!("over {} na {}", over.len(), this.seq);
        this.notes.push((this.seq + 1, over.clone(), text.clone(), true));
        self.add(file, vec![notitie(&over, &text)]).await
    }

    /// A report: the dossier and a new melding in one act.
    async fn both(&mut self, file: usize) -> Result<(), TestCaseError> {
        let File { stream, seq, .. } = self.files[file];
        if !matches!(stream, Stream::Dossier(_)) {
            return Ok(());
        }
        let (melding, kind) = (melding_stream(), persoon());
        let report = vec![ontvangen(&[kind], at(0)), vastgelegd(kind, "Noor"), acuut_gecheckt(false)];
        let both = act(vec![append(stream, seq, vec![notitie(&[], "gemeld")]), append(melding, 0, report)]);
        prop_assert_eq!(self.all(&both).await?, Ok(Committed::Done(vec![seq + 1, 3])));
        self.files[file].seq += 1;
        self.files.push(File { stream: melding, seq: 3, persons: vec![kind], notes: Vec::new() });
        Ok(())
    }

    /// The same form, twice.
    async fn twice(&mut self, file: usize) -> Result<(), TestCaseError> {
        let File { stream, seq, .. } = self.files[file];
        let event = match stream {
            Stream::Dossier(_) => notitie(&[], "een keer"),
            _ => opgepakt(),
        };
        let once = Some(OnceKey { key: id(), answer: format!("/{seq}") });
        let form = Transaction { once, ..act(vec![append(stream, seq, vec![event])]) };
        prop_assert_eq!(self.all(&form).await?, Ok(Committed::Done(vec![seq + 1])));
        self.files[file].seq += 1;
        prop_assert_eq!(self.all(&form).await?, Ok(Committed::Before(format!("/{seq}"))));
        Ok(())
    }

    async fn destroy(&mut self, file: usize, who: usize) -> Result<(), TestCaseError> {
        let this = &mut self.files[file];
        let Some(wie) = this.persons.get(who).copied() else { return Ok(()) };
        let mut counts = Vec::new();
        for store in &self.stores {
            counts.push(
                store.destroy_keys(this.stream, wie, entry(AccessObject::Stream(this.stream))).await.map_err(failed)?,
            );
        }
        prop_assert!(counts.windows(2).all(|pair| pair[0] == pair[1]), "{counts:?}");
        this.notes.iter_mut().filter(|(_, over, _, _)| over.contains(&wie)).for_each(|note| note.3 = false);
        Ok(())
    }

    /// Every note that should be readable is, and no other.
    async fn check(&self) -> Result<(), TestCaseError> {
        for store in &self.stores {
            for file in &self.files {
                let history = store.load(file.stream).await.map_err(failed)?;
                prop_assert_eq!(history.len() as u64, file.seq);
                for (seq, _, text, readable) in &file.notes {
                    let found = note_text(&history[*seq as usize - 1].event);
                    prop_assert_eq!(found.as_ref(), readable.then_some(text), "note {} of {:?}", seq, file.stream);
                }
            }
            store.verify().await.map_err(failed)?;
        }
        Ok(())
    }
}

fn failed(error: impl std::fmt::Display) -> TestCaseError {
    TestCaseError::fail(error.to_string())
}

/// What both engines must hold alike: everything but ciphertexts and what is made of them.
const TABLES: [&str; 13] = [
    "SELECT position, stream_kind, stream, seq, kind, form, recorded_at, actor, rol, organisatie, grondslag, \
     open_part, segments FROM event ORDER BY position",
    "SELECT position, nr, klasse, persons, length(sealed) FROM segment ORDER BY position, nr",
    "SELECT stream_kind, stream, person, klasse, kek_version FROM data_key ORDER BY 1, 2, 3, 4",
    "SELECT * FROM destroyed_key ORDER BY 1, 2, 3, 4",
    "SELECT * FROM access ORDER BY position",
    "SELECT * FROM dossier_row ORDER BY dossier",
    "SELECT * FROM melding_row ORDER BY melding",
    "SELECT * FROM dienst_row ORDER BY dienst",
    "SELECT * FROM casus_row ORDER BY casus",
    "SELECT * FROM agenda_row ORDER BY casus, nr",
    "SELECT * FROM koppeling_row ORDER BY koppeling",
    "SELECT * FROM berichten_row ORDER BY casus",
    "SELECT * FROM melding_count ORDER BY regio",
];

async fn same(ops: Vec<Op>) -> Result<(), TestCaseError> {
    let mut benches = vec![Bench::sqlite()];
    benches.extend(Bench::postgres().await);
    let mut run = Run { stores: Vec::new(), files: Vec::new() };
    for bench in &benches {
        run.stores.push(bench.open().await);
    }
    for op in &ops {
        run.step(op).await?;
    }
    run.check().await?;
    for table in TABLES {
        let mut dumps = Vec::new();
        for bench in &benches {
            // The length of a text is counted the same; the type of the answer is not.
            let table = if bench.address().is_some() {
                table.replace("length(sealed)", "CAST(length(sealed) AS bigint)")
            } else {
                table.to_owned()
            };
            dumps.push(bench.dump(&table).await);
        }
        prop_assert!(dumps.windows(2).all(|pair| pair[0] == pair[1]), "{}", table);
    }
    Ok(())
}

#[test]
fn any_sequence_of_acts_gives_the_same_record_on_both_engines() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let mut runner = TestRunner::new(Cases { cases: 16, max_shrink_iters: 40, ..Cases::default() });
    runner
        .run(&proptest::collection::vec(op(), 1..40), |ops| runtime.block_on(same(ops)))
        .unwrap_or_else(|error| panic!("{error}"));
}
