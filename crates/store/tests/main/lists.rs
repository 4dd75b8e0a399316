//! The lists show what the record says, with the names opened.

use crate::bench::{Bench, both};
use crate::events::*;
use application::ports::*;
use kernel::{AccountId, Decider, DossierId, MeldingId, Recorded};
use meldcode::dossier;
use veiligthuis::melding;

fn dossiers(eigenaar: Option<AccountId>) -> DossierFilter {
    DossierFilter { organisatie: SCHOOL, eigenaar, ook_gesloten: true, offset: 0, limit: 50 }
}
fn werklijst() -> MeldingFilter {
    MeldingFilter {
        regio: REGIO,
        behandelaar: None,
        alleen_vrij: false,
        gevraagd_aan: None,
        ook_besloten: false,
        offset: 0,
        limit: 50,
    }
}

both!(het_kind_dat_client_is_geeft_het_dossier_zijn_naam);
async fn het_kind_dat_client_is_geeft_het_dossier_zijn_naam(bench: Bench) {
    let store = bench.open().await;
    let (dossier, moeder, kind) = (dossier_stream(), persoon(), persoon());
    let mut seq = 0;
    let mut step = async |event: Event| {
        store.commit(act(vec![append(dossier, seq, vec![event])])).await.unwrap();
        seq += 1;
        let rows = store.dossiers(dossiers(None), entry(AccessObject::List)).await.unwrap().into_inner();
        assert_eq!(rows.len(), 1);
        let plain = store.dossier_row(DossierId::new(dossier.uuid())).await.unwrap();
        assert_eq!(plain, DossierRow { label: None, ..rows[0].clone() });
        assert_eq!(rows[0].seq, seq);
        rows.into_iter().next().unwrap()
    };
    assert_eq!(step(geopend()).await.label, None);
    assert_eq!(label_text(&step(toegevoegd(moeder, "Els", false)).await.label).as_deref(), Some("Els"));
    assert_eq!(label_text(&step(toegevoegd(kind, "Noor", true)).await.label).as_deref(), Some("Noor"));
    assert_eq!(label_text(&step(toegevoegd(persoon(), "Piet", false)).await.label).as_deref(), Some("Noor"));
    let corrected = Event::Dossier(dossier::Event::BetrokkeneGecorrigeerd(betrokkene(kind, Some("Noor B."), true)));
    assert_eq!(label_text(&step(corrected).await.label).as_deref(), Some("Noor B."));
    let row = step(acuut(&[kind])).await;
    assert!(row.acuut && !row.gemeld);
    assert_eq!(
        (row.organisatie, row.eigenaar, row.kader.as_str(), row.status.as_str()),
        (SCHOOL, JUF, "onderwijs 2026.1", "in-behandeling")
    );
    let nameless = Event::Dossier(dossier::Event::BetrokkeneGecorrigeerd(betrokkene(kind, None, true)));
    assert_eq!(step(nameless).await.label, None);
    store.verify().await.unwrap();
}

both!(geen_organisatie_ziet_een_dossier_van_een_ander);
async fn geen_organisatie_ziet_een_dossier_van_een_ander(bench: Bench) {
    let store = bench.open().await;
    store.commit(act(vec![append(dossier_stream(), 0, vec![geopend()])])).await.unwrap();
    let other = DossierFilter { organisatie: REGIO, ..dossiers(None) };
    assert_eq!(store.dossiers(other, entry(AccessObject::List)).await.unwrap().into_inner(), vec![]);
    assert_eq!(store.dossiers(dossiers(Some(TRIAGIST)), entry(AccessObject::List)).await.unwrap().into_inner(), vec![]);
    assert_eq!(store.dossiers(dossiers(Some(JUF)), entry(AccessObject::List)).await.unwrap().into_inner().len(), 1);
    let region = MeldingFilter { regio: SCHOOL, ..werklijst() };
    assert_eq!(store.meldingen(region, entry(AccessObject::List)).await.unwrap().into_inner(), vec![]);
}

both!(de_werklijst_begint_met_acuut_en_dan_de_oudste);
async fn de_werklijst_begint_met_acuut_en_dan_de_oudste(bench: Bench) {
    let store = bench.open().await;
    let mut streams = Vec::new();
    // Received in this order; the third is acute.
    for (nr, received) in [30, 10, 20, 40].into_iter().enumerate() {
        let (stream, kind) = (melding_stream(), persoon());
        let events =
            vec![ontvangen(&[kind], at(received)), vastgelegd(kind, &format!("Kind {nr}")), acuut_gecheckt(nr == 2)];
        store.commit(act(vec![append(stream, 0, events)])).await.unwrap();
        streams.push(stream);
    }
    let names = |rows: &[MeldingRow]| rows.iter().map(|r| label_text(&r.label).unwrap()).collect::<Vec<_>>();
    let rows = store.meldingen(werklijst(), entry(AccessObject::List)).await.unwrap().into_inner();
    assert_eq!(names(&rows), ["Kind 2", "Kind 1", "Kind 0", "Kind 3"]);
    let kenmerken: Vec<_> = rows.iter().map(|r| r.kenmerk.as_str()).collect();
    assert_eq!(kenmerken, ["M-2026-000003", "M-2026-000002", "M-2026-000001", "M-2026-000004"]);
    assert_eq!(
        (rows[0].acuut, rows[0].ontvanger, rows[0].betrokkenen, rows[0].kanaal.as_str(), rows[0].soort_melder.as_str()),
        (Some(true), TRIAGIST, 1, "portaal", "onderwijs")
    );

    store.commit(act(vec![append(streams[1], 3, vec![opgepakt()])])).await.unwrap();
    let free = MeldingFilter { alleen_vrij: true, ..werklijst() };
    assert_eq!(
        names(&store.meldingen(free, entry(AccessObject::List)).await.unwrap().into_inner()),
        ["Kind 2", "Kind 0", "Kind 3"]
    );
    let mine = MeldingFilter { behandelaar: Some(TRIAGIST), ..werklijst() };
    assert_eq!(names(&store.meldingen(mine, entry(AccessObject::List)).await.unwrap().into_inner()), ["Kind 1"]);
    let page = MeldingFilter { offset: 1, limit: 2, ..werklijst() };
    assert_eq!(
        names(&store.meldingen(page, entry(AccessObject::List)).await.unwrap().into_inner()),
        ["Kind 1", "Kind 0"]
    );

    let counted = store
        .tel_meldingen(MeldingTelVraag { regio: REGIO, account: TRIAGIST, te_laat_voor: at(15), vandaag_voor: at(25) })
        .await
        .unwrap();
    let expected = MeldingTelling { open: 4, te_laat: 1, vandaag: 1, acuut: 1, vrij: 3, van_mij: 1, gevraagd: 0 };
    assert_eq!(counted, expected);
    assert_eq!(store.melding_row(MeldingId::new(streams[1].uuid())).await.unwrap().kenmerk, "M-2026-000002");
    store.verify().await.unwrap();
}

both!(een_voorstel_staat_bij_wie_als_tweede_kan_beslissen);
async fn een_voorstel_staat_bij_wie_als_tweede_kan_beslissen(bench: Bench) {
    use veiligthuis::codes::RedenIntrekking;
    let store = bench.open().await;
    let (stream, kind, other) = (melding_stream(), persoon(), AccountId::new(id()));
    let proposed = Event::Melding(melding::Event::IntrekkingVoorgesteld {
        voorstel: kernel::OnderdeelId::new(id()),
        reden: RedenIntrekking::DubbelIngevoerd,
        over: vec![kind],
        toelichting: kernel::Persoonsgegeven::new(tekst("staat er al")),
    });
    let events = vec![ontvangen(&[kind], at(0)), vastgelegd(kind, "Noor"), acuut_gecheckt(false), opgepakt(), proposed];
    store.commit(act(vec![append(stream, 0, events)])).await.unwrap();
    let asked = |account| MeldingFilter { gevraagd_aan: Some(account), ..werklijst() };
    assert_eq!(store.meldingen(asked(other), entry(AccessObject::List)).await.unwrap().into_inner().len(), 1);
    assert_eq!(store.meldingen(asked(TRIAGIST), entry(AccessObject::List)).await.unwrap().into_inner().len(), 0);
    assert_eq!(store.melding_row(MeldingId::new(stream.uuid())).await.unwrap().voorsteller, Some(TRIAGIST));
}

both!(a_row_follows_from_the_open_parts_alone);
async fn a_row_follows_from_the_open_parts_alone(bench: Bench) {
    let store = bench.open().await;
    let (stream, dossier, kind) = (melding_stream(), dossier_stream(), persoon());
    let report = vec![ontvangen(&[kind], at(0)), vastgelegd(kind, "Noor"), acuut_gecheckt(true), opgepakt()];
    let notes = vec![geopend(), toegevoegd(kind, "Noor", true), acuut(&[kind])];
    store.commit(act(vec![append(stream, 0, report), append(dossier, 0, notes)])).await.unwrap();
    let row = store.melding_row(MeldingId::new(stream.uuid())).await.unwrap();
    let history = store.load(stream).await.unwrap();
    let state = history.into_iter().fold(melding::Melding::default(), |state, r| {
        let Event::Melding(event) = r.event else { panic!() };
        state.apply(&Recorded { seq: r.seq, at: r.at, actor: r.actor, event })
    });
    assert_eq!(
        (row.status.as_str(), row.behandelaar, row.acuut),
        (state.stand.code(), state.behandelaar, Some(state.is_acuut()))
    );
    store.destroy_keys(stream, kind, entry(AccessObject::Stream(stream))).await.unwrap();
    store.destroy_keys(dossier, kind, entry(AccessObject::Stream(dossier))).await.unwrap();
    store.verify().await.expect("the rows need nothing that is sealed");
}
