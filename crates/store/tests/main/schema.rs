//! The schema: the same on both engines, every column classified, every statement understood.

use crate::bench::{Bench, both};
use std::collections::BTreeMap;

/// Table and column, with what both engines can say about it: the portable type and whether it may be absent.
type Schema = BTreeMap<(String, String), (&'static str, bool)>;

fn portable(engine_type: &str) -> &'static str {
    match engine_type.to_lowercase().as_str() {
        "integer" | "bigint" | "boolean" => "number",
        "blob" | "bytea" | "uuid" => "bytes",
        "text" => "text",
        other => panic!("{other} is not a portable type"),
    }
}

async fn schema(bench: &Bench) -> Schema {
    let rows = match bench.address() {
        None => {
            bench
                .dump(
                    "SELECT t.name, c.name, c.type, CASE WHEN c.\"notnull\" = 1 THEN 'NO' ELSE 'YES' END \
                     FROM sqlite_master t JOIN pragma_table_info(t.name) c WHERE t.type = 'table' \
                     AND t.name NOT LIKE 'sqlite_%'",
                )
                .await
        }
        Some(_) => {
            bench
                .dump(
                    "SELECT CAST(table_name AS text), CAST(column_name AS text), CAST(data_type AS text), \
                     CAST(is_nullable AS text) FROM information_schema.columns WHERE table_schema = current_schema()",
                )
                .await
        }
    };
    rows.into_iter()
        .map(|row| {
            let [table, column, kind, nullable] = row.try_into().unwrap();
            ((table, column), (portable(&kind), nullable == "YES"))
        })
        .collect()
}

#[tokio::test]
async fn both_engines_have_the_same_tables_columns_and_absences() {
    let Some(server) = Bench::postgres().await else { return };
    let embedded = Bench::sqlite();
    embedded.open().await.close().await;
    server.open().await.close().await;
    let (left, right) = (schema(&embedded).await, schema(&server).await);
    assert!(left.len() > 80, "the schema was not read");
    assert_eq!(left, right);
}

both!(every_column_is_classified);
async fn every_column_is_classified(bench: Bench) {
    bench.open().await.close().await;
    let live: Vec<(String, String)> = schema(&bench).await.into_keys().collect();
    let file = include_str!("../../schema.tsv");
    let mut lines = file.lines().filter(|line| !line.starts_with('#'));
    assert_eq!(lines.next(), Some("table\tcolumn\tclass\tretention\terase"));
    let mut listed = Vec::new();
    for line in lines {
        let [table, column, class, retention, erase] = line.split('\t').collect::<Vec<_>>()[..] else {
            panic!("{line}")
        };
        assert!(["open", "person", "special"].contains(&class), "{line}");
        assert!(
            ["file", "log", "account", "session", "invitation", "form", "draft", "always"].contains(&retention),
            "{line}"
        );
        assert!(["key", "row", "overwrite", "rebuild", "none"].contains(&erase), "{line}");
        assert!(class == "open" || erase != "none", "{line}: about a person, and no way to erase it");
        listed.push((table.to_owned(), column.to_owned()));
    }
    listed.sort();
    assert_eq!(listed, live, "schema.tsv and the schema differ");
}

both!(the_engine_understands_every_statement);
async fn the_engine_understands_every_statement(bench: Bench) {
    let store = bench.open().await;
    assert_eq!(store.misunderstood().await.unwrap(), None);
    assert_eq!(store.damage().await.unwrap(), None);
}

#[test]
fn no_statement_is_made_at_run_time() {
    // The driver takes constants only; this is the one way around it, and no source of the store may use it.
    let forbidden = concat!("Assert", "SqlSafe");
    let mut seen = 0;
    let mut folders = vec![std::path::PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/src"))];
    while let Some(folder) = folders.pop() {
        for file in std::fs::read_dir(folder).unwrap() {
            let path = file.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                seen += 1;
                assert!(!std::fs::read_to_string(&path).unwrap().contains(forbidden), "{}", path.display());
            }
        }
    }
    assert!(seen > 20);
}

/// Every statement with its text for SQLite: those of `sql.rs` and of each file in `sql/`.
fn statements() -> Vec<(String, String)> {
    let source = concat!(env!("CARGO_MANIFEST_DIR"), "/src/sql");
    let parts = std::fs::read_dir(source).unwrap().map(|file| file.unwrap().path());
    let files: Vec<_> = std::iter::once(std::path::PathBuf::from(format!("{source}.rs"))).chain(parts).collect();
    assert!(files.len() > 2);
    files.iter().flat_map(|file| statements_in(&std::fs::read_to_string(file).unwrap())).collect()
}

fn statements_in(source: &str) -> Vec<(String, String)> {
    let kinds = [": both \"", ": arms \"", ": sqlite \""];
    let starts = source.lines().filter_map(|line| {
        let kind = kinds.iter().find(|kind| line.starts_with("    ") && line.contains(**kind))?;
        Some((line.split_once(':')?.0.trim().to_owned(), line.split_once(kind)?.1))
    });
    starts
        .map(|(name, rest)| {
            let from = rest.as_ptr().addr() - source.as_ptr().addr();
            let text = &source[from..from + source[from..].find('"').unwrap()];
            (name, text.replace("\\\n", " "))
        })
        .collect()
}

/// How SQLite would run a query; it looks at the text only, so that an empty database says enough.
#[tokio::test]
async fn no_question_reads_a_whole_table_of_the_record() {
    let bench = Bench::sqlite();
    bench.open().await.close().await;
    let large = [
        "event",
        "segment",
        "data_key",
        "access",
        "dossier_row",
        "melding_row",
        "dienst_row",
        "casus_row",
        "koppeling_row",
        "berichten_row",
        "advies_row",
        "e",
        "s",
        "k",
        "d",
    ];
    // These read backwards from the end, or are asked by `verify` alone or once at the start.
    let meant = ["HEADS", "STRAY_SEGMENTS", "ROW_COUNTS"];
    let questions: Vec<_> = statements().into_iter().filter(|(_, text)| text.starts_with("SELECT")).collect();
    assert!(questions.len() > 30, "sql.rs was not read");
    let mut lists = 0;
    for (name, text) in questions.iter().filter(|(name, _)| !meant.contains(&name.as_str())) {
        for step in bench.plan(text).await {
            let words: Vec<&str> = step.split(' ').collect();
            assert!(!(words[0] == "SCAN" && large.contains(&words[1])), "{name}: {step}");
            // The keys of a page are looked up per stream, never the page per key.
            assert!(!step.starts_with("SEARCH k ") || step.contains("stream_kind=? AND stream=?"), "{name}: {step}");
            lists += usize::from(step.starts_with("SEARCH k "));
        }
    }
    assert_eq!(lists, 5);
}
