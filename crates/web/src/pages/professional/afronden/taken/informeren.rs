//! Those involved were told of the report, or why not.

use super::super::{
    super::{Blad, DossierKop, Hier, personen},
    stuk::Stuk,
};
use crate::{
    formulier::{Form, Fouten, Keuze, Waarden},
    pages::professional::beslis::Velden,
    pagina::Page,
    taal::Taal,
};
use access::handeling::DossierBewerken;
use askama::Template;
use kernel::OnderdeelId;
use meldcode::dossier::{Command, Gegeven, Informeren};

use super::super::super::invoer;

/// Those involved were told of the report, or why not.
pub(super) struct Vastleggen;

#[derive(Template)]
#[template(path = "professional/afronden/informeren.html")]
pub(super) struct Bladzijde {
    p: Page,
    k: DossierKop,
    f: Form,
    knop: String,
    terug: String,
    personen: Vec<Keuze>,
    janee: Vec<Keuze>,
    beschermd: bool,
}

impl Stuk for Vastleggen {
    type Mag = DossierBewerken;
    type Bladzijde = Bladzijde;
    const VELDEN: Velden<'static> = &[
        ("eerst-deskundige-raadplegen", "ondanks"),
        ("familie-pas-in-stap-vijf", "ondanks"),
        ("betrokkene-ontbreekt", "met"),
        ("betrokkene-onbekend", "met"),
        ("datum-in-de-toekomst", "dag"),
    ];
    const NAAR: &'static str = "taken";

    fn lees(fouten: &mut Fouten, blad: &Blad<'_>, waarden: &Waarden) -> Option<Command> {
        lees(fouten, blad.l(), waarden, blad.vers()).map(Command::LegInformerenVast)
    }
    fn toon(blad: &Blad<'_>, f: Form) -> Bladzijde {
        let l = blad.l();
        let (p, k) = blad.rond(l.t("informeren-titel"), Hier::Anders);
        Bladzijde {
            p: p.met_fout(f.heeft_fouten()).onder(l.t("taken-kort"), blad.pad("taken")),
            k,
            knop: l.t("informeren-opslaan"),
            terug: blad.pad("taken"),
            personen: personen::vinkjes(blad),
            janee: Keuze::ja_nee(l),
            beschermd: blad
                .dossier()
                .iedereen()
                .iter()
                .any(|wie| blad.dossier().benader(&[*wie], false, blad.kader()).is_err()),
            f,
        }
    }
}

fn lees(fouten: &mut Fouten, l: Taal, w: &Waarden, id: OnderdeelId) -> Option<Informeren> {
    let wie = personen::gekozen(w, "met");
    if wie.is_empty() {
        fouten.bij("met", l.t("informeren-kies-wie"));
    }
    let gedaan = invoer::ja_nee(fouten, "gedaan", w.tekst("gedaan"), &l.t("informeren-kies"));
    let dag = fouten.dag(l, "dag", w.tekst("dag"), &l.t("informeren-welke-dag"));
    let zin = if gedaan == Some(false) { l.t("informeren-schrijf-reden") } else { l.t("informeren-schrijf-reactie") };
    let inhoud = fouten.tekst(l, "toelichting", w.tekst("toelichting"), &zin);
    let ondanks = fouten.tekst_of_leeg(l, "ondanks", w.tekst("ondanks"));
    Some(Informeren {
        id,
        gedaan: gedaan?,
        dag: dag?,
        inhoud: Gegeven::new(wie.clone(), inhoud?),
        ondanks: ondanks.map(|reden| Gegeven::new(wie.clone(), reden)),
        wie,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    #[test]
    fn wie_niets_vertelde_schrijft_op_waarom() {
        let (mut fouten, id) = (Fouten::geen(), OnderdeelId::new(Uuid::nil()));
        let w = Waarden::leeg().met("met", Uuid::from_u128(7)).met("gedaan", "nee").met("dag", "2-3-2026");
        assert!(lees(&mut fouten, Taal::Nl, &w, id).is_none());
        assert_eq!(fouten.van("toelichting"), Some(Taal::Nl.t("informeren-schrijf-reden").as_str()));
        let gelezen = lees(&mut Fouten::geen(), Taal::Nl, &w.met("toelichting", "Niet veilig."), id).unwrap();
        assert!(!gelezen.gedaan && gelezen.wie.len() == 1);
    }
}
