//! The number for people.

use kernel::AdviesId;

/// Letters and digits that nobody confuses on the telephone.
const TEKENS: &[u8; 32] = b"ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

/// The number that can be read out to who calls: `A-7F3K2Q`. It follows from the id, and says nothing about anybody.
pub fn kenmerk(id: AdviesId) -> String {
    let bits = id.uuid().as_u128();
    let teken = |plaats: u32| char::from(TEKENS[(bits >> (5 * plaats) & 31) as usize]);
    std::iter::once('A').chain(std::iter::once('-')).chain((0..6).map(teken)).collect()
}
