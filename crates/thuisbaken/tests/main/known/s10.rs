//! S10: a second report during triage.

use super::on;
use crate::house::family::{Melder, Wie, dag, op};
use application::koppeling::Verdict;
use application::ports::{Stream, fold};
use veiligthuis::casus::Casus;
use veiligthuis::codes::{Meldingcategorie, Uitkomst};

#[tokio::test]
async fn s10_een_tweede_melding_tijdens_de_beoordeling_is_v1_in_dezelfde_casus_met_een_eigen_termijn() {
    let house = on(2026, 10, 5, 9).await;
    let gezin = [Wie::kind("Floor IJsvogel", dag(2017, 8, 30)).woont("Haven 3\n1234 AB Waterstad")];
    let school = house.reported(Melder::School, &gezin).await;
    house.clock.set(op(2026, 10, 7, 20));
    let politie = house.reported(Melder::Politie, &gezin).await;
    house.said((politie, 0), (school, 0), Verdict::Same(None)).await;

    let (first, second) = (house.row(school).await, house.row(politie).await);
    assert_eq!(first.casus, second.casus, "one casus");
    let (casus, _) = fold::<Casus>(&house.state.app.store.load(Stream::Casus(first.casus)).await.unwrap()).unwrap();
    assert_eq!(casus.melding(politie).unwrap().vervolg, Some(Meldingcategorie::V1));
    assert_eq!(casus.meldingen.len(), 2, "two meldingen are counted");
    let term = |row: &application::ports::MeldingRow| {
        let wet = house.state.app.wet;
        wet.beide_lezingen(row.ontvangen_op).bindend(kernel::Lezing::Werkdagen).uiterlijk
    };
    assert_eq!((term(&first), term(&second)), (dag(2026, 10, 12), dag(2026, 10, 14)), "each its own term");

    house.clock.set(op(2026, 10, 9, 10));
    house.decided(school, Uitkomst::Onderzoek, &[]).await;
    assert!(house.melding(politie).await.besluit.is_none(), "a decision is stored for each melding");
    house.decided(politie, Uitkomst::Onderzoek, &[school]).await;
}
