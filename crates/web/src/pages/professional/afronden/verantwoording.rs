//! The printable account of the steps: what was done, when, by whom and why.

use super::{
    super::{Blad, DossierKop, Hier},
    namen::Namen,
};
use crate::{
    AppState,
    antwoord::{Antwoord, bladzijde},
    pagina::Page,
    route::{Id, Toegang},
    taal::Taal,
};
use access::handeling::DossierVerantwoording;
use application::dossier::see_account;
use askama::Template;
use axum::extract::State;
use kernel::DossierId;
use meldcode::dossier::{Detail, VerantwoordingsRegel};

/// One line of the account.
struct Regel {
    wanneer: String,
    stap: Option<u8>,
    door: String,
    kop: String,
    details: Vec<Detail>,
}

#[derive(Template)]
#[template(path = "professional/afronden/verantwoording.html")]
struct Bladzijde {
    p: Page,
    k: DossierKop,
    regels: Vec<Regel>,
    geopend: String,
    kader: String,
    wanneer: String,
}

pub(super) async fn toon(
    toegang: Toegang<DossierVerantwoording>,
    State(state): State<AppState>,
    page: Page,
    Id(id): Id<DossierId>,
) -> Antwoord {
    let wie = toegang.aanvrager()?;
    let account = see_account(&state.app, wie, id).await?;
    let blad = Blad::zie(&state, wie, page, id).await?;
    let namen = Namen::van(&state, wie.organisatie()).await?;
    let l = blad.l();
    let (p, k) = blad.rond(l.t("verantwoording-titel"), Hier::Verantwoording);
    let regel = |regel: VerantwoordingsRegel| Regel {
        wanneer: l.moment(regel.op),
        stap: regel.stap.map(|stap| stap.nummer()),
        door: door(namen.naam(regel.door), &rol(l, regel.rol)),
        kop: regel.kop,
        details: regel.details,
    };
    bladzijde(Bladzijde {
        p,
        k,
        regels: account.verantwoording.regels.into_iter().map(regel).collect(),
        geopend: blad.dossier().kop.as_ref().map(|kop| l.dag(kop.geopend.dag())).unwrap_or_default(),
        kader: format!("{} ({})", blad.kader().naam, blad.kader().versie),
        wanneer: l.moment(blad.nu()),
    })
}

/// Name and role; the role alone for who does not work here.
fn door(naam: &str, rol: &str) -> String {
    if naam.is_empty() { rol.to_owned() } else { format!("{naam} ({rol})") }
}

/// The words for a role; its code when there are none.
fn rol(l: Taal, rol: &str) -> String {
    if l.kent(&format!("verantwoording-rol-{rol}")) { l.tf("verantwoording-rol", rol) } else { rol.to_owned() }
}
