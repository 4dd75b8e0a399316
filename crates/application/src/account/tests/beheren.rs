use super::fakes::{World, aanvrager, run};
use crate::{
    App, AppError, FormMeta,
    account::{
        NewAccount, Opened, OrganisatieKeuze, add_organisation, change_account, change_organisation, invite_again,
        open_account, organisations, overview, see_account, see_organisation, set_active,
    },
    ports::{Account, Instelling},
};
use access::{Rol, Soort};
use kernel::OrganisatieId;
use std::sync::Arc;
use uuid::Uuid;

struct Toneel {
    world: Arc<World>,
    app: App,
    school: OrganisatieId,
    regio: OrganisatieId,
    beheer: Account,
    schoolbeheer: Account,
}

fn toneel() -> Toneel {
    let (world, app) = World::default().app();
    let (school, regio) = (world.organisatie(Soort::Professioneel), world.organisatie(Soort::VeiligThuis));
    let beheer = world.account(world.organisatie(Soort::Installatie), "beheer", Rol::Beheerder);
    let schoolbeheer = world.account(school, "school", Rol::Organisatiebeheerder);
    Toneel { world, app, school, regio, beheer, schoolbeheer }
}

fn nieuw(organisatie: OrganisatieId, inlognaam: &str, rol: Rol) -> NewAccount {
    NewAccount { inlognaam: inlognaam.into(), naam: "Noor  Smit".into(), organisatie, rollen: vec![rol] }
}

fn code_van<T>(result: Result<T, AppError>) -> &'static str {
    match result {
        Err(AppError::Refused { code, .. }) => code,
        Err(AppError::NotForYou) => "niet-voor-u",
        Err(AppError::Store(_)) => "opslag",
        Ok(_) => "gelukt",
    }
}

impl Toneel {
    fn open(&self, wie: &Account, new: NewAccount) -> Result<Opened, AppError> {
        run(open_account(&self.app, &aanvrager(wie), FormMeta::default(), new))
    }
}

#[test]
fn een_beheerder_houdt_alle_accounts_bij_een_organisatiebeheerder_die_van_de_eigen_organisatie() {
    let t = toneel();
    let triagist = t.world.account(t.regio, "m.devries", Rol::Triagist);
    let all = run(overview(&t.app, &aanvrager(&t.beheer))).unwrap();
    assert_eq!((all.accounts.len(), all.organisaties.len()), (3, 3));
    let own = run(overview(&t.app, &aanvrager(&t.schoolbeheer))).unwrap();
    assert_eq!((own.accounts.len(), own.organisaties.len()), (1, 1));
    assert_eq!(code_van(run(see_account(&t.app, &aanvrager(&t.schoolbeheer), triagist.id))), "niet-voor-u");
    assert_eq!(code_van(run(set_active(&t.app, &aanvrager(&t.schoolbeheer), triagist.id, false))), "niet-voor-u");
    assert_eq!(code_van(run(invite_again(&t.app, &aanvrager(&t.schoolbeheer), triagist.id))), "niet-voor-u");
    assert_eq!(code_van(t.open(&t.schoolbeheer, nieuw(t.regio, "n.smit", Rol::Triagist))), "niet-voor-u");
    assert_eq!(code_van(t.open(&t.schoolbeheer, nieuw(t.school, "n.smit", Rol::Professional))), "gelukt");
    assert_eq!(code_van(run(overview(&t.app, &aanvrager(&triagist)))), "niet-voor-u");
    assert_eq!(code_van(run(organisations(&t.app, &aanvrager(&t.schoolbeheer)))), "niet-voor-u");
    assert_eq!(t.world.outcomes().iter().filter(|o| **o != "ja").count(), 6, "{:?}", t.world.outcomes());
}

#[test]
fn een_rol_past_bij_de_organisatie_en_een_inlognaam_is_van_een_mens() {
    let t = toneel();
    let geen = NewAccount { rollen: vec![], ..nieuw(t.school, "n.smit", Rol::Professional) };
    for (verwacht, new) in [
        ("rol-past-niet", nieuw(t.school, "n.smit", Rol::Triagist)),
        ("rol-past-niet", nieuw(t.school, "n.smit", Rol::Beheerder)),
        ("rol-past-niet", geen),
        ("inlognaam-bestaat", nieuw(t.school, "BEHEER", Rol::Professional)),
        ("inlognaam-vorm", nieuw(t.school, "n smit", Rol::Professional)),
        ("inlognaam-vorm", nieuw(t.school, "ns", Rol::Professional)),
        ("naam-vorm", NewAccount { naam: " \n".into(), ..nieuw(t.school, "n.smit", Rol::Professional) }),
        ("gelukt", nieuw(t.school, "n.smit", Rol::Professional)),
    ] {
        assert_eq!(code_van(t.open(&t.beheer, new)), verwacht);
    }
}

#[test]
fn hetzelfde_formulier_twee_keer_opent_een_account() {
    let t = toneel();
    let form = FormMeta { key: Some(Uuid::from_u128(77)), ..FormMeta::default() };
    let open =
        || run(open_account(&t.app, &aanvrager(&t.beheer), form.clone(), nieuw(t.school, "n.smit", Rol::Professional)));
    let Ok(Opened::Now(account, _)) = open() else { panic!("not opened") };
    assert_eq!(account.naam, "Noor Smit");
    let Ok(Opened::Before(path)) = open() else { panic!("opened twice") };
    assert_eq!(path, format!("/beheer/accounts/{}", account.id));
}

#[test]
fn niemand_sluit_zichzelf_buiten() {
    let t = toneel();
    let wie = aanvrager(&t.schoolbeheer);
    let change = |rollen| run(change_account(&t.app, &wie, FormMeta::default(), t.schoolbeheer.id, "Naam", rollen));
    assert_eq!(code_van(run(set_active(&t.app, &wie, t.schoolbeheer.id, false))), "eigen-account");
    assert_eq!(code_van(change(vec![Rol::Professional])), "eigen-rol");
    assert_eq!(code_van(change(vec![Rol::Professional, Rol::Organisatiebeheerder])), "gelukt");
    let (account, _) = run(see_account(&t.app, &wie, t.schoolbeheer.id)).unwrap();
    assert_eq!((account.naam.as_str(), account.rollen.len()), ("Naam", 2));
}

#[test]
fn stopzetten_beeindigt_elke_sessie_en_kan_terug() {
    let t = toneel();
    let wie = aanvrager(&t.beheer);
    crate::account::tests::inloggen_als(&t.app, "school");
    assert_eq!(t.world.sessions(), 1);
    run(set_active(&t.app, &wie, t.schoolbeheer.id, false)).unwrap();
    assert_eq!(t.world.sessions(), 0);
    run(set_active(&t.app, &wie, t.schoolbeheer.id, true)).unwrap();
    assert!(run(see_account(&t.app, &wie, t.schoolbeheer.id)).unwrap().0.actief);
}

fn keuze(kader: &str, regio: Option<OrganisatieId>) -> OrganisatieKeuze {
    OrganisatieKeuze { naam: "De Lindeboom".into(), kader: kader.into(), regio, instelling: Instelling::default() }
}

#[test]
fn een_school_krijgt_een_kader_en_een_regio() {
    let t = toneel();
    let wie = aanvrager(&t.beheer);
    let form = |answer: &str| FormMeta { answer: answer.into(), ..FormMeta::default() };
    let add = |keuze| run(add_organisation(&t.app, &wie, form("/beheer/organisaties"), Soort::Professioneel, keuze));
    assert_eq!(code_van(add(keuze("bestaat-niet", None))), "kader-onbekend");
    assert_eq!(code_van(add(keuze("onderwijs", Some(t.school)))), "regio-onbekend");
    assert_eq!(add(keuze("onderwijs", Some(t.regio))).unwrap().path, "/beheer/organisaties");
    let all = run(organisations(&t.app, &wie)).unwrap();
    let school = all.iter().find(|o| o.naam == "De Lindeboom").expect("the new organisation");
    assert_eq!((school.kader.as_str(), school.regio), ("onderwijs", Some(t.regio)));
}

#[test]
fn een_regio_kiest_hoe_zij_de_termijnen_leest() {
    let t = toneel();
    let wie = aanvrager(&t.beheer);
    let instelling = Instelling {
        t2_in_werkdagen: false,
        t4_vanaf_besluit: false,
        t4_opnieuw_bij_omzetting: true,
        ..Instelling::default()
    };
    let keuze = OrganisatieKeuze { instelling, ..keuze("onderwijs", Some(t.regio)) };
    run(change_organisation(&t.app, &wie, FormMeta::default(), t.regio, keuze)).unwrap();
    let regio = run(see_organisation(&t.app, &wie, t.regio)).unwrap();
    assert_eq!((regio.instelling, regio.kader.as_str(), regio.regio), (instelling, "", None));
}
