//! `thuisbaken weeg` over the shared vectors, and over input that it must refuse.

use std::io::Write;
use std::process::{Command, Stdio};

use serde_json::{Map, Value, json};

use crate::{Run, thuisbaken};

const SCENARIOS: &str = include_str!("../../../meldcode/tests/vectors/wegingen.json");
const TABEL: &str = include_str!("../../../meldcode/tests/vectors/wegingen-tabel.json");

/// Runs `thuisbaken weeg` with something on its standard input.
fn weeg(args: &[&str], invoer: &[u8]) -> Run {
    let mut command = Command::new(env!("CARGO_BIN_EXE_thuisbaken"));
    let command = command.arg("weeg").args(args).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut kind = command.spawn().unwrap();
    let mut naar = kind.stdin.take().unwrap();
    let invoer = invoer.to_vec();
    // Written beside the reading, so that neither side waits for the other.
    let schrijver = std::thread::spawn(move || {
        let _gone_when_refused = naar.write_all(&invoer);
    });
    let done = kind.wait_with_output().unwrap();
    schrijver.join().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    Run { code: done.status.code(), out: text(done.stdout), err: text(done.stderr) }
}

/// The one sentence of a refusal; nothing was printed beside it.
fn weigering(args: &[&str], invoer: impl AsRef<[u8]>) -> String {
    let run = weeg(args, invoer.as_ref());
    assert_eq!((run.code, run.out.as_str()), (Some(1), ""), "{}", run.err);
    assert_eq!(run.err.lines().count(), 1, "{}", run.err);
    run.err.trim_end().to_owned()
}

/// The vectors, each without what only the test knows.
fn regels(vectoren: &[Value]) -> String {
    let regel = |v: &Value| {
        let veld = |naam: &str| (naam.to_owned(), v[naam].clone());
        format!("{}\n", Value::Object(Map::from_iter(["id", "kader", "weging"].map(veld))))
    };
    vectoren.iter().map(regel).collect()
}

fn alle_vectoren_komen_uit(bestand: &str, aantal: usize) {
    let vectoren: Vec<Value> = serde_json::from_str(bestand).unwrap();
    assert_eq!(vectoren.len(), aantal);
    let run = weeg(&[], regels(&vectoren).as_bytes());
    assert_eq!((run.code, run.err.as_str()), (Some(0), ""));
    let uit: Vec<Value> = run.out.lines().map(|regel| serde_json::from_str(regel).unwrap()).collect();
    assert_eq!(uit.len(), aantal);
    for (uit, vector) in uit.iter().zip(&vectoren) {
        let verwacht = vector["verwacht"].as_object().unwrap();
        assert!(verwacht.iter().all(|(veld, waarde)| uit[veld] == *waarde), "{uit}\n{vector}");
        assert_eq!((&uit["id"], &uit["kader"]), (&vector["id"], &vector["kader"]));
        let toelichting = uit["toelichting"].as_array().unwrap();
        assert!(!toelichting.is_empty(), "{uit}");
        let is_tekst = |t: &Value, veld: &str| t[veld].as_str().is_some_and(|tekst| !tekst.is_empty());
        assert!(toelichting.iter().all(|t| ["regel", "bron", "tekst"].iter().all(|veld| is_tekst(t, veld))), "{uit}");
    }
}

#[test]
fn de_open_scenarios_komen_uit_zoals_afgesproken() {
    alle_vectoren_komen_uit(SCENARIOS, 33);
}

#[test]
fn de_tabel_van_41_komt_uit_zoals_afgesproken() {
    alle_vectoren_komen_uit(TABEL, 41);
}

#[test]
fn the_keys_stand_in_the_order_of_the_contract() {
    let run = weeg(&[], br#"{"weging": {"vermoeden": "nee"}, "id": "x"}"#);
    let begin = r#"{"id":"x","kader":"basis","kader_versie":"2026.1","melden":"nee","gronden":[],"hulp":"nvt","samen_met_vt":false,"raadpleeg_vt":false,"toelichting":[{"regel":"R1","bron":"#;
    assert!(run.out.starts_with(begin), "{}", run.out);
    let zonder_id = weeg(&["-"], br#"{"weging": {}}"#);
    assert!(
        zonder_id.out.starts_with(r#"{"kader":"basis","kader_versie":"2026.1","melden":"open""#),
        "{}",
        zonder_id.out
    );
}

#[test]
fn het_kader_van_de_regel_gaat_voor_het_kader_van_de_opdracht() {
    let invoer = concat!(
        r#"{"id": 1, "weging": {"vermoeden": "ja", "acuut": "twijfel"}}"#,
        "\r\n\n",
        r#"{"id": 2, "kader": "basis", "weging": {"vermoeden": "ja", "acuut": "twijfel"}}"#,
    );
    let run = weeg(&["--kader", "onderwijs"], invoer.as_bytes());
    let uit: Vec<Value> = run.out.lines().map(|regel| serde_json::from_str(regel).unwrap()).collect();
    assert_eq!(uit.len(), 2, "{}", run.err);
    assert_eq!((&uit[0]["id"], &uit[0]["kader"], &uit[0]["melden"]), (&json!(1), &json!("onderwijs"), &json!("ja")));
    assert_eq!((&uit[1]["id"], &uit[1]["kader"], &uit[1]["melden"]), (&json!(2), &json!("basis"), &json!("open")));
}

#[test]
fn a_file_holds_one_object_over_several_lines_or_one_on_each_line() {
    let map = tempfile::tempdir().unwrap();
    let pad = map.path().join("weging.json");
    let naam = pad.to_str().unwrap();
    std::fs::write(&pad, "\u{feff}\n{\n  \"weging\": {\n    \"vermoeden\": \"nee\"\n  }\n}\n").unwrap();
    let run = thuisbaken(&["weeg", naam]);
    assert_eq!((run.code, run.out.lines().count()), (Some(0), 1), "{}", run.err);
    std::fs::write(&pad, "{\n  \"weging\": {\n    \"vermoeden\": \"nee\",\n    \"urgent\": \"ja\"\n  }\n}\n").unwrap();
    let run = thuisbaken(&["weeg", naam]);
    let begin = format!("{naam}, regel 4: het veld `urgent` van de weging is onbekend; bekend zijn: vermoeden, acuut");
    assert!(run.code == Some(1) && run.err.starts_with(&begin) && run.out.is_empty(), "{}", run.err);
    let run = thuisbaken(&["weeg", map.path().join("niets.json").to_str().unwrap()]);
    assert!(run.code == Some(1) && run.err.contains("niets.json kan niet worden gelezen"), "{}", run.err);
}

#[test]
fn what_is_unknown_is_refused_with_its_name_and_line_and_nothing_is_printed() {
    let goed = r#"{"weging": {"vermoeden": "nee"}}"#;
    let gevallen = [
        (
            r#"{"weging": {"acut": "ja"}}"#,
            "het veld `acut` van de weging is onbekend; bekend zijn: vermoeden, acuut, structureel, onthulling, nieuwe_signalen, hulp_mogelijk, medewerking, duurzaam_veilig.",
        ),
        (
            r#"{"weging": {"acuut": "misschien"}}"#,
            "de waarde `misschien` van het veld `acuut` is onbekend; kies uit: ja, nee, twijfel.",
        ),
        (
            r#"{"weging": {"onthulling": "twijfel"}}"#,
            "de waarde `twijfel` van het veld `onthulling` is onbekend; kies uit: ja, nee.",
        ),
        (
            r#"{"weging": {"acuut": true}}"#,
            "de waarde `true` van het veld `acuut` is onbekend; kies uit: ja, nee, twijfel.",
        ),
        (
            r#"{"weging": {"acuut": null}}"#,
            "de waarde `null` van het veld `acuut` is onbekend; kies uit: ja, nee, twijfel.",
        ),
        (
            r#"{"weging": {"acuut": "Ja"}}"#,
            "de waarde `Ja` van het veld `acuut` is onbekend; kies uit: ja, nee, twijfel.",
        ),
        (r#"{"weging": {"acuut": "ja", "acuut": "nee"}}"#, "het veld `acuut` staat er twee keer."),
        (r#"{"titel": "x", "weging": {}}"#, "het veld `titel` is onbekend; bekend zijn: id, kader, weging."),
        (
            r#"{"kader": "ziekenhuis", "weging": {}}"#,
            "het kader `ziekenhuis` bestaat niet; kies uit: artsen, basis, jeugd-wijkteam, kinderopvang, onderwijs, psychosociaal, verloskunde.",
        ),
        (r#"{"kader": 3, "weging": {}}"#, "het veld `kader` moet een tekst zijn."),
        (r#"{"id": {}, "weging": {}}"#, "het veld `id` moet een tekst of een getal zijn."),
        (r#"{"id": "a"}"#, "het veld `weging` ontbreekt."),
        (r#"{"weging": {}, "weging": {}}"#, "het veld `weging` staat er twee keer."),
        (r#"{"weging": "ja"}"#, "hier hoort een JSON-object met antwoorden, zoals {\"vermoeden\": \"ja\"}."),
        (r#"["ja"]"#, "hier hoort een JSON-object met een `weging`."),
        (r#"{"weging": {}} {"weging": {}}"#, "dit is geen geldige JSON (trailing characters)."),
        (r#"{"weging": {}"#, "dit is geen geldige JSON (EOF while parsing an object)."),
        ("vermoeden=ja", "dit is geen geldige JSON (expected value)."),
    ];
    for (regel, zin) in gevallen {
        assert_eq!(weigering(&[], format!("{goed}\n\n{regel}\n{goed}\n")), format!("Regel 3: {zin}"));
    }
}

#[test]
fn what_is_no_input_at_all_is_refused() {
    assert_eq!(weigering(&[], ""), "Regel 1: er is geen invoer; geef een JSON-object met een `weging`.");
    assert_eq!(weigering(&[], " \n\n"), "Regel 1: er is geen invoer; geef een JSON-object met een `weging`.");
    let onleesbaar = b"{\"weging\": {}}\n{\"weging\": {\"acuut\": \"\xff\"}}\n";
    assert_eq!(weigering(&[], onleesbaar), "Regel 2: dit is geen leesbare tekst; sla het bestand op als UTF-8.");
    assert_eq!(
        weigering(&["--kader", "x"], ""),
        "Optie --kader: het kader `x` bestaat niet; kies uit: artsen, basis, jeugd-wijkteam, kinderopvang, onderwijs, psychosociaal, verloskunde."
    );
}

#[test]
fn what_is_typed_comes_back_short_and_harmless() {
    let lang = format!(r#"{{"weging": {{"acuut": "{}"}}}}"#, "a".repeat(1_000_000));
    let zin = weigering(&[], lang);
    assert!(zin.len() < 200 && zin.contains("aaa…"), "{zin}");
    let zin = weigering(&[], r#"{"\u001b[2J\nveld": 1}"#);
    assert!(zin.starts_with(r"Regel 1: het veld `\u{1b}[2J\nveld` is onbekend"), "{zin}");
}

#[test]
fn ten_thousand_weighings_are_read_in_one_go() {
    let regel = "{\"weging\": {\"vermoeden\": \"ja\", \"acuut\": \"ja\"}}\n";
    let run = weeg(&[], regel.repeat(10_000).as_bytes());
    assert_eq!((run.code, run.out.lines().count()), (Some(0), 10_000), "{}", run.err);
}
