//! The pairs of persons, found from either melding.

use crate::bench::{Bench, both};
use crate::events::*;
use application::ports::*;
use kernel::{KoppelingId, MeldingId, OnderdeelId, Persoonsgegeven};
use veiligthuis::codes::{HerkomstKoppeling, KoppelingSoort, KoppelingStand};
use veiligthuis::koppeling::{Event as Over, Paar, Voorstel};

both!(een_koppeling_is_van_beide_meldingen_te_vinden_en_volgt_het_logboek);
async fn een_koppeling_is_van_beide_meldingen_te_vinden_en_volgt_het_logboek(bench: Bench) {
    let store = bench.open().await;
    let (eerdere, latere) = (melding_stream(), melding_stream());
    let (vroeger, nu) = (persoon(), persoon());
    for (stream, wie) in [(eerdere, vroeger), (latere, nu)] {
        let events = vec![ontvangen(&[wie], at(0)), vastgelegd(wie, "Noor")];
        store.commit(act(vec![append(stream, 0, events)])).await.unwrap();
    }
    let melding = |stream: Stream| MeldingId::new(stream.uuid());
    let paar =
        Paar { eerdere: melding(eerdere), eerdere_persoon: vroeger, latere: melding(latere), latere_persoon: nu };
    let id = KoppelingId::van_paar(vroeger, nu);
    let voorstel = Voorstel {
        paar,
        regio: REGIO,
        herkomst: HerkomstKoppeling::Radar,
        soort: KoppelingSoort::MogelijkeTweeling,
        gewicht: Some(-250),
        kenmerken: Vec::new(),
    };
    let over = vec![vroeger, nu];
    let mut seq = 0;
    let mut add = async |event: Over| {
        store.commit(act(vec![append(Stream::Koppeling(id), seq, vec![Event::Koppeling(event)])])).await.unwrap();
        seq += 1;
    };
    add(Over::Voorgesteld(voorstel)).await;
    let row = KoppelingRow {
        koppeling: id,
        regio: REGIO,
        paar,
        soort: KoppelingSoort::MogelijkeTweeling,
        herkomst: HerkomstKoppeling::Radar,
        gewicht: Some(-250),
        stand: KoppelingStand::Voorgesteld,
        ongedaan_door: None,
        seq: 1,
    };
    assert_eq!(store.koppelingen(paar.eerdere).await.unwrap(), [row]);
    assert_eq!(store.koppelingen(paar.latere).await.unwrap(), [row]);
    assert_eq!(store.koppelingen(MeldingId::new(id.uuid())).await.unwrap(), []);
    let secret = || Persoonsgegeven::new(kernel::Tekst::new("Andere vader.").unwrap());
    add(Over::Bevestigd { over: over.clone(), toelichting: None }).await;
    let voorstel = OnderdeelId::new(id.uuid());
    add(Over::OngedaanMakenVoorgesteld { voorstel, over, toelichting: secret() }).await;
    let found = store.koppelingen(paar.latere).await.unwrap();
    assert_eq!(
        found,
        [KoppelingRow { stand: KoppelingStand::Bevestigd, ongedaan_door: Some(triagist().account), seq: 3, ..row }]
    );
    let all = store.gewijzigde_meldingen(0, at(0)).await.unwrap();
    assert_eq!(all.meldingen.len(), 2);
    let later = store.gewijzigde_meldingen(all.position, at(0)).await.unwrap();
    assert_eq!((later.meldingen.len(), later.position), (0, all.position), "nothing is told twice");
    store.verify().await.unwrap();
}
