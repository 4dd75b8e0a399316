//! Mistakes in the configuration file: the file, the line, what to do. Nothing is made.

use super::{Installation, run};

#[test]
fn a_configuration_that_is_not_there_is_named() {
    let sentence = run(&["serve", "--config", "/bestaat/niet/thuisbaken.toml"]).refused().to_owned();
    assert!(sentence.contains("/bestaat/niet/thuisbaken.toml kan niet worden gelezen"), "{sentence}");
}

#[test]
fn every_mistake_in_the_configuration_is_named_with_its_line_and_nothing_is_made() {
    let cases = [
        ("stroe = \"sqlite\"", "regel 5: de sleutel `stroe` is onbekend; bekend zijn: listen, public_url, data"),
        ("data = 3", "regel 4: "),
        ("listen = \"8080\"", "regel 4: "),
        ("listen = \"127.0.0.1:0\"\nlisten = \"127.0.0.1:0\"", "regel 5: "),
        ("data = \"onaf", "regel 4: "),
        ("public_url = \"vt.example\"", "`public_url` begint met https://"),
        ("key_file = \"gegevens/sleutel\"", "`key_file` ligt in de gegevensmap"),
        ("store = \"sqlit\"", "store"),
    ];
    for (line, expected) in cases {
        let installation = Installation::new();
        installation.configure(line);
        for what in ["serve", "verify", "doctor"] {
            let run = installation.run(what);
            assert_eq!(run.code, Some(1), "{what} {line}: {}", run.err);
            assert!(run.err.contains(expected), "{what} {line}: {}", run.err);
        }
        let sentence = installation.run("serve").refused().to_owned();
        assert!(!sentence.contains("TOML"), "{sentence}");
        installation.is_untouched();
    }
}

#[test]
fn what_must_be_chosen_is_asked_for() {
    let installation = Installation::new();
    std::fs::write(installation.path("thuisbaken.toml"), "data = \"gegevens\"\n").unwrap();
    let sentence = installation.run("serve").refused().to_owned();
    assert!(sentence.contains("de sleutel `public_url` ontbreekt"), "{sentence}");
    installation.is_untouched();
}

#[test]
fn a_command_without_what_it_needs_is_wrong_use() {
    for args in [&["serve"][..], &["verify"], &["doctor"], &["demo", "--listen", "overal"], &["onbekend"], &[]] {
        assert_eq!(run(args).code, Some(2), "{args:?}");
    }
}
