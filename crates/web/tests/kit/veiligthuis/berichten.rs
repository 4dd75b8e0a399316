//! Writing to somebody: an address that is not safe gets no letter, a letter that was sent is there as page and as PDF, and
//! leaving out is decided by two.

use super::wereld::{Regio, Wie, link_to};
use axum::http::StatusCode;
use web::formulier::Waarden;

#[tokio::test]
async fn een_brief_gaat_alleen_naar_een_veilig_adres_en_is_daarna_een_pdf() {
    let regio = Regio::new().await;
    let pad = regio.opgepakt().await;
    let mens = link_to(&regio.get(Wie::Triagist, &pad).await.text, "/informeren").replace("/informeren", "");
    let wie = mens.rsplit('/').next().unwrap().to_owned();
    let lijst = regio.get(Wie::Triagist, &format!("{pad}/berichten")).await.text;
    assert!(lijst.contains("vertrouwenspersoon") && lijst.contains(&format!("{pad}/berichten/schrijf/n02-{wie}")));

    let adres = format!("{pad}/berichten/adres/{wie}");
    let niet = Waarden::leeg()
        .met("soort", "post")
        .met("regels", "Voorbeeldstraat 1")
        .met("veiligheid", "niet-veilig")
        .met("reden", "pleger-leest-mee");
    regio.vul_in(Wie::Triagist, &adres, niet).await;
    let schrijf = format!("{pad}/berichten/schrijf/n02-{wie}");
    let form = regio.get(Wie::Triagist, &schrijf).await.text;
    assert!(form.contains("Voorbeeldstraat 1") && form.contains("Niet veilig"));
    let gekozen = form.split("name=\"adres\"").nth(1).unwrap().split("value=\"").nth(1).unwrap();
    let gekozen = gekozen.split('"').next().unwrap().to_owned();
    let brief = || Waarden::leeg().met("tekst", "# Kop\n\nWij hebben gegevens over u.").met("aan", "zelf");
    let onveilig = regio.met_nu(brief().met("wijze", "post").met("adres", &gekozen));
    let answer = regio.post(Wie::Triagist, &schrijf, &onveilig).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.text.contains("niet veilig voor deze persoon"));

    let uitgereikt = regio.met_nu(brief().met("wijze", "uitgereikt"));
    let answer = regio.post(Wie::Triagist, &schrijf, &uitgereikt).await;
    assert!(answer.text.contains("staat nog geen vinkje"), "what the reporter asked not to show was not looked at");
    let melding = pad.rsplit('/').next().unwrap();
    let nagekeken = uitgereikt.met("nagekeken", format!("niet-tonen-{melding}"));
    regio.vul_in(Wie::Triagist, &schrijf, nagekeken).await;
    let lijst = regio.get(Wie::Triagist, &format!("{pad}/berichten")).await.text;
    let verstuurd = lijst.split("href=\"").filter_map(|r| r.split('"').next()).find(|l| l.contains("/verstuurd/"));
    let verstuurd = verstuurd.unwrap().to_owned();
    assert!(lijst.contains("Verteld op"));
    let shown = regio.get(Wie::Triagist, &verstuurd).await.text;
    assert!(shown.contains("Wij hebben gegevens over u.") && shown.contains("n02-vastlegging, versie 1"));
    let pdf = regio.get(Wie::Triagist, &verstuurd.replace("/verstuurd/", "/pdf/")).await;
    assert_eq!(pdf.status, StatusCode::OK);
    assert!(pdf.text.starts_with("%PDF-1.7"));
    assert_eq!(regio.get(Wie::Gedragswetenschapper, &verstuurd).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn wat_de_melder_hoort_staat_ook_bij_de_verstuurde_berichten() {
    let regio = Regio::new().await;
    let pad = regio.besloten("geen-vervolg").await;
    let gegeven = regio.met_nu(Waarden::leeg().met("wijze", "telefoon").met("tekst", "Dank u wel voor uw melding."));
    regio.vul_in(Wie::Triagist, &format!("{pad}/terugkoppeling"), gegeven).await;
    let lijst = regio.get(Wie::Triagist, &format!("{pad}/berichten")).await.text;
    let verstuurd = lijst.split("href=\"").filter_map(|r| r.split('"').next()).find(|l| l.contains("/verstuurd/"));
    let shown = regio.get(Wie::Triagist, verstuurd.unwrap()).await.text;
    assert!(shown.contains("Dank u wel voor uw melding.") && shown.contains("n05-terugkoppeling, versie 1"));
    assert!(shown.contains("Aan de telefoon"));
    // What begins elsewhere is not written here.
    let schrijf = regio.get(Wie::Triagist, &format!("{pad}/berichten/schrijf/n05-melder")).await;
    assert_eq!(schrijf.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn het_voorbeeld_leest_de_regels_van_een_browser_en_een_open_plek_gaat_niet_weg() {
    let regio = Regio::new().await;
    let pad = regio.opgepakt().await;
    let schrijf = format!("{pad}/berichten/schrijf/n01-melder");
    let tekst = "Beste [naam],\r\n\r\n# Wat wij doen\r\n\r\nWij kijken.";
    let voorbeeld = Waarden::leeg().met("tekst", tekst).met("actie", "voorbeeld");
    let shown = regio.post(Wie::Triagist, &schrijf, &voorbeeld).await;
    assert!(shown.text.contains(">Wat wij doen</h4>"), "een kop is een kop");
    let weg = regio.met_nu(Waarden::leeg().met("tekst", tekst).met("wijze", "uitgereikt").met("actie", "verstuur"));
    let answer = regio.post(Wie::Triagist, &schrijf, &weg).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.text.contains("tussen [haken]"));
}

#[tokio::test]
async fn het_geheime_adres_van_de_een_is_voor_de_ander_nooit_veilig() {
    let regio = Regio::new().await;
    let pad = regio.opgepakt().await;
    let shown = regio.get(Wie::Triagist, &pad).await.text;
    let mensen: Vec<&str> = shown.split("href=\"").filter_map(|r| r.split('"').next()).collect();
    let daan = mensen.iter().filter(|l| l.ends_with("/informeren")).nth(1).unwrap().replace("/informeren", "");
    let adres = format!("{pad}/berichten/adres/{}", daan.rsplit('/').next().unwrap());
    let veilig = Waarden::leeg()
        .met("soort", "post")
        .met("regels", "kade 1, 3011AA Rotterdam")
        .met("veiligheid", "veilig")
        .met("reden", "zelf-bevestigd");
    let answer = regio.post(Wie::Triagist, &adres, &veilig).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.text.contains("geheime adres van iemand anders"));
}

#[tokio::test]
async fn niet_vertellen_besluiten_twee_mensen() {
    let regio = Regio::new().await;
    let pad = regio.opgepakt().await;
    let mens = link_to(&regio.get(Wie::Triagist, &pad).await.text, "/informeren").replace("/informeren", "");
    let wie = mens.rsplit('/').next().unwrap().to_owned();
    assert_eq!(regio.get(Wie::Gedragswetenschapper, &format!("{pad}/berichten")).await.status, StatusCode::NOT_FOUND);
    let later = format!("{pad}/berichten/later/n02-{wie}");
    let leeg = regio.post(Wie::Triagist, &later, &Waarden::leeg().met("keuze", "weglaten")).await;
    assert_eq!(leeg.status, StatusCode::UNPROCESSABLE_ENTITY);
    let vroeg = Waarden::leeg()
        .met("keuze", "uitstellen")
        .met("reden_uitstel", "geweld-stoppen")
        .met("toelichting", "Er is dreiging.");
    let answer = regio.post(Wie::Triagist, &later, &vroeg).await;
    assert!(answer.text.contains("nu nog niet nodig"), "four weeks have only begun");
    let niet = Waarden::leeg()
        .met("keuze", "weglaten")
        .met("reden_weglaten", "veiligheid-ander")
        .met("toelichting", "Er is dreiging.");
    regio.vul_in(Wie::Triagist, &later, niet).await;

    let eigen = regio.get(Wie::Triagist, &format!("{pad}/berichten")).await.text;
    assert!(eigen.contains("Wacht op een tweede beslisser") && !eigen.contains("/berichten/voorstel/"));
    let lijst = regio.get(Wie::Gedragswetenschapper, &format!("{pad}/berichten")).await.text;
    let voorstel = lijst.split("href=\"").filter_map(|r| r.split('"').next()).find(|l| l.contains("/voorstel/"));
    let voorstel = voorstel.unwrap().to_owned();
    assert_eq!(regio.get(Wie::Triagist, &voorstel).await.status, StatusCode::NOT_FOUND);
    let vraag = regio.get(Wie::Gedragswetenschapper, &voorstel).await.text;
    assert!(vraag.contains("Er is dreiging.") && vraag.contains("gevaarlijk voor iemand anders"));
    regio.vul_in(Wie::Gedragswetenschapper, &voorstel, Waarden::leeg().met("actie", "bekrachtig")).await;
    let na = regio.get(Wie::Triagist, &format!("{pad}/berichten")).await.text;
    assert!(na.contains("Niet vertellen, besloten op"));
}
