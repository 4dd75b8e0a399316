//! Two people at once, a stale form, a second press.

use super::wereld::{Regio, Wie, hidden};
use axum::http::StatusCode;
use web::formulier::Waarden;

#[tokio::test]
async fn wie_als_tweede_oppakt_hoort_dat_een_collega_eerst_was() {
    let regio = Regio::new().await;
    let pad = regio.opgepakt().await;
    let weer = regio.post(Wie::Triagist, &format!("{pad}/oppakken"), &Waarden::leeg()).await;
    assert_eq!(weer.status, StatusCode::SEE_OTHER, "een tweede klik is geen fout");
    let laat = regio.post(Wie::Collega, &format!("{pad}/oppakken"), &Waarden::leeg()).await;
    assert_eq!(laat.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(laat.text.contains("Een collega werkt al aan deze melding"));
    assert_eq!(regio.get(Wie::Collega, &format!("{pad}/oppakken")).await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn een_formulier_dat_intussen_oud_is_wordt_niet_opgeslagen_en_de_tekst_blijft() {
    let regio = Regio::new().await;
    let pad = regio.opgepakt().await;
    let wacht = format!("{pad}/wachtcontact");
    let shown = regio.get(Wie::Triagist, &wacht).await.text;
    let mens = shown.split("name=\"over\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    // A colleague of the intake adds a person in the meantime.
    let ander = Waarden::leeg().met("naam", "Opa Vermeer").met("verteld", "onbekend");
    regio.vul_in(Wie::Meldpunt, &format!("{pad}/mensen/nieuw"), ander).await;
    let velden = Waarden::leeg().met("over", mens).met("veilig", "ja").met("bevinding", "Bo logeert bij oma.");
    let oud = hidden(&shown).into_iter().fold(regio.met_nu(velden), |f, (n, v)| f.met(&n, v));
    let answer = regio.post(Wie::Triagist, &wacht, &oud).await;
    assert_eq!(answer.status, StatusCode::CONFLICT);
    assert!(answer.text.contains("Iemand anders was u voor"));
    let weer = regio.get(Wie::Triagist, &wacht).await.text;
    assert!(weer.contains("Bo logeert bij oma.") && weer.contains("Opa Vermeer"));
}

#[tokio::test]
async fn twee_tweede_beslissers_tegelijk_maken_een_besluit() {
    let regio = Regio::new().await;
    let pad = regio.voorgesteld("onderzoek").await;
    let besluit = format!("{pad}/besluit");
    let form = async |wie: Wie| {
        let shown = regio.get(wie, &besluit).await.text;
        hidden(&shown).into_iter().fold(Waarden::leeg().met("actie", "bekrachtig"), |f, (n, v)| f.met(&n, v))
    };
    let (een, twee) = (form(Wie::Gedragswetenschapper).await, form(Wie::Teamleider).await);
    assert_eq!(regio.post(Wie::Gedragswetenschapper, &besluit, &een).await.status, StatusCode::SEE_OTHER);
    assert_eq!(regio.post(Wie::Teamleider, &besluit, &twee).await.status, StatusCode::CONFLICT);
    assert_eq!(
        regio.post(Wie::Gedragswetenschapper, &besluit, &een).await.status,
        StatusCode::SEE_OTHER,
        "twee keer klikken"
    );
}

#[tokio::test]
async fn een_burger_hoort_geen_naam_uit_het_gezin() {
    let regio = Regio::new().await;
    let burger = regio.schoolmelding().paren().iter().filter(|(n, _)| n != "melder_soort").cloned().collect::<Vec<_>>();
    let to = regio.vul_in(Wie::Meldpunt, "/meldingen/nieuw", Waarden::from(burger).met("melder_soort", "burger")).await;
    let pad = to.strip_suffix("/controle").unwrap();
    regio.vul_in(Wie::Meldpunt, &format!("{pad}/acuut"), Waarden::leeg().met("is_acuut", "nee")).await;
    regio.druk(Wie::Triagist, &format!("{pad}/oppakken")).await;
    regio.druk(Wie::Triagist, &format!("{pad}/start")).await;
    regio.beoordeel(pad).await;
    regio.stel_voor(pad, "overdracht").await;
    regio
        .vul_in(Wie::Gedragswetenschapper, &format!("{pad}/besluit"), Waarden::leeg().met("actie", "bekrachtig"))
        .await;
    let terug = format!("{pad}/terugkoppeling");
    let mag = regio.get(Wie::Triagist, &terug).await.text;
    assert!(mag.contains("een andere organisatie neemt het over") && !mag.contains("Lokaal team Oost"));
    let met_naam = Waarden::leeg().met("wijze", "telefoon").met("tekst", "Wij spraken met Bo.");
    let answer = regio.post(Wie::Triagist, &terug, &regio.met_nu(met_naam)).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.text.contains("href=\"#tekst\"") && answer.text.contains("Haal de naam weg"));
}
