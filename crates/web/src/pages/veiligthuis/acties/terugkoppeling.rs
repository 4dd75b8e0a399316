//! Feedback to the reporter: exactly what may be told, and after it was given what the reporter sees.

use super::velden::wijze;
use crate::{
    AppState,
    antwoord::{Antwoord, bladzijde, opnieuw},
    formulier::{Begin, Form, Formulier, Fouten, Keuze, Waarden},
    fout::Fout,
    pages::veiligthuis::{
        gemeen::{Actie, Kop, codes, met_nu, moment, openen, uitvoeren, vrije_tekst},
        melding::soort_in_woorden,
    },
    pagina::Page,
    route::{Id, Toegang},
    taal::Taal,
};
use access::handeling::TerugkoppelingGeven;
use application::melding::{Do, SeenMelding};
use askama::Template;
use axum::extract::State;
use kernel::{MeldingId, Moment};
use veiligthuis::{
    codes::{Contactwijze, TerugkoppelMoment},
    melding::{MelderSoort, Terugkoppeling},
    terugkoppeling::{Mededeling, mag_weten, status},
};

#[derive(Template)]
#[template(path = "veiligthuis/terugkoppeling.html")]
struct Pagina {
    p: Page,
    f: Form,
    kop: Kop,
    soort: String,
    burger: bool,
    afgeschermd: bool,
    /// The report came from a dossier: the words go there as well.
    portaal: bool,
    /// What may be told, in words.
    mag: Vec<String>,
    wijzen: Vec<Keuze>,
    /// What was told; then there is no form.
    gegeven: Option<Gegeven>,
    /// What the reporter sees: a step and its moment.
    stappen: Vec<(String, String)>,
}

/// Feedback that was given.
struct Gegeven {
    wanneer: String,
    wijze: String,
    tekst: String,
}

impl Pagina {
    fn new(state: &AppState, page: &Page, f: Form, gezien: &SeenMelding) -> Result<Self, Fout> {
        let (l, m) = (page.l, gezien.melding.get());
        let o = m.ontvangst.as_ref().ok_or(Fout::NietVoorU)?;
        let Actie { p, f, kop, .. } = Actie::new(state, page, f, gezien, l.t("vt-terugkoppeling-titel"));
        let may = mag_weten(m);
        let told = m.terugkoppelingen.iter().find(|t| t.moment == TerugkoppelMoment::NaBeoordeling);
        let words = |mededeling: &Mededeling| woorden(l, *mededeling, gezien);
        Ok(Self {
            p,
            f,
            kop,
            soort: soort_in_woorden(l, o.melder_soort),
            burger: o.melder_soort == MelderSoort::Burger,
            afgeschermd: m.melder_afgeschermd(),
            portaal: o.herkomst.is_some(),
            mag: may.0.iter().map(words).collect(),
            wijzen: codes(l, "vt-wijze", Contactwijze::ALLE, Contactwijze::code),
            gegeven: told.map(|t| gegeven(l, t, gezien)),
            stappen: status(m).into_iter().map(|(what, at)| (woorden(l, what, gezien), l.moment(at))).collect(),
        })
    }
}

fn gegeven(l: Taal, t: &Terugkoppeling, gezien: &SeenMelding) -> Gegeven {
    Gegeven {
        wanneer: l.moment(t.om),
        wijze: l.tf("vt-wijze", t.wijze.code()),
        tekst: vrije_tekst(l, t.tekst.as_ref(), &gezien.permit),
    }
}

/// One thing that may be told, in words; the party by name, because that is what may be told of it.
fn woorden(l: Taal, mededeling: Mededeling, gezien: &SeenMelding) -> String {
    match mededeling {
        Mededeling::Uitkomst(uitkomst) => {
            l.ta("vt-mag-uitkomst", &[("uitkomst", &l.tf("vt-uitkomst", uitkomst.code()))])
        }
        Mededeling::Stap(stap) => l.ta("vt-mag-stap", &[("stap", &l.tf("vt-stap", stap.code()))]),
        Mededeling::Partij => {
            let party = gezien.melding.get().besluit.as_ref().and_then(|b| b.inhoud.partij.as_ref());
            l.ta("vt-mag-partij", &[("partij", &vrije_tekst(l, party, &gezien.permit))])
        }
        Mededeling::Ontvangen | Mededeling::Beoordeeld | Mededeling::Besloten => l.tf("vt-status", &mededeling.code()),
        Mededeling::Voorwaarden | Mededeling::Monitoring => l.tf("vt-mag", &mededeling.code()),
    }
}

fn lees(l: Taal, waarden: &Waarden, besloten: Moment, fouten: &mut Fouten) -> Option<Do> {
    let om = moment(l, waarden, fouten, besloten);
    let wijze = wijze(l, waarden, fouten);
    let tekst = fouten.tekst_of_leeg(l, "tekst", waarden.tekst("tekst"));
    let ((om, wijze), true) = (om.zip(wijze)?, fouten.is_leeg()) else { return None };
    Some(Do::Feedback { moment: TerugkoppelMoment::NaBeoordeling, om, wijze, tekst })
}

pub(super) async fn toon(
    toegang: Toegang<TerugkoppelingGeven>,
    State(state): State<AppState>,
    page: Page,
    Id(id): Id<MeldingId>,
    begin: Begin,
) -> Antwoord {
    let gezien = openen(&state, &toegang, id).await?;
    let f = begin.form(&page, met_nu(page.l, Waarden::leeg(), state.app.clock.now()), Some(gezien.seq));
    bladzijde(Pagina::new(&state, &page, f, &gezien)?)
}

pub(super) async fn ontvang(
    toegang: Toegang<TerugkoppelingGeven>,
    State(state): State<AppState>,
    page: Page,
    Id(id): Id<MeldingId>,
    formulier: Formulier,
) -> Antwoord {
    let gezien = openen(&state, &toegang, id).await?;
    let decided = gezien.row.besloten_op.unwrap_or(gezien.row.ontvangen_op);
    let mut fouten = Fouten::geen();
    if let Some(what) = lees(page.l, formulier.waarden(), decided, &mut fouten) {
        let meta = formulier.meta(format!("/meldingen/{id}/terugkoppeling"));
        if let Some(done) = uitvoeren(&state, &toegang, id, meta, what, &mut fouten).await? {
            return Ok(done);
        }
    }
    opnieuw(Pagina::new(&state, &page, formulier.opnieuw(&page, fouten), &gezien)?)
}
