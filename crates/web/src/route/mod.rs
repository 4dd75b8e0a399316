//! Routes. One can not be registered without saying who may use it: the first argument of every handler is
//! [`Toegang<A>`](Toegang), where `A` is an act in the table of `access`. A handler without it does not compile:
//!
//! ```compile_fail
//! async fn stil() -> &'static str { "wie mag dit?" }
//! web::route::Routes::new().get("/stil", stil);
//! ```
//!
//! ```
//! use access::handeling::Openbaar;
//! use web::route::{Routes, Toegang};
//! async fn hallo(_: Toegang<Openbaar>) -> &'static str { "voor iedereen" }
//! let routes = Routes::new().get("/hallo", hallo);
//! assert_eq!(routes.tabel()[0].actie.code(), "openbaar");
//! ```

mod id;
mod toegang;
mod verklaard;

pub use id::{Id, Id2, Ids};
pub use toegang::Toegang;
pub use verklaard::Verklaard;

use crate::AppState;
use access::{Actie, Handeling};
use axum::{
    Extension, Router,
    handler::Handler,
    routing::{self, MethodRouter},
};

/// One row of the table of routes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Regel {
    /// `GET` or `POST`.
    pub methode: &'static str,
    /// The path, with its parameters in braces.
    pub pad: &'static str,
    /// The act that somebody must be allowed to do.
    pub actie: Actie,
}

/// What is posted here is never kept as a draft: it is a secret (a password, a one-time code) or a mere click.
#[derive(Clone, Copy)]
pub(crate) struct Vluchtig;

/// Pages and the permission of each. A path ends without a slash.
#[derive(Default)]
pub struct Routes {
    router: Router<AppState>,
    tabel: Vec<Regel>,
}

impl Routes {
    /// No routes yet.
    pub fn new() -> Self {
        Self::default()
    }
    /// A page to look at.
    pub fn get<H, T>(self, pad: &'static str, handler: H) -> Self
    where
        H: Handler<T, AppState>,
        T: Verklaard + 'static,
    {
        self.add::<T>("GET", pad, routing::get(handler))
    }
    /// A form that comes in at the path where it is shown. What was typed is kept until it is stored.
    pub fn post<H, T>(self, pad: &'static str, handler: H) -> Self
    where
        H: Handler<T, AppState>,
        T: Verklaard + 'static,
    {
        self.add::<T>("POST", pad, routing::post(handler))
    }
    /// A form with a secret, or a mere button: what was sent is not kept anywhere.
    pub fn post_vluchtig<H, T>(self, pad: &'static str, handler: H) -> Self
    where
        H: Handler<T, AppState>,
        T: Verklaard + 'static,
    {
        self.add::<T>("POST", pad, routing::post(handler).layer(Extension(Vluchtig)))
    }
    /// These and those.
    ///
    /// # Panics
    /// When both know the same method and path; a test puts all of them together.
    pub fn samen(mut self, andere: Self) -> Self {
        self.router = self.router.merge(andere.router);
        self.tabel.extend(andere.tabel);
        self
    }
    /// Every route with the act it asks for, in the order of registration.
    pub fn tabel(&self) -> &[Regel] {
        &self.tabel
    }
    /// The table in Markdown, for the documentation.
    pub fn markdown(&self) -> String {
        let mut regels = self.tabel.clone();
        regels.sort_by_key(|regel| (regel.pad, regel.methode));
        let rows = regels
            .iter()
            .map(|r| format!("| {} | `{}` | {} (`{}`) |\n", r.methode, r.pad, r.actie.naam(), r.actie.code()));
        format!("| Methode | Pad | Wat iemand moet mogen |\n| --- | --- | --- |\n{}", rows.collect::<String>())
    }
    pub(crate) fn into_router(self) -> Router<AppState> {
        self.router
    }

    fn add<T: Verklaard>(mut self, methode: &'static str, pad: &'static str, to: MethodRouter<AppState>) -> Self {
        self.router = self.router.route(pad, to);
        self.tabel.push(Regel { methode, pad, actie: <T::Handeling as Handeling>::ACTIE });
        self
    }
}
