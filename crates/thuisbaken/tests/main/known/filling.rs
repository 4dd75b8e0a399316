//! Filling the radar beside the first pages: nobody gets an answer that misses somebody.

use super::on;
use crate::house::{
    family::{Melder, Wie, dag},
    people,
};
use application::{
    App,
    koppeling::{SeenEarlier, earlier},
    radar::{self, Radar},
};
use kernel::MeldingId;
use std::time::Duration;

async fn hits(app: &App, id: MeldingId) -> SeenEarlier {
    earlier(app, &people::asks("triagist"), id).await.unwrap()
}

#[tokio::test]
async fn wie_na_een_start_te_vroeg_vraagt_wacht_tot_de_radar_gevuld_is() {
    let house = on(2026, 3, 2, 9).await;
    let gezin = [Wie::kind("Veer Plevier", dag(2016, 2, 2)).woont("Kade 3\n1234 AB Waterstad")];
    house.reported(Melder::School, &gezin).await;
    let second = house.reported(Melder::Politie, &gezin).await;
    let started = App { radar: Radar::default(), ..house.state.app.clone() };
    let filling = radar::begin(&started);
    let early = tokio::time::timeout(Duration::from_millis(200), hits(&started, second)).await;
    assert!(early.is_err(), "no answer while it is empty");
    let asked = tokio::spawn({
        let started = started.clone();
        async move { hits(&started, second).await.matches.len() }
    });
    filling.fill().await.unwrap();
    assert_eq!(asked.await.unwrap(), 1);
    assert_eq!(hits(&started, second).await.matches.len(), 1);
}

#[tokio::test]
async fn wat_tijdens_het_vullen_binnenkomt_staat_op_de_radar_zoals_het_nu_is() {
    let house = on(2026, 3, 2, 9).await;
    let gezin = [Wie::kind("Veer Plevier", dag(2016, 2, 2)).woont("Kade 3\n1234 AB Waterstad")];
    house.reported(Melder::School, &gezin).await;
    let filling = radar::begin(&house.state.app);
    let second = house.reported(Melder::Politie, &gezin).await;
    filling.fill().await.unwrap();
    let third = house.reported(Melder::Ziekenhuis, &gezin).await;
    assert_eq!(hits(&house.state.app, third).await.matches.len(), 2);
    assert_eq!(hits(&house.state.app, second).await.matches.len(), 2, "each once");
}
