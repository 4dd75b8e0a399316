//! The case over time: V09 to V12, V15, V31, V34.

use meldcode::{
    dossier::{
        Bron, Command, ConsultMet, EerderDoor, EerdereMelding, GezinsRol, Refusal, Richting, SluitGrond,
        VerplichtingSoort,
    },
    weging::{Grond, Hulp, Melden},
};

use super::verhaal::{Verhaal, g, t};

#[test]
fn v09_medewerking_wordt_ingetrokken_tijdens_de_hulp() {
    let mut v = Verhaal::thuis("psychosociaal");
    let ouder = v.persoon("Els Post", GezinsRol::Ouder, true);
    v.stappen_een_tot_drie(&[ouder]);
    let t0 = v.weeg("vermoeden=ja acuut=nee structureel=nee nieuwe_signalen=nvt a=ja b=ja c=nog_niet");
    v.verwacht(Melden::Nee, &[], Hulp::Voorlopig, false);
    let datum = v.vandaag().plus_dagen(42);
    assert!(!v.afsluiten());
    assert_eq!(v.status(), format!("open: hulp, herbeoordeling op {}", datum.kort()));
    v.besluit(false);
    v.hulpplan();

    v.dagen_later(42);
    let t1 = v.weeg("vermoeden=ja acuut=nee structureel=nee nieuwe_signalen=nee a=ja b=nee c=nvt");
    v.verwacht(Melden::Ja, &[Grond::GeenMedewerking], Hulp::Nee, false);
    v.meld();
    assert!(!v.afsluiten());
    assert_eq!(v.status(), "open: gemeld");
    // Beide wegingen staan er; t1 heeft t0 niet overschreven.
    let ids: Vec<_> = v.dossier.wegingen.iter().map(|w| w.id).collect();
    assert_eq!(ids, [t0, t1]);
    assert_eq!(v.dossier.weging(t0).unwrap().bewijs.hulp, Hulp::Voorlopig);
}

#[test]
fn v10_de_hulp_leidt_niet_tot_duurzame_veiligheid() {
    let mut v = Verhaal::thuis("psychosociaal");
    let kind = v.persoon("Mees Willems", GezinsRol::Client, true);
    v.stappen_een_tot_drie(&[kind]);
    v.weeg("vermoeden=ja acuut=nee structureel=nee nieuwe_signalen=nvt a=ja b=ja c=nog_niet");
    v.verwacht(Melden::Nee, &[], Hulp::Voorlopig, false);
    assert_eq!(v.status(), format!("open: hulp, herbeoordeling op {}", v.vandaag().plus_dagen(42).kort()));
    v.besluit(false);
    v.hulpplan();
    v.dagen_later(42);
    v.weeg("vermoeden=ja acuut=nee structureel=nee nieuwe_signalen=nee a=ja b=ja c=nee");
    v.verwacht(Melden::Ja, &[Grond::NietDuurzaam], Hulp::Nee, false);
    assert!(v.dossier.hulp_loopt(), "eigen hulp is niet genoeg; zij stopt niet vanzelf");
    v.meld();
    assert!(!v.afsluiten());
    assert_eq!(v.status(), "open: gemeld");

    // Weegt de professional het als structureel, dan komt die grond erbij en gaat het samen met Veilig Thuis.
    v.weeg("vermoeden=ja acuut=nee structureel=ja nieuwe_signalen=nee a=ja b=ja c=nee");
    v.verwacht(Melden::Ja, &[Grond::Structureel, Grond::NietDuurzaam], Hulp::Nee, true);
    assert_eq!(v.status(), "open: melden is nodig", "die grond kende Veilig Thuis nog niet");
}

/// A local team to which a reported family was handed over; help runs well.
fn overgedragen_gezin() -> Verhaal {
    let mut v = Verhaal::thuis("jeugd-wijkteam");
    let kind = v.persoon("Sofie Brink", GezinsRol::Client, true);
    let eerder = EerdereMelding {
        id: v.id(),
        dag: v.vandaag().plus_maanden(-8),
        door: EerderDoor::AndereOrganisatie,
        inhoud: Some(g("gemeld en aan dit team overgedragen")),
    };
    v.doe(Command::LegEerdereMeldingVast(eerder));
    v.stappen_een_tot_drie(&[kind]);
    v.weeg("vermoeden=ja acuut=nee structureel=nee nieuwe_signalen=nee a=ja b=ja c=ja");
    v.besluit(false);
    v.hulpplan();
    v.dagen_later(20);
    v.signaal(Richting::Voor, Bron::VerklaringAnder, "een buurvrouw zag dat zij bij de arm werd gegrepen");
    v
}

#[test]
fn v11_nieuwe_signalen_na_een_eerdere_melding_worden_opnieuw_gemeld() {
    let mut v = overgedragen_gezin();
    v.weeg("vermoeden=ja acuut=nee structureel=nee nieuwe_signalen=ja a=ja b=ja c=ja");
    v.verwacht(Melden::Ja, &[Grond::NieuweSignalen], Hulp::Ja, false);
    v.besluit(true);
    v.meld();
    assert!(!v.afsluiten());
    assert_eq!(v.status(), "open: gemeld (opnieuw)");
}

#[test]
fn v12_een_nieuw_signaal_blijkt_onschuldig_en_de_lopende_hulp_blijft_open() {
    let mut v = overgedragen_gezin();
    v.signaal(Richting::Tegen, Bron::VerklaringAnder, "sportblessure, bevestigd door trainer en arts");
    v.weeg("vermoeden=nee nieuwe_signalen=ja");
    v.verwacht(Melden::Nee, &[], Hulp::Nvt, false);
    assert_eq!(v.status(), "weging afgesloten; lopende hulp blijft open");
    assert!(!v.afsluiten());
    assert_eq!(v.dossier.mag_sluiten_zonder_vermoeden(), Err(Refusal::HulpLooptNog));
    // De verplichtingen van de lopende hulp gelden nog.
    let lijst = v.dossier.verplichtingen(v.kader);
    assert!(lijst.iter().any(|p| p.soort == VerplichtingSoort::WeegOpnieuw && p.uiterlijk.is_some()));
}

#[test]
fn v15_twijfel_opgelost_door_veilig_thuis_te_raadplegen() {
    let mut v = Verhaal::thuis("basis");
    let man = v.persoon("Kees Drost", GezinsRol::Client, true);
    v.signaal(Richting::Voor, Bron::Onderzoek, "herhaalde blauwe plekken, bloedverdunners");
    v.consult(ConsultMet::Collega);
    v.gesprek(&[man]);
    v.weeg("vermoeden=ja acuut=twijfel structureel=twijfel nieuwe_signalen=nvt");
    v.verwacht(Melden::Open, &[], Hulp::Open, false);
    assert!(v.weging().bewijs.raadpleeg_vt);
    assert!(!v.afsluiten());
    assert_eq!(v.status(), "in afwachting: Veilig Thuis raadplegen");
    assert!(v.dossier.verplichtingen(v.kader).iter().any(|p| p.soort == VerplichtingSoort::RaadpleegVeiligThuis));
    // Zolang er twijfel is, kan er niet worden besloten en niet worden afgesloten.
    let besluit = v.een_besluit(false);
    assert_eq!(v.weigert(Command::NeemBesluit(besluit)), Refusal::TwijfelOpen);
    for grond in [SluitGrond::GeenVermoeden, SluitGrond::HulpGeslaagd] {
        assert_eq!(v.weigert(Command::Sluit(v.een_sluiting(grond))), Refusal::TwijfelOpen);
    }
    // Melden kan ook met twijfel.
    let melding = v.een_melding();
    assert!(v.vraag(Command::Meld(Box::new(melding))).is_ok());

    v.consult(ConsultMet::Vertrouwensarts);
    v.weeg("vermoeden=ja acuut=nee structureel=ja nieuwe_signalen=nvt a=ja b=nee c=nvt");
    v.verwacht(Melden::Ja, &[Grond::Structureel, Grond::GeenMedewerking], Hulp::Nee, true);
    v.besluit(true);
    v.meld();
    assert!(!v.afsluiten());
    assert_eq!(v.status(), "open: gemeld");
    assert!(!v.dossier.verplichtingen(v.kader).iter().any(|p| p.soort == VerplichtingSoort::RaadpleegVeiligThuis));
}

#[test]
fn v31_zonder_gesprek_of_reden_geen_besluit() {
    let mut v = Verhaal::thuis("basis");
    v.persoon("Guus Vink", GezinsRol::Client, true);
    v.signaal(Richting::Voor, Bron::EigenWaarneming, "wat er is gezien");
    v.consult(ConsultMet::Collega);
    v.consult(ConsultMet::VeiligThuis);
    v.weeg("vermoeden=ja acuut=nee structureel=nee nieuwe_signalen=nvt a=ja b=ja c=ja");
    let besluit = v.een_besluit(false);
    assert_eq!(v.weigert(Command::NeemBesluit(besluit)), Refusal::StapDrieOntbreekt);
    assert!(!v.afsluiten());
    // Melden blijft mogelijk, met een motivering omdat de regels het niet vragen.
    let mut melding = v.een_melding();
    let zonder = v.een_melding();
    assert_eq!(v.weigert(Command::Meld(Box::new(zonder))), Refusal::MotiveringOntbreekt);
    melding.motivering = Some(t("ik maak me meer zorgen dan de vragen laten zien"));
    assert!(v.vraag(Command::Meld(Box::new(melding))).is_ok());
    // Alleen een reden uit de lijst van het kader telt.
    let verzonnen = v.een_overslag(meldcode::kader::StapNr::Drie, "geen tijd");
    let refusal = v.weigert(Command::SlaStapOver(verzonnen));
    assert_eq!(refusal, Refusal::RedenNietInKader { stap: meldcode::kader::StapNr::Drie });
    v.sla_over(meldcode::kader::StapNr::Drie, "geen_contact");
    v.besluit(false);
}

#[test]
fn v34_de_melding_gaat_uit_voordat_besluit_twee_is_genomen() {
    let mut v = Verhaal::thuis("basis");
    v.persoon("Baby Zand", GezinsRol::Client, true);
    v.signaal(Richting::Voor, Bron::Onderzoek, "spiraalbreuk, het verhaal past niet");
    v.weeg("vermoeden=ja acuut=ja structureel=nee nieuwe_signalen=nvt");
    v.verwacht(Melden::Ja, &[Grond::Acuut], Hulp::Open, true);
    let mut melding = v.een_melding();
    melding.dringend = Some(true);
    melding.telefonisch_vooraf = Some(v.nu);
    v.doe(Command::Meld(Box::new(melding)));
    assert_eq!(v.status(), "open: gemeld (besluit 2 nog open)");
    assert!(!v.afsluiten());
    let besluit = v.een_besluit(true);
    assert_eq!(v.weigert(Command::NeemBesluit(besluit)), Refusal::BesluitTweeOpen);
    let rol = v.een_sluiting(SluitGrond::RolBeeindigd);
    assert_eq!(v.weigert(Command::Sluit(rol)), Refusal::BesluitTweeOpen);
    assert!(
        v.dossier
            .verplichtingen(v.kader)
            .iter()
            .any(|p| p.soort == VerplichtingSoort::BesluitTwee && p.voldaan.is_none())
    );
    // Besluit 2 afmaken vraagt geen tweede melding.
    v.weeg("vermoeden=ja acuut=ja structureel=nee nieuwe_signalen=nvt a=nee b=nvt c=nvt");
    assert_eq!(v.status(), "open: gemeld");
}
