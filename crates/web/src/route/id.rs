//! Ids in a path. One that can not be read is a page that is not there.

use crate::fout::Fout;
use axum::{
    extract::{FromRequestParts, RawPathParams},
    http::request::Parts,
};
use std::str::FromStr;

/// The only parameter of a path.
pub struct Id<T>(pub T);

/// Every parameter of a path as written, in order: for pages that share one handler.
pub struct Ids(pub Vec<String>);

/// Both parameters of a path, in order.
pub struct Id2<T, U>(pub T, pub U);

impl<S: Send + Sync, T: FromStr> FromRequestParts<S> for Id<T> {
    type Rejection = Fout;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Fout> {
        let [only] = values(parts, state).await?;
        Ok(Self(read(&only)?))
    }
}

impl<S: Send + Sync, T: FromStr, U: FromStr> FromRequestParts<S> for Id2<T, U> {
    type Rejection = Fout;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Fout> {
        let [first, second] = values(parts, state).await?;
        Ok(Self(read(&first)?, read(&second)?))
    }
}

impl<S: Send + Sync> FromRequestParts<S> for Ids {
    type Rejection = Fout;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Fout> {
        let params = RawPathParams::from_request_parts(parts, state).await.map_err(|_| Fout::NietVoorU)?;
        Ok(Self(params.iter().map(|(_, value)| value.to_owned()).collect()))
    }
}

async fn values<S: Send + Sync, const N: usize>(parts: &mut Parts, state: &S) -> Result<[String; N], Fout> {
    let params = RawPathParams::from_request_parts(parts, state).await.map_err(|_| Fout::NietVoorU)?;
    let values: Vec<String> = params.iter().map(|(_, value)| value.to_owned()).collect();
    values.try_into().map_err(|_| Fout::NietVoorU)
}

fn read<T: FromStr>(text: &str) -> Result<T, Fout> {
    text.parse().map_err(|_| Fout::NietVoorU)
}
