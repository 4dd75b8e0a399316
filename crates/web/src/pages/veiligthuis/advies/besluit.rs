//! The second person: the advice, the proposal to report or not, and confirm or send back.

use super::{
    controle::{Controle, Gevonden},
    kop::{Kop, onder},
    openen,
    weigering::bij_veld,
};
use crate::{
    AppState,
    antwoord::{Antwoord, bladzijde, opnieuw, verder},
    formulier::{Begin, Form, Formulier, Fouten, Keuze, Waarden},
    fout::Fout,
    pages::veiligthuis::gemeen::{Namen, geopend},
    pagina::Page,
    route::{Id, Toegang},
};
use access::handeling::AmbtshalveBekrachtigen;
use application::advies::{AdviesError, SeenAdvies, execute};
use askama::Template;
use axum::extract::State;
use kernel::{AdviesId, OnderdeelId};
use veiligthuis::advies::Command;

#[derive(Template)]
#[template(path = "veiligthuis/advies/besluit.html")]
struct Pagina {
    p: Page,
    f: Form,
    kop: Kop,
    voorstel_id: String,
    wat: String,
    motivering: String,
    door: String,
    vraag: String,
    advies: String,
    acties: Vec<Keuze>,
    gevonden: Gevonden,
}

impl Pagina {
    async fn new(
        state: &AppState,
        page: &Page,
        f: Form,
        gezien: &SeenAdvies,
        gevonden: Gevonden,
    ) -> Result<Self, Fout> {
        let (l, a) = (page.l, gezien.advies.get());
        let voorstel = a.voorstel.as_ref().ok_or(Fout::NietVoorU)?;
        let namen = Namen::van_regio(&state.app, l, gezien.row.regio).await?;
        let (p, kop) = onder(page, &f, gezien, l.t("vt-ambtshalve-besluit-titel"));
        let texts = a.opname.as_ref().and_then(|o| o.inhoud.tekst.open(&gezien.permit));
        let text = |tekst: Option<&kernel::Tekst>| tekst.map(|t| t.as_str().to_owned()).unwrap_or_default();
        Ok(Self {
            voorstel_id: voorstel.id.to_string(),
            wat: l.tf("vt-ambtshalve", if voorstel.melden { "ja" } else { "nee" }),
            motivering: geopend(l, &voorstel.motivering, &gezien.permit),
            door: l.ta("vt-ambtshalve-voorgesteld", &[("wie", &namen.naam(voorstel.door.account))]),
            vraag: text(texts.and_then(|t| t.vraag.as_ref())),
            advies: text(texts.and_then(|t| t.advies.as_ref())),
            acties: ["bekrachtig", "wijs-terug"].map(|code| Keuze::new(code, l.tf("vt-ambtshalve-actie", code))).into(),
            p,
            kop,
            gevonden,
            f,
        })
    }
}

pub(super) async fn toon(
    toegang: Toegang<AmbtshalveBekrachtigen>,
    State(state): State<AppState>,
    page: Page,
    Id(id): Id<AdviesId>,
    begin: Begin,
) -> Antwoord {
    let gezien = openen(&state, &toegang, id).await?;
    let f = begin.form(&page, Waarden::leeg(), Some(gezien.seq));
    bladzijde(Pagina::new(&state, &page, f, &gezien, Gevonden::default()).await?)
}

pub(super) async fn ontvang(
    toegang: Toegang<AmbtshalveBekrachtigen>,
    State(state): State<AppState>,
    page: Page,
    Id(id): Id<AdviesId>,
    formulier: Formulier,
) -> Antwoord {
    let l = page.l;
    let gezien = openen(&state, &toegang, id).await?;
    let (w, mut fouten) = (formulier.waarden(), Fouten::geen());
    let mut controle = Controle::new(l, w, &[]);
    let command = match (w.tekst("voorstel").parse::<OnderdeelId>(), w.tekst("actie")) {
        (Err(_), _) => {
            fouten.algemeen(l.t("vt-voorstel-gelezen-fout"));
            None
        }
        (Ok(voorstel), "bekrachtig") => Some(Command::BekrachtigAmbtshalve { voorstel }),
        (Ok(voorstel), "wijs-terug") => {
            let reden = controle.tekst(&mut fouten, "reden", &l.t("vt-ambtshalve-reden"));
            if w.tekst("reden").trim().is_empty() {
                fouten.bij("reden", l.t("vt-ambtshalve-reden-fout"));
            }
            reden.map(|reden| Command::WijsAmbtshalveTerug { voorstel, reden })
        }
        (Ok(_), _) => {
            fouten.bij("actie", l.t("vt-ambtshalve-actie-fout"));
            None
        }
    };
    let gevonden = controle.gevonden;
    if let Some(command) = command {
        match execute(&state.app, toegang.aanvrager()?, id, formulier.meta("/adviezen"), command).await {
            Ok(done) => return verder(done.path),
            Err(AdviesError::Refused(refusal)) => bij_veld(l, &mut fouten, &refusal),
            Err(AdviesError::Other(other)) => return Err(other.into()),
        }
    }
    opnieuw(Pagina::new(&state, &page, formulier.opnieuw(&page, fouten), &gezien, gevonden).await?)
}
