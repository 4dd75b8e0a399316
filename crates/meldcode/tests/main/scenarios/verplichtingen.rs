//! The checklist that an outcome obliges, and what closes each item.

use meldcode::{
    dossier::{
        Bron, Command, ConsultMet, GezinsRol, IdentiteitKeuze, Richting, Stand, Terugkoppeling, TerugkoppelingSoort,
        Toestemming, ToestemmingFeit, VerplichtingSoort as Soort,
    },
    kader::StapNr,
};

use super::{regels::informeren, verhaal::Verhaal};

/// Open and fulfilled items.
fn lijst(v: &Verhaal) -> (Vec<Soort>, Vec<Soort>) {
    let (open, voldaan): (Vec<_>, Vec<_>) =
        v.dossier.verplichtingen(v.kader).into_iter().partition(|p| p.voldaan.is_none());
    (open.iter().map(|p| p.soort).collect(), voldaan.iter().map(|p| p.soort).collect())
}

#[test]
fn een_melding_geeft_een_lijst_die_door_feiten_wordt_afgevinkt() {
    let mut v = Verhaal::thuis("basis");
    let client = v.persoon("Jan de Vries", GezinsRol::Client, true);
    v.stappen_een_tot_drie(&[client]);
    assert_eq!(lijst(&v), (Vec::new(), Vec::new()), "zonder uitkomst verplicht er niets");
    v.weeg("vermoeden=ja acuut=nee structureel=ja nieuwe_signalen=nvt a=ja b=nee c=nvt");
    let te_doen =
        [Soort::Meld, Soort::InformeerBetrokkenen, Soort::VraagToestemming, Soort::KiesIdentiteit, Soort::NeemBesluit];
    assert_eq!(lijst(&v), (te_doen.to_vec(), vec![Soort::BesluitTwee]));

    let verteld = informeren(&mut v, &[client], false);
    v.doe(Command::LegInformerenVast(verteld));
    v.doe(Command::KiesIdentiteit { keuze: IdentiteitKeuze::Open });
    let toestemming =
        ToestemmingFeit { id: v.id(), van: vec![client], stand: Toestemming::Gevraagd, dag: v.vandaag(), inhoud: None };
    v.doe(Command::LegToestemmingVast(toestemming));
    v.besluit(true);
    assert_eq!(lijst(&v).0, [Soort::Meld]);
    let melding = v.meld();
    assert_eq!(lijst(&v).0, [Soort::WachtOpTerugkoppeling]);
    for soort in [TerugkoppelingSoort::Ontvangen, TerugkoppelingSoort::Beoordeeld, TerugkoppelingSoort::Besloten] {
        assert_eq!(lijst(&v).0, [Soort::WachtOpTerugkoppeling]);
        v.doe(Command::OntvangTerugkoppeling(Terugkoppeling { melding, soort, op: v.nu, tekst: None }));
    }
    assert_eq!(lijst(&v).0, Vec::new());
}

#[test]
fn hulp_vraagt_een_plan_een_casemanager_zicht_en_een_dag_om_opnieuw_te_wegen() {
    let mut v = Verhaal::thuis("onderwijs");
    let kind = v.persoon("Jan de Vries", GezinsRol::Client, true);
    v.stappen_een_tot_drie(&[kind]);
    v.weeg("vermoeden=ja acuut=nee structureel=nee nieuwe_signalen=nvt a=ja b=ja c=nog_niet");
    let open = lijst(&v).0;
    for soort in [Soort::MaakHulpplan, Soort::KiesCasemanager, Soort::WeegOpnieuw, Soort::SpreekZichtAf] {
        assert!(open.contains(&soort), "{soort:?}");
    }
    let mut zonder = v.een_hulpplan();
    zonder.inhoud.casemanager = None;
    assert_eq!(v.weigert(Command::MaakHulpplan(zonder)).code(), "casemanager-ontbreekt");
    let mut zonder = v.een_hulpplan();
    zonder.termijn = None;
    assert_eq!(v.weigert(Command::MaakHulpplan(zonder)).code(), "termijn-ontbreekt");
    v.besluit(false);
    v.hulpplan();
    v.zicht();
    assert_eq!(lijst(&v).0, [Soort::WeegOpnieuw]);
    let taak = v.dossier.verplichtingen(v.kader).into_iter().find(|p| p.soort == Soort::WeegOpnieuw).unwrap();
    let dag = v.vandaag().plus_dagen(42);
    assert_eq!(taak.uiterlijk, Some(dag));
    assert!(!taak.is_te_laat(dag) && taak.is_te_laat(dag.plus_dagen(1)));
}

#[test]
fn een_overgeslagen_gesprek_is_goedgemaakt_als_de_mensen_alsnog_zijn_gesproken() {
    let mut v = Verhaal::thuis("basis");
    let vader = v.persoon("Piet de Vries", GezinsRol::Ouder, false);
    let moeder = v.persoon("Loes de Vries", GezinsRol::Ouder, true);
    let mut overslag = v.een_overslag(StapNr::Drie, "veiligheid_professional");
    overslag.met = vec![vader];
    overslag.goedmaken = None;
    assert_eq!(v.weigert(Command::SlaStapOver(overslag.clone())).code(), "goedmaakdatum-ontbreekt");
    overslag.goedmaken = Some(v.vandaag().plus_dagen(7));
    v.doe(Command::SlaStapOver(overslag));
    v.gesprek(&[moeder]);
    assert_eq!(lijst(&v).0, [Soort::MaakStapGoed], "met een ander praten maakt het niet goed");
    v.gesprek(&[vader]);
    assert_eq!(lijst(&v), (Vec::new(), vec![Soort::MaakStapGoed]));
}

#[test]
fn na_acuut_gevaar_wordt_het_overgeslagen_overleg_later_ingehaald() {
    let mut v = Verhaal::thuis("basis");
    v.persoon("Jan de Vries", GezinsRol::Client, true);
    v.signaal(Richting::Voor, Bron::EigenWaarneming, "acuut");
    v.sla_over(StapNr::Twee, "acuut_gevaar");
    assert_eq!(v.stand(StapNr::Twee), Stand::Overgeslagen { reden: "acuut_gevaar".to_owned() });
    assert_eq!(lijst(&v).0, [Soort::MaakStapGoed]);
    v.consult(ConsultMet::VeiligThuis);
    assert_eq!(lijst(&v).1, [Soort::MaakStapGoed]);
    assert_eq!(v.stand(StapNr::Twee), Stand::Gedaan);
}

#[test]
fn zonder_vermoeden_rest_alleen_de_verklaring_en_een_gesloten_dossier_verplicht_niets() {
    let mut v = Verhaal::thuis("basis");
    let client = v.persoon("Jan de Vries", GezinsRol::Client, true);
    v.stappen_een_tot_drie(&[client]);
    v.weeg("vermoeden=nee");
    assert_eq!(lijst(&v).0, [Soort::SluitAf]);
    v.sluit(meldcode::dossier::SluitGrond::GeenVermoeden);
    assert_eq!(lijst(&v), (Vec::new(), Vec::new()));
}
