//! The check at the door of a route.

use super::Vluchtig;
use crate::{AppState, bezoek::Bezoek, fout::Fout};
use access::{Aanvrager, Doel, Handeling, Reden, doelen, voorcontrole};
use application::{
    account::SignedIn,
    ports::{AccessEntry, AccessObject, AccessOutcome},
};
use axum::{extract::FromRequestParts, http::request::Parts};
use kernel::Actor;
use std::marker::PhantomData;

/// Somebody at the door of a route who may do `A` on some object. Whether on this object, the use case decides: it asks
/// `access` for a `Permit` with what the person is to the object.
pub struct Toegang<A> {
    bezoek: Bezoek,
    act: PhantomData<fn() -> A>,
}

impl<A: Handeling> Toegang<A> {
    /// Who asks. Nobody has signed in only where anybody may come; everywhere else this is never an error.
    pub fn wie(&self) -> Result<&SignedIn, Fout> {
        self.bezoek.aangemeld().ok_or(Fout::Aanmelden { bewaren: false })
    }
    /// Who asks, for the table of `access`.
    pub fn aanvrager(&self) -> Result<&Aanvrager, Fout> {
        self.wie().map(|signed| &signed.aanvrager)
    }
    /// The visit.
    pub const fn bezoek(&self) -> &Bezoek {
        &self.bezoek
    }
}

impl<A: Handeling> FromRequestParts<AppState> for Toegang<A> {
    type Rejection = Fout;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, Fout> {
        let bezoek = parts.extensions.get::<Bezoek>().cloned().ok_or_else(|| Fout::storing("the shell is missing"))?;
        let aanvrager = bezoek.aangemeld().map(|signed| signed.aanvrager.clone());
        let Err(weigering) = voorcontrole::<A>(aanvrager.as_ref()) else {
            return Ok(Self { bezoek, act: PhantomData });
        };
        let Some(aanvrager) = aanvrager else {
            return Err(Fout::Aanmelden { bewaren: parts.extensions.get::<Vluchtig>().is_none() });
        };
        log_refusal::<A>(state, &aanvrager, weigering.reden()).await
    }
}

/// A refusal at the door is looked at like one further on: it stands in the access log, and the page does not tell it apart
/// from a page that does not exist.
async fn log_refusal<A: Handeling>(state: &AppState, aanvrager: &Aanvrager, reden: Reden) -> Result<Toegang<A>, Fout> {
    let rol = aanvrager.rollen().first().map_or("", |rol| rol.code());
    let entry = AccessEntry {
        at: state.app.clock.now(),
        actor: Some(Actor { account: aanvrager.account(), rol, organisatie: aanvrager.organisatie() }),
        actie: A::ACTIE,
        doel: doelen(aanvrager, A::ACTIE).first().copied().unwrap_or(Doel::Eigen),
        aanleiding: None,
        object: AccessObject::None,
        outcome: AccessOutcome::Refused(reden.code()),
    };
    state.app.store.log(vec![entry]).await?;
    Err(Fout::NietVoorU)
}
