//! What stands out over the years (domain file 4.4). Each with the things behind it; none is a verdict, and there is no number
//! from which something is chronic.

use std::collections::BTreeSet;

use kernel::{BetrokkeneId, Dag, Geboorte, Inzagerecht, MeldingId};

use super::{Gezin, Huishouding, Mens, Punt, Wat};
use crate::codes::{AardGeweld, RolInMelding, Uitkomst, codes};
use crate::dienst::codes::Toetsuitkomst;
use crate::melding::{MelderSoort, Melding};

codes! {
    /// What stands out.
    AanwijzingSoort {
        /// Reports in the last three months.
        Drie = "drie-maanden",
        /// Reports in the last twelve months.
        Twaalf = "twaalf-maanden",
        /// Reports in the last thirty-six months.
        ZesEnDertig = "zesendertig-maanden",
        /// Reports of independent kinds of source.
        Bronnen = "bronnen",
        /// The last interval is shorter than the one before it.
        Korter = "korter-na-elkaar",
        /// A kind of violence that was not reported at first, or acute danger.
        Erger = "nieuwe-aard",
        /// A child in more than one household.
        KindInTwee = "kind-in-twee-gezinnen",
        /// Somebody thought to do it in more than one household.
        PlegerInTwee = "pleger-in-twee-gezinnen",
        /// A veiligheidsvoorwaarde that was not kept, or not checked.
        Voorwaarde = "voorwaarde-niet-nagekomen",
        /// A transfer that was refused or given back.
        Overdracht = "overdracht-mislukt",
        /// Monitoring that was missed.
        Monitoring = "monitoring-gemist",
        /// A report within twelve months after closing.
        NaSluiten = "melding-na-sluiten",
        /// Nothing followed, more than once.
        GeenVervolg = "geen-vervolg-vaker",
        /// A pregnancy, or a child below one year.
        Baby = "baby",
        /// A separation.
        Scheiding = "scheiding",
        /// Only the police reported, three times or more.
        AlleenPolitie = "alleen-politie",
    }
}

/// Something that stands out, with what is behind it: places on the line of time, or people.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Aanwijzing {
    /// What.
    pub soort: AanwijzingSoort,
    /// How many.
    pub aantal: usize,
    /// The things behind it: places on the line.
    pub punten: Vec<usize>,
    /// The people behind it: places in the list of people.
    pub mensen: Vec<usize>,
}

/// Everything that stands out on this line, seen from a day.
pub fn aanwijzingen(
    gezin: &Gezin,
    lijn: &[Punt],
    mensen: &[Mens],
    huishoudens: &[Huishouding],
    vandaag: Dag,
    recht: &dyn Inzagerecht,
) -> Vec<Aanwijzing> {
    let kijk = Kijk { lijn, mensen, huishoudens, staat: gezin.staat(), recht };
    AanwijzingSoort::ALLE.iter().filter_map(|soort| kijk.zoek(*soort, vandaag)).collect()
}

struct Kijk<'a> {
    lijn: &'a [Punt],
    mensen: &'a [Mens],
    huishoudens: &'a [Huishouding],
    staat: Vec<(MeldingId, Melding)>,
    recht: &'a dyn Inzagerecht,
}

impl Kijk<'_> {
    fn zoek(&self, soort: AanwijzingSoort, vandaag: Dag) -> Option<Aanwijzing> {
        let (punten, mensen, drempel) = match soort {
            AanwijzingSoort::Drie => (self.sinds(vandaag.plus_maanden(-3)), Vec::new(), 1),
            AanwijzingSoort::Twaalf => (self.sinds(vandaag.plus_maanden(-12)), Vec::new(), 1),
            AanwijzingSoort::ZesEnDertig => (self.sinds(vandaag.plus_maanden(-36)), Vec::new(), 1),
            AanwijzingSoort::Bronnen => (self.bronnen(), Vec::new(), 2),
            AanwijzingSoort::Korter => (self.korter(), Vec::new(), 1),
            AanwijzingSoort::Erger => (self.erger(), Vec::new(), 1),
            AanwijzingSoort::KindInTwee => (Vec::new(), self.in_twee(&[RolInMelding::Kind]), 1),
            AanwijzingSoort::PlegerInTwee => (Vec::new(), self.in_twee(&[RolInMelding::Pleger]), 1),
            AanwijzingSoort::Voorwaarde => (
                self.waar(|p| {
                    matches!(p.wat, Wat::Getoetst(Toetsuitkomst::NietNagekomen))
                        || (p.gemist && p.wat == Wat::Voorwaarde)
                }),
                Vec::new(),
                1,
            ),
            AanwijzingSoort::Overdracht => {
                (self.waar(|p| matches!(p.wat, Wat::Geweigerd(_) | Wat::Teruggegeven(_))), Vec::new(), 1)
            }
            AanwijzingSoort::Monitoring => {
                (self.waar(|p| p.gemist && matches!(p.wat, Wat::MonitoringAfgesproken(_))), Vec::new(), 1)
            }
            AanwijzingSoort::NaSluiten => (self.na_sluiten(), Vec::new(), 1),
            AanwijzingSoort::GeenVervolg => {
                let none = |p: &Punt| matches!(p.wat, Wat::Besloten { uitkomst: Uitkomst::GeenVervolg, .. });
                (self.waar(none), Vec::new(), 2)
            }
            AanwijzingSoort::Baby => (Vec::new(), self.met(|melding, id| self.is_baby(melding, id)), 1),
            AanwijzingSoort::Scheiding => {
                (Vec::new(), self.met(|melding, id| self.heeft_rol(melding, id, RolInMelding::ExPartner)), 1)
            }
            AanwijzingSoort::AlleenPolitie => (self.alleen_politie(), Vec::new(), 3),
        };
        let aantal = punten.len().max(mensen.len());
        (aantal >= drempel).then_some(Aanwijzing { soort, aantal, punten, mensen })
    }

    /// The places of what holds.
    fn waar(&self, holds: impl Fn(&Punt) -> bool) -> Vec<usize> {
        self.lijn.iter().enumerate().filter(|(_, p)| holds(p)).map(|(at, _)| at).collect()
    }
    fn meldingen(&self) -> Vec<usize> {
        self.waar(|p| matches!(p.wat, Wat::Gemeld { .. }))
    }
    fn sinds(&self, dag: Dag) -> Vec<usize> {
        self.waar(|p| matches!(p.wat, Wat::Gemeld { .. }) && p.op.dag() >= dag)
    }
    /// The first report of each kind of source.
    fn bronnen(&self) -> Vec<usize> {
        let mut seen: Vec<MelderSoort> = Vec::new();
        let new = self.meldingen().into_iter().filter(|at| {
            let Wat::Gemeld { melder, .. } = &self.lijn[*at].wat else { return false };
            let is_new = !seen.contains(melder);
            seen.push(*melder);
            is_new
        });
        new.collect()
    }
    fn korter(&self) -> Vec<usize> {
        let reports = self.meldingen();
        let [.., a, b, c] = reports[..] else { return Vec::new() };
        let day = |at: usize| self.lijn[at].op;
        let (before, last) = (day(b).micros() - day(a).micros(), day(c).micros() - day(b).micros());
        if last < before { vec![a, b, c] } else { Vec::new() }
    }
    fn erger(&self) -> Vec<usize> {
        let reports = self.meldingen();
        let Some((first, later)) = reports.split_first() else { return Vec::new() };
        let kinds = |at: usize| match &self.lijn[at].wat {
            Wat::Gemeld { aard, .. } => aard.iter().copied().filter(|a| *a != AardGeweld::Onbekend).collect(),
            _ => BTreeSet::new(),
        };
        let mut known: BTreeSet<AardGeweld> = kinds(*first);
        let mut worse = Vec::new();
        for at in later {
            let new = kinds(*at);
            if !known.is_empty() && !new.is_subset(&known) {
                worse.push(*at);
            }
            known.extend(new);
        }
        let first_day = self.lijn[*first].op;
        worse.extend(self.waar(|p| p.wat == Wat::Acuut && p.op.dag() > first_day.dag()));
        worse.sort_unstable();
        worse
    }
    fn na_sluiten(&self) -> Vec<usize> {
        let closed: Vec<Dag> = self.lijn.iter().filter(|p| p.wat == Wat::Gesloten).map(|p| p.op.dag()).collect();
        let soon = |p: &Punt| closed.iter().any(|c| p.op.dag() > *c && p.op.dag() <= c.plus_maanden(12));
        self.waar(|p| matches!(p.wat, Wat::Gemeld { .. }) && soon(p))
    }
    fn alleen_politie(&self) -> Vec<usize> {
        use crate::codes::BeroepsRol::Politieagent;
        let reports = self.meldingen();
        let police = |at: &usize| {
            matches!(
                self.lijn[*at].wat,
                Wat::Gemeld { melder: MelderSoort::Beroepsmatig { rol: Politieagent, .. }, .. }
            )
        };
        if reports.iter().all(police) { reports } else { Vec::new() }
    }
    /// People with one of these roles in more than one household.
    fn in_twee(&self, rollen: &[RolInMelding]) -> Vec<usize> {
        let households = |at: &usize| self.huishoudens.iter().filter(|h| h.mensen.contains(at)).count();
        let fits = self.met(|melding, id| rollen.iter().any(|rol| self.heeft_rol(melding, id, *rol)));
        fits.into_iter().filter(|at| households(at) > 1).collect()
    }
    /// People of whom some record holds this.
    fn met(&self, holds: impl Fn(&Melding, BetrokkeneId) -> bool) -> Vec<usize> {
        let record = |mens: &Mens| {
            mens.in_melding.iter().any(|(id, record)| {
                self.staat.iter().find(|(melding, _)| melding == id).is_some_and(|(_, melding)| holds(melding, *record))
            })
        };
        self.mensen.iter().enumerate().filter(|(_, mens)| record(mens)).map(|(at, _)| at).collect()
    }
    fn heeft_rol(&self, melding: &Melding, id: BetrokkeneId, rol: RolInMelding) -> bool {
        let gegevens = melding.betrokkene(id).and_then(|b| b.gegevens.open(self.recht));
        gegevens.is_some_and(|g| g.rollen.contains(&rol))
    }
    fn is_baby(&self, melding: &Melding, id: BetrokkeneId) -> bool {
        let gegevens = melding.betrokkene(id).and_then(|b| b.gegevens.open(self.recht));
        let received = melding.ontvangst.as_ref().map(|o| o.ontvangen.dag());
        gegevens.zip(received).is_some_and(|(g, day)| match g.identiteit.geboorte {
            Geboorte::Ongeboren { .. } => true,
            Geboorte::Op(born) => born.plus_jaren(1) > day,
            Geboorte::Ongeveer { leeftijd, .. } => leeftijd == 0,
            Geboorte::InJaar(_) | Geboorte::Onbekend => false,
        })
    }
}
