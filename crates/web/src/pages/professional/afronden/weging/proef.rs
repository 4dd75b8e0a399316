//! What the dossier would say about a weighing, before it is stored: every objection at its field at once.

use super::{
    super::super::Blad,
    invoer::Getypt,
    vragen::{titel, waarom},
};
use crate::{
    formulier::{Fouten, weigering},
    taal::Taal,
};
use kernel::{Actor, Decider, Tekst};
use meldcode::{
    dossier::{Command, Event, Gegeven, Onderbouwing, Refusal},
    weging::{Antwoorden, Vraag},
};

/// Who decides, for a decision that is only tried.
pub(super) fn actor(blad: &Blad<'_>) -> Actor {
    let rol = blad.wie.rollen().first().map_or("", |rol| rol.code());
    Actor { account: blad.wie.account(), rol, organisatie: blad.wie.organisatie() }
}

/// Asks the dossier, and puts what it objects to at the fields. Missing facts are filled in for the next try, so that all of
/// them are named together.
pub(super) fn probeer(fouten: &mut Fouten, blad: &Blad<'_>, mut getypt: Getypt) {
    let l = blad.l();
    for _ in 0..=Vraag::ALLE.len() {
        let weeg = Command::Weeg(getypt.weeg(blad.vers()));
        let Err(refusal) = blad.dossier().decide(weeg, blad.kader(), &actor(blad), blad.nu()) else { return };
        let zin = zin(l, blad, &refusal);
        match refusal {
            Refusal::OnderbouwingOntbreekt { vraag } => {
                fouten.bij(&waarom(vraag), zin);
                let Ok(ingevuld) = Tekst::new("-") else { return };
                getypt.onderbouwing.push((vraag, ingevuld));
            }
            other => return fouten.bij(veld(&other), zin),
        }
    }
}

fn zin(l: Taal, blad: &Blad<'_>, refusal: &Refusal) -> String {
    match refusal {
        Refusal::OnderbouwingOntbreekt { vraag } => {
            l.ta("weging-onderbouw", &[("vraag", &titel(l, blad.kader(), *vraag))])
        }
        Refusal::PersoonsantwoordenWijkenAf { vraag } => {
            l.ta("weging-personen-wijken-af", &[("vraag", &titel(l, blad.kader(), *vraag))])
        }
        other => weigering(l, other.code(), &other.to_string()),
    }
}

/// The field that a refusal is about.
fn veld(refusal: &Refusal) -> &'static str {
    match refusal {
        Refusal::PersoonsantwoordenWijkenAf { vraag } | Refusal::AntwoordNietToegestaan { vraag } => vraag.code(),
        Refusal::NieuweSignalenNietVanToepassing => Vraag::NieuweSignalen.code(),
        Refusal::HerbeoordelingsdatumOntbreekt | Refusal::DatumVoorbij => "herbeoordeling",
        _ => "",
    }
}

/// The answers with those per person added up, as the dossier does it; as typed when it objects.
pub(super) fn samengeteld(blad: &Blad<'_>, getypt: &Getypt) -> Antwoorden {
    let mut volledig = getypt.weeg(blad.vers());
    // Only the answers matter here: what they rest on and when to weigh again may still be missing.
    volledig.herbeoordeling = Some(blad.vandaag());
    volledig.onderbouwing = Vraag::ALLE.into_iter().filter_map(ingevuld).collect();
    match blad.dossier().decide(Command::Weeg(volledig), blad.kader(), &actor(blad), blad.nu()).as_deref() {
        Ok([Event::Gewogen(weging)]) => weging.bewijs.antwoorden,
        Ok(_) | Err(_) => getypt.antwoorden,
    }
}

fn ingevuld(vraag: Vraag) -> Option<Onderbouwing> {
    Tekst::new("-").ok().map(|tekst| Onderbouwing { vraag, tekst: Gegeven::gezin(tekst) })
}
