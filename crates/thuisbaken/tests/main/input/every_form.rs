//! Every form of the program, filled in with what nobody should fill in.

use crate::house::{Form, House, Visitor, form::Field, people, told};
use access::Rol;

const NONSENSE: &str = "\u{1F600} '; DROP TABLE event; -- <script>alert(1)</script> {{7*7}} %s %00 ../../etc/passwd";

/// Buttons that end the session of who presses them.
const ENDS: [&str; 2] = ["/uitloggen", "/account/overal-uitloggen"];

/// Everybody who has forms, and where they find them.
async fn forms(house: &House) -> Vec<(Visitor, Form)> {
    let dossier = house.dossier_of(&told::teacher()).await;
    let triagist = people::here(Rol::Triagist);
    let melding = house.melding_held_by(&triagist).await;
    let seen = application::melding::see(&house.state.app, &people::asks(&triagist), melding).await;
    let mens = seen.unwrap_or_else(|error| panic!("{error}")).melding.get().betrokkenen[0].id.to_string();
    let (account, organisatie) =
        (people::id(&people::colleague(Rol::Professional)), people::asks(&told::teacher()).organisatie());
    let mut found = Vec::new();
    for regel in web::pages::routes().tabel().iter().filter(|regel| regel.methode == "GET") {
        let id = if regel.pad.starts_with("/dossiers") { dossier.to_string() } else { melding.to_string() };
        let path = regel.pad.replace("{id}", &id).replace("{mens}", &mens).replace("{stap}", "3");
        let path = path.replace("{account}", &account.to_string()).replace("{organisatie}", &organisatie.to_string());
        for soort in ["professioneel", "kindcheck"] {
            let path = path.replace("{soort}", soort);
            for who in [told::teacher(), triagist.clone(), people::here(Rol::Meldpunt), people::here(Rol::Beheerder)] {
                let mut visitor = house.enter(&who).await;
                let page = visitor.get(&path).await;
                if page.status == 200 {
                    let all = Form::all(&page).into_iter().filter(|form| !ENDS.contains(&form.action.as_str()));
                    found.extend(all.map(|form| (visitor.clone(), form)));
                }
            }
            if !regel.pad.contains("{soort}") {
                break;
            }
        }
    }
    assert!(found.len() > 60, "only {} forms were found", found.len());
    found
}

/// The fields of a form with something else in each that can be typed or chosen.
fn filled(form: &Form, with: &str) -> Vec<(String, String)> {
    let typed = form.fields.iter().map(|field| match field {
        Field::Text { name, value, hidden: true, .. } => (name.clone(), value.clone()),
        Field::Text { name, .. } | Field::One { name, .. } | Field::Any { name, .. } => (name.clone(), with.to_owned()),
    });
    typed.chain(form.buttons.first().cloned()).collect()
}

#[tokio::test]
async fn onzin_in_ieder_veld_van_ieder_formulier_geeft_nergens_een_storing_en_blijft_staan() {
    let house = House::new().await;
    for (mut visitor, form) in forms(&house).await {
        let fields = filled(&form, NONSENSE);
        let borrowed: Vec<(&str, &str)> = fields.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
        let answer = visitor.post(&form.action, &borrowed).await;
        let status = answer.status.as_u16();
        assert!([200, 303, 404, 409, 422].contains(&status), "{}: {status} {}", form.action, answer.words());
        assert!(!answer.text.contains("<script>alert"), "{}: a typed tag comes back as a tag", form.action);
        if status == 422 {
            let secret = ["wachtwoord", "code", "nieuw"];
            let again = Form::all(&answer).into_iter().find(|again| again.action == form.action);
            let again = again.unwrap_or_else(|| panic!("{}: the form is gone: {}", form.action, answer.words()));
            for field in &form.fields {
                let Field::Text { name, lines, hidden: false, .. } = field else { continue };
                if secret.iter().any(|part| name.contains(part)) || name == "nogmaals" {
                    continue;
                }
                let kept = again.text(name);
                assert_eq!(kept, NONSENSE, "{}: what was typed in {name} ({lines}) is lost", form.action);
            }
        }
    }
    house.store.verify().await.unwrap_or_else(|error| panic!("{error}"));
}

#[tokio::test]
async fn een_megabyte_in_ieder_tekstvak_geeft_een_zin_en_blijft_staan() {
    let house = House::new().await;
    let long = "woord ".repeat(170_000);
    for (mut visitor, form) in forms(&house).await {
        let text = form.fields.iter().find_map(|field| match field {
            Field::Text { name, hidden: false, lines: true, .. } => Some(name.clone()),
            _ => None,
        });
        let Some(name) = text else { continue };
        let before = house.count("event").await;
        let answer = visitor.submit(&form.clone().with(&[(&name, &long)])).await;
        assert_eq!(house.count("event").await, before, "{}", form.action);
        if answer.status == 303 {
            // Nothing had to be stored; then the text waits on the form itself.
            assert!(
                visitor.get(&form.action).await.text.contains(long.trim()),
                "{} {name}: the text is gone",
                form.action
            );
            continue;
        }
        assert!([200, 422].contains(&answer.status.as_u16()), "{} {name}: {}", form.action, answer.status);
        assert!(answer.words().contains("te lang"), "{} {name}: nothing says that it is too long", form.action);
        assert!(answer.text.contains(long.trim()), "{} {name}: the text is gone", form.action);
    }
}

#[tokio::test]
async fn alleen_lege_velden_geven_nergens_een_storing() {
    let house = House::new().await;
    for (mut visitor, form) in forms(&house).await {
        let fields = filled(&form, "");
        let borrowed: Vec<(&str, &str)> = fields.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
        let answer = visitor.post(&form.action, &borrowed).await;
        let status = answer.status.as_u16();
        assert!([200, 303, 404, 409, 422].contains(&status), "{}: {status} {}", form.action, answer.words());
    }
}
