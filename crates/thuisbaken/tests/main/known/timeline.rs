//! The line of time: everything since first contact, as it was known on a day, without who reported.

use super::on;
use crate::house::{
    House,
    family::{Melder, Wie, dag, op},
    people,
};
use application::{household, koppeling::Verdict};
use kernel::{CasusId, Geslacht, MeldingId};
use veiligthuis::{
    codes::{RolInMelding, Uitkomst},
    gezin::AanwijzingSoort,
};

const ADRES: &str = "Rietland 4\n1234 AB Waterstad";

fn vader() -> Wie {
    Wie { rol: RolInMelding::Pleger, ..Wie::ouder("Ruben Karekiet", dag(1980, 5, 5), Geslacht::Man).woont(ADRES) }
}

/// Two reports on one family, and one on another family with the same man.
async fn three(house: &House) -> [MeldingId; 3] {
    let gezin = [Wie::kind("Pip Karekiet", dag(2014, 3, 9)).woont(ADRES), vader()];
    let first = house.reported(Melder::Politie, &gezin).await;
    house.clock.set(op(2024, 3, 14, 11));
    house.decided(first, Uitkomst::GeenVervolg, &[]).await;
    house.clock.set(op(2025, 2, 3, 9));
    let second = house.reported(Melder::School, &gezin).await;
    house.said((second, 0), (first, 0), Verdict::Same(None)).await;
    house.said((second, 1), (first, 1), Verdict::Same(None)).await;
    house.clock.set(op(2025, 2, 6, 9));
    house.decided(second, Uitkomst::GeenVervolg, &[first]).await;
    house.clock.set(op(2025, 9, 1, 9));
    let nieuw = [
        Wie::kind("Lotte Rietzanger", dag(2019, 7, 1)),
        Wie::ouder("Anke Rietzanger", dag(1986, 8, 2), Geslacht::Vrouw),
        Wie { adres: "", ..vader() },
    ];
    let third = house.reported(Melder::Burger, &nieuw).await;
    house.said((third, 2), (second, 1), Verdict::Same(None)).await;
    [first, second, third]
}

async fn casus(house: &House, id: MeldingId) -> CasusId {
    house.row(id).await.casus
}

#[tokio::test]
async fn de_tijdlijn_loopt_over_casussen_heen_en_laat_geen_vervolg_als_geen_vervolg_zien() {
    let house = on(2024, 3, 11, 22).await;
    let ids = three(&house).await;
    let mut leads = house.enter("teamleider").await;
    let path = format!("/casussen/{}/tijdlijn", casus(&house, ids[0]).await);
    let page = leads.get(&path).await;
    page.is(200);
    for id in ids {
        page.says(&house.row(id).await.kenmerk);
    }
    page.says("Besluit: Geen vervolg").says("Politieagent").says("Burger").says("Bevestigd dat dit één persoon is");
    page.says("In meer dan één gezin: Ruben Karekiet").says("Vaker besloten tot geen vervolg: 2");
    for secret in ["Kwartelkoning", "06 00000000", "Rietland"] {
        assert!(!page.text.contains(secret), "{secret} is not on the line");
    }
    let only = leads.get(&format!("{path}?soort=besluit")).await;
    only.says("Besluit: Geen vervolg");
    assert!(!only.text.contains("<strong>Melding ("), "{}", only.words());
    let citizen = leads.get(&format!("{path}?bron=burger")).await;
    assert_eq!(citizen.text.matches("<strong>Melding (").count(), 1);
    let person = leads.get(&format!("{path}?wie=1&soort=melding")).await;
    assert_eq!(person.text.matches("<strong>Melding (").count(), 2, "the child is in two reports");
}

#[tokio::test]
async fn wat_wisten_we_op_een_dag_laat_weg_wat_later_kwam() {
    let house = on(2024, 3, 11, 22).await;
    let ids = three(&house).await;
    let app = &house.state.app;
    let who = people::asks("teamleider");
    let id = casus(&house, ids[0]).await;
    let then = household::see(app, &who, id, Some(dag(2024, 3, 12))).await.unwrap();
    assert_eq!((then.meldingen.len(), then.mensen.len(), then.huishoudens.len()), (1, 2, 1));
    assert!(then.lijn.iter().all(|punt| punt.vastgelegd < op(2024, 3, 13, 0)));
    let between = household::see(app, &who, id, Some(dag(2025, 2, 3))).await.unwrap();
    assert_eq!((between.meldingen.len(), between.mensen.len()), (2, 2), "linked on the same day");
    let now = household::see(app, &who, id, None).await.unwrap();
    assert_eq!((now.meldingen.len(), now.mensen.len(), now.huishoudens.len()), (3, 4, 2));
    let found = |soort| now.aanwijzingen.iter().find(|a| a.soort == soort).map(|a| a.aantal);
    assert_eq!(found(AanwijzingSoort::PlegerInTwee), Some(1));
    assert_eq!(found(AanwijzingSoort::Bronnen), Some(3));
    assert_eq!(found(AanwijzingSoort::GeenVervolg), Some(2));
    assert_eq!(found(AanwijzingSoort::AlleenPolitie), None);
    let looked = house.access_log().await;
    let seen = looked.iter().filter(|row| row.actie == "casus-inzien" && row.outcome.is_empty()).count();
    assert!(seen > 3 + 2, "each file that was shown is in the log: {seen}");
}

#[tokio::test]
async fn wie_geen_taak_heeft_en_een_andere_regio_zien_geen_tijdlijn() {
    let house = on(2024, 3, 11, 22).await;
    let ids = three(&house).await;
    let path = format!("/casussen/{}/tijdlijn", casus(&house, ids[0]).await);
    for who in ["meldpunt", "teamleider.elders", "triagist.elders"] {
        let mut visitor = house.enter(who).await;
        assert_eq!(visitor.get(&path).await.status, 404, "{who}");
    }
}

#[tokio::test]
async fn een_gezin_met_veel_meldingen_staat_er_in_een_lijn() {
    let house = on(2024, 3, 11, 9).await;
    let gezin = [Wie::kind("Bo Fuut", dag(2015, 1, 2)).woont(ADRES)];
    let mut last = house.reported(Melder::Politie, &gezin).await;
    for _ in 1..40 {
        house.clock.later(3600);
        let next = house.reported(Melder::School, &gezin).await;
        house.said((next, 0), (last, 0), Verdict::Same(None)).await;
        last = next;
    }
    let mut leads = house.enter("teamleider").await;
    let path = format!("/casussen/{}/tijdlijn", casus(&house, last).await);
    leads.get(&path).await.is(200).says("40 meldingen sinds");
}
