//! The list of advices, and what becomes of who asked.

use crate::bench::{Bench, both};
use crate::events::*;
use application::ports::*;
use kernel::{AccountId, AdviesId, BetrokkeneId, Dag, OnderdeelId, Persoonsgegeven};
use veiligthuis::advies::{self, AdviesTekst, Adviesvrager, AdviesvragerGegevens, Vastgelegd};
use veiligthuis::codes::{AardGeweld, AdviesKanaal, AdviesSoort, DuurGeweld};
use veiligthuis::melding::Beslisser;

fn stream() -> Stream {
    Stream::Advies(AdviesId::new(id()))
}

fn vastgelegd(seconds: i64, soort: AdviesSoort, terugbellen: Option<&str>) -> Event {
    Event::Advies(advies::Event::Vastgelegd(Box::new(Vastgelegd {
        kanaal: AdviesKanaal::Telefoon,
        ontvangen: at(seconds),
        regio: REGIO,
        soort,
        vrager: Adviesvrager::NietBeroepsmatig,
        acuut: false,
        aard: vec![AardGeweld::ExPartnergeweld],
        duur: DuurGeweld::Onbekend,
        aanvullend: Vec::new(),
        terugbellen: terugbellen.map(|iso| Dag::lees(iso).unwrap()),
        twijfel_bevestigd: false,
        organisatie: None,
        tekst: Persoonsgegeven::new(AdviesTekst { vraag: Some(tekst("vraag")), advies: None, doet: None }),
    })))
}

fn contact(vrager: BetrokkeneId) -> Event {
    let gegevens = AdviesvragerGegevens { naam: Some(tekst("Ans Kok")), contact: None, functie: None };
    Event::Advies(advies::Event::ContactVastgelegd { vrager, gegevens: Persoonsgegeven::new(gegevens) })
}

fn voorgesteld(voorstel: OnderdeelId) -> Event {
    Event::Advies(advies::Event::AmbtshalveVoorgesteld {
        voorstel,
        melden: true,
        twijfel_bevestigd: false,
        motivering: Persoonsgegeven::new(tekst("waarom")),
    })
}

fn adviezen() -> AdviesFilter {
    AdviesFilter { regio: REGIO, ontvanger: None, gevraagd_aan: None, ook_gesloten: false, offset: 0, limit: 50 }
}

async fn rows(store: &store::SqlStore, filter: AdviesFilter) -> Vec<AdviesRow> {
    store.adviezen(filter, entry(AccessObject::List)).await.unwrap().into_inner()
}

both!(de_lijst_begint_met_wie_het_eerst_wordt_teruggebeld);
async fn de_lijst_begint_met_wie_het_eerst_wordt_teruggebeld(bench: Bench) {
    let store = bench.open().await;
    let mut ids = Vec::new();
    for (seconds, terugbellen) in [(10, None), (20, Some("2026-03-20")), (30, None), (40, Some("2026-03-12"))] {
        let stream = stream();
        let first = Append {
            actor: triagist(),
            ..append(stream, 0, vec![vastgelegd(seconds, AdviesSoort::Advies, terugbellen)])
        };
        store.commit(act(vec![first])).await.unwrap();
        ids.push(AdviesId::new(stream.uuid()));
    }
    let order = |rows: &[AdviesRow]| -> Vec<usize> {
        rows.iter().map(|row| ids.iter().position(|id| *id == row.advies).unwrap()).collect()
    };
    assert_eq!(order(&rows(&store, adviezen()).await), [3, 1, 2, 0]);
    let closed = vec![Event::Advies(advies::Event::Afgesloten)];
    store.commit(act(vec![append(Stream::Advies(ids[3]), 1, closed)])).await.unwrap();
    assert_eq!(order(&rows(&store, adviezen()).await), [1, 2, 0]);
    let recent = AdviesFilter { ook_gesloten: true, ..adviezen() };
    assert_eq!(order(&rows(&store, recent).await), [3, 2, 1, 0]);
    let page = AdviesFilter { offset: 1, limit: 1, ..adviezen() };
    assert_eq!(order(&rows(&store, page).await), [2]);
    let row = store.advies_row(ids[1]).await.unwrap();
    assert_eq!((row.ontvanger, row.terugbellen_op.map(Dag::iso)), (TRIAGIST, Some("2026-03-20".to_owned())));
    assert_eq!((row.soort.as_str(), row.vrager.as_str(), row.status.as_str()), ("advies", "niet-beroepsmatig", "open"));
    let telling = store.tel_adviezen(REGIO, TRIAGIST).await.unwrap();
    assert_eq!(telling, AdviesTelling { open: 3, van_mij: 3, gevraagd: 0 });
    assert_eq!(rows(&store, AdviesFilter { regio: SCHOOL, ..adviezen() }).await, []);
    assert_eq!(rows(&store, AdviesFilter { ontvanger: Some(JUF), ..adviezen() }).await, []);
    store.verify().await.unwrap();
}

both!(een_voorstel_wacht_op_een_ander_dan_wie_het_deed);
async fn een_voorstel_wacht_op_een_ander_dan_wie_het_deed(bench: Bench) {
    let store = bench.open().await;
    let (stream, other, voorstel) = (stream(), AccountId::new(id()), OnderdeelId::new(id()));
    let advies = AdviesId::new(stream.uuid());
    let events = vec![vastgelegd(5, AdviesSoort::Signaal, None)];
    store.commit(act(vec![append(stream, 0, events)])).await.unwrap();
    assert!(store.advies_row(advies).await.unwrap().vraagt_besluit);
    let by = Append { actor: triagist(), ..append(stream, 1, vec![voorgesteld(voorstel)]) };
    store.commit(act(vec![by])).await.unwrap();
    let asked = |account| AdviesFilter { gevraagd_aan: Some(account), ..adviezen() };
    assert_eq!(rows(&store, asked(other)).await.len(), 1);
    assert_eq!(rows(&store, asked(TRIAGIST)).await, []);
    assert_eq!(store.tel_adviezen(REGIO, other).await.unwrap().gevraagd, 1);
    assert_eq!(store.tel_adviezen(REGIO, TRIAGIST).await.unwrap().gevraagd, 0);
    let wie = |account| Beslisser { account, rol: "vertrouwensarts".to_owned() };
    let besloten = Event::Advies(advies::Event::AmbtshalveBesloten {
        voorstel,
        melden: true,
        voorgesteld_door: wie(TRIAGIST),
        bekrachtigd_door: wie(other),
    });
    store.commit(act(vec![append(stream, 2, vec![besloten])])).await.unwrap();
    let row = store.advies_row(advies).await.unwrap();
    assert!(row.moet_melden && !row.vraagt_besluit && row.voorsteller.is_none());
    store.verify().await.unwrap();
}

both!(een_ingetrokken_toestemming_vernietigt_wie_het_was_en_laat_het_advies_staan);
async fn een_ingetrokken_toestemming_vernietigt_wie_het_was_en_laat_het_advies_staan(bench: Bench) {
    let store = bench.open().await;
    let (stream, vrager) = (stream(), persoon());
    let events = vec![vastgelegd(5, AdviesSoort::Advies, None), contact(vrager)];
    store.commit(act(vec![append(stream, 0, events)])).await.unwrap();
    let naam = async || {
        let history = store.load(stream).await.unwrap();
        let Event::Advies(advies::Event::ContactVastgelegd { gegevens, .. }) = &history[1].event else { panic!() };
        gegevens.open(&Testrecht).and_then(|g| g.naam.as_ref()).map(|t| t.as_str().to_owned())
    };
    assert_eq!(naam().await.as_deref(), Some("Ans Kok"));
    let gone = Event::Advies(advies::Event::ToestemmingIngetrokken { vrager });
    store.commit(act(vec![append(stream, 2, vec![gone])])).await.unwrap();
    assert_eq!(naam().await, None);
    let history = store.load(stream).await.unwrap();
    let Event::Advies(advies::Event::Vastgelegd(first)) = &history[0].event else { panic!() };
    assert!(first.tekst.open(&Testrecht).is_some());
    let verified = store.verify().await.unwrap();
    assert_eq!((verified.opened, verified.destroyed), (1, 1));
}
