//! The rule of a koppeling.

use kernel::{Actor, Decider, Moment, OnderdeelId, Persoonsgegeven, Recorded, Tekst};

use super::command::{Command, VoorstelOpgave};
use super::event::{Event, Voorstel};
use super::refusal::Refusal;
use super::state::{Koppeling, OngedaanVoorstel};
use crate::RegioInstelling;
use crate::codes::{KoppelingStand, RedenVerwerping};
use crate::melding::Beslisser;

impl Decider for Koppeling {
    type Command = Command;
    type Event = Event;
    type Refusal = Refusal;
    type Facts = RegioInstelling;

    fn decide(
        &self,
        command: Command,
        regio: &RegioInstelling,
        actor: &Actor,
        _now: Moment,
    ) -> Result<Vec<Event>, Refusal> {
        match command {
            Command::StelVoor(opgave) => self.stel_voor(opgave),
            _ if self.voorstel.is_none() => Err(Refusal::NogNietVoorgesteld),
            Command::Bevestig { toelichting } => self.bevestig(toelichting),
            Command::Verwerp { reden, toelichting } => self.verwerp(reden, toelichting),
            Command::LaatInTwijfel { toelichting } => self.laat_in_twijfel(toelichting),
            Command::StelOngedaanMakenVoor { voorstel, toelichting } => self.stel_ongedaan_voor(voorstel, toelichting),
            Command::MaakOngedaan { voorstel } => self.maak_ongedaan(voorstel, regio, actor),
            Command::LaatStaan { voorstel, reden } => {
                self.ongedaan_voorstel(voorstel)?;
                Ok(vec![Event::BlijftStaan { voorstel, over: self.over(), reden: Persoonsgegeven::new(reden) }])
            }
        }
    }

    fn apply(mut self, recorded: &Recorded<Event>) -> Self {
        let door = Beslisser::van(&recorded.actor);
        let stand = match recorded.event.clone() {
            Event::Voorgesteld(voorstel) => {
                self.voorstel = Some(voorstel);
                // What a person said stands; the radar may only say more about it.
                match self.stand {
                    KoppelingStand::NogNiet => Some(KoppelingStand::Voorgesteld),
                    KoppelingStand::Voorgesteld
                    | KoppelingStand::InTwijfel
                    | KoppelingStand::Bevestigd
                    | KoppelingStand::Verworpen
                    | KoppelingStand::OngedaanGemaakt => None,
                }
            }
            Event::Bevestigd { .. } => Some(KoppelingStand::Bevestigd),
            Event::Verworpen { .. } => Some(KoppelingStand::Verworpen),
            Event::InTwijfelGelaten { .. } => Some(KoppelingStand::InTwijfel),
            Event::OngedaanMakenVoorgesteld { voorstel, over: _, toelichting } => {
                self.ongedaan =
                    Some(OngedaanVoorstel { id: voorstel, door: door.clone(), op: recorded.at, toelichting });
                None
            }
            Event::OngedaanGemaakt { .. } => {
                self.ongedaan = None;
                Some(KoppelingStand::OngedaanGemaakt)
            }
            Event::BlijftStaan { .. } => {
                self.ongedaan = None;
                None
            }
        };
        if let Some(stand) = stand {
            (self.stand, self.sinds) = (stand, Some((recorded.at, door)));
        }
        self
    }
}

impl Koppeling {
    fn stel_voor(&self, opgave: VoorstelOpgave) -> Result<Vec<Event>, Refusal> {
        let VoorstelOpgave { paar, regio, herkomst, soort, gewicht, kenmerken } = opgave;
        if paar.eerdere == paar.latere || paar.eerdere_persoon == paar.latere_persoon {
            return Err(Refusal::GeenPaar);
        }
        let nieuw = Voorstel { paar, regio, herkomst, soort, gewicht, kenmerken };
        if self.voorstel.as_ref() == Some(&nieuw) {
            Err(Refusal::AlVoorgesteld)
        } else {
            Ok(vec![Event::Voorgesteld(nieuw)])
        }
    }

    fn bevestig(&self, toelichting: Option<Tekst>) -> Result<Vec<Event>, Refusal> {
        match self.stand {
            KoppelingStand::Bevestigd => return Err(Refusal::AlBevestigd),
            KoppelingStand::Verworpen | KoppelingStand::OngedaanGemaakt if toelichting.is_none() => {
                return Err(Refusal::ToelichtingOntbreekt);
            }
            KoppelingStand::NogNiet
            | KoppelingStand::Voorgesteld
            | KoppelingStand::InTwijfel
            | KoppelingStand::Verworpen
            | KoppelingStand::OngedaanGemaakt => {}
        }
        Ok(vec![Event::Bevestigd { over: self.over(), toelichting: toelichting.map(Persoonsgegeven::new) }])
    }

    fn verwerp(&self, reden: RedenVerwerping, toelichting: Option<Tekst>) -> Result<Vec<Event>, Refusal> {
        match self.stand {
            KoppelingStand::Bevestigd => return Err(Refusal::EerstOngedaanMaken),
            KoppelingStand::Verworpen => return Err(Refusal::AlVerworpen),
            KoppelingStand::NogNiet
            | KoppelingStand::Voorgesteld
            | KoppelingStand::InTwijfel
            | KoppelingStand::OngedaanGemaakt => {}
        }
        if reden == RedenVerwerping::Anders && toelichting.is_none() {
            return Err(Refusal::RedenVerwerpingOntbreekt);
        }
        let toelichting = toelichting.map(Persoonsgegeven::new);
        Ok(vec![Event::Verworpen { reden, over: self.over(), toelichting }])
    }

    fn laat_in_twijfel(&self, toelichting: Option<Tekst>) -> Result<Vec<Event>, Refusal> {
        if self.is_bevestigd() {
            return Err(Refusal::EerstOngedaanMaken);
        }
        Ok(vec![Event::InTwijfelGelaten { over: self.over(), toelichting: toelichting.map(Persoonsgegeven::new) }])
    }

    fn stel_ongedaan_voor(&self, voorstel: OnderdeelId, toelichting: Tekst) -> Result<Vec<Event>, Refusal> {
        match (self.is_bevestigd(), &self.ongedaan) {
            (false, _) => Err(Refusal::NietBevestigd),
            (true, Some(_)) => Err(Refusal::VoorstelLoopt),
            (true, None) => {
                let toelichting = Persoonsgegeven::new(toelichting);
                Ok(vec![Event::OngedaanMakenVoorgesteld { voorstel, over: self.over(), toelichting }])
            }
        }
    }

    fn ongedaan_voorstel(&self, gelezen: OnderdeelId) -> Result<&OngedaanVoorstel, Refusal> {
        let voorstel = self.ongedaan.as_ref().ok_or(Refusal::GeenVoorstel)?;
        if voorstel.id == gelezen { Ok(voorstel) } else { Err(Refusal::VoorstelVervangen) }
    }

    /// Two different people of whom at least one holds a qualifying role (domain file 3.2, item 10).
    fn maak_ongedaan(
        &self,
        gelezen: OnderdeelId,
        regio: &RegioInstelling,
        actor: &Actor,
    ) -> Result<Vec<Event>, Refusal> {
        let eerste = &self.ongedaan_voorstel(gelezen)?.door;
        let tweede = Beslisser::van(actor);
        if tweede.account == eerste.account {
            return Err(Refusal::TweedeBeslisserOntbreekt);
        }
        if !regio.kwalificeert(&eerste.rol) && !regio.kwalificeert(&tweede.rol) {
            return Err(Refusal::KwalificerendeRolOntbreekt);
        }
        let voorgesteld_door = eerste.clone();
        Ok(vec![Event::OngedaanGemaakt { voorstel: gelezen, voorgesteld_door, bekrachtigd_door: tweede }])
    }
}
