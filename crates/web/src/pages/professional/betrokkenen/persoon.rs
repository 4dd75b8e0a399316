//! Adding somebody, and correcting what is known of somebody.

use super::{
    super::{Blad, DossierKop, Hier, beslis},
    adres, geboorte,
};
use crate::{
    AppState,
    antwoord::{Antwoord, bladzijde},
    formulier::{Begin, Form, Formulier, Fouten, Keuze, Waarden},
    fout::Fout,
    pagina::Page,
    route::{Id, Id2, Toegang},
    taal::Taal,
};
use access::handeling::{DossierBewerken, DossierInzien};
use askama::Template;
use axum::extract::State;
use kernel::{BetrokkeneId, Bsn, BsnFout, Dag, DossierId, Geboorte, Geslacht, Identiteit};
use meldcode::dossier::{BetrokkeneInvoer, BetrokkeneRegel, Command, GezinsRol};

#[derive(Template)]
#[template(path = "professional/persoon.html")]
struct Persoon {
    p: Page,
    k: DossierKop,
    f: Form,
    rollen: Vec<Keuze>,
    geslachten: Vec<Keuze>,
    weet: Vec<Keuze>,
    /// The address in words and its page; `None` for somebody new.
    adres: Option<(String, String)>,
    /// What may wait is shown unfolded: it holds an error or a text.
    meer_open: bool,
}

/// Stable codes of the form.
const GESLACHTEN: [(&str, Geslacht); 4] = [
    ("vrouw", Geslacht::Vrouw),
    ("man", Geslacht::Man),
    ("anders", Geslacht::Anders),
    ("onbekend", Geslacht::Onbekend),
];

/// At which field a refusal of the dossier is shown.
const VELDEN: [(&str, &str); 1] = [("geboorte-in-de-toekomst", "geboren")];

impl Persoon {
    fn new(blad: &Blad<'_>, regel: Option<&BetrokkeneRegel>, f: Form) -> Self {
        let l = blad.l();
        let titel = if regel.is_some() { l.t("persoon-verbeter-titel") } else { l.t("persoon-nieuw-titel") };
        let (p, k) = blad.rond(titel, Hier::Betrokkenen);
        let filled = |veld| !f.waarde(veld).is_empty() || f.fout(veld).is_some();
        Self {
            meer_open: ["bsn", "contact", "school"].into_iter().any(filled),
            rollen: Keuze::codes(l, "gezinsrol", GezinsRol::ALLE.iter().map(|rol| rol.code())),
            geslachten: GESLACHTEN.map(|(code, _)| Keuze::new(code, l.tf("geslacht", code))).to_vec(),
            weet: ["ja", "nee", "onbekend"].map(|code| Keuze::new(code, l.tf("weet", code))).to_vec(),
            adres: regel.map(|regel| {
                let pad = blad.pad(&format!("betrokkenen/{}/adres", regel.betrokkene.id));
                (adres::stand(l, regel, blad.recht()), pad)
            }),
            p: p.onder(l.t("dossier-betrokkenen"), blad.pad("betrokkenen")).met_fout(f.heeft_fouten()),
            k,
            f,
        }
    }
}

pub(super) async fn toon_nieuw(
    toegang: Toegang<DossierBewerken>,
    State(state): State<AppState>,
    page: Page,
    Id(id): Id<DossierId>,
    begin: Begin,
) -> Antwoord {
    let blad = Blad::zie(&state, toegang.aanvrager()?, page, id).await?;
    let nobody = blad.dossier().betrokkenen.is_empty();
    let voorstel = Waarden::leeg().met("huishouden", "ja").met_als("client", nobody.then_some("ja"));
    let form = blad.form(begin, voorstel);
    bladzijde(Persoon::new(&blad, None, form))
}

pub(super) async fn voeg_toe(
    toegang: Toegang<DossierBewerken>,
    State(state): State<AppState>,
    page: Page,
    Id(id): Id<DossierId>,
    formulier: Formulier,
) -> Antwoord {
    let blad = Blad::zie(&state, toegang.aanvrager()?, page, id).await?;
    let wie = BetrokkeneId::new(state.app.ids.fresh());
    let (l, vandaag) = (blad.l(), blad.vandaag());
    beslis(
        &blad,
        &formulier,
        blad.pad("betrokkenen"),
        &VELDEN,
        |fouten| Some(vec![Command::VoegBetrokkeneToe(lees(fouten, l, &formulier, wie, None, vandaag)?)]),
        |f| Persoon::new(&blad, None, f),
    )
    .await
}

pub(super) async fn toon(
    toegang: Toegang<DossierInzien>,
    State(state): State<AppState>,
    page: Page,
    Id2(id, wie): Id2<DossierId, BetrokkeneId>,
    begin: Begin,
) -> Antwoord {
    let blad = Blad::zie(&state, toegang.aanvrager()?, page, id).await?;
    let regel = blad.dossier().betrokkene(wie).ok_or(Fout::NietVoorU)?;
    let form = blad.form(begin, voorstel(&blad, regel));
    bladzijde(Persoon::new(&blad, Some(regel), form))
}

pub(super) async fn corrigeer(
    toegang: Toegang<DossierBewerken>,
    State(state): State<AppState>,
    page: Page,
    Id2(id, wie): Id2<DossierId, BetrokkeneId>,
    formulier: Formulier,
) -> Antwoord {
    let blad = Blad::zie(&state, toegang.aanvrager()?, page, id).await?;
    let regel = blad.dossier().betrokkene(wie).ok_or(Fout::NietVoorU)?;
    let known = regel.betrokkene.identiteit.open(blad.recht()).map(|identiteit| &identiteit.geboorte);
    let (l, vandaag) = (blad.l(), blad.vandaag());
    beslis(
        &blad,
        &formulier,
        blad.pad("betrokkenen"),
        &VELDEN,
        |fouten| Some(vec![Command::CorrigeerBetrokkene(lees(fouten, l, &formulier, wie, known, vandaag)?)]),
        |f| Persoon::new(&blad, Some(regel), f),
    )
    .await
}

/// What is known now, as it can be typed.
fn voorstel(blad: &Blad<'_>, regel: &BetrokkeneRegel) -> Waarden {
    let wie = &regel.betrokkene;
    let weet = match wie.weet_van_zorgen {
        Some(true) => "ja",
        Some(false) => "nee",
        None => "onbekend",
    };
    let form = Waarden::leeg()
        .met("rol", wie.rol.code())
        .met("weet", weet)
        .met_als("client", wie.is_client.then_some("ja"))
        .met_als("huishouden", wie.huishouden.then_some("ja"))
        .met_als("ongeboren", wie.ongeboren.then_some("ja"));
    let Some(known) = wie.identiteit.open(blad.recht()) else { return form };
    let geslacht = GESLACHTEN.into_iter().find(|(_, geslacht)| *geslacht == known.geslacht).map(|(code, _)| code);
    form.met_als("naam", known.naam.as_ref().map(|naam| naam.as_str()))
        .met("geboren", geboorte::tekst(&known.geboorte, blad.vandaag()))
        .met_als("geslacht", geslacht)
        .met_als("bsn", known.bsn.as_ref().map(Bsn::as_str))
        .met_als("contact", known.contact.as_ref().map(|tekst| tekst.as_str()))
        .met_als("school", known.school_of_arts.as_ref().map(|tekst| tekst.as_str()))
}

/// Reads the form. An age that was not changed keeps the day on which it was estimated.
fn lees(
    fouten: &mut Fouten,
    l: Taal,
    formulier: &Formulier,
    id: BetrokkeneId,
    bekend: Option<&Geboorte>,
    vandaag: Dag,
) -> Option<BetrokkeneInvoer> {
    let typed = |veld| formulier.tekst(veld);
    let is_ja = |veld| formulier.waarden().heeft(veld, "ja");
    let naam = fouten.tekst_of_leeg(l, "naam", typed("naam"));
    let rol = fouten.keuze("rol", typed("rol"), GezinsRol::van_code, &l.t("persoon-rol-fout"));
    let ongeboren = is_ja("ongeboren");
    let same = bekend.filter(|known| {
        matches!(known, Geboorte::Ongeveer { .. })
            && !ongeboren
            && geboorte::tekst(known, vandaag) == typed("geboren").trim()
    });
    let geboorte = match same {
        Some(known) => Some(known.clone()),
        None => geboorte::lees(fouten, l, typed("geboren"), ongeboren, vandaag),
    };
    let geslacht = GESLACHTEN.into_iter().find(|(code, _)| *code == typed("geslacht")).map(|(_, geslacht)| geslacht);
    let bsn = bsn(fouten, l, typed("bsn"));
    let contact = fouten.tekst_of_leeg(l, "contact", typed("contact"));
    let school_of_arts = fouten.tekst_of_leeg(l, "school", typed("school"));
    let identiteit =
        Identiteit { naam, geboorte: geboorte?, geslacht: geslacht.unwrap_or_default(), bsn, contact, school_of_arts };
    let weet_van_zorgen = match typed("weet") {
        "ja" => Some(true),
        "nee" => Some(false),
        _ => None,
    };
    Some(BetrokkeneInvoer {
        id,
        identiteit,
        rol: rol?,
        is_client: is_ja("client"),
        huishouden: is_ja("huishouden"),
        weet_van_zorgen,
        adres: None,
    })
}

/// A BSN that may be left out.
fn bsn(fouten: &mut Fouten, l: Taal, getypt: &str) -> Option<Bsn> {
    if getypt.trim().is_empty() {
        return None;
    }
    let zin = |fout| match fout {
        BsnFout::Vorm => l.t("persoon-bsn-vorm"),
        BsnFout::Elfproef => l.t("persoon-bsn-elfproef"),
    };
    Bsn::lees(getypt.trim()).map_err(|fout| fouten.bij("bsn", zin(fout))).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn een_verkeerd_bsn_zegt_wat_er_mis_is_en_een_leeg_bsn_mag() {
        let mut fouten = Fouten::geen();
        assert!(bsn(&mut fouten, Taal::Nl, " ").is_none() && fouten.is_leeg());
        assert_eq!(bsn(&mut fouten, Taal::Nl, "999 99 0019").unwrap().as_str(), "999990019");
        assert!(bsn(&mut fouten, Taal::Nl, "999990018").is_none());
        assert!(fouten.van("bsn").unwrap().contains("verkeerd getypt"), "{:?}", fouten.van("bsn"));
    }
}
