//! The questions of the framework as the form shows them: its own order, step, words, examples and sources.

use super::super::super::{Blad, personen};
use crate::{formulier::Keuze, taal::Taal};
use kernel::BetrokkeneId;
use meldcode::{
    kader::{Kader, KaderVraag, StapNr, TwijfelTeltAls},
    weging::{Antwoord, Vraag},
};
use std::collections::BTreeSet;

/// A step with the questions that it asks.
pub(super) struct StapBeeld {
    pub nummer: u8,
    pub naam: String,
    pub vragen: Vec<VraagBeeld>,
}

/// One question.
pub(super) struct VraagBeeld {
    /// Name of the field.
    pub code: &'static str,
    /// Its number in the framework.
    pub nummer: String,
    pub titel: String,
    pub tekst: String,
    pub toelichting: Option<String>,
    pub subvragen: Vec<String>,
    pub voorbeelden: Vec<String>,
    pub definities: Vec<(String, String)>,
    pub bronnen: Vec<String>,
    /// What can be answered.
    pub antwoorden: Vec<Keuze>,
    /// It can not be answered in this dossier: only the reason is shown.
    pub nvt: bool,
    /// Field of the facts that the answer rests on.
    pub waarom: String,
    /// Those facts may be left out.
    pub waarom_optioneel: bool,
    /// Field and name of everybody of whom it is asked apart.
    pub per_persoon: Vec<(String, String)>,
    /// Everybody in the household must be answered before a decision.
    pub per_persoon_nodig: bool,
    /// It asks who refuses.
    pub wie_weigert: bool,
}

/// The questions that are asked of this dossier, by step.
pub(super) fn stappen(blad: &Blad<'_>) -> Vec<StapBeeld> {
    let (l, kader) = (blad.l(), blad.kader());
    [StapNr::Vier, StapNr::Vijf]
        .into_iter()
        .map(|stap| StapBeeld {
            nummer: stap.nummer(),
            naam: super::super::super::kop::stap_naam(l, kader, stap),
            vragen: kader.vragen_in(stap).filter(|vraag| vraag.actief).map(|vraag| beeld(blad, vraag)).collect(),
        })
        .filter(|stap| !stap.vragen.is_empty())
        .collect()
}

/// The questions that the form asks, in the order of the framework.
pub(super) fn gevraagd(blad: &Blad<'_>) -> Vec<Vraag> {
    let vragen = blad.kader().vragen.iter();
    vragen.filter(|vraag| vraag.actief && !niet_van_toepassing(blad, vraag.vraag)).map(|vraag| vraag.vraag).collect()
}

/// New signals can only be there after a report, or after a weighing with a suspicion.
pub(super) fn niet_van_toepassing(blad: &Blad<'_>, vraag: Vraag) -> bool {
    vraag == Vraag::NieuweSignalen && !blad.dossier().kent_eerdere_onveiligheid()
}

/// The field of the facts behind an answer.
pub(super) fn waarom(vraag: Vraag) -> String {
    format!("{}-waarom", vraag.code())
}

/// The field of an answer about one person.
pub(super) fn persoon_veld(vraag: Vraag, wie: BetrokkeneId) -> String {
    format!("{}-{wie}", vraag.code())
}

/// Question 2 is two answers per person.
pub(super) const fn is_per_persoon(vraag: Vraag) -> bool {
    match vraag {
        Vraag::Acuut | Vraag::Structureel => true,
        Vraag::Vermoeden
        | Vraag::Onthulling
        | Vraag::NieuweSignalen
        | Vraag::HulpMogelijk
        | Vraag::Medewerking
        | Vraag::DuurzaamVeilig => false,
    }
}

fn beeld(blad: &Blad<'_>, vraag: &KaderVraag) -> VraagBeeld {
    let l = blad.l();
    let teksten = |lijst: &[meldcode::kader::BronTekst]| lijst.iter().map(|t| t.tekst.clone()).collect();
    let people = blad.dossier().betrokkenen.iter().map(|regel| &regel.betrokkene).filter(|wie| wie.huishouden);
    let per_persoon = people
        .filter(|_| is_per_persoon(vraag.vraag))
        .map(|wie| (persoon_veld(vraag.vraag, wie.id), personen::noem(l, wie, blad.recht())));
    VraagBeeld {
        code: vraag.vraag.code(),
        nummer: vraag.nummer.clone(),
        titel: titel(l, blad.kader(), vraag.vraag),
        tekst: vraag.tekst.tekst.clone(),
        toelichting: vraag.toelichting.as_ref().map(|t| t.tekst.clone()),
        subvragen: teksten(&vraag.subvragen),
        voorbeelden: teksten(&vraag.voorbeelden),
        definities: vraag.definities.iter().map(|d| (d.term.clone(), d.tekst.clone())).collect(),
        bronnen: bronnen(vraag),
        antwoorden: antwoorden(l, vraag),
        nvt: niet_van_toepassing(blad, vraag.vraag),
        waarom: waarom(vraag.vraag),
        waarom_optioneel: !vraag.onderbouwing_verplicht,
        per_persoon: per_persoon.collect(),
        per_persoon_nodig: vraag.per_persoon,
        wie_weigert: vraag.vraag == Vraag::Medewerking,
    }
}

/// A few words for a question: in Dutch as the framework calls it.
pub(super) fn titel(l: Taal, kader: &Kader, vraag: Vraag) -> String {
    match l {
        Taal::Nl => kader.vraag(vraag).titel.tekst.clone(),
        Taal::En => l.tf("weegvraag", vraag.code()),
    }
}

/// What can be answered: what the question allows, with what doubt does.
fn antwoorden(l: Taal, vraag: &KaderVraag) -> Vec<Keuze> {
    let toegestaan = vraag.vraag.toegestaan().iter();
    toegestaan
        .map(|antwoord| {
            let keuze = Keuze::new(antwoord.code(), l.tf("antwoord", antwoord.code()));
            match (antwoord, vraag.twijfel_telt_als) {
                (Antwoord::Twijfel, TwijfelTeltAls::Ja) => keuze.met_uitleg(l.t("weging-twijfel-ja")),
                (Antwoord::Twijfel, TwijfelTeltAls::Consult) => keuze.met_uitleg(l.t("weging-twijfel-consult")),
                (Antwoord::NogNiet, _) => keuze.met_uitleg(l.t("weging-nog-niet")),
                (Antwoord::Ja | Antwoord::Nee | Antwoord::Nvt, _) => keuze,
            }
        })
        .collect()
}

/// Every source of the texts of a question, once.
fn bronnen(vraag: &KaderVraag) -> Vec<String> {
    let teksten = vraag.toelichting.iter().chain(&vraag.subvragen).chain(&vraag.voorbeelden).chain([&vraag.tekst]);
    let alle: BTreeSet<&str> = teksten
        .map(|tekst| tekst.bron.as_str())
        .chain(vraag.definities.iter().map(|d| d.bron.as_str()))
        .chain([vraag.bron.as_str()])
        .filter(|bron| !bron.is_empty())
        .collect();
    alle.into_iter().map(str::to_owned).collect()
}
