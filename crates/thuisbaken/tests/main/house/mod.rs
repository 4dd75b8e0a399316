//! A house of our own: the real face on the real store, with a clock that is set by hand. Everybody in it is invented.

pub mod answer;
pub mod clock;
pub mod disk;
pub mod family;
pub mod form;
pub mod people;
pub mod place;
pub mod told;
pub mod visitor;

pub use answer::Answer;
pub use form::Form;
pub use visitor::Visitor;

use application::{App, account::Attempts, ports::Ids};
use clock::SetClock;
use kernel::{Dag, Moment};
use meldcode::kader::Kaders;
use place::Site;
use std::sync::{Arc, Mutex};
use store::SqlStore;
use uuid::Uuid;
use web::{AppState, Settings};

/// UUID version 7, as in the program.
struct FreshIds;

impl Ids for FreshIds {
    fn fresh(&self) -> Uuid {
        Uuid::now_v7()
    }
}

/// The program without its socket.
pub struct House {
    pub store: SqlStore,
    pub clock: Arc<SetClock>,
    pub state: AppState,
    pub site: Site,
    /// Every answer that anybody in the house got.
    pub seen: Arc<Mutex<Vec<Answer>>>,
}

impl House {
    /// On a fresh embedded store, with everybody in it.
    pub async fn new() -> Self {
        Self::on(Site::sqlite()).await
    }
    /// On a fresh store of this kind, with everybody in it. The clock shows a Tuesday morning.
    pub async fn on(site: Site) -> Self {
        let store = SqlStore::open(&site.config).await.unwrap_or_else(|error| panic!("{error}"));
        let begin = Moment::in_nederland(Dag::new(2026, 9, 15).unwrap(), 9, 30).unwrap();
        let (clock, shared) = (Arc::new(SetClock::showing(begin)), Arc::new(store.clone()));
        let app = App {
            store: shared.clone(),
            accounts: shared.clone(),
            drafts: shared,
            secrets: Arc::new(store.secrets()),
            attempts: Attempts::default(),
            radar: Default::default(),
            clock: clock.clone(),
            ids: Arc::new(FreshIds),
            kaders: Arc::new(Kaders::ingebouwd().clone()),
            wet: kernel::wet(),
        };
        let contact = Some("veilig@voorbeeld.nl".to_owned());
        let settings = Settings { demo: false, https: false, contact, helpdesk: Some("0800-000".to_owned()) };
        let house = Self { store, clock, state: AppState { app, settings }, site, seen: Arc::default() };
        people::move_in(&house.state.app).await;
        house
    }
    /// Somebody who did not sign in.
    pub fn visitor(&self) -> Visitor {
        Visitor::new(web::app(self.state.clone()), self.seen.clone())
    }
    /// Somebody of the house, in a session that has just begun.
    pub async fn enter(&self, sign_in: &str) -> Visitor {
        let mut visitor = self.visitor();
        visitor.cookies.insert("baken".to_owned(), people::begin_session(&self.state.app, sign_in).await);
        visitor
    }
}
