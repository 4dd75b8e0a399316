use super::toneel::{BEHEER, REGIO, SCHOOL, SCHOOLBEHEER, TRIAGIST, WACHTWOORD, als, sessie, wereld};
use crate::steun::lerares;
use application::ports::{Accounts, DraftKey};
use axum::http::StatusCode;

/// The invitation code on a page.
fn code(text: &str) -> &str {
    let start = text.find("baken-geheim\">").expect("a code") + 14;
    &text[start..start + 29]
}

#[tokio::test]
async fn een_collega_krijgt_een_account_en_kiest_een_wachtwoord() {
    let wereld = wereld().await;
    let path = format!("/beheer/organisaties/{SCHOOL}/account");
    let body = "naam=Noor+Smit&inlognaam=n.smit&rol=professional&rol=aandachtsfunctionaris";
    let opened = wereld.post(&path, &als(SCHOOLBEHEER), body).await;
    assert_eq!(opened.status, StatusCode::OK, "the code stands on the answer itself, in no address");
    assert!(opened.text.contains("n.smit") && opened.text.contains("3 dagen"));
    let list = wereld.get("/beheer", &als(SCHOOLBEHEER)).await.text;
    assert!(list.contains("Noor Smit") && list.contains("Uitgenodigd") && !list.contains(code(&opened.text)));

    let form = format!("uitnodiging={}&nieuw={p}&nogmaals={p}", code(&opened.text), p = WACHTWOORD.replace(' ', "+"));
    let accepted = wereld.post("/uitnodiging", "", form.clone()).await;
    assert!(accepted.status == StatusCode::OK && accepted.text.contains("n.smit"), "{}", accepted.text);
    let again = wereld.post("/uitnodiging", "", form).await;
    assert!(again.status == StatusCode::UNPROCESSABLE_ENTITY && again.text.contains("Deze code werkt niet"));
    assert_eq!(wereld.log_in("n.smit", WACHTWOORD).await.header("location"), "/inloggen/codes-instellen");
}

#[tokio::test]
async fn wat_getypt_is_blijft_bewaard_tot_het_account_er_is() {
    let wereld = wereld().await;
    let path = format!("/beheer/organisaties/{SCHOOL}/account");
    let wrong = wereld.post(&path, &als(BEHEER), "naam=Noor+Smit&inlognaam=school&rol=professional").await;
    assert!(wrong.text.contains("bestaat al") && wrong.text.contains("value=\"Noor Smit\""));
    let key = DraftKey::Account(BEHEER, path.clone());
    assert!(wereld.geheugen.drafts.lock().unwrap().contains_key(&key));
    let body = format!("_sleutel={}&naam=Noor+Smit&inlognaam=n.smit&rol=professional", uuid::Uuid::from_u128(5));
    assert_eq!(wereld.post(&path, &als(BEHEER), body).await.status, StatusCode::OK);
    assert!(!wereld.geheugen.drafts.lock().unwrap().contains_key(&key));
}

#[tokio::test]
async fn een_organisatiebeheerder_ziet_alleen_de_eigen_organisatie() {
    let wereld = wereld().await;
    let own = wereld.get("/beheer", &als(SCHOOLBEHEER)).await.text;
    assert!(own.contains("De Vuurtoren") && !own.contains("Rijnmond") && !own.contains("/beheer/organisaties\""));
    let all = wereld.get("/beheer", &als(BEHEER)).await.text;
    assert!(all.contains("De Vuurtoren") && all.contains("Rijnmond") && all.contains("/beheer/organisaties\""));
    for path in [
        format!("/beheer/accounts/{TRIAGIST}"),
        format!("/beheer/accounts/{TRIAGIST}/wijzigen"),
        format!("/beheer/organisaties/{REGIO}/account"),
        format!("/beheer/organisaties/{SCHOOL}"),
        "/beheer/organisaties".to_owned(),
        "/beheer/organisaties/nieuw/professioneel".to_owned(),
    ] {
        assert_eq!(wereld.get(&path, &als(SCHOOLBEHEER)).await.status, StatusCode::NOT_FOUND, "{path}");
        assert_eq!(wereld.get(&path, &lerares()).await.status, StatusCode::NOT_FOUND, "{path}");
        assert_eq!(wereld.get(&path, "").await.status, StatusCode::SEE_OTHER, "{path}");
    }
    for act in ["uit", "aan", "uitnodiging"] {
        let path = format!("/beheer/accounts/{TRIAGIST}/{act}");
        assert_eq!(wereld.post(&path, &als(SCHOOLBEHEER), "").await.status, StatusCode::NOT_FOUND, "{path}");
    }
    assert_eq!(wereld.get("/beheer/organisaties/nieuw/installatie", &als(BEHEER)).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn een_account_gaat_uit_en_weer_aan() {
    let wereld = wereld().await;
    let path = format!("/beheer/accounts/{TRIAGIST}");
    assert_eq!(wereld.post(&format!("{path}/uit"), &als(BEHEER), "").await.header("location"), path);
    assert_eq!(wereld.get("/account", &als(TRIAGIST)).await.status, StatusCode::SEE_OTHER, "signed out at once");
    assert!(wereld.log_in("m.devries", WACHTWOORD).await.text.contains("horen niet bij elkaar"));
    assert!(wereld.get(&path, &als(BEHEER)).await.text.contains("Zet dit account aan"));
    wereld.post(&format!("{path}/aan"), &als(BEHEER), "").await;
    wereld.klok.vooruit(5);
    sessie(&wereld.log_in("m.devries", WACHTWOORD).await);
    let own = wereld.post(&format!("/beheer/accounts/{BEHEER}/uit"), &als(BEHEER), "").await;
    assert!(own.status == StatusCode::UNPROCESSABLE_ENTITY && own.text.contains("eigen account niet uitzetten"));
}

#[tokio::test]
async fn een_school_en_een_regio_krijgen_hun_keuzes() {
    let wereld = wereld().await;
    let body = format!("naam=De+Lindeboom&kader=onderwijs&regio={REGIO}");
    let added = wereld.post("/beheer/organisaties/nieuw/professioneel", &als(BEHEER), body).await;
    assert_eq!(added.header("location"), "/beheer/organisaties", "{}", added.text);
    let list = wereld.get("/beheer/organisaties", &als(BEHEER)).await.text;
    assert!(list.contains("De Lindeboom") && list.contains("Nog geen regio"), "the other school has none yet");
    let path = format!("/beheer/organisaties/{REGIO}");
    let form = wereld.get(&path, &als(BEHEER)).await.text;
    assert!(form.contains("value=\"werkdagen\" checked") && form.contains("value=\"besluit\" checked"));
    let choices = "naam=Veilig+Thuis+Rijnmond&t2=dagen&t4=ontvangst&omzetting=opnieuw\
                   &naar_advies=privacyfunctionaris-beslist&wachtcheck=3&bewaren=";
    for wrong in ["", "0", "241", "een jaar"] {
        let refused = wereld.post(&path, &als(BEHEER), format!("{choices}{wrong}")).await;
        assert!(refused.text.contains("1 tot en met 240"), "{wrong}");
    }
    let never = wereld.post(&path, &als(BEHEER), format!("{choices}6").replace("wachtcheck=3", "wachtcheck=21")).await;
    assert!(never.text.contains("1 tot en met 20."));
    wereld.post(&path, &als(BEHEER), format!("{choices}6")).await;
    let regio = wereld.geheugen.organisatie(REGIO).await.unwrap().unwrap();
    assert!(!regio.instelling.t2_in_werkdagen && !regio.instelling.t4_vanaf_besluit);
    assert!(regio.instelling.t4_opnieuw_bij_omzetting);
    assert_eq!((regio.instelling.advies_bewaren_maanden, regio.instelling.wachtcheck_werkdagen), (6, 3));
    assert_eq!(regio.instelling.melding_naar_advies.code(), "privacyfunctionaris-beslist");
}

#[tokio::test]
async fn alles_wat_niet_klopt_staat_er_in_een_keer() {
    let wereld = wereld().await;
    let account = wereld.post(&format!("/beheer/organisaties/{SCHOOL}/account"), &als(BEHEER), "").await;
    for veld in ["naam", "inlognaam", "rol"] {
        assert!(account.text.contains(&format!("href=\"#{veld}\"")), "{veld}");
    }
    let school = wereld.post("/beheer/organisaties/nieuw/professioneel", &als(BEHEER), "").await;
    for veld in ["naam", "kader"] {
        assert!(school.text.contains(&format!("href=\"#{veld}\"")), "{veld}");
    }
}
