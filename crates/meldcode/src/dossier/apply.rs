//! The state after an event. Total: a fact can not be refused.

use kernel::Recorded;

use super::{
    AcuutGevaar, BetrokkeneRegel, Dossier, Event, Fase, KladStand, Kladnotitie, Kop, Notitie, SignaalRegel,
    SignaalStand, Stempel, Vast,
};

/// Applies one recorded event.
pub(super) fn apply(mut d: Dossier, recorded: &Recorded<Event>) -> Dossier {
    d.seq = recorded.seq;
    if let Event::DossierGeopend { .. } = recorded.event {
        d.episode = 1;
    }
    if let Event::Heropend { episode, .. } = recorded.event {
        d.episode = episode;
    }
    let stempel = Stempel { episode: d.episode, seq: recorded.seq, op: recorded.at, door: recorded.actor.account };
    match recorded.event.clone() {
        Event::DossierGeopend { organisatie, eigenaar, kader } => {
            d.fase = Fase::Open;
            d.kop = Some(Kop { organisatie, eigenaar, kader, geopend: recorded.at });
        }
        Event::RouteGekozen { route, reden: _ } => d.route = Some(Vast { stempel, feit: route }),
        Event::KladnotitieGeschreven { id, notitie } => {
            let notitie = Vast { stempel, feit: Notitie { id, tekst: notitie } };
            d.kladnotities.push(Kladnotitie { notitie, stand: KladStand::Open });
        }
        Event::KladnotitieGepromoveerd { id, signaal } => d.zet_klad(id, KladStand::Gepromoveerd(signaal)),
        Event::KladnotitieVerwijderd { id } => d.zet_klad(id, KladStand::Verwijderd),
        Event::BetrokkeneToegevoegd(feit) => {
            let betrokkene = Vast { stempel, feit };
            d.betrokkenen.push(BetrokkeneRegel { betrokkene, gecorrigeerd: None, adres: None });
        }
        Event::BetrokkeneGecorrigeerd(feit) => {
            if let Some(regel) = d.betrokkenen.iter_mut().find(|b| b.betrokkene.id == feit.id) {
                regel.betrokkene.feit = feit;
                regel.gecorrigeerd = Some(recorded.at);
            }
        }
        Event::AdresVastgelegd { betrokkene, adres } => {
            if let Some(regel) = d.betrokkenen.iter_mut().find(|b| b.betrokkene.id == betrokkene) {
                regel.adres = Some(adres);
            }
        }
        Event::SignaalVastgelegd(feit) => {
            d.signalen.push(SignaalRegel { signaal: Vast { stempel, feit }, stand: SignaalStand::Geldig });
        }
        Event::SignaalGecorrigeerd { oud, nieuw, reden } => {
            d.zet_signaal(oud, SignaalStand::Vervangen { door: nieuw.id, reden, op: recorded.at });
            d.signalen.push(SignaalRegel { signaal: Vast { stempel, feit: nieuw }, stand: SignaalStand::Geldig });
        }
        Event::SignaalIngetrokken { id, reden } => {
            d.zet_signaal(id, SignaalStand::Ingetrokken { reden, op: recorded.at });
        }
        Event::CheckUitgevoerd(feit) => d.checks.push(Vast { stempel, feit }),
        Event::ConsultVastgelegd(feit) => d.consulten.push(Vast { stempel, feit }),
        Event::VeiligThuisOvergeslagen { id, reden } => {
            d.vt_overgeslagen.push(Vast { stempel, feit: Notitie { id, tekst: reden } });
        }
        Event::GesprekVastgelegd(feit) => d.gesprekken.push(Vast { stempel, feit }),
        Event::GesprekGepland(feit) => d.gepland.push(Vast { stempel, feit }),
        Event::PogingVastgelegd(feit) => d.pogingen.push(Vast { stempel, feit }),
        Event::StapOvergeslagen(feit) => d.overgeslagen.push(Vast { stempel, feit }),
        Event::StapUitgesteld(feit) => d.uitgesteld.push(Vast { stempel, feit }),
        Event::AcuutGevaarVastgelegd { id, inhoud } => {
            let melding = Vast { stempel, feit: Notitie { id, tekst: inhoud } };
            d.acuut.push(AcuutGevaar { melding, opgeheven: None });
        }
        Event::SpoedcontactVastgelegd(feit) => d.spoedcontacten.push(Vast { stempel, feit }),
        Event::AcuutGevaarOpgeheven { id, reden } => {
            let opgeheven = Vast { stempel, feit: Notitie { id, tekst: reden } };
            for gevaar in d.acuut.iter_mut().filter(|g| g.opgeheven.is_none()) {
                gevaar.opgeheven = Some(opgeheven.clone());
            }
        }
        Event::EerdereMeldingVastgelegd(feit) => d.eerdere_meldingen.push(Vast { stempel, feit }),
        Event::NotitieVastgelegd { id, notitie } => {
            d.notities.push(Vast { stempel, feit: Notitie { id, tekst: notitie } });
        }
        Event::Gewogen(feit) => d.wegingen.push(Vast { stempel, feit }),
        Event::BesluitGenomen(feit) => d.besluiten.push(Vast { stempel, feit }),
        Event::Gemeld(feit) => d.meldingen.push(Vast { stempel, feit: *feit }),
        Event::TerugkoppelingOntvangen(feit) => d.terugkoppelingen.push(Vast { stempel, feit }),
        Event::InformerenVastgelegd(feit) => d.geinformeerd.push(Vast { stempel, feit }),
        Event::ToestemmingVastgelegd(feit) => d.toestemmingen.push(Vast { stempel, feit }),
        Event::IdentiteitGekozen { keuze } => d.identiteit = Some(Vast { stempel, feit: keuze }),
        Event::HulpplanGemaakt(feit) => d.hulpplannen.push(Vast { stempel, feit }),
        Event::HulpBeeindigd { id, reden } => {
            d.hulp_beeindigd.push(Vast { stempel, feit: Notitie { id, tekst: reden } });
        }
        Event::ZichtAfgesproken(feit) => d.zicht.push(Vast { stempel, feit }),
        Event::DossierGesloten(feit) => {
            d.fase = Fase::Gesloten;
            d.afsluitingen.push(Vast { stempel, feit });
        }
        Event::Heropend { episode: _, reden } => {
            d.fase = Fase::Open;
            d.route = None;
            d.identiteit = None;
            d.heropeningen.push(Vast { stempel, feit: reden });
        }
    }
    d
}

impl Dossier {
    fn zet_klad(&mut self, id: kernel::OnderdeelId, stand: KladStand) {
        if let Some(klad) = self.kladnotities.iter_mut().find(|k| k.notitie.id == id) {
            klad.stand = stand;
        }
    }
    fn zet_signaal(&mut self, id: kernel::OnderdeelId, stand: SignaalStand) {
        if let Some(regel) = self.signalen.iter_mut().find(|s| s.signaal.id == id) {
            regel.stand = stand;
        }
    }
}
