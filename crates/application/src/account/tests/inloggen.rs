use super::{
    WACHTWOORD,
    fakes::{World, aanvrager, run},
};
use crate::{
    AppError,
    account::{
        Next, OwnRefusal, PasswordFault, SignInRefusal, Signed, begin_renewal, begin_totp, change_password,
        confirm_code, confirm_renewal, demo_accounts, resume, sign_in, sign_in_demo, sign_out, sign_out_everywhere,
    },
    ports::Account,
};
use access::{Rol, Soort};
use std::sync::{Arc, atomic::Ordering};

fn leraar(world: &World) -> Account {
    let school = world.organisatie(Soort::Professioneel);
    world.account(school, "s.bakker", Rol::Professional)
}

fn half(app: &crate::App) -> String {
    match run(sign_in(app, "S.Bakker ", WACHTWOORD)) {
        Ok(Next::Code(token) | Next::SetUpCodes(token)) => token,
        Ok(Next::Done(_)) => panic!("signed in with a password alone"),
        Err(refusal) => panic!("{refusal}"),
    }
}

/// Signs in with both factors.
fn helemaal(world: &Arc<World>, app: &crate::App, account: &Account) -> String {
    world.wait(60);
    let half = half(app);
    run(confirm_code(app, &half, account, &world.code("oud"))).unwrap()
}

fn is_in(app: &crate::App, token: &str) -> bool {
    matches!(run(resume(app, token)).unwrap(), Signed::In(_))
}

#[test]
fn wie_wachtwoord_en_code_weet_is_ingelogd() {
    let (world, app) = World::default().app();
    let account = leraar(&world);
    let half = half(&app);
    assert!(matches!(run(resume(&app, &half)).unwrap(), Signed::Half(_)), "the password alone opens nothing");
    let token = run(confirm_code(&app, &half, &account, &world.code("oud"))).unwrap();
    assert!(is_in(&app, &token));
    assert!(matches!(run(resume(&app, &half)).unwrap(), Signed::Out), "the half session is over");
    assert_eq!(world.outcomes(), ["ja"]);
    run(sign_out(&app, &token)).unwrap();
    assert!(!is_in(&app, &token));
}

#[test]
fn een_onbekende_naam_krijgt_dezelfde_antwoorden_als_een_bekende() {
    let antwoorden = |naam: &str| {
        let (world, app) = World::default().app();
        leraar(&world);
        let mut given = Vec::new();
        for pauze in [0, 0, 1, 1, 1, 2, 4, 1, 8, 16, 32, 60, 59, 1] {
            world.wait(pauze);
            given.push(run(sign_in(&app, naam, "een heel ander wachtwoord")).map(|_| ()));
        }
        (given, world.checked.load(Ordering::Relaxed), world.log.lock().unwrap().len())
    };
    let bekend = antwoorden("s.bakker");
    assert_eq!(bekend, antwoorden("niemand"));
    assert_eq!(bekend.0[0], Err(SignInRefusal::Wrong));
    assert_eq!(bekend.0[1], Err(SignInRefusal::Wait(1)));
    assert!(bekend.0.contains(&Err(SignInRefusal::Wait(7))), "{:?}", bekend.0);
}

#[test]
fn een_stopgezet_account_lijkt_op_een_onbekende_naam() {
    let (world, app) = World::default().app();
    let account = Account { actief: false, ..leraar(&world) };
    run(app.accounts.put_account(&account)).unwrap();
    assert!(matches!(run(sign_in(&app, "s.bakker", WACHTWOORD)), Err(SignInRefusal::Wrong)));
}

#[test]
fn na_de_pauze_mag_het_goede_wachtwoord_er_gewoon_in() {
    let (world, app) = World::default().app();
    leraar(&world);
    for _ in 0..40 {
        world.wait(60);
        assert_eq!(run(sign_in(&app, "s.bakker", "mis")).err(), Some(SignInRefusal::Wrong));
    }
    assert!(matches!(run(sign_in(&app, "s.bakker", WACHTWOORD)), Err(SignInRefusal::Wait(60))));
    world.wait(60);
    half(&app);
}

#[test]
fn een_code_werkt_een_keer_en_verkeerde_codes_geven_een_pauze() {
    let (world, app) = World::default().app();
    let account = leraar(&world);
    let (first, second) = (half(&app), half(&app));
    let code = world.code("oud");
    assert!(run(confirm_code(&app, &first, &account, &code)).is_ok());
    assert_eq!(run(confirm_code(&app, &second, &account, &code)), Err(SignInRefusal::WrongCode));
    assert!(matches!(run(confirm_code(&app, &second, &account, &code)), Err(SignInRefusal::Wait(_))));
    world.wait(31);
    assert!(run(confirm_code(&app, &second, &account, &world.code("oud"))).is_ok());
}

#[test]
fn de_pauze_na_verkeerde_codes_blijft_als_het_programma_opnieuw_start() {
    let (world, app) = World::default().app();
    let account = leraar(&world);
    let token = half(&app);
    for _ in 0..12 {
        world.wait(900);
        assert_eq!(run(confirm_code(&app, &token, &account, "000000")), Err(SignInRefusal::WrongCode));
    }
    let restarted = crate::App { attempts: Default::default(), ..app };
    let refusal = run(confirm_code(&restarted, &token, &account, &world.code("oud")));
    assert_eq!(refusal, Err(SignInRefusal::Wait(512)));
}

#[test]
fn wie_alleen_het_wachtwoord_weet_kan_geen_nieuwe_codes_instellen() {
    let (world, app) = World::default().app();
    let account = leraar(&world);
    half(&app);
    assert!(matches!(run(begin_totp(&app, &account)), Err(AppError::NotForYou)));
}

#[test]
fn codes_tellen_pas_na_de_eerste_goede_code() {
    let (world, app) = World::default().app();
    let account = Account { totp: None, totp_gebruikt: None, ..leraar(&world) };
    run(app.accounts.put_account(&account)).unwrap();
    assert!(matches!(run(sign_in(&app, "s.bakker", WACHTWOORD)), Ok(Next::SetUpCodes(_))));
    let first = run(begin_totp(&app, &account)).unwrap();
    assert!(matches!(run(sign_in(&app, "s.bakker", WACHTWOORD)), Ok(Next::SetUpCodes(_))), "the page was closed");
    let setup = run(begin_totp(&app, &account)).unwrap();
    assert_ne!(first.base32, setup.base32);
    assert_eq!(setup.link, format!("otpauth://totp/Thuisbaken:s.bakker?secret={}&issuer=Thuisbaken", setup.base32));
    let half = half(&app);
    let token = run(confirm_code(&app, &half, &account, &world.code(&setup.base32))).unwrap();
    assert!(is_in(&app, &token));
    assert!(matches!(run(sign_in(&app, "s.bakker", WACHTWOORD)), Ok(Next::Code(_))));
}

#[test]
fn een_sessie_eindigt_na_een_kwartier_stilte_en_na_tien_uur() {
    let (world, app) = World::default().app();
    let account = leraar(&world);
    let token = helemaal(&world, &app, &account);
    world.wait(14 * 60);
    assert!(is_in(&app, &token));
    world.wait(15 * 60);
    assert!(!is_in(&app, &token));
    let token = helemaal(&world, &app, &account);
    for _ in 0..59 {
        world.wait(10 * 60);
        assert!(is_in(&app, &token));
    }
    world.wait(10 * 60);
    assert!(!is_in(&app, &token));
    let half = half(&app);
    world.wait(10 * 60);
    assert!(matches!(run(resume(&app, &half)).unwrap(), Signed::Out));
}

#[test]
fn een_nieuw_wachtwoord_vraagt_het_oude_en_beeindigt_elke_sessie() {
    let (world, app) = World::default().app();
    let account = leraar(&world);
    let wie = aanvrager(&account);
    let (here, elsewhere) = (helemaal(&world, &app, &account), helemaal(&world, &app, &account));
    let change = |old: &str, new: &str| run(change_password(&app, &wie, old, new));
    let new = "zeven appels in een mand";
    assert!(matches!(change("mis", new), Err(OwnRefusal::SignIn(SignInRefusal::Wrong))));
    assert!(matches!(change(WACHTWOORD, new), Err(OwnRefusal::SignIn(SignInRefusal::Wait(1)))));
    world.wait(2);
    assert!(matches!(change(WACHTWOORD, "kort"), Err(OwnRefusal::Weak(PasswordFault::TooShort))));
    let token = change(WACHTWOORD, new).unwrap();
    assert!(is_in(&app, &token) && !is_in(&app, &here) && !is_in(&app, &elsewhere));
    assert!(matches!(run(sign_in(&app, "s.bakker", WACHTWOORD)), Err(SignInRefusal::Wrong)));
    world.wait(2);
    assert!(run(sign_in(&app, "s.bakker", new)).is_ok());
}

#[test]
fn nieuwe_codes_vervangen_de_oude_pas_als_ze_werken() {
    let (world, app) = World::default().app();
    let account = leraar(&world);
    let wie = aanvrager(&account);
    let old = helemaal(&world, &app, &account);
    world.wait(60);
    let setup = run(begin_renewal(&app, &wie, WACHTWOORD, &world.code("oud"))).unwrap();
    assert!(matches!(run(confirm_renewal(&app, &wie, "000000")), Err(OwnRefusal::SignIn(SignInRefusal::WrongCode))));
    assert!(is_in(&app, &helemaal(&world, &app, &account)), "the old codes still work");
    let token = run(confirm_renewal(&app, &wie, &world.code(&setup.base32))).unwrap();
    assert!(is_in(&app, &token) && !is_in(&app, &old));
    world.wait(60);
    let half = half(&app);
    assert_eq!(run(confirm_code(&app, &half, &account, &world.code("oud"))), Err(SignInRefusal::WrongCode));
    assert!(matches!(run(confirm_renewal(&app, &wie, &world.code(&setup.base32))), Err(OwnRefusal::App(_))));
}

#[test]
fn een_nieuw_geheim_wacht_tien_minuten() {
    let (world, app) = World::default().app();
    let account = leraar(&world);
    let wie = aanvrager(&account);
    let setup = run(begin_renewal(&app, &wie, WACHTWOORD, &world.code("oud"))).unwrap();
    world.wait(10 * 60);
    let late = run(confirm_renewal(&app, &wie, &world.code(&setup.base32)));
    assert!(matches!(late, Err(OwnRefusal::App(AppError::NotForYou))));
}

#[test]
fn overal_uitloggen_beeindigt_ook_deze_sessie() {
    let (world, app) = World::default().app();
    let account = leraar(&world);
    let (here, elsewhere) = (helemaal(&world, &app, &account), helemaal(&world, &app, &account));
    run(sign_out_everywhere(&app, &aanvrager(&account))).unwrap();
    assert!(!is_in(&app, &here) && !is_in(&app, &elsewhere));
}

#[test]
fn inloggen_met_een_klik_kan_alleen_in_een_demonstratie() {
    let (world, app) = World::default().app();
    let account = leraar(&world);
    assert!(run(demo_accounts(&app)).unwrap().is_none());
    assert!(matches!(run(sign_in_demo(&app, account.id)), Err(SignInRefusal::Wrong)));
    assert_eq!(world.sessions(), 0);

    let (world, app) = World::demo().app();
    let account = leraar(&world);
    assert_eq!(run(demo_accounts(&app)).unwrap().unwrap().0.len(), 1);
    let Ok(Next::Done(token)) = run(sign_in_demo(&app, account.id)) else { panic!("not signed in") };
    assert!(is_in(&app, &token));
}
