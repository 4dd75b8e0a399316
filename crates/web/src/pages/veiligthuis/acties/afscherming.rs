//! The protection of the reporter from the family: a citizen's own permission, or a proposal about a professional on which a
//! second person decides.

use crate::{
    AppState,
    antwoord::{Antwoord, bladzijde, opnieuw},
    formulier::{Begin, Form, Formulier, Fouten, Keuze, Waarden},
    fout::Fout,
    pages::veiligthuis::{
        gemeen::{Actie, Kop, codes, openen, uitvoeren},
        melding::{afscherming_woorden, soort_in_woorden},
    },
    pagina::Page,
    route::{Id, Toegang},
    taal::Taal,
};
use access::handeling::MelderAfschermen;
use application::melding::{Do, SeenMelding};
use askama::Template;
use axum::extract::State;
use kernel::MeldingId;
use veiligthuis::{
    codes::GrondAfscherming,
    melding::{AfschermingKeuze, Command, MelderSoort},
};

/// The code of the choice to open; the others are the codes of the grounds.
pub(super) const OPENEN: &str = "openen";

#[derive(Template)]
#[template(path = "veiligthuis/afscherming.html")]
struct Pagina {
    p: Page,
    f: Form,
    kop: Kop,
    soort: String,
    nu: String,
    burger: bool,
    /// A proposal waits already.
    loopt: bool,
    keuzes: Vec<Keuze>,
}

impl Pagina {
    fn new(state: &AppState, page: &Page, f: Form, gezien: &SeenMelding) -> Result<Self, Fout> {
        let (l, m) = (page.l, gezien.melding.get());
        let o = m.ontvangst.as_ref().ok_or(Fout::NietVoorU)?;
        let Actie { p, f, kop, .. } = Actie::new(state, page, f, gezien, l.t("vt-afscherming-titel"));
        let burger = o.melder_soort == MelderSoort::Burger;
        Ok(Self {
            p,
            f,
            kop,
            soort: soort_in_woorden(l, o.melder_soort),
            nu: afscherming_woorden(l, o),
            burger,
            loopt: m.afscherming_voorstel.is_some(),
            keuzes: if burger { toestemming(l) } else { keuzes(l) },
        })
    }
}

fn toestemming(l: Taal) -> Vec<Keuze> {
    ["ja", "nee"].map(|code| Keuze::new(code, l.tf("vt-toestemming", code))).into()
}

fn keuzes(l: Taal) -> Vec<Keuze> {
    let grounds = codes(l, "vt-afschermen-keuze", GrondAfscherming::ALLE, GrondAfscherming::code);
    grounds.into_iter().chain([Keuze::new(OPENEN, l.t("vt-afschermen-openen"))]).collect()
}

/// Reads the code of a choice.
pub(super) fn lees_keuze(code: &str) -> Option<AfschermingKeuze> {
    match code {
        OPENEN => Some(AfschermingKeuze::Openen),
        grond => GrondAfscherming::van_code(grond).map(AfschermingKeuze::Afschermen),
    }
}

/// The code of a choice.
pub(super) const fn keuze_code(keuze: AfschermingKeuze) -> &'static str {
    match keuze {
        AfschermingKeuze::Openen => OPENEN,
        AfschermingKeuze::Afschermen(grond) => grond.code(),
    }
}

fn lees(l: Taal, waarden: &Waarden, soort: MelderSoort, fouten: &mut Fouten) -> Option<Command> {
    let typed = waarden.tekst("keuze");
    match soort {
        MelderSoort::Burger => {
            let read = |code: &str| matches!(code, "ja" | "nee").then_some(code == "ja");
            let toestemming = fouten.keuze("keuze", typed, read, &l.t("vt-toestemming-fout"))?;
            Some(Command::LegToestemmingVast { toestemming })
        }
        MelderSoort::Beroepsmatig { .. } | MelderSoort::Ambtshalve => {
            let keuze = fouten.keuze("keuze", typed, lees_keuze, &l.t("vt-afschermen-fout"));
            let text = waarden.tekst("toelichting");
            let toelichting = fouten.tekst(l, "toelichting", text, &l.t("vt-afschermen-toelichting-fout"))?;
            Some(Command::StelAfschermingVoor { keuze: keuze?, toelichting })
        }
    }
}

pub(super) async fn toon(
    toegang: Toegang<MelderAfschermen>,
    State(state): State<AppState>,
    page: Page,
    Id(id): Id<MeldingId>,
    begin: Begin,
) -> Antwoord {
    let gezien = openen(&state, &toegang, id).await?;
    let f = begin.form(&page, Waarden::leeg(), Some(gezien.seq));
    bladzijde(Pagina::new(&state, &page, f, &gezien)?)
}

pub(super) async fn ontvang(
    toegang: Toegang<MelderAfschermen>,
    State(state): State<AppState>,
    page: Page,
    Id(id): Id<MeldingId>,
    formulier: Formulier,
) -> Antwoord {
    let gezien = openen(&state, &toegang, id).await?;
    let soort = gezien.melding.get().ontvangst.as_ref().ok_or(Fout::NietVoorU)?.melder_soort;
    let mut fouten = Fouten::geen();
    if let Some(command) = lees(page.l, formulier.waarden(), soort, &mut fouten) {
        let meta = formulier.meta(format!("/meldingen/{id}"));
        let done = uitvoeren(&state, &toegang, id, meta, Do::Commands(vec![command]), &mut fouten).await?;
        if let Some(done) = done {
            return Ok(done);
        }
    }
    opnieuw(Pagina::new(&state, &page, formulier.opnieuw(&page, fouten), &gezien)?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use veiligthuis::codes::{BeroepsRol, OrganisatieSoort};

    #[test]
    fn een_burger_geeft_zelf_toestemming_en_over_een_beroepskracht_gaat_een_voorstel() {
        let ja = Waarden::leeg().met("keuze", "ja");
        let burger = lees(Taal::Nl, &ja, MelderSoort::Burger, &mut Fouten::geen());
        assert!(burger == Some(Command::LegToestemmingVast { toestemming: true }));
        let beroep =
            MelderSoort::Beroepsmatig { rol: BeroepsRol::Medisch, organisatie: OrganisatieSoort::Gezondheidszorg };
        let grond = Waarden::leeg().met("keuze", "bedreiging-melder").met("toelichting", "De vader dreigt.");
        let Some(Command::StelAfschermingVoor { keuze, .. }) = lees(Taal::Nl, &grond, beroep, &mut Fouten::geen())
        else {
            panic!("niet gelezen")
        };
        assert_eq!(keuze, AfschermingKeuze::Afschermen(GrondAfscherming::BedreigingMelder));
        assert!(lees(Taal::Nl, &ja, beroep, &mut Fouten::geen()).is_none());
    }

    #[test]
    fn elke_keuze_leest_terug() {
        for keuze in GrondAfscherming::ALLE.iter().map(|g| AfschermingKeuze::Afschermen(*g)) {
            assert_eq!(lees_keuze(keuze_code(keuze)), Some(keuze));
        }
        assert_eq!(lees_keuze(OPENEN), Some(AfschermingKeuze::Openen));
    }
}
