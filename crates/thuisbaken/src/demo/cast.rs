//! Who works in the demonstration. Who they are stands in [`super::roster`].

use super::roster::{PEOPLE, PLACES};
use crate::ambient::FreshIds;
use access::{Aanvrager, Rol, Soort};
use application::{
    App,
    ports::{Account, Ids, Instelling, Organisatie},
};
use kernel::{AccountId, OrganisatieId};

/// An organisation; its key is the first part of the sign-in names of who works there.
pub struct Place {
    /// First part of the sign-in names.
    pub key: &'static str,
    /// Its name.
    pub name: &'static str,
    /// What it does.
    pub kind: PlaceKind,
}

/// What an organisation does.
pub enum PlaceKind {
    /// A region; says whether "five days" are working days.
    Region {
        /// The binding reading of the term of the veiligheidsbeoordeling.
        t2_in_werkdagen: bool,
    },
    /// Professionals under a framework, who report to a region.
    Professionals {
        /// Id of the framework.
        kader: &'static str,
        /// Key of the region.
        region: &'static str,
    },
    /// The installation.
    Installation,
}

/// Somebody who works somewhere.
pub struct Member {
    /// Sign-in name.
    pub sign_in: &'static str,
    /// Name.
    pub name: &'static str,
    /// Function, as it stands in a report.
    pub job: &'static str,
    /// Role.
    pub rol: Rol,
}

/// Everybody, with the ids they have in this store.
pub struct Cast {
    organisaties: Vec<Organisatie>,
    accounts: Vec<Account>,
}

impl Cast {
    /// Everybody, with fresh ids.
    pub fn new() -> Self {
        let mut organisaties: Vec<Organisatie> = Vec::new();
        for place in PLACES {
            let made = organisatie(place, &organisaties);
            organisaties.push(made);
        }
        let accounts = PEOPLE.iter().map(|member| account(member, &organisaties)).collect();
        Self { organisaties, accounts }
    }

    /// Stores the organisations.
    pub async fn store_places(&self, app: &App) -> Result<(), String> {
        for organisatie in &self.organisaties {
            app.accounts.put_organisatie(organisatie).await.map_err(|error| error.to_string())?;
        }
        Ok(())
    }

    /// Stores the accounts, all at once so that one write of the disk serves them all.
    pub async fn store_people(&self, app: &App) -> Result<(), String> {
        let mut running = tokio::task::JoinSet::new();
        for account in self.accounts.clone() {
            let accounts = app.accounts.clone();
            running.spawn(async move { accounts.put_account(&account).await });
        }
        while let Some(stored) = running.join_next().await {
            stored.map_err(|error| error.to_string())?.map_err(|error| error.to_string())?;
        }
        Ok(())
    }

    /// Somebody, as who asks.
    pub fn asks(&self, sign_in: &str) -> Result<Aanvrager, String> {
        let unknown = || format!("In de demonstratie werkt niemand met de inlognaam {sign_in}.");
        let account = self.accounts.iter().find(|account| account.inlognaam == sign_in).ok_or_else(unknown)?;
        let place = self.organisaties.iter().find(|o| o.id == account.organisatie).ok_or_else(unknown)?;
        Aanvrager::new(account.id, place.id, place.soort, &account.rollen).map_err(|error| error.to_string())
    }
}

/// Somebody in the roster.
pub fn member(sign_in: &str) -> Option<&'static Member> {
    PEOPLE.iter().find(|member| member.sign_in == sign_in)
}

/// The place of a sign-in name or a key.
fn at_place(sign_in: &str) -> Option<usize> {
    let key = sign_in.split('.').next()?;
    PLACES.iter().position(|place| place.key == key)
}

fn organisatie(place: &Place, before: &[Organisatie]) -> Organisatie {
    let instelling = Instelling::default();
    let (soort, kader, regio, instelling) = match place.kind {
        PlaceKind::Region { t2_in_werkdagen } => {
            (Soort::VeiligThuis, "", None, Instelling { t2_in_werkdagen, ..instelling })
        }
        PlaceKind::Professionals { kader, region } => {
            let regio = at_place(region).and_then(|at| before.get(at)).map(|region| region.id);
            (Soort::Professioneel, kader, regio, instelling)
        }
        PlaceKind::Installation => (Soort::Installatie, "", None, instelling),
    };
    let id = OrganisatieId::new(FreshIds.fresh());
    Organisatie { id, naam: place.name.to_owned(), soort, kader: kader.to_owned(), regio, instelling }
}

fn account(member: &Member, places: &[Organisatie]) -> Account {
    let place = at_place(member.sign_in).and_then(|at| places.get(at));
    Account {
        id: AccountId::new(FreshIds.fresh()),
        inlognaam: member.sign_in.to_owned(),
        naam: member.name.to_owned(),
        organisatie: place.expect("a test holds that every sign-in name begins with the key of a place").id,
        rollen: vec![member.rol],
        wachtwoord: String::new(),
        totp: None,
        totp_gebruikt: None,
        actief: true,
        mislukt: 0,
        wacht_tot: None,
    }
}
