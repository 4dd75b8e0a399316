//! Composing a report. Nothing is written for the reporter; the dossier only proposes what it knows.

use super::{
    super::{
        super::{Blad, DossierKop, Hier, personen},
        taken::identiteit,
    },
    invoer::{self, TEKSTEN},
    keuzes::{self, Mee},
    voorbeeld,
};
use crate::{
    AppState,
    antwoord::{Antwoord, bladzijde, opnieuw},
    formulier::{Begin, Form, Formulier, Fouten, Keuze, Waarden},
    pagina::Page,
    route::{Id, Toegang},
};
use access::handeling::DossierMelden;
use askama::Template;
use axum::extract::State;
use kernel::{DossierId, MeldingId};
use meldcode::{
    dossier::{Fase, Meld},
    weging::{Antwoord as Weegantwoord, Melden, Vraag},
};

#[derive(Template)]
#[template(path = "professional/afronden/melden.html")]
pub(super) struct Bladzijde {
    p: Page,
    k: DossierKop,
    f: Form,
    personen: Vec<Keuze>,
    mee: Mee,
    janee: Vec<Keuze>,
    identiteit: Vec<Keuze>,
    gronden: Vec<Keuze>,
    teksten: [&'static str; 8],
    telefonisch: Vec<String>,
    acuut: bool,
    niet_gevraagd: bool,
    familie: bool,
    loopt: bool,
    eerder: Vec<(String, String)>,
}

impl Bladzijde {
    pub fn new(blad: &Blad<'_>, f: Form) -> Self {
        let (l, dossier, kader) = (blad.l(), blad.dossier(), blad.kader());
        let (p, k) = blad.rond(l.t("melden-titel"), Hier::Melden);
        let gewogen_acuut = dossier
            .leidende_weging()
            .is_some_and(|w| w.bewijs.vermoeden() && w.bewijs.telt(Vraag::Acuut) == Some(Weegantwoord::Ja));
        Self {
            p: p.met_fout(f.heeft_fouten()),
            k,
            personen: personen::vinkjes(blad),
            mee: keuzes::mee(blad),
            janee: Keuze::ja_nee(l),
            identiteit: identiteit::keuzes(l),
            gronden: identiteit::gronden(kader),
            teksten: TEKSTEN,
            telefonisch: kader.na_melding.telefonisch_bij.iter().map(|t| t.tekst.clone()).collect(),
            acuut: gewogen_acuut || dossier.spoed(kader),
            niet_gevraagd: dossier.leidende_weging().is_some_and(|w| w.bewijs.melden == Melden::Nee),
            familie: !dossier.familie_verborgen(kader),
            loopt: dossier.fase == Fase::Open,
            eerder: dossier
                .meldingen
                .iter()
                .map(|m| (l.moment(m.ontvangst), blad.pad(&format!("melding/{}", m.id))))
                .collect(),
            f,
        }
    }
    /// What can go along, in groups.
    fn groepen(&self) -> [(String, &[Keuze]); 3] {
        let l = self.p.l;
        [
            (l.t("melden-signalen"), &self.mee.signalen),
            (l.t("melden-gesprekken"), &self.mee.gesprekken),
            (l.t("melden-overleggen"), &self.mee.overleg),
        ]
    }
    /// Help at the question whether those involved were told. No prompt to tell them while the route hides those.
    fn verteld_uitleg(&self) -> String {
        let l = self.p.l;
        if self.familie { l.t("meld-geinformeerd-uitleg") } else { l.t("meld-geinformeerd-verborgen") }
    }
}

/// What the dossier knows already: everybody in it, the signals, the name of who reports, whether those involved were told.
fn voorstel(blad: &Blad<'_>, naam: &str) -> Waarden {
    let dossier = blad.dossier();
    let mut waarden = Waarden::leeg().met("naam", naam);
    for wie in dossier.iedereen() {
        waarden = waarden.met("over", wie);
    }
    for signaal in dossier.geldige_signalen() {
        waarden = waarden.met("mee", signaal.id);
    }
    if let Some(verteld) = dossier.nu(&dossier.geinformeerd).next_back() {
        waarden = waarden.met("geinformeerd", if verteld.gedaan { "ja" } else { "nee" });
        let reden = verteld.inhoud.open(blad.recht()).filter(|_| !verteld.gedaan);
        waarden = waarden.met_als("reden_niet", reden.map(|tekst| tekst.as_str().to_owned()));
    }
    let identiteit = dossier.identiteit.as_ref().map(|keuze| &keuze.feit);
    identiteit::voorstel(waarden, identiteit)
}

pub(super) async fn toon(
    toegang: Toegang<DossierMelden>,
    State(state): State<AppState>,
    page: Page,
    Id(id): Id<DossierId>,
    begin: Begin,
) -> Antwoord {
    let blad = Blad::zie(&state, toegang.aanvrager()?, page, id).await?;
    let form = blad.form(begin, voorstel(&blad, &toegang.wie()?.account.naam));
    bladzijde(Bladzijde::new(&blad, form))
}

/// What was typed is shown as Veilig Thuis would receive it; only from there it is sent.
pub(super) async fn ontvang(
    toegang: Toegang<DossierMelden>,
    State(state): State<AppState>,
    page: Page,
    Id(id): Id<DossierId>,
    formulier: Formulier,
) -> Antwoord {
    let blad = Blad::zie(&state, toegang.aanvrager()?, page, id).await?;
    let mut fouten = Fouten::geen();
    if let Some(meld) = compleet(&mut fouten, &blad, formulier.waarden()) {
        let mut form = formulier.opnieuw(&blad.page, Fouten::geen());
        form.pad = blad.pad("melden/voorbeeld");
        if let Some(answer) = voorbeeld::laat_zien(&mut fouten, &blad, meld, form).await? {
            return Ok(answer);
        }
    }
    let form = formulier.opnieuw(&blad.page, fouten);
    opnieuw(Bladzijde::new(&blad, form))
}

/// Reads a report; gives it only when nothing of the minimal set is missing.
pub(super) fn compleet(fouten: &mut Fouten, blad: &Blad<'_>, waarden: &Waarden) -> Option<Meld> {
    let l = blad.l();
    let meld = invoer::lees(fouten, l, waarden, MeldingId::new(blad.vers().uuid()));
    for deel in blad.dossier().ontbreekt(&meld) {
        let (veld, zin) = invoer::ontbreekt(l, deel);
        fouten.bij(veld, zin);
    }
    fouten.is_leeg().then_some(meld)
}
