//! From the words of the meldcode to the words of Veilig Thuis. Neither side knows the other; what has no counterpart is named
//! here, once.

mod codes;
mod facts;
mod people;
#[cfg(test)]
mod tests;

use crate::ports::{Ids, Organisatie};
use kernel::{CasusId, DossierId, Inzagerecht, OrganisatieId, Tekst};
use meldcode::{
    dossier::{self, Dossier, MelderInhoud, MeldingInhoud},
    kader::Kader,
    weging::Vraag,
};
use veiligthuis::{
    codes::{Aanvullend, AardGeweld, DuurGeweld, Kanaal, Spoed},
    melding::{MeldcodeGegevens, MeldcodeStap, MelderOpgave, MelderSoortOpgave, OntvangstOpgave},
};

/// Where a report comes from and goes to.
pub(crate) struct Sender<'a> {
    pub dossier: DossierId,
    pub organisatie: &'a Organisatie,
    pub regio: OrganisatieId,
    pub casus: CasusId,
}

/// The report as Veilig Thuis takes it in. Everybody in it gets a new id: the same human being has another id in another file.
pub(crate) fn to_opgave(
    ids: &dyn Ids,
    dossier: &Dossier,
    gemeld: &dossier::Melding,
    kader: &Kader,
    sender: &Sender<'_>,
    recht: &dyn Inzagerecht,
) -> OntvangstOpgave {
    let people = people::People::new(ids, dossier, gemeld);
    let told: Option<&MeldingInhoud> = gemeld.inhoud.open(recht);
    let text = |pick: fn(&MeldingInhoud) -> Option<&Tekst>| told.and_then(pick).cloned();
    let along = facts::along(ids, dossier, gemeld, &people, recht);
    let own = gemeld.niet_tonen.as_ref().and_then(|g| g.open(recht)).cloned();
    let acute = dossier.acuut.iter().any(|danger| danger.opgeheven.is_none());
    OntvangstOpgave {
        kanaal: Kanaal::Portaal,
        ontvangen: gemeld.ontvangst,
        regio: sender.regio,
        casus: sender.casus,
        spoed: Some(match (acute, gemeld.dringend) {
            (true, _) => Spoed::Acuut,
            (false, true) => Spoed::Spoed,
            (false, false) => Spoed::Gewoon,
        }),
        melder: reporter(gemeld, kader, sender, recht),
        herkomst: Some(sender.dossier),
        betrokkenen: people.opgaven(dossier, gemeld, recht),
        aard: vec![AardGeweld::Onbekend],
        aanvullend: codes::aanvullend(dossier.route(), dossier).collect::<Vec<Aanvullend>>(),
        duur: DuurGeweld::Onbekend,
        omschrijving: text(|t| Some(&t.omschrijving)),
        feiten: along.facts,
        voorgeschiedenis: text(|t| t.voorgeschiedenis.as_ref()),
        beschermend: facts::joined(&[
            ("Wat gaat goed", text(|t| t.gaat_goed.as_ref())),
            ("Netwerk", text(|t| t.netwerk.as_ref())),
        ]),
        gevaar: text(|t| t.bijzonderheden.as_ref()),
        tolk: None,
        hulp: facts::joined(&[
            ("Veiligheid op dit moment", text(|t| t.veiligheid_nu.as_ref())),
            ("Wat zegt het kind", text(|t| t.stem_van_het_kind.as_ref())),
        ]),
        melder_blijft_doen: text(|t| t.eigen_hulp.as_ref()),
        verwachting: text(|t| t.verwachting.as_ref()),
        meldcode: Some(meldcode_data(dossier, kader)),
        // Sealed with the reporter, as everything that may point at who reported.
        niet_tonen: match along.witnesses {
            None => own,
            witnesses => facts::joined(&[("Niet laten zien", own), ("Wie zag, hoorde of sprak", witnesses)]),
        },
    }
}

fn reporter(gemeld: &dossier::Melding, kader: &Kader, sender: &Sender<'_>, recht: &dyn Inzagerecht) -> MelderOpgave {
    let who: Option<&MelderInhoud> = gemeld.melder.open(recht);
    let (rol, organisatie) = codes::profession(&kader.versie.id);
    MelderOpgave {
        soort: MelderSoortOpgave::Beroepsmatig { rol, organisatie, afscherming: codes::ground(&gemeld.identiteit) },
        naam: who.map(|w| w.naam.clone()),
        contact: who.map(|w| w.contact.clone()),
        functie: who.map(|w| w.functie.clone()),
        organisatie: Tekst::new(&sender.organisatie.naam).ok(),
        adres: None,
        relatie: who.and_then(|w| w.relatie.clone()),
        bereikbaar: who.and_then(|w| w.bereikbaar.clone()),
        toelichting_afscherming: None,
    }
}

/// What was done under the meldcode: the steps with their days, and the answers of the leading weging with its grounds.
fn meldcode_data(dossier: &Dossier, kader: &Kader) -> MeldcodeGegevens {
    let stappen = dossier.stappen(kader).into_iter().map(|stap| MeldcodeStap {
        stap: stap.stap.nummer(),
        gedaan: stap.stand == dossier::Stand::Gedaan,
        op: stap.op.map(|moment| moment.dag()),
    });
    let weging = dossier.nu(&dossier.wegingen).next_back();
    let antwoorden = weging.map_or_else(Vec::new, |weging| {
        let typed = |vraag: Vraag| weging.bewijs.antwoorden.get(vraag).map(|a| (vraag.code(), a.code()));
        Vraag::ALLE.into_iter().filter_map(typed).map(|(v, a)| (v.to_owned(), a.to_owned())).collect()
    });
    let gronden = weging.map(|w| w.bewijs.gronden.iter().map(|g| g.code()).collect::<Vec<_>>().join(", "));
    MeldcodeGegevens {
        beroep: Tekst::new(&kader.naam).ok(),
        kader: Some(kader.versie.to_string()),
        stappen: stappen.collect(),
        antwoorden,
        gronden: gronden.and_then(|text| Tekst::new(&text).ok()),
    }
}
