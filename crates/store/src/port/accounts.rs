//! The port `Accounts`.

use super::SqlStore;
use super::statement::{Execute, Returning};
use crate::engine::{Conn, DbError, Row, args};
use crate::log::moment;
use crate::open::Kind;
use crate::rows::of_region;
use crate::sql;
use crate::writer::{Batch, Stop, Write};
use access::{Rol, Soort};
use application::ports::{Account, Accounts, Instelling, Organisatie, Session, StoreError, TotpSecret};
use async_trait::async_trait;
use kernel::{AccountId, Moment, OrganisatieId};
use uuid::Uuid;
use veiligthuis::MeldingNaarAdvies;

/// Sign-in names are compared without regard to case.
fn sign_in_key(inlognaam: &str) -> String {
    inlognaam.trim().to_lowercase()
}

fn read_account(row: &Row) -> Result<Account, StoreError> {
    let rollen: String = row.get(4)?;
    let rollen = rollen.split_whitespace().map(Rol::van_code).collect::<Option<_>>();
    Ok(Account {
        id: AccountId::new(row.get(0)?),
        inlognaam: row.get(1)?,
        naam: row.get(2)?,
        organisatie: OrganisatieId::new(row.get(3)?),
        rollen: rollen.ok_or_else(|| DbError::odd("een onbekende rol"))?,
        wachtwoord: row.get(5)?,
        totp: row.get::<Option<Vec<u8>>>(6)?.map(TotpSecret),
        totp_gebruikt: row.get(7)?,
        actief: row.get(8)?,
        mislukt: u32::try_from(row.number(9)?).unwrap_or(u32::MAX),
        wacht_tot: row.get::<Option<i64>>(10)?.map(moment).transpose()?,
    })
}

/// Reads the columns of `ORGANISATIE`, in their order.
pub(crate) fn read_organisatie(row: &Row) -> Result<Organisatie, StoreError> {
    let (soort, naar_advies): (String, String) = (row.get(2)?, row.get(8)?);
    Ok(Organisatie {
        id: OrganisatieId::new(row.get(0)?),
        naam: row.get(1)?,
        soort: Soort::van_code(&soort).ok_or_else(|| DbError::odd("een onbekende soort organisatie"))?,
        kader: row.get(3)?,
        regio: row.get::<Option<Uuid>>(4)?.map(OrganisatieId::new),
        instelling: Instelling {
            t2_in_werkdagen: row.get(5)?,
            t4_vanaf_besluit: row.get(6)?,
            t4_opnieuw_bij_omzetting: row.get(7)?,
            melding_naar_advies: MeldingNaarAdvies::van_code(&naar_advies)
                .ok_or_else(|| DbError::odd("een onbekende keuze van een regio"))?,
            advies_bewaren_maanden: u16::try_from(row.number(9)?).unwrap_or(u16::MAX),
            wachtcheck_werkdagen: u16::try_from(row.number(10)?).unwrap_or(u16::MAX),
        },
    })
}

fn read_session(row: &Row) -> Result<Session, StoreError> {
    Ok(Session {
        token_hash: row.get(0)?,
        account: AccountId::new(row.get(1)?),
        half: row.get(2)?,
        begonnen: moment(row.get(3)?)?,
        gebruikt: moment(row.get(4)?)?,
    })
}

/// An invitation takes the place of an earlier one of the same account.
struct Invite {
    token_hash: String,
    account: Uuid,
    until: i64,
}

#[async_trait]
impl Write for Invite {
    type Output = ();

    async fn write(&mut self, batch: &mut Batch<'_>) -> Result<(), Stop> {
        batch.conn.execute(sql::DROP_INVITATIONS, args![self.account]).await?;
        batch.conn.execute(sql::PUT_INVITATION, args![&self.token_hash, self.account, self.until]).await?;
        Ok(())
    }
}

/// An organisation. When the settings of a region changed, the rows of its open casussen follow at once.
struct PutOrganisatie {
    regio: Uuid,
    put: Execute,
}

#[async_trait]
impl Write for PutOrganisatie {
    type Output = ();

    async fn write(&mut self, batch: &mut Batch<'_>) -> Result<(), Stop> {
        let before = instelling(batch.conn, self.regio).await?;
        self.put.write(batch).await?;
        if before != instelling(batch.conn, self.regio).await? {
            of_region(batch.conn, self.regio).await?;
        }
        Ok(())
    }
}

/// What a region chooses; the default before it is there.
async fn instelling(conn: &mut Conn, regio: Uuid) -> Result<Instelling, StoreError> {
    let row = conn.row(sql::ORGANISATIE, args![regio]).await?;
    Ok(row.as_ref().map(read_organisatie).transpose()?.map(|o| o.instelling).unwrap_or_default())
}

#[async_trait]
impl Accounts for SqlStore {
    async fn account(&self, id: AccountId) -> Result<Option<Account>, StoreError> {
        let row = self.reader().await?.row(sql::ACCOUNT, args![id.uuid()]).await?;
        row.as_ref().map(read_account).transpose()
    }

    async fn account_by_name(&self, inlognaam: &str) -> Result<Option<Account>, StoreError> {
        let row = self.reader().await?.row(sql::ACCOUNT_BY_NAME, args![&sign_in_key(inlognaam)]).await?;
        row.as_ref().map(read_account).transpose()
    }

    async fn accounts(&self, organisatie: Option<OrganisatieId>) -> Result<Vec<Account>, StoreError> {
        let values = args![organisatie.map(OrganisatieId::uuid)];
        self.reader().await?.rows(sql::ACCOUNTS, values).await?.iter().map(read_account).collect()
    }

    async fn put_account(&self, account: &Account) -> Result<(), StoreError> {
        let rollen = account.rollen.iter().map(|rol| rol.code()).collect::<Vec<_>>().join(" ");
        let put = Execute::new(
            sql::PUT_ACCOUNT,
            args![
                account.id.uuid(),
                account.inlognaam.trim(),
                &sign_in_key(&account.inlognaam),
                &account.naam,
                account.organisatie.uuid(),
                &rollen,
                &account.wachtwoord,
                account.totp.as_ref().map(|secret| secret.0.as_slice()),
                account.totp_gebruikt,
                account.actief,
                i64::from(account.mislukt),
                account.wacht_tot.map(Moment::micros)
            ],
        );
        self.writer().write(put).await.map(drop)
    }

    async fn use_code(&self, id: AccountId, step: i64) -> Result<bool, StoreError> {
        let used = Returning(Execute::new(sql::USE_CODE, args![id.uuid(), step]));
        Ok(self.writer().write(used).await?.is_some())
    }

    async fn count_wrong_code(&self, id: AccountId, until: Moment) -> Result<(), StoreError> {
        self.writer().write(Execute::new(sql::COUNT_WRONG_CODE, args![id.uuid(), until.micros()])).await.map(drop)
    }

    async fn organisatie(&self, id: OrganisatieId) -> Result<Option<Organisatie>, StoreError> {
        let row = self.reader().await?.row(sql::ORGANISATIE, args![id.uuid()]).await?;
        row.as_ref().map(read_organisatie).transpose()
    }

    async fn organisaties(&self) -> Result<Vec<Organisatie>, StoreError> {
        self.reader().await?.rows(sql::ORGANISATIES, &[]).await?.iter().map(read_organisatie).collect()
    }

    async fn put_organisatie(&self, organisatie: &Organisatie) -> Result<(), StoreError> {
        let put = Execute::new(
            sql::PUT_ORGANISATIE,
            args![
                organisatie.id.uuid(),
                &organisatie.naam,
                organisatie.soort.code(),
                &organisatie.kader,
                organisatie.regio.map(OrganisatieId::uuid),
                organisatie.instelling.t2_in_werkdagen,
                organisatie.instelling.t4_vanaf_besluit,
                organisatie.instelling.t4_opnieuw_bij_omzetting,
                organisatie.instelling.melding_naar_advies.code(),
                i64::from(organisatie.instelling.advies_bewaren_maanden),
                i64::from(organisatie.instelling.wachtcheck_werkdagen)
            ],
        );
        self.writer().write(PutOrganisatie { regio: organisatie.id.uuid(), put }).await
    }

    async fn session(&self, token_hash: &str) -> Result<Option<Session>, StoreError> {
        let row = self.reader().await?.row(sql::SESSION, args![token_hash]).await?;
        row.as_ref().map(read_session).transpose()
    }

    async fn put_session(&self, session: &Session) -> Result<(), StoreError> {
        let put = Execute::new(
            sql::PUT_SESSION,
            args![
                &session.token_hash,
                session.account.uuid(),
                session.half,
                session.begonnen.micros(),
                session.gebruikt.micros()
            ],
        );
        self.writer().write(put).await.map(drop)
    }

    async fn end_session(&self, token_hash: &str) -> Result<(), StoreError> {
        self.writer().write(Execute::new(sql::END_SESSION, args![token_hash])).await.map(drop)
    }

    async fn end_sessions(&self, account: AccountId) -> Result<(), StoreError> {
        self.writer().write(Execute::new(sql::END_SESSIONS, args![account.uuid()])).await.map(drop)
    }

    async fn put_invitation(&self, token_hash: &str, account: AccountId, until: Moment) -> Result<(), StoreError> {
        let (token_hash, account, until) = (token_hash.to_owned(), account.uuid(), until.micros());
        self.writer().write(Invite { token_hash, account, until }).await
    }

    async fn take_invitation(&self, token_hash: &str, now: Moment) -> Result<Option<AccountId>, StoreError> {
        let take = Returning(Execute::new(sql::TAKE_INVITATION, args![token_hash]));
        let Some(row) = self.writer().write(take).await? else { return Ok(None) };
        let until = moment(row.get(1)?)?;
        Ok((now <= until).then_some(AccountId::new(row.get(0)?)))
    }

    async fn next_number(&self, scope: &str) -> Result<u64, StoreError> {
        let row = self.writer().write(Returning(Execute::new(sql::NEXT_NUMBER, args![scope]))).await?;
        Ok(row.ok_or_else(|| DbError::odd("a number that was not given"))?.number(0)?)
    }

    async fn is_demo(&self) -> Result<bool, StoreError> {
        Ok(self.about().kind == Kind::Demo)
    }

    async fn installation(&self) -> Result<Uuid, StoreError> {
        Ok(self.about().installation)
    }
}
