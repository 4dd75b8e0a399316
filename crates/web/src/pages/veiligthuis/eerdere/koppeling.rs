//! One koppeling: who said what, what leaned on it, and undoing it by two people.

use crate::{
    AppState,
    antwoord::{Antwoord, bladzijde, opnieuw, verder},
    formulier::{Begin, Form, Formulier, Fouten, Waarden},
    fout::Fout,
    pages::veiligthuis::{
        gemeen::{Badge, Kop, Mensen, Namen, geopend},
        tijdlijn::woorden::zin,
    },
    pagina::Page,
    route::{Id2, Toegang},
};
use access::{
    Aanvrager,
    handeling::{KoppelingBekrachtigen, KoppelingBeslissen, MeldingInzien},
};
use application::{
    AppError,
    koppeling::{SeenLink, Undo, see_link, undo},
    melding::may,
};
use askama::Template;
use axum::extract::State;
use kernel::{KoppelingId, MeldingId, Persoonsgegeven, Recorded, Tekst};
use veiligthuis::koppeling::Event;

#[derive(Template)]
#[template(path = "veiligthuis/koppeling.html")]
struct Pagina {
    p: Page,
    f: Form,
    kop: Kop,
    /// Path of this page.
    pad: String,
    hier: String,
    daar: String,
    daar_kenmerk: String,
    stand: Badge,
    verloop: Vec<(String, String)>,
    leunde: Vec<(String, String)>,
    /// Why somebody proposes to undo it; empty when nobody does.
    voorstel: String,
    /// Id of that proposal.
    voorstel_id: String,
    mag_voorstellen: bool,
    mag_beslissen: bool,
    /// Who proposed can not be the second.
    zelf: bool,
    /// The melding stays in the casus: it was decided there.
    blijft: bool,
}

impl Pagina {
    async fn new(state: &AppState, page: &Page, wie: &Aanvrager, f: Form, gezien: &SeenLink) -> Result<Self, Fout> {
        let l = page.l;
        let namen = Namen::van_regio(&state.app, l, gezien.row.regio).await?;
        let kop = Kop::kort(l, &gezien.here.0);
        let paar = gezien.row.paar;
        let own = if paar.latere == gezien.here.0.melding { paar.latere_persoon } else { paar.eerdere_persoon };
        let theirs = if own == paar.latere_persoon { paar.eerdere_persoon } else { paar.latere_persoon };
        let naam = |melding, id| Mensen::van(l, melding, &gezien.permit).naam(id);
        let bevestigd = gezien.koppeling.is_bevestigd();
        let voorstel = gezien.koppeling.ongedaan.as_ref();
        let zelf = voorstel.is_some_and(|v| v.door.account == wie.account());
        let soort = if bevestigd { "success" } else { "neutral" };
        Ok(Self {
            p: page
                .clone()
                .met_titel(l.t("vt-koppeling-titel"))
                .met_fout(f.heeft_fouten())
                .onder(l.t("vt-werklijst"), "/werklijst")
                .onder(kop.kenmerk.clone(), kop.pad.clone()),
            hier: naam(&gezien.here.1, own),
            daar: naam(&gezien.there.1, theirs),
            daar_kenmerk: gezien.there.0.kenmerk.clone(),
            stand: Badge { soort, woord: l.tf("vt-koppeling-stand", gezien.koppeling.stand.code()) },
            verloop: gezien.verloop.iter().map(|event| regel(page, &namen, gezien, event)).collect(),
            leunde: gezien.leunde.iter().map(|punt| (l.moment(punt.op), zin(l, punt))).collect(),
            voorstel: voorstel.map(|v| geopend(l, &v.toelichting, &gezien.permit)).unwrap_or_default(),
            voorstel_id: voorstel.map(|v| v.id.to_string()).unwrap_or_default(),
            mag_voorstellen: bevestigd && voorstel.is_none() && may::<KoppelingBeslissen>(wie, &gezien.here.0),
            mag_beslissen: voorstel.is_some() && !zelf && may::<KoppelingBekrachtigen>(wie, &gezien.here.0),
            zelf,
            blijft: gezien.here.0.casus == gezien.there.0.casus
                && (gezien.here.0.besloten_op.is_some() && gezien.there.0.besloten_op.is_some()),
            f,
            pad: format!("{}/koppelingen/{}", kop.pad, gezien.row.koppeling),
            kop,
        })
    }
}

/// When and by whom, and what was said.
fn regel(page: &Page, namen: &Namen, gezien: &SeenLink, event: &Recorded<Event>) -> (String, String) {
    let l = page.l;
    let open = |tekst: &Persoonsgegeven<Tekst>| geopend(l, tekst, &gezien.permit);
    let met = |key: &str, tekst: Option<String>| match tekst {
        Some(tekst) => format!("{}: {tekst}", l.t(key)),
        None => l.t(key),
    };
    let wat = match &event.event {
        Event::Voorgesteld(v) => met("vt-koppeling-gezien", Some(l.tf("vt-koppeling-soort", v.soort.code()))),
        Event::Bevestigd { toelichting, .. } => met("tijd-bevestigd", toelichting.as_ref().map(open)),
        Event::Verworpen { reden, .. } => met("tijd-verworpen", Some(l.tf("vt-koppeling-reden", reden.code()))),
        Event::InTwijfelGelaten { toelichting, .. } => met("vt-koppeling-twijfel", toelichting.as_ref().map(open)),
        Event::OngedaanMakenVoorgesteld { toelichting, .. } => met("vt-ongedaan-voorgesteld", Some(open(toelichting))),
        Event::OngedaanGemaakt { .. } => l.t("tijd-ongedaan"),
        Event::BlijftStaan { reden, .. } => met("vt-ongedaan-niet", Some(open(reden))),
    };
    let wie = namen.naam(event.actor.account);
    (format!("{}, {wie}", l.moment(event.at)), wat)
}

pub(super) async fn toon(
    toegang: Toegang<MeldingInzien>,
    State(state): State<AppState>,
    page: Page,
    Id2(id, koppeling): Id2<MeldingId, KoppelingId>,
    begin: Begin,
) -> Antwoord {
    let wie = toegang.aanvrager()?;
    let gezien = see_link(&state.app, wie, id, koppeling).await?;
    let f = begin.form(&page, Waarden::leeg(), None);
    bladzijde(Pagina::new(&state, &page, wie, f, &gezien).await?)
}

pub(super) async fn stel_voor(
    toegang: Toegang<KoppelingBeslissen>,
    State(state): State<AppState>,
    page: Page,
    Id2(id, koppeling): Id2<MeldingId, KoppelingId>,
    formulier: Formulier,
) -> Antwoord {
    let (l, wie) = (page.l, toegang.aanvrager()?);
    let mut fouten = Fouten::geen();
    let why = fouten.tekst(l, "toelichting", formulier.tekst("toelichting"), &l.t("vt-ongedaan-fout"));
    let what = why.map(Undo::Propose);
    klaar(&state, &page, wie, (id, koppeling), formulier, fouten, what).await
}

pub(super) async fn beslis(
    toegang: Toegang<KoppelingBekrachtigen>,
    State(state): State<AppState>,
    page: Page,
    Id2(id, koppeling): Id2<MeldingId, KoppelingId>,
    formulier: Formulier,
) -> Antwoord {
    let (l, wie) = (page.l, toegang.aanvrager()?);
    let mut fouten = Fouten::geen();
    let voorstel = formulier.tekst("voorstel").parse().ok();
    let what = match (formulier.tekst("besluit"), voorstel) {
        ("ongedaan", Some(voorstel)) => Some(Undo::Confirm(voorstel)),
        ("laten", Some(voorstel)) => {
            let reden = fouten.tekst(l, "reden", formulier.tekst("reden"), &l.t("vt-ongedaan-reden-fout"));
            reden.map(|reden| Undo::Keep(voorstel, reden))
        }
        _ => {
            fouten.algemeen(l.t("vt-ongedaan-besluit-fout"));
            None
        }
    };
    klaar(&state, &page, wie, (id, koppeling), formulier, fouten, what).await
}

async fn klaar(
    state: &AppState,
    page: &Page,
    wie: &Aanvrager,
    (id, koppeling): (MeldingId, KoppelingId),
    formulier: Formulier,
    mut fouten: Fouten,
    what: Option<Undo>,
) -> Antwoord {
    let pad = format!("/meldingen/{id}/koppelingen/{koppeling}");
    if let Some(what) = what {
        match undo(&state.app, wie, id, koppeling, formulier.meta(pad), what).await {
            // Who decided may have no task in the melding any more; the work list says that it is done.
            Ok(done) => {
                return verder(if see_link(&state.app, wie, id, koppeling).await.is_ok() {
                    done.path
                } else {
                    "/werklijst?gedaan=bekrachtigd".to_owned()
                });
            }
            Err(AppError::Refused { code, zin }) => fouten.weigering(page.l, code, &zin),
            Err(other) => return Err(other.into()),
        }
    }
    let gezien = see_link(&state.app, wie, id, koppeling).await?;
    opnieuw(Pagina::new(state, page, wie, formulier.opnieuw(page, fouten), &gezien).await?)
}
