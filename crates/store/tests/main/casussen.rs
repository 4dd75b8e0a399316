//! The list of casussen: sorted by the date that counts in the region, with the name of the first melding.

use crate::bench::{Bench, both};
use crate::events::*;
use application::ports::*;
use kernel::{AccountId, BetrokkeneId, CasusId, Dag, MeldingId, Moment, OnderdeelId, Persoonsgegeven};
use veiligthuis::casus::{self, Aanbod, AanbodInhoud, NamensPartij, Partij};
use veiligthuis::codes::*;

fn lijst() -> CasusFilter {
    CasusFilter {
        regio: REGIO,
        behandelaar: None,
        alleen_vrij: false,
        gevraagd_aan: None,
        groep: None,
        voor: None,
        ook_gesloten: false,
        offset: 0,
        limit: 50,
    }
}
pub(crate) fn regio(instelling: Instelling) -> Organisatie {
    Organisatie {
        id: REGIO,
        naam: "Veilig Thuis Proefstreek".to_owned(),
        soort: access::Soort::VeiligThuis,
        kader: String::new(),
        regio: None,
        instelling,
    }
}
pub(crate) fn dag(iso: &str) -> Dag {
    Dag::lees(iso).unwrap()
}
/// Ten o'clock on a day.
pub(crate) fn op(iso: &str) -> Moment {
    Moment::in_nederland(dag(iso), 10, 0).unwrap()
}
fn geopend(melding: Stream, ontvangen: Moment) -> Event {
    let melding = MeldingId::new(melding.uuid());
    Event::Casus(casus::Event::Geopend { melding, regio: REGIO, ontvangen })
}
pub(crate) fn besloten(melding: Stream, uitkomst: Uitkomst, besloten: Moment) -> Event {
    let melding = MeldingId::new(melding.uuid());
    Event::Casus(casus::Event::BesluitVerwerkt { melding, uitkomst, besloten })
}
pub(crate) fn aanbod(id: OnderdeelId, wie: BetrokkeneId, aangeboden: Moment) -> Event {
    let inhoud = AanbodInhoud { contact: None, toelichting: None, voorwaarden: vec![], uittreksel: tekst("Het plan.") };
    Event::Casus(casus::Event::OverdrachtAangeboden(Box::new(Aanbod {
        id,
        partij: Partij { soort: PartijSoort::LokaalTeam, naam: Persoonsgegeven::new(tekst("Lokaal team Oost")) },
        verantwoordelijkheden: vec![Verantwoordelijkheid::ZichtOpVeiligheid],
        over: vec![wie],
        aangeboden,
        reactie: aangeboden.dag().plus_dagen(7),
        inhoud: Persoonsgegeven::new(inhoud),
    })))
}
fn geaccepteerd(overdracht: OnderdeelId, wie: BetrokkeneId, op: Moment) -> Event {
    let door = NamensPartij { naam: tekst("Ineke Bos"), functie: tekst("teamleider") };
    Event::Casus(casus::Event::OverdrachtGeaccepteerd {
        overdracht,
        op,
        geen_monitoring: None,
        over: vec![wie],
        door: Persoonsgegeven::new(door),
        opmerking: None,
    })
}

/// A melding with its casus, the casus with these events after its opening.
pub(crate) async fn zaak(
    store: &store::SqlStore,
    naam: &str,
    moment: Moment,
    rest: impl Fn(Stream, BetrokkeneId) -> Vec<Event>,
) -> (Stream, Stream, BetrokkeneId) {
    let (melding, casus, wie) = (melding_stream(), CasusId::new(id()), persoon());
    let Event::Melding(veiligthuis::melding::Event::Ontvangen(mut report)) = ontvangen(&[wie], moment) else {
        panic!()
    };
    report.casus = casus;
    let report = Event::Melding(veiligthuis::melding::Event::Ontvangen(report));
    let casus = Stream::Casus(casus);
    let events = [geopend(melding, moment)].into_iter().chain(rest(melding, wie)).collect();
    let report = vec![report, vastgelegd(wie, naam), acuut_gecheckt(false)];
    store.commit(act(vec![append(melding, 0, report), append(casus, 0, events)])).await.unwrap();
    (melding, casus, wie)
}
fn names(rows: &[CasusRow]) -> Vec<String> {
    rows.iter().map(|row| label_text(&row.label).unwrap()).collect()
}

both!(de_lijst_begint_met_wat_het_eerst_moet_gebeuren);
async fn de_lijst_begint_met_wat_het_eerst_moet_gebeuren(bench: Bench) {
    let store = bench.open().await;
    let vraag =
        async |filter: CasusFilter| store.casussen(filter, entry(AccessObject::List)).await.unwrap().into_inner();
    zaak(&store, "Noor", op("2026-09-14"), |m, _| vec![besloten(m, Uitkomst::Onderzoek, op("2026-09-18"))]).await;
    let (_, monitoring, _) = zaak(&store, "Bo", op("2026-06-01"), |m, wie| {
        let overdracht = OnderdeelId::new(id());
        vec![
            besloten(m, Uitkomst::Overdracht, op("2026-06-08")),
            aanbod(overdracht, wie, op("2026-06-18")),
            geaccepteerd(overdracht, wie, op("2026-06-22")),
        ]
    })
    .await;
    zaak(&store, "Els", op("2026-04-02"), |_, _| vec![]).await;

    let rows = vraag(lijst()).await;
    assert_eq!(names(&rows), ["Els", "Bo", "Noor"]);
    let next: Vec<_> = rows.iter().map(|r| (r.volgende.as_str(), r.volgende_op.iso())).collect();
    let expected = [("beoordelen", "2026-04-13"), ("monitoring", "2026-09-22"), ("dienst-starten", "2026-11-27")];
    assert_eq!(next, expected.map(|(what, day)| (what, day.to_owned())));
    let owners: Vec<_> = rows.iter().map(|r| r.eigenaar.as_str()).collect();
    assert_eq!(owners, ["veilig-thuis", "lokaal-team", "veilig-thuis"]);
    assert!(rows.iter().all(|r| r.kenmerk.as_deref().is_some_and(|k| k.starts_with("M-2026-"))));

    // A region that counts in days, and the ten weeks from the receipt.
    let anders = Instelling { t2_in_werkdagen: false, t4_vanaf_besluit: false, ..Instelling::default() };
    for (keuze, expected) in [
        (anders, ["2026-04-08", "2026-09-22", "2026-11-23"]),
        (Instelling::default(), ["2026-04-13", "2026-09-22", "2026-11-27"]),
    ] {
        store.put_organisatie(&regio(keuze)).await.unwrap();
        let dates: Vec<_> = vraag(lijst()).await.iter().map(|r| r.volgende_op.iso()).collect();
        assert_eq!(dates, expected);
        store.verify().await.unwrap();
    }

    let groep = Some(CasusGroep::Monitoring);
    assert_eq!(names(&vraag(CasusFilter { groep, ..lijst() }).await), ["Bo"]);
    assert_eq!(names(&vraag(CasusFilter { voor: Some(dag("2026-09-22")), ..lijst() }).await), ["Els"]);
    assert_eq!(vraag(CasusFilter { regio: SCHOOL, ..lijst() }).await, vec![]);

    store.commit(act(vec![append(monitoring, 4, vec![Event::Casus(casus::Event::Opgepakt)])])).await.unwrap();
    assert_eq!(names(&vraag(CasusFilter { behandelaar: Some(TRIAGIST), ..lijst() }).await), ["Bo"]);
    assert_eq!(names(&vraag(CasusFilter { alleen_vrij: true, ..lijst() }).await), ["Els", "Noor"]);
    let counted = CasusTelVraag { regio: REGIO, account: TRIAGIST, vandaag: dag("2026-09-22") };
    let counted = store.tel_casussen(counted).await.unwrap();
    let expected = CasusTelling {
        open: 3,
        te_laat: 1,
        vandaag: 1,
        vrij: 2,
        van_mij: 1,
        gevraagd: 0,
        overdracht: 0,
        monitoring: 1,
    };
    assert_eq!(counted, expected);
    assert_eq!(store.casus_row(CasusId::new(monitoring.uuid())).await.unwrap().behandelaar, Some(TRIAGIST));
    store.verify().await.unwrap();
}

both!(wie_kan_bekrachtigen_vindt_het_voorstel_en_een_gesloten_casus_verdwijnt_uit_de_lijst);
async fn wie_kan_bekrachtigen_vindt_het_voorstel_en_een_gesloten_casus_verdwijnt_uit_de_lijst(bench: Bench) {
    let store = bench.open().await;
    let voorstel = OnderdeelId::new(id());
    let (_, casus, _) = zaak(&store, "Noor", op("2026-09-14"), |m, wie| {
        let (over, toelichting) = (vec![wie], Persoonsgegeven::new(tekst("Klaar.")));
        vec![
            besloten(m, Uitkomst::GeenVervolg, op("2026-09-18")),
            Event::Casus(casus::Event::SluitenVoorgesteld { voorstel, over, toelichting }),
        ]
    })
    .await;
    let vraag =
        async |filter: CasusFilter| store.casussen(filter, entry(AccessObject::List)).await.unwrap().into_inner();
    let other = AccountId::new(id());
    assert_eq!(vraag(CasusFilter { gevraagd_aan: Some(other), ..lijst() }).await.len(), 1);
    assert_eq!(vraag(CasusFilter { gevraagd_aan: Some(TRIAGIST), ..lijst() }).await.len(), 0);
    let door = veiligthuis::melding::Beslisser { account: TRIAGIST, rol: "triagist".to_owned() };
    let dicht = Event::Casus(casus::Event::Gesloten { door, met: None, over: vec![], toelichting: None });
    let bekrachtigd = Event::Casus(casus::Event::VoorstelBekrachtigd { voorstel });
    store.commit(act(vec![append(casus, 3, vec![bekrachtigd, dicht])])).await.unwrap();
    assert_eq!(vraag(lijst()).await, vec![]);
    let closed = vraag(CasusFilter { ook_gesloten: true, ..lijst() }).await;
    assert_eq!((closed.len(), closed[0].volgende.as_str(), closed[0].is_open), (1, "bewaren", false));
    store.verify().await.unwrap();
}

both!(wie_in_de_melding_wordt_vernietigd_is_ook_in_de_casus_weg);
async fn wie_in_de_melding_wordt_vernietigd_is_ook_in_de_casus_weg(bench: Bench) {
    let store = bench.open().await;
    let overdracht = OnderdeelId::new(id());
    let (melding, casus, wie) = zaak(&store, "Noor", op("2026-06-01"), |m, wie| {
        vec![besloten(m, Uitkomst::Overdracht, op("2026-06-08")), aanbod(overdracht, wie, op("2026-06-18"))]
    })
    .await;
    let uittreksel = async || {
        let history = store.load(casus).await.unwrap();
        let Event::Casus(casus::Event::OverdrachtAangeboden(aanbod)) = &history[2].event else { panic!() };
        aanbod.inhoud.open(&Testrecht).map(|inhoud| inhoud.uittreksel.as_str().to_owned())
    };
    assert_eq!(uittreksel().await.as_deref(), Some("Het plan."));
    assert!(store.destroy_keys(melding, wie, entry(AccessObject::Stream(melding))).await.unwrap() >= 2);
    assert_eq!(uittreksel().await, None);
    let rows = store.casussen(lijst(), entry(AccessObject::List)).await.unwrap().into_inner();
    assert!(rows[0].label.as_ref().unwrap().is_vernietigd());
    store.verify().await.unwrap();
}
