//! The whole road: from the acute check to what the reporter hears.

use super::wereld::{Regio, Wie, link_to};
use web::formulier::Waarden;

#[tokio::test]
async fn van_ontvangst_tot_terugkoppeling_wijst_elke_bladzijde_de_volgende_stap() {
    let regio = Regio::new().await;
    let pad = regio.melding().await;
    let stap = async |wie: Wie, zin: &str| {
        let text = regio.get(wie, &pad).await.text;
        let next = text.split("id=\"volgende\">").nth(1).unwrap().split("</section>").next().unwrap().to_owned();
        assert!(next.contains(zin), "verwacht «{zin}», er staat: {next}");
        next
    };
    stap(Wie::Meldpunt, "Doe eerst de acuutcheck").await;
    let ja = Waarden::leeg().met("is_acuut", "ja");
    regio.vul_in(Wie::Meldpunt, &format!("{pad}/acuut"), ja.clone()).await;
    stap(Wie::Meldpunt, "Leg vast wat er is gedaan").await;
    regio.vul_in(Wie::Meldpunt, &format!("{pad}/acuut"), regio.met_nu(ja.met("maatregel", "112"))).await;
    stap(Wie::Triagist, "Pak deze melding op").await;
    stap(Wie::Teamleider, "Geef deze melding aan iemand").await;
    regio.druk(Wie::Triagist, &format!("{pad}/oppakken")).await;
    stap(Wie::Triagist, "Start de veiligheidsbeoordeling").await;
    stap(Wie::Teamleider, "Tom de Graaf werkt aan deze melding").await;
    regio.druk(Wie::Triagist, &format!("{pad}/start")).await;
    stap(Wie::Triagist, "Beoordeel de veiligheid van Noor Vermeer").await;
    regio.beoordeel(&pad).await;
    stap(Wie::Triagist, "Stel een besluit voor").await;
    regio.stel_voor(&pad, "voorwaarden-en-vervolg").await;
    stap(Wie::Triagist, "Wacht op een tweede beslisser").await;
    stap(Wie::Gedragswetenschapper, "Lees het voorstel en beslis").await;
    let to = regio
        .vul_in(Wie::Gedragswetenschapper, &format!("{pad}/besluit"), Waarden::leeg().met("actie", "bekrachtig"))
        .await;
    assert_eq!(to, "/werklijst?gedaan=bekrachtigd");
    assert!(regio.get(Wie::Gedragswetenschapper, &to).await.text.contains("Het besluit is bekrachtigd"));
    stap(Wie::Triagist, "Vertel de melder wat er is besloten").await;
    let melding = regio.get(Wie::Triagist, &pad).await.text;
    assert!(melding.contains("wacht op Voorwaarden &#38; Vervolg"), "de casus wacht");
    assert!(melding.contains("10 weken") || melding.contains("Voorwaarden"), "de tien weken lopen");

    let terug = format!("{pad}/terugkoppeling");
    let mag = regio.get(Wie::Triagist, &terug).await.text;
    assert!(mag.contains("De uitkomst: Bemoeienis: Voorwaarden &#38; Vervolg"));
    let woorden = Waarden::leeg().met("wijze", "telefoon").met("tekst", "Wij gaan verder met het gezin.");
    let to = regio.vul_in(Wie::Triagist, &terug, regio.met_nu(woorden)).await;
    let ziet = regio.get(Wie::Triagist, &to).await.text;
    assert!(ziet.contains("Dit ziet de melder") && ziet.contains("Wij gaan verder met het gezin."));

    for _ in 0..3 {
        let next = stap(Wie::Triagist, "de uitkomst").await;
        let told =
            Waarden::leeg().met("wijze", "huisbezoek").met("onderwerp", "uitkomst").met("onderwerp", "vastlegging");
        regio.vul_in(Wie::Triagist, &link_to(&next, "/informeren"), regio.met_nu(told)).await;
    }
    stap(Wie::Triagist, "Klaar voor nu").await;
}

#[tokio::test]
async fn een_voorstel_komt_terug_met_een_reden_en_de_eerste_kan_niet_ook_de_tweede_zijn() {
    let regio = Regio::new().await;
    let pad = regio.voorgesteld("geen-vervolg").await;
    assert_eq!(regio.get(Wie::Triagist, &format!("{pad}/besluit")).await.status, 404);
    let besluit = format!("{pad}/besluit");
    let vraag = regio.get(Wie::Gedragswetenschapper, &besluit).await.text;
    for te_lezen in
        ["Geen vervolg", "blijft op de radar", "Al jaren ruzie thuis.", "durft niet naar huis", "Tom de Graaf"]
    {
        assert!(vraag.contains(te_lezen), "{te_lezen}");
    }
    let terug = Waarden::leeg().met("actie", "terug").met("reden", "Spreek eerst het kind.");
    regio.vul_in(Wie::Gedragswetenschapper, &besluit, terug).await;
    assert!(regio.get(Wie::Triagist, &pad).await.text.contains("Spreek eerst het kind."));
    assert_eq!(regio.get(Wie::Gedragswetenschapper, &pad).await.status, 404, "er wordt haar niets meer gevraagd");
}

#[tokio::test]
async fn een_te_late_melding_blijft_staan_en_vraagt_bij_het_voorstel_een_reden() {
    let regio = Regio::new().await;
    let pad = regio.beoordeeld().await;
    regio.vooruit(24 * 20).await;
    let lijst = regio.get(Wie::Triagist, "/werklijst").await.text;
    assert!(lijst.contains(">te laat<") && lijst.contains("20 dagen"));
    let voorstel = format!("{pad}/voorstel");
    let shown = regio.get(Wie::Triagist, &voorstel).await.text;
    assert!(shown.contains("name=\"te_laat\""));
    let velden = Waarden::leeg()
        .met("uitkomst", "onderzoek")
        .met("instrument", "triage-instrument-2019")
        .met("motivering", "Er is te weinig bekend.");
    let answer = regio.post(Wie::Triagist, &voorstel, &velden).await;
    assert_eq!(answer.status, 422);
    assert!(answer.text.contains("href=\"#te_laat\""));
    regio.vul_in(Wie::Triagist, &voorstel, velden.met("te_laat", "capaciteit")).await;
    assert!(regio.get(Wie::Teamleider, "/werklijst").await.text.contains("wacht op tweede beslisser"));
}

#[tokio::test]
async fn een_verbetering_laat_het_geheime_adres_staan_zonder_het_te_tonen() {
    let regio = Regio::new().await;
    let pad = regio.opgepakt().await;
    let shown = regio.get(Wie::Triagist, &pad).await.text;
    let noor = link_to(&shown, "/informeren").replace("/informeren", "");
    let form = regio.get(Wie::Triagist, &noor).await.text;
    assert!(form.contains("value=\"Noor Vermeer\"") && !form.contains("Kade 1"));
    let beter = Waarden::leeg()
        .met("naam", "Noor Vermeer-de Boer")
        .met("geboren", "1990")
        .met("rol", "ouder")
        .met("adres_keuze", "laten");
    regio.vul_in(Wie::Triagist, &noor, beter).await;
    assert!(regio.get(Wie::Triagist, &pad).await.text.contains("Noor Vermeer-de Boer"));
    let om = Waarden::leeg().met("aanleiding", "bezoeken");
    assert!(regio.post(Wie::Triagist, &format!("{pad}/adres"), &om).await.text.contains("Kade 1"));
}

#[tokio::test]
async fn de_teamleider_wijst_een_vrije_melding_toe() {
    let regio = Regio::new().await;
    let pad = regio.melding().await;
    regio.vul_in(Wie::Meldpunt, &format!("{pad}/acuut"), Waarden::leeg().met("is_acuut", "nee")).await;
    let collega = format!("{pad}/collega");
    let form = regio.get(Wie::Teamleider, &collega).await.text;
    assert!(form.contains("Amina Haddou") && !form.contains("Kees Maas") && !form.contains("Yara Vos"));
    let elders = regio.post(Wie::Teamleider, &collega, &Waarden::leeg().met("collega", Wie::Elders.account())).await;
    assert_eq!(elders.status, 422);
    regio.vul_in(Wie::Teamleider, &collega, Waarden::leeg().met("collega", Wie::Collega.account())).await;
    assert_eq!(regio.laatste().behandelaar, Some(Wie::Collega.account()));
    assert_eq!(regio.get(Wie::Triagist, &collega).await.status, 404);
}

#[tokio::test]
async fn over_de_afscherming_beslissen_twee_mensen() {
    let regio = Regio::new().await;
    let pad = regio.opgepakt().await;
    let voorstel =
        Waarden::leeg().met("keuze", "bedreiging-melder").met("toelichting", "De vader dreigde op het plein.");
    regio.vul_in(Wie::Triagist, &format!("{pad}/afscherming"), voorstel).await;
    let besluit = format!("{pad}/afscherming/besluit");
    assert!(regio.get(Wie::Gedragswetenschapper, &besluit).await.text.contains("De vader dreigde op het plein."));
    regio.vul_in(Wie::Gedragswetenschapper, &besluit, Waarden::leeg().met("actie", "bekrachtig")).await;
    assert!(regio.get(Wie::Triagist, &pad).await.text.contains("melder afgeschermd"));
}
