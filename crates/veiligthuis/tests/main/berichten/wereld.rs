//! A melding with its notices, and everything that was recorded of them.

use kernel::{CasusId, Decider, OnderdeelId, Recorded};
use uuid::Uuid;
use veiligthuis::RegioInstelling;
use veiligthuis::berichten::codes::*;
use veiligthuis::berichten::*;
use veiligthuis::dienst::Dienst;
use veiligthuis::terugkoppeling::NagekekenTekst;

use crate::wereld::*;

pub struct Post {
    pub zaak: Zaak,
    pub berichten: Berichten,
    pub diensten: Vec<Dienst>,
    seq: u64,
}

impl Post {
    pub fn bij(zaak: Zaak, nu: &str) -> Self {
        let mut post = Self { zaak, berichten: Berichten::default(), diensten: Vec::new(), seq: 0 };
        let casus = CasusId::new(Uuid::from_u128(500));
        post.doe(TRIAGIST, nu, Command::Open { casus, regio: regio() });
        post
    }
    pub fn facts(&self, nu: &str) -> Facts {
        let meldingen = [(self.zaak.id, &self.zaak.melding)];
        Facts::van(&meldingen, kernel::wet(), RegioInstelling::standaard(), om(nu).dag(), Some(&Proefrecht))
    }
    pub fn probeer(&mut self, nummer: u128, nu: &str, command: Command) -> Result<(), Refusal> {
        let actor = wie(nummer);
        for event in self.berichten.decide(command, &self.facts(nu), &actor, om(nu))? {
            assert!(kernel::wet().grondslagen.vind(event.grondslag()).is_some(), "{}", event.grondslag().0);
            self.seq += 1;
            let recorded = Recorded { seq: self.seq, at: om(nu), actor: actor.clone(), event };
            self.berichten = std::mem::take(&mut self.berichten).apply(&recorded);
        }
        Ok(())
    }
    #[track_caller]
    pub fn doe(&mut self, nummer: u128, nu: &str, command: Command) {
        if let Err(weigering) = self.probeer(nummer, nu, command) {
            panic!("geweigerd: {weigering}");
        }
    }
    #[track_caller]
    pub fn weigert(&mut self, nummer: u128, nu: &str, command: Command, waarom: Refusal) {
        let voor = self.berichten.clone();
        assert_eq!(self.probeer(nummer, nu, command), Err(waarom));
        assert_eq!(self.berichten, voor);
    }
    /// What this person must hear, or the reporter (`None`).
    #[track_caller]
    pub fn plicht(&self, nu: &str, persoon: Option<u128>, code: Berichtcode) -> Plicht {
        let alle = self.plichten(nu);
        let gevonden = alle.into_iter().find(|p| p.bericht == code && p.persoon == persoon.map(mens));
        gevonden.unwrap_or_else(|| panic!("geen plicht {}", code.code()))
    }
    pub fn plichten(&self, nu: &str) -> Vec<Plicht> {
        let (wet, regio) = (kernel::wet(), RegioInstelling::standaard());
        let (zaak, casus) = (&self.zaak, self.zaak.casus());
        wie_weet_wat(zaak.id, &zaak.melding, &casus, &self.diensten, &self.berichten, wet, &regio, om(nu))
    }
    /// The nominal and the last day of that term.
    #[track_caller]
    pub fn dagen(&self, nu: &str, persoon: u128, code: Berichtcode) -> (String, String) {
        let termijn = self.plicht(nu, Some(persoon), code).termijn.unwrap();
        (termijn.nominaal.iso(), termijn.uiterlijk.iso())
    }
    /// A letter to a person, with every protected item ticked.
    pub fn brief(&self, id: u128, bericht: Berichtcode, persoon: u128, op: &str, inhoud: &str) -> BerichtOpgave {
        let meldingen = [(self.zaak.id, &self.zaak.melding)];
        BerichtOpgave {
            id: onderdeel(id),
            bericht,
            melding: Some(self.zaak.id),
            ontvanger: Ontvanger::Betrokkene { persoon: mens(persoon), aan: Aan::Zelf },
            sjabloon: Sjabloon { code: "n02-vastlegging".to_owned(), versie: 1 },
            wijze: Verzendwijze::Uitgereikt,
            adres: None,
            naar: None,
            op: om(op),
            verwacht: None,
            nagekeken: afgeschermd(self.zaak.id, &self.zaak.melding),
            tekst: NagekekenBrief::new(tekst(inhoud), &meldingen, &Proefrecht),
        }
    }
    /// A letter to the reporter.
    pub fn melderbrief(&self, id: u128, bericht: Berichtcode, op: &str, inhoud: &str) -> MelderberichtOpgave {
        MelderberichtOpgave {
            id: onderdeel(id),
            bericht,
            melding: self.zaak.id,
            sjabloon: Sjabloon { code: "n01-bevestiging".to_owned(), versie: 1 },
            wijze: Verzendwijze::Email,
            naar: Some(tekst("melder@voorbeeld.example")),
            op: om(op),
            verwacht: None,
            tekst: NagekekenTekst::new(tekst(inhoud), &self.zaak.melding, &Proefrecht),
        }
    }
}

pub fn adres(id: u128, persoon: u128, veiligheid: Veiligheid, reden: RedenAdres) -> AdresOpgave {
    AdresOpgave {
        adres: onderdeel(id),
        persoon: mens(persoon),
        soort: Adressoort::Post,
        veiligheid,
        reden,
        regels: tekst("Voorbeeldstraat 1\n1234 AB Voorbeeldstad"),
        geheim_van_ander: false,
        toelichting: None,
    }
}
pub fn per_post(mut o: BerichtOpgave, adres: OnderdeelId) -> Command {
    o.wijze = Verzendwijze::Post;
    o.adres = Some(adres);
    Command::Verstuur(Box::new(o))
}
pub fn uitstel(id: u128, persoon: u128, reden: &str) -> Command {
    let keuze = BesluitKeuze::Uitstellen { reden: RedenUitstel::GeweldStoppen };
    let toelichting = tekst(reden);
    Command::StelVoor { voorstel: onderdeel(id), persoon: mens(persoon), bericht: Berichtcode::N02, keuze, toelichting }
}
pub fn weglaten(id: u128, persoon: u128, bericht: Berichtcode) -> Command {
    let keuze = BesluitKeuze::Weglaten { reden: RedenWeglaten::VeiligheidAnder };
    let toelichting = tekst("Moeder verblijft op een adres dat hij dan kan raden.");
    Command::StelVoor { voorstel: onderdeel(id), persoon: mens(persoon), bericht, keuze, toelichting }
}
pub fn bekrachtigd(id: u128) -> Command {
    Command::Bekrachtig { voorstel: onderdeel(id) }
}
