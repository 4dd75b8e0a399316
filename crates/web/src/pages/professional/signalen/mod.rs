//! Step 1: signals for and against, side by side, own findings apart from what others say.

mod formulier;
mod intrekken;
mod klad;
mod lees;
mod verbeteren;

use super::{Blad, DossierKop, Hier, invoer, kadertekst::Kadertekst, kop, personen};
use crate::{
    AppState,
    antwoord::{Antwoord, bladzijde},
    fout::Fout,
    pagina::Page,
    route::{Id, Routes, Toegang},
};
use access::handeling::DossierInzien;
use askama::Template;
use axum::extract::State;
use kernel::{DossierId, OnderdeelId};
use meldcode::{
    dossier::{Bron, Richting, SignaalRegel, SignaalStand},
    kader::StapNr,
};

/// The pages of the signals.
pub(super) fn routes() -> Routes {
    Routes::new()
        .get("/dossiers/{id}/stap-1", toon)
        .get("/dossiers/{id}/signalen/nieuw", formulier::toon)
        .post("/dossiers/{id}/signalen/nieuw", formulier::leg_vast)
        .get("/dossiers/{id}/signalen/{signaal}", verbeteren::toon)
        .post("/dossiers/{id}/signalen/{signaal}", verbeteren::verbeter)
        .get("/dossiers/{id}/signalen/{signaal}/intrekken", intrekken::toon)
        .post("/dossiers/{id}/signalen/{signaal}/intrekken", intrekken::trek_in)
        .get("/dossiers/{id}/klad/{notitie}/signaal", klad::toon)
        .post("/dossiers/{id}/klad/{notitie}/signaal", klad::maak)
}

/// A signal on a page.
struct Beeld {
    /// Day and time.
    wanneer: String,
    tekst: String,
    plaats: String,
    gezien_door: String,
    over: String,
    bron: String,
    /// It is an own finding.
    eigen: bool,
    /// Begin of the paths of its pages.
    pad: String,
    /// What became of it; empty while it holds.
    vervallen: String,
    reden: String,
}

/// The signals that point one way.
struct Kant {
    code: &'static str,
    eigen: Vec<Beeld>,
    anderen: Vec<Beeld>,
}

/// A check of the framework and when it was done last.
struct CheckRegel {
    naam: String,
    trigger: String,
    pad: String,
    laatst: String,
    volgende: String,
}

#[derive(Template)]
#[template(path = "professional/signalen.html")]
struct Signalen {
    p: Page,
    k: DossierKop,
    t: Option<Kadertekst>,
    kanten: Vec<Kant>,
    vervallen: Vec<Beeld>,
    checks: Vec<CheckRegel>,
    mensen: usize,
    route_gekozen: bool,
}

async fn toon(
    toegang: Toegang<DossierInzien>,
    State(state): State<AppState>,
    page: Page,
    Id(id): Id<DossierId>,
) -> Antwoord {
    let blad = Blad::zie(&state, toegang.aanvrager()?, page, id).await?;
    let (l, dossier) = (blad.l(), blad.dossier());
    let (p, k) = blad.rond(kop::stap_naam(l, blad.kader(), StapNr::Een), Hier::Stap(StapNr::Een));
    let kant = |richting: Richting| {
        let own = |signaal: &&SignaalRegel| signaal.signaal.bron == Bron::EigenWaarneming;
        let holds =
            dossier.signalen.iter().filter(|s| s.stand == SignaalStand::Geldig && s.signaal.richting == richting);
        let (eigen, anderen): (Vec<&SignaalRegel>, Vec<&SignaalRegel>) = holds.partition(own);
        let look = |list: Vec<&SignaalRegel>| list.into_iter().rev().map(|regel| beeld(&blad, regel)).collect();
        Kant { code: richting.code(), eigen: look(eigen), anderen: look(anderen) }
    };
    let gone = dossier.signalen.iter().filter(|regel| regel.stand != SignaalStand::Geldig);
    bladzijde(Signalen {
        t: Kadertekst::van(&blad, StapNr::Een),
        kanten: vec![kant(Richting::Voor), kant(Richting::Tegen)],
        vervallen: gone.map(|regel| beeld(&blad, regel)).collect(),
        checks: checks(&blad),
        mensen: dossier.betrokkenen.len(),
        route_gekozen: dossier.route().is_some(),
        p,
        k,
    })
}

/// A signal of this dossier that holds.
fn vind<'a>(blad: &'a Blad<'_>, id: OnderdeelId) -> Result<&'a SignaalRegel, Fout> {
    let holds = |regel: &&SignaalRegel| regel.signaal.id == id && regel.stand == SignaalStand::Geldig;
    blad.dossier().signalen.iter().find(holds).ok_or(Fout::NietVoorU)
}

fn beeld(blad: &Blad<'_>, regel: &SignaalRegel) -> Beeld {
    let (l, recht, signaal) = (blad.l(), blad.recht(), &regel.signaal);
    let inhoud = signaal.inhoud.open(recht);
    let day = l.weekdag(signaal.dag);
    let (vervallen, reden) = match &regel.stand {
        SignaalStand::Geldig => (String::new(), None),
        SignaalStand::Ingetrokken { reden, op } => {
            (l.ta("signaal-ingetrokken", &[("op", &l.moment(*op))]), Some(reden))
        }
        SignaalStand::Vervangen { reden, op, .. } => {
            (l.ta("signaal-vervangen", &[("op", &l.moment(*op))]), Some(reden))
        }
    };
    Beeld {
        wanneer: signaal.tijd.map_or(day.clone(), |tijd| format!("{day}, {}", invoer::klok_tekst(tijd))),
        tekst: inhoud.map_or_else(|| l.t("vernietigd"), |inhoud| inhoud.omschrijving.as_str().to_owned()),
        plaats: inhoud.and_then(|i| i.plaats.as_ref()).map(|tekst| tekst.as_str().to_owned()).unwrap_or_default(),
        gezien_door: inhoud.map(|inhoud| inhoud.gezien_door.as_str().to_owned()).unwrap_or_default(),
        over: personen::noem_allen(l, blad.dossier(), &signaal.inhoud.over, recht),
        bron: l.tf("bron", signaal.bron.code()),
        eigen: signaal.bron == Bron::EigenWaarneming,
        pad: blad.pad(&format!("signalen/{}", signaal.id)),
        vervallen,
        reden: reden.and_then(|reden| reden.open(recht)).map(|tekst| tekst.as_str().to_owned()).unwrap_or_default(),
    }
}

fn checks(blad: &Blad<'_>) -> Vec<CheckRegel> {
    let (l, dossier) = (blad.l(), blad.dossier());
    let known = blad.kader().checks.iter();
    known
        .map(|check| {
            let last = dossier.checks.iter().rfind(|done| done.soort == check.soort);
            let next = last.and_then(|done| done.volgende);
            CheckRegel {
                naam: check.naam.tekst.clone(),
                trigger: check.trigger.tekst.clone(),
                pad: blad.pad(&format!("checks/{}", check.soort.code())),
                laatst: last.map(|done| l.ta("check-gedaan", &[("dag", &l.dag(done.dag))])).unwrap_or_default(),
                volgende: next.map(|dag| l.ta("check-volgende", &[("dag", &l.dag(dag))])).unwrap_or_default(),
            }
        })
        .collect()
}
