//! The technical log holds ids, codes and durations, never anything about a person: fields come from a list.

use super::living;

/// Fields that may be logged. Add one only when no value of it can say something about a person.
/// `cause` and `error` are the sentences of our own error types, which hold no data.
const FIELDS: &[&str] = &[
    "address",
    "attempt",
    "cause",
    "code",
    "count",
    "elapsed_ms",
    "engine",
    "error",
    "kind",
    "listen",
    "method",
    "migration",
    "outcome",
    "port",
    "reason",
    "request_id",
    "requests",
    "route",
    "rows",
    "sequence",
    "size",
    "status",
    "step",
    "stream",
    "version",
];

const MACROS: &[&str] = &["trace", "debug", "info", "warn", "error", "event", "span"];

/// One sentence for each logged field outside the list, and for each instrumented function that logs its arguments.
pub fn judge(file: &str, text: &str) -> Vec<String> {
    if !file.starts_with("crates/") || living::is_test(file) {
        return Vec::new();
    }
    let lines = living::lines(text);
    let mut broken = Vec::new();
    for (index, (number, line)) in lines.iter().enumerate() {
        let instrumented = line.contains("#[instrument") || line.contains("#[tracing::instrument");
        if instrumented && !line.contains("skip_all") {
            broken.push(format!("{file}:{number}: #[instrument] without skip_all logs every argument."));
        }
        let Some(start) = call(line) else { continue };
        let rest: Vec<&str> = lines[index + 1..].iter().map(|(_, line)| *line).collect();
        let arguments = arguments(&format!("{}\n{}", &line[start..], rest.join("\n")));
        for found in arguments.iter().filter_map(|argument| stranger(argument)) {
            broken.push(format!("{file}:{number}: {found}"));
        }
    }
    broken
}

/// Where the arguments of a tracing macro start in this line.
fn call(line: &str) -> Option<usize> {
    MACROS.iter().find_map(|name| {
        [format!("{name}!("), format!("{name}_span!(")].iter().find_map(|call| {
            let start = line.find(call.as_str())?;
            let whole_word = !line[..start].ends_with(|letter: char| letter.is_alphanumeric() || letter == '_');
            whole_word.then(|| start + call.len())
        })
    })
}

/// The arguments up to the closing parenthesis, split at commas that stand in no other bracket or text.
fn arguments(text: &str) -> Vec<String> {
    let (mut parts, mut part, mut depth) = (Vec::new(), String::new(), 0usize);
    let (mut in_text, mut escaped) = (false, false);
    for letter in text.chars() {
        if in_text {
            in_text = escaped || letter != '"';
            escaped = !escaped && letter == '\\';
        } else {
            match letter {
                '"' => in_text = true,
                '(' | '[' | '{' => depth += 1,
                ')' if depth == 0 => break,
                ')' | ']' | '}' => depth = depth.saturating_sub(1),
                ',' if depth == 0 => {
                    parts.push(std::mem::take(&mut part));
                    continue;
                }
                _ => {}
            }
        }
        part.push(letter);
    }
    parts.push(part);
    parts.iter().map(|part| part.trim().to_owned()).filter(|part| !part.is_empty()).collect()
}

/// A sentence when this argument may carry something that is not on the list.
fn stranger(argument: &str) -> Option<String> {
    let is_setting = ["target:", "parent:", "name:"].iter().any(|setting| argument.starts_with(setting));
    if is_setting || argument.starts_with("Level::") || argument.starts_with("tracing::Level::") {
        return None;
    }
    if argument.starts_with('"') {
        let plain = argument.replace("{{", "").replace("}}", "");
        return plain.contains('{').then(|| "a log message holds no values; give them as fields from the list.".into());
    }
    let name = argument.split(" = ").next().unwrap_or_default();
    let name = name.trim().trim_start_matches(['%', '?']).trim_matches('"');
    let name = name.rsplit('.').next().unwrap_or_default();
    (!FIELDS.contains(&name)).then(|| {
        format!("the log field `{name}` is not on the list; ids, codes and durations only (tools/xtask/src/check/logging.rs).")
    })
}

#[cfg(test)]
mod tests {
    use super::judge;

    const FILE: &str = "crates/web/src/log.rs";

    #[test]
    fn ids_and_codes_may_be_logged() {
        let text = "tracing::info!(route, status = %response.status(), elapsed_ms = t(a, b), \"request, served\");\n\
                    let span = info_span!(\"request\", request_id = %id);\n    error!(error = %fault, \"fault\");\n";
        assert!(judge(FILE, text).is_empty(), "{:?}", judge(FILE, text));
    }

    #[test]
    fn a_name_may_not() {
        let text = "f();\ntracing::warn!(\n    route,\n    naam = %persoon.naam,\n    \"refused\"\n);\ninfo!(\"{} came\", name);\n";
        let said = judge(FILE, text);
        assert_eq!(said.len(), 3, "{said:?}");
        assert!(said[0].starts_with("crates/web/src/log.rs:2: the log field `naam` is not on the list"));
        assert!(said[1].contains(":7: a log message holds no values") && said[2].contains("`name`"), "{said:?}");
    }

    #[test]
    fn instrument_skips_all_arguments() {
        assert_eq!(judge(FILE, "#[tracing::instrument]\nfn f(naam: &str) {}\n").len(), 1);
        assert!(judge(FILE, "#[tracing::instrument(skip_all)]\nfn f(naam: &str) {}\n").is_empty());
    }

    #[test]
    fn other_macros_are_left_alone() {
        assert!(judge(FILE, "my_error!(naam); compile_error!(\"{x}\"); println!(\"{naam}\");\n").is_empty());
    }
}
