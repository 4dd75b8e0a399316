//! The notices of a casus: what waits for a second person follows from the record, on both engines.

use crate::bench::{Bench, both};
use crate::events::*;
use application::ports::*;
use kernel::{AccountId, BetrokkeneId, CasusId, MeldingId, OnderdeelId, Persoonsgegeven};
use veiligthuis::berichten::codes::{Berichtcode, RedenUitstel, Verzendwijze};
use veiligthuis::berichten::{Aan, BesluitKeuze, Event as BerichtEvent, Ontvanger, Sjabloon, Verstuurd};
use veiligthuis::melding::Beslisser;

const UITSTEL: BesluitKeuze = BesluitKeuze::Uitstellen { reden: RedenUitstel::GeweldStoppen };

fn gevraagd_aan(gevraagd_aan: Option<AccountId>) -> BerichtenFilter {
    BerichtenFilter { regio: REGIO, gevraagd_aan, offset: 0, limit: 50 }
}
async fn rijen(store: &dyn Store, filter: BerichtenFilter) -> Vec<BerichtenRow> {
    store.berichten_gevraagd(filter, entry(AccessObject::List)).await.unwrap().into_inner()
}
fn voorgesteld(voorstel: OnderdeelId, melding: MeldingId, persoon: BetrokkeneId) -> Event {
    let toelichting = Persoonsgegeven::new(tekst("hij dreigt"));
    let bericht = Berichtcode::N02;
    Event::Berichten(BerichtEvent::Voorgesteld { voorstel, melding, persoon, bericht, keuze: UITSTEL, toelichting })
}
fn brief(wie: BetrokkeneId, inhoud: &str) -> Event {
    Event::Berichten(BerichtEvent::Verstuurd(Verstuurd {
        id: OnderdeelId::new(id()),
        bericht: Berichtcode::N02,
        melding: None,
        ontvanger: Ontvanger::Betrokkene { persoon: wie, aan: Aan::Zelf },
        over: vec![wie],
        adres_van: vec![wie],
        sjabloon: Sjabloon { code: "n02-vastlegging".to_owned(), versie: 1 },
        wijze: Verzendwijze::Uitgereikt,
        adres: None,
        op: at(0),
        verwacht: None,
        nagekeken: Vec::new(),
        naar: None,
        tekst: Persoonsgegeven::new(tekst(inhoud)),
    }))
}

both!(een_uitstel_wacht_op_een_ander_dan_wie_het_voorstelde);
async fn een_uitstel_wacht_op_een_ander_dan_wie_het_voorstelde(bench: Bench) {
    let store = bench.open().await;
    let (casus, melding, wie) = (CasusId::new(id()), MeldingId::new(id()), persoon());
    let (stream, voorstel, ander) = (Stream::Berichten(casus), OnderdeelId::new(id()), AccountId::new(id()));
    assert!(matches!(store.berichten_row(casus).await, Err(StoreError::NotFound)));
    let begin = vec![
        Event::Berichten(BerichtEvent::Geopend { casus, regio: REGIO }),
        brief(wie, "Wij hebben gegevens over u vastgelegd."),
        voorgesteld(voorstel, melding, wie),
    ];
    store.commit(act(vec![append(stream, 0, begin.clone())])).await.unwrap();
    let row = rijen(&store, gevraagd_aan(Some(ander))).await.remove(0);
    assert_eq!((row.casus, row.melding, row.voorstellen, row.voorsteller), (casus, Some(melding), 1, Some(TRIAGIST)));
    assert_eq!((row.verzonden, row.seq), (1, 3));
    assert_eq!(rijen(&store, gevraagd_aan(Some(TRIAGIST))).await, vec![]);
    assert_eq!(rijen(&store, gevraagd_aan(None)).await.len(), 1);
    assert_eq!(rijen(&store, BerichtenFilter { regio: SCHOOL, ..gevraagd_aan(None) }).await, vec![]);

    let back: Vec<_> = store.load(stream).await.unwrap().into_iter().map(|r| r.event).collect();
    assert_eq!(back, begin);

    let beslisser = |account| Beslisser { account, rol: "vertrouwensarts".to_owned() };
    let besloten = BerichtEvent::Besloten {
        voorstel,
        persoon: wie,
        bericht: Berichtcode::N02,
        keuze: UITSTEL,
        voorgesteld_door: beslisser(TRIAGIST),
        bekrachtigd_door: beslisser(ander),
    };
    let effect = vec![Event::Berichten(BerichtEvent::VoorstelBekrachtigd { voorstel }), Event::Berichten(besloten)];
    store.commit(act(vec![append(stream, 3, effect)])).await.unwrap();
    assert_eq!(rijen(&store, gevraagd_aan(None)).await, vec![]);
    assert_eq!(store.berichten_row(casus).await.unwrap().seq, 5);
    store.verify().await.unwrap();
}

both!(wat_aan_iemand_is_geschreven_verdwijnt_met_de_sleutel_van_die_persoon);
async fn wat_aan_iemand_is_geschreven_verdwijnt_met_de_sleutel_van_die_persoon(bench: Bench) {
    let store = bench.open().await;
    let (casus, noor, daan) = (CasusId::new(id()), persoon(), persoon());
    let stream = Stream::Berichten(casus);
    let events = vec![
        Event::Berichten(BerichtEvent::Geopend { casus, regio: REGIO }),
        brief(noor, "Beste Noor"),
        brief(daan, "Beste Daan"),
    ];
    store.commit(act(vec![append(stream, 0, events)])).await.unwrap();
    store.destroy_keys(stream, noor, entry(AccessObject::Stream(stream))).await.unwrap();
    let gone: Vec<bool> = store
        .load(stream)
        .await
        .unwrap()
        .iter()
        .filter_map(|r| match &r.event {
            Event::Berichten(BerichtEvent::Verstuurd(v)) => Some(v.tekst.is_vernietigd()),
            _ => None,
        })
        .collect();
    assert_eq!(gone, [true, false]);
    store.verify().await.unwrap();
}
