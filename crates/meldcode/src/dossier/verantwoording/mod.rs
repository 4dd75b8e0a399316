//! The printable account: every step with its day and its reason, in the order in which it was recorded. It is the
//! professional's own protection, so nothing is left out but the private scratch notes; what was destroyed is shown as such.

mod regels;
mod woorden;

use kernel::{AccountId, BetrokkeneId, Identiteit, Inzagerecht, Moment, Persoonsgegeven, Recorded, Tekst};

use super::{Event, Gegeven, GezinsRol};
use crate::kader::StapNr;

/// The account of a dossier.
#[derive(Clone, PartialEq, Eq)]
pub struct Verantwoording {
    /// The lines, oldest first.
    pub regels: Vec<VerantwoordingsRegel>,
}

/// One line: what was done, when, by whom.
#[derive(Clone, PartialEq, Eq)]
pub struct VerantwoordingsRegel {
    /// Place in the stream.
    pub seq: u64,
    /// When it was recorded.
    pub op: Moment,
    /// By whom.
    pub door: AccountId,
    /// In which role.
    pub rol: &'static str,
    /// Which step it belongs to; `None` for the dossier as a whole.
    pub stap: Option<StapNr>,
    /// What was done, as a Dutch sentence; says nothing about a person.
    pub kop: String,
    /// What was written down with it.
    pub details: Vec<Detail>,
}

/// Something that was written down.
#[derive(Clone, PartialEq, Eq)]
pub struct Detail {
    /// What it is.
    pub label: &'static str,
    /// What was written; `None` when the data were destroyed.
    pub tekst: Option<String>,
}

/// Makes the account of all events of a dossier, for who may see it.
pub fn verantwoording(events: &[Recorded<Event>], recht: &dyn Inzagerecht) -> Verantwoording {
    let mut lezer = Lezer { recht, namen: Vec::new() };
    let regels = events
        .iter()
        .filter_map(|recorded| {
            lezer.onthoud(&recorded.event);
            let (stap, kop, details) = lezer.regel(&recorded.event)?;
            Some(VerantwoordingsRegel {
                seq: recorded.seq,
                op: recorded.at,
                door: recorded.actor.account,
                rol: recorded.actor.rol,
                stap,
                kop,
                details,
            })
        })
        .collect();
    Verantwoording { regels }
}

/// Reads events with a right, and remembers who is who.
struct Lezer<'a> {
    recht: &'a dyn Inzagerecht,
    namen: Vec<(BetrokkeneId, String)>,
}

impl Lezer<'_> {
    fn onthoud(&mut self, event: &Event) {
        if let Event::BetrokkeneToegevoegd(b) | Event::BetrokkeneGecorrigeerd(b) = event {
            let naam = self.naam(&b.identiteit.inhoud, b.rol);
            self.namen.retain(|(id, _)| *id != b.id);
            self.namen.push((b.id, naam));
        }
    }
    fn naam(&self, identiteit: &Persoonsgegeven<Identiteit>, rol: GezinsRol) -> String {
        let rol = woorden::rol(rol);
        match identiteit.open(self.recht) {
            Some(Identiteit { naam: Some(naam), .. }) => format!("{} ({rol})", naam.as_str()),
            Some(_) => format!("iemand zonder naam ({rol})"),
            None => format!("vernietigd ({rol})"),
        }
    }
    /// The names of some people.
    fn wie(&self, label: &'static str, wie: &[BetrokkeneId]) -> Detail {
        let namen = wie.iter().filter_map(|id| self.namen.iter().find(|(i, _)| i == id)).map(|(_, naam)| naam.as_str());
        Detail { label, tekst: Some(namen.collect::<Vec<_>>().join(", ")) }
    }
    /// One text.
    fn tekst(&self, label: &'static str, gegeven: &Gegeven<Tekst>) -> Detail {
        Detail { label, tekst: gegeven.open(self.recht).map(|t| t.as_str().to_owned()) }
    }
    /// One text that may be absent.
    fn tekst_optie(&self, label: &'static str, gegeven: Option<&Gegeven<Tekst>>) -> Option<Detail> {
        gegeven.map(|g| self.tekst(label, g))
    }
    /// The texts of a structure; those that were not filled in are left out, and a destroyed structure leaves one line.
    fn inhoud<T>(
        &self,
        gegeven: &Gegeven<T>,
        velden: impl for<'t> Fn(&'t T) -> Vec<(&'static str, Option<&'t Tekst>)>,
    ) -> Vec<Detail> {
        match gegeven.open(self.recht) {
            None => vec![Detail { label: "Inhoud", tekst: None }],
            Some(inhoud) => velden(inhoud)
                .into_iter()
                .filter_map(|(label, tekst)| tekst.map(|t| Detail { label, tekst: Some(t.as_str().to_owned()) }))
                .collect(),
        }
    }
}

/// A detail that says nothing about a person.
fn open(label: &'static str, tekst: impl Into<String>) -> Detail {
    Detail { label, tekst: Some(tekst.into()) }
}
