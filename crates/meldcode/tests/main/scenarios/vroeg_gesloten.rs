//! Closing early, another route, and opening again: V01, V02, V19, V23, V26, V28.

use kernel::{Geboorte, Identiteit};
use meldcode::{
    dossier::{
        AfsluitGrond, Bron, CheckInhoud, Command, ConsultMet, GezinsRol, Refusal, Richting, SluitGrond, Stand,
        VerplichtingSoort, VoerCheckUit,
    },
    kader::{CheckGevolg, CheckSoort, RouteSoort, StapNr},
    weging::{Hulp, Melden},
};

use super::verhaal::{Proefrecht, Verhaal, t};

#[test]
fn v01_afgesloten_in_stap_een_met_de_bron_van_elk_feit() {
    let mut v = Verhaal::thuis("kinderopvang");
    v.persoon("Sem Vermeer", GezinsRol::Client, true);
    v.signaal(Richting::Voor, Bron::EigenWaarneming, "blauwe plek op het scheenbeen");
    v.signaal(Richting::Tegen, Bron::VerklaringClientOuder, "moeder vertelt dat hij gisteren van de glijbaan viel");
    v.signaal(Richting::Tegen, Bron::VerklaringAnder, "een tweede leidster zag de val");
    assert!(v.afsluiten());
    v.sluit(SluitGrond::GeenVermoeden);

    assert_eq!(v.status(), "afgesloten in stap 1");
    assert_eq!(v.stand(StapNr::Een), Stand::Gedaan);
    for stap in [StapNr::Twee, StapNr::Drie, StapNr::Vier, StapNr::Vijf] {
        assert_eq!(v.stand(stap), Stand::NietNodig, "stap {}", stap.nummer());
    }
    let bronnen: Vec<Bron> = v.dossier.geldige_signalen().map(|s| s.bron).collect();
    assert_eq!(bronnen, [Bron::EigenWaarneming, Bron::VerklaringClientOuder, Bron::VerklaringAnder]);
    let afsluiting = v.dossier.afsluitingen.last().unwrap();
    assert_eq!(afsluiting.inhoud.open(&Proefrecht).unwrap().verklaring, t("de reden van het afsluiten"));
    assert!(v.dossier.wegingen.is_empty(), "vraag 1 is niet gesteld");
}

#[test]
fn v02_het_gesprek_neemt_het_vermoeden_weg() {
    let mut v = Verhaal::thuis("onderwijs");
    let kind = v.persoon("Noa Bos", GezinsRol::Client, true);
    let ouder = v.persoon("Kim Bos", GezinsRol::Ouder, false);
    v.signaal(Richting::Voor, Bron::EigenWaarneming, "hongerig en slaperig op maandag");
    v.consult(ConsultMet::Aandachtsfunctionaris);
    v.gesprek(&[ouder]);
    v.gesprek(&[kind]);
    // Alleen vraag 1: naar acuut, structureel en de besluiten wordt niet gevraagd.
    v.weeg("vermoeden=nee");
    v.verwacht(Melden::Nee, &[], Hulp::Nvt, false);
    assert!(v.afsluiten());
    v.sluit(SluitGrond::GeenVermoeden);
    assert_eq!(v.status(), "afgesloten in stap 4");
    assert_eq!(v.stand(StapNr::Vijf), Stand::NietNodig);
    // Het dossier zegt uitdrukkelijk dat het vermoeden niet is bevestigd.
    let regels = meldcode::dossier::verantwoording(&v.events, &Proefrecht).regels;
    assert!(regels.iter().any(|r| r.kop.contains("het vermoeden is niet bevestigd")));
}

#[test]
fn v19_kindcheck_zonder_zorgen_sluit_in_stap_een_met_een_volgende_check() {
    let mut v = Verhaal::thuis("psychosociaal");
    v.persoon("Ad de Jong", GezinsRol::Client, true);
    let kindcheck = |v: &mut Verhaal, aantal| VoerCheckUit {
        id: v.id(),
        soort: CheckSoort::Kindcheck,
        uitkomst: "geen_zorgen".to_owned(),
        dag: v.vandaag(),
        volgende: Some(v.vandaag().plus_maanden(6)),
        over: Vec::new(),
        aantal,
        inhoud: CheckInhoud {
            leeftijden: vec![5, 8],
            wie_deelt_de_zorg: Some(t("de ex-partner heeft de volledige zorg")),
            toelichting: Some(t("bevestigd door de ex-partner, met toestemming")),
        },
    };
    for fout in [None, Some(3)] {
        let fout = kindcheck(&mut v, fout);
        assert_eq!(v.weigert(Command::VoerCheckUit(fout)), Refusal::AantalEnLeeftijdenOntbreken);
    }
    let kindcheck = kindcheck(&mut v, Some(2));
    v.doe(Command::VoerCheckUit(kindcheck));
    assert_eq!(v.dossier.checks[0].gevolg, CheckGevolg::Vastleggen);
    let volgende = v.dossier.verplichtingen(v.kader);
    let volgende = volgende.iter().find(|p| p.soort == VerplichtingSoort::DoeVolgendeCheck).unwrap();
    assert_eq!(volgende.uiterlijk, Some(v.vandaag().plus_maanden(6)));
    assert!(v.afsluiten());
    v.sluit(SluitGrond::GeenVermoeden);
    assert_eq!(v.status(), "afgesloten in stap 1");
}

#[test]
fn v23_een_vermoeden_tegen_een_collega_stelt_geen_vragen_en_sluit_met_de_eigen_plicht() {
    let mut v = Verhaal::op_route("kinderopvang", RouteSoort::Medewerker);
    v.persoon("Finn Smit", GezinsRol::Kind, true);
    v.signaal(Richting::Voor, Bron::VerklaringClientOuder, "wat de ouder vertelde over de leidster");
    assert_eq!(v.status(), "open: andere route");
    let route = v.kader.route(RouteSoort::Medewerker).unwrap();
    assert!(!route.toont_vragen);
    assert!(!route.verplichtingen.is_empty(), "de plicht en de houder staan in het kader");
    let weeg = v.een_weging("vermoeden=ja acuut=ja");
    let refusal = v.weigert(Command::Weeg(weeg));
    assert_eq!(refusal, Refusal::GeenWegingInDezeRoute { route: RouteSoort::Medewerker });
    let open: Vec<_> = v.dossier.verplichtingen(v.kader).into_iter().filter(|p| p.voldaan.is_none()).collect();
    assert!(open.iter().any(|p| p.soort == VerplichtingSoort::DoeRouteplicht), "de plicht staat op de lijst");
    assert_eq!(v.dossier.mag_sluiten_zonder_vermoeden(), Err(Refusal::EigenPlicht), "niet weg te sluiten met een zin");

    v.sluit(SluitGrond::AndereRoute {
        verplichting: t("route 2: direct melden bij de houder, die de vertrouwensinspecteur raadpleegt"),
        houder: t("de houder van de opvang"),
        op: v.vandaag(),
    });
    assert_eq!(v.status(), "afgesloten: andere route");
    let afsluiting = v.dossier.afsluitingen.last().unwrap();
    assert_eq!(afsluiting.grond, AfsluitGrond::AndereRoute { op: v.vandaag() });
    let inhoud = afsluiting.inhoud.open(&Proefrecht).unwrap();
    assert!(inhoud.verplichting.is_some() && inhoud.houder.is_some());
    assert!(v.dossier.wegingen.is_empty() && v.dossier.meldingen.is_empty());
}

#[test]
fn v26_opnieuw_geopend_na_een_weging_zonder_vermoeden() {
    let mut v = Verhaal::thuis("onderwijs");
    let kind = v.persoon("Bram Visser", GezinsRol::Client, true);
    v.stappen_een_tot_drie(&[kind]);
    let oude = v.weeg("vermoeden=nee");
    v.sluit(SluitGrond::GeenVermoeden);
    v.dagen_later(90);
    v.doe(Command::Heropen { reden: super::verhaal::g("hij krimpt ineen en vertelt over gooien") });
    assert_eq!(v.dossier.episode, 2);
    assert_eq!(v.stand(StapNr::Een), Stand::Open, "de nieuwe periode begint leeg");
    v.doe(Command::KiesRoute { route: RouteSoort::Thuis, reden: None });
    v.stappen_een_tot_drie(&[kind]);

    // Er was geen melding en geen weging met een vermoeden: dit zijn geen nieuwe signalen in de zin van de regel.
    let nieuw = v.een_weging("vermoeden=ja acuut=nee structureel=nee nieuwe_signalen=ja a=ja b=ja c=ja");
    assert_eq!(v.weigert(Command::Weeg(nieuw)), Refusal::NieuweSignalenNietVanToepassing);

    v.weeg("vermoeden=ja acuut=nee structureel=nee nieuwe_signalen=nee a=ja b=ja c=ja");
    v.verwacht(Melden::Nee, &[], Hulp::Ja, false);
    v.besluit(false);
    v.hulpplan();
    assert!(!v.afsluiten());
    assert_eq!(v.status(), format!("open: hulp, herbeoordeling op {}", v.vandaag().plus_dagen(42).kort()));
    // De oude periode blijft leesbaar.
    assert!(v.dossier.weging(oude).is_some_and(|w| w.stempel.episode == 1));
    assert_eq!(v.dossier.afsluitingen.len(), 1);
    assert_eq!(v.dossier.signalen.len(), 2);
}

#[test]
fn v28_pesten_valt_buiten_de_meldcode() {
    let mut v = Verhaal::thuis("onderwijs");
    let leerling =
        Identiteit { naam: Some(t("Lars Dekker")), geboorte: Geboorte::InJaar(2012), ..Identiteit::default() };
    v.iemand(leerling, GezinsRol::Client, true, true);
    v.signaal(Richting::Tegen, Bron::EigenWaarneming, "gepest door klasgenoten, niets van thuis");
    assert!(v.afsluiten());
    v.sluit(SluitGrond::AndereRoute {
        verplichting: t("het veiligheidsprotocol van de school"),
        houder: t("de anti-pestcoördinator"),
        op: v.vandaag(),
    });
    assert_eq!(v.status(), "afgesloten: andere route");
}
