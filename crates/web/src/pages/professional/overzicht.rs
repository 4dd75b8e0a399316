//! The overview of a dossier: what to do now, the steps, the people, what is still open, what came of it.

use super::{Blad, DossierKop, Hier, pad, personen, volgende::Volgende};
use crate::{
    AppState,
    antwoord::{Antwoord, bladzijde},
    pagina::Page,
    route::{Id, Toegang},
    taal::Taal,
};
use access::handeling::DossierInzien;
use askama::Template;
use axum::extract::State;
use kernel::DossierId;
use meldcode::{
    dossier::{KladStand, Verplichting, VerplichtingSoort},
    weging::{Hulp, Melden},
};

/// An item of the checklist on the page.
struct Taak {
    tekst: String,
    pad: String,
    /// Until when, in words; empty without a day.
    uiterlijk: String,
    te_laat: bool,
    extra: bool,
}

/// A weighing, in one line.
struct WegingRegel {
    dag: String,
    melden: String,
    hulp: String,
    besloten: bool,
    leidend: bool,
}

/// Somebody, in one line.
struct PersoonRegel {
    naam: String,
    wat: String,
    pad: String,
}

#[derive(Template)]
#[template(path = "professional/overzicht.html")]
struct Overzicht {
    p: Page,
    k: DossierKop,
    nu_kop: String,
    nu_tekst: String,
    nu_knop: String,
    nu_pad: String,
    nu_dringend: bool,
    taken: Vec<Taak>,
    klaar: usize,
    mensen: Vec<PersoonRegel>,
    voor: usize,
    tegen: usize,
    klad: usize,
    berichten: Vec<(String, String, String)>,
    wegingen: Vec<WegingRegel>,
    melding: Option<(String, String)>,
}

pub(super) async fn toon(
    toegang: Toegang<DossierInzien>,
    State(state): State<AppState>,
    page: Page,
    Id(id): Id<DossierId>,
) -> Antwoord {
    let blad = Blad::zie(&state, toegang.aanvrager()?, page, id).await?;
    bladzijde(Overzicht::new(&blad))
}

impl Overzicht {
    fn new(blad: &Blad<'_>) -> Self {
        let (l, dossier, kader, vandaag) = (blad.l(), blad.dossier(), blad.kader(), blad.vandaag());
        let (p, k) = blad.rond(l.t("overzicht-titel"), Hier::Overzicht);
        let nu = Volgende::van(blad.id, dossier, kader, vandaag);
        let list = dossier.verplichtingen(kader);
        let (open, done): (Vec<&Verplichting>, Vec<_>) = list.iter().partition(|item| item.voldaan.is_none());
        let signals = |richting| dossier.geldige_signalen().filter(|signaal| signaal.richting == richting).count();
        Self {
            nu_kop: l.tf("volgende-kop", nu.code),
            nu_tekst: match nu.verplichting {
                Some(soort) => l.tf("verplichting", soort.code()),
                None => l.tf("volgende-tekst", nu.code),
            },
            nu_knop: l.tf("volgende-knop", nu.code),
            nu_dringend: nu.verplichting == Some(VerplichtingSoort::BelVeiligThuis),
            // What stands above as the thing to do now does not stand here again.
            taken: open
                .into_iter()
                .filter(|item| nu.verplichting != Some(item.soort))
                .map(|item| taak(blad, item))
                .collect(),
            klaar: done.len(),
            mensen: mensen(blad),
            voor: signals(meldcode::dossier::Richting::Voor),
            tegen: signals(meldcode::dossier::Richting::Tegen),
            klad: dossier.kladnotities.iter().filter(|note| note.stand == KladStand::Open).count(),
            berichten: berichten(blad),
            wegingen: wegingen(blad),
            melding: dossier
                .laatste_melding()
                .map(|melding| (l.moment(melding.ontvangst), blad.pad(&format!("melding/{}", melding.id)))),
            nu_pad: nu.pad,
            p,
            k,
        }
    }
}

fn taak(blad: &Blad<'_>, item: &Verplichting) -> Taak {
    let l = blad.l();
    Taak {
        tekst: l.tf("verplichting", item.soort.code()),
        pad: pad::verplichting(blad.id, blad.dossier(), item.soort),
        uiterlijk: item.uiterlijk.map(|dag| l.weekdag(dag)).unwrap_or_default(),
        te_laat: item.is_te_laat(blad.vandaag()),
        extra: item.extra,
    }
}

fn mensen(blad: &Blad<'_>) -> Vec<PersoonRegel> {
    let l = blad.l();
    let people = blad.dossier().betrokkenen.iter().map(|regel| &regel.betrokkene);
    people
        .map(|wie| PersoonRegel {
            naam: personen::noem(l, wie, blad.recht()),
            wat: personen::wat(l, wie, blad.recht(), blad.vandaag()),
            pad: blad.pad(&format!("betrokkenen/{}", wie.id)),
        })
        .collect()
}

/// What Veilig Thuis let know: day, what it is, and what was told.
fn berichten(blad: &Blad<'_>) -> Vec<(String, String, String)> {
    let l = blad.l();
    let messages = blad.dossier().terugkoppelingen.iter().rev();
    messages
        .map(|bericht| {
            let told = bericht.tekst.as_ref().and_then(|tekst| tekst.open(blad.recht()));
            let told = told.map(|tekst| tekst.as_str().to_owned()).unwrap_or_default();
            (l.moment(bericht.op), l.tf("terugkoppeling", bericht.soort.code()), told)
        })
        .collect()
}

fn wegingen(blad: &Blad<'_>) -> Vec<WegingRegel> {
    let (l, dossier) = (blad.l(), blad.dossier());
    let leading = dossier.leidende_weging().map(|weging| weging.id);
    let series = dossier.wegingen.iter().rev();
    series
        .map(|weging| WegingRegel {
            dag: l.moment(weging.stempel.op),
            melden: melden_woord(l, weging.bewijs.melden),
            hulp: hulp_woord(l, weging.bewijs.hulp),
            besloten: dossier.besluit_op(weging).is_some(),
            leidend: leading == Some(weging.id),
        })
        .collect()
}

fn melden_woord(l: Taal, melden: Melden) -> String {
    match melden {
        Melden::Ja => l.t("weging-melden-ja"),
        Melden::Nee => l.t("weging-melden-nee"),
        Melden::Open => l.t("weging-melden-open"),
    }
}

fn hulp_woord(l: Taal, hulp: Hulp) -> String {
    match hulp {
        Hulp::Ja => l.t("weging-hulp-ja"),
        Hulp::Voorlopig => l.t("weging-hulp-voorlopig"),
        Hulp::Nee => l.t("weging-hulp-nee"),
        Hulp::Open => l.t("weging-hulp-open"),
        Hulp::Nvt => l.t("weging-hulp-nvt"),
    }
}
