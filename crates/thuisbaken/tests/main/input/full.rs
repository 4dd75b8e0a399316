//! The disk is full.

use crate::house::{House, place::Site, told::teacher};

#[tokio::test]
async fn op_een_volle_schijf_gaat_geen_tekst_verloren_en_blijft_alles_heel() {
    let mut site = Site::sqlite();
    site.config.quota = Some(1 << 20);
    let house = House::on(site).await;
    let mut teacher = house.enter(&teacher()).await;
    let form = teacher.form("/dossiers/nieuw").await;
    let story = "een lange zin met een zorg erin ".repeat(600);
    let mut stored = Vec::new();
    let refused = loop {
        assert!(stored.len() < 200, "the disk is never full");
        // Without its one-time key every sending is a form of its own.
        let answer = teacher.post(&form.action, &[("notitie", &story)]).await;
        if answer.status != 303 {
            break answer;
        }
        stored.push(answer.location().to_owned());
    };
    assert_eq!(refused.status, 507, "{}", refused.words());
    refused.says("De schijf is vol").says("Er is niets opgeslagen");
    // Either there was still room to keep the text, or it stands on the page itself.
    if !refused.text.contains(story.trim()) {
        assert_eq!(teacher.form("/dossiers/nieuw").await.text("notitie").trim(), story.trim());
    }
    assert_eq!(house.count("event WHERE kind = 'dossier.geopend'").await, stored.len() as i64);
    house.store.verify().await.unwrap_or_else(|error| panic!("{error}"));
}
