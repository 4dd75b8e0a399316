//! A new signal about people who are known reaches the right person, also when the worker has left.

use super::on;
use crate::house::family::{Melder, Wie, dag, op};
use application::koppeling::Verdict;
use veiligthuis::codes::Uitkomst;

const KOP: &str = "Nieuw signaal bij mensen die u kent";

#[tokio::test]
async fn een_bevestigd_signaal_staat_meteen_op_de_werklijst_van_wie_het_gezin_kende_en_anders_bij_de_teamleider() {
    let house = on(2025, 3, 3, 9).await;
    let gezin = [Wie::kind("Jurre Waterral", dag(2016, 1, 20)).woont("Dijk 9\n1234 AB Waterstad")];
    let first = house.reported(Melder::School, &gezin).await;
    house.clock.set(op(2025, 3, 6, 9));
    house.decided(first, Uitkomst::GeenVervolg, &[]).await;

    house.clock.set(op(2026, 6, 19, 10));
    let second = house.reported(Melder::Politie, &gezin).await;
    let colleague = crate::house::people::id("triagist.collega");
    house
        .does("triagist", second, vec![veiligthuis::melding::Command::GeefAanCollega { aan: colleague }])
        .await
        .unwrap();
    let (mut knows, mut leads) = (house.enter("triagist").await, house.enter("teamleider").await);
    assert!(!knows.get("/werklijst").await.text.contains(KOP), "nobody confirmed it yet");

    let app = &house.state.app;
    let who = crate::house::people::asks("triagist.collega");
    let pair = (house.in_it(second).await[0], first, house.in_it(first).await[0]);
    application::koppeling::decide(app, &who, second, Default::default(), pair, Verdict::Same(None)).await.unwrap();
    house.clock.later(30);
    let kenmerk = house.row(second).await.kenmerk;
    knows.get("/werklijst").await.says(KOP).says(&kenmerk);
    assert!(!leads.get("/werklijst").await.text.contains(KOP), "who knows the family is still here");

    let mut gone = app.accounts.account(crate::house::people::id("triagist")).await.unwrap().unwrap();
    gone.actief = false;
    app.accounts.put_account(&gone).await.unwrap();
    leads.get("/werklijst").await.says(KOP).says(&kenmerk);
}
