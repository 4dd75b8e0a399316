//! Where somebody lives or stays: a page of its own, because an address can be secret.

use super::super::{Blad, DossierKop, Hier, beslis, personen};
use crate::{
    AppState,
    antwoord::{Antwoord, bladzijde},
    formulier::{Begin, Form, Formulier, Fouten, Waarden},
    fout::Fout,
    pagina::Page,
    route::{Id2, Toegang},
    taal::Taal,
};
use access::handeling::DossierBewerken;
use askama::Template;
use axum::extract::State;
use kernel::{Adres, BetrokkeneId, DossierId, Inzagerecht};
use meldcode::dossier::{BetrokkeneRegel, Command};

#[derive(Template)]
#[template(path = "professional/adres.html")]
struct AdresPagina {
    p: Page,
    k: DossierKop,
    f: Form,
    wie: String,
}

impl AdresPagina {
    fn new(blad: &Blad<'_>, regel: &BetrokkeneRegel, f: Form) -> Self {
        let l = blad.l();
        let (p, k) = blad.rond(l.t("adres-titel"), Hier::Betrokkenen);
        let p = p.onder(l.t("dossier-betrokkenen"), blad.pad("betrokkenen")).met_fout(f.heeft_fouten());
        Self { p, k, wie: personen::noem(l, &regel.betrokkene, blad.recht()), f }
    }
}

/// Whether there is an address, and whether it is secret. Never the address itself.
pub(super) fn stand(l: Taal, regel: &BetrokkeneRegel, recht: &dyn Inzagerecht) -> String {
    match regel.adres.as_ref().and_then(|adres| adres.open(recht)) {
        Some(adres) if adres.geheim => l.t("adres-geheim"),
        Some(_) => l.t("adres-bekend"),
        None => l.t("adres-onbekend"),
    }
}

pub(super) async fn toon(
    toegang: Toegang<DossierBewerken>,
    State(state): State<AppState>,
    page: Page,
    Id2(id, wie): Id2<DossierId, BetrokkeneId>,
    begin: Begin,
) -> Antwoord {
    let blad = Blad::zie(&state, toegang.aanvrager()?, page, id).await?;
    let regel = blad.dossier().betrokkene(wie).ok_or(Fout::NietVoorU)?;
    let known = regel.adres.as_ref().and_then(|adres| adres.open(blad.recht()));
    let voorstel = Waarden::leeg()
        .met_als("adres", known.map(|adres| adres.regels.as_str()))
        .met_als("geheim", known.filter(|adres| adres.geheim).map(|_| "ja"));
    let form = blad.form(begin, voorstel);
    bladzijde(AdresPagina::new(&blad, regel, form))
}

pub(super) async fn leg_vast(
    toegang: Toegang<DossierBewerken>,
    State(state): State<AppState>,
    page: Page,
    Id2(id, wie): Id2<DossierId, BetrokkeneId>,
    formulier: Formulier,
) -> Antwoord {
    let blad = Blad::zie(&state, toegang.aanvrager()?, page, id).await?;
    let regel = blad.dossier().betrokkene(wie).ok_or(Fout::NietVoorU)?;
    let l = blad.l();
    let lees = |fouten: &mut Fouten| {
        let regels = fouten.tekst(l, "adres", formulier.tekst("adres"), &l.t("adres-fout"))?;
        let adres = Adres { regels, geheim: formulier.waarden().heeft("geheim", "ja") };
        Some(vec![Command::LegAdresVast { betrokkene: wie, adres }])
    };
    beslis(&blad, &formulier, blad.pad("betrokkenen"), &[], lees, |f| AdresPagina::new(&blad, regel, f)).await
}
