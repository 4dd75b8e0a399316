//! The committed matrix and page are what the table says.

use std::path::Path;

/// Compares a committed file with what the code makes now and names the first line that differs.
fn vergelijk(pad: &str, nu: &str, bijwerken: &str) {
    let bestand = Path::new(env!("CARGO_MANIFEST_DIR")).join(pad);
    let vast = std::fs::read_to_string(&bestand).unwrap_or_default();
    if vast == nu {
        return;
    }
    let anders: Vec<_> = nu.lines().filter(|regel| !vast.lines().any(|oud| oud == *regel)).collect();
    let weg: Vec<_> = vast.lines().filter(|regel| !nu.lines().any(|nieuw| nieuw == *regel)).collect();
    panic!(
        "{pad} is not what the table says now.\n\nOnly in the file ({}):\n{}\n\nOnly in the table ({}):\n{}\n\n\
         Read every line. When this is meant: {bijwerken}",
        weg.len(),
        weg.join("\n"),
        anders.len(),
        anders.join("\n"),
    );
}

#[test]
fn the_committed_matrix_is_what_the_table_says() {
    vergelijk("matrix.tsv", &access::matrix(), "cargo run -p access --example matrix > crates/access/matrix.tsv");
}

#[test]
fn the_committed_page_is_what_the_table_says() {
    vergelijk("../../docs/toegang.md", &access::toegang(), "cargo run -p access --example toegang > docs/toegang.md");
}

#[test]
fn the_matrix_has_every_act_and_every_role() {
    let matrix = access::matrix();
    for actie in access::Actie::ALLE {
        let regels = matrix.lines().filter(|regel| regel.starts_with(&format!("{}\t", actie.code()))).count();
        assert_eq!(regels, 1 << actie.voorwerp().relaties().len(), "{}", actie.code());
    }
    assert!(matrix.lines().all(|regel| regel.split('\t').count() == 3 + access::Rol::ALLE.len()));
}
