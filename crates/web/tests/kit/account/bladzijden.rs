//! Every page of this side in both languages.

use super::toneel::{BEHEER, REGIO, SCHOOL, SCHOOLBEHEER, TRIAGIST, WACHTWOORD, als, sessie, wereld};
use crate::{bladzijden::unique_ids, steun::Uitkomst};
use application::ports::{Account, Accounts};
use axum::http::StatusCode;

fn look(path: &str, taal: &str, answer: &Uitkomst, status: StatusCode) {
    assert_eq!(answer.status, status, "{path}: {}", answer.header("location"));
    assert!(answer.text.contains(&format!("lang=\"{taal}\">")), "{path}");
    assert_eq!(answer.text.matches("<h1").count(), 1, "{path} has one heading of the first level");
    unique_ids(path, &answer.text);
}

#[tokio::test]
async fn every_page_is_made_in_both_languages() {
    let wereld = wereld().await;
    let account = format!("/beheer/accounts/{SCHOOLBEHEER}");
    for taal in ["nl", "en"] {
        for (path, cookie) in [
            ("/inloggen", ""),
            ("/inloggen?terug=/proef", ""),
            ("/inloggen?bericht=uitgelogd", ""),
            ("/inloggen?bericht=overal-uitgelogd", ""),
            ("/inloggen?bericht=te-laat", ""),
            ("/uitnodiging", ""),
            ("/demo", ""),
            ("/account", &als(TRIAGIST)),
            ("/account?bericht=wachtwoord", &als(TRIAGIST)),
            ("/account?bericht=codes", &als(TRIAGIST)),
            ("/account/wachtwoord", &als(TRIAGIST)),
            ("/account/codes", &als(TRIAGIST)),
            ("/account/codes/bevestigen", &als(TRIAGIST)),
            ("/beheer", &als(BEHEER)),
            ("/beheer", &als(SCHOOLBEHEER)),
            (&account, &als(BEHEER)),
            (&account, &als(SCHOOLBEHEER)),
            (&format!("{account}/wijzigen"), &als(BEHEER)),
            (&format!("/beheer/organisaties/{SCHOOL}/account"), &als(BEHEER)),
            ("/beheer/organisaties", &als(BEHEER)),
            ("/beheer/organisaties/nieuw/professioneel", &als(BEHEER)),
            ("/beheer/organisaties/nieuw/veilig-thuis", &als(BEHEER)),
            (&format!("/beheer/organisaties/{SCHOOL}"), &als(BEHEER)),
            (&format!("/beheer/organisaties/{REGIO}"), &als(BEHEER)),
        ] {
            let answer = wereld.get(path, &format!("taal={taal}; {cookie}")).await;
            look(path, taal, &answer, StatusCode::OK);
        }
    }
}

#[tokio::test]
async fn every_form_comes_back_with_what_is_wrong_in_both_languages() {
    let wereld = wereld().await;
    let account = format!("/beheer/accounts/{SCHOOLBEHEER}/wijzigen");
    for taal in ["nl", "en"] {
        for (path, cookie, body) in [
            ("/inloggen", "", "inlognaam=&wachtwoord="),
            ("/inloggen", "", "inlognaam=iemand&wachtwoord=mis"),
            ("/inloggen", "", "inlognaam=iemand&wachtwoord=mis"),
            ("/uitnodiging", "", ""),
            ("/uitnodiging", "", "uitnodiging=abc&nieuw=vier+fietsen+onder+de+brug&nogmaals=vier"),
            ("/uitnodiging", "", "uitnodiging=abc&nieuw=kort&nogmaals=kort"),
            (
                "/uitnodiging",
                "",
                "uitnodiging=abc&nieuw=vier+fietsen+onder+de+brug&nogmaals=vier+fietsen+onder+de+brug",
            ),
            ("/account/wachtwoord", &als(TRIAGIST), ""),
            (
                "/account/wachtwoord",
                &als(TRIAGIST),
                "wachtwoord=mis&nieuw=vier+fietsen+onder+de+stoep&nogmaals=vier+fietsen+onder+de+stoep",
            ),
            ("/account/codes", &als(TRIAGIST), "wachtwoord=mis&code=1"),
            (&account, &als(BEHEER), "naam="),
            (&format!("/beheer/organisaties/{SCHOOL}/account"), &als(BEHEER), "naam=A&inlognaam=a+b"),
            ("/beheer/organisaties/nieuw/professioneel", &als(BEHEER), "naam=A&kader=nergens"),
            (&format!("/beheer/organisaties/{REGIO}"), &als(BEHEER), "naam="),
        ] {
            let answer = wereld.post(path, &format!("taal={taal}; {cookie}"), body).await;
            look(path, taal, &answer, StatusCode::UNPROCESSABLE_ENTITY);
            let (fout, kop) = if taal == "nl" { ("Fout:", "Kijk deze punten na") } else { ("Error:", "") };
            assert!(answer.text.contains(&format!("<title>{fout} ")) && answer.text.contains(kop), "{path}");
        }
        wereld.klok.vooruit(120);
        for id in [BEHEER, SCHOOLBEHEER, TRIAGIST] {
            wereld.meld_aan(id, &als(id)["baken=".len()..]).await;
        }
    }
}

#[tokio::test]
async fn the_pages_halfway_are_made_in_both_languages() {
    let wereld = wereld().await;
    for taal in ["nl", "en"] {
        let half = sessie(&wereld.log_in("m.devries", WACHTWOORD).await);
        let cookie = format!("taal={taal}; {half}");
        look("/inloggen/code", taal, &wereld.get("/inloggen/code", &cookie).await, StatusCode::OK);
        let wrong = wereld.post("/inloggen/code", &cookie, "code=000000").await;
        look("/inloggen/code", taal, &wrong, StatusCode::UNPROCESSABLE_ENTITY);
        wereld.klok.vooruit(60);
    }
    let account = wereld.geheugen.account(TRIAGIST).await.unwrap().unwrap();
    wereld.geheugen.put_account(&Account { totp: None, totp_gebruikt: None, ..account }).await.unwrap();
    for taal in ["nl", "en"] {
        let half = sessie(&wereld.log_in("m.devries", WACHTWOORD).await);
        let cookie = format!("taal={taal}; {half}");
        let path = "/inloggen/codes-instellen";
        look(path, taal, &wereld.get(path, &cookie).await, StatusCode::OK);
        look(path, taal, &wereld.post(path, &cookie, "").await, StatusCode::OK);
        let confirm = "/inloggen/codes-instellen/bevestigen";
        look(confirm, taal, &wereld.get(confirm, &cookie).await, StatusCode::OK);
        look(confirm, taal, &wereld.post(confirm, &cookie, "code=").await, StatusCode::UNPROCESSABLE_ENTITY);
    }
}
