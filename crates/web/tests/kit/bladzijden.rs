//! Every page in both languages.

use crate::steun::{Wereld, lerares};
use axum::http::StatusCode;
use std::{collections::BTreeSet, fs, path::Path};

/// Every page of the kit that can be looked at.
const PADEN: &[&str] = &[
    "/",
    "/kaders",
    "/kaders/basis",
    "/kaders/onderwijs",
    "/kaders/artsen",
    "/kaders/kinderopvang",
    "/kaders/psychosociaal",
    "/kaders/jeugd-wijkteam",
    "/kaders/verloskunde",
    "/toegankelijkheid",
    "/proef",
    "/proef/delen",
    "/proef/klaar",
];

#[tokio::test]
async fn every_page_is_made_in_both_languages() {
    let wereld = Wereld::new().await;
    for path in PADEN {
        for taal in ["nl", "en"] {
            let answer = wereld.get(&format!("{path}?taal={taal}"), &lerares()).await;
            assert_eq!(answer.status, StatusCode::OK, "{path}");
            assert!(
                answer.text.contains(&format!("<html class=\"utrecht-root baken-theme\" lang=\"{taal}\">")),
                "{path}"
            );
            assert_eq!(answer.text.matches("<h1").count(), 1, "{path} has one heading of the first level");
            unique_ids(path, &answer.text);
        }
    }
}

pub(crate) fn unique_ids(path: &str, text: &str) {
    let ids: Vec<&str> = text.split(" id=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    let once: BTreeSet<&str> = ids.iter().copied().collect();
    assert_eq!(ids.len(), once.len(), "{path}: an id stands twice: {ids:?}");
    for wanted in text.split("aria-describedby=\"").skip(1).filter_map(|rest| rest.split('"').next()) {
        for id in wanted.split(' ') {
            assert!(once.contains(id), "{path}: nothing has the id {id}");
        }
    }
}

#[tokio::test]
async fn the_language_stays_as_chosen() {
    let wereld = Wereld::new().await;
    let chosen = wereld.get("/?taal=en", "").await;
    assert_eq!(chosen.cookie("taal").as_deref(), Some("taal=en"));
    assert!(wereld.get("/", "taal=en").await.text.contains("Sign in"));
    assert!(wereld.get("/", "").await.text.contains("Inloggen"));
    let switch = wereld.get("/kaders?zoek=a", "taal=en").await;
    assert!(switch.text.contains("href=\"/kaders?zoek=a&#38;taal=nl\""), "the switch keeps the page and its query");
}

#[tokio::test]
async fn a_framework_shows_its_questions_and_sources_to_anybody() {
    let wereld = Wereld::new().await;
    let kader = wereld.state.app.kaders.huidige("onderwijs").unwrap().clone();
    let text = wereld.get("/kaders/onderwijs", "").await.text;
    for vraag in kader.vragen.iter().filter(|vraag| vraag.actief) {
        assert!(text.contains(&escape(&vraag.tekst.tekst)), "{}", vraag.tekst.tekst);
        assert!(text.contains(&escape(&vraag.bron)), "{}", vraag.bron);
    }
    assert!(text.contains("Dit kader is een concept"));
}

fn escape(text: &str) -> String {
    text.replace('&', "&#38;").replace('<', "&#60;").replace('>', "&#62;").replace('"', "&#34;").replace('\'', "&#39;")
}

#[tokio::test]
async fn where_to_report_a_leak_is_told_when_it_is_known() {
    let mut wereld = Wereld::new().await;
    let file = wereld.get("/.well-known/security.txt", "").await;
    assert!(file.text.starts_with("Contact: mailto:veilig@voorbeeld.nl\nExpires: 2027-06-22T"), "{}", file.text);
    wereld.state.settings.contact = None;
    assert_eq!(wereld.get("/.well-known/security.txt", "").await.status, StatusCode::NOT_FOUND);
}

#[test]
fn no_template_holds_style_or_script_of_its_own() {
    fn walk(folder: &Path, found: &mut Vec<String>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                walk(&path, found);
                continue;
            }
            let text = fs::read_to_string(&path).unwrap();
            for (number, line) in text.lines().enumerate() {
                let inline = line.contains(" style=") || line.contains("<style") || line.contains("javascript:");
                let script = line.contains("<script") && !line.contains("src=");
                let handler = line.split(" on").skip(1).any(|rest| {
                    rest.split_once("=\"").is_some_and(|(name, _)| name.chars().all(|c| c.is_ascii_lowercase()))
                });
                if inline || script || handler {
                    found.push(format!("{}:{}", path.display(), number + 1));
                }
            }
        }
    }
    let mut found = Vec::new();
    walk(&Path::new(env!("CARGO_MANIFEST_DIR")).join("templates"), &mut found);
    assert!(found.is_empty(), "style or script inside a template: {found:?}");
}
