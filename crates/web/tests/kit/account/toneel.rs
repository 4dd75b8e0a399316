//! A school, a region and their administrator, with locks whose keys the tests know.

use crate::steun::{Uitkomst, Wereld};
use access::{Rol, Soort};
use application::ports::{Account, Accounts, Instelling, Organisatie, Secrets, TotpSecret};
use async_trait::async_trait;
use kernel::{AccountId, Moment, OrganisatieId};
use std::sync::{
    Arc,
    atomic::{AtomicU64, Ordering},
};
use uuid::Uuid;

pub const WACHTWOORD: &str = "vier fietsen onder de brug";
pub const GEHEIM: &str = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";
/// The code of every secret, at any time.
pub const CODE: &str = "123456";

pub const SCHOOL: OrganisatieId = OrganisatieId::new(Uuid::from_u128(9));
pub const REGIO: OrganisatieId = OrganisatieId::new(Uuid::from_u128(10));
pub const BEHEER: AccountId = AccountId::new(Uuid::from_u128(20));
pub const SCHOOLBEHEER: AccountId = AccountId::new(Uuid::from_u128(21));
pub const TRIAGIST: AccountId = AccountId::new(Uuid::from_u128(22));

/// Tokens that count and codes that never change; a code is right in the half minute in which it is given.
#[derive(Default)]
struct Sloten(AtomicU64);

#[async_trait]
impl Secrets for Sloten {
    async fn hash_password(&self, password: &str) -> String {
        format!("hash van {password}")
    }
    async fn verify_password(&self, password: &str, hash: &str) -> bool {
        hash == format!("hash van {password}")
    }
    fn new_totp(&self) -> (TotpSecret, String) {
        (TotpSecret(vec![7; 20]), GEHEIM.to_owned())
    }
    fn totp_step(&self, _: &TotpSecret, code: &str, now: Moment) -> Option<i64> {
        (code == CODE).then(|| now.micros() / 30_000_000)
    }
    fn new_token(&self) -> (String, String) {
        let token = format!("{:064x}", self.0.fetch_add(1, Ordering::SeqCst) + 0xabc0);
        let hash = self.hash_token(&token);
        (token, hash)
    }
    fn hash_token(&self, token: &str) -> String {
        format!("hash van {token}")
    }
}

/// The world with everybody in it.
pub async fn wereld() -> Wereld {
    let mut wereld = Wereld::new().await;
    wereld.state.app.secrets = Arc::new(Sloten::default());
    let organisatie = |id, naam: &str, soort| Organisatie {
        id,
        naam: naam.to_owned(),
        soort,
        kader: String::new(),
        regio: None,
        instelling: Instelling::default(),
    };
    let installatie = OrganisatieId::new(Uuid::from_u128(11));
    for new in [
        organisatie(REGIO, "Veilig Thuis Rijnmond", Soort::VeiligThuis),
        organisatie(installatie, "Beheer", Soort::Installatie),
    ] {
        wereld.geheugen.put_organisatie(&new).await.unwrap();
    }
    let account = |id, inlognaam: &str, organisatie, rol| Account {
        id,
        inlognaam: inlognaam.to_owned(),
        naam: format!("Iemand {inlognaam}"),
        organisatie,
        rollen: vec![rol],
        wachtwoord: format!("hash van {WACHTWOORD}"),
        totp: Some(TotpSecret(vec![7; 20])),
        totp_gebruikt: Some(0),
        actief: true,
        mislukt: 0,
        wacht_tot: None,
    };
    for new in [
        account(BEHEER, "beheer", installatie, Rol::Beheerder),
        account(SCHOOLBEHEER, "school", SCHOOL, Rol::Organisatiebeheerder),
        account(TRIAGIST, "m.devries", REGIO, Rol::Triagist),
    ] {
        wereld.geheugen.put_account(&new).await.unwrap();
        wereld.meld_aan(new.id, &token(new.id)).await;
    }
    wereld
}

fn token(account: AccountId) -> String {
    format!("token van {}", account.uuid().as_u128())
}

/// The cookie of somebody who is signed in.
pub fn als(account: AccountId) -> String {
    format!("baken={}", token(account))
}

/// The session cookie that an answer sets; panics when it sets none.
pub fn sessie(answer: &Uitkomst) -> String {
    answer.cookie("baken").expect("a session cookie")
}

impl Wereld {
    /// Types a name and a password.
    pub async fn log_in(&self, inlognaam: &str, wachtwoord: &str) -> Uitkomst {
        let body = format!("inlognaam={inlognaam}&wachtwoord={}", wachtwoord.replace(' ', "+"));
        self.post("/inloggen", "", body).await
    }
}
