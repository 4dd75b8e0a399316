//! The checklist, and what was agreed so far.

use super::{
    super::{
        super::{Blad, DossierKop, Hier, personen},
        namen::{self, gevuld},
    },
    taak::{self, Taak},
};
use crate::{
    AppState,
    antwoord::{Antwoord, bladzijde},
    pagina::Page,
    route::{Id, Toegang},
};
use access::handeling::DossierInzien;
use askama::Template;
use axum::extract::State;
use kernel::DossierId;
use meldcode::dossier::{Fase, IdentiteitKeuze};

/// Something that was agreed or recorded.
struct Afspraak {
    kop: String,
    velden: Vec<(String, String)>,
}

#[derive(Template)]
#[template(path = "professional/afronden/taken.html")]
struct Bladzijde {
    p: Page,
    k: DossierKop,
    taken: Vec<Taak>,
    open: usize,
    afspraken: Vec<Afspraak>,
    loopt: bool,
    hulp_loopt: bool,
    familie: bool,
    /// The agreements of a weging or a report belong to this dossier.
    weegt: bool,
}

pub(super) async fn toon(
    toegang: Toegang<DossierInzien>,
    State(state): State<AppState>,
    page: Page,
    Id(id): Id<DossierId>,
) -> Antwoord {
    let blad = Blad::zie(&state, toegang.aanvrager()?, page, id).await?;
    let taken = taak::alle(&blad);
    let dossier = blad.dossier();
    let (p, k) = blad.rond(blad.l().t("taken-titel"), Hier::Taken);
    bladzijde(Bladzijde {
        p,
        k,
        open: taken.iter().filter(|taak| taak.open && !taak.extra).count(),
        taken,
        afspraken: afspraken(&blad),
        loopt: dossier.fase == Fase::Open,
        hulp_loopt: dossier.hulp_loopt(),
        weegt: dossier.route_weegt() || dossier.laatste_melding().is_some(),
        familie: !dossier.familie_verborgen(blad.kader()),
    })
}

/// The last plan, who keeps watch, who was told, consent and identity.
fn afspraken(blad: &Blad<'_>) -> Vec<Afspraak> {
    [hulpplan(blad), zicht(blad), identiteit(blad)]
        .into_iter()
        .flatten()
        .chain(informeren(blad))
        .chain(toestemming(blad))
        .collect()
}

fn hulpplan(blad: &Blad<'_>) -> Option<Afspraak> {
    let (l, dossier) = (blad.l(), blad.dossier());
    let plan = dossier.nu(&dossier.hulpplannen).next_back()?;
    let mut velden = namen::velden(blad, blad.recht(), &plan.inhoud, |i| {
        gevuld([
            (l.t("hulpplan-doelen"), Some(&i.doelen)),
            (l.t("hulpplan-wie-wat"), i.wie_doet_wat.as_ref()),
            (l.t("hulpplan-casemanager"), i.casemanager.as_ref()),
            (l.t("hulpplan-alsnog"), i.alsnog_melden_bij.as_ref()),
        ])
    });
    velden.extend(plan.termijn.map(|dag| (l.t("hulpplan-termijn"), l.weekdag(dag))));
    velden.push((l.t("hulpplan-herbeoordeling"), l.weekdag(plan.herbeoordeling)));
    Some(Afspraak { kop: l.ta("hulpplan-kop", &[("dag", &l.dag(plan.stempel.op.dag()))]), velden })
}

fn zicht(blad: &Blad<'_>) -> Option<Afspraak> {
    let (l, dossier) = (blad.l(), blad.dossier());
    let zicht = dossier.nu(&dossier.zicht).next_back()?;
    let mut velden = vec![(l.t("zicht-over"), personen::noem_allen(l, dossier, &zicht.over, blad.recht()))];
    velden.extend(namen::velden(blad, blad.recht(), &zicht.inhoud, |i| {
        gevuld([(l.t("zicht-wie"), Some(&i.wie)), (l.t("zicht-waarop"), Some(&i.waarop))])
    }));
    velden.extend(zicht.tot.map(|dag| (l.t("zicht-tot"), l.weekdag(dag))));
    Some(Afspraak { kop: l.t("zicht-kop"), velden })
}

fn identiteit(blad: &Blad<'_>) -> Option<Afspraak> {
    let l = blad.l();
    let keuze = match &blad.dossier().identiteit.as_ref()?.feit {
        IdentiteitKeuze::Open => l.t("identiteit-open"),
        IdentiteitKeuze::Afgeschermd { grond } => {
            let gronden = &blad.kader().na_melding.identiteit_gronden;
            let tekst = gronden.iter().find(|g| g.id == *grond).map_or(grond.as_str(), |g| g.tekst.as_str());
            l.ta("identiteit-afgeschermd-om", &[("grond", &tekst)])
        }
    };
    Some(Afspraak { kop: l.t("identiteit-titel"), velden: vec![(l.t("identiteit-keuze"), keuze)] })
}

fn informeren(blad: &Blad<'_>) -> Vec<Afspraak> {
    let (l, dossier) = (blad.l(), blad.dossier());
    let alle = dossier.nu(&dossier.geinformeerd).map(|i| {
        let dag = l.dag(i.dag);
        let key = if i.gedaan { "informeren-verteld-op" } else { "informeren-niet-verteld-op" };
        let label = if i.gedaan { l.t("informeren-reactie") } else { l.t("informeren-reden") };
        let wie = personen::noem_allen(l, dossier, &i.wie, blad.recht());
        Afspraak {
            kop: l.ta(key, &[("dag", &dag)]),
            velden: vec![(l.t("informeren-wie"), wie), (label, namen::tekst(blad, &i.inhoud))],
        }
    });
    alle.collect()
}

fn toestemming(blad: &Blad<'_>) -> Vec<Afspraak> {
    let (l, dossier) = (blad.l(), blad.dossier());
    let alle = dossier.nu(&dossier.toestemmingen).map(|t| {
        let mut velden = vec![
            (l.t("toestemming-van"), personen::noem_allen(l, dossier, &t.van, blad.recht())),
            (l.t("toestemming-stand"), l.tf("toestemming", t.stand.code())),
        ];
        velden.extend(t.inhoud.as_ref().map(|tekst| (l.t("toestemming-inhoud"), namen::tekst(blad, tekst))));
        Afspraak { kop: l.ta("toestemming-op", &[("dag", &l.dag(t.dag))]), velden }
    });
    alle.collect()
}
