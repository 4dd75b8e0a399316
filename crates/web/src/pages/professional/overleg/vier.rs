//! Step 4 of a framework that asks its questions in step 5 (KNMG): consult the professionals involved, when that is needed.

use super::{
    super::{Blad, DossierKop, Hier, kadertekst::Kadertekst, kop},
    Beeld, beelden,
};
use crate::{
    antwoord::{Antwoord, bladzijde},
    pagina::Page,
};
use askama::Template;
use meldcode::{dossier::ConsultMet, kader::StapNr};

#[derive(Template)]
#[template(path = "professional/overleg_vier.html")]
struct StapVier {
    p: Page,
    k: DossierKop,
    t: Option<Kadertekst>,
    stand: String,
    consulten: Vec<Beeld>,
    /// What the form of a consultation proposes.
    met: &'static str,
    route_gekozen: bool,
}

/// The page of step 4.
pub(in super::super) fn bladzijde_van_stap_vier(blad: &Blad<'_>) -> Antwoord {
    let (l, dossier, kader) = (blad.l(), blad.dossier(), blad.kader());
    let (p, k) = blad.rond(kop::stap_naam(l, kader, StapNr::Vier), Hier::Stap(StapNr::Vier));
    bladzijde(StapVier {
        t: Kadertekst::van(blad, StapNr::Vier),
        stand: kop::stand_woord(l, &dossier.stap_stand(StapNr::Vier, kader)),
        consulten: beelden(blad, |met| met == ConsultMet::BetrokkenProfessional),
        met: ConsultMet::BetrokkenProfessional.code(),
        route_gekozen: dossier.route().is_some(),
        p,
        k,
    })
}
