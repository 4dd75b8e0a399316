//! The series of weighings: dated, never changed.

use super::super::{
    super::{Blad, DossierKop, Hier},
    namen::Namen,
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
use meldcode::{dossier::Fase, kader::StapNr};

/// One weighing in the list.
struct Rij {
    pad: String,
    wanneer: String,
    door: String,
    melden: &'static str,
    hulp: &'static str,
    besluit: &'static str,
    leidend: bool,
    episode: u16,
}

#[derive(Template)]
#[template(path = "professional/afronden/wegingen.html")]
struct Bladzijde {
    p: Page,
    k: DossierKop,
    doel: String,
    rijen: Vec<Rij>,
    koppen: Vec<String>,
    open: bool,
    herbeoordeling: Option<String>,
}

pub(super) async fn toon(
    toegang: Toegang<DossierInzien>,
    State(state): State<AppState>,
    page: Page,
    Id(id): Id<DossierId>,
) -> Antwoord {
    let blad = Blad::zie(&state, toegang.aanvrager()?, page, id).await?;
    let namen = Namen::van(&state, blad.wie.organisatie()).await?;
    let (l, dossier) = (blad.l(), blad.dossier());
    let leidend = dossier.leidende_weging().map(|weging| weging.id);
    let rijen = dossier.wegingen.iter().rev().map(|weging| Rij {
        pad: blad.pad(&format!("weging/{}", weging.id)),
        wanneer: l.moment(weging.stempel.op),
        door: namen.naam(weging.stempel.door).to_owned(),
        melden: weging.bewijs.melden.code(),
        hulp: weging.bewijs.hulp.code(),
        besluit: match dossier.besluit_op(weging) {
            Some(besluit) if besluit.melden => "melden",
            Some(_) => "niet-melden",
            None => "geen",
        },
        leidend: leidend == Some(weging.id),
        episode: weging.stempel.episode,
    });
    let hier = if blad.kader().vragen_in(StapNr::Vier).next().is_some() { StapNr::Vier } else { StapNr::Vijf };
    let (p, k) = blad.rond(l.t("wegingen-titel"), Hier::Stap(hier));
    bladzijde(Bladzijde {
        p,
        k,
        doel: blad.kader().stap(hier).doel.tekst.clone(),
        rijen: rijen.collect(),
        koppen: ["wegingen-wanneer", "wegingen-door", "wegingen-melden", "wegingen-hulp", "wegingen-besluit"]
            .map(|key| l.t(key))
            .to_vec(),
        open: dossier.fase == Fase::Open,
        herbeoordeling: dossier.herbeoordeling().map(|dag| l.weekdag(dag)),
    })
}
