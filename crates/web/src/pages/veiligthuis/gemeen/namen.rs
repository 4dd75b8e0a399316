//! The names of colleagues, for who did what.

use crate::taal::Taal;
use application::{App, ports::StoreError};
use kernel::{AccountId, OrganisatieId};
use std::collections::HashMap;

/// Names by account, in one region.
pub(in crate::pages::veiligthuis) struct Namen {
    by: HashMap<AccountId, String>,
    unknown: String,
}

impl Namen {
    /// Everybody of the region, and the house itself, which takes in what comes through the portal.
    pub async fn van_regio(app: &App, l: Taal, regio: OrganisatieId) -> Result<Self, StoreError> {
        let people = app.accounts.accounts(Some(regio)).await?;
        let mut by: HashMap<AccountId, String> = people.into_iter().map(|account| (account.id, account.naam)).collect();
        by.insert(AccountId::new(app.accounts.installation().await?), l.t("vt-huis"));
        Ok(Self { by, unknown: l.t("vt-oud-collega") })
    }
    /// The name of an account; of one that is gone, that it is a former colleague.
    pub fn naam(&self, id: AccountId) -> String {
        self.by.get(&id).unwrap_or(&self.unknown).clone()
    }
}
