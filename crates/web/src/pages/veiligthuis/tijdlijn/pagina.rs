//! The page.

use super::{
    netwerk::Netwerk,
    vraag::Vraag,
    woorden::{badge, bron, zin},
};
use crate::{
    AppState,
    antwoord::{Antwoord, bladzijde},
    formulier::Keuze,
    pages::veiligthuis::{
        gemeen::{Badge, Mensen, Namen, korte_dag},
        werklijst::soort_melder,
    },
    pagina::Page,
    route::{Id, Toegang},
    taal::Taal,
};
use access::handeling::CasusInzien;
use application::household::{SeenHousehold, see};
use askama::Template;
use axum::extract::{RawQuery, State};
use kernel::{BetrokkeneId, CasusId, Dag, MeldingId};
use std::collections::{BTreeMap, BTreeSet};
use veiligthuis::gezin::{Punt, PuntSoort, Wat};

#[derive(Template)]
#[template(path = "veiligthuis/tijdlijn.html")]
struct Pagina {
    p: Page,
    pad: String,
    afgedrukt: String,
    vraag: Vraag,
    /// The number of the person that was asked, as text; empty for everybody.
    wie: String,
    soort: String,
    mensen: Vec<Keuze>,
    soorten: Vec<Keuze>,
    bronnen: Vec<Keuze>,
    /// The day up to which is shown; empty: now.
    tot: String,
    dag_fout: bool,
    jaren: Vec<Jaar>,
    aanwijzingen: Vec<Aanwijzing>,
    netwerk: Netwerk,
    meldingen: usize,
    sinds: String,
    meer: bool,
}

/// The things of one year.
struct Jaar {
    jaar: i16,
    regels: Vec<Regel>,
}

/// One thing.
struct Regel {
    id: String,
    dag: String,
    zin: String,
    badge: Option<Badge>,
    wie: String,
    melding: String,
    door: String,
}

/// What stands out, with what is behind it.
struct Aanwijzing {
    kop: String,
    /// Place on the page and words of each thing behind it.
    bij: Vec<(String, String)>,
    mensen: Vec<String>,
}

/// The names by which people are known now, and who is who.
struct Wie<'a> {
    gezien: &'a SeenHousehold,
    namen: Vec<String>,
    of: BTreeMap<BetrokkeneId, usize>,
}

impl<'a> Wie<'a> {
    fn new(l: Taal, gezien: &'a SeenHousehold) -> Self {
        let lists: BTreeMap<MeldingId, Mensen> =
            gezien.meldingen.iter().map(|(id, melding)| (*id, Mensen::van(l, melding, &gezien.permit))).collect();
        let naam =
            |(melding, id): (MeldingId, BetrokkeneId)| lists.get(&melding).map(|m| m.naam(id)).unwrap_or_default();
        let namen = gezien.mensen.iter().map(|mens| naam(mens.laatste())).collect();
        let records = gezien.mensen.iter().enumerate().flat_map(|(at, m)| m.in_melding.iter().map(move |r| (r.1, at)));
        Self { gezien, namen, of: records.collect() }
    }
    /// The people that a thing is about.
    fn over(&self, punt: &Punt) -> BTreeSet<usize> {
        let named: BTreeSet<usize> = punt.over.iter().filter_map(|id| self.of.get(id).copied()).collect();
        match (named.is_empty(), punt.melding) {
            (true, Some(melding)) => {
                let in_it = |at: &usize| self.gezien.mensen[*at].in_melding.iter().any(|(id, _)| *id == melding);
                (0..self.namen.len()).filter(in_it).collect()
            }
            (true, None) | (false, _) => named,
        }
    }
}

pub(super) async fn toon(
    toegang: Toegang<CasusInzien>,
    State(state): State<AppState>,
    page: Page,
    Id(id): Id<CasusId>,
    RawQuery(query): RawQuery,
) -> Antwoord {
    let (l, aanvrager) = (page.l, toegang.aanvrager()?);
    let vraag = Vraag::lees(query.as_deref());
    let gezien = see(&state.app, aanvrager, id, vraag.tot()).await?;
    let collegas = Namen::van_regio(&state.app, l, aanvrager.organisatie()).await?;
    let nu = state.app.clock.now();
    let wie = Wie::new(l, &gezien);
    let kijk = Kijk { l, wie: &wie, collegas: &collegas, vandaag: nu.dag() };
    let pad = format!("/casussen/{id}");
    let first = gezien.lijn.iter().find(|punt| matches!(punt.wat, Wat::Gemeld { .. }));
    bladzijde(Pagina {
        afgedrukt: l.moment(nu),
        wie: vraag.wie.map(|nr| nr.to_string()).unwrap_or_default(),
        soort: vraag.soort.map(|s| s.code().to_owned()).unwrap_or_default(),
        mensen: wie.namen.iter().enumerate().map(|(at, naam)| Keuze::new((at + 1).to_string(), naam.clone())).collect(),
        soorten: PuntSoort::ALLE.iter().map(|s| Keuze::new(s.code(), l.tf("tijd-soort", s.code()))).collect(),
        bronnen: kijk.bronnen(),
        tot: gezien.tot.map(|dag| l.dag(dag)).unwrap_or_default(),
        dag_fout: !vraag.dag.is_empty() && vraag.tot().is_none(),
        jaren: kijk.jaren(&vraag),
        aanwijzingen: kijk.aanwijzingen(),
        netwerk: Netwerk::new(l, &gezien, &wie.namen),
        meldingen: gezien.meldingen.len(),
        sinds: first.map(|punt| l.dag(punt.op.dag())).unwrap_or_default(),
        meer: gezien.cut,
        vraag,
        p: page
            .met_titel(l.t("tijd-titel"))
            .onder(l.t("cas-lijst"), "/casussen")
            .onder(l.t("tijd-naar-casus"), pad.clone()),
        pad,
    })
}

/// With what the line is looked at.
struct Kijk<'a> {
    l: Taal,
    wie: &'a Wie<'a>,
    collegas: &'a Namen,
    vandaag: Dag,
}

impl Kijk<'_> {
    fn lijn(&self) -> impl DoubleEndedIterator<Item = (usize, &Punt)> {
        self.wie.gezien.lijn.iter().enumerate()
    }
    fn bronnen(&self) -> Vec<Keuze> {
        let codes: BTreeSet<&str> = self.lijn().filter_map(|(_, punt)| van(punt)).collect();
        codes.into_iter().map(|code| Keuze::new(code, soort_melder(self.l, code))).collect()
    }
    /// What was asked, newest first, a heading per year.
    fn jaren(&self, vraag: &Vraag) -> Vec<Jaar> {
        let mut jaren: Vec<Jaar> = Vec::new();
        let person = vraag.wie.and_then(|nr| nr.checked_sub(1));
        for (at, punt) in self.lijn().rev() {
            let over = self.wie.over(punt);
            let asked = vraag.soort.is_none_or(|soort| punt.wat.soort() == soort)
                && person.is_none_or(|who| over.contains(&who))
                && (vraag.bron.is_empty() || van(punt) == Some(vraag.bron.as_str()));
            if !asked {
                continue;
            }
            let (jaar, regel) = (punt.op.dag().jaar(), self.regel(at, punt, &over));
            match jaren.last_mut() {
                Some(last) if last.jaar == jaar => last.regels.push(regel),
                _ => jaren.push(Jaar { jaar, regels: vec![regel] }),
            }
        }
        jaren
    }
    fn regel(&self, at: usize, punt: &Punt, over: &BTreeSet<usize>) -> Regel {
        let names: Vec<&str> = over.iter().map(|at| self.wie.namen[*at].as_str()).collect();
        let row = punt.melding.and_then(|id| self.wie.gezien.rows.get(&id));
        Regel {
            id: format!("punt-{at}"),
            dag: korte_dag(self.l, punt.op.dag(), self.vandaag),
            zin: zin(self.l, punt),
            badge: badge(self.l, punt),
            wie: names.join(", "),
            melding: row.map(|row| row.kenmerk.clone()).unwrap_or_default(),
            door: self.collegas.naam(punt.door),
        }
    }
    fn aanwijzingen(&self) -> Vec<Aanwijzing> {
        let l = self.l;
        let found = self.wie.gezien.aanwijzingen.iter().map(|a| Aanwijzing {
            kop: format!("{}: {}", l.tf("tijd-aanwijzing", a.soort.code()), a.aantal),
            bij: a
                .punten
                .iter()
                .map(|at| {
                    let punt = &self.wie.gezien.lijn[*at];
                    (format!("punt-{at}"), format!("{}: {}", l.dag(punt.op.dag()), zin(l, punt)))
                })
                .collect(),
            mensen: a.mensen.iter().map(|at| self.wie.namen[*at].clone()).collect(),
        });
        found.collect()
    }
}

/// The kind of source of a report.
fn van(punt: &Punt) -> Option<&'static str> {
    match &punt.wat {
        Wat::Gemeld { melder, .. } => Some(bron(melder)),
        _ => None,
    }
}
