//! The receipt of a report, and what Veilig Thuis let know since.

use super::super::{
    super::{Blad, DossierKop, Hier, personen},
    namen,
};
use crate::{
    AppState,
    antwoord::{Antwoord, bladzijde},
    fout::Fout,
    pagina::Page,
    route::{Id2, Toegang},
};
use access::handeling::DossierInzien;
use application::melding::{WorkTerm, work_term};
use askama::Template;
use axum::extract::State;
use kernel::{DossierId, MeldingId, Moment, Stand};
use meldcode::dossier::{Fase, Melding, TerugkoppelingSoort};

/// One station on the way of a report.
struct Halte {
    code: &'static str,
    wanneer: Option<String>,
    tekst: Option<String>,
}

#[derive(Template)]
#[template(path = "professional/afronden/melding.html")]
struct Bladzijde {
    p: Page,
    k: DossierKop,
    nummer: String,
    wanneer: String,
    haltes: Vec<Halte>,
    uiterlijk: String,
    werkdagen: String,
    dagen_atw: String,
    bekend: bool,
    te_laat: bool,
    gehoord: bool,
    dringend: bool,
    politie: bool,
    over: String,
    verteld: bool,
    omschrijving: String,
    delen: usize,
    loopt: bool,
    afgedrukt: String,
}

impl Bladzijde {
    fn janee(&self, ja: &bool) -> String {
        if *ja { self.p.l.t("ja") } else { self.p.l.t("nee") }
    }
}

pub(super) async fn toon(
    toegang: Toegang<DossierInzien>,
    State(state): State<AppState>,
    page: Page,
    Id2(id, melding): Id2<DossierId, MeldingId>,
) -> Antwoord {
    let blad = Blad::zie(&state, toegang.aanvrager()?, page, id).await?;
    let l = blad.l();
    let dossier = blad.dossier();
    let melding = dossier.meldingen.iter().find(|m| m.id == melding).ok_or(Fout::NietVoorU)?;
    let regio = match toegang.wie()?.organisatie.regio {
        Some(regio) => state.app.accounts.organisatie(regio).await?,
        None => None,
    };
    let term = work_term(
        &state.app,
        regio.as_ref().map(|regio| regio.instelling).unwrap_or_default(),
        melding.ontvangst,
        gehoord(&blad, melding),
    );
    let (p, k) = blad.rond(l.t("melding-titel"), Hier::Melden);
    bladzijde(Bladzijde {
        p,
        k,
        nummer: ontvangstnummer(melding.id),
        wanneer: l.moment(melding.ontvangst),
        haltes: haltes(&blad, melding),
        uiterlijk: l.weekdag(term.bindend.uiterlijk),
        werkdagen: l.weekdag(term.lezingen.werkdagen.uiterlijk),
        dagen_atw: l.weekdag(term.lezingen.dagen_atw.uiterlijk),
        bekend: regio.is_some(),
        te_laat: is_te_laat(&term, gehoord(&blad, melding)),
        gehoord: gehoord(&blad, melding).is_some(),
        dringend: melding.dringend,
        politie: melding.ook_politie,
        over: personen::noem_allen(l, dossier, &melding.betrokkenen, blad.recht()),
        verteld: melding.geinformeerd,
        omschrijving: namen::of_vernietigd(
            &blad,
            melding.inhoud.open(blad.recht()).map(|inhoud| inhoud.omschrijving.as_str().to_owned()),
        ),
        delen: melding.mee.len(),
        loopt: dossier.fase == Fase::Open,
        afgedrukt: l.moment(blad.nu()),
    })
}

/// The id of a report in groups of four, so that it can be read out: `0198 4F2C …`.
fn ontvangstnummer(id: MeldingId) -> String {
    let hex = id.uuid().simple().to_string().to_uppercase();
    let groups = hex.as_bytes().chunks(4).map(|group| String::from_utf8_lossy(group).into_owned());
    groups.collect::<Vec<_>>().join(" ")
}

/// When Veilig Thuis said what it decided; that stops the term.
fn gehoord(blad: &Blad<'_>, melding: &Melding) -> Option<Moment> {
    let alle = blad.dossier().terugkoppelingen.iter().filter(|t| t.melding == melding.id);
    let mut antwoord = alle.filter(|t| match t.soort {
        TerugkoppelingSoort::Besloten | TerugkoppelingSoort::Terugkoppeling => true,
        TerugkoppelingSoort::Ontvangen | TerugkoppelingSoort::Beoordeeld => false,
    });
    antwoord.next().map(|t| t.op)
}

fn is_te_laat(term: &WorkTerm, gehoord: Option<Moment>) -> bool {
    gehoord.is_none() && term.stand == Stand::TeLaat
}

fn haltes(blad: &Blad<'_>, melding: &Melding) -> Vec<Halte> {
    let (l, dossier) = (blad.l(), blad.dossier());
    let van = |soort: TerugkoppelingSoort| {
        let bericht = dossier.terugkoppelingen.iter().rfind(|t| t.melding == melding.id && t.soort == soort);
        Halte {
            code: soort.code(),
            wanneer: bericht.map(|t| l.moment(t.op)),
            tekst: bericht.and_then(|t| t.tekst.as_ref()).map(|tekst| namen::tekst(blad, tekst)),
        }
    };
    TerugkoppelingSoort::ALLE.iter().map(|soort| van(*soort)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    #[test]
    fn een_ontvangstnummer_is_voor_te_lezen() {
        let id = MeldingId::new(Uuid::from_u128(0x0198_4f2c_0000_7000_8000_0000_0000_00ab));
        assert_eq!(ontvangstnummer(id), "0198 4F2C 0000 7000 8000 0000 0000 00AB");
    }
}
