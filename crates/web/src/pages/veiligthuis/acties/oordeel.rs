//! The safety assessment of one person: two answers, acute and structural, with one motivation.

use super::velden::oordeel;
use crate::{
    AppState,
    antwoord::{Antwoord, bladzijde, opnieuw},
    formulier::{Begin, Form, Formulier, Fouten, Keuze, Waarden},
    fout::Fout,
    pages::veiligthuis::{
        gemeen::{Actie, Kop, Namen, codes, openen, uitvoeren},
        melding::{Blik, PersoonBeeld},
    },
    pagina::Page,
    route::{Id2, Toegang},
    taal::Taal,
};
use access::handeling::BeoordelingMaken;
use application::melding::{Do, SeenMelding};
use askama::Template;
use axum::extract::State;
use kernel::{BetrokkeneId, MeldingId};
use veiligthuis::{codes::Oordeel, melding::Command};

#[derive(Template)]
#[template(path = "veiligthuis/oordeel.html")]
struct Pagina {
    p: Page,
    f: Form,
    kop: Kop,
    persoon: PersoonBeeld,
    acuut: Vec<Keuze>,
    structureel: Vec<Keuze>,
}

impl Pagina {
    async fn new(
        state: &AppState,
        page: &Page,
        f: Form,
        gezien: &SeenMelding,
        mens: BetrokkeneId,
    ) -> Result<Self, Fout> {
        let (l, m) = (page.l, gezien.melding.get());
        let b = m.betrokkene(mens).ok_or(Fout::NietVoorU)?;
        let Actie { p, f, kop, mensen } = Actie::new(state, page, f, gezien, l.t("vt-oordeel-titel"));
        let namen = Namen::van_regio(&state.app, l, gezien.row.regio).await?;
        let nu = state.app.clock.now();
        let blik = Blik { l, recht: &gezien.permit, mensen: &mensen, namen: &namen, regio: &gezien.regio, nu };
        let persoon = PersoonBeeld::new(&blik, gezien.row.melding, b, &[]);
        let acuut = codes(l, "vt-oordeel", Oordeel::ALLE, Oordeel::code);
        Ok(Self { p, f, kop, persoon, structureel: acuut.clone(), acuut })
    }
}

fn lees(l: Taal, waarden: &Waarden, betrokkene: BetrokkeneId, fouten: &mut Fouten) -> Option<Command> {
    let acuut = oordeel(l, waarden, "acuut", fouten);
    let structureel = oordeel(l, waarden, "structureel", fouten);
    let motivering = fouten.tekst(l, "motivering", waarden.tekst("motivering"), &l.t("vt-oordeel-motivering-fout"))?;
    Some(Command::BeoordeelPersoon { betrokkene, acuut: acuut?, structureel: structureel?, motivering })
}

/// The page of the next person without an answer, or back to the melding.
fn verder_naar(id: MeldingId, gezien: &SeenMelding, mens: BetrokkeneId) -> String {
    let open = gezien.melding.get().nog_te_beoordelen();
    match open.into_iter().find(|next| *next != mens) {
        Some(next) => format!("/meldingen/{id}/mensen/{next}/oordeel"),
        None => format!("/meldingen/{id}"),
    }
}

pub(super) async fn toon(
    toegang: Toegang<BeoordelingMaken>,
    State(state): State<AppState>,
    page: Page,
    Id2(id, mens): Id2<MeldingId, BetrokkeneId>,
    begin: Begin,
) -> Antwoord {
    let gezien = openen(&state, &toegang, id).await?;
    let given = gezien.melding.get().betrokkene(mens).and_then(|b| b.oordeel.as_ref());
    let proposed = given.map_or_else(Waarden::leeg, |o| {
        let motivering = o.motivering.open(&gezien.permit).map(|t| t.as_str().to_owned());
        let answers = Waarden::leeg().met("acuut", o.acuut.code()).met("structureel", o.structureel.code());
        answers.met_als("motivering", motivering)
    });
    let f = begin.form(&page, proposed, Some(gezien.seq));
    bladzijde(Pagina::new(&state, &page, f, &gezien, mens).await?)
}

pub(super) async fn ontvang(
    toegang: Toegang<BeoordelingMaken>,
    State(state): State<AppState>,
    page: Page,
    Id2(id, mens): Id2<MeldingId, BetrokkeneId>,
    formulier: Formulier,
) -> Antwoord {
    let gezien = openen(&state, &toegang, id).await?;
    let mut fouten = Fouten::geen();
    if let Some(command) = lees(page.l, formulier.waarden(), mens, &mut fouten) {
        let meta = formulier.meta(verder_naar(id, &gezien, mens));
        let done = uitvoeren(&state, &toegang, id, meta, Do::Commands(vec![command]), &mut fouten).await?;
        if let Some(done) = done {
            return Ok(done);
        }
    }
    opnieuw(Pagina::new(&state, &page, formulier.opnieuw(&page, fouten), &gezien, mens).await?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    #[test]
    fn acuut_en_structureel_zijn_twee_antwoorden_en_de_motivering_hoort_erbij() {
        let wie = BetrokkeneId::new(Uuid::from_u128(1));
        let compleet =
            Waarden::leeg().met("acuut", "nee").met("structureel", "ja").met("motivering", "Al jaren ruzie.");
        let Some(Command::BeoordeelPersoon { acuut: Oordeel::Nee, structureel: Oordeel::Ja, .. }) =
            lees(Taal::Nl, &compleet, wie, &mut Fouten::geen())
        else {
            panic!("niet gelezen")
        };
        let mut fouten = Fouten::geen();
        assert!(lees(Taal::Nl, &Waarden::leeg(), wie, &mut fouten).is_none());
        let velden: Vec<&str> = fouten.lijst().iter().map(|(veld, _)| veld.as_str()).collect();
        assert_eq!(velden, ["acuut", "structureel", "motivering"]);
    }
}
