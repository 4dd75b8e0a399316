//! What the tests and the example share: a world in memory, with a clock that only moves when told.

#![allow(dead_code, missing_docs, reason = "the tests and the example each use a part")]

pub mod archief;
pub mod poorten;
pub mod proef;
pub mod verhaal;

use access::{Rol, Soort};
use application::{
    App,
    account::Attempts,
    ports::{Account, Accounts, Clock, Instelling, Organisatie, Session},
};
use axum::{
    Router,
    body::{Body, to_bytes},
    http::{HeaderMap, Request, StatusCode, header},
};
use kernel::{AccountId, Dag, Moment, OrganisatieId};
use meldcode::kader::Kaders;
use poorten::{Geheimen, Geheugen, Klok, Nummers};
use std::sync::Arc;
use tower::ServiceExt;
use uuid::Uuid;
use web::{AppState, Settings};

/// An invented teacher, and the token of her session.
pub const LERARES: AccountId = AccountId::new(Uuid::from_u128(1));
pub const TOKEN: &str = "een-token";
pub const BEGIN: &str = "/proef";

/// A world in memory, and the face on it.
pub struct Wereld {
    pub geheugen: Arc<Geheugen>,
    pub klok: Arc<Klok>,
    pub state: AppState,
}

/// What came back.
pub struct Uitkomst {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub text: String,
}

impl Uitkomst {
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }
    /// The name=value of a cookie that was set.
    pub fn cookie(&self, name: &str) -> Option<String> {
        let all = self.headers.get_all(header::SET_COOKIE).into_iter().map(|value| value.to_str().unwrap());
        all.filter(|value| value.starts_with(&format!("{name}=")))
            .map(|v| v.split(';').next().unwrap().to_owned())
            .next()
    }
}

impl Wereld {
    pub async fn new() -> Self {
        let begin = Moment::in_nederland(Dag::new(2026, 12, 24).unwrap(), 10, 42).unwrap();
        let (geheugen, klok) = (Arc::new(Geheugen::default()), Arc::new(Klok::op(begin)));
        let app = App {
            store: geheugen.clone(),
            accounts: geheugen.clone(),
            drafts: geheugen.clone(),
            secrets: Arc::new(Geheimen),
            attempts: Attempts::default(),
            radar: Default::default(),
            clock: klok.clone(),
            ids: Arc::new(Nummers::default()),
            kaders: Arc::new(Kaders::ingebouwd().clone()),
            wet: kernel::wet(),
        };
        let settings = Settings {
            demo: true,
            https: false,
            contact: Some("veilig@voorbeeld.nl".to_owned()),
            helpdesk: Some("0800-000".to_owned()),
        };
        let wereld = Self { geheugen, klok, state: AppState { app, settings } };
        wereld.vul().await;
        wereld
    }
    async fn vul(&self) {
        let school = Organisatie {
            id: OrganisatieId::new(Uuid::from_u128(9)),
            naam: "Basisschool De Vuurtoren".to_owned(),
            soort: Soort::Professioneel,
            kader: "onderwijs".to_owned(),
            regio: None,
            instelling: Instelling::default(),
        };
        let account = Account {
            id: LERARES,
            inlognaam: "lerares".to_owned(),
            naam: "Sanne Bakker".to_owned(),
            organisatie: school.id,
            rollen: vec![Rol::Professional],
            wachtwoord: String::new(),
            totp: None,
            totp_gebruikt: None,
            actief: true,
            mislukt: 0,
            wacht_tot: None,
        };
        self.geheugen.put_organisatie(&school).await.unwrap();
        self.geheugen.put_account(&account).await.unwrap();
        self.geheugen.put_account(&Account { id: AccountId::new(Uuid::from_u128(2)), ..account }).await.unwrap();
        self.meld_aan(LERARES, TOKEN).await;
    }
    /// Starts a session for an account under a token.
    pub async fn meld_aan(&self, account: AccountId, token: &str) {
        let now = self.klok.now();
        let token_hash = self.state.app.secrets.hash_token(token);
        let session = Session { token_hash, account, half: false, begonnen: now, gebruikt: now };
        self.geheugen.put_session(&session).await.unwrap();
    }
    pub fn router(&self) -> Router {
        web::serve(web::pages::routes().samen(proef::routes()), self.state.clone())
    }
    pub async fn vraag(&self, request: Request<Body>) -> Uitkomst {
        let response = self.router().oneshot(request).await.unwrap();
        let (parts, body) = response.into_parts();
        let bytes = to_bytes(body, usize::MAX).await.unwrap();
        Uitkomst { status: parts.status, headers: parts.headers, text: String::from_utf8_lossy(&bytes).into_owned() }
    }
    /// A page, as somebody with these cookies.
    pub async fn get(&self, path: &str, cookies: &str) -> Uitkomst {
        self.vraag(Request::get(path).header("host", "baken").header("cookie", cookies).body(Body::empty()).unwrap())
            .await
    }
    /// A form from our own page, as somebody with these cookies.
    pub async fn post(&self, path: &str, cookies: &str, body: impl Into<Body>) -> Uitkomst {
        let request = Request::post(path)
            .header("host", "baken")
            .header("origin", "http://baken")
            .header("cookie", cookies)
            .header("content-type", "application/x-www-form-urlencoded");
        self.vraag(request.body(body.into()).unwrap()).await
    }
}

/// The cookie of the teacher.
pub fn lerares() -> String {
    format!("baken={TOKEN}")
}
