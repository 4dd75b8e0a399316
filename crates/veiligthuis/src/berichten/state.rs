//! What is known of the notices of a casus after its events.

use kernel::{AccountId, BetrokkeneId, CasusId, MeldingId, Moment, OnderdeelId, OrganisatieId, Recorded};

use super::Event;
use super::catalogus::catalogus;
use super::codes::Berichtcode;
use super::onderdelen::{Adresoordeel, Besluit, BesluitKeuze, Melderbericht, Ontvanger, Verstuurd, Voorstel};
use crate::melding::Beslisser;

/// The notices of a casus.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Berichten {
    /// The casus; `None` before the stream was opened.
    pub casus: Option<CasusId>,
    /// The region.
    pub regio: Option<OrganisatieId>,
    /// The addresses of the people, each with its last judgement.
    pub adressen: Vec<Adres>,
    /// What was sent, in order.
    pub verzonden: Vec<Verzonden>,
    /// What waits for a second person.
    pub voorstellen: Vec<Voorstel>,
    /// What two people decided, in order.
    pub besluiten: Vec<Besluit>,
}

/// An address with its last judgement.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Adres {
    /// The judgement.
    pub oordeel: Adresoordeel,
    /// By whom.
    pub door: AccountId,
    /// When.
    pub op: Moment,
}

/// Something that was sent, and who checked and sent it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Verzonden {
    /// To a person or a party.
    Bericht {
        /// What.
        verstuurd: Verstuurd,
        /// By whom.
        door: AccountId,
    },
    /// To the reporter.
    AanMelder {
        /// What.
        bericht: Melderbericht,
        /// By whom.
        door: AccountId,
    },
}

impl Verzonden {
    /// The notice, and when it was sent.
    pub const fn wat(&self) -> (OnderdeelId, Berichtcode, Moment) {
        match self {
            Self::Bericht { verstuurd: v, .. } => (v.id, v.bericht, v.op),
            Self::AanMelder { bericht: b, .. } => (b.id, b.bericht, b.op),
        }
    }
}

impl Berichten {
    /// The first time that a person got a notice, alone or with another one.
    pub fn verstuurd_aan(&self, persoon: BetrokkeneId, code: Berichtcode) -> Option<&Verstuurd> {
        self.aan_betrokkenen().find(|v| {
            let voor = match v.ontvanger {
                Ontvanger::Betrokkene { persoon: wie, .. } => wie == persoon,
                Ontvanger::Partij => false,
            };
            voor && catalogus(v.bericht).dekt(code)
        })
    }
    /// The first time that the reporter of a melding got a notice.
    pub fn verstuurd_aan_melder(&self, melding: MeldingId, code: Berichtcode) -> Option<&Melderbericht> {
        self.verzonden.iter().find_map(|v| match v {
            Verzonden::AanMelder { bericht, .. } if bericht.melding == melding && bericht.bericht == code => {
                Some(bericht)
            }
            Verzonden::AanMelder { .. } | Verzonden::Bericht { .. } => None,
        })
    }
    /// Everything that was sent to people and parties.
    pub fn aan_betrokkenen(&self) -> impl Iterator<Item = &Verstuurd> {
        self.verzonden.iter().filter_map(|v| match v {
            Verzonden::Bericht { verstuurd, .. } => Some(verstuurd),
            Verzonden::AanMelder { .. } => None,
        })
    }
    /// How many times two people postponed informing this person.
    pub fn keer_uitgesteld(&self, persoon: BetrokkeneId) -> u16 {
        let uitstel = self.besluiten.iter().filter(|b| {
            let uitgesteld = matches!(b.voorstel.keuze, BesluitKeuze::Uitstellen { .. });
            uitgesteld && b.voorstel.persoon == persoon
        });
        u16::try_from(uitstel.count()).unwrap_or(u16::MAX)
    }
    /// The decision not to tell a person this.
    pub fn weggelaten(&self, persoon: BetrokkeneId, code: Berichtcode) -> Option<&Besluit> {
        self.besluiten.iter().find(|b| {
            let weg = matches!(b.voorstel.keuze, BesluitKeuze::Weglaten { .. });
            weg && b.voorstel.persoon == persoon && catalogus(b.voorstel.bericht).dekt(code)
        })
    }
    /// Whether nothing is left to tell this person of a notice: it was sent, or two people left it out.
    pub fn is_klaar(&self, persoon: BetrokkeneId, code: Berichtcode) -> bool {
        self.verstuurd_aan(persoon, code).is_some() || self.weggelaten(persoon, code).is_some()
    }
    /// The proposal about telling a person this.
    pub fn voorstel_over(&self, persoon: BetrokkeneId, code: Berichtcode) -> Option<&Voorstel> {
        self.voorstellen.iter().find(|v| v.persoon == persoon && catalogus(v.bericht).dekt(code))
    }
    /// The proposal with this id.
    pub fn voorstel(&self, id: OnderdeelId) -> Option<&Voorstel> {
        self.voorstellen.iter().find(|v| v.id == id)
    }
    /// The address with this id.
    pub fn adres(&self, id: OnderdeelId) -> Option<&Adres> {
        self.adressen.iter().find(|a| a.oordeel.adres == id)
    }
    /// Whether a part with this id is there.
    pub(super) fn kent_onderdeel(&self, id: OnderdeelId) -> bool {
        self.verzonden.iter().any(|v| v.wat().0 == id)
            || self.voorstel(id).is_some()
            || self.besluiten.iter().any(|b| b.voorstel.id == id)
            || self.adres(id).is_some()
    }

    pub(super) fn na(mut self, recorded: &Recorded<Event>) -> Self {
        let door = recorded.actor.account;
        match recorded.event.clone() {
            Event::Geopend { casus, regio } => (self.casus, self.regio) = (Some(casus), Some(regio)),
            Event::AdresBeoordeeld(oordeel) => {
                self.adressen.retain(|a| a.oordeel.adres != oordeel.adres);
                self.adressen.push(Adres { oordeel, door, op: recorded.at });
            }
            Event::Verstuurd(verstuurd) => self.verzonden.push(Verzonden::Bericht { verstuurd, door }),
            Event::AanMelderVerstuurd(bericht) => self.verzonden.push(Verzonden::AanMelder { bericht, door }),
            Event::Voorgesteld { voorstel: id, melding, persoon, bericht, keuze, toelichting } => {
                let door = Beslisser::van(&recorded.actor);
                self.voorstellen.push(Voorstel {
                    id,
                    melding,
                    persoon,
                    bericht,
                    keuze,
                    door,
                    op: recorded.at,
                    toelichting,
                });
            }
            Event::VoorstelVervallen { voorstel } | Event::VoorstelTeruggewezen { voorstel, .. } => {
                self.voorstellen.retain(|v| v.id != voorstel);
            }
            Event::VoorstelBekrachtigd { .. } => {}
            Event::Besloten { voorstel, bekrachtigd_door, .. } => {
                let plaats = self.voorstellen.iter().position(|v| v.id == voorstel);
                let confirmed = plaats.map(|plaats| self.voorstellen.remove(plaats));
                self.besluiten.extend(confirmed.map(|voorstel| Besluit {
                    voorstel,
                    bekrachtigd_door,
                    op: recorded.at,
                }));
            }
        }
        self
    }
}
