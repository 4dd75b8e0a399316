//! The board of the day, from the agenda of every open casus.

use crate::bench::{Bench, both};
use crate::casussen::{aanbod, besloten, dag, op, regio, zaak};
use crate::events::*;
use application::ports::*;
use kernel::{AccountId, Dag, OnderdeelId, Persoonsgegeven};
use store::SqlStore;
use veiligthuis::casus;
use veiligthuis::codes::*;

const PROOFREADER: u128 = 77;

fn geweigerd(overdracht: OnderdeelId, wie: kernel::BetrokkeneId, op: kernel::Moment) -> Event {
    let (reden, toelichting) = (RedenWeigering::Capaciteit, Persoonsgegeven::new(tekst("Vol.")));
    Event::Casus(casus::Event::OverdrachtGeweigerd { overdracht, op, reden, over: vec![wie], toelichting })
}
fn begin(dag: Dag) -> kernel::Moment {
    kernel::Moment::in_nederland(dag, 0, 0).unwrap()
}
async fn bord(store: &SqlStore, vandaag: Dag) -> Bord {
    let ongecheckt_voor = begin(vandaag.plus_dagen(-7));
    let vraag = BordVraag { regio: REGIO, vandaag, tot: vandaag.plus_dagen(14), ongecheckt_voor, limit: 10 };
    store.bord(vraag, entry(AccessObject::List)).await.unwrap().into_inner()
}
fn werk(lijst: &Lijst<BordPunt>) -> Vec<(&'static str, String)> {
    lijst.rijen.iter().map(|punt| (punt.werk.code(), punt.uiterlijk.iso())).collect()
}

both!(het_bord_toont_wat_te_laat_is_wat_vandaag_moet_en_welke_overdracht_vastzit);
async fn het_bord_toont_wat_te_laat_is_wat_vandaag_moet_en_welke_overdracht_vastzit(bench: Bench) {
    let store = bench.open().await;
    // Due 13 April, 15 April, and a refusal of 10 April that asks for the next step by 17 April.
    let (te_laat, casus, _) = zaak(&store, "Els", op("2026-04-02"), |_, _| vec![]).await;
    zaak(&store, "Bo", op("2026-04-08"), |_, _| vec![]).await;
    zaak(&store, "Noor", op("2026-03-23"), |m, wie| {
        let overdracht = OnderdeelId::new(id());
        vec![
            besloten(m, Uitkomst::Overdracht, op("2026-03-26")),
            aanbod(overdracht, wie, op("2026-03-30")),
            geweigerd(overdracht, wie, op("2026-04-10")),
        ]
    })
    .await;
    zaak(&store, "Sam", op("2026-01-12"), |m, _| vec![besloten(m, Uitkomst::Onderzoek, op("2026-01-19"))]).await;

    let vandaag = dag("2026-04-15");
    let now = bord(&store, vandaag).await;
    assert_eq!(
        werk(&now.te_laat),
        [("dienst-starten", "2026-03-30".to_owned()), ("beoordelen", "2026-04-13".to_owned())]
    );
    assert_eq!(werk(&now.vandaag), [("beoordelen", "2026-04-15".to_owned())]);
    assert_eq!(werk(&now.overdrachten), [("vervolg-regelen", "2026-04-17".to_owned())]);
    assert_eq!(now.overdrachten.rijen[0].stand, CasusStand::OverdrachtGeweigerd);
    assert!(now.te_laat.rijen.iter().all(|punt| punt.kenmerk.starts_with("M-2026-") && punt.reden.is_none()));
    assert_eq!((now.monitoring.totaal, now.ongezien.totaal), (0, 0));
    let wachtend: Vec<_> = now.wachtend.rijen.iter().map(|w| (w.melding.is_some(), w.sinds.dag().iso())).collect();
    // In these files only the casus knows of its decision: each melding still waits too.
    let days = [(true, "2026-01-12"), (false, "2026-01-19"), (true, "2026-03-23"), (true, "2026-04-02")];
    assert_eq!(wachtend, days.map(|(melding, day)| (melding, day.to_owned())));
    let telling: u32 = now.telling.iter().map(|tel| tel.aantal).sum();
    assert_eq!((telling, now.telling.iter().filter(|tel| tel.dag.is_none()).count()), (4, 2));
    assert_eq!(bord(&store, dag("2026-04-01")).await.te_laat.totaal, 1, "another day, another board");

    // A reason and a look at safety: the first stands beside what is late, the second takes it off the list of what waits.
    let reden = Event::Casus(casus::Event::RedenTeLaatGegeven {
        werk: Agendawerk::Beoordelen,
        voorwerp: Some(OnderdeelId::new(te_laat.uuid())),
        uiterlijk: dag("2026-04-13"),
        reden: RedenTeLaat::Capaciteit,
        over: vec![],
        toelichting: None,
    });
    store.commit(act(vec![append(casus, 1, vec![reden])])).await.unwrap();
    let contact = Event::Melding(veiligthuis::melding::Event::WachtcontactGehad {
        over: vec![],
        om: op("2026-04-14"),
        veilig: Oordeel::Ja,
        bevinding: Persoonsgegeven::new(tekst("Rustig.")),
    });
    store.commit(act(vec![append(te_laat, 3, vec![opgepakt(), contact])])).await.unwrap();
    let after = bord(&store, vandaag).await;
    assert_eq!(after.te_laat.rijen[1].reden, Some(RedenTeLaat::Capaciteit));
    assert_eq!(after.te_laat.rijen[1].wie, Some(TRIAGIST), "who holds the melding does the work");
    assert_eq!(after.wachtend.totaal, 3);
    let met_reden: u32 = after.telling.iter().map(|tel| tel.met_reden).sum();
    assert_eq!(met_reden, 1);
    store.verify().await.unwrap();
}

both!(de_agenda_van_een_medewerker_toont_alleen_diens_werk);
async fn de_agenda_van_een_medewerker_toont_alleen_diens_werk(bench: Bench) {
    let store = bench.open().await;
    let (melding, casus, _) = zaak(&store, "Els", op("2026-04-02"), |_, _| vec![]).await;
    zaak(&store, "Bo", op("2026-04-08"), |_, _| vec![]).await;
    store.commit(act(vec![append(melding, 3, vec![opgepakt()])])).await.unwrap();
    let vraag = AgendaVraag {
        regio: REGIO,
        van: None,
        tot: dag("2026-12-31"),
        wie: None,
        alleen_vrij: false,
        offset: 0,
        limit: 1,
    };
    let lijst = async |vraag: AgendaVraag| store.agenda(vraag, entry(AccessObject::List)).await.unwrap().into_inner();
    let all = lijst(vraag).await;
    assert_eq!((all.rijen.len(), all.totaal), (1, 2), "one page of two");
    assert_eq!(lijst(AgendaVraag { offset: 1, ..vraag }).await.rijen[0].uiterlijk, dag("2026-04-15"));
    let own = lijst(AgendaVraag { wie: Some(TRIAGIST), ..vraag }).await;
    assert_eq!((own.totaal, own.rijen[0].casus.uuid()), (1, casus.uuid()));
    let other = AccountId::new(uuid::Uuid::from_u128(PROOFREADER));
    assert_eq!(lijst(AgendaVraag { wie: Some(other), ..vraag }).await.totaal, 0);
    assert_eq!(lijst(AgendaVraag { alleen_vrij: true, ..vraag }).await.rijen[0].uiterlijk, dag("2026-04-15"));
    assert_eq!(lijst(AgendaVraag { regio: SCHOOL, ..vraag }).await, Lijst::default());
}

/// Back to the schema before the board, with its rows empty.
const TERUG: &str = "DROP TABLE agenda_row; DELETE FROM casus_row; DROP INDEX dienst_row_ongezien; \
    UPDATE melding_row SET wachtcontact_op = NULL; ALTER TABLE melding_row DROP COLUMN wachtcontact_op; \
    ALTER TABLE organisatie DROP COLUMN wachtcheck_werkdagen; DELETE FROM migration WHERE version = 4;";

both!(een_ouder_archief_krijgt_bij_het_openen_zijn_bord);
async fn een_ouder_archief_krijgt_bij_het_openen_zijn_bord(bench: Bench) {
    let store = bench.open().await;
    let anders = Instelling { t2_in_werkdagen: false, ..Instelling::default() };
    store.put_organisatie(&regio(anders)).await.unwrap();
    zaak(&store, "Els", op("2026-04-02"), |_, _| vec![]).await;
    store.close().await;
    bench.tamper(TERUG, TERUG).await;
    let store = bench.open().await;
    assert_eq!(werk(&bord(&store, dag("2026-04-15")).await.te_laat), [("beoordelen", "2026-04-08".to_owned())]);
    store.verify().await.unwrap();
}
