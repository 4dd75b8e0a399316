//! The second person: confirm telling later or not telling, or send it back.

use super::uitvoeren::uitvoeren;
use crate::{
    AppState,
    antwoord::{Antwoord, bladzijde, opnieuw},
    formulier::{Begin, Form, Formulier, Fouten, Waarden},
    fout::Fout,
    pages::veiligthuis::gemeen::{Actie, Kop, Namen, geopend},
    pagina::Page,
    route::{Id2, Toegang},
};
use access::handeling::BerichtBekrachtigen;
use application::{
    berichten::{Do, may},
    melding::{SeenMelding, see},
};
use askama::Template;
use axum::extract::State;
use kernel::{MeldingId, OnderdeelId, Termijnsoort};
use veiligthuis::berichten::BesluitKeuze;

#[derive(Template)]
#[template(path = "veiligthuis/berichten/besluit.html")]
struct Pagina {
    p: Page,
    f: Form,
    kop: Kop,
    feiten: Vec<(String, String)>,
    terug: String,
}

impl Pagina {
    async fn new(state: &AppState, page: &Page, f: Form, gezien: &SeenMelding, id: OnderdeelId) -> Result<Self, Fout> {
        let l = page.l;
        let v = gezien.berichten.voorstel(id).ok_or(Fout::NietVoorU)?;
        let Actie { p, f, kop, mensen } = Actie::new(state, page, f, gezien, l.t("ber-besluit-titel"));
        let namen = Namen::van_regio(&state.app, l, gezien.row.regio).await?;
        let (wat, reden) = match v.keuze {
            BesluitKeuze::Uitstellen { reden } => {
                (l.t("ber-keuze-uitstellen"), l.tf("ber-reden-uitstel", reden.code()))
            }
            BesluitKeuze::Weglaten { reden } => (l.t("ber-keuze-weglaten"), l.tf("ber-reden-weglaten", reden.code())),
        };
        let keer = gezien.berichten.keer_uitgesteld(v.persoon);
        let straks = gezien
            .melding
            .get()
            .betrokkene(v.persoon)
            .and_then(|b| state.app.wet.verlengd(Termijnsoort::Informeren, b.vastgelegd, keer + 1).ok());
        let mut feiten = vec![
            (l.t("ber-aan-kop"), mensen.naam(v.persoon)),
            (l.t("ber-wat-kop"), l.tf("ber-bericht", v.bericht.code())),
            (l.t("ber-voorstel-kop"), wat),
            (l.t("ber-reden-kop"), reden),
            (l.t("ber-toelichting"), geopend(l, &v.toelichting, &gezien.permit)),
            (l.t("ber-door-kop"), format!("{}, {}", namen.naam(v.door.account), l.moment(v.op))),
        ];
        if let (BesluitKeuze::Uitstellen { .. }, Some(straks)) = (v.keuze, straks) {
            feiten.push((l.t("ber-straks-kop"), l.dag(straks.uiterlijk)));
        }
        Ok(Self { terug: format!("{}/berichten", kop.pad), p, f, kop, feiten })
    }
}

async fn openen(
    state: &AppState,
    toegang: &Toegang<BerichtBekrachtigen>,
    id: MeldingId,
    voorstel: OnderdeelId,
) -> Result<SeenMelding, Fout> {
    let wie = toegang.aanvrager()?;
    let gezien = see(&state.app, wie, id).await?;
    let door = gezien.berichten.voorstel(voorstel).map(|v| v.door.account);
    if may::<BerichtBekrachtigen>(wie, &gezien.row, door) { Ok(gezien) } else { Err(Fout::NietVoorU) }
}

pub(super) async fn toon(
    toegang: Toegang<BerichtBekrachtigen>,
    State(state): State<AppState>,
    page: Page,
    Id2(id, voorstel): Id2<MeldingId, OnderdeelId>,
    begin: Begin,
) -> Antwoord {
    let gezien = openen(&state, &toegang, id, voorstel).await?;
    let f = begin.form(&page, Waarden::leeg(), None);
    bladzijde(Pagina::new(&state, &page, f, &gezien, voorstel).await?)
}

/// Who comes second hears that it is decided already, so the use case is asked before the melding is opened again.
pub(super) async fn ontvang(
    toegang: Toegang<BerichtBekrachtigen>,
    State(state): State<AppState>,
    page: Page,
    Id2(id, voorstel): Id2<MeldingId, OnderdeelId>,
    formulier: Formulier,
) -> Antwoord {
    let (l, w, mut fouten) = (page.l, formulier.waarden(), Fouten::geen());
    let what = match w.tekst("actie") {
        "terug" => {
            let reden = fouten.tekst(l, "reden", w.tekst("reden"), &l.t("vt-terug-reden-fout"));
            reden.map(|reden| Do::SendBack { voorstel, reden })
        }
        _ => Some(Do::Confirm { voorstel }),
    };
    if let Some(what) = what {
        let naar = match &what {
            Do::SendBack { .. } => "/werklijst?gedaan=teruggegeven",
            _ => "/werklijst?gedaan=bekrachtigd",
        };
        if let Some(done) = uitvoeren(&state, &toegang, id, formulier.meta(naar), what, &mut fouten).await? {
            return Ok(done);
        }
    }
    let gezien = openen(&state, &toegang, id, voorstel).await?;
    opnieuw(Pagina::new(&state, &page, formulier.opnieuw(&page, fouten), &gezien, voorstel).await?)
}
