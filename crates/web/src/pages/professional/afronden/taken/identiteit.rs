//! Whether the family hears who reports. Veilig Thuis always knows.

use super::super::{
    super::{Blad, DossierKop, Hier},
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
use kernel::BetrokkeneId;
use meldcode::{
    dossier::{Command, IdentiteitKeuze},
    kader::Kader,
};

/// Whether the family hears who reports. Veilig Thuis always knows.
pub(super) struct Kiezen;

#[derive(Template)]
#[template(path = "professional/afronden/identiteit.html")]
pub(super) struct Bladzijde {
    p: Page,
    k: DossierKop,
    f: Form,
    knop: String,
    terug: String,
    keuzes: Vec<Keuze>,
    gronden: Vec<Keuze>,
}

impl Stuk for Kiezen {
    type Mag = DossierBewerken;
    type Bladzijde = Bladzijde;
    const VELDEN: Velden<'static> = &[("grond-niet-in-kader", "grond")];
    const NAAR: &'static str = "taken";

    fn voorstel(blad: &Blad<'_>, _: &[BetrokkeneId]) -> Waarden {
        voorstel(Waarden::leeg(), blad.dossier().identiteit.as_ref().map(|keuze| &keuze.feit))
    }
    fn lees(fouten: &mut Fouten, blad: &Blad<'_>, waarden: &Waarden) -> Option<Command> {
        lees(fouten, blad.l(), waarden).map(|keuze| Command::KiesIdentiteit { keuze })
    }
    fn toon(blad: &Blad<'_>, f: Form) -> Bladzijde {
        let l = blad.l();
        let (p, k) = blad.rond(l.t("identiteit-titel"), Hier::Anders);
        Bladzijde {
            p: p.met_fout(f.heeft_fouten()).onder(l.t("taken-kort"), blad.pad("taken")),
            k,
            knop: l.t("identiteit-opslaan"),
            terug: blad.pad("taken"),
            keuzes: keuzes(l),
            gronden: gronden(blad.kader()),
            f,
        }
    }
}

/// Open or withheld.
pub(in super::super) fn keuzes(l: Taal) -> Vec<Keuze> {
    vec![
        Keuze::new("open", l.t("identiteit-open")),
        Keuze::new("afgeschermd", l.t("identiteit-afgeschermd")).met_uitleg(l.t("identiteit-afgeschermd-uitleg")),
    ]
}

/// The grounds of the framework, in its own words.
pub(in super::super) fn gronden(kader: &Kader) -> Vec<Keuze> {
    kader.na_melding.identiteit_gronden.iter().map(|grond| Keuze::new(&grond.id, &grond.tekst)).collect()
}

/// The choice that was made, as the form has it.
pub(in super::super) fn voorstel(waarden: Waarden, keuze: Option<&IdentiteitKeuze>) -> Waarden {
    match keuze {
        None => waarden,
        Some(IdentiteitKeuze::Open) => waarden.met("identiteit", "open"),
        Some(IdentiteitKeuze::Afgeschermd { grond }) => waarden.met("identiteit", "afgeschermd").met("grond", grond),
    }
}

/// Open, or withheld on a ground.
pub(in super::super) fn lees(fouten: &mut Fouten, l: Taal, w: &Waarden) -> Option<IdentiteitKeuze> {
    let read = |text: &str| match text {
        "open" => Some(false),
        "afgeschermd" => Some(true),
        _ => None,
    };
    if !fouten.keuze("identiteit", w.tekst("identiteit"), read, &l.t("identiteit-kies"))? {
        return Some(IdentiteitKeuze::Open);
    }
    let chosen = |id: &str| (!id.is_empty()).then(|| id.to_owned());
    let grond = fouten.keuze("grond", w.tekst("grond"), chosen, &l.t("identiteit-kies-grond"))?;
    Some(IdentiteitKeuze::Afgeschermd { grond })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn afschermen_vraagt_een_grond() {
        let mut fouten = Fouten::geen();
        let w = Waarden::leeg().met("identiteit", "afgeschermd");
        assert!(lees(&mut fouten, Taal::Nl, &w).is_none() && fouten.van("grond").is_some());
        let keuze = lees(&mut Fouten::geen(), Taal::Nl, &w.met("grond", "vertrouwen")).unwrap();
        assert_eq!(keuze, IdentiteitKeuze::Afgeschermd { grond: "vertrouwen".to_owned() });
        let terug = voorstel(Waarden::leeg(), Some(&keuze));
        assert_eq!(lees(&mut Fouten::geen(), Taal::Nl, &terug), Some(keuze));
        let open = Waarden::leeg().met("identiteit", "open").met("grond", "vertrouwen");
        assert_eq!(lees(&mut Fouten::geen(), Taal::Nl, &open), Some(IdentiteitKeuze::Open));
    }
}
