//! Every look and every refusal leaves a row in the access log.

use crate::house::{House, disk::Logged, people, told};
use access::Rol;

fn refused(actie: &str, rol: Rol, outcome: &str) -> Logged {
    Logged { actie: actie.to_owned(), outcome: outcome.to_owned(), rol: Some(rol.code().to_owned()) }
}

#[tokio::test]
async fn wie_een_dossier_bekijkt_staat_in_het_logboek() {
    let house = House::new().await;
    let id = house.dossier_of(&told::teacher()).await;
    let mut teacher = house.enter(&told::teacher()).await;
    let before = house.access_log().await.len();
    teacher.get(&format!("/dossiers/{id}")).await.is(200);
    let log = house.access_log().await.split_off(before);
    assert_eq!(log, [refused("dossier-inzien", Rol::Professional, "")]);
}

#[tokio::test]
async fn iedere_weigering_staat_in_het_logboek_met_de_reden() {
    let house = House::new().await;
    let dossier = house.dossier_of(&told::teacher()).await;
    let melding = house.melding_held_by(&people::here(Rol::Triagist)).await;
    let account = people::id(&told::teacher());
    let nobody = uuid::Uuid::now_v7();
    let cases = [
        // At the door: this role never does this.
        (people::here(Rol::Triagist), format!("/dossiers/{dossier}"), "dossier-inzien"),
        (told::teacher(), format!("/meldingen/{melding}"), "melding-inzien"),
        (told::teacher(), "/beheer".to_owned(), "accounts-beheren"),
        // Further on: not this one.
        (people::elsewhere(Rol::Professional), format!("/dossiers/{dossier}"), "dossier-inzien"),
        (people::elsewhere(Rol::Professional), format!("/dossiers/{nobody}"), "dossier-inzien"),
        (people::elsewhere(Rol::Triagist), format!("/meldingen/{melding}"), "melding-inzien"),
        (people::elsewhere(Rol::Triagist), format!("/meldingen/{nobody}"), "melding-inzien"),
        (people::elsewhere(Rol::Organisatiebeheerder), format!("/beheer/accounts/{account}"), "accounts-beheren"),
        (people::elsewhere(Rol::Organisatiebeheerder), format!("/beheer/accounts/{nobody}"), "accounts-beheren"),
    ];
    for (who, path, actie) in cases {
        let mut visitor = house.enter(&who).await;
        let before = house.access_log().await.len();
        visitor.get(&path).await.is(404);
        let log = house.access_log().await.split_off(before);
        assert_eq!(log.len(), 1, "{who} {path}: {log:?}");
        assert!(log[0].actie == actie && !log[0].outcome.is_empty(), "{who} {path}: {log:?}");
    }
}
