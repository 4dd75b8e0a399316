//! What an administrator does: accounts and organisations. Every act is logged; none opens content.

use super::invite::{self, new_account};
use crate::{
    App, AppError,
    ports::{AccessEntry, AccessObject, AccessOutcome, Account, Organisatie, StoreError},
};
use access::{
    Doel, Handeling, Permit, Rol,
    handeling::{AccountsBeheren, OrganisatiesBeheren},
};
use kernel::{AccountId, OrganisatieId};
use uuid::Uuid;

/// What is needed to open an account.
#[derive(Clone, PartialEq, Eq)]
pub struct NewAccount {
    /// The name typed to sign in.
    pub inlognaam: String,
    /// The name that colleagues see.
    pub naam: String,
    /// Where it works.
    pub organisatie: OrganisatieId,
    /// In which roles; each must belong to the kind of organisation.
    pub rollen: Vec<Rol>,
}

/// All accounts and organisations.
pub async fn list(app: &App, permit: &Permit<AccountsBeheren>) -> Result<(Vec<Account>, Vec<Organisatie>), AppError> {
    log(app, permit, AccessObject::List).await?;
    Ok((app.accounts.accounts(None).await?, app.accounts.organisaties().await?))
}

/// Opens an account and gives its invitation token, once.
pub async fn open_account(
    app: &App,
    permit: &Permit<AccountsBeheren>,
    new: NewAccount,
) -> Result<(Account, String), AppError> {
    let organisatie = app.accounts.organisatie(new.organisatie).await?.ok_or(AppError::NotForYou)?;
    if new.rollen.is_empty() || new.rollen.iter().any(|rol| rol.soort() != organisatie.soort) {
        return Err(refused("rol-past-niet", "Kies minstens één rol die bij deze organisatie past."));
    }
    if app.accounts.account_by_name(&new.inlognaam).await?.is_some() {
        return Err(refused("inlognaam-bestaat", "Deze inlognaam bestaat al. Kies een andere."));
    }
    let account = new_account(app, &new.inlognaam, &new.naam, organisatie.id, new.rollen);
    app.accounts.put_account(&account).await?;
    log(app, permit, AccessObject::Other(account.id.uuid())).await?;
    let token = invite::invite(app, account.id).await?;
    Ok((account, token))
}

/// Lets an account sign in, or no longer. Nobody can shut themselves out.
pub async fn set_active(
    app: &App,
    permit: &Permit<AccountsBeheren>,
    id: AccountId,
    actief: bool,
) -> Result<(), AppError> {
    if permit.actor().account == id {
        return Err(refused("eigen-account", "U kunt uw eigen account niet uitzetten. Vraag een andere beheerder."));
    }
    let account = app.accounts.account(id).await?.ok_or(AppError::NotForYou)?;
    app.accounts.put_account(&Account { actief, ..account }).await?;
    if !actief {
        app.accounts.end_sessions(id).await?;
    }
    log(app, permit, AccessObject::Other(id.uuid())).await
}

/// Stores an organisation, new or changed.
pub async fn put_organisatie(
    app: &App,
    permit: &Permit<OrganisatiesBeheren>,
    organisatie: Organisatie,
) -> Result<(), AppError> {
    let id: Uuid = organisatie.id.uuid();
    app.accounts.put_organisatie(&organisatie).await?;
    log(app, permit, AccessObject::Other(id)).await
}

async fn log<A: Handeling>(app: &App, permit: &Permit<A>, object: AccessObject) -> Result<(), AppError> {
    let entry = AccessEntry {
        at: app.clock.now(),
        actor: Some(permit.actor()),
        actie: A::ACTIE,
        doel: Doel::Beheer,
        object,
        outcome: AccessOutcome::Allowed,
    };
    app.store.log(vec![entry]).await.map(|_| ()).map_err(|error: StoreError| error.into())
}

fn refused(code: &'static str, zin: &str) -> AppError {
    AppError::Refused { code, zin: zin.to_owned() }
}
