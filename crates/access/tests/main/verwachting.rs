//! What every role may do, told role by role and without the table: the other half of a double entry. Written from
//! `veilig-thuis.md` 3.3 and 6.1 and `meldcode.md` 4.3; compared with the decision for every role, act, set of relations
//! (also the impossible ones, and those of other objects) and purpose.

use crate::aanvrager;
use access::{Actie, Doel, Relatie, Relaties, Rol, Voorwerp, oordeel};

fn mag(rol: Rol, actie: Actie, r: Relaties, doel: Doel) -> bool {
    let is = |relatie| r.bevat(relatie);
    let eigen_organisatie = is(Relatie::ZelfdeOrganisatie);
    let eigen_regio = is(Relatie::ZelfdeRegio);
    let in_behandeling_bij_mij = eigen_regio && is(Relatie::Behandelaar);
    let door_mij_aangenomen = eigen_regio && is(Relatie::Ontvanger);
    let aan_de_poort = eigen_regio && (is(Relatie::Ontvanger) || is(Relatie::Onbehandeld));
    let op_dossier = actie.voorwerp() == Voorwerp::Dossier;

    if matches!(actie, Actie::Openbaar | Actie::Inloggen | Actie::EigenAccount) {
        return doel == Doel::Eigen;
    }
    if actie.voorwerp() == Voorwerp::Advies || matches!(actie, Actie::Adviezen | Actie::AdviesVastleggen) {
        return mag_bij_advies(rol, actie, r, doel);
    }
    let intake = || match actie {
        Actie::Werklijst | Actie::MeldingOntvangen => true,
        Actie::MeldingInzien
        | Actie::MeldingAanvullen
        | Actie::MensenZoeken
        | Actie::KoppelingBeslissen
        | Actie::AcuutChecken => aan_de_poort,
        Actie::MelderInzien | Actie::MelderAfschermen | Actie::BerichtVersturen => door_mij_aangenomen,
        _ => false,
    };
    let tweede_beslisser = || match actie {
        Actie::MeldingInzien | Actie::CasusInzien => eigen_regio && is(Relatie::BesluitGevraagd),
        // Who proposed to undo a koppeling is no relation of the melding: the koppeling itself refuses them as the second.
        Actie::KoppelingBekrachtigen => eigen_regio,
        Actie::BesluitBekrachtigen | Actie::CasusBekrachtigen | Actie::BerichtBekrachtigen => {
            eigen_regio && !is(Relatie::Voorsteller)
        }
        Actie::Werklijst => true,
        _ => false,
    };
    let toezicht_regio = || match actie {
        Actie::Werklijst => true,
        Actie::MeldingInzien | Actie::AdresInzien | Actie::CasusInzien | Actie::MeldingClaimen => eigen_regio,
        Actie::CasusClaimen | Actie::OverdrachtEscaleren | Actie::CasusBewaken => eigen_regio,
        Actie::Bord => true,
        Actie::DienstLijst => true,
        Actie::DienstStarten | Actie::DienstInzien | Actie::DienstToewijzen => eigen_regio,
        Actie::ToegangslogInzien => eigen_organisatie,
        _ => false,
    };
    let mee_beslissen_in_dienst = || match actie {
        Actie::DienstLijst => true,
        Actie::DienstInzien => eigen_regio && is(Relatie::BesluitGevraagd),
        Actie::DienstBesluitBekrachtigen => eigen_regio && !is(Relatie::Voorsteller),
        _ => false,
    };
    let casus = || match actie {
        Actie::CasusClaimen => eigen_regio,
        Actie::CasusBewerken
        | Actie::CasusBewaken
        | Actie::OverdrachtAanbieden
        | Actie::OverdrachtVastleggen
        | Actie::OverdrachtEscaleren
        | Actie::MonitoringVastleggen
        | Actie::CasusSluiten => in_behandeling_bij_mij,
        _ => false,
    };
    match (rol, doel) {
        (Rol::Professional, Doel::Meldcode) => match actie {
            Actie::DossierLijst | Actie::DossierOpenen => true,
            _ => op_dossier && eigen_organisatie && is(Relatie::Eigenaar),
        },
        (Rol::Aandachtsfunctionaris, Doel::Meldcode) => match actie {
            Actie::DossierLijst | Actie::DossierOpenen => true,
            _ => op_dossier && eigen_organisatie,
        },
        (Rol::Aandachtsfunctionaris, Doel::Toezicht) => match actie {
            Actie::DossierLijst => true,
            Actie::DossierInzien | Actie::DossierVerantwoording | Actie::DossierAnoniem | Actie::ToegangslogInzien => {
                eigen_organisatie
            }
            _ => false,
        },
        (Rol::Aandachtsfunctionaris, Doel::Inzageverzoek) => match actie {
            Actie::DossierVerantwoording | Actie::ToegangslogInzien | Actie::SleutelVernietigen => eigen_organisatie,
            _ => false,
        },
        (Rol::Organisatiebeheerder, Doel::Beheer) => actie == Actie::AccountsBeheren && eigen_organisatie,
        (Rol::Meldpunt | Rol::Triagist, Doel::Intake) => intake(),
        (Rol::Triagist, Doel::Veiligheidsbeoordeling) => match actie {
            Actie::MeldingClaimen => eigen_regio,
            Actie::AcuutChecken
            | Actie::MeldingAanvullen
            | Actie::MensenZoeken
            | Actie::KoppelingBeslissen
            | Actie::MelderInzien
            | Actie::AdresInzien
            | Actie::BeoordelingMaken
            | Actie::BesluitVoorstellen
            | Actie::TerugkoppelingGeven
            | Actie::MelderAfschermen
            | Actie::BerichtVersturen => in_behandeling_bij_mij,
            Actie::MeldingInzien | Actie::CasusInzien => in_behandeling_bij_mij || tweede_beslisser(),
            _ => tweede_beslisser(),
        },
        (Rol::Gedragswetenschapper | Rol::Vertrouwensarts | Rol::Teamleider, Doel::Veiligheidsbeoordeling) => {
            tweede_beslisser()
        }
        (Rol::Onderzoeker, Doel::Dienst) => match actie {
            Actie::Werklijst => true,
            Actie::DienstLijst => true,
            Actie::DienstStarten => eigen_regio,
            Actie::MeldingInzien | Actie::AdresInzien | Actie::CasusInzien | Actie::BerichtVersturen => {
                in_behandeling_bij_mij
            }
            Actie::DienstInzien | Actie::DienstUitvoeren | Actie::DienstToewijzen => in_behandeling_bij_mij,
            _ => casus(),
        },
        (Rol::Gedragswetenschapper | Rol::Vertrouwensarts | Rol::Teamleider | Rol::Triagist, Doel::Dienst) => {
            mee_beslissen_in_dienst() || (rol == Rol::Triagist && casus())
        }
        (Rol::Teamleider, Doel::Toezicht) => toezicht_regio(),
        (Rol::Privacyfunctionaris, Doel::Inzageverzoek) => match actie {
            Actie::MeldingInzien | Actie::MelderInzien | Actie::AdresInzien | Actie::CasusInzien => eigen_regio,
            Actie::DienstInzien => eigen_regio,
            Actie::ToegangslogInzien | Actie::SleutelVernietigen => eigen_organisatie,
            _ => false,
        },
        (Rol::Privacyfunctionaris, Doel::Toezicht) => actie == Actie::ToegangslogInzien && eigen_organisatie,
        (Rol::Beheerder, Doel::Beheer) => matches!(actie, Actie::AccountsBeheren | Actie::OrganisatiesBeheren),
        _ => false,
    }
}

/// Advice: the whole desk of the region does it; who decides along sees it while a proposal waits.
fn mag_bij_advies(rol: Rol, actie: Actie, r: Relaties, doel: Doel) -> bool {
    let eigen_regio = r.bevat(Relatie::ZelfdeRegio);
    let gevraagd = eigen_regio && r.bevat(Relatie::BesluitGevraagd);
    match (rol, doel) {
        (Rol::Meldpunt | Rol::Triagist, Doel::Advies) => match actie {
            Actie::Adviezen | Actie::AdviesVastleggen => true,
            Actie::AmbtshalveBekrachtigen => false,
            _ => eigen_regio,
        },
        (
            Rol::Triagist | Rol::Gedragswetenschapper | Rol::Vertrouwensarts | Rol::Teamleider,
            Doel::Veiligheidsbeoordeling,
        ) => match actie {
            Actie::Adviezen => rol != Rol::Triagist,
            Actie::AdviesInzien => gevraagd,
            Actie::AmbtshalveBekrachtigen => eigen_regio && !r.bevat(Relatie::Voorsteller),
            _ => false,
        },
        (Rol::Teamleider, Doel::Toezicht) => match actie {
            Actie::Adviezen => true,
            Actie::AdviesInzien => eigen_regio,
            _ => false,
        },
        (Rol::Privacyfunctionaris, Doel::Inzageverzoek) => match actie {
            Actie::AdviesInzien | Actie::AdviesvragerInzien => eigen_regio,
            _ => false,
        },
        _ => false,
    }
}

#[test]
fn the_whole_matrix_is_what_the_second_telling_expects() {
    let mut gevallen = 0_u32;
    for rol in Rol::ALLE {
        let wie = aanvrager(&[rol]);
        for actie in Actie::ALLE {
            for relaties in Relaties::deelverzamelingen(&Relatie::ALLE) {
                for doel in Doel::ALLE {
                    let antwoord = oordeel(*actie, &wie, relaties, doel);
                    let verwacht = mag(rol, *actie, relaties, doel);
                    assert_eq!(antwoord.is_ok(), verwacht, "{rol:?} {actie:?} {relaties} {doel:?}: {antwoord:?}");
                    gevallen += 1;
                }
            }
        }
    }
    assert_eq!(gevallen, 11 * 58 * 256 * 9);
}
