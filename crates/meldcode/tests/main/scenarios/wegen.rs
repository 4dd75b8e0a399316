//! One weging and what it comes to: V03 to V08, V13, V16 to V18, V25, V27, V29, V33.

use kernel::{Dag, Geboorte, Identiteit};
use meldcode::{
    dossier::{
        Bron, CheckInhoud, Command, ConsultMet, GezinsRol, IdentiteitKeuze, PersoonAntwoord, Refusal, Richting,
        SpoedMet, Spoedcontact, Stand, Toestemming, ToestemmingFeit, VerplichtingSoort, VoerCheckUit,
    },
    kader::{CheckGevolg, CheckSoort, StapNr},
    weging::{Antwoord, Effectief, Grond, Herkomst, Hulp, Melden, Regel, Vraag},
};

use super::verhaal::{Proefrecht, Verhaal, g, t};

#[test]
fn v03_alleen_dreiging_en_de_hulp_werkt() {
    let mut v = Verhaal::thuis("basis");
    let moeder = v.persoon("Eva Prins", GezinsRol::Client, true);
    v.stappen_een_tot_drie(&[moeder]);
    v.weeg("vermoeden=ja acuut=nee structureel=nee nieuwe_signalen=nvt a=ja b=ja c=ja");
    v.verwacht(Melden::Nee, &[], Hulp::Ja, false);
    v.besluit(false);
    v.hulpplan();
    assert!(!v.afsluiten());
    assert_eq!(v.status(), format!("open: hulp, herbeoordeling op {}", v.vandaag().plus_dagen(42).kort()));
    // De twee besluiten zijn genomen; ook zonder melding is besluit 2 gevraagd.
    assert!(v.weging().bewijs.regels.contains(&Regel::R9));
}

#[test]
fn v04_acuut_met_hulp_bij_de_hand_blijft_een_melding() {
    let mut v = Verhaal::thuis("basis");
    let vrouw = v.persoon("Mila Kuiper", GezinsRol::Client, true);
    let gevaar = v.id();
    v.doe(Command::LegAcuutGevaarVast { id: gevaar, inhoud: g("mes op de keel, vanavond wordt zij thuis verwacht") });
    let eerst = &v.dossier.verplichtingen(v.kader)[0];
    assert_eq!((eerst.soort, eerst.voldaan), (VerplichtingSoort::BelVeiligThuis, None));
    let gebeld = Spoedcontact { id: v.id(), met: SpoedMet::VeiligThuis, op: v.nu, inhoud: None };
    v.doe(Command::LegSpoedcontactVast(gebeld));
    v.signaal(Richting::Voor, Bron::VerklaringClientOuder, "wat zij vertelde");
    v.gesprek(&[vrouw]);
    assert_eq!(v.stand(StapNr::Twee), Stand::Gedaan, "het telefoongesprek met Veilig Thuis telt als overleg");
    v.weeg("vermoeden=ja acuut=ja structureel=nee nieuwe_signalen=nvt a=ja b=ja c=ja");
    v.verwacht(Melden::Ja, &[Grond::Acuut], Hulp::Ja, true);
    assert_eq!(v.status(), "open: melden is nodig");
    v.meld();
    assert!(!v.afsluiten());
    assert_eq!(v.status(), "open: gemeld");
}

#[test]
fn v05_structureel_ook_al_gaat_het_nu_goed() {
    let mut v = Verhaal::thuis("jeugd-wijkteam");
    let ouder = v.persoon("Tom Blom", GezinsRol::Ouder, true);
    v.persoon("Jip Blom", GezinsRol::Kind, false);
    v.stappen_een_tot_drie(&[ouder]);
    v.weeg("vermoeden=ja acuut=nee structureel=ja nieuwe_signalen=nvt a=ja b=ja c=ja");
    v.verwacht(Melden::Ja, &[Grond::Structureel], Hulp::Ja, true);
    v.meld();
    assert!(!v.afsluiten());
    assert_eq!(v.status(), "open: gemeld");
}

#[test]
fn v06_hulp_geweigerd_zonder_acute_of_structurele_onveiligheid() {
    let mut v = Verhaal::thuis("onderwijs");
    let ouder = v.persoon("Ria Mol", GezinsRol::Ouder, false);
    v.persoon("Saar Mol", GezinsRol::Client, true);
    v.stappen_een_tot_drie(&[ouder]);
    v.gesprek(&[ouder]);
    v.weeg("vermoeden=ja acuut=nee structureel=nee nieuwe_signalen=nvt a=ja b=nee c=nvt");
    v.verwacht(Melden::Ja, &[Grond::GeenMedewerking], Hulp::Nee, false);
    v.meld();
    assert!(!v.afsluiten());
    assert_eq!(v.status(), "open: gemeld");
}

#[test]
fn v07_zelf_geen_hulp_kunnen_bieden_of_regelen() {
    let mut v = Verhaal::thuis("basis");
    let client = v.persoon("Iris Vos", GezinsRol::Client, true);
    v.signaal(Richting::Voor, Bron::EigenWaarneming, "spanning, controlerend gedrag van de partner");
    // Hij werkt alleen: het overleg is met Veilig Thuis.
    v.consult(ConsultMet::VeiligThuis);
    v.gesprek(&[client]);
    v.weeg("vermoeden=ja acuut=nee structureel=nee nieuwe_signalen=nvt a=nee b=nvt c=nvt");
    v.verwacht(Melden::Ja, &[Grond::HulpNietMogelijk], Hulp::Nee, false);
    v.besluit(true);
    v.meld();
    assert!(!v.afsluiten());
    assert_eq!(v.status(), "open: gemeld");
}

#[test]
fn v08_passende_hulp_met_een_wachtlijst_is_geen_hulp() {
    let mut v = Verhaal::thuis("psychosociaal");
    let jongen = v.persoon("Daan Kok", GezinsRol::Client, true);
    v.stappen_een_tot_drie(&[jongen]);
    v.weeg("vermoeden=ja acuut=nee structureel=nee nieuwe_signalen=nvt a=nee b=nvt c=nvt");
    v.verwacht(Melden::Ja, &[Grond::HulpNietMogelijk], Hulp::Nee, false);
    v.meld();
    assert!(!v.afsluiten());
    assert_eq!(v.status(), "open: gemeld");
}

#[test]
fn v13_een_gezinslid_dat_geen_client_is_telt_mee() {
    let mut v = Verhaal::thuis("basis");
    let leerling = v.persoon("Fleur Otten", GezinsRol::Client, true);
    let ouder = v.persoon("Hans Otten", GezinsRol::Ouder, false);
    let broertje = v.iemand(
        Identiteit { geboorte: Geboorte::Ongeveer { leeftijd: 3, op: v.vandaag() }, ..Identiteit::default() },
        GezinsRol::BroerZus,
        false,
        true,
    );
    v.stappen_een_tot_drie(&[ouder]);
    let mut weeg = v.een_weging("vermoeden=ja nieuwe_signalen=nvt a=nee b=nvt c=nvt");
    let nee = |betrokkene| PersoonAntwoord { betrokkene, acuut: Some(Antwoord::Nee), structureel: Some(Antwoord::Nee) };
    let broer = PersoonAntwoord { structureel: Some(Antwoord::Ja), ..nee(broertje) };
    // Vraag 2 wordt voor iedereen in het huishouden gesteld: zonder het broertje volgt er geen besluit.
    weeg.per_persoon = vec![nee(leerling), nee(ouder)];
    v.doe(Command::Weeg(weeg));
    let besluit = v.een_besluit(true);
    assert_eq!(v.weigert(Command::NeemBesluit(besluit)), Refusal::PersoonNietGewogen);

    let mut weeg = v.een_weging("vermoeden=ja nieuwe_signalen=nvt a=nee b=nvt c=nvt");
    weeg.per_persoon = vec![nee(leerling), nee(ouder), broer];
    v.doe(Command::Weeg(weeg));
    v.verwacht(Melden::Ja, &[Grond::Structureel, Grond::HulpNietMogelijk], Hulp::Nee, true);
    v.besluit(true);
    v.meld();
    assert!(!v.afsluiten());
    assert_eq!(v.status(), "open: gemeld");
    assert!(!v.dossier.betrokkene(broertje).unwrap().betrokkene.is_client);
    assert!(v.dossier.meldingen[0].betrokkenen.contains(&broertje));
}

#[test]
fn v16_twijfel_telt_in_het_onderwijs_als_ja() {
    let mut v = Verhaal::thuis("onderwijs");
    let kind = v.persoon("Liv Schouten", GezinsRol::Client, true);
    v.stappen_een_tot_drie(&[kind]);
    v.weeg("vermoeden=ja acuut=twijfel structureel=twijfel nieuwe_signalen=nvt");
    v.verwacht(Melden::Ja, &[Grond::Acuut, Grond::Structureel], Hulp::Open, true);
    // Het antwoord blijft twijfel; wat telt is ja.
    let bewijs = &v.weging().bewijs;
    assert_eq!(bewijs.antwoorden.get(Vraag::Acuut), Some(Antwoord::Twijfel));
    assert_eq!(bewijs.telt(Vraag::Acuut), Some(Antwoord::Ja));
    let effectief = Effectief::van(&bewijs.antwoorden, v.kader);
    assert_eq!(effectief.herkomst(Vraag::Structureel), Some(Herkomst::TwijfelTeltAlsJa));
    v.meld();
    assert!(!v.afsluiten());
    assert_eq!(v.status(), "open: gemeld (besluit 2 nog open)");
}

#[test]
fn v17_een_oudere_wil_geen_melding() {
    let mut v = Verhaal::thuis("basis");
    let vrouw = v.persoon("Truus de Haan", GezinsRol::Client, true);
    v.persoon("Wim de Haan", GezinsRol::Kind, false);
    let check = VoerCheckUit {
        id: v.id(),
        soort: CheckSoort::Ouderencheck,
        uitkomst: "zorgen".to_owned(),
        dag: v.vandaag(),
        volgende: None,
        over: vec![vrouw],
        aantal: None,
        inhoud: CheckInhoud { leeftijden: Vec::new(), wie_deelt_de_zorg: None, toelichting: Some(t("geld en duwen")) },
    };
    v.doe(Command::VoerCheckUit(check));
    v.consult(ConsultMet::Collega);
    v.consult(ConsultMet::VeiligThuis);
    v.gesprek(&[vrouw]);
    v.weeg("vermoeden=ja acuut=nee structureel=ja nieuwe_signalen=nvt a=ja b=nee c=nvt");
    v.verwacht(Melden::Ja, &[Grond::Structureel, Grond::GeenMedewerking], Hulp::Nee, true);
    // Toestemming is gevraagd en geweigerd, met haar redenen; melden kan toch.
    let geweigerd = ToestemmingFeit {
        id: v.id(),
        van: vec![vrouw],
        stand: Toestemming::Geweigerd,
        dag: v.vandaag(),
        inhoud: Some(g("zij is bang haar zoon te verliezen")),
    };
    v.doe(Command::LegToestemmingVast(geweigerd));
    let verteld = super::regels::informeren(&mut v, &[vrouw], true);
    v.doe(Command::LegInformerenVast(verteld));
    v.meld();
    assert!(!v.afsluiten());
    assert_eq!(v.status(), "open: gemeld");
    let lijst = v.dossier.verplichtingen(v.kader);
    let toestemming = lijst.iter().find(|p| p.soort == VerplichtingSoort::VraagToestemming).unwrap();
    assert!(toestemming.extra && toestemming.voldaan.is_some());
}

#[test]
fn v18_kindcheck_met_zorgen_gaat_direct_naar_veilig_thuis() {
    let mut v = Verhaal::thuis("basis");
    let client = v.persoon("Joost van Dam", GezinsRol::Client, true);
    let check = VoerCheckUit {
        id: v.id(),
        soort: CheckSoort::Kindcheck,
        uitkomst: "zorgen".to_owned(),
        dag: v.vandaag(),
        volgende: None,
        over: vec![client],
        aantal: Some(2),
        inhoud: CheckInhoud {
            leeftijden: vec![4, 6],
            wie_deelt_de_zorg: Some(t("niemand voor vanavond")),
            toelichting: None,
        },
    };
    v.doe(Command::VoerCheckUit(check));
    assert_eq!(v.dossier.checks[0].gevolg, CheckGevolg::Verder);
    let gebeld = Spoedcontact { id: v.id(), met: SpoedMet::VeiligThuis, op: v.nu, inhoud: Some(g("kinderen alleen")) };
    v.doe(Command::LegSpoedcontactVast(gebeld));
    let mut weeg = v.een_weging("vermoeden=ja acuut=ja structureel=nee nieuwe_signalen=nvt a=ja b=ja c=nog_niet");
    let datum = weeg.herbeoordeling.take();
    assert_eq!(v.weigert(Command::Weeg(weeg)), Refusal::HerbeoordelingsdatumOntbreekt);
    assert!(datum.is_some());
    v.weeg("vermoeden=ja acuut=ja structureel=nee nieuwe_signalen=nvt a=ja b=ja c=nog_niet");
    v.verwacht(Melden::Ja, &[Grond::Acuut], Hulp::Voorlopig, true);
    v.meld();
    assert!(!v.afsluiten());
    assert_eq!(v.status(), "open: gemeld");
    let inhoud = v.dossier.checks[0].inhoud.open(&Proefrecht).unwrap();
    assert_eq!(inhoud.leeftijden, [4, 6]);
}

#[test]
fn v25_een_ongeboren_kind_is_betrokkene_zonder_naam_of_geboortedatum() {
    let mut v = Verhaal::thuis("verloskunde");
    let moeder = v.persoon("Lotte Maas", GezinsRol::Client, true);
    let verwacht = Some(Dag::new(2026, 6, 20).unwrap());
    let kind = v.iemand(
        Identiteit { geboorte: Geboorte::Ongeboren { verwacht }, ..Identiteit::default() },
        GezinsRol::Kind,
        false,
        true,
    );
    v.stappen_een_tot_drie(&[moeder]);
    v.weeg("vermoeden=ja acuut=nee structureel=ja nieuwe_signalen=nvt a=ja b=ja c=ja");
    v.verwacht(Melden::Ja, &[Grond::Structureel], Hulp::Ja, true);
    // Alleen het ongeboren kind is genoeg om te melden.
    let mut meld = v.een_melding();
    meld.betrokkenen = vec![kind];
    v.doe(Command::Meld(Box::new(meld)));
    assert!(!v.afsluiten());
    assert_eq!(v.status(), "open: gemeld");
    let regel = &v.dossier.betrokkene(kind).unwrap().betrokkene;
    assert!(regel.ongeboren && regel.herkenbaar);
    let identiteit = regel.identiteit.open(&Proefrecht).unwrap();
    assert!(identiteit.naam.is_none() && identiteit.bsn.is_none());
}

#[test]
fn v27_een_ouder_werkt_mee_en_de_ander_niet() {
    let mut v = Verhaal::thuis("psychosociaal");
    let moeder = v.persoon("Anna Hof", GezinsRol::Ouder, true);
    let vader = v.persoon("Bart Hof", GezinsRol::Ouder, false);
    v.stappen_een_tot_drie(&[moeder]);
    v.gesprek(&[vader]);
    let mut weeg = v.een_weging("vermoeden=ja acuut=nee structureel=nee nieuwe_signalen=nvt a=ja b=nee c=nvt");
    weeg.weigert = vec![vader];
    v.doe(Command::Weeg(weeg));
    v.verwacht(Melden::Ja, &[Grond::GeenMedewerking], Hulp::Nee, false);
    assert_eq!(v.weging().weigert, [vader], "er staat wie er weigert");
    v.meld();
    assert!(!v.afsluiten());
    assert_eq!(v.status(), "open: gemeld");
}

#[test]
fn v29_dat_een_ander_meldt_verandert_niets() {
    let mut v = Verhaal::thuis("artsen");
    v.persoon("Rik Jansen", GezinsRol::Client, true);
    let notitie = v.id();
    v.doe(Command::LegNotitieVast { id: notitie, notitie: g("politie meldt ook") });
    v.weeg("vermoeden=ja acuut=ja structureel=nee nieuwe_signalen=nvt a=nee b=nvt c=nvt");
    v.verwacht(Melden::Ja, &[Grond::Acuut, Grond::HulpNietMogelijk], Hulp::Nee, true);
    assert_eq!(v.status(), "open: melden is nodig");
    v.meld();
    assert!(!v.afsluiten());
    assert_eq!(v.status(), "open: gemeld");
    assert_eq!(v.dossier.notities.len(), 1);
    // Overleg zo nodig (KNMG, stap 4): wie weegt zonder, vond het niet nodig; de stap blijft niet als open gat staan.
    assert_eq!(v.stand(StapNr::Vier), Stand::NietNodig);
}

#[test]
fn v30_een_bedreigde_melder_blijft_afgeschermd_voor_het_gezin() {
    let mut v = Verhaal::thuis("kinderopvang");
    let vader = v.persoon("Gijs Bakker", GezinsRol::Ouder, false);
    v.persoon("Pip Bakker", GezinsRol::Client, true);
    v.stappen_een_tot_drie(&[vader]);
    v.weeg("vermoeden=ja acuut=nee structureel=ja nieuwe_signalen=nvt a=ja b=nee c=nvt");
    v.verwacht(Melden::Ja, &[Grond::Structureel, Grond::GeenMedewerking], Hulp::Nee, true);
    let onbekend = IdentiteitKeuze::Afgeschermd { grond: "geen zin in gedoe".to_owned() };
    assert_eq!(v.weigert(Command::KiesIdentiteit { keuze: onbekend }), Refusal::GrondNietInKader);
    let keuze = IdentiteitKeuze::Afgeschermd { grond: "bedreiging_melder".to_owned() };
    v.doe(Command::KiesIdentiteit { keuze: keuze.clone() });
    v.meld();
    assert!(!v.afsluiten());
    assert_eq!(v.status(), "open: gemeld");
    let melding = &v.dossier.meldingen[0];
    assert_eq!(melding.identiteit, keuze, "de eerdere keuze gaat mee");
    // Veilig Thuis weet wie er meldt; die gegevens staan in een eigen, apart verzegeld deel.
    assert_eq!(melding.melder.open(&Proefrecht).unwrap().naam, t("S. Bakker"));
    assert!(melding.melder.over.is_empty());
}

#[test]
fn v33_dezelfde_antwoorden_in_de_vorm_van_artsen_geven_dezelfde_uitkomst() {
    let kort = "vermoeden=ja acuut=nee structureel=ja nieuwe_signalen=nvt a=ja b=ja c=ja";
    let mut v = Verhaal::thuis("artsen");
    let ouder = v.persoon("Tom Blom", GezinsRol::Ouder, true);
    v.signaal(Richting::Voor, Bron::EigenWaarneming, "wat er is gezien");
    v.consult(ConsultMet::Collega);
    // Advies van Veilig Thuis is hier verplicht: overslaan kan niet, en zonder advies is stap 2 niet gedaan.
    let zonder = v.id();
    let refusal = v.weigert(Command::SlaVeiligThuisOver { id: zonder, reden: g("niet nodig") });
    assert_eq!(refusal, Refusal::AdviesVeiligThuisVerplicht);
    assert_eq!(v.stand(StapNr::Twee), Stand::Open);
    v.consult(ConsultMet::Vertrouwensarts);
    assert_eq!(v.stand(StapNr::Twee), Stand::Gedaan);
    v.gesprek(&[ouder]);
    assert_eq!(v.stand(StapNr::Vier), Stand::Open, "stap 4 is hier overleg met betrokken professionals");
    v.consult(ConsultMet::BetrokkenProfessional);
    assert_eq!(v.stand(StapNr::Vier), Stand::Gedaan);
    v.weeg(kort);
    v.verwacht(Melden::Ja, &[Grond::Structureel], Hulp::Ja, true);
    v.besluit(true);
    v.meld();
    assert!(!v.afsluiten());
    assert_eq!(v.status(), "open: gemeld");
}
