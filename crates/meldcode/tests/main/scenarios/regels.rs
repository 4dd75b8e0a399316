//! Rules that no scenario tells: what is refused, and how reporting, closing and reporting again hang together.

use kernel::{BetrokkeneId, Decider, Geboorte, Identiteit};
use meldcode::{
    dossier::{
        BetrokkeneInvoer, Bron, Command, ConsultMet, Dossier, GezinsRol, Informeren, MelderInvoer, MeldingDeel,
        PersoonAntwoord, Refusal, Richting, SignaalStand, SluitGrond, Stand, Terugkoppeling, TerugkoppelingSoort,
        Uitstel,
    },
    kader::{Kaders, RouteSoort, StapNr},
    weging::{Antwoord, Vraag},
};
use uuid::Uuid;

use super::verhaal::{Proefrecht, Verhaal, g, t};

pub fn informeren(v: &mut Verhaal, wie: &[BetrokkeneId], gedaan: bool) -> Informeren {
    Informeren { id: v.id(), wie: wie.to_vec(), gedaan, dag: v.vandaag(), inhoud: g("hun reactie"), ondanks: None }
}

fn volledig() -> (Verhaal, BetrokkeneId) {
    let mut v = Verhaal::thuis("basis");
    let client = v.persoon("Jan de Vries", GezinsRol::Client, true);
    v.stappen_een_tot_drie(&[client]);
    (v, client)
}

const HULP: &str = "vermoeden=ja acuut=nee structureel=nee nieuwe_signalen=nvt a=ja b=ja c=ja";

#[test]
fn zonder_route_begint_er_geen_stap_maar_melden_en_gevaar_kunnen_altijd() {
    let mut v = Verhaal::thuis("basis");
    v.dossier.route = None;
    v.persoon("Jan de Vries", GezinsRol::Client, true);
    let signaal = v.een_signaal(Richting::Voor, Bron::EigenWaarneming, "iets");
    assert_eq!(v.weigert(Command::VoegSignaalToe(signaal)), Refusal::RouteOntbreekt);
    let gevaar = v.id();
    v.doe(Command::LegAcuutGevaarVast { id: gevaar, inhoud: g("nu") });
    v.meld();
}

#[test]
fn een_kladnotitie_wordt_een_signaal_of_gaat_weg() {
    let mut v = Verhaal::thuis("basis");
    v.persoon("Jan de Vries", GezinsRol::Client, true);
    let (een, twee) = (v.id(), v.id());
    v.doe(Command::SchrijfKladnotitie { id: een, tekst: t("iets klopt niet") });
    v.doe(Command::SchrijfKladnotitie { id: twee, tekst: t("toch niets") });
    assert_eq!(v.stand(StapNr::Nul), Stand::Open);
    let sluit = v.een_sluiting(SluitGrond::GeenVermoeden);
    assert_eq!(v.weigert(Command::Sluit(sluit)), Refusal::KladnotitieOpen);
    let signaal = v.een_signaal(Richting::Voor, Bron::EigenWaarneming, "iets klopt niet");
    v.doe(Command::PromoveerKladnotitie { id: een, signaal });
    v.doe(Command::VerwijderKladnotitie { id: twee });
    assert_eq!(v.weigert(Command::VerwijderKladnotitie { id: een }), Refusal::KladnotitieWeg);
    assert_eq!(v.stand(StapNr::Nul), Stand::Gedaan);
    // De notitie is verzegeld onder een eigen sleutel, zodat weggooien echt weggooien is.
    assert_eq!(v.dossier.kladnotities[1].notitie.tekst.over, [BetrokkeneId::new(twee.uuid())]);
}

#[test]
fn een_signaal_verbeteren_of_intrekken_laat_het_oude_leesbaar() {
    let (mut v, _) = volledig();
    let oud = v.signaal(Richting::Voor, Bron::VerklaringAnder, "de eerste versie");
    let nieuw = v.een_signaal(Richting::Voor, Bron::VerklaringAnder, "de juiste versie");
    let nieuw_id = nieuw.id;
    v.doe(Command::CorrigeerSignaal { oud, nieuw, reden: g("verkeerde dag") });
    let regel = v.dossier.signalen.iter().find(|s| s.signaal.id == oud).unwrap();
    assert!(matches!(regel.stand, SignaalStand::Vervangen { door, .. } if door == nieuw_id));
    assert_eq!(regel.signaal.inhoud.open(&Proefrecht).unwrap().omschrijving, t("de eerste versie"));
    let refusal = v.weigert(Command::TrekSignaalIn { id: oud, reden: g("nog eens") });
    assert_eq!(refusal, Refusal::SignaalVervallen);
    v.doe(Command::TrekSignaalIn { id: nieuw_id, reden: g("ging over een ander kind") });
    assert!(v.dossier.geldige_signalen().all(|s| s.id != nieuw_id && s.id != oud));
}

#[test]
fn een_tekst_zonder_naam_gaat_over_iedereen_die_dan_bekend_is() {
    let (mut v, client) = volledig();
    let later = v.persoon("Lena de Vries", GezinsRol::BroerZus, false);
    assert_eq!(v.dossier.signalen[0].signaal.inhoud.over, [client]);
    v.signaal(Richting::Voor, Bron::EigenWaarneming, "nog iets");
    assert_eq!(v.dossier.signalen[1].signaal.inhoud.over, [client, later]);
}

#[test]
fn een_datum_in_de_toekomst_wordt_geweigerd() {
    let (mut v, client) = volledig();
    let morgen = v.vandaag().plus_dagen(1);
    let mut signaal = v.een_signaal(Richting::Voor, Bron::EigenWaarneming, "morgen");
    signaal.dag = morgen;
    assert_eq!(v.weigert(Command::VoegSignaalToe(signaal)), Refusal::DatumInDeToekomst);
    let mut gesprek = v.een_gesprek(&[client]);
    gesprek.dag = morgen;
    assert_eq!(v.weigert(Command::LegGesprekVast(gesprek)), Refusal::DatumInDeToekomst);
    let geboorten = [Geboorte::Op(morgen), Geboorte::InJaar(morgen.jaar() + 1)];
    for geboorte in geboorten {
        let invoer = BetrokkeneInvoer {
            id: BetrokkeneId::new(Uuid::from_u128(99)),
            identiteit: Identiteit { geboorte, ..Identiteit::default() },
            rol: GezinsRol::Kind,
            is_client: false,
            huishouden: true,
            weet_van_zorgen: None,
            adres: None,
        };
        assert_eq!(v.weigert(Command::VoegBetrokkeneToe(invoer)), Refusal::GeboorteInDeToekomst);
    }
    let gisteren = Uitstel { id: v.id(), stap: StapNr::Drie, tot: v.vandaag().plus_dagen(-1), reden: g("druk") };
    assert_eq!(v.weigert(Command::StelStapUit(gisteren)), Refusal::DatumVoorbij);
}

#[test]
fn een_uitgestelde_stap_is_geen_gezette_stap() {
    let mut v = Verhaal::thuis("basis");
    v.persoon("Jan de Vries", GezinsRol::Client, true);
    v.signaal(Richting::Voor, Bron::EigenWaarneming, "iets");
    v.consult(ConsultMet::VeiligThuis);
    let tot = v.vandaag().plus_dagen(7);
    let uitstel = Uitstel { id: v.id(), stap: StapNr::Drie, tot, reden: g("vakantie") };
    v.doe(Command::StelStapUit(uitstel));
    assert_eq!(v.stand(StapNr::Drie), Stand::Uitgesteld { tot });
    v.weeg(HULP);
    let besluit = v.een_besluit(false);
    assert_eq!(v.weigert(Command::NeemBesluit(besluit)), Refusal::StapDrieOntbreekt);
}

#[test]
fn zonder_advies_van_veilig_thuis_of_een_reden_volgt_geen_besluit() {
    let mut v = Verhaal::thuis("basis");
    let client = v.persoon("Jan de Vries", GezinsRol::Client, true);
    v.signaal(Richting::Voor, Bron::EigenWaarneming, "iets");
    v.gesprek(&[client]);
    v.weeg(HULP);
    let besluit = v.een_besluit(false);
    assert_eq!(v.weigert(Command::NeemBesluit(besluit)), Refusal::StapTweeOntbreekt);
    v.consult(ConsultMet::Collega);
    let besluit = v.een_besluit(false);
    assert_eq!(v.weigert(Command::NeemBesluit(besluit)), Refusal::AdviesVeiligThuisOntbreekt);
    assert_eq!(v.stand(StapNr::Twee), Stand::Open);
    let id = v.id();
    v.doe(Command::SlaVeiligThuisOver { id, reden: g("de gedragswetenschapper is vertrouwensarts geweest") });
    assert_eq!(v.stand(StapNr::Twee), Stand::Gedaan);
    v.besluit(false);
}

#[test]
fn besluit_een_volgt_de_uitkomst_en_meer_melden_mag_met_een_motivering() {
    let (mut v, _) = volledig();
    v.weeg("vermoeden=ja acuut=nee structureel=ja nieuwe_signalen=nvt a=ja b=ja c=ja");
    let anders = v.een_besluit(false);
    assert_eq!(v.weigert(Command::NeemBesluit(anders)), Refusal::BesluitWijktAf);
    let eerste = v.weging().id;
    v.weeg(HULP);
    let mut oud = v.een_besluit(false);
    oud.weging = eerste;
    assert_eq!(v.weigert(Command::NeemBesluit(oud)), Refusal::WegingNietLeidend);
    let mut meer = v.een_besluit(true);
    let zonder = v.een_besluit(true);
    assert_eq!(v.weigert(Command::NeemBesluit(zonder)), Refusal::MotiveringOntbreekt);
    meer.motivering = Some(g("ik vertrouw het niet"));
    v.doe(Command::NeemBesluit(meer));
    assert!(v.dossier.besluiten[0].meer_dan_gevraagd);
    assert_eq!(v.status(), "open: melden is nodig");
    v.meld();
    assert_eq!(v.status(), "open: gemeld");
    let nog_eens = v.een_besluit(true);
    assert_eq!(v.weigert(Command::NeemBesluit(nog_eens)), Refusal::BesluitAlGenomen);
}

#[test]
fn wie_besluit_te_melden_sluit_niet_voordat_er_is_gemeld() {
    let (mut v, _) = volledig();
    v.weeg("vermoeden=nee");
    let mut meer = v.een_besluit(true);
    meer.motivering = Some(g("ik wil het toch laten beoordelen"));
    v.doe(Command::NeemBesluit(meer));
    let sluit = v.een_sluiting(SluitGrond::GeenVermoeden);
    assert_eq!(v.weigert(Command::Sluit(sluit)), Refusal::NogNietGemeld);
    v.meld();
    v.sluit(SluitGrond::RolBeeindigd);
}

#[test]
fn een_onvolledige_melding_noemt_alles_wat_ontbreekt() {
    let mut v = Verhaal::thuis("basis");
    let zonder_naam = v.iemand(Identiteit::default(), GezinsRol::Partner, false, true);
    let mut meld = v.een_melding();
    meld.betrokkenen = vec![zonder_naam];
    meld.omschrijving = None;
    meld.dringend = None;
    meld.geinformeerd = Some(false);
    meld.melder = MelderInvoer::default();
    let Refusal::MeldingOnvolledig { ontbreekt } = v.weigert(Command::Meld(Box::new(meld))) else {
        panic!("een andere weigering")
    };
    assert_eq!(
        ontbreekt,
        [
            MeldingDeel::HerkenbarePersoon,
            MeldingDeel::Omschrijving,
            MeldingDeel::Dringend,
            MeldingDeel::RedenNietGeinformeerd,
            MeldingDeel::NaamMelder,
            MeldingDeel::FunctieMelder,
            MeldingDeel::ContactMelder,
        ]
    );
}

#[test]
fn een_weging_zonder_een_enkel_antwoord_wordt_geweigerd() {
    let (mut v, _) = volledig();
    let leeg = v.een_weging("");
    assert_eq!(v.weigert(Command::Weeg(leeg)), Refusal::WegingLeeg);
    let twijfel = v.een_weging("vermoeden=twijfel");
    v.doe(Command::Weeg(twijfel));
    assert_eq!(v.dossier.wegingen.len(), 1);
}

#[test]
fn een_antwoord_per_persoon_moet_bij_de_vraag_passen() {
    let (mut v, client) = volledig();
    let mut weeg = v.een_weging("vermoeden=ja acuut=nee structureel=nee");
    weeg.per_persoon =
        vec![PersoonAntwoord { betrokkene: client, acuut: Some(Antwoord::Ja), structureel: Some(Antwoord::Nee) }];
    assert_eq!(v.weigert(Command::Weeg(weeg)), Refusal::PersoonsantwoordenWijkenAf { vraag: Vraag::Acuut });
    let mut weeg = v.een_weging("vermoeden=ja");
    weeg.per_persoon = vec![PersoonAntwoord { betrokkene: client, acuut: Some(Antwoord::Nvt), structureel: None }];
    assert_eq!(v.weigert(Command::Weeg(weeg)), Refusal::AntwoordNietToegestaan { vraag: Vraag::Acuut });
    let mut weeg = v.een_weging("vermoeden=ja");
    weeg.onderbouwing.clear();
    assert_eq!(v.weigert(Command::Weeg(weeg)), Refusal::OnderbouwingOntbreekt { vraag: Vraag::Vermoeden });
}

#[test]
fn afsluiten_na_hulp_vraagt_een_herweging_en_iemand_die_zicht_houdt() {
    let (mut v, _) = volledig();
    let na_hulp = |v: &Verhaal| v.weigert(Command::Sluit(v.een_sluiting(SluitGrond::HulpGeslaagd)));
    assert_eq!(na_hulp(&v), Refusal::WegingOntbreekt);
    v.weeg("vermoeden=ja acuut=nee structureel=nee nieuwe_signalen=nvt a=ja b=ja c=nog_niet");
    assert_eq!(na_hulp(&v), Refusal::BesluitOntbreekt);
    v.besluit(false);
    assert_eq!(na_hulp(&v), Refusal::DuurzameVeiligheidOntbreekt);
    v.hulpplan();
    let geen = v.een_sluiting(SluitGrond::GeenVermoeden);
    assert_eq!(v.weigert(Command::Sluit(geen)), Refusal::VermoedenStaatNog);
    v.dagen_later(42);
    v.weeg(HULP);
    v.besluit(false);
    assert_eq!(na_hulp(&v), Refusal::ZichtOntbreekt);
    v.zicht();
    assert!(v.afsluiten());
    v.sluit(SluitGrond::HulpGeslaagd);
    assert_eq!(v.status(), "afgesloten na hulp");
    let signaal = v.een_signaal(Richting::Voor, Bron::EigenWaarneming, "te laat");
    assert_eq!(v.weigert(Command::VoegSignaalToe(signaal)), Refusal::DossierGesloten);
}

#[test]
fn een_plan_zonder_herweging_sluit_niet() {
    let (mut v, _) = volledig();
    v.weeg(HULP);
    v.besluit(false);
    let na_hulp = |v: &Verhaal| v.weigert(Command::Sluit(v.een_sluiting(SluitGrond::HulpGeslaagd)));
    assert_eq!(na_hulp(&v), Refusal::HulpplanOntbreekt);
    v.hulpplan();
    v.zicht();
    assert_eq!(na_hulp(&v), Refusal::HerwegingOntbreekt);
}

#[test]
fn gestopte_hulp_met_een_reden_maakt_afsluiten_zonder_vermoeden_weer_mogelijk() {
    let (mut v, _) = volledig();
    v.weeg(HULP);
    v.besluit(false);
    v.hulpplan();
    v.weeg("vermoeden=nee");
    let sluit = v.een_sluiting(SluitGrond::GeenVermoeden);
    assert_eq!(v.weigert(Command::Sluit(sluit)), Refusal::HulpLooptNog);
    let id = v.id();
    v.doe(Command::BeeindigHulp { id, reden: g("het vermoeden bleek niet te kloppen") });
    assert_eq!(v.status(), "open: geen vermoeden meer, af te sluiten");
    v.sluit(SluitGrond::GeenVermoeden);
}

#[test]
fn na_een_melding_sluit_het_dossier_als_de_rol_is_geeindigd() {
    let (mut v, _) = volledig();
    let rol = |v: &Verhaal| v.weigert(Command::Sluit(v.een_sluiting(SluitGrond::RolBeeindigd)));
    assert_eq!(rol(&v), Refusal::GeenMelding);
    v.weeg("vermoeden=ja acuut=nee structureel=ja nieuwe_signalen=nvt a=ja b=nee c=nvt");
    let melding = v.meld();
    assert_eq!(rol(&v), Refusal::BesluitOntbreekt);
    v.besluit(true);
    v.sluit(SluitGrond::RolBeeindigd);
    assert_eq!(v.status(), "afgesloten na melding");
    // Wat Veilig Thuis laat weten komt ook in een gesloten dossier aan.
    let bericht = |melding| Terugkoppeling {
        melding,
        soort: TerugkoppelingSoort::Besloten,
        op: v.nu,
        tekst: Some(g("overgedragen aan het wijkteam")),
    };
    let (goed, vreemd) = (bericht(melding), bericht(kernel::MeldingId::new(Uuid::from_u128(7))));
    assert_eq!(v.weigert(Command::OntvangTerugkoppeling(vreemd)), Refusal::MeldingOnbekend);
    v.doe(Command::OntvangTerugkoppeling(goed));
    assert_eq!(v.dossier.terugkoppelingen.len(), 1);
}

#[test]
fn acuut_gevaar_houdt_afsluiten_tegen_tot_het_voorbij_is() {
    let mut v = Verhaal::thuis("basis");
    v.persoon("Jan de Vries", GezinsRol::Client, true);
    let (gevaar, voorbij) = (v.id(), v.id());
    v.doe(Command::LegAcuutGevaarVast { id: gevaar, inhoud: g("er wordt gevochten") });
    assert!(v.dossier.acuut_gevaar());
    let sluit = v.een_sluiting(SluitGrond::GeenVermoeden);
    assert_eq!(v.weigert(Command::Sluit(sluit)), Refusal::AcuutGevaarOpen);
    v.doe(Command::HefAcuutGevaarOp { id: voorbij, reden: g("het was een film") });
    assert!(!v.dossier.acuut_gevaar());
    v.sluit(SluitGrond::GeenVermoeden);
    assert_eq!(v.status(), "afgesloten in stap 0");
}

#[test]
fn een_dossier_blijft_onder_de_versie_waaronder_het_is_geopend() {
    let v = Verhaal::thuis("basis");
    let ander = Kaders::ingebouwd().huidige("onderwijs").unwrap();
    let command = Command::KiesRoute { route: RouteSoort::Thuis, reden: None };
    assert_eq!(v.dossier.decide(command, ander, &Verhaal::actor(), v.nu), Err(Refusal::AnderKader));
}

#[test]
fn een_dossier_wordt_een_keer_geopend_en_de_route_verandert_met_een_reden() {
    let mut v = Verhaal::thuis("basis");
    let nieuw = Dossier::default();
    let id = v.id();
    let command = Command::LegNotitieVast { id, notitie: g("te vroeg") };
    assert_eq!(nieuw.decide(command, v.kader, &Verhaal::actor(), v.nu), Err(Refusal::DossierNietGeopend));
    assert_eq!(v.weigert(Command::OpenDossier { kladnotitie: None }), Refusal::DossierAlGeopend);
    assert_eq!(v.weigert(Command::Heropen { reden: g("zomaar") }), Refusal::DossierLooptNog);
    let anders = Command::KiesRoute { route: RouteSoort::Vgv, reden: None };
    assert_eq!(v.weigert(anders), Refusal::RedenOntbreekt);
    v.doe(Command::KiesRoute { route: RouteSoort::Vgv, reden: Some(g("het gaat om een meisje dat op reis gaat")) });
    assert_eq!(v.dossier.route(), Some(RouteSoort::Vgv));
}

#[test]
fn elke_weigering_heeft_een_code_en_een_zin_die_zegt_wat_te_doen() {
    let kort = Refusal::MeldingOnvolledig { ontbreekt: vec![MeldingDeel::Omschrijving, MeldingDeel::NaamMelder] };
    assert_eq!(kort.code(), "melding-onvolledig");
    let zin = "De melding is nog niet compleet. Vul aan: een omschrijving van de zorgen; uw naam.";
    assert_eq!(kort.to_string(), zin);
    assert_eq!(Refusal::StapDrieOntbreekt.code(), "stap-drie-ontbreekt");
    assert!(Refusal::StapDrieOntbreekt.to_string().ends_with("Melden kan wel."));
}
