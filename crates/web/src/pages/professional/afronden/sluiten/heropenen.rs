//! A new episode in the same dossier. The old one stays readable.

use super::super::{
    super::{Blad, DossierKop, Hier, pad},
    stuk::Stuk,
};
use crate::{
    formulier::{Form, Fouten, Waarden},
    pagina::Page,
    taal::Taal,
};
use access::handeling::DossierSluiten;
use askama::Template;
use meldcode::dossier::{Command, Fase, Gegeven};

/// Opening again.
pub(super) struct Heropenen;

#[derive(Template)]
#[template(path = "professional/afronden/heropenen.html")]
pub(super) struct Bladzijde {
    p: Page,
    k: DossierKop,
    f: Form,
    knop: String,
    terug: String,
    gesloten: bool,
}

impl Stuk for Heropenen {
    type Mag = DossierSluiten;
    type Bladzijde = Bladzijde;
    const NAAR: &'static str = "";

    fn naar(blad: &Blad<'_>) -> String {
        pad::dossier(blad.id)
    }
    fn lees(fouten: &mut Fouten, blad: &Blad<'_>, waarden: &Waarden) -> Option<Command> {
        lees(fouten, blad.l(), waarden)
    }
    fn toon(blad: &Blad<'_>, f: Form) -> Bladzijde {
        let l = blad.l();
        let (p, k) = blad.rond(l.t("heropenen-titel"), Hier::Anders);
        Bladzijde {
            p: p.met_fout(f.heeft_fouten()),
            terug: k.pad.clone(),
            k,
            knop: l.t("heropenen-opslaan"),
            gesloten: blad.dossier().fase == Fase::Gesloten,
            f,
        }
    }
}

fn lees(fouten: &mut Fouten, l: Taal, w: &Waarden) -> Option<Command> {
    let reden = fouten.tekst(l, "reden", w.tekst("reden"), &l.t("heropenen-schrijf-reden"))?;
    Some(Command::Heropen { reden: Gegeven::gezin(reden) })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn heropenen_vraagt_een_reden() {
        let mut fouten = Fouten::geen();
        assert!(lees(&mut fouten, Taal::Nl, &Waarden::leeg()).is_none() && fouten.van("reden").is_some());
        let w = Waarden::leeg().met("reden", "Nieuwe signalen in april.");
        assert!(matches!(lees(&mut Fouten::geen(), Taal::Nl, &w), Some(Command::Heropen { .. })));
    }
}
