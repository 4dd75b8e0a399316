//! S09: the same family, four reporters, three years, spelling variants.

use super::on;
use crate::house::family::{Melder, Wie, dag, op};
use application::koppeling::{self, Verdict};
use kernel::Geslacht;
use veiligthuis::codes::{RedenVerwerping, Uitkomst};

#[tokio::test]
async fn s09_schrijfwijzen_over_drie_jaar_worden_gevonden_en_de_naamgenoot_wordt_niet_samengevoegd() {
    let house = on(2023, 10, 3, 21).await;
    let born = dag(1988, 2, 7);
    let vader = Wie {
        bsn: "999990019",
        ..Wie::ouder("El Amrani, Youssef", born, Geslacht::Man).woont("Kerkstraat 12-II\n1234 AB Waterstad")
    };
    let nour = dag(2016, 4, 2);
    let politie = house.reported(Melder::Politie, &[vader, Wie::kind("Nour El Amrani", nour)]).await;
    house.clock.set(op(2023, 10, 6, 9));
    house.decided(politie, Uitkomst::GeenVervolg, &[]).await;

    house.clock.set(op(2024, 3, 1, 9));
    let decoy =
        Wie::ouder("El Amrani, Yassin", dag(1988, 7, 2), Geslacht::Man).woont("Kerkstraat 40\n1234 AB Waterstad");
    let other = house.reported(Melder::Politie, &[decoy]).await;

    house.clock.set(op(2024, 6, 18, 9));
    let kind = Wie::kind("Nour Elamrani", nour).woont("Kerkstraat 12 II\n1234 AB Waterstad");
    let school = house.reported(Melder::School, &[kind]).await;
    let who = crate::house::people::asks("triagist");
    let app = &house.state.app;
    let at_school = koppeling::earlier(app, &who, school).await.unwrap();
    assert_eq!(at_school.matches[0].row.melding, politie, "the child, by address and sound of the name");
    house.said((school, 0), (politie, 1), Verdict::Same(None)).await;

    house.clock.set(op(2026, 8, 28, 10));
    let corporatie = house
        .reported(
            Melder::Anders,
            &[Wie::ouder("J. el Amrani", born, Geslacht::Man).woont("Kerkstraat 12\n1234 AB Waterstad")],
        )
        .await;
    let seen = koppeling::earlier(app, &who, corporatie).await.unwrap();
    let first = &seen.matches[0];
    assert_eq!(first.row.melding, politie, "strongest first");
    assert!(first.bits >= 3.3, "a strong candidate: {}", first.bits);
    assert!(seen.matches.iter().all(|m| m.row.melding != other || m.bits < first.bits), "the decoy is weaker");
    assert!(app.store.koppelingen(corporatie).await.unwrap().is_empty(), "nothing is linked before a person says so");
    assert_ne!(house.row(corporatie).await.casus, house.row(politie).await.casus);
    house.said((corporatie, 0), (politie, 0), Verdict::Same(None)).await;
    let reden = RedenVerwerping::AnderePersoon;
    house.said((corporatie, 0), (other, 0), Verdict::Different(reden, None)).await;
    let again = koppeling::earlier(app, &who, corporatie).await.unwrap();
    let rejected = again.matches.iter().find(|m| m.row.melding == other).expect("a rejection is remembered and shown");
    assert!(rejected.pairs.iter().any(koppeling::MatchedPair::is_said));
    house.clock.set(op(2026, 9, 2, 10));
    house.decided(corporatie, Uitkomst::Onderzoek, &[politie]).await;
}
