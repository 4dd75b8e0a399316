//! Asking for a permit, and leaving a trace whatever the answer is.

use crate::{
    App, AppError,
    ports::{AccessEntry, AccessObject, AccessOutcome, StoreError, Stream},
};
use access::{
    Aanleiding, Aanvrager, Doel, Handeling, Permit, Relaties, Rol, Verplichting, Weigering, beslis, passend_doel,
};
use kernel::Actor;

/// What somebody is to an object, and which object.
#[derive(Clone, Copy)]
pub(crate) struct Target {
    pub relaties: Relaties,
    pub object: AccessObject,
}

impl Target {
    /// A list, a new file: nothing that exists already.
    pub const fn none(object: AccessObject) -> Self {
        Self { relaties: Relaties::GEEN, object }
    }
    pub const fn stream(stream: Stream, relaties: Relaties) -> Self {
        Self { relaties, object: AccessObject::Stream(stream) }
    }
}

/// The permit for the purpose that follows from what the person is to the object. A refusal is logged before it is told, and
/// is told as "not there".
pub(crate) async fn allow<A: Handeling>(app: &App, wie: &Aanvrager, target: Target) -> Result<Permit<A>, AppError> {
    allow_because(app, wie, target, None).await
}

/// The same, for what is open only with a reason. Without one that fits, it stays closed.
pub(crate) async fn allow_because<A: Handeling>(
    app: &App,
    wie: &Aanvrager,
    target: Target,
    aanleiding: Option<Aanleiding>,
) -> Result<Permit<A>, AppError> {
    let decided = passend_doel::<A>(wie, target.relaties).and_then(|doel| beslis::<A>(wie, target.relaties, doel));
    match decided {
        Ok(permit) if fits(&permit, aanleiding) => Ok(permit),
        Ok(_) => Err(AppError::Refused { code: "aanleiding-ontbreekt", zin: NO_REASON.to_owned() }),
        Err(weigering) => {
            app.store.log(vec![refusal(app, wie, target.object, weigering)]).await?;
            Err(AppError::NotForYou)
        }
    }
}

const NO_REASON: &str = "Kies waarom u dit nu nodig hebt. Zonder reden blijft het dicht.";

fn fits<A: Handeling>(permit: &Permit<A>, aanleiding: Option<Aanleiding>) -> bool {
    match permit.verplichting() {
        Verplichting::Geen | Verplichting::Loggen => true,
        Verplichting::LoggenMetReden => aanleiding.is_some_and(|why| Aanleiding::bij(A::ACTIE).contains(&why)),
    }
}

/// The row that says that the permit was used.
pub(crate) fn entry<A: Handeling>(app: &App, permit: &Permit<A>, object: AccessObject) -> AccessEntry {
    let actor = Some(permit.actor());
    AccessEntry {
        at: app.clock.now(),
        actor,
        actie: A::ACTIE,
        doel: permit.doel(),
        aanleiding: None,
        object,
        outcome: AccessOutcome::Allowed,
    }
}

fn refusal(app: &App, wie: &Aanvrager, object: AccessObject, weigering: Weigering) -> AccessEntry {
    let rol = wie.rollen().first().map_or("", |rol: &Rol| rol.code());
    let actor = Some(Actor { account: wie.account(), rol, organisatie: wie.organisatie() });
    let outcome = AccessOutcome::Refused(weigering.code());
    AccessEntry {
        at: app.clock.now(),
        actor,
        actie: weigering.actie(),
        doel: Doel::Eigen,
        aanleiding: None,
        object,
        outcome,
    }
}

/// A file that is not there gives no relations, so that it looks the same as somebody else's.
pub(crate) fn known<T>(row: Result<T, StoreError>) -> Result<Option<T>, AppError> {
    match row {
        Ok(row) => Ok(Some(row)),
        Err(StoreError::NotFound) => Ok(None),
        Err(other) => Err(other.into()),
    }
}
