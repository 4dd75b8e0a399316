//! Who recorded something, by name.

use super::super::Blad;
use crate::{AppState, fout::Fout};
use kernel::{AccountId, Inzagerecht, OrganisatieId, Tekst};
use meldcode::dossier::Gegeven;
use std::collections::HashMap;

/// The names of the accounts of one organisation. Somebody who works elsewhere is not in it.
pub(super) struct Namen(HashMap<AccountId, String>);

impl Namen {
    /// The names of who work for this organisation, or did.
    pub async fn van(state: &AppState, organisatie: OrganisatieId) -> Result<Self, Fout> {
        let accounts = state.app.accounts.accounts(Some(organisatie)).await?;
        Ok(Self(accounts.into_iter().map(|account| (account.id, account.naam)).collect()))
    }
    /// The name; nothing for who does not work here.
    pub fn naam(&self, account: AccountId) -> &str {
        self.0.get(&account).map_or("", String::as_str)
    }
}

/// A text as the page shows it; the words "destroyed" when its key is gone.
pub(super) fn tekst(blad: &Blad<'_>, gegeven: &Gegeven<Tekst>) -> String {
    of_vernietigd(blad, gegeven.open(blad.recht()).map(|tekst| tekst.as_str().to_owned()))
}

/// Something that was opened, or the words "destroyed".
pub(super) fn of_vernietigd(blad: &Blad<'_>, open: Option<String>) -> String {
    open.unwrap_or_else(|| blad.l().t("afr-vernietigd"))
}

/// Label and text of what was filled in; the rest is left out.
pub(super) fn gevuld<const N: usize>(velden: [(String, Option<&Tekst>); N]) -> Vec<(String, String)> {
    velden.into_iter().filter_map(|(label, tekst)| Some((label, tekst?.as_str().to_owned()))).collect()
}

/// The texts of a structure, or one line that says that they were destroyed.
pub(super) fn velden<'a, T>(
    blad: &Blad<'_>,
    recht: &dyn Inzagerecht,
    gegeven: &'a Gegeven<T>,
    lees: impl FnOnce(&'a T) -> Vec<(String, String)>,
) -> Vec<(String, String)> {
    match gegeven.open(recht) {
        Some(inhoud) => lees(inhoud),
        None => vec![(blad.l().t("afr-inhoud"), blad.l().t("afr-vernietigd"))],
    }
}
