//! A wrong framework file: which file, which line, which key, and what would be right.

use super::{fout, kind, kop};
use meldcode::kader::Kaders;

#[test]
fn an_unknown_key_names_file_line_and_key() {
    let zin = fout(&kind("[[vragen]]\nid = \"acuut\"\nteskt = \"Is het acuut?\""));
    assert!(zin.starts_with("proef.toml, regel 14: de sleutel `teskt` is hier onbekend; bekend zijn: id, "), "{zin}");
    let zin = fout(&kind("[vraagen]"));
    assert!(zin.starts_with("proef.toml, regel 12: de sleutel `vraagen` is hier onbekend"), "{zin}");
    let zin = fout(&kop("proef", "eigenaar = \"wij\""));
    assert!(zin.starts_with("proef.toml, regel 11: de sleutel `eigenaar`"), "{zin}");
}

#[test]
fn an_unknown_key_deep_inside_names_its_own_line() {
    let zin = fout(&kind("[[vragen]]\nid = \"acuut\"\nvoorbeelden = [\n  { tekst = \"a\" },\n  { txt = \"b\" },\n]"));
    assert!(zin.starts_with("proef.toml, regel 16: de sleutel `txt`"), "{zin}");
    let zin = fout(&kind("[[routes]]\nid = \"thuis\"\n\n[[routes.verplichtingen]]\nid = \"x\"\nwanneer = \"nu\""));
    assert!(zin.starts_with("proef.toml, regel 17: de sleutel `wanneer`"), "{zin}");
}

#[test]
fn an_unknown_value_names_the_allowed_ones() {
    let zin = fout(&kind("[[vragen]]\nid = \"acuut\"\ntwijfel_telt_als = \"nee\""));
    assert_eq!(zin, "proef.toml, regel 14: `twijfel_telt_als` heeft de onbekende waarde `nee`; kies uit: consult, ja");
    let zin = fout(&kind("[[vragen]]\nid = \"acuut\"\nstap = 3"));
    assert_eq!(zin, "proef.toml, regel 14: `stap` heeft de onbekende waarde `3`; kies uit: 4, 5");
    let zin = fout(&kind("[[vragen]]\nid = \"Q1\""));
    assert!(
        zin.starts_with("proef.toml, regel 13: `id` heeft de onbekende waarde `Q1`; kies uit: vermoeden, acuut"),
        "{zin}"
    );
    let zin = fout(&kind("[consult]\nvt = \"soms\""));
    assert_eq!(
        zin,
        "proef.toml, regel 13: `vt` heeft de onbekende waarde `soms`; kies uit: altijd, tenzij_reden, optioneel"
    );
}

#[test]
fn a_value_of_the_wrong_kind_says_what_it_must_be() {
    assert_eq!(
        fout(&kind("[na_hulp]\ntermijn_verplicht = \"ja\"")),
        "proef.toml, regel 13: `termijn_verplicht` moet true of false zijn"
    );
    assert_eq!(
        fout(&kind("[na_melding]\ntelefonisch_bij = \"altijd\"")),
        "proef.toml, regel 13: `telefonisch_bij` moet een lijst zijn"
    );
    assert_eq!(
        fout(&kind("consult = 1.5")).split(": ").nth(1),
        Some("de sleutel `consult` is hier onbekend; bekend zijn")
    );
    let zin = fout(&kind("[[vragen]]\nid = \"acuut\"\ntekst = \" \""));
    assert_eq!(zin, "proef.toml, regel 14: `tekst` moet een tekst die niet leeg is zijn");
    let zin = fout(&kind("[privacy]\ninzage_vanaf = -1"));
    assert_eq!(zin, "proef.toml, regel 13: `inzage_vanaf` moet een heel getal van 0 tot en met 65535 zijn");
}

#[test]
fn a_missing_key_names_the_place_of_its_table() {
    let zin = fout(&kind("[[rollen]]\nid = \"nieuw\""));
    assert_eq!(zin, "proef.toml, regel 12: de sleutel `naam` ontbreekt");
    assert_eq!(fout("[kader]\nid = \"proef\""), "proef.toml, regel 1: de sleutel `versie` ontbreekt");
    assert_eq!(fout(""), "proef.toml, regel 1: de sleutel `kader` ontbreekt");
}

#[test]
fn text_that_is_no_toml_names_its_line() {
    let zin = fout(&kind("[[vragen]\nid = 1"));
    assert!(zin.starts_with("proef.toml, regel 12: dit is geen geldig TOML: "), "{zin}");
    let zin = fout(&kind("[consult]\nvt = \"altijd\"\nvt = \"optioneel\""));
    assert!(zin.starts_with("proef.toml, regel 14: dit is geen geldig TOML: "), "{zin}");
}

#[test]
fn twice_the_same_id_is_refused() {
    let zin = fout(&kind("[[vragen]]\nid = \"acuut\"\n[[vragen]]\nid = \"acuut\""));
    assert_eq!(zin, "proef.toml, regel 14: `acuut` staat er twee keer");
    let zin = fout(&kind("[[stappen]]\nnr = 3\n[[stappen]]\nnr = 3"));
    assert_eq!(zin, "proef.toml, regel 14: `3` staat er twee keer");
    let tweemaal = Kaders::lees_naast_ingebouwd(&[("a.toml", &kind("")), ("b.toml", &kind(""))]);
    assert_eq!(tweemaal.unwrap_err().to_string(), "b.toml, regel 1: `proef 1` staat er twee keer");
}

#[test]
fn doubt_can_not_count_as_yes_where_that_takes_a_report_away() {
    for vraag in ["vermoeden", "hulp_mogelijk", "medewerking", "duurzaam_veilig"] {
        let zin = fout(&kind(&format!("[[vragen]]\nid = \"{vraag}\"\ntwijfel_telt_als = \"ja\"")));
        assert!(zin.starts_with("proef.toml, regel 14: twijfel kan alleen als ja tellen bij `acuut`"), "{zin}");
    }
}

#[test]
fn a_route_is_whole() {
    let zin = fout(&kind("[[routes]]\nid = \"medewerker\"\ntoont_vragen = true"));
    assert_eq!(zin, "proef.toml, regel 12: een route die de vragen toont heeft stap 4 en stap 5");
    let zin = fout(&kind("[[routes]]\nid = \"thuis\"\ntoont_vragen = false"));
    assert!(zin.contains("een route zonder vragen noemt haar eigen `verplichtingen`"), "{zin}");
    let zin = fout(&kind("[[routes]]\nid = \"thuis\"\nvervalt = true"));
    assert!(zin.contains("de route `thuis` met `toont_vragen = true` ontbreekt"), "{zin}");
    let zin = fout(&kind("[[consult.deskundigen]]\nid = \"deskundige_egg\"\nvervalt = true"));
    assert!(zin.contains("de route `eergerelateerd` wacht op een deskundige"), "{zin}");
}

#[test]
fn a_word_that_does_not_exist_is_refused() {
    let zin = fout(&kind("[consult]\nuitleg = \"Praat met {klant}.\""));
    assert!(zin.starts_with("proef.toml, regel 13: het woord `{klant}` bestaat niet; bekend zijn: persoon"), "{zin}");
    let zin = fout(&kind("[consult]\nuitleg = \"Praat met {persoon.\""));
    assert!(zin.starts_with("proef.toml, regel 13: het woord `{persoon.}` bestaat niet"), "{zin}");
}

#[test]
fn a_date_or_an_id_that_is_none_is_refused() {
    let zin = fout(&kind("").replace("2020-01-01", "1 januari"));
    assert_eq!(zin, "proef.toml, regel 5: `geldig_vanaf` is geen datum; schrijf bijvoorbeeld \"2019-01-01\"");
    let zin = fout(&kind("").replace("taal =", "geldig_tot = \"2019-12-31\"\ntaal ="));
    assert_eq!(zin, "proef.toml, regel 1: `geldig_tot` ligt voor `geldig_vanaf`");
    let zin = fout(&kop("Proef 1", ""));
    assert_eq!(zin, "proef.toml, regel 2: de id `Proef 1` mag alleen kleine letters, cijfers, - en _ hebben");
}

#[test]
fn een_kader_heeft_alle_vragen_en_alle_stappen() {
    let zin = fout(&kind("[[vragen]]\nid = \"medewerking\"\nvervalt = true"));
    assert_eq!(zin, "proef.toml, regel 1: de vraag `medewerking` ontbreekt; een kader heeft ze alle acht");
    let zin = fout(&kind("[[stappen]]\nnr = 2\nvervalt = true"));
    assert_eq!(zin, "proef.toml, regel 1: stap 2 ontbreekt; een kader heeft de stappen 0 tot en met 5");
    let zin = fout(&kind("[[vragen]]\nid = \"acuut\"\nactief = false"));
    assert_eq!(zin, "proef.toml, regel 14: alleen de vraag `nieuwe_signalen` kan in een kader buiten werking zijn");
}
