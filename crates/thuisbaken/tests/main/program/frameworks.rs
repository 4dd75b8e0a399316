//! A framework of the installation's own that does not fit: file, key and line. Nothing is made.

use super::Installation;

const ONDERWIJS: &str = include_str!("../../../../../kaders/onderwijs.toml");

fn with(text: &str) -> (Installation, String) {
    let installation = Installation::new();
    std::fs::create_dir(installation.path("kaders")).unwrap();
    std::fs::write(installation.path("kaders/eigen.toml"), text).unwrap();
    installation.configure("kaders = \"kaders\"");
    let sentence = installation.run("serve").refused().to_owned();
    installation.is_untouched();
    (installation, sentence)
}

#[test]
fn een_onbekende_sleutel_in_een_kader_wordt_genoemd_met_bestand_en_regel() {
    let own = ONDERWIJS.replace("id = \"onderwijs\"", "id = \"eigen\"");
    let (_kept, sentence) = with(&own.replace("sector = ", "sectro = "));
    let line = own.lines().position(|line| line.starts_with("sector = ")).unwrap() + 1;
    for part in ["kaders/eigen.toml", "`sectro`", &format!("regel {line}")] {
        assert!(sentence.contains(part), "{part}: {sentence}");
    }
}

#[test]
fn een_kader_dat_geen_toml_is_wordt_genoemd_met_bestand_en_regel() {
    let (_kept, sentence) = with("[kader]\nid = \"eigen\"\nnaam = \"onaf\n");
    assert!(sentence.contains("kaders/eigen.toml") && sentence.contains("regel 3"), "{sentence}");
}

#[test]
fn a_folder_with_frameworks_that_is_not_there_is_named() {
    let installation = Installation::new();
    installation.configure("kaders = \"nergens\"");
    let sentence = installation.run("serve").refused().to_owned();
    assert!(sentence.contains("De map met kaders") && sentence.contains("nergens"), "{sentence}");
    installation.is_untouched();
}

#[test]
fn een_eigen_kader_staat_naast_de_ingebouwde() {
    let installation = Installation::new();
    std::fs::create_dir(installation.path("kaders")).unwrap();
    let own = ONDERWIJS.replace("id = \"onderwijs\"", "id = \"eigen-school\"");
    std::fs::write(installation.path("kaders/eigen.toml"), own).unwrap();
    installation.configure("kaders = \"kaders\"");
    installation.serve().stop().done();
}
