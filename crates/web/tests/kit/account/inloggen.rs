use super::toneel::{CODE, GEHEIM, SCHOOLBEHEER, TRIAGIST, WACHTWOORD, als, sessie, wereld};
use application::ports::{Account, Accounts, Drafts};
use axum::http::{StatusCode, header};

#[tokio::test]
async fn met_wachtwoord_en_code_komt_iemand_terug_waar_die_was() {
    let wereld = wereld().await;
    let body = format!("inlognaam=m.devries&wachtwoord={}&terug=/proef%3Fa=1%26b", WACHTWOORD.replace(' ', "+"));
    let first = wereld.post("/inloggen", "", body).await;
    assert_eq!(
        (first.status, first.header("location")),
        (StatusCode::SEE_OTHER, "/inloggen/code?terug=/proef%3Fa%3D1%26b")
    );
    let half = sessie(&first);
    assert_eq!(wereld.get("/account", &half).await.header("location"), "/inloggen?terug=/account", "not signed in yet");
    let form = wereld.get(first.header("location"), &half).await;
    assert!(form.text.contains("autocomplete=\"one-time-code\"") && form.text.contains("inputmode=\"numeric\""));
    assert!(form.text.contains("name=\"terug\" value=\"/proef?a=1&#38;b\""));
    let second = wereld.post("/inloggen/code", &half, format!("code={CODE}&terug=/proef%3Fa=1%26b")).await;
    assert_eq!((second.status, second.header("location")), (StatusCode::SEE_OTHER, "/proef?a=1&b"));
    let whole = sessie(&second);
    assert_ne!(half, whole, "the token changes when the rights do");
    assert_eq!(wereld.get("/account", &whole).await.status, StatusCode::OK);
    assert_eq!(wereld.get("/account", &half).await.status, StatusCode::SEE_OTHER, "the half session is over");
    assert_eq!(wereld.get("/inloggen", &whole).await.header("location"), "/werklijst");
}

#[tokio::test]
async fn terug_gaat_nooit_naar_een_andere_website() {
    let wereld = wereld().await;
    for terug in ["https://kwaad.nl", "//kwaad.nl", "/%5Ckwaad.nl", "%2F%2Fkwaad.nl", "kwaad"] {
        let page = wereld.get(&format!("/inloggen?terug={terug}"), "").await;
        assert!(page.text.contains("name=\"terug\" value=\"\""), "{terug}");
        let half = sessie(&wereld.log_in("m.devries", WACHTWOORD).await);
        let answer = wereld.post("/inloggen/code", &half, format!("code={CODE}&terug={terug}")).await;
        assert_eq!(answer.header("location"), "/werklijst");
        wereld.klok.vooruit(60);
    }
}

#[tokio::test]
async fn een_onbekende_naam_en_een_verkeerd_wachtwoord_zien_er_hetzelfde_uit() {
    let wereld = wereld().await;
    let mut known = Vec::new();
    let mut unknown = Vec::new();
    for _ in 0..3 {
        known.push(wereld.log_in("m.devries", "mis").await);
        unknown.push(wereld.log_in("n.iemand1", "mis").await);
    }
    for (known, unknown) in known.iter().zip(&unknown) {
        assert_eq!(known.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(with_one_key(&known.text), with_one_key(&unknown.text.replace("n.iemand1", "m.devries")));
        assert_eq!(known.headers, unknown.headers);
    }
    assert!(known[0].text.contains("horen niet bij elkaar"));
    assert!(known[1].text.contains("Wacht 1 seconde"));
}

/// Without the one-time key of the form, which is new each time.
fn with_one_key(text: &str) -> String {
    let start = text.find("name=\"_sleutel\" value=\"").map(|at| at + 23);
    start.map_or_else(|| text.to_owned(), |at| format!("{}{}", &text[..at], &text[at + 36..]))
}

#[tokio::test]
async fn geen_wachtwoord_en_geen_code_komt_terug_op_een_bladzijde() {
    let wereld = wereld().await;
    let wrong = wereld.log_in("m.devries", "mijn geheime zin van vroeger").await;
    assert!(!wrong.text.contains("geheime zin"));
    let new = "wachtwoord=oud+geheim&nieuw=nieuw+geheim+van+mij&nogmaals=ander+geheim+van+mij";
    let answer = wereld.post("/account/wachtwoord", &als(TRIAGIST), new).await;
    assert!(answer.status == StatusCode::UNPROCESSABLE_ENTITY && !answer.text.contains("geheim van mij"));
    assert!(wereld.geheugen.drafts.lock().unwrap().is_empty(), "nothing of it is kept");
}

#[tokio::test]
async fn een_formulier_van_voor_het_inloggen_komt_terug() {
    let wereld = wereld().await;
    wereld.klok.vooruit(20 * 60);
    let late = wereld.post("/proef", &als(TRIAGIST), "gezien=Een+blauwe+plek").await;
    let ticket = late.cookie("kaartje").expect("a ticket");
    let half = sessie(&wereld.log_in("m.devries", WACHTWOORD).await);
    let answer = wereld.post("/inloggen/code", &format!("{half}; {ticket}"), format!("code={CODE}")).await;
    assert_eq!(answer.header("location"), "/proef", "{}", answer.text);
    assert_eq!(answer.cookie("kaartje").as_deref(), Some("kaartje="), "the ticket is used up");
    assert!(wereld.get("/proef", &sessie(&answer)).await.text.contains("Een blauwe plek"));
}

#[tokio::test]
async fn het_geheim_van_de_codes_is_een_keer_te_zien() {
    let wereld = wereld().await;
    let account = wereld.geheugen.account(TRIAGIST).await.unwrap().unwrap();
    wereld.geheugen.put_account(&Account { totp: None, totp_gebruikt: None, ..account }).await.unwrap();
    let first = wereld.log_in("m.devries", WACHTWOORD).await;
    assert_eq!(first.header("location"), "/inloggen/codes-instellen");
    let half = sessie(&first);
    assert_eq!(wereld.get("/inloggen/code", &half).await.header("location"), "/inloggen/codes-instellen");
    let shown = wereld.post("/inloggen/codes-instellen", &half, "").await.text;
    assert!(shown.contains("JBSW Y3DP EHPK 3PXP JBSW Y3DP EHPK 3PXP") && shown.contains("<svg viewBox"));
    assert!(shown.contains(&format!("otpauth://totp/Thuisbaken:m.devries?secret={GEHEIM}")));
    let wrong = wereld.post("/inloggen/codes-instellen/bevestigen", &half, "code=000000").await;
    assert!(wrong.status == StatusCode::UNPROCESSABLE_ENTITY && !wrong.text.contains("JBSW"));
    wereld.klok.vooruit(60);
    let right = wereld.post("/inloggen/codes-instellen/bevestigen", &half, format!("code={CODE}")).await;
    assert_eq!(right.header("location"), "/werklijst");
    let half = sessie(&wereld.log_in("m.devries", WACHTWOORD).await);
    let again = wereld.post("/inloggen/codes-instellen", &half, "").await;
    assert_eq!(again.header("location"), "/inloggen/code", "codes that work are not replaced by a password alone");
}

#[tokio::test]
async fn andere_codes_en_een_ander_wachtwoord_geven_een_nieuwe_sessie() {
    let wereld = wereld().await;
    let old = als(TRIAGIST);
    let body = format!("wachtwoord={}&code={CODE}", WACHTWOORD.replace(' ', "+"));
    let shown = wereld.post("/account/codes", &old, body).await;
    assert!(shown.text.contains("JBSW Y3DP") && shown.text.contains("action=\"/account/codes/bevestigen\""));
    let done = wereld.post("/account/codes/bevestigen", &old, format!("code={CODE}")).await;
    assert_eq!(done.header("location"), "/account?bericht=codes");
    let fresh = sessie(&done);
    assert_eq!(wereld.get("/account", &old).await.status, StatusCode::SEE_OTHER);
    let late = wereld.post("/account/codes/bevestigen", &fresh, format!("code={CODE}")).await;
    assert_eq!(late.header("location"), "/account/codes", "no secret waits any more");
    let body = format!(
        "wachtwoord={}&nieuw=zeven+appels+in+een+mand&nogmaals=zeven+appels+in+een+mand",
        WACHTWOORD.replace(' ', "+")
    );
    let done = wereld.post("/account/wachtwoord", &fresh, body).await;
    assert_eq!(done.header("location"), "/account?bericht=wachtwoord");
    assert_eq!(wereld.get("/account", &fresh).await.status, StatusCode::SEE_OTHER);
    assert_eq!(wereld.get("/account", &sessie(&done)).await.status, StatusCode::OK);
}

#[tokio::test]
async fn uitloggen_kan_hier_en_overal() {
    let wereld = wereld().await;
    wereld.meld_aan(TRIAGIST, "elders").await;
    let here = wereld.post("/uitloggen", &als(TRIAGIST), "").await;
    assert_eq!(here.header("location"), "/inloggen?bericht=uitgelogd");
    assert_eq!(wereld.get("/account", &als(TRIAGIST)).await.status, StatusCode::SEE_OTHER);
    assert_eq!(wereld.get("/account", "baken=elders").await.status, StatusCode::OK);
    wereld.meld_aan(TRIAGIST, "nog een").await;
    let everywhere = wereld.post("/account/overal-uitloggen", "baken=elders", "").await;
    assert_eq!(everywhere.header("location"), "/inloggen?bericht=overal-uitgelogd");
    assert_eq!(wereld.get("/account", "baken=nog een").await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn een_klik_is_genoeg_in_een_demonstratie_en_nergens_anders() {
    let mut wereld = wereld().await;
    let page = wereld.get("/demo", "").await.text;
    assert!(page.contains("Veilig Thuis Rijnmond") && page.contains("Log in als Iemand m.devries"));
    assert!(wereld.get("/", "").await.text.contains("href=\"/demo\""));
    let answer = wereld.post("/demo", &als(SCHOOLBEHEER), format!("account={TRIAGIST}")).await;
    assert_eq!(answer.header("location"), "/werklijst");
    assert_eq!(wereld.get("/account", &sessie(&answer)).await.status, StatusCode::OK);
    assert_eq!(wereld.get("/account", &als(SCHOOLBEHEER)).await.status, StatusCode::SEE_OTHER, "one at a time");

    wereld.state.settings.demo = false;
    assert!(!wereld.get("/", "").await.text.contains("href=\"/demo\""));
    let (gone, nowhere) = (wereld.get("/demo", "").await, wereld.get("/dxxo", "").await);
    assert_eq!((gone.status, gone.text.replace("/demo", "/dxxo")), (StatusCode::NOT_FOUND, nowhere.text));
    let refused = wereld.post("/demo", "", format!("account={TRIAGIST}")).await;
    assert_eq!((refused.status, refused.cookie("baken")), (StatusCode::NOT_FOUND, None));
}

#[tokio::test]
async fn over_https_is_de_sessie_aan_deze_website_vast() {
    let mut wereld = wereld().await;
    wereld.state.settings.https = true;
    let answer = wereld.log_in("m.devries", WACHTWOORD).await;
    let all = answer.headers.get_all(header::SET_COOKIE).into_iter().map(|value| value.to_str().unwrap());
    let cookie = all.filter(|value| value.starts_with("__Host-baken=")).collect::<String>();
    for part in ["HttpOnly", "Secure", "SameSite=Strict", "Path=/"] {
        assert!(cookie.contains(part), "{cookie}");
    }
    assert!(!cookie.contains("Domain") && !cookie.contains("Max-Age"));
}

#[tokio::test]
async fn wie_halverwege_te_lang_wacht_begint_opnieuw() {
    let wereld = wereld().await;
    let half = sessie(&wereld.log_in("m.devries", WACHTWOORD).await);
    wereld.klok.vooruit(10 * 60);
    let late = wereld.post("/inloggen/code", &half, format!("code={CODE}")).await;
    assert_eq!(late.header("location"), "/inloggen?bericht=te-laat");
    let draft = application::ports::DraftKey::Account(TRIAGIST, "/inloggen/code".to_owned());
    assert!(wereld.geheugen.find(&draft).await.unwrap().is_none());
}
