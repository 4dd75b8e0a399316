//! Everything that was recorded in step 3, newest first.

use super::super::{
    super::{Blad, personen},
    namen::{self, gevuld},
};
use kernel::{BetrokkeneId, Tekst};
use meldcode::{
    dossier::{Gegeven, Vast},
    kader::StapNr,
};

/// One record, to be read.
pub(super) struct Vastgelegd {
    /// Place in the stream: newest first.
    seq: u64,
    /// What and when.
    pub kop: String,
    /// With whom.
    pub wie: String,
    /// Labels and texts.
    pub velden: Vec<(String, String)>,
}

/// The records of this episode.
pub(super) fn alles(blad: &Blad<'_>) -> Vec<Vastgelegd> {
    let dossier = blad.dossier();
    let mut alle: Vec<Vastgelegd> = dossier
        .nu(&dossier.gesprekken)
        .map(|g| gesprek(blad, g))
        .chain(dossier.nu(&dossier.pogingen).map(|p| poging(blad, p)))
        .chain(dossier.nu(&dossier.gepland).map(|g| gepland(blad, g)))
        .chain(dossier.nu(&dossier.overgeslagen).filter(|o| o.stap == StapNr::Drie).map(|o| overslag(blad, o)))
        .chain(dossier.nu(&dossier.uitgesteld).filter(|u| u.stap == StapNr::Drie).map(|u| uitstel(blad, u)))
        .collect();
    alle.sort_by_key(|een| std::cmp::Reverse(een.seq));
    alle
}

fn wie(blad: &Blad<'_>, met: &[BetrokkeneId]) -> String {
    let people = met.iter().filter_map(|id| blad.dossier().betrokkene(*id));
    people.map(|regel| personen::noem(blad.l(), &regel.betrokkene, blad.recht())).collect::<Vec<_>>().join(", ")
}

fn toch(blad: &Blad<'_>, ondanks: Option<&Gegeven<Tekst>>) -> Option<(String, String)> {
    ondanks.map(|reden| (blad.l().t("gesprek-ondanks-kort"), namen::tekst(blad, reden)))
}

fn gesprek(blad: &Blad<'_>, gesprek: &Vast<meldcode::dossier::Gesprek>) -> Vastgelegd {
    let l = blad.l();
    let mut velden = namen::velden(blad, blad.recht(), &gesprek.inhoud, |i| {
        gevuld([
            (l.t("gesprek-door"), Some(&i.door)),
            (l.t("gesprek-gezegd"), Some(&i.gezegd)),
            (l.t("gesprek-reactie"), i.reactie.as_ref()),
            (l.t("gesprek-afspraken"), i.afspraken.as_ref()),
        ])
    });
    velden.push((l.t("gesprek-toestemming-kort"), l.tf("toestemming", gesprek.toestemming.code())));
    if gesprek.alleen {
        velden.push((l.t("gesprek-hoe"), l.t("gesprek-alleen")));
    }
    velden.extend(toch(blad, gesprek.ondanks.as_ref()));
    let kop = l.ta("gesprekken-gesprek", &[("dag", &l.dag(gesprek.dag))]);
    Vastgelegd { seq: gesprek.stempel.seq, kop, wie: wie(blad, &gesprek.met), velden }
}

fn poging(blad: &Blad<'_>, poging: &Vast<meldcode::dossier::Poging>) -> Vastgelegd {
    let l = blad.l();
    let mut velden = vec![
        (l.t("poging-wijze"), l.tf("contactwijze", poging.wijze.code())),
        (l.t("poging-resultaat"), namen::tekst(blad, &poging.resultaat)),
    ];
    velden.extend(toch(blad, poging.ondanks.as_ref()));
    let kop = l.ta("gesprekken-poging", &[("dag", &l.dag(poging.dag))]);
    Vastgelegd { seq: poging.stempel.seq, kop, wie: wie(blad, &poging.met), velden }
}

fn gepland(blad: &Blad<'_>, plan: &Vast<meldcode::dossier::GeplandGesprek>) -> Vastgelegd {
    let l = blad.l();
    let inhoud = plan.inhoud.as_ref().map(|tekst| (l.t("plannen-inhoud"), namen::tekst(blad, tekst)));
    let velden = inhoud.into_iter().chain(toch(blad, plan.ondanks.as_ref())).collect();
    let kop = l.ta("gesprekken-plan", &[("dag", &l.dag(plan.op))]);
    Vastgelegd { seq: plan.stempel.seq, kop, wie: wie(blad, &plan.met), velden }
}

fn overslag(blad: &Blad<'_>, overslag: &Vast<meldcode::dossier::Overslag>) -> Vastgelegd {
    let l = blad.l();
    let redenen = &blad.kader().stap(overslag.stap).overslaan_redenen;
    let reden = redenen.iter().find(|r| r.id == overslag.reden).map_or(overslag.reden.as_str(), |r| r.tekst.as_str());
    let mut velden = vec![(l.t("overslaan-reden"), reden.to_owned())];
    velden.extend(overslag.toelichting.as_ref().map(|t| (l.t("overslaan-toelichting"), namen::tekst(blad, t))));
    velden.extend(overslag.goedmaken.map(|dag| (l.t("overslaan-goedmaken"), l.dag(dag))));
    let op = l.dag(overslag.stempel.op.dag());
    let iedereen = overslag.met.is_empty();
    let wie = if iedereen { l.t("overslaan-hele-stap") } else { wie(blad, &overslag.met) };
    Vastgelegd { seq: overslag.stempel.seq, kop: l.ta("gesprekken-overslag", &[("dag", &op)]), wie, velden }
}

fn uitstel(blad: &Blad<'_>, uitstel: &Vast<meldcode::dossier::Uitstel>) -> Vastgelegd {
    let l = blad.l();
    let velden = vec![(l.t("uitstellen-reden"), namen::tekst(blad, &uitstel.reden))];
    let kop = l.ta("gesprekken-uitstel", &[("dag", &l.dag(uitstel.tot))]);
    Vastgelegd { seq: uitstel.stempel.seq, kop, wie: l.t("overslaan-hele-stap"), velden }
}
