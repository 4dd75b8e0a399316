//! From the facts of an object to relations.

use crate::{account, organisatie, persoon};
use access::{
    AdviesFeiten, CasusFeiten, DienstFeiten, DossierFeiten, MeldingFeiten, OrganisatieFeiten, Relatie, Relaties, Rol,
};

fn melding() -> MeldingFeiten {
    MeldingFeiten {
        regio: organisatie(1),
        ontvanger: account(2),
        behandelaar: None,
        voorsteller: None,
        gevraagd: false,
        besloten: false,
    }
}

#[test]
fn de_relaties_van_een_melding_volgen_haar_loop() {
    let triagist = persoon(1, 1, &[Rol::Triagist]);
    let regio = Relaties::from(Relatie::ZelfdeRegio);
    assert_eq!(melding().relaties(&triagist), regio | Relatie::Onbehandeld);

    let geclaimd = MeldingFeiten { behandelaar: Some(account(1)), ..melding() };
    assert_eq!(geclaimd.relaties(&triagist), regio | Relatie::Behandelaar);

    let voorgesteld = MeldingFeiten { voorsteller: Some(account(1)), gevraagd: true, ..geclaimd };
    let als_voorsteller = regio | Relatie::Behandelaar | Relatie::BesluitGevraagd | Relatie::Voorsteller;
    assert_eq!(voorgesteld.relaties(&triagist), als_voorsteller);
    let collega = persoon(3, 1, &[Rol::Gedragswetenschapper]);
    assert_eq!(voorgesteld.relaties(&collega), regio | Relatie::BesluitGevraagd);

    let besloten = MeldingFeiten { besloten: true, gevraagd: false, ..voorgesteld };
    assert_eq!(besloten.relaties(&collega), regio);
    let daarna = MeldingFeiten { gevraagd: true, ..besloten };
    let gevraagd = regio | Relatie::BesluitGevraagd;
    assert_eq!(daarna.relaties(&collega), gevraagd, "the reporter can be shielded after the decision too");
    let losgelaten = MeldingFeiten { behandelaar: None, ..besloten };
    assert_eq!(losgelaten.relaties(&collega), regio, "decided is not at the intake any more");
}

#[test]
fn wie_bij_een_andere_regio_werkt_is_niet_van_de_regio() {
    let verhuisd = persoon(2, 9, &[Rol::Meldpunt]);
    assert!(!melding().relaties(&verhuisd).bevat(Relatie::ZelfdeRegio));
    assert!(melding().relaties(&verhuisd).bevat(Relatie::Ontvanger));
}

#[test]
fn een_dossier_kent_de_eigenaar_en_de_organisatie_apart() {
    let dossier = DossierFeiten { organisatie: organisatie(1), eigenaar: account(1) };
    let eigenaar = persoon(1, 1, &[Rol::Professional]);
    assert_eq!(dossier.relaties(&eigenaar), Relaties::from(Relatie::ZelfdeOrganisatie) | Relatie::Eigenaar);
    assert_eq!(dossier.relaties(&persoon(2, 1, &[Rol::Professional])), Relatie::ZelfdeOrganisatie.into());
    assert_eq!(dossier.relaties(&persoon(1, 9, &[Rol::Professional])), Relatie::Eigenaar.into());
    assert_eq!(dossier.relaties(&persoon(2, 9, &[Rol::Professional])), Relaties::GEEN);
}

#[test]
fn een_casus_en_een_organisatie_kennen_hun_mensen() {
    let casus =
        CasusFeiten { regio: organisatie(1), behandelaar: Some(account(1)), voorsteller: None, gevraagd: false };
    let onderzoeker = persoon(1, 1, &[Rol::Onderzoeker]);
    assert_eq!(casus.relaties(&onderzoeker), Relaties::from(Relatie::ZelfdeRegio) | Relatie::Behandelaar);
    assert_eq!(casus.relaties(&persoon(2, 9, &[Rol::Onderzoeker])), Relaties::GEEN);
    let kantoor = OrganisatieFeiten { organisatie: organisatie(1) };
    assert_eq!(kantoor.relaties(&onderzoeker), Relatie::ZelfdeOrganisatie.into());
    assert_eq!(kantoor.relaties(&persoon(2, 9, &[Rol::Onderzoeker])), Relaties::GEEN);
}

#[test]
fn een_dienst_kent_wie_hem_uitvoert_en_wie_iets_voorstelde() {
    let dienst = DienstFeiten {
        regio: organisatie(1),
        behandelaar: Some(account(1)),
        besluit_gevraagd: false,
        voorsteller: None,
    };
    let regio = Relaties::from(Relatie::ZelfdeRegio);
    let onderzoeker = persoon(1, 1, &[Rol::Onderzoeker]);
    assert_eq!(dienst.relaties(&onderzoeker), regio | Relatie::Behandelaar);
    let gevraagd = DienstFeiten { besluit_gevraagd: true, voorsteller: Some(account(1)), ..dienst };
    let als_voorsteller = regio | Relatie::Behandelaar | Relatie::BesluitGevraagd | Relatie::Voorsteller;
    assert_eq!(gevraagd.relaties(&onderzoeker), als_voorsteller);
    assert_eq!(gevraagd.relaties(&persoon(2, 1, &[Rol::Vertrouwensarts])), regio | Relatie::BesluitGevraagd);
    assert_eq!(dienst.relaties(&persoon(2, 9, &[Rol::Vertrouwensarts])), Relaties::GEEN);
}

#[test]
fn een_advies_kent_wie_het_aannam_en_wie_voorstelt() {
    let advies = AdviesFeiten { regio: organisatie(1), ontvanger: account(1), voorsteller: None };
    let meldpunt = persoon(1, 1, &[Rol::Meldpunt]);
    assert_eq!(advies.relaties(&meldpunt), Relaties::from(Relatie::ZelfdeRegio) | Relatie::Ontvanger);
    let voorgesteld = AdviesFeiten { voorsteller: Some(account(2)), ..advies };
    let arts = persoon(2, 1, &[Rol::Vertrouwensarts]);
    let gevraagd = Relaties::from(Relatie::ZelfdeRegio) | Relatie::BesluitGevraagd;
    assert_eq!(voorgesteld.relaties(&arts), gevraagd | Relatie::Voorsteller);
    assert_eq!(voorgesteld.relaties(&persoon(3, 1, &[Rol::Gedragswetenschapper])), gevraagd);
    assert_eq!(advies.relaties(&persoon(2, 9, &[Rol::Meldpunt])), Relaties::GEEN);
}

#[test]
fn relations_print_as_codes() {
    assert_eq!(Relaties::GEEN.to_string(), "-");
    assert_eq!((Relaties::from(Relatie::Voorsteller) | Relatie::ZelfdeRegio).to_string(), "zelfde-regio+voorsteller");
}
