//! A notice as it was sent, and its letter as PDF.

use crate::{
    AppState,
    antwoord::{Antwoord, bladzijde},
    fout::Fout,
    pages::veiligthuis::gemeen::{Kop, Mensen, Namen},
    pagina::Page,
    route::{Id2, Toegang},
    taal::Taal,
};
use access::handeling::BerichtVersturen;
use application::{
    berichten::{SeenToWrite, see_to_write},
    ports::MeldingRow,
};
use askama::Template;
use axum::{extract::State, http::header, response::IntoResponse};
use kernel::{Dag, MeldingId, OnderdeelId, Persoonsgegeven, Tekst};
use letters::{Blok, Brief, blokken, sjabloon};
use veiligthuis::berichten::{Ontvanger, Verzonden};

#[derive(Template)]
#[template(path = "veiligthuis/berichten/verstuurd.html")]
struct Pagina {
    p: Page,
    kop: Kop,
    feiten: Vec<(String, String)>,
    titel_brief: String,
    brief: Vec<Blok>,
    pdf: String,
}

/// What the page and the letter show of something that was sent.
struct Gestuurd<'a> {
    tekst: &'a Persoonsgegeven<Tekst>,
    naar: Option<&'a Persoonsgegeven<Tekst>>,
    sjabloon: &'a str,
    versie: u16,
    op: kernel::Moment,
    wijze: &'static str,
    door: kernel::AccountId,
    nagekeken: usize,
    aan: Option<kernel::BetrokkeneId>,
    melder: bool,
    code: &'static str,
}

fn vind(g: &SeenToWrite, id: OnderdeelId) -> Result<Gestuurd<'_>, Fout> {
    let verzonden = g.seen.berichten.verzonden.iter().find(|v| v.wat().0 == id).ok_or(Fout::NietVoorU)?;
    Ok(match verzonden {
        Verzonden::Bericht { verstuurd: v, door } => Gestuurd {
            tekst: &v.tekst,
            naar: v.naar.as_ref(),
            sjabloon: &v.sjabloon.code,
            versie: v.sjabloon.versie,
            op: v.op,
            wijze: v.wijze.code(),
            door: *door,
            nagekeken: v.nagekeken.len(),
            aan: match v.ontvanger {
                Ontvanger::Betrokkene { persoon, .. } => Some(persoon),
                Ontvanger::Partij => None,
            },
            melder: false,
            code: v.bericht.code(),
        },
        Verzonden::AanMelder { bericht: b, door } => Gestuurd {
            tekst: &b.tekst,
            naar: b.naar.as_ref(),
            sjabloon: &b.sjabloon.code,
            versie: b.sjabloon.versie,
            op: b.op,
            wijze: b.wijze.code(),
            door: *door,
            nagekeken: 0,
            aan: None,
            melder: true,
            code: b.bericht.code(),
        },
    })
}

pub(super) async fn toon(
    toegang: Toegang<BerichtVersturen>,
    State(state): State<AppState>,
    page: Page,
    Id2(id, bericht): Id2<MeldingId, OnderdeelId>,
) -> Antwoord {
    let g = see_to_write(&state.app, toegang.aanvrager()?, id).await?;
    let (l, v) = (page.l, vind(&g, bericht)?);
    let namen = Namen::van_regio(&state.app, l, g.seen.row.regio).await?;
    let mensen = Mensen::van(l, g.seen.melding.get(), &g.seen.permit);
    let aan = match (v.aan, v.melder) {
        (Some(mens), _) => mensen.naam(mens),
        (None, true) => l.t("ber-melder"),
        (None, false) => l.t("ber-partij"),
    };
    // Where the reporter is reached stays closed here, as on every page about the melding.
    let naar = v.naar.filter(|_| !v.melder).and_then(|n| n.open(&g.seen.permit)).map(|t| t.as_str().to_owned());
    let sjabloon_tekst = l.ta("ber-sjabloon-versie", &[("code", &v.sjabloon), ("versie", &v.versie)]);
    let mut feiten = vec![
        (l.t("ber-aan-kop"), aan),
        (l.t("ber-wanneer-kop"), l.moment(v.op)),
        (l.t("ber-wijze-kop"), l.tf("ber-wijze", v.wijze)),
        (l.t("ber-sjabloon-kop"), sjabloon_tekst),
        (l.t("ber-door-kop"), l.ta("ber-nagekeken-door", &[("wie", &namen.naam(v.door)), ("aantal", &v.nagekeken)])),
    ];
    feiten.extend(naar.map(|naar| (l.t("ber-naar-kop"), naar)));
    let kop = Kop::van(l, &state.app, &g.seen);
    let p = page.clone().met_titel(l.tf("ber-bericht", v.code)).onder(l.t("vt-werklijst"), "/werklijst");
    let p = p.onder(kop.kenmerk.clone(), kop.pad.clone()).onder(l.t("ber-titel"), format!("{}/berichten", kop.pad));
    bladzijde(Pagina {
        p,
        feiten,
        titel_brief: titel(v.sjabloon),
        brief: v.tekst.open(&g.seen.permit).map(|t| blokken(t.as_str())).unwrap_or_default(),
        pdf: format!("{}/berichten/pdf/{bericht}", kop.pad),
        kop,
    })
}

pub(super) async fn pdf(
    toegang: Toegang<BerichtVersturen>,
    State(state): State<AppState>,
    Id2(id, bericht): Id2<MeldingId, OnderdeelId>,
) -> Antwoord {
    let g = see_to_write(&state.app, toegang.aanvrager()?, id).await?;
    let v = vind(&g, bericht)?;
    let tekst = v.tekst.open(&g.seen.permit).ok_or(Fout::NietVoorU)?;
    let aan = v.naar.and_then(|n| n.open(&g.seen.permit)).map(|t| t.as_str().to_owned()).unwrap_or_default();
    als_pdf(&brief(&state, &g.seen.row, aan, v.op.dag(), titel(v.sjabloon), tekst.as_str()).await?)
}

fn titel(code: &str) -> String {
    sjabloon(code).map(|s| s.titel.clone()).unwrap_or_default()
}

/// The letter, ready to be set.
pub(super) async fn brief(
    state: &AppState,
    row: &MeldingRow,
    aan: String,
    dag: Dag,
    titel: String,
    tekst: &str,
) -> Result<Brief, Fout> {
    let regio = state.app.accounts.organisatie(row.regio).await?.ok_or(Fout::NietVoorU)?;
    let (datum, kenmerk) = (Taal::Nl.dag(dag), row.kenmerk.clone());
    Ok(Brief { afzender: regio.naam, aan, dag, datum, kenmerk, titel, tekst: tekst.to_owned() })
}

/// The letter as an answer. Its name holds the number of the melding only.
pub(super) fn als_pdf(brief: &Brief) -> Antwoord {
    let bytes = letters::pdf(brief).map_err(|error| Fout::storing(error.to_string()))?;
    let naam = format!("inline; filename=\"brief-{}.pdf\"", brief.kenmerk);
    let headers = [(header::CONTENT_TYPE, "application/pdf".to_owned()), (header::CONTENT_DISPOSITION, naam)];
    Ok((headers, bytes).into_response())
}
