//! Invitations: the only way to a first password. No default account exists.

use super::check_password;
use crate::{
    App, AppError,
    ports::{AccessOutcome, Account, Instelling, Organisatie, StoreError},
};
use access::{Actie, Rol, Soort};
use kernel::{AccountId, OrganisatieId};

/// Seconds in which the first administrator must use the token from the console.
const CONSOLE: i64 = 15 * 60;
/// Days in which somebody must use an invitation.
pub const INVITATION_DAYS: i64 = 3;

/// On a store without accounts: makes the first administrator and gives the one-time code to print on the console.
/// `None` when there is an account that can sign in.
pub async fn first_administrator(app: &App) -> Result<Option<String>, StoreError> {
    let accounts = app.accounts.accounts(None).await?;
    if accounts.iter().any(|a| !a.wachtwoord.is_empty()) {
        return Ok(None);
    }
    let account = match accounts.into_iter().find(|a| a.rollen.contains(&Rol::Beheerder)) {
        Some(waiting) => waiting,
        None => make_administrator(app).await?,
    };
    code_for(app, account.id, CONSOLE).await.map(Some)
}

async fn make_administrator(app: &App) -> Result<Account, StoreError> {
    let organisatie = Organisatie {
        id: OrganisatieId::new(app.ids.fresh()),
        naam: "Beheer van deze installatie".to_owned(),
        soort: Soort::Installatie,
        kader: String::new(),
        regio: None,
        instelling: Instelling::default(),
    };
    app.accounts.put_organisatie(&organisatie).await?;
    let account = new_account(app, "beheer", "Eerste beheerder", organisatie.id, vec![Rol::Beheerder]);
    app.accounts.put_account(&account).await?;
    Ok(account)
}

pub(super) fn new_account(app: &App, inlognaam: &str, naam: &str, org: OrganisatieId, rollen: Vec<Rol>) -> Account {
    Account {
        id: AccountId::new(app.ids.fresh()),
        inlognaam: inlognaam.to_owned(),
        naam: naam.to_owned(),
        organisatie: org,
        rollen,
        wachtwoord: String::new(),
        totp: None,
        totp_gebruikt: None,
        actief: true,
        mislukt: 0,
        wacht_tot: None,
    }
}

/// Makes an invitation for an account; gives the code, to be handed over by a safe way.
pub(super) async fn invite(app: &App, account: AccountId) -> Result<String, StoreError> {
    code_for(app, account, INVITATION_DAYS * 24 * 60 * 60).await
}

/// Hexadecimal digits of a code: 96 bits, and still to be typed from paper.
const DIGITS: usize = 24;

async fn code_for(app: &App, account: AccountId, seconds: i64) -> Result<String, StoreError> {
    let (token, _) = app.secrets.new_token();
    let code = &token[token.len().saturating_sub(DIGITS)..];
    let hash = app.secrets.hash_token(code);
    app.accounts.put_invitation(&hash, account, app.clock.now().plus_seconden(seconds)).await?;
    Ok(in_groups(code))
}

/// A code that people can read and type: groups of four.
fn in_groups(code: &str) -> String {
    let groups = code.as_bytes().chunks(4).map(|group| String::from_utf8_lossy(group).into_owned());
    groups.collect::<Vec<_>>().join("-")
}

/// A code as it was typed, without the marks between groups.
fn from_groups(typed: &str) -> String {
    typed.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()).collect()
}

/// Uses an invitation: sets the password of its account and takes its one-time codes away, which are set up again at the next
/// sign-in. A password that is not taken does not use the code up.
pub async fn accept_invitation(app: &App, code: &str, password: &str) -> Result<Account, AppError> {
    check_password(password, &[])?;
    let hash = app.secrets.hash_token(&from_groups(code));
    let now = app.clock.now();
    let id = app.accounts.take_invitation(&hash, now).await?.ok_or_else(run_out)?;
    let account = app.accounts.account(id).await?.filter(|a| a.actief).ok_or_else(run_out)?;
    if let Err(fault) = check_password(password, &[&account.inlognaam, &account.naam]) {
        app.accounts.put_invitation(&hash, id, now.plus_seconden(CONSOLE)).await?;
        return Err(fault.into());
    }
    let wachtwoord = app.secrets.hash_password(password).await;
    let account = Account { wachtwoord, totp: None, totp_gebruikt: None, mislukt: 0, wacht_tot: None, ..account };
    super::sign_in::log(app, Some(&account), Actie::EigenAccount, AccessOutcome::Allowed).await?;
    app.accounts.put_account(&account).await?;
    app.accounts.end_sessions(account.id).await?;
    Ok(account)
}

fn run_out() -> AppError {
    AppError::Refused {
        code: "uitnodiging-verlopen",
        zin: "Deze code werkt niet. Kijk of u hem goed hebt overgenomen. Is hij al gebruikt of te oud? Vraag uw \
              beheerder om een nieuwe. Bent u de eerste beheerder? Start Thuisbaken opnieuw; er komt een nieuwe code \
              in beeld."
            .to_owned(),
    }
}
