//! The form of a signal, and recording a new one.

use super::{
    super::{Blad, DossierKop, Hier, beslis, pad, personen, vraag},
    lees::{VELDEN, lees},
};
use crate::{
    AppState,
    antwoord::{Antwoord, bladzijde},
    formulier::{Begin, Form, Formulier, Fouten, Keuze, Waarden},
    pagina::Page,
    route::{Id, Toegang},
};
use access::handeling::DossierBewerken;
use askama::Template;
use axum::extract::State;
use kernel::DossierId;
use meldcode::{
    dossier::{Bron, Command, Richting},
    kader::StapNr,
};

/// Why the form is shown.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Waarvoor {
    /// A new signal.
    Nieuw,
    /// A better one in the place of another.
    Verbeteren,
    /// A scratch note that becomes one.
    Klad,
}

/// The page with the form of a signal.
#[derive(Template)]
#[template(path = "professional/signaal.html")]
pub(super) struct SignaalPagina {
    p: Page,
    k: DossierKop,
    f: Form,
    richtingen: Vec<Keuze>,
    bronnen: Vec<Keuze>,
    mensen: Vec<Keuze>,
    /// Asks for the reason, too.
    verbeteren: bool,
    /// The page to go back to.
    terug: String,
}

impl SignaalPagina {
    /// The page, for a form.
    pub fn new(blad: &Blad<'_>, waarvoor: Waarvoor, f: Form) -> Self {
        let l = blad.l();
        let (titel, stap) = match waarvoor {
            Waarvoor::Nieuw => (l.t("signaal-nieuw-titel"), StapNr::Een),
            Waarvoor::Verbeteren => (l.t("signaal-verbeter-titel"), StapNr::Een),
            Waarvoor::Klad => (l.t("signaal-klad-titel"), StapNr::Nul),
        };
        let (p, k) = blad.rond(titel, Hier::Stap(stap));
        let bron = |bron: &Bron| Keuze::new(bron.code(), l.tf("bron", bron.code()));
        let richting = |richting: &Richting| {
            Keuze::new(richting.code(), l.tf("richting", richting.code()))
                .met_uitleg(l.tf("richting-uitleg", richting.code()))
        };
        Self {
            richtingen: Richting::ALLE.iter().map(richting).collect(),
            bronnen: Bron::ALLE.iter().map(bron).collect(),
            mensen: personen::vinkjes(blad),
            verbeteren: waarvoor == Waarvoor::Verbeteren,
            terug: pad::stap(blad.id, stap),
            p: p.met_fout(f.heeft_fouten()),
            k,
            f,
        }
    }
}

/// What a new signal begins with: seen today, by who types.
pub(super) fn voorstel(blad: &Blad<'_>, door: &str) -> Waarden {
    Waarden::leeg().met("dag", blad.vandaag().kort()).met("bron", Bron::EigenWaarneming.code()).met("gezien", door)
}

pub(super) async fn toon(
    toegang: Toegang<DossierBewerken>,
    State(state): State<AppState>,
    page: Page,
    Id(id): Id<DossierId>,
    begin: Begin,
) -> Antwoord {
    let blad = Blad::zie(&state, toegang.aanvrager()?, page, id).await?;
    let asked = vraag::waarden(&toegang.bezoek().vraag);
    let richting = Richting::van_code(asked.tekst("richting")).map(Richting::code);
    let voorstel = voorstel(&blad, &toegang.wie()?.account.naam).met_als("richting", richting);
    let form = blad.form(begin, voorstel);
    bladzijde(SignaalPagina::new(&blad, Waarvoor::Nieuw, form))
}

pub(super) async fn leg_vast(
    toegang: Toegang<DossierBewerken>,
    State(state): State<AppState>,
    page: Page,
    Id(id): Id<DossierId>,
    formulier: Formulier,
) -> Antwoord {
    let blad = Blad::zie(&state, toegang.aanvrager()?, page, id).await?;
    let (l, nieuw) = (blad.l(), blad.vers());
    let read = |fouten: &mut Fouten| Some(vec![Command::VoegSignaalToe(lees(fouten, l, formulier.waarden(), nieuw)?)]);
    let again = |f| SignaalPagina::new(&blad, Waarvoor::Nieuw, f);
    beslis(&blad, &formulier, pad::stap(id, StapNr::Een), &VELDEN, read, again).await
}
