//! The demonstration is filled into a real store, as it would be on different days.

use super::{fill, roster::PEOPLE};
use crate::{demo::clock::StoryClock, wiring};
use access::{Aanvrager, Rol, Soort};
use application::{
    App, advies, berichten,
    dienst::{self, DienstWish},
    dossier,
    melding::{self, WorklistWish},
    ports::{DossierRow, MeldingRow},
};
use kernel::{Dag, DossierId, Moment, Stand};
use meldcode::{dossier::Dossier, kader::Kaders};
use std::{collections::BTreeSet, path::Path, sync::Arc};
use store::{Config, Kind, Place, SqlStore};
use veiligthuis::berichten::{
    Berichten, BesluitKeuze, Plichtstand,
    codes::{Berichtcode, Veiligheid},
};

/// A store in a folder, filled at this moment.
async fn filled(folder: &Path, now: Moment) -> (SqlStore, App) {
    let place = Place::Folder(folder.join("gegevens"));
    let config = Config { place, key_file: folder.join("sleutel").join("demo.sleutel"), kind: Kind::Demo, quota: None };
    let store = wiring::open(&config).await.unwrap();
    let app = wiring::app_at(&store, Kaders::ingebouwd().clone(), Arc::new(StoryClock::showing(now)));
    fill(&store, &app).await.unwrap();
    (store, app)
}

fn moment(jaar: i16, maand: i8, dag: i8, uur: i8, minuut: i8) -> Moment {
    Moment::in_nederland(Dag::new(jaar, maand, dag).unwrap(), uur, minuut).unwrap()
}

async fn asks(app: &App, sign_in: &str) -> Aanvrager {
    let account = app.accounts.account_by_name(sign_in).await.unwrap().unwrap();
    let organisatie = app.accounts.organisatie(account.organisatie).await.unwrap().unwrap();
    Aanvrager::new(account.id, organisatie.id, organisatie.soort, &account.rollen).unwrap()
}

/// The open meldingen of a region with how their terms stand, as a triagist sees them.
async fn worklist(app: &App, sign_in: &str, decided: bool) -> Vec<(MeldingRow, Stand)> {
    let wie = asks(app, sign_in).await;
    let wish = WorklistWish { decided, ..WorklistWish::default() };
    let page = melding::worklist(app, &wie, wish).await.unwrap();
    page.rows.into_inner().into_iter().map(|(row, term)| (row, term.bindend.stand(app.clock.now()))).collect()
}

/// Every dossier of every organisation, as its aandachtsfunctionaris sees it.
async fn dossiers(app: &App) -> Vec<(DossierRow, Dossier)> {
    let mut found = Vec::new();
    for member in PEOPLE.iter().filter(|member| member.rol == Rol::Aandachtsfunctionaris) {
        let wie = asks(app, member.sign_in).await;
        for row in dossier::list(app, &wie, true, 0).await.unwrap().rows.into_inner() {
            let id: DossierId = row.dossier;
            let seen = dossier::see(app, &wie, id).await.unwrap();
            found.push((row, seen.dossier.into_inner()));
        }
    }
    found
}

#[tokio::test]
async fn the_demonstration_holds_what_it_promises() {
    let folder = tempfile::tempdir().unwrap();
    let (store, app) = filled(folder.path(), moment(2026, 3, 12, 14, 5)).await;

    let verified = store.verify().await.unwrap();
    assert!(verified.events > 500, "{} events", verified.events);

    let open = worklist(&app, "waterland.triagist1", false).await;
    assert!(open.len() >= 20, "{} rows", open.len());
    for stand in [Stand::TeLaat, Stand::Vandaag, Stand::OpTijd] {
        assert!(open.iter().filter(|(_, is)| *is == stand).count() >= 3, "{stand:?}");
    }
    assert!(open.iter().any(|(row, _)| row.acuut == Some(true)) && open.iter().any(|(row, _)| row.acuut.is_none()));
    assert!(
        open.iter().any(|(row, _)| row.behandelaar.is_none()) && open.iter().any(|(row, _)| row.melder_afgeschermd)
    );
    let kanalen: BTreeSet<_> = open.iter().map(|(row, _)| row.kanaal.as_str()).collect();
    assert_eq!(kanalen, BTreeSet::from(["balie", "brief", "email", "politie", "portaal", "telefoon"]));
    let all = worklist(&app, "waterland.triagist1", true).await;
    let uitkomsten: BTreeSet<_> = all.iter().filter_map(|(row, _)| row.uitkomst.as_deref()).collect();
    assert_eq!(uitkomsten.len(), veiligthuis::codes::Uitkomst::ALLE.len(), "{uitkomsten:?}");
    for region in ["rivierenland.triagist1", "zuiderduin.triagist1"] {
        let open = worklist(&app, region, true).await;
        assert!(open.len() >= 8, "{region}: {} rows", open.len());
        assert!(open.iter().any(|(_, is)| *is == Stand::Vandaag) && open.iter().any(|(_, is)| *is == Stand::TeLaat));
    }

    let accounts = app.accounts.accounts(None).await.unwrap();
    for rol in Rol::ALLE {
        assert!(accounts.iter().any(|account| account.rollen.contains(&rol)), "{}", rol.code());
    }
    assert!(accounts.iter().all(|account| account.wachtwoord.is_empty()));
    let regions = app.accounts.organisaties().await.unwrap();
    let readings: BTreeSet<_> =
        regions.iter().filter(|o| o.soort == Soort::VeiligThuis).map(|o| o.instelling.t2_in_werkdagen).collect();
    assert_eq!(readings.len(), 2);

    fill(&store, &app).await.unwrap();
    assert_eq!(store.verify().await.unwrap().events, verified.events);
    assert_eq!(app.accounts.accounts(None).await.unwrap().len(), accounts.len());
}

#[tokio::test]
async fn services_run_wait_and_ask_for_a_second_person() {
    let folder = tempfile::tempdir().unwrap();
    let (_store, app) = filled(folder.path(), moment(2026, 3, 12, 14, 5)).await;
    let wie = asks(&app, "waterland.onderzoeker").await;
    let page = dienst::list(&app, &wie, DienstWish::default()).await.unwrap();
    let rows: Vec<_> = page.rows.into_inner().into_iter().map(|(row, _)| row).collect();
    assert!(rows.iter().any(|row| row.ongezien == 1 && row.niet_nagekomen == 1), "a child nobody saw: {rows:?}");
    assert!(rows.iter().any(|row| row.soort == "onderzoek" && row.voorstellen == 1), "a conclusion waits: {rows:?}");
    assert!(!page.waiting.is_empty(), "a decided melding waits for its service");
    let second = asks(&app, "waterland.gedragswetenschapper").await;
    let wish = DienstWish { asked: true, ..DienstWish::default() };
    let asked = dienst::list(&app, &second, wish).await.unwrap().rows.into_inner();
    let (row, _) = asked.first().expect("the conclusion");
    dienst::see(&app, &second, row.dienst).await.expect("who decides along reads what there is");
    assert!(dienst::see(&app, &asks(&app, "waterland.triagist1").await, row.dienst).await.is_ok());
    assert!(dienst::see(&app, &asks(&app, "waterland.meldpunt").await, row.dienst).await.is_err());
}

#[tokio::test]
async fn notices_stand_in_every_state_and_advice_too() {
    let folder = tempfile::tempdir().unwrap();
    let (_store, app) = filled(folder.path(), moment(2026, 3, 12, 14, 5)).await;
    let triagist = asks(&app, "waterland.triagist1").await;
    let wish = berichten::DueWish { all: false, offset: 0 };
    let rows = berichten::due(&app, &triagist, wish).await.unwrap().rows.into_inner();
    let stands: Vec<_> = rows.iter().map(|row| row.plicht.stand).collect();
    for stand in [Stand::TeLaat, Stand::OpTijd] {
        assert!(stands.contains(&Plichtstand::Open { stand, voorstel: false }), "{stand:?}");
    }
    let second = asks(&app, "waterland.gedragswetenschapper").await;
    assert_eq!(berichten::asked(&app, &second, 0).await.unwrap().meldingen.len(), 1);
    assert!(
        berichten::asked(&app, &triagist, 0).await.unwrap().meldingen.is_empty(),
        "nobody confirms the own proposal"
    );

    let wish = WorklistWish { decided: true, mine: true, ..WorklistWish::default() };
    let mine = melding::worklist(&app, &triagist, wish).await.unwrap().rows.into_inner();
    let mut all = Vec::new();
    for (row, _) in mine {
        all.push(melding::see(&app, &triagist, row.melding).await.unwrap().berichten);
    }
    let any = |holds: &dyn Fn(&Berichten) -> bool| all.iter().any(holds);
    assert!(any(&|b| b.adressen.iter().any(|a| a.oordeel.veiligheid == Veiligheid::NietVeilig)));
    assert!(any(&|b| b.besluiten.iter().any(|d| matches!(d.voorstel.keuze, BesluitKeuze::Uitstellen { .. }))));
    assert!(any(&|b| b.besluiten.iter().any(|d| matches!(d.voorstel.keuze, BesluitKeuze::Weglaten { .. }))));
    for code in [Berichtcode::N01, Berichtcode::N02, Berichtcode::N04, Berichtcode::N05, Berichtcode::N08] {
        assert!(any(&|b| b.verzonden.iter().any(|v| v.wat().1 == code)), "{}", code.code());
    }

    let everything = advies::AdviesWish { recent: true, ..advies::AdviesWish::default() };
    let adviezen = advies::list(&app, &triagist, everything).await.unwrap().rows.into_inner();
    assert_eq!(adviezen.len(), 5);
    assert!(
        adviezen.iter().any(|row| row.status == "afgesloten") && adviezen.iter().any(|row| row.voorsteller.is_some())
    );
}

#[tokio::test]
async fn dossiers_stand_in_every_state() {
    let folder = tempfile::tempdir().unwrap();
    let (_store, app) = filled(folder.path(), moment(2026, 3, 12, 14, 5)).await;
    let dossiers = dossiers(&app).await;

    let statuses: BTreeSet<_> = dossiers.iter().map(|(row, _)| row.status.as_str()).collect();
    let expected = [
        "in-behandeling",
        "veilig-thuis-raadplegen",
        "te-melden",
        "gemeld",
        "hulp",
        "weging-afgesloten",
        "geen-vermoeden",
        "andere-route",
        "afgesloten-in-stap",
        "afgesloten-andere-route",
        "afgesloten-na-hulp",
        "afgesloten-na-melding",
    ];
    assert_eq!(statuses, BTreeSet::from(expected));

    let any = |holds: &dyn Fn(&Dossier) -> bool| dossiers.iter().any(|(_, dossier)| holds(dossier));
    assert!(any(&|d| !d.kladnotities.is_empty() && d.betrokkenen.is_empty()), "only a scratch note");
    assert!(any(&|d| !d.signalen.is_empty() && d.consulten.is_empty() && d.gesprekken.is_empty()), "only signals");
    assert!(any(&|d| !d.consulten.is_empty() && d.gesprekken.is_empty() && d.wegingen.is_empty()), "consulted");
    assert!(any(&|d| !d.overgeslagen.is_empty()), "skipped");
    assert!(any(&|d| d.terugkoppelingen.iter().any(|told| told.tekst.is_some())), "feedback");
    assert!(any(&|d| d.betrokkenen.iter().any(|b| b.betrokkene.ongeboren)), "unborn");
    let hidden = |d: &Dossier| {
        let kader = d.kop.as_ref().and_then(|kop| app.kaders.vind(&kop.kader));
        kader.is_some_and(|kader| d.familie_verborgen(kader))
    };
    assert!(any(&hidden), "prompts hidden");
}

#[tokio::test]
async fn it_can_start_on_any_day_and_hour() {
    // Just after midnight, a Sunday, between Christmas and New Year, and the day after the Whitsun holidays.
    for now in
        [moment(2026, 6, 10, 0, 3), moment(2026, 9, 6, 11, 0), moment(2026, 12, 29, 9, 0), moment(2027, 5, 18, 23, 50)]
    {
        let folder = tempfile::tempdir().unwrap();
        let (store, app) = filled(folder.path(), now).await;
        let open = worklist(&app, "waterland.triagist1", false).await;
        assert!(open.iter().any(|(_, stand)| *stand == Stand::TeLaat), "late at {}", now.iso());
        let due = open.iter().any(|(_, stand)| *stand == Stand::Vandaag);
        assert_eq!(due, app.wet.kalender.is_werkdag(now.dag()), "due at {}", now.iso());
        assert!(store.verify().await.is_ok(), "whole at {}", now.iso());
    }
}

#[test]
fn the_table_of_the_documentation_names_everybody() {
    let table = include_str!("mod.rs");
    for member in PEOPLE {
        let line = format!("//! | `{}` | {} |", member.sign_in, member.name);
        assert!(table.contains(&line), "{line}");
        assert!(super::cast::Cast::new().asks(member.sign_in).is_ok(), "{}", member.sign_in);
    }
    assert_eq!(table.matches("//! | `").count(), PEOPLE.len());
}
