//! The acute check: is somebody in danger now, and what was done.

use crate::{
    AppState,
    antwoord::{Antwoord, bladzijde, opnieuw},
    formulier::{Begin, Form, Formulier, Fouten, Keuze, Waarden},
    pages::veiligthuis::gemeen::{Actie, Kop, codes, met_nu, moment, openen, uitvoeren},
    pagina::Page,
    route::{Id, Toegang},
    taal::Taal,
};
use access::handeling::AcuutChecken;
use application::melding::{Do, SeenMelding};
use askama::Template;
use axum::extract::State;
use kernel::{MeldingId, Moment};
use veiligthuis::{
    codes::Maatregel,
    melding::{Command, GedaneMaatregel},
};

#[derive(Template)]
#[template(path = "veiligthuis/acuut.html")]
struct Pagina {
    p: Page,
    f: Form,
    kop: Kop,
    acuut: Vec<Keuze>,
    maatregelen: Vec<Keuze>,
}

impl Pagina {
    fn new(state: &AppState, page: &Page, f: Form, gezien: &SeenMelding) -> Self {
        let l = page.l;
        let Actie { p, f, kop, .. } = Actie::new(state, page, f, gezien, l.t("vt-acuut-titel"));
        let acuut = ["ja", "nee"].map(|code| Keuze::new(code, l.tf("vt-acuut-keuze", code))).into();
        Self { p, f, kop, acuut, maatregelen: codes(l, "vt-maatregel", Maatregel::ALLE, Maatregel::code) }
    }
}

/// Reads the form. The moment counts only when something was done.
fn lees(l: Taal, waarden: &Waarden, nu: Moment, fouten: &mut Fouten) -> Option<Command> {
    let acuut = fouten.keuze("is_acuut", waarden.tekst("is_acuut"), ja_nee, &l.t("vt-acuut-fout"));
    let done: Vec<Maatregel> = waarden.alle("maatregel").filter_map(Maatregel::van_code).collect();
    let om = if done.is_empty() { Some(nu) } else { moment(l, waarden, fouten, nu) };
    let toelichting = fouten.tekst_of_leeg(l, "toelichting", waarden.tekst("toelichting"));
    let (acuut, om) = acuut.zip(om)?;
    let maatregelen = done.into_iter().map(|maatregel| GedaneMaatregel { maatregel, om }).collect();
    fouten.is_leeg().then_some(Command::CheckAcuut { acuut, maatregelen, toelichting })
}

fn ja_nee(code: &str) -> Option<bool> {
    match code {
        "ja" => Some(true),
        "nee" => Some(false),
        _ => None,
    }
}

pub(super) async fn toon(
    toegang: Toegang<AcuutChecken>,
    State(state): State<AppState>,
    page: Page,
    Id(id): Id<MeldingId>,
    begin: Begin,
) -> Antwoord {
    let gezien = openen(&state, &toegang, id).await?;
    let proposed = met_nu(page.l, Waarden::leeg(), state.app.clock.now());
    let f = begin.form(&page, proposed, Some(gezien.seq));
    bladzijde(Pagina::new(&state, &page, f, &gezien))
}

pub(super) async fn ontvang(
    toegang: Toegang<AcuutChecken>,
    State(state): State<AppState>,
    page: Page,
    Id(id): Id<MeldingId>,
    formulier: Formulier,
) -> Antwoord {
    let mut fouten = Fouten::geen();
    if let Some(command) = lees(page.l, formulier.waarden(), state.app.clock.now(), &mut fouten) {
        let meta = formulier.meta(format!("/meldingen/{id}"));
        let done = uitvoeren(&state, &toegang, id, meta, Do::Commands(vec![command]), &mut fouten).await?;
        if let Some(done) = done {
            return Ok(done);
        }
    }
    let gezien = openen(&state, &toegang, id).await?;
    opnieuw(Pagina::new(&state, &page, formulier.opnieuw(&page, fouten), &gezien))
}

#[cfg(test)]
mod tests {
    use super::*;
    use kernel::Dag;

    fn nu() -> Moment {
        Moment::in_nederland(Dag::new(2026, 9, 14).unwrap(), 10, 5).unwrap()
    }

    #[test]
    fn wat_is_gedaan_komt_er_met_dag_en_tijd_in() {
        let waarden = Waarden::leeg()
            .met("is_acuut", "ja")
            .met("maatregel", "112")
            .met("maatregel", "opvang")
            .met("dag", "14-9-2026")
            .met("tijd", "9:50");
        let mut fouten = Fouten::geen();
        let Some(Command::CheckAcuut { acuut: true, maatregelen, toelichting: None }) =
            lees(Taal::Nl, &waarden, nu(), &mut fouten)
        else {
            panic!("{fouten:?}")
        };
        let om = Moment::in_nederland(Dag::new(2026, 9, 14).unwrap(), 9, 50).unwrap();
        assert_eq!(
            maatregelen,
            [Maatregel::Politie112, Maatregel::Opvang].map(|maatregel| GedaneMaatregel { maatregel, om })
        );
    }

    #[test]
    fn zonder_antwoord_is_er_geen_check_en_zonder_maatregel_telt_de_tijd_niet() {
        let mut fouten = Fouten::geen();
        assert!(lees(Taal::Nl, &Waarden::leeg(), nu(), &mut fouten).is_none());
        assert_eq!(fouten.lijst().len(), 1);
        assert!(
            lees(Taal::Nl, &Waarden::leeg().met("is_acuut", "nee").met("tijd", "zz"), nu(), &mut Fouten::geen())
                .is_some()
        );
    }
}
