//! The walls, four eyes and need to know, for every single role and every pair of roles.

use crate::aanvrager;
use access::{
    Aanleiding, Aanvrager, Actie, Doel, Regel, Relatie, Relaties, Rol, Soort, TABEL, VERBODEN, Verplichting, Voorwerp,
    mag_ooit, oordeel,
};

/// Every single role and every pair of roles of one kind of organisation.
pub fn iedereen() -> Vec<Aanvrager> {
    let paren = Rol::ALLE.into_iter().flat_map(|een| een.soort().rollen().map(move |ander| [een, ander]));
    paren.map(|rollen| aanvrager(&rollen)).collect()
}

pub fn elke_relatie() -> impl Iterator<Item = Relaties> {
    Relaties::deelverzamelingen(&Relatie::ALLE)
}

fn mag(wie: &Aanvrager, actie: Actie, relaties: Relaties) -> bool {
    Doel::ALLE.into_iter().any(|doel| oordeel(actie, wie, relaties, doel).is_ok())
}

/// Whether anybody may do an act that this filter picks, and who.
fn wie_mag(acties: impl Fn(Actie) -> bool, relaties: impl Fn(Relaties) -> bool) -> Vec<(Actie, Aanvrager, Relaties)> {
    let mut mogen = Vec::new();
    for actie in Actie::ALLE.iter().copied().filter(|actie| acties(*actie)) {
        for relaties in elke_relatie().filter(|set| relaties(*set)) {
            mogen.extend(
                iedereen().into_iter().filter(|wie| mag(wie, actie, relaties)).map(|wie| (actie, wie, relaties)),
            );
        }
    }
    mogen
}

#[test]
fn niemand_ziet_een_dossier_van_een_andere_organisatie() {
    let dossier = |actie: Actie| actie.voorwerp() == Voorwerp::Dossier;
    assert_eq!(wie_mag(dossier, |set| !set.bevat(Relatie::ZelfdeOrganisatie)), []);
}

#[test]
fn niemand_ziet_een_melding_of_casus_van_een_andere_regio() {
    let van_regio = [Voorwerp::Melding, Voorwerp::Casus, Voorwerp::Dienst, Voorwerp::Advies];
    let melding = |actie: Actie| van_regio.contains(&actie.voorwerp());
    assert_eq!(wie_mag(melding, |set| !set.bevat(Relatie::ZelfdeRegio)), []);
}

#[test]
fn veilig_thuis_doet_niets_met_dossiers_en_een_professional_niets_met_meldingen() {
    for rol in Rol::ALLE {
        for actie in Actie::ALLE {
            let code = actie.code();
            let van_dossier = code.starts_with("dossier-");
            let van_veilig_thuis = [
                "advies-",
                "adviesvrager-",
                "ambtshalve-",
                "melding-",
                "melder-",
                "adres-",
                "acuut-",
                "beoordeling-",
                "besluit-",
                "casus-",
                "dienst-",
                "bericht-",
            ]
            .iter()
            .any(|begin| code.starts_with(begin))
                || ["werklijst", "adviezen", "terugkoppeling-geven"].contains(&code);
            if van_dossier {
                assert!(matches!(actie.voorwerp(), Voorwerp::Geen | Voorwerp::Dossier), "{actie:?}");
                assert!(!mag_ooit(rol, *actie) || rol.soort() == Soort::Professioneel, "{rol:?} {actie:?}");
            }
            if van_veilig_thuis {
                assert!(!mag_ooit(rol, *actie) || rol.soort() == Soort::VeiligThuis, "{rol:?} {actie:?}");
            }
        }
    }
}

#[test]
fn een_beheerder_ziet_geen_inhoud_en_doet_niets_aan_dossiers_of_meldingen() {
    for rol in [Rol::Beheerder, Rol::Organisatiebeheerder] {
        for actie in Actie::ALLE.iter().filter(|actie| mag_ooit(rol, **actie)) {
            assert!(!actie.opent_inhoud(), "{rol:?} {actie:?}");
            let beheer = [Voorwerp::Geen, Voorwerp::Account, Voorwerp::Organisatie];
            assert!(beheer.contains(&actie.voorwerp()), "{rol:?} {actie:?}");
        }
    }
}

#[test]
fn wie_een_besluit_voorstelt_bekrachtigt_het_nooit_in_welke_rollen_ook() {
    let tweede = [
        Actie::BesluitBekrachtigen,
        Actie::DienstBesluitBekrachtigen,
        Actie::BerichtBekrachtigen,
        Actie::AmbtshalveBekrachtigen,
    ];
    let bekrachtigen = |actie| tweede.contains(&actie);
    assert_eq!(wie_mag(bekrachtigen, |set| set.bevat(Relatie::Voorsteller)), []);
    assert!(!wie_mag(bekrachtigen, |set| !set.bevat(Relatie::Voorsteller)).is_empty());
}

#[test]
fn alleen_wie_de_melding_aannam_of_behandelt_en_de_privacyfunctionaris_zien_de_melder() {
    for (_, wie, relaties) in wie_mag(|actie| actie == Actie::MelderInzien, |_| true) {
        let taak = relaties.bevat(Relatie::Ontvanger) || relaties.bevat(Relatie::Behandelaar);
        assert!(taak || wie.rollen().contains(&Rol::Privacyfunctionaris), "{wie:?} {relaties}");
    }
}

#[test]
fn de_melder_en_een_afgeschermd_adres_worden_alleen_met_een_reden_geopend() {
    for regel in TABEL.iter().filter(|regel| matches!(regel.actie, Actie::MelderInzien | Actie::AdresInzien)) {
        assert_eq!(regel.verplichting, Verplichting::LoggenMetReden, "{regel:?}");
    }
}

#[test]
fn wie_een_reden_moet_geven_heeft_er_een_om_te_kiezen_en_een_ander_niet() {
    for regel in TABEL {
        let redenen = Aanleiding::bij(regel.actie);
        let asks = |ander: &Regel| ander.actie == regel.actie && ander.verplichting == Verplichting::LoggenMetReden;
        assert_eq!(TABEL.iter().any(asks), !redenen.is_empty(), "{regel:?}");
    }
}

#[test]
fn wie_om_advies_vroeg_ziet_een_collega_alleen_met_een_reden() {
    for regel in TABEL.iter().filter(|regel| regel.actie == Actie::AdviesvragerInzien) {
        let zelf_aangenomen = regel.relaties.contains(&Relatie::Ontvanger);
        assert_eq!(regel.verplichting == Verplichting::LoggenMetReden, !zelf_aangenomen, "{regel:?}");
    }
}

#[test]
fn wie_iets_met_inhoud_mag_doen_mag_het_voorwerp_ook_bekijken() {
    let elk = iedereen();
    for actie in Actie::ALLE.iter().filter(|actie| actie.opent_inhoud()) {
        let inzien = match actie.voorwerp() {
            Voorwerp::Dossier => Actie::DossierInzien,
            Voorwerp::Melding => Actie::MeldingInzien,
            Voorwerp::Casus => Actie::CasusInzien,
            Voorwerp::Dienst => Actie::DienstInzien,
            Voorwerp::Advies => Actie::AdviesInzien,
            Voorwerp::Geen => continue,
            anders => panic!("{actie:?} opens content of {anders:?}, which has none"),
        };
        for relaties in elke_relatie() {
            for wie in elk.iter().filter(|wie| mag(wie, *actie, relaties)) {
                assert!(mag(wie, inzien, relaties), "{wie:?} {actie:?} {relaties}");
            }
        }
    }
}

#[test]
fn elk_voorwerp_van_iemand_heeft_een_muur() {
    let van_iemand = [
        Voorwerp::Dossier,
        Voorwerp::Melding,
        Voorwerp::Casus,
        Voorwerp::Dienst,
        Voorwerp::Advies,
        Voorwerp::Logboek,
        Voorwerp::Sleutel,
    ];
    for voorwerp in van_iemand {
        assert!(VERBODEN.iter().any(|verbod| verbod.over == access::Over::Voorwerp(voorwerp)), "{voorwerp:?}");
    }
}
