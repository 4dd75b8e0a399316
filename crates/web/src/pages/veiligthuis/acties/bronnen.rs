//! Sources: that one was asked, and what it answered.

use super::velden::over;
use crate::{
    AppState,
    antwoord::{Antwoord, bladzijde, opnieuw},
    formulier::{Begin, Form, Formulier, Fouten, Keuze, Waarden},
    fout::Fout,
    pages::veiligthuis::gemeen::{Actie, Kop, Mensen, codes, met_nu, moment, openen, uitvoeren},
    pagina::Page,
    route::{Id, Id2, Toegang},
    taal::Taal,
};
use access::handeling::BeoordelingMaken;
use application::melding::{Do, SeenMelding};
use askama::Template;
use axum::extract::State;
use kernel::{MeldingId, Moment, OnderdeelId};
use veiligthuis::{
    codes::Bron,
    melding::{BronOpgave, BronVraag, Command},
};

#[derive(Template)]
#[template(path = "veiligthuis/bron_vraag.html")]
struct Vraag {
    p: Page,
    f: Form,
    kop: Kop,
    mensen: Vec<Keuze>,
    bronnen: Vec<Keuze>,
    /// Nobody of the family was spoken to yet.
    voor_gezin: bool,
}

impl Vraag {
    fn new(state: &AppState, page: &Page, f: Form, gezien: &SeenMelding) -> Self {
        let l = page.l;
        let Actie { p, f, kop, mensen } = Actie::new(state, page, f, gezien, l.t("vt-bron-vraag-titel"));
        let bronnen = codes(l, "vt-bron", Bron::ALLE, Bron::code);
        let voor_gezin = gezien.melding.get().gezin_gesproken().is_none();
        Self { p, f, kop, mensen: mensen.keuzes(), bronnen, voor_gezin }
    }
}

#[derive(Template)]
#[template(path = "veiligthuis/bron_antwoord.html")]
struct AntwoordPagina {
    p: Page,
    f: Form,
    kop: Kop,
    bron: String,
    vraag: String,
}

impl AntwoordPagina {
    fn new(state: &AppState, page: &Page, f: Form, gezien: &SeenMelding, bron: OnderdeelId) -> Result<Self, Fout> {
        let l = page.l;
        let Actie { p, f, kop, mensen } = Actie::new(state, page, f, gezien, l.t("vt-bron-antwoord-titel"));
        let asked = gezien.melding.get().bronnen.iter().find(|b| b.id == bron).ok_or(Fout::NietVoorU)?;
        let vraag = asked.vraag.open(&gezien.permit);
        let told = vraag.filter(|_| asked.bron != Bron::Melder).and_then(|v| v.wie.as_ref());
        let who = asked.van.map(|id| mensen.naam(id)).or_else(|| Some(told?.as_str().to_owned()));
        Ok(Self {
            p,
            f,
            kop,
            bron: who.unwrap_or_else(|| l.tf("vt-bron", asked.bron.code())),
            vraag: vraag.and_then(|v| v.vraag.as_ref()).map(|t| t.as_str().to_owned()).unwrap_or_default(),
        })
    }
}

fn lees_vraag(
    l: Taal,
    waarden: &Waarden,
    mensen: &Mensen,
    ontvangen: Moment,
    id: OnderdeelId,
    fouten: &mut Fouten,
) -> Option<Command> {
    let typed = |naam: &str| waarden.tekst(naam);
    let bron = fouten.keuze("bron", typed("bron"), Bron::van_code, &l.t("vt-bron-fout"));
    let wie = fouten.tekst_of_leeg(l, "wie", typed("wie"));
    let gevraagd = moment(l, waarden, fouten, ontvangen);
    let vraag = fouten.tekst_of_leeg(l, "vraag", typed("vraag"));
    let reden_voor_gezin = fouten.tekst_of_leeg(l, "reden", typed("reden"));
    let ((bron, gevraagd), true) = (bron.zip(gevraagd)?, fouten.is_leeg()) else { return None };
    let vraag = BronVraag { wie, vraag, reden_voor_gezin };
    let van = mensen.lees(typed("van"));
    Some(Command::VraagBron(BronOpgave { id, bron, van, over: over(waarden), gevraagd, vraag }))
}

/// An answer, or that the source has nothing to tell: one of the two must be chosen.
fn lees_antwoord(
    l: Taal,
    waarden: &Waarden,
    bron: OnderdeelId,
    gevraagd: Moment,
    fouten: &mut Fouten,
) -> Option<Command> {
    let beantwoord = moment(l, waarden, fouten, gevraagd);
    let antwoord = if waarden.tekst("niets") == "ja" {
        None
    } else {
        Some(fouten.tekst(l, "antwoord", waarden.tekst("antwoord"), &l.t("vt-antwoord-fout"))?)
    };
    Some(Command::LegAntwoordVast { bron, beantwoord: beantwoord?, antwoord })
}

pub(super) async fn toon_vraag(
    toegang: Toegang<BeoordelingMaken>,
    State(state): State<AppState>,
    page: Page,
    Id(id): Id<MeldingId>,
    begin: Begin,
) -> Antwoord {
    let gezien = openen(&state, &toegang, id).await?;
    let f = begin.form(&page, met_nu(page.l, Waarden::leeg(), state.app.clock.now()), Some(gezien.seq));
    bladzijde(Vraag::new(&state, &page, f, &gezien))
}

pub(super) async fn ontvang_vraag(
    toegang: Toegang<BeoordelingMaken>,
    State(state): State<AppState>,
    page: Page,
    Id(id): Id<MeldingId>,
    formulier: Formulier,
) -> Antwoord {
    let gezien = openen(&state, &toegang, id).await?;
    let mensen = Mensen::van(page.l, gezien.melding.get(), &gezien.permit);
    let (mut fouten, new) = (Fouten::geen(), OnderdeelId::new(state.app.ids.fresh()));
    let received = gezien.row.ontvangen_op;
    if let Some(command) = lees_vraag(page.l, formulier.waarden(), &mensen, received, new, &mut fouten) {
        let meta = formulier.meta(format!("/meldingen/{id}"));
        let done = uitvoeren(&state, &toegang, id, meta, Do::Commands(vec![command]), &mut fouten).await?;
        if let Some(done) = done {
            return Ok(done);
        }
    }
    opnieuw(Vraag::new(&state, &page, formulier.opnieuw(&page, fouten), &gezien))
}

pub(super) async fn toon_antwoord(
    toegang: Toegang<BeoordelingMaken>,
    State(state): State<AppState>,
    page: Page,
    Id2(id, bron): Id2<MeldingId, OnderdeelId>,
    begin: Begin,
) -> Antwoord {
    let gezien = openen(&state, &toegang, id).await?;
    let f = begin.form(&page, met_nu(page.l, Waarden::leeg(), state.app.clock.now()), Some(gezien.seq));
    bladzijde(AntwoordPagina::new(&state, &page, f, &gezien, bron)?)
}

pub(super) async fn ontvang_antwoord(
    toegang: Toegang<BeoordelingMaken>,
    State(state): State<AppState>,
    page: Page,
    Id2(id, bron): Id2<MeldingId, OnderdeelId>,
    formulier: Formulier,
) -> Antwoord {
    let gezien = openen(&state, &toegang, id).await?;
    let asked = gezien.melding.get().bronnen.iter().find(|b| b.id == bron).ok_or(Fout::NietVoorU)?.gevraagd;
    let mut fouten = Fouten::geen();
    if let Some(command) = lees_antwoord(page.l, formulier.waarden(), bron, asked, &mut fouten) {
        let meta = formulier.meta(format!("/meldingen/{id}"));
        let done = uitvoeren(&state, &toegang, id, meta, Do::Commands(vec![command]), &mut fouten).await?;
        if let Some(done) = done {
            return Ok(done);
        }
    }
    opnieuw(AntwoordPagina::new(&state, &page, formulier.opnieuw(&page, fouten), &gezien, bron)?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use kernel::Dag;
    use uuid::Uuid;

    #[test]
    fn een_antwoord_is_tekst_of_het_vinkje_dat_er_niets_te_vertellen_is() {
        let gevraagd = Moment::in_nederland(Dag::new(2026, 9, 14).unwrap(), 10, 0).unwrap();
        let bron = OnderdeelId::new(Uuid::from_u128(1));
        let toen = Waarden::leeg().met("dag", "15-9-2026").met("tijd", "9:00");
        let lees = |waarden: &Waarden, fouten: &mut Fouten| lees_antwoord(Taal::Nl, waarden, bron, gevraagd, fouten);
        let niets = lees(&toen.clone().met("niets", "ja"), &mut Fouten::geen());
        assert!(matches!(niets, Some(Command::LegAntwoordVast { antwoord: None, .. })));
        let mut fouten = Fouten::geen();
        assert!(lees(&toen, &mut fouten).is_none());
        assert!(fouten.van("antwoord").is_some());
    }
}
