use super::{
    WACHTWOORD,
    fakes::{World, aanvrager, run},
};
use crate::{
    AppError,
    account::{Next, accept_invitation, first_administrator, invite_again, set_active, sign_in},
};
use access::{Rol, Soort};

fn code_van<T>(result: Result<T, AppError>) -> &'static str {
    match result {
        Err(AppError::Refused { code, .. }) => code,
        Err(_) => "anders",
        Ok(_) => "gelukt",
    }
}

#[test]
fn de_eerste_beheerder_kiest_een_wachtwoord_met_de_code_van_de_console() {
    let (_, app) = World::default().app();
    let code = run(first_administrator(&app)).unwrap().expect("a code");
    assert_eq!(code.len(), 24 + 5, "groups of four: {code}");
    let typed = format!(" {} ", code.to_uppercase().replace('-', " "));
    let account = run(accept_invitation(&app, &typed, WACHTWOORD)).unwrap();
    assert_eq!((account.inlognaam.as_str(), account.rollen.as_slice()), ("beheer", &[Rol::Beheerder][..]));
    assert!(matches!(run(sign_in(&app, "beheer", WACHTWOORD)), Ok(Next::SetUpCodes(_))));
    assert!(run(first_administrator(&app)).unwrap().is_none(), "there is one now");
}

#[test]
fn een_herstart_geeft_dezelfde_eerste_beheerder_een_nieuwe_code() {
    let (_, app) = World::default().app();
    let old = run(first_administrator(&app)).unwrap().unwrap();
    let new = run(first_administrator(&app)).unwrap().unwrap();
    assert_eq!(run(app.accounts.accounts(None)).unwrap().len(), 1);
    assert_eq!(code_van(run(accept_invitation(&app, &old, WACHTWOORD))), "uitnodiging-verlopen");
    assert!(run(accept_invitation(&app, &new, WACHTWOORD)).is_ok());
}

#[test]
fn een_code_van_de_console_werkt_een_kwartier_en_een_keer() {
    let (world, app) = World::default().app();
    let code = run(first_administrator(&app)).unwrap().unwrap();
    world.wait(15 * 60);
    assert_eq!(code_van(run(accept_invitation(&app, &code, WACHTWOORD))), "uitnodiging-verlopen");
    let code = run(first_administrator(&app)).unwrap().unwrap();
    world.wait(15 * 60 - 1);
    assert!(run(accept_invitation(&app, &code, WACHTWOORD)).is_ok());
    assert_eq!(code_van(run(accept_invitation(&app, &code, WACHTWOORD))), "uitnodiging-verlopen");
}

#[test]
fn een_zwak_wachtwoord_maakt_de_code_niet_op() {
    let (_, app) = World::default().app();
    let code = run(first_administrator(&app)).unwrap().unwrap();
    assert_eq!(code_van(run(accept_invitation(&app, &code, "te kort"))), "wachtwoord-te-kort");
    assert_eq!(code_van(run(accept_invitation(&app, &code, "de eerste fiets is rood"))), "wachtwoord-bevat-naam");
    assert!(run(accept_invitation(&app, &code, WACHTWOORD)).is_ok());
}

#[test]
fn een_nieuwe_uitnodiging_neemt_ook_de_codes_weg_en_beeindigt_elke_sessie() {
    let (world, app) = World::default().app();
    let beheer = world.account(world.organisatie(Soort::Installatie), "beheer", Rol::Beheerder);
    let collega = world.account(world.organisatie(Soort::VeiligThuis), "m.devries", Rol::Triagist);
    assert!(matches!(run(sign_in(&app, "m.devries", WACHTWOORD)), Ok(Next::Code(_))));
    let (_, code) = run(invite_again(&app, &aanvrager(&beheer), collega.id)).unwrap();
    assert_eq!(world.sessions(), 1, "an invitation that nobody uses changes nothing");
    run(accept_invitation(&app, &code, "zeven appels in een mand")).unwrap();
    assert_eq!(world.sessions(), 0);
    assert!(matches!(run(sign_in(&app, "m.devries", "zeven appels in een mand")), Ok(Next::SetUpCodes(_))));
}

#[test]
fn een_stopgezet_account_kan_geen_uitnodiging_gebruiken() {
    let (world, app) = World::default().app();
    let beheer = world.account(world.organisatie(Soort::Installatie), "beheer", Rol::Beheerder);
    let collega = world.account(world.organisatie(Soort::VeiligThuis), "m.devries", Rol::Triagist);
    let (_, code) = run(invite_again(&app, &aanvrager(&beheer), collega.id)).unwrap();
    run(set_active(&app, &aanvrager(&beheer), collega.id, false)).unwrap();
    assert_eq!(code_van(run(invite_again(&app, &aanvrager(&beheer), collega.id))), "account-uit");
    assert_eq!(code_van(run(accept_invitation(&app, &code, WACHTWOORD))), "uitnodiging-verlopen");
}
