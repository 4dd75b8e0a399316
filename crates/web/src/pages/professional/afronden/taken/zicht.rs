//! Who keeps watch over the safety, and on what.

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
use meldcode::dossier::{Command, Gegeven, Zicht, ZichtInhoud};

/// Who keeps watch over the safety, and on what.
pub(super) struct Afspreken;

#[derive(Template)]
#[template(path = "professional/afronden/zicht.html")]
pub(super) struct Bladzijde {
    p: Page,
    k: DossierKop,
    f: Form,
    knop: String,
    terug: String,
    personen: Vec<Keuze>,
}

impl Stuk for Afspreken {
    type Mag = DossierBewerken;
    type Bladzijde = Bladzijde;
    const VELDEN: Velden<'static> =
        &[("betrokkene-ontbreekt", "met"), ("betrokkene-onbekend", "met"), ("datum-voorbij", "tot")];
    const NAAR: &'static str = "taken";

    fn lees(fouten: &mut Fouten, blad: &Blad<'_>, waarden: &Waarden) -> Option<Command> {
        lees(fouten, blad.l(), waarden, blad.vers()).map(Command::SpreekZichtAf)
    }
    fn toon(blad: &Blad<'_>, f: Form) -> Bladzijde {
        let l = blad.l();
        let (p, k) = blad.rond(l.t("zicht-titel"), Hier::Anders);
        Bladzijde {
            p: p.met_fout(f.heeft_fouten()).onder(l.t("taken-kort"), blad.pad("taken")),
            k,
            knop: l.t("zicht-opslaan"),
            terug: blad.pad("taken"),
            personen: personen::vinkjes(blad),
            f,
        }
    }
}

fn lees(fouten: &mut Fouten, l: Taal, w: &Waarden, id: OnderdeelId) -> Option<Zicht> {
    let over = personen::gekozen(w, "met");
    if over.is_empty() {
        fouten.bij("met", l.t("zicht-kies-over"));
    }
    let wie = fouten.tekst(l, "wie", w.tekst("wie"), &l.t("zicht-schrijf-wie"));
    let waarop = fouten.tekst(l, "waarop", w.tekst("waarop"), &l.t("zicht-schrijf-waarop"));
    let tot = fouten.dag_of_leeg(l, "tot", w.tekst("tot"));
    let inhoud = Gegeven::new(over.clone(), ZichtInhoud { wie: wie?, waarop: waarop? });
    Some(Zicht { id, tot, inhoud, over })
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    #[test]
    fn zicht_noemt_wie_waarop_en_op_wie() {
        let (mut fouten, id) = (Fouten::geen(), OnderdeelId::new(Uuid::nil()));
        assert!(lees(&mut fouten, Taal::Nl, &Waarden::leeg(), id).is_none());
        assert_eq!(fouten.lijst().len(), 3);
        let w =
            Waarden::leeg().met("met", Uuid::from_u128(7)).met("wie", "de mentor").met("waarop", "slaap, elke week");
        assert_eq!(lees(&mut Fouten::geen(), Taal::Nl, &w, id).unwrap().over.len(), 1);
    }
}
