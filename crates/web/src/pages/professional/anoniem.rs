//! The case without names, to read out on the telephone; and a check of a text of one's own.

use super::{Blad, DossierKop, Hier};
use crate::{
    AppState,
    antwoord::{Antwoord, bladzijde},
    formulier::{Begin, Form, Formulier, Fouten, Waarden},
    fout::Fout,
    pagina::Page,
    route::{Id, Routes, Toegang},
    taal::Taal,
};
use access::handeling::DossierAnoniem;
use askama::Template;
use axum::extract::State;
use kernel::{DossierId, Geslacht};
use meldcode::dossier::{
    Bron, Richting,
    anoniem::{
        Aanwijzing, AnoniemPersoon, AnoniemSignaal, Leeftijdsband, Omgeving, aanwijzingen, geschoond, overzicht,
    },
};

/// The pages of the anonymous case view. A checked text is not kept anywhere.
pub(super) fn routes() -> Routes {
    Routes::new().get("/dossiers/{id}/anoniem", toon).post_vluchtig("/dossiers/{id}/anoniem", kijk_na)
}

/// A piece of a text: plain, or something that points at somebody.
#[derive(Clone, PartialEq, Eq, Debug)]
struct Stuk {
    tekst: String,
    /// What it points at, in words; empty for plain text.
    soort: String,
}

struct Persoon {
    letter: String,
    wat: String,
}

struct Signaal {
    wanneer: String,
    bron: String,
    over: String,
    stukken: Vec<Stuk>,
}

/// A text of one's own, looked at.
struct Nagekeken {
    stukken: Vec<Stuk>,
    aantal: usize,
    schoon: String,
}

#[derive(Template)]
#[template(path = "professional/anoniem.html")]
struct Anoniem {
    p: Page,
    k: DossierKop,
    f: Form,
    route: String,
    acuut: bool,
    personen: Vec<Persoon>,
    /// What points to unsafety, and what does not.
    voor: Vec<Signaal>,
    tegen: Vec<Signaal>,
    gevonden: usize,
    nagekeken: Option<Nagekeken>,
}

impl Anoniem {
    fn new(blad: &Blad<'_>, omgeving: &Omgeving, f: Form, nagekeken: Option<Nagekeken>) -> Self {
        let l = blad.l();
        let (p, k) = blad.rond(l.t("anoniem-titel"), Hier::Anoniem);
        let view = overzicht(blad.dossier(), omgeving, blad.recht(), blad.vandaag());
        let point = |richting: Richting| {
            let list = view.signalen.iter().filter(|signaal| signaal.richting == richting);
            list.map(|signaal| regel(l, signaal)).collect()
        };
        Self {
            route: view.route.map(|route| l.tf("route", route.code())).unwrap_or_default(),
            acuut: view.acuut_gevaar,
            personen: view.personen.iter().map(|wie| persoon(l, wie)).collect(),
            voor: point(Richting::Voor),
            tegen: point(Richting::Tegen),
            gevonden: view.signalen.iter().map(|signaal| signaal.gevonden.len()).sum(),
            nagekeken,
            p: p.met_fout(f.heeft_fouten()),
            k,
            f,
        }
    }
}

async fn toon(
    toegang: Toegang<DossierAnoniem>,
    State(state): State<AppState>,
    page: Page,
    Id(id): Id<DossierId>,
    begin: Begin,
) -> Antwoord {
    let blad = Blad::zie_anoniem(&state, toegang.aanvrager()?, page, id).await?;
    let form = blad.form(begin, Waarden::leeg());
    bladzijde(Anoniem::new(&blad, &omgeving(&blad).await?, form, None))
}

async fn kijk_na(
    toegang: Toegang<DossierAnoniem>,
    State(state): State<AppState>,
    page: Page,
    Id(id): Id<DossierId>,
    formulier: Formulier,
) -> Antwoord {
    let blad = Blad::zie_anoniem(&state, toegang.aanvrager()?, page, id).await?;
    let omgeving = omgeving(&blad).await?;
    let l = blad.l();
    let mut fouten = Fouten::geen();
    let tekst = fouten.tekst(l, "tekst", formulier.tekst("tekst"), &l.t("anoniem-tekst-fout"));
    let found = tekst.map(|tekst| {
        let found = aanwijzingen(tekst.as_str(), blad.dossier(), &omgeving, blad.recht());
        Nagekeken {
            stukken: stukken(l, tekst.as_str(), &found),
            aantal: found.len(),
            schoon: geschoond(tekst.as_str(), &found),
        }
    });
    let form = formulier.opnieuw(&blad.page, fouten);
    bladzijde(Anoniem::new(&blad, &omgeving, form, found))
}

/// The organisation that keeps the dossier, and who work there.
async fn omgeving(blad: &Blad<'_>) -> Result<Omgeving, Fout> {
    let (accounts, organisatie) = (&blad.state.app.accounts, blad.wie.organisatie());
    let instelling = accounts.organisatie(organisatie).await?.map(|o| o.naam).unwrap_or_default();
    let medewerkers = accounts.accounts(Some(organisatie)).await?.into_iter().map(|a| a.naam).collect();
    Ok(Omgeving { instelling, medewerkers })
}

fn persoon(l: Taal, wie: &AnoniemPersoon) -> Persoon {
    let client = wie.is_client.then(|| l.t("persoon-client"));
    let apart = (!wie.huishouden).then(|| l.t("persoon-elders"));
    let geslacht = match wie.geslacht {
        Geslacht::Vrouw => Some(l.t("geslacht-vrouw").to_lowercase()),
        Geslacht::Man => Some(l.t("geslacht-man").to_lowercase()),
        Geslacht::Anders => Some(l.t("geslacht-anders").to_lowercase()),
        Geslacht::Onbekend => None,
    };
    let words = [Some(l.tf("gezinsrol", wie.rol.code())), Some(band(l, wie.leeftijd)), geslacht, client, apart];
    Persoon { letter: wie.letter.clone(), wat: words.into_iter().flatten().collect::<Vec<_>>().join(", ") }
}

fn band(l: Taal, leeftijd: Leeftijdsband) -> String {
    match leeftijd {
        Leeftijdsband::Ongeboren => l.t("leeftijd-ongeboren"),
        Leeftijdsband::Nul => l.t("band-0"),
        Leeftijdsband::Vier => l.t("band-4"),
        Leeftijdsband::Twaalf => l.t("band-12"),
        Leeftijdsband::Achttien => l.t("band-18"),
        Leeftijdsband::Vijfentwintig => l.t("band-25"),
        Leeftijdsband::Vijfenveertig => l.t("band-45"),
        Leeftijdsband::Vijfenzestig => l.t("band-65"),
        Leeftijdsband::Onbekend => l.t("band-onbekend"),
    }
}

fn regel(l: Taal, signaal: &AnoniemSignaal) -> Signaal {
    let bron: Bron = signaal.bron;
    Signaal {
        wanneer: l.ta("anoniem-geleden", &[("dagen", &signaal.dagen_geleden)]),
        bron: l.tf("bron", bron.code()),
        over: signaal.over.join(", "),
        stukken: stukken(l, &signaal.tekst, &in_geschoond(&signaal.gevonden)),
    }
}

/// The places of the marks in the cleaned text, from the places of what was found in the original one.
fn in_geschoond(gevonden: &[Aanwijzing]) -> Vec<Aanwijzing> {
    let (mut before, mut after) = (0, 0);
    let mut marks = Vec::with_capacity(gevonden.len());
    for found in gevonden {
        let start = after + (found.plek.start - before);
        let end = start + found.soort.code().len() + "[]".len();
        marks.push(Aanwijzing { soort: found.soort, plek: start..end });
        (before, after) = (found.plek.end, end);
    }
    marks
}

/// A text in pieces, so that a page can point at what was found.
fn stukken(l: Taal, tekst: &str, gevonden: &[Aanwijzing]) -> Vec<Stuk> {
    let mut pieces = Vec::new();
    let plain = |text: Option<&str>| {
        let text = text.filter(|text| !text.is_empty());
        text.map(|text| Stuk { tekst: text.to_owned(), soort: String::new() })
    };
    let mut tot = 0;
    for found in gevonden {
        pieces.extend(plain(tekst.get(tot..found.plek.start)));
        let text = tekst.get(found.plek.clone()).unwrap_or_default().to_owned();
        pieces.push(Stuk { tekst: text, soort: l.tf("aanwijzing", found.soort.code()) });
        tot = found.plek.end;
    }
    pieces.extend(plain(tekst.get(tot..)));
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;
    use meldcode::dossier::anoniem::AanwijzingSoort;

    #[test]
    fn the_marks_stand_where_the_cleaned_text_has_them() {
        let original = "Noa zei dat opa Jan belde";
        let found = vec![
            Aanwijzing { soort: AanwijzingSoort::Naam, plek: 0..3 },
            Aanwijzing { soort: AanwijzingSoort::Naam, plek: 16..19 },
        ];
        let cleaned = geschoond(original, &found);
        let pieces = stukken(Taal::Nl, &cleaned, &in_geschoond(&found));
        let texts: Vec<&str> = pieces.iter().map(|piece| piece.tekst.as_str()).collect();
        assert_eq!(texts, ["[naam]", " zei dat opa ", "[naam]", " belde"]);
        assert_eq!(pieces.iter().filter(|piece| !piece.soort.is_empty()).count(), 2);
        let own: Vec<Stuk> = stukken(Taal::Nl, original, &found);
        assert_eq!(own[0].tekst, "Noa");
    }

    #[test]
    fn a_text_without_findings_is_one_piece() {
        assert_eq!(stukken(Taal::Nl, "niets", &[]).len(), 1);
    }
}
