//! After the road: who sees nothing of it, and what each side does not learn of the other.

use super::{CANARIES, INTAKE, OWN, walk};
use crate::house::{House, people, told};
use access::{Rol, Soort};

#[tokio::test]
async fn wie_er_niets_mee_te_maken_heeft_ziet_er_niets_van() {
    let house = House::new().await;
    let road = walk(&house).await;
    let outsiders = people::everybody().into_iter().filter(|who| {
        who.ends_with(".elders")
            || [Rol::Organisatiebeheerder, Rol::Beheerder, Rol::Onderzoeker].map(people::here).contains(who)
            || *who == people::colleague(Rol::Professional)
    });
    for who in outsiders {
        let mut visitor = house.enter(&who).await;
        for path in ["/", "/dossiers", "/werklijst", "/beheer", "/account"] {
            let page = visitor.get(path).await;
            assert!(CANARIES.iter().all(|word| !page.text.contains(word)), "{who} on {path}: {}", page.words());
        }
        for path in [format!("/dossiers/{}", road.dossier), format!("/meldingen/{}", road.melding)] {
            visitor.get(&path).await.is(404);
        }
    }
}

#[tokio::test]
async fn de_school_ziet_geen_melding_en_veilig_thuis_geen_dossier() {
    let house = House::new().await;
    let road = walk(&house).await;
    for who in people::everybody() {
        let mut visitor = house.enter(&who).await;
        let soort = people::asks(&who).soort();
        if soort != Soort::Professioneel {
            visitor.get(&format!("/dossiers/{}", road.dossier)).await.is(404);
        }
        if soort != Soort::VeiligThuis {
            visitor.get(&format!("/meldingen/{}", road.melding)).await.is(404);
        }
    }
    for answer in house.seen.lock().unwrap().iter() {
        let school = answer.path.starts_with("/dossiers");
        assert!(!(school && answer.text.contains(INTAKE)), "{}: what Veilig Thuis keeps", answer.path);
        let region = answer.path.starts_with("/meldingen") || answer.path.starts_with("/werklijst");
        assert!(!(region && answer.text.contains(OWN)), "{}: what the school keeps", answer.path);
    }
    let mut teacher = house.enter(&told::teacher()).await;
    teacher.get(&format!("/dossiers/{}", road.dossier)).await.is(200);
}
