//! From an invitation to a session, with real passwords and real codes.

use crate::house::{Answer, Form, House, Visitor, people};
use access::Rol;
use application::{FormMeta, account};
use data_encoding::BASE32_NOPAD;
use totp_rs::Builder;

const WORD: &str = "zeven groene fietsen";

/// The code that an app shows for a secret at the moment of the house.
fn code(house: &House, base32: &str) -> String {
    let secret = BASE32_NOPAD.decode(base32.replace(' ', "").as_bytes()).unwrap();
    let seconds = u64::try_from(house.state.app.clock.now().micros() / 1_000_000).unwrap();
    Builder::new().with_secret(secret).build().unwrap().generate(seconds).to_string()
}

/// The secret on the page where codes are set up.
fn secret(page: &Answer) -> String {
    let link = page.text.split_once("otpauth://totp/").expect("a link for the app").1;
    link.split_once("secret=").unwrap().1.split(['&', '"']).next().unwrap().to_owned()
}

/// An administrator invites a new triagist; gives the code that stands on the page.
async fn invited(house: &House) -> String {
    let regio = people::asks(&people::here(Rol::Triagist)).organisatie();
    let mut keeper = house.enter(&people::here(Rol::Beheerder)).await;
    let path = format!("/beheer/organisaties/{regio}/account");
    let fields = [("naam", "Nieuwe Medewerker"), ("inlognaam", "nieuw"), ("rol", "triagist")];
    let form = keeper.form(&path).await.with(&fields);
    let page = keeper.submit(&form).await;
    let code = page.is(200).text.split_once("baken-geheim\">").expect("a code").1;
    code.split('<').next().unwrap().to_owned()
}

async fn choose_password(house: &House, invitation: &str) -> Answer {
    let mut somebody = house.visitor();
    let fields = [("uitnodiging", invitation), ("nieuw", WORD), ("nogmaals", WORD)];
    let form = somebody.form("/uitnodiging").await.with(&fields);
    somebody.submit(&form).await
}

/// Types name and password.
async fn log_in(house: &House) -> (Visitor, Answer) {
    let mut somebody = house.visitor();
    let form = somebody.form("/inloggen").await.with(&[("inlognaam", "nieuw"), ("wachtwoord", WORD)]);
    let answer = somebody.submit(&form).await;
    (somebody, answer)
}

/// Everything up to the first session; gives it with the secret of the codes.
async fn moved_in(house: &House) -> (Visitor, String) {
    let invitation = invited(house).await;
    choose_password(house, &invitation).await.is(200);
    let (mut somebody, half) = log_in(house).await;
    assert_eq!(half.is(303).location(), "/inloggen/codes-instellen");
    let start = somebody.follow(&half).await;
    let shown = somebody.submit(&Form::on(&start)).await;
    let secret = secret(shown.is(200));
    let confirm = Form::to(&shown, "/bevestigen").with(&[("code", &code(house, &secret))]);
    let inside = somebody.submit(&confirm).await;
    assert_eq!(inside.is(303).location(), "/werklijst");
    (somebody, secret)
}

#[tokio::test]
async fn van_uitnodiging_tot_sessie() {
    let house = House::new().await;
    let (mut somebody, secret) = moved_in(&house).await;
    somebody.get("/account").await.is(200).says("Nieuwe Medewerker");
    // The next day, with the codes that are there now.
    house.clock.minutes(24 * 60);
    let (mut somebody, half) = log_in(&house).await;
    assert_eq!(half.location(), "/inloggen/code");
    somebody.get("/account").await.is(303);
    let page = somebody.follow(&half).await;
    let right = code(&house, &secret);
    let inside = somebody.submit(&Form::on(&page).with(&[("code", &right)])).await;
    assert_eq!(inside.is(303).location(), "/werklijst");
    somebody.get("/account").await.is(200);
    // The same code again, by somebody who looked over the shoulder.
    house.clock.later(1);
    let (mut other, half) = log_in(&house).await;
    let page = other.follow(&half).await;
    let refused = other.submit(&Form::on(&page).with(&[("code", &right)])).await;
    refused.is(422).says("klopt niet of is al gebruikt");
    other.get("/account").await.is(303);
    let log = house.access_log().await;
    assert!(log.iter().any(|row| row.outcome == "verkeerde-code"), "{log:?}");
}

#[tokio::test]
async fn na_een_verkeerde_code_moet_iemand_even_wachten() {
    let house = House::new().await;
    let (_, secret) = moved_in(&house).await;
    house.clock.minutes(20);
    let (mut somebody, half) = log_in(&house).await;
    let page = somebody.follow(&half).await;
    let form = Form::on(&page);
    let mut pauses = Vec::new();
    for _ in 0..6 {
        somebody.submit(&form.clone().with(&[("code", "000000")])).await.is(422).says("klopt niet");
        let right = code(&house, &secret);
        let wait = somebody.submit(&form.clone().with(&[("code", &right)])).await;
        let words = wait.is(422).words();
        let seconds = words.split_once("Wacht ").expect("a pause").1.split(' ').next().unwrap().parse::<i64>().unwrap();
        pauses.push(seconds);
        house.clock.later(seconds);
    }
    assert_eq!(pauses, [1, 1, 1, 2, 4, 8], "the pause grows and ends by itself");
    let right = code(&house, &secret);
    somebody.submit(&form.with(&[("code", &right)])).await.is(303);
}

#[tokio::test]
async fn een_uitnodiging_werkt_een_keer_en_drie_dagen() {
    let house = House::new().await;
    let invitation = invited(&house).await;
    choose_password(&house, &invitation).await.is(200);
    choose_password(&house, &invitation).await.is(422).says("Deze code werkt niet");
    let app = &house.state.app;
    let account = app.accounts.account_by_name("nieuw").await.unwrap().unwrap();
    let keeper = people::asks(&people::here(Rol::Beheerder));
    let (_, late) = account::invite_again(app, &keeper, account.id).await.unwrap();
    house.clock.later(3 * 24 * 60 * 60 + 1);
    choose_password(&house, &late).await.is(422).says("Deze code werkt niet");
}

#[tokio::test]
async fn een_kort_of_bekend_wachtwoord_wordt_niet_genomen() {
    let house = House::new().await;
    let invitation = invited(&house).await;
    for weak in ["veertientekens", "aaaaaaaaaaaaaaaaaaaa", "nieuwe medewerker 1"] {
        let mut somebody = house.visitor();
        let fields = [("uitnodiging", invitation.as_str()), ("nieuw", weak), ("nogmaals", weak)];
        let form = somebody.form("/uitnodiging").await.with(&fields);
        let answer = somebody.submit(&form).await;
        answer.is(422);
        assert!(!answer.text.contains(&format!("value=\"{weak}\"")), "a password is sent back");
    }
    choose_password(&house, &invitation).await.is(200);
}

#[tokio::test]
async fn een_account_dat_uit_staat_komt_nergens_meer_in() {
    let house = House::new().await;
    let (mut somebody, _) = moved_in(&house).await;
    let app = &house.state.app;
    let account = app.accounts.account_by_name("nieuw").await.unwrap().unwrap();
    let keeper = people::asks(&people::here(Rol::Beheerder));
    account::set_active(app, &keeper, account.id, false).await.unwrap();
    somebody.get("/account").await.is(303);
    let (_, answer) = log_in(&house).await;
    answer.is(422).says("horen niet bij elkaar");
}

#[tokio::test]
async fn cookies_horen_alleen_bij_deze_website() {
    for https in [false, true] {
        let mut house = House::new().await;
        house.state.settings.https = https;
        let invitation = invited_over(&house, https).await;
        choose_password(&house, &invitation).await.is(200);
        let (somebody, half) = log_in(&house).await;
        let name = if https { "__Host-baken" } else { "baken" };
        assert_eq!(somebody.cookies.keys().collect::<Vec<_>>(), [name]);
        let cookie = half.cookies().join("\n");
        for part in ["HttpOnly", "SameSite=Strict", "Path=/"] {
            assert!(cookie.contains(part), "{cookie}");
        }
        assert_eq!(cookie.contains("Secure"), https);
        assert!(!cookie.contains("Domain") && !cookie.contains("Max-Age") && !cookie.contains("Expires"), "{cookie}");
    }
}

/// The session cookie has another name over HTTPS.
async fn invited_over(house: &House, https: bool) -> String {
    if !https {
        return invited(house).await;
    }
    let app = &house.state.app;
    let keeper = people::asks(&people::here(Rol::Beheerder));
    let organisatie = people::asks(&people::here(Rol::Triagist)).organisatie();
    let (inlognaam, naam, rollen) = ("nieuw".to_owned(), "Nieuwe Medewerker".to_owned(), vec![Rol::Triagist]);
    let new = account::NewAccount { inlognaam, naam, organisatie, rollen };
    match account::open_account(app, &keeper, FormMeta::default(), new).await.unwrap_or_else(|error| panic!("{error}"))
    {
        account::Opened::Now(_, code) => code,
        account::Opened::Before(path) => panic!("{path}"),
    }
}
