//! Who lives in the house: one account of every role at the first organisation of its kind, and the same at the second.

use access::{Aanvrager, Rol, Soort};
use application::{
    App,
    ports::{Account, Instelling, Organisatie, Session},
};
use kernel::{AccountId, OrganisatieId};
use uuid::Uuid;

/// The sign-in name of who works in a role at the first organisation: `triagist`.
pub fn here(rol: Rol) -> String {
    rol.code().to_owned()
}

/// The sign-in name of who works in a role at the second organisation: `triagist.elders`.
pub fn elsewhere(rol: Rol) -> String {
    format!("{}.elders", rol.code())
}

/// A second person in the same role at the first organisation: `triagist.collega`.
pub fn colleague(rol: Rol) -> String {
    format!("{}.collega", rol.code())
}

/// Every sign-in name. There is one installation, so nobody keeps another.
pub fn everybody() -> Vec<String> {
    let both = |rol: Rol| match rol.soort() {
        Soort::Installatie => vec![here(rol)],
        Soort::Professioneel | Soort::VeiligThuis => vec![here(rol), colleague(rol), elsewhere(rol)],
    };
    Rol::ALLE.into_iter().flat_map(both).collect()
}

const REGIONS: [(u128, &str); 2] = [(1, "Veilig Thuis Kustland"), (2, "Veilig Thuis Heideland")];
const SCHOOLS: [(u128, &str); 2] = [(3, "Basisschool De Vuurtoren"), (4, "Basisschool Het Kompas")];
const INSTALLATION: (u128, &str) = (5, "Beheer van deze installatie");

fn organisatie((id, naam): (u128, &str), soort: Soort) -> Organisatie {
    let professional = soort == Soort::Professioneel;
    let regio = professional.then(|| OrganisatieId::new(Uuid::from_u128(id - 2)));
    let kader = if professional { "onderwijs".to_owned() } else { String::new() };
    let (id, naam, instelling) = (OrganisatieId::new(Uuid::from_u128(id)), naam.to_owned(), Instelling::default());
    Organisatie { id, naam, soort, kader, regio, instelling }
}

/// Where somebody with this sign-in name works.
fn place(sign_in: &str, soort: Soort) -> OrganisatieId {
    let second = usize::from(sign_in.ends_with(".elders"));
    let id = match soort {
        Soort::VeiligThuis => REGIONS[second].0,
        Soort::Professioneel => SCHOOLS[second].0,
        Soort::Installatie => INSTALLATION.0,
    };
    OrganisatieId::new(Uuid::from_u128(id))
}

fn role(sign_in: &str) -> Rol {
    Rol::van_code(sign_in.split('.').next().unwrap()).expect(sign_in)
}

/// The id of an account.
pub fn id(sign_in: &str) -> AccountId {
    let at = everybody().iter().position(|name| name == sign_in).expect(sign_in);
    AccountId::new(Uuid::from_u128(100 + at as u128))
}

/// Somebody, as who asks a use case.
pub fn asks(sign_in: &str) -> Aanvrager {
    let rol = role(sign_in);
    Aanvrager::new(id(sign_in), place(sign_in, rol.soort()), rol.soort(), &[rol]).unwrap()
}

/// The name of somebody. It holds no other word.
pub fn name(sign_in: &str) -> String {
    format!("Medewerker {}", everybody().iter().position(|name| name == sign_in).expect(sign_in))
}

fn account(sign_in: &str) -> Account {
    let rol = role(sign_in);
    Account {
        id: id(sign_in),
        inlognaam: sign_in.to_owned(),
        naam: name(sign_in),
        organisatie: place(sign_in, rol.soort()),
        rollen: vec![rol],
        wachtwoord: String::new(),
        totp: None,
        totp_gebruikt: None,
        actief: true,
        mislukt: 0,
        wacht_tot: None,
    }
}

/// Stores the organisations and everybody in them.
pub async fn move_in(app: &App) {
    let regions = REGIONS.map(|place| organisatie(place, Soort::VeiligThuis));
    let schools = SCHOOLS.map(|place| organisatie(place, Soort::Professioneel));
    let installation = [organisatie(INSTALLATION, Soort::Installatie)];
    for place in regions.iter().chain(&schools).chain(&installation) {
        app.accounts.put_organisatie(place).await.unwrap();
    }
    let mut running = tokio::task::JoinSet::new();
    for sign_in in everybody() {
        let accounts = app.accounts.clone();
        running.spawn(async move { accounts.put_account(&account(&sign_in)).await });
    }
    while let Some(stored) = running.join_next().await {
        stored.unwrap().unwrap();
    }
}

/// Starts a session without asking for a secret; gives the token for the cookie.
pub async fn begin_session(app: &App, sign_in: &str) -> String {
    let (token, token_hash) = app.secrets.new_token();
    let now = app.clock.now();
    let session = Session { token_hash, account: id(sign_in), half: false, begonnen: now, gebruikt: now };
    app.accounts.put_session(&session).await.unwrap();
    token
}
