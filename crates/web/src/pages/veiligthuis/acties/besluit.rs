//! The second decider: the whole picture, the proposal, and confirm or send back.

use super::te_laat;
use crate::{
    AppState,
    antwoord::{Antwoord, bladzijde, opnieuw},
    formulier::{Begin, Form, Formulier, Fouten, Keuze, Waarden},
    fout::Fout,
    pages::veiligthuis::{
        gemeen::{Actie, Kop, Namen, openen, uitvoeren},
        melding::{Blik, Inhoud, PersoonBeeld, VoorstelBeeld},
    },
    pagina::Page,
    route::{Id, Toegang},
    taal::Taal,
};
use access::handeling::BesluitBekrachtigen;
use application::melding::{Do, SeenMelding};
use askama::Template;
use axum::extract::State;
use kernel::{MeldingId, OnderdeelId, Stand};
use veiligthuis::melding::{Command, VoorstelInhoud};

#[derive(Template)]
#[template(path = "veiligthuis/besluit.html")]
struct Pagina {
    p: Page,
    f: Form,
    kop: Kop,
    voorstel: VoorstelBeeld,
    voorstel_id: String,
    personen: Vec<PersoonBeeld>,
    inhoud: Inhoud,
    redenen: Vec<Keuze>,
    /// It is late, and the proposal does not say why.
    vraag_reden: bool,
}

impl Pagina {
    async fn new(state: &AppState, page: &Page, f: Form, gezien: &SeenMelding) -> Result<Self, Fout> {
        let (l, m) = (page.l, gezien.melding.get());
        let voorstel = m.voorstel.as_ref().ok_or(Fout::NietVoorU)?;
        let Actie { p, f, kop, mensen } = Actie::new(state, page, f, gezien, l.t("vt-besluit-titel"));
        let namen = Namen::van_regio(&state.app, l, gezien.row.regio).await?;
        let nu = state.app.clock.now();
        let blik = Blik { l, recht: &gezien.permit, mensen: &mensen, namen: &namen, regio: &gezien.regio, nu };
        let unexplained = match &voorstel.inhoud {
            VoorstelInhoud::Besluit(inhoud) => inhoud.te_laat.is_none(),
            VoorstelInhoud::Intrekking { .. } => false,
        };
        Ok(Self {
            p,
            f,
            voorstel: VoorstelBeeld::new(&blik, voorstel, &gezien.andere),
            voorstel_id: voorstel.id.to_string(),
            personen: m.betrokkenen.iter().map(|b| PersoonBeeld::new(&blik, gezien.row.melding, b, &[])).collect(),
            inhoud: Inhoud::new(&blik, m, &kop.pad),
            redenen: te_laat::redenen(l),
            vraag_reden: unexplained && gezien.beoordeling(&state.app).stand == Stand::TeLaat,
            kop,
        })
    }
}

/// What was decided on the proposal that was read: the form carries its id.
fn lees(l: Taal, waarden: &Waarden, fouten: &mut Fouten) -> Option<Command> {
    let Ok(voorstel) = waarden.tekst("voorstel").parse::<OnderdeelId>() else {
        fouten.algemeen(l.t("vt-voorstel-gelezen-fout"));
        return None;
    };
    match waarden.tekst("actie") {
        "terug" => {
            let reden = fouten.tekst(l, "reden", waarden.tekst("reden"), &l.t("vt-terug-reden-fout"))?;
            Some(Command::WijsTerug { voorstel, reden })
        }
        _ => {
            let te_laat = te_laat::lees(l, waarden, fouten);
            fouten.is_leeg().then_some(Command::Bekrachtig { voorstel, te_laat })
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

/// Who comes second hears that it is decided already, so the use case is asked before the melding is opened again.
pub(super) async fn ontvang(
    toegang: Toegang<BesluitBekrachtigen>,
    State(state): State<AppState>,
    page: Page,
    Id(id): Id<MeldingId>,
    formulier: Formulier,
) -> Antwoord {
    let mut fouten = Fouten::geen();
    if let Some(command) = lees(page.l, formulier.waarden(), &mut fouten) {
        let naar = match &command {
            Command::WijsTerug { .. } => "/werklijst?gedaan=teruggegeven",
            _ => "/werklijst?gedaan=bekrachtigd",
        };
        let done =
            uitvoeren(&state, &toegang, id, formulier.meta(naar), Do::Commands(vec![command]), &mut fouten).await?;
        if let Some(done) = done {
            return Ok(done);
        }
    }
    let gezien = openen(&state, &toegang, id).await?;
    opnieuw(Pagina::new(&state, &page, formulier.opnieuw(&page, fouten), &gezien).await?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    #[test]
    fn bekrachtigen_gaat_over_het_voorstel_dat_is_gelezen() {
        let gelezen = OnderdeelId::new(Uuid::from_u128(1));
        let waarden = Waarden::leeg().met("voorstel", gelezen).met("actie", "bekrachtig");
        assert!(
            lees(Taal::Nl, &waarden, &mut Fouten::geen())
                == Some(Command::Bekrachtig { voorstel: gelezen, te_laat: None })
        );
        assert!(lees(Taal::Nl, &Waarden::leeg(), &mut Fouten::geen()).is_none());
    }

    #[test]
    fn teruggeven_vraagt_een_reden() {
        let waarden = Waarden::leeg().met("voorstel", Uuid::from_u128(1)).met("actie", "terug");
        let mut fouten = Fouten::geen();
        assert!(lees(Taal::Nl, &waarden, &mut fouten).is_none());
        assert!(fouten.van("reden").is_some());
        let met_reden = waarden.met("reden", "Spreek eerst het kind.");
        assert!(matches!(lees(Taal::Nl, &met_reden, &mut Fouten::geen()), Some(Command::WijsTerug { .. })));
    }
}
