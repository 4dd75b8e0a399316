//! The own help ends, and why.

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
use kernel::OnderdeelId;
use meldcode::dossier::{Command, Gegeven};

/// The own help ends, and why.
pub(super) struct Stoppen;

#[derive(Template)]
#[template(path = "professional/afronden/hulp_stopt.html")]
pub(super) struct Bladzijde {
    p: Page,
    k: DossierKop,
    f: Form,
    knop: String,
    terug: String,
}

impl Stuk for Stoppen {
    type Mag = DossierBewerken;
    type Bladzijde = Bladzijde;
    const VELDEN: Velden<'static> = &[];
    const NAAR: &'static str = "taken";

    fn lees(fouten: &mut Fouten, blad: &Blad<'_>, waarden: &Waarden) -> Option<Command> {
        lees(fouten, blad.l(), waarden, blad.vers())
    }
    fn toon(blad: &Blad<'_>, f: Form) -> Bladzijde {
        let l = blad.l();
        let (p, k) = blad.rond(l.t("hulpstopt-titel"), Hier::Anders);
        Bladzijde {
            p: p.met_fout(f.heeft_fouten()).onder(l.t("taken-kort"), blad.pad("taken")),
            k,
            knop: l.t("hulpstopt-opslaan"),
            terug: blad.pad("taken"),
            f,
        }
    }
}

fn lees(fouten: &mut Fouten, l: Taal, w: &Waarden, id: OnderdeelId) -> Option<Command> {
    let reden = fouten.tekst(l, "reden", w.tekst("reden"), &l.t("hulpstopt-schrijf-reden"))?;
    Some(Command::BeeindigHulp { id, reden: Gegeven::gezin(reden) })
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    #[test]
    fn stoppen_vraagt_een_reden() {
        let (mut fouten, id) = (Fouten::geen(), OnderdeelId::new(Uuid::nil()));
        assert!(lees(&mut fouten, Taal::Nl, &Waarden::leeg().met("reden", " "), id).is_none());
        assert!(fouten.van("reden").is_some());
        let w = Waarden::leeg().met("reden", "Het wijkteam gaat verder.");
        assert!(matches!(lees(&mut Fouten::geen(), Taal::Nl, &w, id), Some(Command::BeeindigHulp { .. })));
    }
}
