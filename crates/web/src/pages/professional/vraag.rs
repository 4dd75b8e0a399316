//! What stands behind the question mark of an address.

use crate::formulier::{Waarden, decode};

/// The values of a query, such as `richting=tegen`.
pub(crate) fn waarden(vraag: &str) -> Waarden {
    decode(vraag.as_bytes()).0.into()
}
