//! Any bytes as a file of mentions: read or refused with a line, never a crash; what was read can be linked.
#![no_main]
#![allow(dead_code, reason = "the reader of the command is taken in as it is")]

use libfuzzer_sys::fuzz_target;

#[path = "../../../thuisbaken/src/commands/radar/lezen.rs"]
mod lezen;
#[path = "../../../thuisbaken/src/commands/radar/schema.rs"]
mod schema;
#[path = "../../../thuisbaken/src/commands/radar/waarden.rs"]
mod waarden;

fuzz_target!(|bytes: &[u8]| {
    match lezen::lees(bytes, &schema::Schema::default()) {
        Ok(gelezen) => {
            let (_, pairs) = radar::Index::link(&gelezen.meldingen, 1, |_, _| {}).expect("every report has its own id");
            assert!(pairs.iter().all(|pair| pair.bits.is_finite() && pair.left.report != pair.right.report));
        }
        Err(sentence) => assert!(sentence.starts_with("regel ") || sentence.contains("CSV"), "{sentence}"),
    }
});
