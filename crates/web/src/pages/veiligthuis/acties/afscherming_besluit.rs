//! The second person on the protection of a reporter: confirm what was proposed, or leave it as it was.

use super::afscherming::{keuze_code, lees_keuze};
use crate::{
    AppState,
    antwoord::{Antwoord, bladzijde, opnieuw},
    formulier::{Begin, Form, Formulier, Fouten, Waarden},
    fout::Fout,
    pages::veiligthuis::{
        gemeen::{Actie, Kop, Namen, geopend, openen, uitvoeren},
        melding::{afscherming_woorden, soort_in_woorden},
    },
    pagina::Page,
    route::{Id, Toegang},
    taal::Taal,
};
use access::handeling::BesluitBekrachtigen;
use application::melding::{Do, SeenMelding};
use askama::Template;
use axum::extract::State;
use kernel::MeldingId;
use veiligthuis::melding::{AfschermingKeuze, Command, Event};

#[derive(Template)]
#[template(path = "veiligthuis/afscherming_besluit.html")]
struct Pagina {
    p: Page,
    f: Form,
    kop: Kop,
    soort: String,
    nu: String,
    voorstel: String,
    toelichting: String,
    door: String,
    keuze: &'static str,
}

impl Pagina {
    async fn new(state: &AppState, page: &Page, f: Form, gezien: &SeenMelding) -> Result<Self, Fout> {
        let (l, m) = (page.l, gezien.melding.get());
        let (Some(o), Some(v)) = (&m.ontvangst, &m.afscherming_voorstel) else { return Err(Fout::NietVoorU) };
        let Actie { p, f, kop, .. } = Actie::new(state, page, f, gezien, l.t("vt-afscherming-besluit-titel"));
        let namen = Namen::van_regio(&state.app, l, gezien.row.regio).await?;
        Ok(Self {
            p,
            f,
            kop,
            soort: soort_in_woorden(l, o.melder_soort),
            nu: afscherming_woorden(l, o),
            voorstel: match v.keuze {
                AfschermingKeuze::Openen => l.t("vt-afschermen-openen"),
                AfschermingKeuze::Afschermen(grond) => l.tf("vt-afschermen-keuze", grond.code()),
            },
            toelichting: toelichting(l, gezien),
            door: format!("{} ({})", namen.naam(v.door.account), l.tf("vt-functie", &v.door.rol)),
            keuze: keuze_code(v.keuze),
        })
    }
}

/// What the proposer wrote: it stands with the event of the proposal that waits, the last one.
fn toelichting(l: Taal, gezien: &SeenMelding) -> String {
    let last = gezien.verloop.iter().rev().find_map(|recorded| match &recorded.event {
        Event::AfschermingVoorgesteld { toelichting, .. } => Some(toelichting),
        _ => None,
    });
    last.map(|text| geopend(l, text, &gezien.permit)).unwrap_or_default()
}

fn lees(l: Taal, waarden: &Waarden, fouten: &mut Fouten) -> Option<Command> {
    match waarden.tekst("actie") {
        "terug" => {
            let reden = fouten.tekst(l, "reden", waarden.tekst("reden"), &l.t("vt-terug-reden-fout"))?;
            Some(Command::WijsAfschermingTerug { reden })
        }
        _ => {
            let Some(keuze) = lees_keuze(waarden.tekst("keuze")) else {
                fouten.algemeen(l.t("vt-voorstel-gelezen-fout"));
                return None;
            };
            Some(Command::BekrachtigAfscherming { keuze })
        }
    }
}

pub(super) async fn toon(
    toegang: Toegang<BesluitBekrachtigen>,
    State(state): State<AppState>,
    page: Page,
    Id(id): Id<MeldingId>,
    begin: Begin,
) -> Antwoord {
    let gezien = openen(&state, &toegang, id).await?;
    let f = begin.form(&page, Waarden::leeg(), Some(gezien.seq));
    bladzijde(Pagina::new(&state, &page, f, &gezien).await?)
}

pub(super) async fn ontvang(
    toegang: Toegang<BesluitBekrachtigen>,
    State(state): State<AppState>,
    page: Page,
    Id(id): Id<MeldingId>,
    formulier: Formulier,
) -> Antwoord {
    let mut fouten = Fouten::geen();
    if let Some(command) = lees(page.l, formulier.waarden(), &mut fouten) {
        let meta = formulier.meta("/werklijst?gedaan=afscherming");
        let done = uitvoeren(&state, &toegang, id, meta, Do::Commands(vec![command]), &mut fouten).await?;
        if let Some(done) = done {
            return Ok(done);
        }
    }
    let gezien = openen(&state, &toegang, id).await?;
    opnieuw(Pagina::new(&state, &page, formulier.opnieuw(&page, fouten), &gezien).await?)
}
