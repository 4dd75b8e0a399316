//! What an administrator does with accounts. Every act is logged before it is done; none opens content. A Beheerder keeps all
//! accounts, an Organisatiebeheerder those of the own organisation.

use super::invite::{self, new_account};
use crate::{
    App, AppError, FormMeta,
    allow::{Target, allow, entry},
    ports::{AccessObject, Account, Organisatie, Transaction},
};
use access::{Aanvrager, Actie, OrganisatieFeiten, Permit, Rol, handeling::AccountsBeheren, mag_ooit};
use kernel::{AccountId, OrganisatieId};

/// What is needed to open an account.
#[derive(Clone, PartialEq, Eq)]
pub struct NewAccount {
    /// The name typed to sign in: 3 to 64 letters, digits and `.-_@+`.
    pub inlognaam: String,
    /// The name that colleagues see: one line of at most 100 characters.
    pub naam: String,
    /// Where it works.
    pub organisatie: OrganisatieId,
    /// In which roles; each must belong to the kind of organisation.
    pub rollen: Vec<Rol>,
}

/// The accounts that somebody keeps, and the organisations that they belong to, both by name.
pub struct Overview {
    /// The accounts.
    pub accounts: Vec<Account>,
    /// The organisations, also those without accounts.
    pub organisaties: Vec<Organisatie>,
}

/// An account that was opened, with its invitation code; or the path that the same form led to before.
pub enum Opened {
    /// The account and the code, which is shown once.
    Now(Box<Account>, String),
    /// The form came in twice; nothing was written now.
    Before(String),
}

/// The accounts that somebody keeps.
pub async fn overview(app: &App, wie: &Aanvrager) -> Result<Overview, AppError> {
    let permit = keeper_of(app, wie, wie.organisatie(), AccessObject::List).await?;
    if permit.rol() == Rol::Beheerder {
        let (accounts, organisaties) = (app.accounts.accounts(None).await?, app.accounts.organisaties().await?);
        return Ok(Overview { accounts, organisaties });
    }
    let own = permit.organisatie();
    let organisaties = app.accounts.organisatie(own).await?.into_iter().collect();
    Ok(Overview { accounts: app.accounts.accounts(Some(own)).await?, organisaties })
}

/// One account and its organisation.
pub async fn see_account(app: &App, wie: &Aanvrager, id: AccountId) -> Result<(Account, Organisatie), AppError> {
    let account = kept(app, wie, id).await?;
    let organisatie = app.accounts.organisatie(account.organisatie).await?.ok_or(AppError::NotForYou)?;
    Ok((account, organisatie))
}

/// Opens an account and gives its invitation code, once.
pub async fn open_account(app: &App, wie: &Aanvrager, form: FormMeta, new: NewAccount) -> Result<Opened, AppError> {
    if let Some(done) = crate::dossier::answered(app, &form).await? {
        return Ok(Opened::Before(done.path));
    }
    let naam = one_line(&new.naam)?;
    let inlognaam = sign_in_name(&new.inlognaam)?;
    let _permit = keeper_of(app, wie, new.organisatie, AccessObject::Other(new.organisatie.uuid())).await?;
    let organisatie = app.accounts.organisatie(new.organisatie).await?.ok_or(AppError::NotForYou)?;
    roles_fit(&new.rollen, &organisatie)?;
    if app.accounts.account_by_name(&inlognaam).await?.is_some() {
        return Err(refused("inlognaam-bestaat", "Deze inlognaam bestaat al. Kies een andere."));
    }
    let account = new_account(app, &inlognaam, &naam, organisatie.id, new.rollen);
    app.accounts.put_account(&account).await?;
    let code = invite::invite(app, account.id).await?;
    remember(app, &form.answering(format!("/beheer/accounts/{}", account.id))).await?;
    Ok(Opened::Now(Box::new(account), code))
}

/// Changes the name that colleagues see, and the roles.
pub async fn change_account(
    app: &App,
    wie: &Aanvrager,
    form: FormMeta,
    id: AccountId,
    naam: &str,
    rollen: Vec<Rol>,
) -> Result<(), AppError> {
    let naam = one_line(naam)?;
    let (account, organisatie) = see_account(app, wie, id).await?;
    roles_fit(&rollen, &organisatie)?;
    if wie.account() == id
        && account.rollen.iter().any(|rol| mag_ooit(*rol, Actie::AccountsBeheren) && !rollen.contains(rol))
    {
        return Err(refused("eigen-rol", "U kunt uw eigen beheer niet weghalen. Vraag een andere beheerder."));
    }
    app.accounts.put_account(&Account { naam, rollen, ..account }).await?;
    remember(app, &form).await
}

/// Lets an account sign in, or no longer. Nobody can shut themselves out.
pub async fn set_active(app: &App, wie: &Aanvrager, id: AccountId, actief: bool) -> Result<(), AppError> {
    let account = kept(app, wie, id).await?;
    if wie.account() == id {
        return Err(refused("eigen-account", "U kunt uw eigen account niet uitzetten. Vraag een andere beheerder."));
    }
    app.accounts.put_account(&Account { actief, ..account }).await?;
    if !actief {
        app.accounts.end_sessions(id).await?;
    }
    Ok(())
}

/// Makes a new invitation, for who lost the password or the telephone. An earlier invitation no longer works; the present
/// password does, until the new one is set.
pub async fn invite_again(app: &App, wie: &Aanvrager, id: AccountId) -> Result<(Account, String), AppError> {
    let account = kept(app, wie, id).await?;
    if !account.actief {
        return Err(refused("account-uit", "Dit account staat uit. Zet het eerst aan."));
    }
    let code = invite::invite(app, id).await?;
    Ok((account, code))
}

/// The account, for who keeps it; one that is not there looks like somebody else's, in the access log too.
async fn kept(app: &App, wie: &Aanvrager, id: AccountId) -> Result<Account, AppError> {
    let object = AccessObject::Other(id.uuid());
    let Some(account) = app.accounts.account(id).await? else {
        let permit = allow::<AccountsBeheren>(app, wie, Target::none(object)).await?;
        app.store.log(vec![entry(app, &permit, object)]).await?;
        return Err(AppError::NotForYou);
    };
    keeper_of(app, wie, account.organisatie, object).await.map(|_| account)
}

/// The permit to keep the accounts of an organisation; logged, allowed or not.
async fn keeper_of(
    app: &App,
    wie: &Aanvrager,
    organisatie: OrganisatieId,
    object: AccessObject,
) -> Result<Permit<AccountsBeheren>, AppError> {
    let relaties = OrganisatieFeiten { organisatie }.relaties(wie);
    let permit = allow::<AccountsBeheren>(app, wie, Target { relaties, object }).await?;
    app.store.log(vec![entry(app, &permit, object)]).await?;
    Ok(permit)
}

/// Remembers that the form was stored, and drops its draft.
pub(super) async fn remember(app: &App, form: &FormMeta) -> Result<(), AppError> {
    let (once, drop_draft) = (form.once(), form.draft.clone());
    if once.is_some() || drop_draft.is_some() {
        let at = app.clock.now();
        app.store.commit(Transaction { at, appends: Vec::new(), access: Vec::new(), once, drop_draft }).await?;
    }
    Ok(())
}

fn roles_fit(rollen: &[Rol], organisatie: &Organisatie) -> Result<(), AppError> {
    if rollen.is_empty() || rollen.iter().any(|rol| rol.soort() != organisatie.soort) {
        return Err(refused("rol-past-niet", "Kies minstens één rol die bij deze organisatie past."));
    }
    Ok(())
}

/// A name on one line.
pub(super) fn one_line(typed: &str) -> Result<String, AppError> {
    let name = typed.split_whitespace().collect::<Vec<_>>().join(" ");
    if name.is_empty() || name.chars().count() > 100 || name.chars().any(char::is_control) {
        return Err(refused("naam-vorm", "Vul een naam in van 1 tot 100 tekens."));
    }
    Ok(name)
}

fn sign_in_name(typed: &str) -> Result<String, AppError> {
    let name = typed.trim();
    if !(3..=64).contains(&name.len()) || !name.chars().all(|c| c.is_ascii_alphanumeric() || ".-_@+".contains(c)) {
        return Err(refused(
            "inlognaam-vorm",
            "Vul een inlognaam in van 3 tot 64 tekens. Gebruik letters, cijfers en . - _ @ +, geen spaties.",
        ));
    }
    Ok(name.to_owned())
}

pub(super) fn refused(code: &'static str, zin: &str) -> AppError {
    AppError::Refused { code, zin: zin.to_owned() }
}
