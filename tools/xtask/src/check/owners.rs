//! Words that only their own room may write: who may open personal data, who may say that a look was logged, and
//! the ambient world that no pure room may touch.

use super::arrows::pure_rooms;
use super::living;

/// Texts that stand in the named rooms and nowhere else, with the reason.
struct Owned {
    /// All of these in one line.
    words: &'static [&'static str],
    rooms: &'static [&'static str],
    reason: &'static str,
}

const OWNED: &[Owned] = &[
    Owned {
        words: &["impl", "Inzagerecht for "],
        rooms: &["access", "record"],
        reason: "only access (a Permit) and record (to store it) may open personal data",
    },
    Owned {
        words: &["Viewed::new("],
        rooms: &["store"],
        reason: "only the store may say that a look was logged; no log, no data",
    },
    Owned {
        words: &["LogReceipt::after_commit("],
        rooms: &["store"],
        reason: "only the store knows that the access-log row was committed",
    },
];

/// The world outside: a pure room gets time, chance and files as values.
const AMBIENT: &[&str] = &[
    "SystemTime::",
    "Instant::now",
    "Zoned::now",
    "Timestamp::now",
    "TimeZone::system",
    "Uuid::new_v4",
    "Uuid::now_v7",
    "std::env::",
    "std::fs::",
    "std::net::",
    "std::process::",
    "std::thread::",
];

/// One sentence for each line that another room owns.
pub fn judge(file: &str, text: &str) -> Vec<String> {
    let Some(room) = file.strip_prefix("crates/").and_then(|rest| rest.split('/').next()) else { return Vec::new() };
    if living::is_test(file) {
        return Vec::new();
    }
    let pure = pure_rooms().any(|name| name == room);
    let mut broken = Vec::new();
    for (number, line) in living::lines(text) {
        for owned in OWNED {
            if !owned.rooms.contains(&room) && owned.words.iter().all(|word| line.contains(word)) {
                broken.push(format!("{file}:{number}: {}.", owned.reason));
            }
        }
        for ambient in AMBIENT.iter().filter(|ambient| pure && line.contains(**ambient)) {
            broken.push(format!("{file}:{number}: {room} is pure; what `{ambient}` brings comes in as a value."));
        }
    }
    broken
}

#[cfg(test)]
mod tests {
    use super::judge;

    #[test]
    fn only_access_and_record_open_personal_data() {
        let text = "struct Key;\nimpl kernel::Inzagerecht for Key {}\n";
        assert_eq!(
            judge("crates/web/src/page.rs", text),
            ["crates/web/src/page.rs:2: only access (a Permit) and record (to store it) may open personal data."]
        );
        assert_eq!(judge("crates/web/src/page.rs", "impl<A> Inzagerecht for Permit<A> {}\n").len(), 1);
        assert!(judge("crates/access/src/permit.rs", text).is_empty());
        assert!(judge("crates/web/tests/main.rs", text).is_empty());
    }

    #[test]
    fn only_the_store_says_that_a_look_was_logged() {
        let text = "fn f() {\n    Viewed::new(row, LogReceipt::after_commit(1))\n}\n";
        assert_eq!(judge("crates/application/src/use_case.rs", text).len(), 2);
        assert!(judge("crates/store/src/view.rs", text).is_empty());
    }

    #[test]
    fn a_pure_room_gets_its_time_as_a_value() {
        let text = "let now = jiff::Zoned::now();\n";
        assert_eq!(
            judge("crates/kernel/src/moment.rs", text),
            ["crates/kernel/src/moment.rs:1: kernel is pure; what `Zoned::now` brings comes in as a value."]
        );
        assert!(judge("crates/thuisbaken/src/clock.rs", text).is_empty());
    }
}
