//! A person added to a melding, or corrected. An address that is known stays sealed here: it is kept, replaced or taken away
//! without being shown.

use crate::{
    AppState,
    antwoord::{Antwoord, bladzijde, opnieuw},
    formulier::{Begin, Form, Formulier, Fouten, Keuze, Waarden},
    fout::Fout,
    pages::veiligthuis::{
        gemeen::{Actie, Kop, Mensen, codes, openen, uitvoeren},
        intake::{PersoonKeuzes, lees_persoon, waarden_van},
    },
    pagina::Page,
    route::{Id, Id2, Toegang},
    taal::Taal,
};
use access::handeling::MeldingAanvullen;
use application::melding::{Do, SeenMelding};
use askama::Template;
use axum::extract::State;
use kernel::{BetrokkeneId, Dag, Inzagerecht, MeldingId};
use veiligthuis::{
    codes::Relatiesoort,
    melding::{Betrokkene, BetrokkeneOpgave, Command, Relatie},
};

#[derive(Template)]
#[template(path = "veiligthuis/persoon.html")]
struct Pagina {
    p: Page,
    f: Form,
    kop: Kop,
    persoon: PersoonKeuzes,
    relaties: Vec<Keuze>,
    /// Field and name of each other person.
    anderen: Vec<(String, String)>,
    /// What may be done with a known address; empty for a new person.
    adres: Vec<Keuze>,
    nieuw: bool,
}

impl Pagina {
    fn new(state: &AppState, page: &Page, f: Form, gezien: &SeenMelding, wie: Option<&Betrokkene>) -> Self {
        let l = page.l;
        let titel = if wie.is_some() { l.t("vt-persoon-verbeteren") } else { l.t("vt-persoon-toevoegen") };
        let Actie { p, f, kop, mensen } = Actie::new(state, page, f, gezien, titel);
        let known = wie.and_then(|b| b.adres.as_ref());
        let choices: &[&str] = match (wie, known) {
            (None, _) => &[],
            (Some(_), None) => &["laten", "wijzigen"],
            (Some(_), Some(_)) => &["laten", "wijzigen", "weghalen"],
        };
        Self {
            p,
            f,
            kop,
            persoon: PersoonKeuzes::new(l),
            relaties: codes(l, "vt-relatie", Relatiesoort::ALLE, Relatiesoort::code),
            anderen: anderen(&mensen, gezien, wie.map(|b| b.id)),
            adres: choices.iter().map(|code| Keuze::new(*code, l.tf("vt-adres-keuze", code))).collect(),
            nieuw: wie.is_none(),
        }
    }
}

/// The other people, each with the name of the field for the relation to them.
fn anderen(mensen: &Mensen, gezien: &SeenMelding, zelf: Option<BetrokkeneId>) -> Vec<(String, String)> {
    let others = gezien.melding.get().betrokkenen.iter().filter(|b| Some(b.id) != zelf);
    others.map(|b| (veld(b.id), mensen.naam(b.id))).collect()
}

fn veld(id: BetrokkeneId) -> String {
    format!("relatie-{id}")
}

/// The relations to these people.
fn lees_relaties(waarden: &Waarden, anderen: impl Iterator<Item = BetrokkeneId>) -> Vec<Relatie> {
    let chosen = anderen.filter_map(|tot| {
        let soort = Relatiesoort::van_code(waarden.tekst(&veld(tot)))?;
        Some(Relatie { soort, tot })
    });
    chosen.collect()
}

/// A correction. What the form does not ask stays as it was: the address when it is left alone, an estimated age with the day
/// of its estimate, and what the reporter told.
fn lees_verbetering(
    l: Taal,
    waarden: &Waarden,
    b: &Betrokkene,
    vandaag: Dag,
    recht: &dyn Inzagerecht,
    fouten: &mut Fouten,
) -> BetrokkeneOpgave {
    let typed = lees_persoon(l, waarden, "", b.id, vandaag, fouten);
    let mut opgave = BetrokkeneOpgave { geinformeerd: None, geinformeerd_toelichting: None, ..typed };
    if let Some(old) = b.gegevens.open(recht) {
        let shown = waarden_van(old);
        let same = |veld: &str| shown.tekst(veld) == waarden.tekst(veld).trim();
        if same("geboren") && same("ongeboren") {
            opgave.identiteit.geboorte = old.identiteit.geboorte.clone();
        }
    }
    match waarden.tekst("adres_keuze") {
        "wijzigen" => {
            if opgave.adres.is_none() {
                fouten.bij("adres", l.t("vt-adres-fout"));
            }
        }
        "weghalen" => opgave.adres = None,
        _ => opgave.adres = b.adres.as_ref().and_then(|adres| adres.open(recht)).cloned(),
    }
    opgave
}

pub(super) async fn toon_nieuw(
    toegang: Toegang<MeldingAanvullen>,
    State(state): State<AppState>,
    page: Page,
    Id(id): Id<MeldingId>,
    begin: Begin,
) -> Antwoord {
    let gezien = openen(&state, &toegang, id).await?;
    let f = begin.form(&page, Waarden::leeg(), Some(gezien.seq));
    bladzijde(Pagina::new(&state, &page, f, &gezien, None))
}

pub(super) async fn ontvang_nieuw(
    toegang: Toegang<MeldingAanvullen>,
    State(state): State<AppState>,
    page: Page,
    Id(id): Id<MeldingId>,
    formulier: Formulier,
) -> Antwoord {
    let gezien = openen(&state, &toegang, id).await?;
    let (l, waarden, mut fouten) = (page.l, formulier.waarden(), Fouten::geen());
    let new = BetrokkeneId::new(state.app.ids.fresh());
    let mut opgave = lees_persoon(l, waarden, "", new, state.app.clock.now().dag(), &mut fouten);
    opgave.relaties = lees_relaties(waarden, gezien.melding.get().iedereen().into_iter());
    if fouten.is_leeg() {
        let what = Do::Commands(vec![Command::VoegBetrokkeneToe(Box::new(opgave))]);
        let meta = formulier.meta(format!("/meldingen/{id}"));
        if let Some(done) = uitvoeren(&state, &toegang, id, meta, what, &mut fouten).await? {
            return Ok(done);
        }
    }
    opnieuw(Pagina::new(&state, &page, formulier.opnieuw(&page, fouten), &gezien, None))
}

pub(super) async fn toon(
    toegang: Toegang<MeldingAanvullen>,
    State(state): State<AppState>,
    page: Page,
    Id2(id, mens): Id2<MeldingId, BetrokkeneId>,
    begin: Begin,
) -> Antwoord {
    let gezien = openen(&state, &toegang, id).await?;
    let b = gezien.melding.get().betrokkene(mens).ok_or(Fout::NietVoorU)?;
    let known = b.gegevens.open(&gezien.permit).ok_or(Fout::NietVoorU)?;
    let proposed = known.relaties.iter().fold(waarden_van(known), |w, r| w.met(&veld(r.tot), r.soort.code()));
    let f = begin.form(&page, proposed.met("adres_keuze", "laten"), Some(gezien.seq));
    bladzijde(Pagina::new(&state, &page, f, &gezien, Some(b)))
}

pub(super) async fn ontvang(
    toegang: Toegang<MeldingAanvullen>,
    State(state): State<AppState>,
    page: Page,
    Id2(id, mens): Id2<MeldingId, BetrokkeneId>,
    formulier: Formulier,
) -> Antwoord {
    let gezien = openen(&state, &toegang, id).await?;
    let m = gezien.melding.get();
    let b = m.betrokkene(mens).ok_or(Fout::NietVoorU)?;
    let (l, waarden, mut fouten) = (page.l, formulier.waarden(), Fouten::geen());
    let vandaag = state.app.clock.now().dag();
    let mut opgave = lees_verbetering(l, waarden, b, vandaag, &gezien.permit, &mut fouten);
    opgave.relaties = lees_relaties(waarden, m.iedereen().into_iter().filter(|other| *other != mens));
    if fouten.is_leeg() {
        let what = Do::Commands(vec![Command::CorrigeerBetrokkene(Box::new(opgave))]);
        let meta = formulier.meta(format!("/meldingen/{id}"));
        if let Some(done) = uitvoeren(&state, &toegang, id, meta, what, &mut fouten).await? {
            return Ok(done);
        }
    }
    opnieuw(Pagina::new(&state, &page, formulier.opnieuw(&page, fouten), &gezien, Some(b)))
}
