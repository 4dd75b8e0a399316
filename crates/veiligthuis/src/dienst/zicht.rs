//! Who has seen which child, and when: derived from the contacts, never stored.

use kernel::{AccountId, BetrokkeneId, Moment};

use super::onderdelen::Contact;
use super::state::Dienst;

/// A child and how Veilig Thuis saw it last.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct KindInZicht {
    /// The child.
    pub kind: BetrokkeneId,
    /// When it was last seen in the flesh, and by whom.
    pub gezien: Option<(Moment, AccountId)>,
    /// When it was last spoken to.
    pub gesproken: Option<Moment>,
    /// When it was last spoken to without anybody of the family.
    pub alleen_gesproken: Option<Moment>,
}

impl Dienst {
    /// Each child, those not seen first.
    pub fn kinderen_in_zicht(&self) -> Vec<KindInZicht> {
        let kinderen = self.personen.iter().filter(|p| p.positie.is_kind());
        let mut zicht: Vec<_> = kinderen.map(|p| self.in_zicht(p.id)).collect();
        zicht.sort_by_key(|k| k.gezien.is_some());
        zicht
    }
    /// The children that nobody of Veilig Thuis saw.
    pub fn ongeziene_kinderen(&self) -> Vec<BetrokkeneId> {
        self.kinderen_in_zicht().into_iter().filter(|k| k.gezien.is_none()).map(|k| k.kind).collect()
    }
    fn in_zicht(&self, kind: BetrokkeneId) -> KindInZicht {
        let laatste = |past: fn(&Contact) -> bool| {
            let met = self.contacten.iter().filter(|c| c.over.contains(&kind) && past(c));
            met.max_by_key(|c| c.om).map(|c| (c.om, c.door))
        };
        KindInZicht {
            kind,
            gezien: laatste(|c| c.vorm.is_gezien()),
            gesproken: laatste(|c| c.gesproken).map(|(om, _)| om),
            alleen_gesproken: laatste(|c| c.gesproken && c.alleen).map(|(om, _)| om),
        }
    }
}
