//! Inheriting: what changes, what stays, and whose source a text keeps.

use super::{fout, kind, kop};
use kernel::Dag;
use meldcode::kader::{KaderVersie, Kaders, RouteSoort, StapNr};
use meldcode::weging::Vraag;

fn lees(meer: &str) -> Kaders {
    Kaders::lees_naast_ingebouwd(&[("proef.toml", &kind(meer))]).unwrap()
}

#[test]
fn a_file_that_only_has_a_head_is_the_base_under_another_name() {
    let kaders = lees("");
    let (proef, basis) = (kaders.huidige("proef").unwrap(), kaders.huidige("basis").unwrap());
    assert_eq!((&proef.vragen, &proef.stappen, &proef.routes), (&basis.vragen, &basis.stappen, &basis.routes));
    assert_eq!(proef.erft_van.as_ref(), Some(&basis.versie));
    assert!(proef.eigenaars.is_empty(), "who a framework is, is never inherited");
}

#[test]
fn a_changed_text_gets_its_own_source_and_the_others_keep_theirs() {
    let kaders = lees("[[vragen]]\nid = \"acuut\"\ntekst = \"Is het nu gevaarlijk?\"\nbron = \"eigen bron\"");
    let vraag = kaders.huidige("proef").unwrap().vraag(Vraag::Acuut);
    let basis = kaders.huidige("basis").unwrap().vraag(Vraag::Acuut);
    assert_eq!((vraag.tekst.tekst.as_str(), vraag.tekst.bron.as_str()), ("Is het nu gevaarlijk?", "eigen bron"));
    assert_eq!(vraag.subvragen, basis.subvragen, "an inherited text keeps its source");
    let kaders = lees("[consult]\nuitleg = \"Bel.\"");
    let uitleg = &kaders.huidige("proef").unwrap().consult.uitleg;
    assert_eq!(uitleg.bron, "proefbron", "the main source of its own file, not that of the base");
}

#[test]
fn members_of_a_list_are_changed_added_and_taken_away_by_id() {
    let kaders = lees(
        "[[stappen]]\nnr = 3\n[[stappen.overslaan_redenen]]\nid = \"geen_contact\"\ntekst = \"Niet bereikt.\"\n\
         [[stappen.overslaan_redenen]]\nid = \"veiligheid_professional\"\nvervalt = true\n\
         [[stappen.overslaan_redenen]]\nid = \"anders\"\ntekst = \"Anders.\"",
    );
    let stap = kaders.huidige("proef").unwrap().stap(StapNr::Drie);
    let ids: Vec<_> = stap.overslaan_redenen.iter().map(|r| r.id.as_str()).collect();
    assert_eq!(ids, ["veiligheid_betrokkene", "geen_contact", "verdwijnt_uit_beeld", "anders"]);
    assert_eq!(stap.overslaan_redenen[1].tekst, "Niet bereikt.");
    assert!(stap.overslaan_redenen[1].nader_in_te_lichten, "what the file does not say is inherited");
    let thuis: Vec<_> = stap.redenen_op(RouteSoort::Thuis).map(|r| r.id.as_str()).collect();
    assert_eq!(thuis, ["veiligheid_betrokkene", "geen_contact", "anders"]);
}

#[test]
fn a_list_of_plain_texts_is_replaced() {
    let kaders = lees("[na_melding]\ntelefonisch_bij = [\"altijd\"]");
    let bij = &kaders.huidige("proef").unwrap().na_melding.telefonisch_bij;
    assert_eq!(bij.iter().map(|t| t.tekst.as_str()).collect::<Vec<_>>(), ["altijd"]);
}

#[test]
fn the_words_of_the_sector_stand_in_inherited_texts() {
    let woorden = "[woorden]\npersoon = \"bewoner\"\nde_persoon = \"de bewoner\"\nhet_systeem = \"de familie\"\n\
                   [consult]\nuitleg = \"{De_persoon} en {het_systeem}: bel.\"";
    let kaders = lees(woorden);
    let proef = kaders.huidige("proef").unwrap();
    assert_eq!(proef.consult.uitleg.tekst, "De bewoner en de familie: bel.");
    let signalen = &proef.stap(StapNr::Een).wie[0].tekst;
    assert!(signalen.contains("de bewoner"), "{signalen}");
}

#[test]
fn what_is_not_inherited_can_not_be_taken_away() {
    let zin = fout(&kind("[[rollen]]\nid = \"directeur\"\nvervalt = true"));
    assert_eq!(
        zin,
        "proef.toml, regel 12: `directeur` kan niet vervallen: het kader waarvan dit bestand erft kent het niet"
    );
}

#[test]
fn an_unknown_parent_names_what_there_is() {
    let zin = fout(&kop("proef", "erft_van = { id = \"basis\", versie = \"1999\" }"));
    assert!(
        zin.starts_with("proef.toml, regel 11: `erft_van` noemt het kader `basis 1999`, maar dat is er niet"),
        "{zin}"
    );
    assert!(zin.contains("basis 2026.1"), "{zin}");
}

#[test]
fn a_circle_is_refused() {
    let a = kop("a", "erft_van = { id = \"b\", versie = \"1\" }");
    let b = kop("b", "erft_van = { id = \"a\", versie = \"1\" }");
    let zin = Kaders::lees(&[("a.toml", &a), ("b.toml", &b)]).unwrap_err().to_string();
    assert_eq!(zin, "b.toml, regel 11: `erft_van` loopt in een kring: a 1 → b 1 → a 1");
    let zelf = kop("a", "erft_van = { id = \"a\", versie = \"1\" }");
    let zin = Kaders::lees(&[("a.toml", &zelf)]).unwrap_err().to_string();
    assert_eq!(zin, "a.toml, regel 11: `erft_van` loopt in een kring: a 1 → a 1");
}

#[test]
fn inheriting_goes_more_than_one_step_in_any_order_of_files() {
    let klein = kop("klein", "erft_van = { id = \"proef\", versie = \"1\" }");
    let proef = kind("[consult]\nuitleg = \"Bel.\"");
    let kaders = Kaders::lees_naast_ingebouwd(&[("klein.toml", &klein), ("proef.toml", &proef)]).unwrap();
    assert_eq!(kaders.huidige("klein").unwrap().consult.uitleg.tekst, "Bel.");
}

#[test]
fn een_dossier_vindt_zijn_eigen_versie_terug_ook_als_er_een_nieuwe_is() {
    let nieuw = kind("").replace("versie = \"1\"", "versie = \"2\"").replace("2020-01-01", "2027-01-01");
    let kaders = Kaders::lees_naast_ingebouwd(&[("1.toml", &kind("")), ("2.toml", &nieuw)]).unwrap();
    let eerste = KaderVersie { id: "proef".to_owned(), versie: "1".to_owned() };
    assert_eq!(kaders.vind(&eerste).unwrap().versie, eerste);
    assert_eq!(kaders.huidige("proef").unwrap().versie.versie, "2");
    let op = |jaar| kaders.geldig_op("proef", Dag::new(jaar, 6, 1).unwrap()).map(|k| k.versie.versie.as_str());
    assert_eq!((op(2019), op(2026), op(2027)), (None, Some("1"), Some("2")));
    assert_eq!(kaders.ids().iter().filter(|id| **id == "proef").count(), 1);
    assert!(kaders.huidige("onbekend").is_none());
}
