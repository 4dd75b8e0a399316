//! The page of a service: who saw which child on top, what is missing, the term, and everything that was done.

use super::{
    blad::Blad,
    delen::{self, Kind, Regel, Sectie},
    onderzoek,
    termijn::TermijnBeeld,
    verloop::{Gebeurd, verloop},
    weigering::zin,
};
use crate::{
    AppState,
    antwoord::{Antwoord, bladzijde, verder},
    formulier::Formulier,
    fout::Fout,
    pages::veiligthuis::gemeen::Badge,
    pagina::Page,
    route::{Id, Toegang},
};
use access::handeling::{DienstBesluitBekrachtigen, DienstInzien, DienstToewijzen, DienstUitvoeren, MeldingInzien};
use application::{
    dienst::{DienstError, execute, may},
    melding::may as may_melding,
};
use askama::Template;
use axum::extract::State;
use kernel::DienstId;
use veiligthuis::dienst::{Command, codes::Stand};

#[derive(Template)]
#[template(path = "veiligthuis/dienst/dienst.html")]
struct Pagina {
    p: Page,
    /// The first name and how many others.
    wie: String,
    badges: Vec<Badge>,
    pad: String,
    afgedrukt: String,
    kinderen: Vec<Kind>,
    /// The service was planned and waits for its worker: who looks.
    mag_beginnen: bool,
    wacht_op_begin: bool,
    mag_contact: bool,
    voorstellen: Vec<Regel>,
    /// Sentence and person.
    ontbreekt: Vec<(String, String)>,
    mag_afronden: bool,
    open: bool,
    termijn: Option<TermijnBeeld>,
    behandelaar: String,
    /// Words and path of what can be done besides.
    meer: Vec<(String, String)>,
    /// The melding, for who may look at it.
    melding: Option<String>,
    einde: String,
    secties: Vec<Sectie>,
    verloop: Vec<Gebeurd>,
}

pub(super) async fn toon(
    toegang: Toegang<DienstInzien>,
    State(state): State<AppState>,
    page: Page,
    Id(id): Id<DienstId>,
) -> Antwoord {
    let b = Blad::zie(&state, &toegang, page, id).await?;
    let (l, row) = (b.l, &b.gezien.row);
    let stand = b.d().stand();
    let uitvoeren = may::<DienstUitvoeren>(&b.wie, row);
    let mag = uitvoeren && stand == Stand::Lopend;
    let beslist = may::<DienstBesluitBekrachtigen>(&b.wie, row);
    let open = match stand {
        Stand::Gepland | Stand::Lopend => true,
        Stand::NogNiet | Stand::Afgerond | Stand::VoortijdigBeeindigd => false,
    };
    let source = state.app.store.melding_row(row.melding).await?;
    // Who carries the service out reads what it was decided on.
    let ziet_melding = row.behandelaar == b.wie.account() || may_melding::<MeldingInzien>(&b.wie, &source);
    let mist = b.gezien.ontbreekt(&state.app);
    let mut secties = vec![delen::voorwaarden(&b, mag), delen::plan(&b, mag)];
    if b.is_onderzoek() {
        let [feiten, meningen] = onderzoek::feiten(&b, mag);
        let parts = [onderzoek::plan(&b, mag), onderzoek::informanten(&b, mag), feiten, meningen];
        secties.splice(0..0, parts);
        secties.extend([onderzoek::gehoord(&b), onderzoek::verslagen(&b)]);
    }
    secties.extend([delen::contacten(&b, mag), delen::mensen(&b, mag), delen::besluiten(&b)]);
    bladzijde(Pagina {
        p: b.page.clone().met_titel(l.tf("dienst-soort", &row.soort)).onder(l.t("dienst-lijst"), "/diensten"),
        wie: wie(&b),
        badges: b.badges(),
        pad: b.pad(),
        afgedrukt: l.moment(b.nu),
        kinderen: delen::kinderen(&b, mag),
        mag_beginnen: uitvoeren && stand == Stand::Gepland,
        wacht_op_begin: stand == Stand::Gepland,
        mag_contact: mag,
        voorstellen: delen::voorstellen(&b, beslist),
        mag_afronden: mag && mist.is_empty(),
        ontbreekt: mist
            .into_iter()
            .map(|m| (zin(l, m), m.persoon().map(|id| b.naam(id)).unwrap_or_default()))
            .collect(),
        open,
        termijn: TermijnBeeld::van(&b),
        behandelaar: b.namen.naam(row.behandelaar),
        meer: meer(&b, mag, open && may::<DienstToewijzen>(&b.wie, row)),
        melding: ziet_melding.then(|| format!("/meldingen/{}", row.melding)),
        einde: einde(&b),
        secties,
        verloop: verloop(&b),
    })
}

fn wie(b: &Blad) -> String {
    let personen = &b.d().personen;
    let Some(first) = personen.first() else { return String::new() };
    match personen.len() {
        1 => b.naam(first.id),
        n => format!("{} {}", b.naam(first.id), b.l.ta("vt-en-anderen", &[("aantal", &(n - 1))])),
    }
}

/// What can be done besides.
fn meer(b: &Blad, mag: bool, toewijzen: bool) -> Vec<(String, String)> {
    let l = b.l;
    let mut meer = Vec::new();
    if mag && !b.is_onderzoek() {
        meer.push((l.t("dienst-doe-omzetten"), b.onder("omzetten")));
    }
    if mag {
        meer.push((l.t("dienst-doe-overschrijden"), b.onder("overschrijden")));
    }
    if toewijzen {
        meer.push((l.t("dienst-doe-collega"), b.onder("collega")));
    }
    if mag {
        meer.push((l.t("dienst-doe-stoppen"), b.onder("stoppen")));
    }
    meer
}

/// How it ended, in a sentence.
fn einde(b: &Blad) -> String {
    let Some(einde) = &b.d().einde else { return String::new() };
    let l = b.l;
    let wanneer = l.moment(einde.op);
    match einde.voortijdig {
        None => l.ta("dienst-afgerond-op", &[("wanneer", &wanneer)]),
        Some(reden) => {
            let reden = l.tf("dienst-reden", reden.code());
            let sentence = l.ta("dienst-gestopt-op", &[("wanneer", &wanneer), ("reden", &reden)]);
            format!("{sentence} {}", b.tekst_of_leeg(einde.toelichting.as_ref())).trim().to_owned()
        }
    }
}

/// A button has no page of its own.
pub(super) async fn naar_dienst(_: Toegang<DienstUitvoeren>, Id(id): Id<DienstId>) -> Antwoord {
    verder(format!("/diensten/{id}"))
}

pub(super) async fn begin(
    toegang: Toegang<DienstUitvoeren>,
    State(state): State<AppState>,
    Id(id): Id<DienstId>,
    formulier: Formulier,
) -> Antwoord {
    let meta = formulier.meta(format!("/diensten/{id}"));
    match execute(&state.app, toegang.aanvrager()?, id, meta, Command::Begin).await {
        Ok(done) => verder(done.path),
        // Begun already: the page says how it is.
        Err(DienstError::Refused(_)) => verder(format!("/diensten/{id}")),
        Err(DienstError::Other(other)) => Err(Fout::from(other)),
    }
}
