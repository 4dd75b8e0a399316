//! The form of a conversation that is to come.

use super::{
    super::super::{Blad, DossierKop, Hier, personen},
    VELDEN, beschermd,
};
use crate::{
    formulier::{Form, Fouten, Keuze, Waarden},
    pages::professional::{afronden::stuk::Stuk, beslis::Velden},
    pagina::Page,
    taal::Taal,
};
use access::handeling::DossierBewerken;
use askama::Template;
use kernel::OnderdeelId;
use meldcode::{
    dossier::{Command, Gegeven, GeplandGesprek},
    kader::StapNr,
};

/// Planning a conversation.
pub(super) struct Plannen;

#[derive(Template)]
#[template(path = "professional/afronden/plannen.html")]
pub(super) struct Bladzijde {
    p: Page,
    k: DossierKop,
    f: Form,
    knop: String,
    terug: String,
    personen: Vec<Keuze>,
    beschermd: bool,
}

impl Stuk for Plannen {
    type Mag = DossierBewerken;
    type Bladzijde = Bladzijde;
    const VELDEN: Velden<'static> = VELDEN;
    const NAAR: &'static str = "gesprekken";

    fn lees(fouten: &mut Fouten, blad: &Blad<'_>, waarden: &Waarden) -> Option<Command> {
        lees(fouten, blad.l(), waarden, blad.vers()).map(Command::PlanGesprek)
    }
    fn toon(blad: &Blad<'_>, f: Form) -> Bladzijde {
        let l = blad.l();
        let (p, k) = blad.rond(l.t("plannen-nieuw"), Hier::Stap(StapNr::Drie));
        Bladzijde {
            p: p.met_fout(f.heeft_fouten()).onder(l.t("gesprekken-kort"), blad.pad("gesprekken")),
            k,
            knop: l.t("plannen-opslaan"),
            terug: blad.pad("gesprekken"),
            personen: personen::vinkjes(blad),
            beschermd: beschermd(blad),
            f,
        }
    }
}

fn lees(fouten: &mut Fouten, l: Taal, w: &Waarden, id: OnderdeelId) -> Option<GeplandGesprek> {
    let met = personen::gekozen(w, "met");
    if met.is_empty() {
        fouten.bij("met", l.t("plannen-wie"));
    }
    let op = fouten.dag(l, "op", w.tekst("op"), &l.t("plannen-welke-dag"));
    let inhoud = fouten.tekst_of_leeg(l, "waarover", w.tekst("waarover"));
    let ondanks = fouten.tekst_of_leeg(l, "ondanks", w.tekst("ondanks"));
    Some(GeplandGesprek {
        id,
        op: op?,
        inhoud: inhoud.map(|tekst| Gegeven::new(met.clone(), tekst)),
        ondanks: ondanks.map(|reden| Gegeven::new(met.clone(), reden)),
        met,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    #[test]
    fn een_plan_vraagt_iemand_en_een_dag() {
        let (mut fouten, id) = (Fouten::geen(), OnderdeelId::new(Uuid::nil()));
        assert!(lees(&mut fouten, Taal::Nl, &Waarden::leeg(), id).is_none());
        assert!(fouten.van("met").is_some() && fouten.van("op").is_some());
        let w = Waarden::leeg().met("met", Uuid::from_u128(7)).met("op", "12-3-2026");
        let plan = lees(&mut Fouten::geen(), Taal::Nl, &w, id).unwrap();
        assert!(plan.inhoud.is_none() && plan.ondanks.is_none());
        assert_eq!(plan.op.iso(), "2026-03-12");
    }
}
