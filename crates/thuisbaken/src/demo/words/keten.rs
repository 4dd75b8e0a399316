//! What people at Veilig Thuis record of the chain around a casus. Parts are named by their place, as transfers are.

use super::{casus::CasusStep, tekst};
use kernel::{Dag, Moment};
use veiligthuis::{
    casus::{
        Command,
        keten::{HuisverbodOpgave, VlagOpgave, VtoOpgave},
    },
    codes::{HuisverbodVerzoek, Ketenaanleiding, Ketenbesluit, VtoWeg},
};

/// The police had a huisverbod imposed on one person; everybody else stays at home.
pub fn huisverbod(nr: usize, wie: usize, opgelegd: Moment, afspraken: &'static str) -> CasusStep {
    Box::new(move |stage| {
        let persoon = stage.people[wie];
        vec![Command::LegHuisverbodVast(Box::new(HuisverbodOpgave {
            id: stage.transfers[nr],
            persoon,
            thuis: stage.people.iter().copied().filter(|id| *id != persoon).collect(),
            opgelegd,
            verzoek: HuisverbodVerzoek::Politie,
            contactverbod: true,
            adres: None,
            toelichting: Some(tekst(afspraken)),
        }))]
    })
}

/// Asking the Raad is proposed, about the first person.
pub fn stel_raad_voor(nr: usize, waarom: &'static str) -> CasusStep {
    Box::new(move |stage| {
        vec![Command::StelKetenbesluitVoor {
            voorstel: stage.transfers[nr],
            wat: Ketenbesluit::Vto,
            over: vec![stage.people[0]],
            toelichting: tekst(waarom),
        }]
    })
}

/// A second person confirms.
pub fn bekrachtig_keten(nr: usize) -> CasusStep {
    Box::new(move |stage| vec![Command::Bekrachtig { voorstel: stage.transfers[nr] }])
}

/// The request went to the Raad.
pub fn vraag_raad(nr: usize, wat: &'static str) -> CasusStep {
    Box::new(move |stage| {
        vec![Command::VraagRaad(Box::new(VtoOpgave {
            id: stage.transfers[nr],
            over: vec![stage.people[0]],
            op: stage.now,
            weg: VtoWeg::Corv,
            toelichting: tekst(wat),
        }))]
    })
}

/// MDA++ is involved.
pub fn mda(nr: usize, terugkijken: Dag, afspraken: &'static str) -> CasusStep {
    Box::new(move |stage| {
        vec![Command::ZetKetenvlag(Box::new(VlagOpgave {
            id: stage.transfers[nr],
            aanleiding: Ketenaanleiding::StructureelOnveilig,
            over: stage.people.to_vec(),
            sinds: stage.now,
            terugkijken,
            contact: tekst("Ilse Dekker, regisseur MDA++ (fictief)"),
            toelichting: tekst(afspraken),
        }))]
    })
}
