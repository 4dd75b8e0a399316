//! What a store says of itself.

use super::{Kind, OpenError};
use crate::engine::{Conn, args};
use crate::sql;
use uuid::Uuid;

/// Kind, installation and the key that belongs to it.
pub(crate) struct Meta {
    pub(crate) kind: Kind,
    pub(crate) installation: Uuid,
    pub(crate) fingerprint: String,
}

impl Meta {
    /// Refuses a demonstration where the real thing was asked, and the other way round.
    pub(crate) fn must_be(&self, kind: Kind) -> Result<(), OpenError> {
        match (self.kind, kind) {
            (Kind::Real, Kind::Real) | (Kind::Demo, Kind::Demo) => Ok(()),
            (Kind::Real, Kind::Demo) => Err(OpenError::Real),
            (Kind::Demo, Kind::Real) => Err(OpenError::Demo),
        }
    }
}

/// Reads it; `None` in a store that was not begun.
pub(crate) async fn read(conn: &mut Conn) -> Result<Option<Meta>, OpenError> {
    let (mut kind, mut installation, mut fingerprint) = (None, None, None);
    for row in conn.rows(sql::META, &[]).await? {
        let (name, content): (String, String) = (row.get(0)?, row.get(1)?);
        match name.as_str() {
            "kind" => kind = [Kind::Real, Kind::Demo].into_iter().find(|kind| kind.code() == content),
            "installation" => installation = Uuid::parse_str(&content).ok(),
            "fingerprint" => fingerprint = Some(content),
            _ => {}
        }
    }
    Ok(match (kind, installation, fingerprint) {
        (None, None, None) => None,
        (Some(kind), Some(installation), Some(fingerprint)) => Some(Meta { kind, installation, fingerprint }),
        _ => return Err(OpenError::Database("wat de gegevens over zichzelf zeggen is onvolledig".to_owned())),
    })
}

/// Writes it, once.
pub(crate) async fn write(conn: &mut Conn, meta: &Meta) -> Result<(), OpenError> {
    let installation = meta.installation.to_string();
    for (name, content) in
        [("kind", meta.kind.code()), ("installation", &installation), ("fingerprint", &meta.fingerprint)]
    {
        conn.execute(sql::PUT_META, args![name, content]).await?;
    }
    Ok(())
}
