//! Accounts, sessions, invitations, numbers, and the secrets of sign-in.

use crate::bench::{Bench, both};
use crate::events::{JUF, REGIO, SCHOOL, TRIAGIST, at, id};
use access::{Rol, Soort};
use application::ports::*;
use kernel::AccountId;

fn account(id: AccountId, inlognaam: &str, naam: &str) -> Account {
    Account {
        id,
        inlognaam: inlognaam.into(),
        naam: naam.into(),
        organisatie: SCHOOL,
        rollen: vec![Rol::Professional, Rol::Aandachtsfunctionaris],
        wachtwoord: String::new(),
        totp: None,
        totp_gebruikt: None,
        actief: true,
        mislukt: 0,
        wacht_tot: None,
    }
}

both!(accounts_are_found_by_id_and_by_name_without_regard_to_case);
async fn accounts_are_found_by_id_and_by_name_without_regard_to_case(bench: Bench) {
    let store = bench.open().await;
    let juf = account(JUF, "Anna.Jansen", "Anna");
    store.put_account(&juf).await.unwrap();
    store
        .put_account(&Account { organisatie: REGIO, rollen: vec![Rol::Triagist], ..account(TRIAGIST, "bas", "Bas") })
        .await
        .unwrap();
    assert!(store.account(JUF).await.unwrap() == Some(juf.clone()));
    assert!(store.account_by_name(" anna.JANSEN ").await.unwrap() == Some(juf.clone()));
    assert!(store.account_by_name("anna").await.unwrap().is_none());
    let names = |list: Vec<Account>| list.into_iter().map(|a| a.naam).collect::<Vec<_>>();
    assert_eq!(names(store.accounts(None).await.unwrap()), ["Anna", "Bas"]);
    assert_eq!(names(store.accounts(Some(REGIO)).await.unwrap()), ["Bas"]);
    let changed = Account {
        totp: Some(TotpSecret(vec![1, 2])),
        totp_gebruikt: Some(7),
        mislukt: 3,
        wacht_tot: Some(at(5)),
        actief: false,
        ..juf
    };
    store.put_account(&changed).await.unwrap();
    assert!(store.account(JUF).await.unwrap() == Some(changed));
    let twin = account(AccountId::new(id()), "ANNA.jansen", "Een ander");
    assert!(matches!(store.put_account(&twin).await, Err(StoreError::Fault(_))));
    assert_eq!(store.accounts(None).await.unwrap().len(), 2);
}

both!(a_one_time_code_works_once_and_wrong_ones_are_counted_apart);
async fn a_one_time_code_works_once_and_wrong_ones_are_counted_apart(bench: Bench) {
    let store = bench.open().await;
    store.put_account(&account(JUF, "anna", "Anna")).await.unwrap();
    store.count_wrong_code(JUF, at(1)).await.unwrap();
    store.count_wrong_code(JUF, at(2)).await.unwrap();
    let tried = store.account(JUF).await.unwrap().unwrap();
    assert_eq!((tried.mislukt, tried.wacht_tot, tried.totp_gebruikt), (2, Some(at(2)), None));
    let (one, two, three) = tokio::join!(store.use_code(JUF, 7), store.use_code(JUF, 7), store.use_code(JUF, 7));
    let used = [one, two, three].into_iter().filter(|used| *used.as_ref().unwrap()).count();
    assert_eq!(used, 1, "the same code at once works once");
    assert!(!store.use_code(JUF, 6).await.unwrap(), "nor an earlier one");
    assert!(!store.use_code(TRIAGIST, 8).await.unwrap(), "nor of somebody who is not there");
    let inside = store.account(JUF).await.unwrap().unwrap();
    assert_eq!((inside.mislukt, inside.wacht_tot, inside.totp_gebruikt), (0, None, Some(7)));
    store.count_wrong_code(JUF, at(3)).await.unwrap();
    assert_eq!(store.account(JUF).await.unwrap().unwrap().totp_gebruikt, Some(7), "a wrong code gives no old one back");
}

both!(organisations_come_back_as_they_were_put);
async fn organisations_come_back_as_they_were_put(bench: Bench) {
    let store = bench.open().await;
    let region = Organisatie {
        id: REGIO,
        naam: "Veilig Thuis Duinstreek".into(),
        soort: Soort::VeiligThuis,
        kader: String::new(),
        regio: None,
        instelling: Instelling {
            t2_in_werkdagen: false,
            t4_vanaf_besluit: true,
            t4_opnieuw_bij_omzetting: true,
            melding_naar_advies: veiligthuis::MeldingNaarAdvies::PrivacyfunctionarisBeslist,
            advies_bewaren_maanden: 18,
            wachtcheck_werkdagen: 3,
        },
    };
    let school = Organisatie {
        id: SCHOOL,
        naam: "De Baken".into(),
        soort: Soort::Professioneel,
        kader: "onderwijs".into(),
        regio: Some(REGIO),
        instelling: Instelling::default(),
    };
    store.put_organisatie(&region).await.unwrap();
    store.put_organisatie(&school).await.unwrap();
    assert_eq!(store.organisaties().await.unwrap(), [school.clone(), region.clone()]);
    assert_eq!(store.organisatie(REGIO).await.unwrap(), Some(region));
    let renamed = Organisatie { naam: "Het Baken".into(), ..school };
    store.put_organisatie(&renamed).await.unwrap();
    assert_eq!(store.organisatie(SCHOOL).await.unwrap(), Some(renamed));
}

both!(sessions_end_one_by_one_and_all_at_once);
async fn sessions_end_one_by_one_and_all_at_once(bench: Bench) {
    let store = bench.open().await;
    let session = |token: &str, account| Session {
        token_hash: token.into(),
        account,
        half: true,
        begonnen: at(0),
        gebruikt: at(1),
    };
    for (token, who) in [("a", JUF), ("b", JUF), ("c", JUF), ("d", TRIAGIST)] {
        store.put_session(&session(token, who)).await.unwrap();
    }
    store.put_session(&Session { half: false, gebruikt: at(9), ..session("b", JUF) }).await.unwrap();
    let b = store.session("b").await.unwrap().unwrap();
    assert_eq!((b.half, b.gebruikt), (false, at(9)));
    store.end_session("a").await.unwrap();
    assert_eq!(store.session("a").await.unwrap(), None);
    assert!(store.session("c").await.unwrap().is_some());
    store.end_sessions(JUF).await.unwrap();
    assert_eq!(store.session("b").await.unwrap(), None);
    assert!(store.session("d").await.unwrap().is_some());
}

both!(an_invitation_works_once_and_in_time);
async fn an_invitation_works_once_and_in_time(bench: Bench) {
    let store = bench.open().await;
    store.put_invitation("een", JUF, at(10)).await.unwrap();
    store.put_invitation("twee", TRIAGIST, at(10)).await.unwrap();
    store.put_invitation("drie", JUF, at(10)).await.unwrap();
    assert_eq!(
        store.take_invitation("een", at(5)).await.unwrap(),
        None,
        "an earlier invitation of the same account still works"
    );
    let both = tokio::join!(store.take_invitation("drie", at(10)), store.take_invitation("drie", at(10)));
    let mut taken = [both.0.unwrap(), both.1.unwrap()];
    taken.sort();
    assert_eq!(taken, [None, Some(JUF)]);
    assert_eq!(store.take_invitation("twee", at(11)).await.unwrap(), None);
    assert_eq!(store.take_invitation("vier", at(0)).await.unwrap(), None);
}

both!(numbers_are_given_once_per_scope);
async fn numbers_are_given_once_per_scope(bench: Bench) {
    let store = bench.open().await;
    let tasks = (0..20).map(|_| {
        let store = store.clone();
        tokio::spawn(async move { store.next_number("a").await.unwrap() })
    });
    let mut given = Vec::new();
    for task in tasks.collect::<Vec<_>>() {
        given.push(task.await.unwrap());
    }
    given.sort();
    assert_eq!(given, (1..=20).collect::<Vec<_>>());
    assert_eq!(store.next_number("b").await.unwrap(), 1);
}

both!(the_secrets_of_sign_in_work_after_a_restart);
async fn the_secrets_of_sign_in_work_after_a_restart(bench: Bench) {
    let store = bench.open().await;
    let secrets = store.secrets();
    let hash = secrets.hash_password("een heel lang wachtwoord").await;
    let (sealed, shown) = secrets.new_totp();
    assert!(!sealed.0.windows(shown.len()).any(|w| w == shown.as_bytes()));
    store.close().await;
    let store = bench.open().await;
    let secrets = store.secrets();
    assert!(secrets.verify_password("een heel lang wachtwoord", &hash).await);
    assert!(!secrets.verify_password("een heel lang wachtwoord", "").await);
    let (token, token_hash) = secrets.new_token();
    assert_eq!(secrets.hash_token(&token), token_hash);
    let now = at(0);
    let secret = data_encoding::BASE32_NOPAD.decode(shown.as_bytes()).unwrap();
    let seconds = u64::try_from(now.micros() / 1_000_000).unwrap();
    let code = totp_rs::Builder::new().with_secret(secret).build().unwrap().generate(seconds).to_string();
    let step = secrets.totp_step(&sealed, &code, now).expect("the sealed secret is the one that was shown");
    assert!((step - now.micros() / 30_000_000).abs() <= 1);
    assert_eq!(secrets.totp_step(&sealed, &code, now.plus_seconden(120)), None);
    assert_eq!(secrets.totp_step(&TotpSecret(vec![1; 60]), &code, now), None);
}
