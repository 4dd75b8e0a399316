//! The list of services: what it shows follows from the record, on both engines.

use crate::bench::{Bench, both};
use crate::events::*;
use application::ports::*;
use kernel::{AccountId, BetrokkeneId, CasusId, DienstId, Geboorte, MeldingId, OnderdeelId, Persoonsgegeven};
use veiligthuis::dienst::codes::{Contactvorm, Partij, Positie, RedenVoortijdig, Toetsuitkomst};
use veiligthuis::dienst::{
    Besluitvraag, Contact, Event as DienstEvent, Gestart, Persoon, PersoonGegevens, Soort, Toets, Voorwaarde,
    VoorwaardeInhoud,
};
use veiligthuis::melding::Beslisser;

fn lijst() -> DienstFilter {
    DienstFilter { regio: REGIO, behandelaar: None, gevraagd_aan: None, ook_beeindigd: false, offset: 0, limit: 50 }
}
fn gestart(casus: CasusId, besloten: i64) -> Event {
    Event::Dienst(DienstEvent::Gestart(Gestart {
        soort: Soort::VoorwaardenEnVervolg,
        casus,
        melding: MeldingId::new(id()),
        regio: REGIO,
        ontvangen: at(besloten - 100),
        besloten: at(besloten),
        gezin_gesproken: None,
        behandelaar: TRIAGIST,
    }))
}
fn mens(wie: BetrokkeneId, naam: &str, positie: Positie) -> Event {
    let gegevens = PersoonGegevens { naam: Some(tekst(naam)), geboorte: Geboorte::Onbekend, vertegenwoordiger: None };
    let gegevens = Persoonsgegeven::new(gegevens);
    Event::Dienst(DienstEvent::PersoonVastgelegd(Persoon { id: wie, positie, gegevens }))
}
fn gezien(wie: BetrokkeneId) -> Event {
    Event::Dienst(DienstEvent::ContactGehad(Contact {
        id: OnderdeelId::new(id()),
        over: vec![wie],
        vorm: Contactvorm::School,
        om: at(10),
        door: TRIAGIST,
        alleen: true,
        gesproken: true,
        buiten_ouders: false,
        verslag: Some(Persoonsgegeven::new(tekst("rustig gesprek"))),
    }))
}
async fn rijen(store: &dyn Store, filter: DienstFilter) -> Vec<DienstRow> {
    store.diensten(filter, entry(AccessObject::List)).await.unwrap().into_inner()
}

both!(de_lijst_telt_de_kinderen_die_niemand_zag);
async fn de_lijst_telt_de_kinderen_die_niemand_zag(bench: Bench) {
    let store = bench.open().await;
    let (dienst, casus) = (DienstId::new(id()), CasusId::new(id()));
    let (stream, noor, sam) = (Stream::Dienst(dienst), persoon(), persoon());
    let begin = vec![
        gestart(casus, 0),
        mens(noor, "Noor", Positie::Kind),
        mens(sam, "Sam", Positie::Kind),
        Event::Dienst(DienstEvent::Begonnen),
    ];
    store.commit(act(vec![append(stream, 0, begin)])).await.unwrap();
    let row = rijen(&store, lijst()).await.remove(0);
    assert_eq!(label_text(&row.label).as_deref(), Some("Noor"));
    assert_eq!((row.kinderen, row.ongezien, row.behandelaar, row.casus), (2, 2, TRIAGIST, casus));
    assert_eq!((row.soort.as_str(), row.status.as_str()), ("voorwaarden-en-vervolg", "lopend"));

    let voorwaarde = OnderdeelId::new(id());
    let inhoud = Persoonsgegeven::new(VoorwaardeInhoud { wat: tekst("niet alleen thuis"), wie_toetst: None });
    let stel =
        Voorwaarde { id: voorwaarde, over: vec![noor], uiterlijk: at(0).dag(), toetser: Some(Partij::Gezin), inhoud };
    let toets = Toets {
        voorwaarde,
        over: vec![noor],
        uitkomst: Toetsuitkomst::NietNagekomen,
        op: at(0).dag(),
        toelichting: None,
    };
    let later = vec![
        gezien(noor),
        Event::Dienst(DienstEvent::VoorwaardeGesteld(stel)),
        Event::Dienst(DienstEvent::VoorwaardeGetoetst(toets)),
    ];
    store.commit(act(vec![append(stream, 4, later)])).await.unwrap();
    let row = store.dienst_row(dienst).await.unwrap();
    assert_eq!((row.ongezien, row.niet_nagekomen, row.seq, row.label), (1, 1, 7, None));
    assert_eq!(store.diensten_van(casus).await.unwrap().len(), 1);
    assert_eq!(store.diensten_van(CasusId::new(id())).await.unwrap(), vec![]);
    assert!(matches!(store.dienst_row(DienstId::new(id())).await, Err(StoreError::NotFound)));
    store.verify().await.unwrap();
}

both!(de_oudste_dienst_staat_boven_en_een_andere_regio_ziet_niets);
async fn de_oudste_dienst_staat_boven_en_een_andere_regio_ziet_niets(bench: Bench) {
    let store = bench.open().await;
    for (naam, besloten) in [("Derde", 30), ("Eerste", 10), ("Tweede", 20), ("Klaar", 5)] {
        let stream = Stream::Dienst(DienstId::new(id()));
        let wie = persoon();
        let mut events = vec![gestart(CasusId::new(id()), besloten), mens(wie, naam, Positie::Ouder)];
        if naam == "Klaar" {
            let reden = RedenVoortijdig::AndereRegio;
            events.push(Event::Dienst(DienstEvent::VoortijdigBeeindigd { reden, over: vec![wie], toelichting: None }));
        }
        store.commit(act(vec![append(stream, 0, events)])).await.unwrap();
    }
    let names = |rows: Vec<DienstRow>| rows.iter().map(|r| label_text(&r.label).unwrap()).collect::<Vec<_>>();
    assert_eq!(names(rijen(&store, lijst()).await), ["Eerste", "Tweede", "Derde"]);
    let alles = DienstFilter { ook_beeindigd: true, ..lijst() };
    assert_eq!(names(rijen(&store, alles).await), ["Eerste", "Tweede", "Derde", "Klaar"]);
    let bladzijde = DienstFilter { offset: 1, limit: 1, ..lijst() };
    assert_eq!(names(rijen(&store, bladzijde).await), ["Tweede"]);
    assert_eq!(rijen(&store, DienstFilter { regio: SCHOOL, ..lijst() }).await, vec![]);
    assert_eq!(rijen(&store, DienstFilter { behandelaar: Some(JUF), ..lijst() }).await, vec![]);
    assert_eq!(rijen(&store, DienstFilter { behandelaar: Some(TRIAGIST), ..lijst() }).await.len(), 3);
    store.verify().await.unwrap();
}

both!(een_voorstel_in_een_dienst_staat_bij_een_ander_dan_wie_het_deed);
async fn een_voorstel_in_een_dienst_staat_bij_een_ander_dan_wie_het_deed(bench: Bench) {
    let store = bench.open().await;
    let (stream, wie, voorstel, ander) =
        (Stream::Dienst(DienstId::new(id())), persoon(), OnderdeelId::new(id()), AccountId::new(id()));
    let vraag = Besluitvraag::Omzetten;
    let motivering = Persoonsgegeven::new(tekst("werkt niet meer mee"));
    let events = vec![
        gestart(CasusId::new(id()), 0),
        mens(wie, "Noor", Positie::Ouder),
        Event::Dienst(DienstEvent::Begonnen),
        Event::Dienst(DienstEvent::Voorgesteld { voorstel, vraag: vraag.clone(), over: vec![wie], motivering }),
    ];
    store.commit(act(vec![append(stream, 0, events)])).await.unwrap();
    let gevraagd = |account| DienstFilter { gevraagd_aan: Some(account), ..lijst() };
    assert_eq!(rijen(&store, gevraagd(ander)).await.len(), 1);
    assert_eq!(rijen(&store, gevraagd(TRIAGIST)).await.len(), 0);
    let row = rijen(&store, lijst()).await.remove(0);
    assert_eq!((row.voorstellen, row.voorsteller, row.omgezet_op), (1, Some(TRIAGIST), None));
    let beslisser = |account| Beslisser { account, rol: "gedragswetenschapper".to_owned() };
    let besloten = DienstEvent::Besloten {
        voorstel,
        vraag,
        voorgesteld_door: beslisser(TRIAGIST),
        bekrachtigd_door: beslisser(ander),
    };
    let effect = vec![Event::Dienst(DienstEvent::VoorstelBekrachtigd { voorstel }), Event::Dienst(besloten)];
    store.commit(act(vec![append(stream, 4, effect)])).await.unwrap();
    let row = rijen(&store, lijst()).await.remove(0);
    assert_eq!((row.voorstellen, row.voorsteller, row.omgezet_op), (0, None, Some(at(1))));
    assert_eq!(row.soort, "onderzoek");
    store.verify().await.unwrap();
}

both!(een_besloten_melding_wacht_op_haar_dienst_tot_die_start);
async fn een_besloten_melding_wacht_op_haar_dienst_tot_die_start(bench: Bench) {
    use veiligthuis::codes::Uitkomst;
    use veiligthuis::melding::{Besloten, BesluitInhoud, BesluitVoorgesteld, Event as MeldingEvent};
    let store = bench.open().await;
    let (stream, kind, voorstel) = (melding_stream(), persoon(), OnderdeelId::new(id()));
    let beslisser = |account| Beslisser { account, rol: "vertrouwensarts".to_owned() };
    let inhoud = BesluitInhoud {
        uitkomst: Uitkomst::VoorwaardenEnVervolg,
        instrument: "triage-instrument-2019".to_owned(),
        melder_heeft_rol: false,
        motivering: Persoonsgegeven::new(tekst("werkt mee")),
        partij: None,
        eerdere: Vec::new(),
        te_laat: None,
    };
    let voorgesteld = BesluitVoorgesteld { voorstel, over: vec![kind], inhoud };
    let besloten = Besloten {
        voorstel,
        uitkomst: Uitkomst::VoorwaardenEnVervolg,
        op_radar: true,
        te_laat: false,
        voorgesteld_door: beslisser(TRIAGIST),
        bekrachtigd_door: beslisser(AccountId::new(id())),
    };
    let report = vec![ontvangen(&[kind], at(0)), vastgelegd(kind, "Noor"), acuut_gecheckt(false), opgepakt()];
    store.commit(act(vec![append(stream, 0, report)])).await.unwrap();
    assert_eq!(store.wacht_op_dienst(REGIO).await.unwrap(), vec![], "not decided yet");
    let decided = [MeldingEvent::BesluitVoorgesteld(Box::new(voorgesteld)), MeldingEvent::Besloten(besloten)];
    store.commit(act(vec![append(stream, 4, decided.map(Event::Melding).into())])).await.unwrap();
    let waits = store.wacht_op_dienst(REGIO).await.unwrap();
    assert_eq!(waits.iter().map(|row| row.melding.uuid()).collect::<Vec<_>>(), [stream.uuid()]);
    assert_eq!(store.wacht_op_dienst(SCHOOL).await.unwrap(), vec![]);
    let begin = vec![gestart(waits[0].casus, 0), mens(kind, "Noor", Positie::Kind)];
    store.commit(act(vec![append(Stream::Dienst(DienstId::new(id())), 0, begin)])).await.unwrap();
    assert_eq!(store.wacht_op_dienst(REGIO).await.unwrap(), vec![], "it runs");
    store.verify().await.unwrap();
}
