//! Safety first: V14, V20 to V22, V24, V32.

use meldcode::{
    dossier::{
        Bron, Command, ConsultMet, Contactwijze, GeplandGesprek, GezinsRol, Poging, Refusal, Richting, SpoedMet,
        Spoedcontact, Stand, VerplichtingSoort,
    },
    kader::{RouteSoort, StapNr},
    weging::{Antwoord, Effectief, Grond, Herkomst, Hulp, Melden, Vraag},
};

use super::verhaal::{Verhaal, g, t};

#[test]
fn v14_een_kind_vertelt_het_uit_zichzelf() {
    let mut v = Verhaal::thuis("basis");
    v.persoon("Yara Meijer", GezinsRol::Client, true);
    v.persoon("Henk Meijer", GezinsRol::Ouder, false);
    v.signaal(Richting::Voor, Bron::VerklaringKind, "haar stiefvader komt 's nachts bij haar");
    let gebeld =
        Spoedcontact { id: v.id(), met: SpoedMet::VeiligThuis, op: v.nu, inhoud: Some(g("advies: nog niet praten")) };
    v.doe(Command::LegSpoedcontactVast(gebeld));
    v.sla_over(StapNr::Drie, "veiligheid_betrokkene");
    v.weeg("vermoeden=ja onthulling=ja acuut=ja structureel=nee nieuwe_signalen=nvt a=nee b=nvt c=nvt");
    v.verwacht(Melden::Ja, &[Grond::Acuut, Grond::HulpNietMogelijk], Hulp::Nee, true);
    v.besluit(true);
    v.meld();
    assert!(!v.afsluiten());
    assert_eq!(v.status(), "open: gemeld");
    assert_eq!(v.stand(StapNr::Drie), Stand::Overgeslagen { reden: "veiligheid_betrokkene".to_owned() });
    // Het overgeslagen gesprek blijft een open taak met een datum.
    let lijst = v.dossier.verplichtingen(v.kader);
    let taak = lijst.iter().find(|p| p.soort == VerplichtingSoort::MaakStapGoed).unwrap();
    assert_eq!((taak.voldaan, taak.uiterlijk), (None, Some(v.vandaag().plus_dagen(14))));
}

#[test]
fn v20_met_een_stalkende_ex_partner_wordt_niet_gepraat() {
    let mut v = Verhaal::thuis("basis");
    let vrouw = v.persoon("Nina Wolff", GezinsRol::Client, true);
    let ex = v.iemand(
        kernel::Identiteit { naam: Some(t("Rob Stam")), ..kernel::Identiteit::default() },
        GezinsRol::ExPartner,
        false,
        false,
    );
    v.stappen_een_tot_drie(&[vrouw]);
    let mut overslag = v.een_overslag(StapNr::Drie, "veiligheid_betrokkene");
    overslag.met = vec![ex];
    v.doe(Command::SlaStapOver(overslag));
    assert_eq!(v.stand(StapNr::Drie), Stand::Gedaan, "met haar is gesproken");
    v.weeg("vermoeden=ja acuut=nee structureel=ja nieuwe_signalen=nvt a=nee b=nvt c=nvt");
    v.verwacht(Melden::Ja, &[Grond::Structureel, Grond::HulpNietMogelijk], Hulp::Nee, true);
    v.besluit(true);
    v.meld();
    assert!(!v.afsluiten());
    assert_eq!(v.status(), "open: gemeld");
    assert!(v.dossier.meldingen[0].betrokkenen.contains(&ex), "een ex-partner hoort bij de huiselijke kring");
}

#[test]
fn v21_bij_eergerelateerd_geweld_geen_contact_met_de_familie_voor_de_deskundige() {
    let mut v = Verhaal::op_route("basis", RouteSoort::Eergerelateerd);
    let student = v.persoon("Amira Demir", GezinsRol::Client, true);
    let broer = v.persoon("Emre Demir", GezinsRol::BroerZus, false);
    v.signaal(Richting::Voor, Bron::VerklaringClientOuder, "bang voor haar broers, volgende week op reis");
    assert!(v.dossier.familie_verborgen(v.kader));

    // Praten, uitnodigen, benaderen en informeren: alles wordt geweigerd tot er een deskundige is geraadpleegd.
    let gesprek = v.een_gesprek(&[broer]);
    assert_eq!(v.weigert(Command::LegGesprekVast(gesprek)), Refusal::EerstDeskundigeRaadplegen);
    let plan =
        GeplandGesprek { id: v.id(), met: vec![broer], op: v.vandaag().plus_dagen(2), inhoud: None, ondanks: None };
    assert_eq!(v.weigert(Command::PlanGesprek(plan.clone())), Refusal::EerstDeskundigeRaadplegen);
    let poging = Poging {
        id: v.id(),
        met: vec![broer],
        dag: v.vandaag(),
        wijze: Contactwijze::Telefoon,
        resultaat: g("niet opgenomen"),
        ondanks: None,
    };
    assert_eq!(v.weigert(Command::LegPogingVast(poging)), Refusal::EerstDeskundigeRaadplegen);
    let informeren = super::regels::informeren(&mut v, &[broer], true);
    assert_eq!(v.weigert(Command::LegInformerenVast(informeren)), Refusal::EerstDeskundigeRaadplegen);
    // Alleen met een geschreven reden gaat het door.
    let toch = GeplandGesprek { ondanks: Some(g("hij stond al aan de balie")), ..plan.clone() };
    assert!(v.vraag(Command::PlanGesprek(toch)).is_ok());
    // Met de student zelf mag worden gepraat.
    v.gesprek(&[student]);

    v.consult(ConsultMet::VeiligThuis);
    v.consult(ConsultMet::DeskundigeEergerelateerd);
    assert!(!v.dossier.familie_verborgen(v.kader));
    assert_eq!(v.weigert(Command::PlanGesprek(plan.clone())), Refusal::FamiliePasInStapVijf);
    v.weeg("vermoeden=ja acuut=ja structureel=nee nieuwe_signalen=nvt a=nee b=nvt c=nvt");
    assert!(v.vraag(Command::PlanGesprek(plan)).is_ok(), "in stap 5 kan het");
    v.verwacht(Melden::Ja, &[Grond::Acuut, Grond::HulpNietMogelijk], Hulp::Nee, true);
    v.besluit(true);
    let mut meld = v.een_melding();
    meld.ook_politie = true;
    meld.geinformeerd = Some(false);
    meld.reden_niet_geinformeerd = Some(t("de familie weten laten is gevaarlijk"));
    v.doe(Command::Meld(Box::new(meld)));
    assert!(!v.afsluiten());
    assert_eq!(v.status(), "open: gemeld (Veilig Thuis en politie)");
}

#[test]
fn v21_zonder_deskundige_staat_informeren_niet_op_de_lijst() {
    let mut v = Verhaal::op_route("basis", RouteSoort::Eergerelateerd);
    v.persoon("Amira Demir", GezinsRol::Client, true);
    v.weeg("vermoeden=ja acuut=ja structureel=nee");
    let soorten = |v: &Verhaal| v.dossier.verplichtingen(v.kader).iter().map(|p| p.soort).collect::<Vec<_>>();
    assert!(soorten(&v).contains(&VerplichtingSoort::RaadpleegDeskundige));
    assert!(!soorten(&v).contains(&VerplichtingSoort::InformeerBetrokkenen));
    v.consult(ConsultMet::DeskundigeEergerelateerd);
    assert!(soorten(&v).contains(&VerplichtingSoort::InformeerBetrokkenen));
}

#[test]
fn v22_meisjesbesnijdenis_met_vertrek_deze_week() {
    let mut v = Verhaal::op_route("artsen", RouteSoort::Vgv);
    let meisje = v.persoon("Safia Ali", GezinsRol::Client, true);
    assert!(v.dossier.spoed(v.kader), "als het kan binnen een uur");
    v.signaal(Richting::Voor, Bron::VerklaringKind, "een feest in het buitenland; risico was twijfelachtig, nu reëel");
    v.consult(ConsultMet::VeiligThuis);
    v.gesprek(&[meisje]);
    v.weeg("vermoeden=ja acuut=ja structureel=nee nieuwe_signalen=nvt a=nee b=nvt c=nvt");
    v.verwacht(Melden::Ja, &[Grond::Acuut, Grond::HulpNietMogelijk], Hulp::Nee, true);
    v.besluit(true);
    let mut meld = v.een_melding();
    meld.dringend = Some(true);
    meld.ook_politie = true;
    v.doe(Command::Meld(Box::new(meld)));
    assert!(!v.afsluiten());
    assert_eq!(v.status(), "open: gemeld (Veilig Thuis en politie)");
}

#[test]
fn v24_mensen_zijn_niet_te_bereiken() {
    let mut v = Verhaal::thuis("jeugd-wijkteam");
    let ouder = v.persoon("Gerda Smeets", GezinsRol::Ouder, true);
    v.signaal(Richting::Voor, Bron::VerklaringAnder, "verwaarlozing van drie kinderen, al een jaar");
    v.consult(ConsultMet::Collega);
    v.consult(ConsultMet::VeiligThuis);
    let wijzen = [(Contactwijze::Huisbezoek, 3), (Contactwijze::Brief, 2), (Contactwijze::Telefoon, 4)];
    for (wijze, keer) in wijzen {
        for _ in 0..keer {
            v.dagen_later(1);
            let poging = Poging {
                id: v.id(),
                met: vec![ouder],
                dag: v.vandaag(),
                wijze,
                resultaat: g("geen reactie"),
                ondanks: None,
            };
            v.doe(Command::LegPogingVast(poging));
        }
    }
    assert_eq!(v.stand(StapNr::Drie), Stand::Open, "pogingen zijn nog geen gesprek en geen reden");
    v.sla_over(StapNr::Drie, "geen_contact");
    v.weeg("vermoeden=ja acuut=nee structureel=ja nieuwe_signalen=nvt a=nee b=nvt c=nvt");
    v.verwacht(Melden::Ja, &[Grond::Structureel, Grond::HulpNietMogelijk], Hulp::Nee, true);
    v.besluit(true);
    // Elke poging staat vast en gaat mee in de melding.
    let pogingen: Vec<_> = v.dossier.pogingen.iter().map(|p| p.id).collect();
    assert_eq!(pogingen.len(), 9);
    let mut meld = v.een_melding();
    meld.mee = pogingen.clone();
    v.doe(Command::Meld(Box::new(meld)));
    assert_eq!(v.dossier.meldingen[0].mee, pogingen);
    assert!(!v.afsluiten());
    assert_eq!(v.status(), "open: gemeld");
}

#[test]
fn v32_een_onthulling_telt_als_acuut_ook_als_acuut_nee_is_ingevuld() {
    let mut v = Verhaal::thuis("onderwijs");
    v.persoon("Luuk Peeters", GezinsRol::Client, true);
    v.signaal(Richting::Voor, Bron::VerklaringKind, "hij vertelt uit zichzelf dat hij met een riem wordt geslagen");
    v.consult(ConsultMet::Collega);
    v.weeg("vermoeden=ja onthulling=ja acuut=nee structureel=nee nieuwe_signalen=nvt a=nee b=nvt c=nvt");
    v.verwacht(Melden::Ja, &[Grond::Acuut, Grond::HulpNietMogelijk], Hulp::Nee, true);
    let bewijs = &v.weging().bewijs;
    assert_eq!(bewijs.antwoorden.get(Vraag::Acuut), Some(Antwoord::Nee), "wat is ingevuld blijft staan");
    assert_eq!(bewijs.telt(Vraag::Acuut), Some(Antwoord::Ja));
    let effectief = Effectief::van(&bewijs.antwoorden, v.kader);
    assert_eq!(effectief.herkomst(Vraag::Acuut), Some(Herkomst::Onthulling));
    v.meld();
    assert!(!v.afsluiten());
    assert_eq!(v.status(), "open: gemeld");
}
