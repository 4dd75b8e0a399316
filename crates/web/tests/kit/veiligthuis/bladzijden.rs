//! Every page of Veilig Thuis in both languages, in the states in which it differs.

use super::wereld::{Regio, Wie, link_to};
use axum::http::StatusCode;
use std::collections::BTreeSet;
use web::formulier::Waarden;

/// One page: in both languages it is made, has one heading, no id twice, every described thing, and no key of a message.
pub async fn heel(regio: &Regio, wie: Wie, pad: &str) -> String {
    let mut dutch = String::new();
    for taal in ["en", "nl"] {
        let joined = if pad.contains('?') { format!("{pad}&taal={taal}") } else { format!("{pad}?taal={taal}") };
        let answer = regio.get(wie, &joined).await;
        assert_eq!(answer.status, StatusCode::OK, "{pad} for {wie:?}");
        let text = answer.text;
        assert_eq!(text.matches("<h1").count(), 1, "{pad} has one heading of the first level");
        assert!(!text.contains(">vt-"), "{pad} shows the key of a message");
        assert!(!text.contains(">relatie-") && !text.contains(">dienst-"), "{pad} shows a key");
        let ids: Vec<&str> = text.split(" id=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
        let once: BTreeSet<&str> = ids.iter().copied().collect();
        assert_eq!(ids.len(), once.len(), "{pad}: an id stands twice: {ids:?}");
        for kind in ["aria-describedby=\"", "aria-labelledby=\"", " for=\""] {
            for wanted in text.split(kind).skip(1).filter_map(|rest| rest.split('"').next()) {
                for id in wanted.split(' ') {
                    assert!(once.contains(id), "{pad}: nothing has the id {id}");
                }
            }
        }
        let title = text.split("<title>").nth(1).unwrap().split("</title>").next().unwrap();
        assert!(!title.contains("Linden") && !title.contains("Vermeer"), "{pad}: the title names a person");
        dutch = text;
    }
    dutch
}

#[tokio::test]
async fn elke_bladzijde_bestaat_in_twee_talen() {
    let regio = Regio::new().await;
    heel(&regio, Wie::Triagist, "/werklijst").await;
    heel(&regio, Wie::Meldpunt, "/meldingen/nieuw").await;

    let nieuw = regio.melding().await;
    heel(&regio, Wie::Meldpunt, &format!("{nieuw}/controle")).await;
    heel(&regio, Wie::Meldpunt, &nieuw).await;
    heel(&regio, Wie::Meldpunt, &format!("{nieuw}/acuut")).await;
    heel(&regio, Wie::Meldpunt, &format!("{nieuw}/melder")).await;
    heel(&regio, Wie::Meldpunt, &format!("{nieuw}/afscherming")).await;
    heel(&regio, Wie::Teamleider, &format!("{nieuw}/adres")).await;

    let mine = regio.opgepakt().await;
    let shown = heel(&regio, Wie::Triagist, &mine).await;
    let mens = link_to(&shown, "/informeren").replace("/informeren", "");
    for rest in ["mensen/nieuw", "feiten", "wachtcontact", "vertraging", "collega", "intrekken"] {
        heel(&regio, Wie::Triagist, &format!("{mine}/{rest}")).await;
    }
    for rest in ["", "/informeren", "/verteld"] {
        heel(&regio, Wie::Triagist, &format!("{mens}{rest}")).await;
    }
    let wie = mens.rsplit('/').next().unwrap();
    let lijst = heel(&regio, Wie::Triagist, "/vertellen").await;
    assert!(
        lijst.contains(&format!("{mine}/berichten")) && !lijst.contains("Vermeer"),
        "wat te vertellen is, zonder namen"
    );
    heel(&regio, Wie::Triagist, "/vertellen?toon=alle").await;
    for rest in
        ["", &format!("/schrijf/n02-{wie}"), "/schrijf/n01-melder", "/schrijf/n10-partij", "/schrijf/n13-partij"]
    {
        heel(&regio, Wie::Triagist, &format!("{mine}/berichten{rest}")).await;
    }
    for rest in [format!("later/n02-{wie}"), format!("adres/{wie}")] {
        heel(&regio, Wie::Triagist, &format!("{mine}/berichten/{rest}")).await;
    }
    regio.druk(Wie::Triagist, &format!("{mine}/start")).await;
    heel(&regio, Wie::Triagist, &format!("{mens}/oordeel")).await;
    heel(&regio, Wie::Triagist, &format!("{mine}/bronnen/nieuw")).await;
    let velden = Waarden::leeg()
        .met("bron", "zorg")
        .met("wie", "huisarts")
        .met("reden", "Spoed.")
        .met("over", mens.rsplit('/').next().unwrap());
    regio.vul_in(Wie::Triagist, &format!("{mine}/bronnen/nieuw"), regio.met_nu(velden)).await;
    let shown = heel(&regio, Wie::Triagist, &mine).await;
    let bron = shown
        .split("href=\"")
        .filter_map(|r| r.split('"').next())
        .find(|l| l.contains("/bronnen/") && !l.ends_with("nieuw"))
        .unwrap()
        .to_owned();
    heel(&regio, Wie::Triagist, &bron).await;
    regio.beoordeel(&mine).await;
    heel(&regio, Wie::Triagist, &format!("{mine}/voorstel")).await;
    regio.stel_voor(&mine, "onderzoek").await;
    heel(&regio, Wie::Triagist, &mine).await;
    heel(&regio, Wie::Triagist, &format!("{mine}/voorstel")).await;
    heel(&regio, Wie::Gedragswetenschapper, &format!("{mine}/besluit")).await;
    heel(&regio, Wie::Gedragswetenschapper, &mine).await;
    for toon in ["alle", "van-mij", "vrij", "tweede", "besloten"] {
        heel(&regio, Wie::Teamleider, &format!("/werklijst?toon={toon}")).await;
    }

    // The same people were reported above: a region of its own, in which nobody has to be looked at first.
    let regio = Regio::new().await;
    let decided = regio.besloten("geen-vervolg").await;
    let shown = heel(&regio, Wie::Triagist, &decided).await;
    assert!(shown.contains("blijft op de radar"));
    heel(&regio, Wie::Triagist, &format!("{decided}/terugkoppeling")).await;
    heel(&regio, Wie::Teamleider, "/werklijst?toon=besloten&gedaan=bekrachtigd").await;
}

#[tokio::test]
async fn de_melding_laat_niet_zien_wie_meldt_of_waar_iemand_is() {
    let regio = Regio::new().await;
    let pad = regio.opgepakt().await;
    for bladzijde in [pad.clone(), format!("{pad}/controle")] {
        let text = regio.get(Wie::Triagist, &bladzijde).await.text;
        for verborgen in ["Sanne de Wit", "010-0000000", "Boomgaard", "Kade 1", "in de klas vertelde"] {
            assert!(!text.contains(verborgen), "{bladzijde}: {verborgen}");
        }
        assert!(text.contains("Bo van der Linden"));
    }
    assert!(regio.get(Wie::Triagist, &pad).await.text.contains("geheim adres"));
    let mens = link_to(&regio.get(Wie::Triagist, &pad).await.text, "/informeren");
    let mens = mens.split('/').nth(4).unwrap();
    let feit = Waarden::leeg().met("wat", "Bo had een blauwe plek.").met("over", mens).met("bron", "melder");
    let feit = feit.met("wie", "Sanne de Wit").met("waarneming", "zelf");
    regio.vul_in(Wie::Triagist, &format!("{pad}/feiten"), feit).await;
    let text = regio.get(Wie::Triagist, &pad).await.text;
    assert!(text.contains("blauwe plek") && !text.contains("Sanne de Wit"), "ook een feit noemt de melder niet");
}

#[tokio::test]
async fn wie_de_melder_is_komt_pas_na_de_knop_en_staat_in_het_logboek() {
    let regio = Regio::new().await;
    let pad = regio.opgepakt().await;
    let melder = format!("{pad}/melder");
    let vraag = regio.get(Wie::Triagist, &melder).await.text;
    assert!(!vraag.contains("Sanne de Wit"));
    let zonder_reden = regio.post(Wie::Triagist, &melder, &Waarden::leeg()).await;
    assert_eq!(zonder_reden.status, 422);
    assert!(!zonder_reden.text.contains("Sanne de Wit") && zonder_reden.text.contains("href=\"#aanleiding\""));
    let van_het_adres = regio.post(Wie::Triagist, &melder, &Waarden::leeg().met("aanleiding", "bezoeken")).await;
    assert_eq!(van_het_adres.status, 422, "een reden die hier niet past");
    let om = Waarden::leeg().met("aanleiding", "navragen");
    let getoond = regio.post(Wie::Triagist, &melder, &om).await;
    assert!(getoond.text.contains("Sanne de Wit") && getoond.text.contains("in de klas vertelde"));
    let gelogd = |actie, om| {
        let log = regio.archief.log.lock().unwrap();
        log.iter().any(|entry| entry.actie == actie && entry.aanleiding == Some(om))
    };
    assert!(gelogd(access::Actie::MelderInzien, access::Aanleiding::Navragen));
    assert_eq!(regio.post(Wie::Gedragswetenschapper, &melder, &om).await.status, 404);

    let adres = format!("{pad}/adres");
    assert!(!regio.get(Wie::Triagist, &adres).await.text.contains("Kade 1"));
    let om = Waarden::leeg().met("aanleiding", "bezoeken");
    assert!(regio.post(Wie::Triagist, &adres, &om).await.text.contains("Kade 1"));
    assert!(gelogd(access::Actie::AdresInzien, access::Aanleiding::Bezoeken));
}

#[tokio::test]
async fn wie_er_niets_mee_te_maken_heeft_ziet_geen_melding() {
    let regio = Regio::new().await;
    let pad = regio.opgepakt().await;
    for wie in [Wie::Collega, Wie::Elders, Wie::Gedragswetenschapper, Wie::Onderzoeker] {
        assert_eq!(regio.get(wie, &pad).await.status, 404, "{wie:?}");
    }
    let lijst = regio.get(Wie::Collega, "/werklijst").await.text;
    assert!(lijst.contains("Noor Vermeer") && lijst.contains("Tom de Graaf"));
    assert!(!lijst.contains(&format!("href=\"{pad}\"")), "wie er niet in mag, krijgt geen link");
    assert!(!regio.get(Wie::Elders, "/werklijst").await.text.contains("Noor Vermeer"));
}
