//! Who is in the dossier.

use kernel::{Adres, BetrokkeneId, Dag, Geboorte, Moment};

use super::{
    super::{Betrokkene, BetrokkeneInvoer, Dossier, Event, Gegeven, Refusal},
    Uitslag,
    toets::gebeurd,
};

impl Dossier {
    pub(super) fn voeg_betrokkene_toe(&self, invoer: BetrokkeneInvoer, now: Moment) -> Uitslag {
        if self.betrokkene(invoer.id).is_some() {
            return Err(Refusal::BetrokkeneBestaatAl);
        }
        geboren(&invoer.identiteit.geboorte, now)?;
        let (betrokkene, adres) = splits(invoer);
        Ok(std::iter::once(Event::BetrokkeneToegevoegd(betrokkene)).chain(adres).collect())
    }

    pub(super) fn corrigeer_betrokkene(&self, invoer: BetrokkeneInvoer, now: Moment) -> Uitslag {
        self.bekend(&[invoer.id])?;
        geboren(&invoer.identiteit.geboorte, now)?;
        let (betrokkene, adres) = splits(invoer);
        Ok(std::iter::once(Event::BetrokkeneGecorrigeerd(betrokkene)).chain(adres).collect())
    }

    pub(super) fn leg_adres_vast(&self, betrokkene: BetrokkeneId, adres: Adres) -> Uitslag {
        self.bekend(&[betrokkene])?;
        Ok(vec![adres_event(betrokkene, adres)])
    }
}

/// Nobody was born after today.
fn geboren(geboorte: &Geboorte, now: Moment) -> Result<(), Refusal> {
    let vandaag: Dag = now.dag();
    match geboorte {
        Geboorte::Op(dag) if *dag > vandaag => Err(Refusal::GeboorteInDeToekomst),
        Geboorte::InJaar(jaar) if *jaar > vandaag.jaar() => Err(Refusal::GeboorteInDeToekomst),
        Geboorte::Ongeveer { op, .. } => gebeurd(*op, now),
        Geboorte::Op(_) | Geboorte::InJaar(_) | Geboorte::Ongeboren { .. } | Geboorte::Onbekend => Ok(()),
    }
}

/// The address stands apart: it has a class of its own.
fn splits(invoer: BetrokkeneInvoer) -> (Betrokkene, Option<Event>) {
    let BetrokkeneInvoer { id, identiteit, rol, is_client, huishouden, weet_van_zorgen, adres } = invoer;
    let betrokkene = Betrokkene {
        id,
        rol,
        is_client,
        huishouden,
        weet_van_zorgen,
        herkenbaar: identiteit.is_herkenbaar(),
        ongeboren: matches!(identiteit.geboorte, Geboorte::Ongeboren { .. }),
        identiteit: Gegeven::new(vec![id], identiteit),
    };
    (betrokkene, adres.map(|adres| adres_event(id, adres)))
}

fn adres_event(betrokkene: BetrokkeneId, adres: Adres) -> Event {
    Event::AdresVastgelegd { betrokkene, adres: Gegeven::new(vec![betrokkene], adres) }
}
