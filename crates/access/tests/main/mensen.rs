//! People at work: from who asks and the facts of a file to a permit or a refusal.

use crate::{account, organisatie, persoon};
use access::handeling as h;
use access::{
    Aanvrager, AanvragerFout, Doel, DossierFeiten, MeldingFeiten, OrganisatieFeiten, Reden, Relaties, Rol, Soort,
    Verplichting, beslis, doelen, passend_doel, voorcontrole,
};

const SCHOOL: u8 = 1;
const REGIO: u8 = 5;

fn dossier_van(eigenaar: u8) -> DossierFeiten {
    DossierFeiten { organisatie: organisatie(SCHOOL), eigenaar: account(eigenaar) }
}

fn melding_bij(behandelaar: Option<u8>, voorsteller: Option<u8>) -> MeldingFeiten {
    MeldingFeiten {
        regio: organisatie(REGIO),
        ontvanger: account(10),
        behandelaar: behandelaar.map(account),
        voorsteller: voorsteller.map(account),
        gevraagd: voorsteller.is_some(),
        besloten: false,
    }
}

fn vt(wie: u8, rollen: &[Rol]) -> Aanvrager {
    persoon(wie, REGIO, rollen)
}

#[test]
fn een_leerkracht_werkt_in_het_eigen_dossier_en_niet_in_dat_van_een_collega() {
    let leerkracht = persoon(1, SCHOOL, &[Rol::Professional]);
    let eigen = dossier_van(1).relaties(&leerkracht);
    let permit = beslis::<h::DossierWegen>(&leerkracht, eigen, Doel::Meldcode).expect("own dossier");
    assert_eq!(permit.actor().rol, "professional");
    assert_eq!((permit.actor().account, permit.actor().organisatie), (account(1), organisatie(SCHOOL)));
    assert_eq!((permit.doel(), permit.verplichting()), (Doel::Meldcode, Verplichting::Loggen));

    let van_collega = dossier_van(2).relaties(&leerkracht);
    let weigering = beslis::<h::DossierInzien>(&leerkracht, van_collega, Doel::Meldcode).expect_err("of a colleague");
    assert_eq!(weigering.reden(), Reden::Relatie);
}

#[test]
fn een_dossier_van_een_ander_en_een_dossier_dat_niet_bestaat_zien_er_hetzelfde_uit() {
    let vreemd = persoon(3, 9, &[Rol::Professional, Rol::Aandachtsfunctionaris]);
    let van_ander = dossier_van(1).relaties(&vreemd);
    let een = beslis::<h::DossierInzien>(&vreemd, van_ander, Doel::Meldcode).expect_err("other organisation");
    let geen = beslis::<h::DossierInzien>(&vreemd, Relaties::GEEN, Doel::Meldcode).expect_err("not there");
    assert_eq!(een, geen);
    assert_eq!(een.reden(), Reden::Muur);

    let collega = persoon(2, SCHOOL, &[Rol::Professional]);
    let van_collega = dossier_van(1).relaties(&collega);
    let twee = beslis::<h::DossierInzien>(&collega, van_collega, Doel::Meldcode).expect_err("of a colleague");
    assert_ne!(twee.code(), geen.code(), "the log tells them apart");
    assert_eq!(twee.to_string(), geen.to_string(), "the page does not");
}

#[test]
fn een_aandachtsfunctionaris_kijkt_mee_als_toezicht_en_neemt_zo_nodig_over() {
    let af = persoon(2, SCHOOL, &[Rol::Aandachtsfunctionaris]);
    let relaties = dossier_van(1).relaties(&af);
    assert_eq!(passend_doel::<h::DossierInzien>(&af, relaties), Ok(Doel::Toezicht));
    assert_eq!(passend_doel::<h::DossierMelden>(&af, relaties), Ok(Doel::Meldcode));
    let weigering =
        beslis::<h::DossierMelden>(&af, relaties, Doel::Toezicht).expect_err("supervising is not reporting");
    assert_eq!(weigering.reden(), Reden::Doel);
}

#[test]
fn in_een_eigen_dossier_handelt_een_aandachtsfunctionaris_als_professional() {
    let beide = persoon(1, SCHOOL, &[Rol::Aandachtsfunctionaris, Rol::Professional]);
    let eigen = dossier_van(1).relaties(&beide);
    let doel = passend_doel::<h::DossierInzien>(&beide, eigen).expect("own dossier");
    let permit = beslis::<h::DossierInzien>(&beide, eigen, doel).expect("own dossier");
    assert_eq!((permit.rol(), permit.doel()), (Rol::Professional, Doel::Meldcode));

    let van_collega = dossier_van(3).relaties(&beide);
    assert_eq!(passend_doel::<h::DossierInzien>(&beide, van_collega), Ok(Doel::Toezicht));
}

#[test]
fn wie_naar_een_andere_school_gaat_laat_zijn_dossiers_achter() {
    let vertrokken = persoon(1, 9, &[Rol::Professional]);
    let relaties = dossier_van(1).relaties(&vertrokken);
    assert!(beslis::<h::DossierInzien>(&vertrokken, relaties, Doel::Meldcode).is_err());
}

#[test]
fn een_melding_aan_de_poort_ziet_het_meldpunt_en_na_het_claimen_alleen_de_behandelaar() {
    let (meldpunt, triagist) = (vt(11, &[Rol::Meldpunt]), vt(12, &[Rol::Triagist]));
    let nieuw = melding_bij(None, None);
    assert_eq!(passend_doel::<h::MeldingInzien>(&meldpunt, nieuw.relaties(&meldpunt)), Ok(Doel::Intake));
    let geclaimd = melding_bij(Some(12), None);
    assert!(passend_doel::<h::MeldingInzien>(&meldpunt, geclaimd.relaties(&meldpunt)).is_err());
    let doel = passend_doel::<h::MeldingInzien>(&triagist, geclaimd.relaties(&triagist));
    assert_eq!(doel, Ok(Doel::Veiligheidsbeoordeling));
    let collega = vt(13, &[Rol::Triagist]);
    assert!(passend_doel::<h::MeldingInzien>(&collega, geclaimd.relaties(&collega)).is_err());
}

#[test]
fn een_tweede_beslisser_ziet_de_melding_zolang_het_besluit_wacht() {
    let arts = vt(13, &[Rol::Vertrouwensarts]);
    let zonder_voorstel = melding_bij(Some(12), None).relaties(&arts);
    assert!(passend_doel::<h::MeldingInzien>(&arts, zonder_voorstel).is_err());
    let voorgesteld = melding_bij(Some(12), Some(12)).relaties(&arts);
    assert!(passend_doel::<h::MeldingInzien>(&arts, voorgesteld).is_ok());
    assert!(beslis::<h::BesluitBekrachtigen>(&arts, voorgesteld, Doel::Veiligheidsbeoordeling).is_ok());
    let besloten = MeldingFeiten { besloten: true, gevraagd: false, ..melding_bij(Some(12), Some(12)) }.relaties(&arts);
    assert!(passend_doel::<h::MeldingInzien>(&arts, besloten).is_err());
}

#[test]
fn wie_voorstelt_bekrachtigt_niet_ook_niet_als_teamleider() {
    let beide = vt(12, &[Rol::Triagist, Rol::Teamleider]);
    let relaties = melding_bij(Some(12), Some(12)).relaties(&beide);
    let weigering = beslis::<h::BesluitBekrachtigen>(&beide, relaties, Doel::Veiligheidsbeoordeling);
    assert_eq!(weigering.expect_err("the same person").reden(), Reden::VierOgen);
}

#[test]
fn wie_meer_rollen_heeft_bekrachtigt_in_de_rol_die_het_zwaarst_telt() {
    let beide = vt(13, &[Rol::Triagist, Rol::Gedragswetenschapper]);
    let relaties = melding_bij(Some(12), Some(12)).relaties(&beide);
    let permit = beslis::<h::BesluitBekrachtigen>(&beide, relaties, Doel::Veiligheidsbeoordeling).expect("second");
    assert_eq!(permit.actor().rol, "gedragswetenschapper");
}

#[test]
fn een_teamleider_ziet_de_melding_maar_niet_de_melder() {
    let teamleider = vt(14, &[Rol::Teamleider]);
    let relaties = melding_bij(Some(12), None).relaties(&teamleider);
    assert!(beslis::<h::MeldingInzien>(&teamleider, relaties, Doel::Toezicht).is_ok());
    assert_eq!(doelen(&teamleider, access::Actie::MelderInzien), []);
    assert_eq!(passend_doel::<h::MelderInzien>(&teamleider, relaties).expect_err("never").reden(), Reden::Rol);
}

#[test]
fn de_melder_wordt_geopend_met_een_reden_door_wie_de_melding_behandelt() {
    let triagist = vt(12, &[Rol::Triagist]);
    let relaties = melding_bij(Some(12), None).relaties(&triagist);
    let permit = beslis::<h::MelderInzien>(&triagist, relaties, Doel::Veiligheidsbeoordeling).expect("holds it");
    assert_eq!(permit.verplichting(), Verplichting::LoggenMetReden);
    let geheim = kernel::Persoonsgegeven::new("verzonnen");
    assert_eq!(geheim.open(&permit), Some(&"verzonnen"));
}

#[test]
fn aan_de_deur_hoort_een_professional_bij_de_werklijst_hetzelfde_als_ieder_ander() {
    let leerkracht = persoon(1, SCHOOL, &[Rol::Professional]);
    assert_eq!(voorcontrole::<h::Werklijst>(Some(&leerkracht)).expect_err("no").reden(), Reden::Rol);
    assert_eq!(voorcontrole::<h::MeldingInzien>(Some(&leerkracht)).expect_err("no").reden(), Reden::Rol);
    assert_eq!(voorcontrole::<h::Werklijst>(None).expect_err("no").reden(), Reden::NietAangemeld);
    assert_eq!(voorcontrole::<h::EigenAccount>(None).expect_err("no").reden(), Reden::NietAangemeld);
    assert!(voorcontrole::<h::Openbaar>(None).is_ok() && voorcontrole::<h::Inloggen>(Some(&leerkracht)).is_ok());
    assert!(voorcontrole::<h::DossierInzien>(Some(&leerkracht)).is_ok());
}

#[test]
fn een_organisatiebeheerder_beheert_alleen_de_eigen_accounts_en_de_beheerder_alle() {
    let eigen = persoon(1, SCHOOL, &[Rol::Organisatiebeheerder]);
    let (hier, elders) =
        (OrganisatieFeiten { organisatie: organisatie(SCHOOL) }, OrganisatieFeiten { organisatie: organisatie(9) });
    assert!(beslis::<h::AccountsBeheren>(&eigen, hier.relaties(&eigen), Doel::Beheer).is_ok());
    assert!(beslis::<h::AccountsBeheren>(&eigen, elders.relaties(&eigen), Doel::Beheer).is_err());
    let beheerder = persoon(2, 8, &[Rol::Beheerder]);
    assert!(beslis::<h::AccountsBeheren>(&beheerder, elders.relaties(&beheerder), Doel::Beheer).is_ok());
}

#[test]
fn een_rol_bestaat_alleen_bij_haar_eigen_soort_organisatie() {
    let fout = Aanvrager::new(account(1), organisatie(1), Soort::Professioneel, &[Rol::Professional, Rol::Triagist]);
    let fout = fout.expect_err("a triagist at a school");
    assert_eq!(fout, AanvragerFout::RolHoortErNiet(Rol::Triagist, Soort::Professioneel));
    assert!(fout.to_string().ends_with("Kies uit: Professional, Aandachtsfunctionaris, Organisatiebeheerder."));
    let geen = Aanvrager::new(account(1), organisatie(1), Soort::VeiligThuis, &[]);
    assert_eq!(geen, Err(AanvragerFout::GeenRol));
}
