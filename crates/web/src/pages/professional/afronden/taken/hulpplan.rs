//! A plan for help: goals, who does what, until when.

use super::super::{
    super::{Blad, DossierKop, Hier},
    stuk::Stuk,
};
use crate::{
    formulier::{Form, Fouten, Waarden},
    pages::professional::beslis::Velden,
    pagina::Page,
    taal::Taal,
};
use access::handeling::DossierBewerken;
use askama::Template;
use kernel::{BetrokkeneId, Dag, OnderdeelId};
use meldcode::{
    dossier::{Command, HulpplanInhoud, MaakHulpplan},
    kader::{Eenheid, NaHulp},
};

/// A plan for help: goals, who does what, until when.
pub(super) struct Maken;

#[derive(Template)]
#[template(path = "professional/afronden/hulpplan.html")]
pub(super) struct Bladzijde {
    p: Page,
    k: DossierKop,
    f: Form,
    knop: String,
    terug: String,
    casemanager_nodig: bool,
    termijn_nodig: bool,
}

impl Stuk for Maken {
    type Mag = DossierBewerken;
    type Bladzijde = Bladzijde;
    const VELDEN: Velden<'static> = &[
        ("casemanager-ontbreekt", "casemanager"),
        ("termijn-ontbreekt", "termijn"),
        ("datum-voorbij", "herbeoordeling"),
    ];
    const NAAR: &'static str = "taken";

    /// Proposes the term of the framework, and the day of the leading weighing for the next one.
    fn voorstel(blad: &Blad<'_>, _: &[BetrokkeneId]) -> Waarden {
        let termijn = standaard(&blad.kader().na_hulp, blad.vandaag());
        let opnieuw = blad.dossier().herbeoordeling().filter(|dag| *dag >= blad.vandaag()).or(termijn);
        Waarden::leeg()
            .met_als("termijn", termijn.map(|dag| dag.kort()))
            .met_als("herbeoordeling", opnieuw.map(|dag| dag.kort()))
    }
    fn lees(fouten: &mut Fouten, blad: &Blad<'_>, waarden: &Waarden) -> Option<Command> {
        lees(fouten, blad.l(), waarden, blad.vers()).map(Command::MaakHulpplan)
    }
    fn toon(blad: &Blad<'_>, f: Form) -> Bladzijde {
        let l = blad.l();
        let (p, k) = blad.rond(l.t("hulpplan-titel"), Hier::Anders);
        Bladzijde {
            p: p.met_fout(f.heeft_fouten()).onder(l.t("taken-kort"), blad.pad("taken")),
            k,
            knop: l.t("hulpplan-opslaan"),
            terug: blad.pad("taken"),
            casemanager_nodig: blad.kader().na_hulp.casemanager_verplicht,
            termijn_nodig: blad.kader().na_hulp.termijn_verplicht,
            f,
        }
    }
}

/// The day that the framework proposes.
fn standaard(na_hulp: &NaHulp, vandaag: Dag) -> Option<Dag> {
    let termijn = na_hulp.standaard_termijn.as_ref()?;
    let aantal = i32::from(termijn.aantal);
    Some(match termijn.eenheid {
        Eenheid::Uur => vandaag.plus_dagen(aantal.div_euclid(24)),
        Eenheid::Dag | Eenheid::Werkdag => vandaag.plus_dagen(aantal),
        Eenheid::Week => vandaag.plus_dagen(7 * aantal),
        Eenheid::Maand => vandaag.plus_maanden(aantal),
        Eenheid::Jaar => vandaag.plus_jaren(aantal),
    })
}

fn lees(fouten: &mut Fouten, l: Taal, w: &Waarden, id: OnderdeelId) -> Option<MaakHulpplan> {
    let doelen = fouten.tekst(l, "doelen", w.tekst("doelen"), &l.t("hulpplan-schrijf-doelen"));
    let wie_doet_wat = fouten.tekst_of_leeg(l, "wie", w.tekst("wie"));
    let casemanager = fouten.tekst_of_leeg(l, "casemanager", w.tekst("casemanager"));
    let termijn = fouten.dag_of_leeg(l, "termijn", w.tekst("termijn"));
    let opnieuw = fouten.dag(l, "herbeoordeling", w.tekst("herbeoordeling"), &l.t("hulpplan-welke-dag"));
    let alsnog_melden_bij = fouten.tekst_of_leeg(l, "alsnog", w.tekst("alsnog"));
    let inhoud = HulpplanInhoud { doelen: doelen?, wie_doet_wat, casemanager, alsnog_melden_bij };
    Some(MaakHulpplan { id, termijn, herbeoordeling: opnieuw?, over: Vec::new(), inhoud })
}

#[cfg(test)]
mod tests {
    use super::*;
    use meldcode::kader::Kaders;
    use uuid::Uuid;

    #[test]
    fn een_plan_heeft_doelen_en_een_dag_om_opnieuw_te_wegen() {
        let (mut fouten, id) = (Fouten::geen(), OnderdeelId::new(Uuid::nil()));
        assert!(lees(&mut fouten, Taal::Nl, &Waarden::leeg(), id).is_none());
        assert!(fouten.van("doelen").is_some() && fouten.van("herbeoordeling").is_some());
        let w = Waarden::leeg().met("doelen", "Geen geschreeuw meer.").met("herbeoordeling", "13-4-2026");
        let plan = lees(&mut Fouten::geen(), Taal::Nl, &w, id).unwrap();
        assert!(plan.termijn.is_none() && plan.inhoud.casemanager.is_none() && plan.over.is_empty());
    }

    #[test]
    fn het_kader_stelt_een_termijn_voor() {
        let kader = Kaders::ingebouwd().huidige("basis").unwrap();
        let dag = standaard(&kader.na_hulp, Dag::new(2026, 3, 2).unwrap()).unwrap();
        assert_eq!(dag.iso(), "2026-04-13", "six weeks");
    }
}
