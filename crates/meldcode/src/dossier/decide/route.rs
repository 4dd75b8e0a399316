//! Opening, the route, and the scratch notes of step 0.

use kernel::{Actor, BetrokkeneId, Moment, OnderdeelId, Tekst};

use super::{
    super::{Dossier, Event, Gegeven, KladStand, Refusal, Signaal},
    Uitslag,
};
use crate::kader::{Kader, RouteSoort};

impl Dossier {
    pub(super) fn open(&self, klad: Option<(OnderdeelId, Tekst)>, kader: &Kader, actor: &Actor) -> Uitslag {
        let geopend = Event::DossierGeopend {
            organisatie: actor.organisatie,
            eigenaar: actor.account,
            kader: kader.versie.clone(),
        };
        Ok(std::iter::once(geopend).chain(klad.map(|(id, tekst)| geschreven(id, tekst))).collect())
    }

    /// The first choice needs no reason, a change does. The same choice again changes nothing.
    pub(super) fn kies_route(&self, route: RouteSoort, reden: Option<Gegeven<Tekst>>, kader: &Kader) -> Uitslag {
        if kader.route(route).is_none() {
            return Err(Refusal::RouteNietInKader { route });
        }
        match (self.route(), reden) {
            (Some(nu), _) if nu == route => Ok(Vec::new()),
            (Some(_), None) => Err(Refusal::RedenOntbreekt),
            (Some(_) | None, reden) => Ok(vec![Event::RouteGekozen { route, reden: self.over_optie(reden)? }]),
        }
    }

    pub(super) fn schrijf_klad(&self, id: OnderdeelId, tekst: Tekst) -> Uitslag {
        self.vrij(id)?;
        Ok(vec![geschreven(id, tekst)])
    }

    pub(super) fn promoveer_klad(&self, id: OnderdeelId, signaal: Signaal, now: Moment) -> Uitslag {
        self.open_klad(id)?;
        let wordt = signaal.id;
        let mut events = vec![Event::KladnotitieGepromoveerd { id, signaal: wordt }];
        events.extend(self.voeg_signaal_toe(signaal, now)?);
        Ok(events)
    }

    pub(super) fn verwijder_klad(&self, id: OnderdeelId) -> Uitslag {
        self.open_klad(id)?;
        Ok(vec![Event::KladnotitieVerwijderd { id }])
    }

    fn open_klad(&self, id: OnderdeelId) -> Result<(), Refusal> {
        let klad = self.kladnotities.iter().find(|k| k.notitie.id == id).ok_or(Refusal::OnderdeelOnbekend)?;
        match klad.stand {
            KladStand::Open => Ok(()),
            KladStand::Gepromoveerd(_) | KladStand::Verwijderd => Err(Refusal::KladnotitieWeg),
        }
    }
}

/// A scratch note has a key of its own: it stands in the place of the one whom it is about, so that throwing the note away can
/// destroy that key and nothing else.
fn geschreven(id: OnderdeelId, tekst: Tekst) -> Event {
    let notitie = Gegeven::new(vec![BetrokkeneId::new(id.uuid())], tekst);
    Event::KladnotitieGeschreven { id, notitie }
}
