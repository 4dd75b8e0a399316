//! Of twee meldingen over dezelfde mens gaan: bevestigen, verwerpen, twijfelen en ongedaan maken.

use kernel::{Decider, KoppelingId, Moment, Recorded};
use veiligthuis::codes::*;
use veiligthuis::koppeling::*;
use veiligthuis::{RegioInstelling, melding::Beslisser};

use crate::wereld::*;

struct Naast {
    koppeling: Koppeling,
    events: Vec<Recorded<Event>>,
}

fn paar() -> Paar {
    Paar { eerdere: melding_id(1), eerdere_persoon: mens(1), latere: melding_id(2), latere_persoon: mens(11) }
}

fn opgave(paar: Paar) -> Command {
    Command::StelVoor(VoorstelOpgave {
        paar,
        regio: regio(),
        herkomst: HerkomstKoppeling::Gezocht,
        soort: KoppelingSoort::Zelfde,
        gewicht: None,
        kenmerken: Vec::new(),
    })
}

impl Naast {
    fn nieuw() -> Self {
        Self { koppeling: Koppeling::default(), events: Vec::new() }
    }
    fn voorgesteld() -> Self {
        let mut naast = Self::nieuw();
        naast.doe(TRIAGIST, opgave(paar()));
        naast
    }
    fn bevestigd() -> Self {
        let mut naast = Self::voorgesteld();
        naast.doe(TRIAGIST, Command::Bevestig { toelichting: None });
        naast
    }
    fn probeer(&mut self, nummer: u128, command: Command) -> Result<Vec<Event>, Refusal> {
        let (actor, nu) = (wie(nummer), nu(self.events.len()));
        let events = self.koppeling.decide(command, &RegioInstelling::standaard(), &actor, nu)?;
        for event in &events {
            assert!(kernel::wet().grondslagen.vind(event.grondslag()).is_some());
            let seq = self.events.len() as u64 + 1;
            let recorded = Recorded { seq, at: nu, actor: actor.clone(), event: event.clone() };
            self.koppeling = std::mem::take(&mut self.koppeling).apply(&recorded);
            self.events.push(recorded);
        }
        Ok(events)
    }
    #[track_caller]
    fn doe(&mut self, nummer: u128, command: Command) {
        self.probeer(nummer, command).unwrap_or_else(|weigering| panic!("geweigerd: {weigering}"));
    }
    #[track_caller]
    fn weigert(&mut self, nummer: u128, command: Command, waarom: Refusal) {
        let voor = self.koppeling.clone();
        assert_eq!(self.probeer(nummer, command), Err(waarom));
        assert_eq!(self.koppeling, voor);
        assert!(waarom.to_string().ends_with('.') && !waarom.code().is_empty());
    }
}

fn nu(nr: usize) -> Moment {
    om("2026-08-28 09:00").plus_seconden(60 * nr as i64)
}

#[test]
fn een_paar_heeft_een_nummer_van_welke_kant_u_ook_kijkt() {
    assert_eq!(KoppelingId::van_paar(mens(1), mens(11)), KoppelingId::van_paar(mens(11), mens(1)));
    assert_ne!(KoppelingId::van_paar(mens(1), mens(11)), KoppelingId::van_paar(mens(1), mens(12)));
}

#[test]
fn een_voorstel_telt_pas_als_iemand_het_bevestigt() {
    let mut naast = Naast::voorgesteld();
    assert!(!naast.koppeling.is_bevestigd());
    naast.doe(TRIAGIST, Command::Bevestig { toelichting: None });
    assert!(naast.koppeling.is_bevestigd());
    assert_eq!(
        naast.koppeling.sinds,
        Some((nu(1), Beslisser { account: account(TRIAGIST), rol: wie(TRIAGIST).rol.to_owned() }))
    );
    naast.weigert(VERTROUWENSARTS, Command::Bevestig { toelichting: None }, Refusal::AlBevestigd);
}

#[test]
fn twee_personen_van_een_melding_zijn_geen_paar() {
    let mut naast = Naast::nieuw();
    naast.weigert(TRIAGIST, opgave(Paar { latere: melding_id(1), ..paar() }), Refusal::GeenPaar);
    naast.weigert(TRIAGIST, Command::Bevestig { toelichting: None }, Refusal::NogNietVoorgesteld);
    naast.doe(TRIAGIST, opgave(paar()));
    naast.weigert(TRIAGIST, opgave(paar()), Refusal::AlVoorgesteld);
}

#[test]
fn een_verworpen_paar_blijft_verworpen_en_wordt_niet_zomaar_toch_bevestigd() {
    let mut naast = Naast::voorgesteld();
    let anders = |toelichting| Command::Verwerp { reden: RedenVerwerping::Anders, toelichting };
    naast.weigert(TRIAGIST, anders(None), Refusal::RedenVerwerpingOntbreekt);
    naast.doe(TRIAGIST, Command::Verwerp { reden: RedenVerwerping::Naamgenoot, toelichting: None });
    naast.weigert(TRIAGIST, anders(Some(tekst("Nog eens."))), Refusal::AlVerworpen);
    let VoorstelOpgave { paar, regio, .. } = match opgave(paar()) {
        Command::StelVoor(opgave) => opgave,
        _ => unreachable!(),
    };
    let radar = VoorstelOpgave {
        paar,
        regio,
        herkomst: HerkomstKoppeling::Radar,
        soort: KoppelingSoort::Zelfde,
        gewicht: Some(900),
        kenmerken: vec![Kenmerk { veld: Vergelijkveld::Geboren, gewicht: 900 }],
    };
    naast.doe(TRIAGIST, Command::StelVoor(radar));
    assert_eq!(naast.koppeling.stand, KoppelingStand::Verworpen, "wat een mens zei, blijft staan");
    naast.weigert(TRIAGIST, Command::Bevestig { toelichting: None }, Refusal::ToelichtingOntbreekt);
    naast.doe(TRIAGIST, Command::Bevestig { toelichting: Some(tekst("De school gaf het BSN.")) });
    assert!(naast.koppeling.is_bevestigd());
}

#[test]
fn ongedaan_maken_doen_twee_mensen_en_daarna_telt_de_koppeling_niet_meer() {
    let mut naast = Naast::bevestigd();
    let reden = RedenVerwerping::Naamgenoot;
    naast.weigert(TRIAGIST, Command::Verwerp { reden, toelichting: None }, Refusal::EerstOngedaanMaken);
    naast.weigert(TRIAGIST, Command::LaatInTwijfel { toelichting: None }, Refusal::EerstOngedaanMaken);
    naast.weigert(VERTROUWENSARTS, Command::MaakOngedaan { voorstel: onderdeel(1) }, Refusal::GeenVoorstel);
    let stel_voor =
        |nr| Command::StelOngedaanMakenVoor { voorstel: onderdeel(nr), toelichting: tekst("Andere vader.") };
    naast.doe(TRIAGIST, stel_voor(1));
    assert!(naast.koppeling.is_bevestigd(), "een voorstel verandert nog niets");
    naast.weigert(TRIAGIST, stel_voor(2), Refusal::VoorstelLoopt);
    let maak = |nr| Command::MaakOngedaan { voorstel: onderdeel(nr) };
    naast.weigert(TRIAGIST, maak(1), Refusal::TweedeBeslisserOntbreekt);
    naast.weigert(VERTROUWENSARTS, maak(2), Refusal::VoorstelVervangen);
    naast.doe(VERTROUWENSARTS, maak(1));
    assert_eq!(naast.koppeling.stand, KoppelingStand::OngedaanGemaakt);
    assert_eq!(naast.events.len(), 4, "wat eerder werd geloofd, blijft te lezen");
    naast.weigert(TRIAGIST, stel_voor(3), Refusal::NietBevestigd);
}

#[test]
fn een_voorstel_tot_ongedaan_maken_kan_worden_afgewezen() {
    let mut naast = Naast::bevestigd();
    naast.doe(TRIAGIST, Command::StelOngedaanMakenVoor { voorstel: onderdeel(1), toelichting: tekst("Twijfel.") });
    naast.doe(VERTROUWENSARTS, Command::LaatStaan { voorstel: onderdeel(1), reden: tekst("Het BSN klopt.") });
    assert!(naast.koppeling.is_bevestigd() && naast.koppeling.ongedaan.is_none());
}
