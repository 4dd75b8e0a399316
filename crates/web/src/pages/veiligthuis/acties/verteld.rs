//! Whether the reporter told a person of the report.

use crate::{
    AppState,
    antwoord::{Antwoord, bladzijde, opnieuw},
    formulier::{Begin, Form, Formulier, Fouten, Keuze, Waarden},
    fout::Fout,
    pages::veiligthuis::gemeen::{Actie, Kop, codes, openen, uitvoeren},
    pagina::Page,
    route::{Id2, Toegang},
    taal::Taal,
};
use access::handeling::MeldingAanvullen;
use application::melding::{Do, SeenMelding};
use askama::Template;
use axum::extract::State;
use kernel::{BetrokkeneId, MeldingId};
use veiligthuis::{codes::GeinformeerdDoorMelder, melding::Command};

#[derive(Template)]
#[template(path = "veiligthuis/verteld.html")]
struct Pagina {
    p: Page,
    f: Form,
    kop: Kop,
    naam: String,
    standen: Vec<Keuze>,
}

impl Pagina {
    fn new(state: &AppState, page: &Page, f: Form, gezien: &SeenMelding, mens: BetrokkeneId) -> Result<Self, Fout> {
        let l = page.l;
        gezien.melding.get().betrokkene(mens).ok_or(Fout::NietVoorU)?;
        let Actie { p, f, kop, mensen } = Actie::new(state, page, f, gezien, l.t("vt-verteld-titel"));
        let standen = codes(l, "vt-verteld", GeinformeerdDoorMelder::ALLE, GeinformeerdDoorMelder::code);
        Ok(Self { p, f, kop, naam: mensen.naam(mens), standen })
    }
}

fn lees(l: Taal, waarden: &Waarden, betrokkene: BetrokkeneId, fouten: &mut Fouten) -> Option<Command> {
    let read = GeinformeerdDoorMelder::van_code;
    let stand = fouten.keuze("verteld", waarden.tekst("verteld"), read, &l.t("vt-verteld-fout"));
    let toelichting = fouten.tekst_of_leeg(l, "toelichting", waarden.tekst("toelichting"));
    let (stand, true) = (stand?, fouten.is_leeg()) else { return None };
    Some(Command::LegInformerenDoorMelderVast { betrokkene, stand, toelichting })
}

pub(super) async fn toon(
    toegang: Toegang<MeldingAanvullen>,
    State(state): State<AppState>,
    page: Page,
    Id2(id, mens): Id2<MeldingId, BetrokkeneId>,
    begin: Begin,
) -> Antwoord {
    let gezien = openen(&state, &toegang, id).await?;
    let b = gezien.melding.get().betrokkene(mens).ok_or(Fout::NietVoorU)?;
    let reason = b.door_melder_toelichting.as_ref().and_then(|t| t.open(&gezien.permit));
    let proposed = Waarden::leeg().met("verteld", b.door_melder.code());
    let f = begin.form(&page, proposed.met_als("toelichting", reason.map(|t| t.as_str())), Some(gezien.seq));
    bladzijde(Pagina::new(&state, &page, f, &gezien, mens)?)
}

pub(super) async fn ontvang(
    toegang: Toegang<MeldingAanvullen>,
    State(state): State<AppState>,
    page: Page,
    Id2(id, mens): Id2<MeldingId, BetrokkeneId>,
    formulier: Formulier,
) -> Antwoord {
    let mut fouten = Fouten::geen();
    if let Some(command) = lees(page.l, formulier.waarden(), mens, &mut fouten) {
        let meta = formulier.meta(format!("/meldingen/{id}"));
        let done = uitvoeren(&state, &toegang, id, meta, Do::Commands(vec![command]), &mut fouten).await?;
        if let Some(done) = done {
            return Ok(done);
        }
    }
    let gezien = openen(&state, &toegang, id).await?;
    opnieuw(Pagina::new(&state, &page, formulier.opnieuw(&page, fouten), &gezien, mens)?)
}
