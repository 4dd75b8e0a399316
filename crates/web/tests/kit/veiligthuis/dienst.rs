//! Services, walked through their pages as a browser would.

use super::wereld::{Regio, Wie, errors, hidden, link_to};
use axum::http::StatusCode;
use web::formulier::Waarden;

/// Everything that a page may ask of a service that runs, below its path.
const VORMEN: [&str; 9] = [
    "contact",
    "mensen/nieuw",
    "voorwaarden/nieuw",
    "acties/nieuw",
    "plan/afspreken",
    "overschrijden",
    "collega",
    "afronden",
    "stoppen",
];

impl Regio {
    /// A service that was started by its worker. Gives its path.
    async fn dienst(&self, uitkomst: &str) -> String {
        let melding = self.besloten(uitkomst).await;
        let wie = Waarden::leeg().met("aan", Wie::Onderzoeker.account());
        self.vul_in(Wie::Onderzoeker, &format!("{melding}/dienst"), wie).await
    }
    /// The id of a person on the page of a service, by name.
    async fn mens(&self, dienst: &str, naam: &str) -> String {
        let text = self.get(Wie::Onderzoeker, &format!("{dienst}/contact")).await.text;
        let before = text.split(&format!(">{naam}</label>")).next().unwrap();
        before.rsplit("value=\"").next().unwrap().split('"').next().unwrap().to_owned()
    }
    async fn zie_kind(&self, dienst: &str) {
        let kind = self.mens(dienst, "Bo van der Linden").await;
        let velden = self.met_nu(Waarden::leeg()).met("over", kind).met("vorm", "school").met("gesproken", "ja");
        let velden = velden.met("alleen", "ja").met("door", Wie::Onderzoeker.account()).met("verslag", "Bo was stil.");
        self.vul_in(Wie::Onderzoeker, &format!("{dienst}/contact"), velden).await;
    }
    async fn dag(&self) -> String {
        self.nu().dag().kort()
    }
    /// What is missing, as the page says it.
    async fn ontbreekt(&self, dienst: &str) -> String {
        let text = self.get(Wie::Onderzoeker, dienst).await.text;
        let part = text.split("id=\"ontbreekt\"").nth(1).unwrap_or_default();
        part.split("</section>").next().unwrap_or_default().to_owned()
    }
}

#[tokio::test]
async fn een_besloten_melding_wacht_op_een_dienst_en_gaat_daarna_over_in_de_lijst() {
    let regio = Regio::new().await;
    let melding = regio.besloten("voorwaarden-en-vervolg").await;
    let lijst = regio.get(Wie::Onderzoeker, "/diensten").await.text;
    assert!(lijst.contains("Wacht op een start") && lijst.contains(&format!("{melding}/dienst")));
    assert!(!regio.get(Wie::Triagist, "/diensten").await.text.contains("Wacht op een start"));
    let zonder = regio.post(Wie::Onderzoeker, &format!("{melding}/dienst"), &Waarden::leeg()).await;
    assert!(zonder.status == 422 && zonder.text.contains("href=\"#aan\""));
    let wie = Waarden::leeg().met("aan", Wie::Onderzoeker.account());
    let dienst = regio.vul_in(Wie::Onderzoeker, &format!("{melding}/dienst"), wie).await;
    let lijst = regio.get(Wie::Onderzoeker, "/diensten").await.text;
    assert!(!lijst.contains("Wacht op een start") && lijst.contains(&dienst) && lijst.contains("1 niet gezien"));
    let pagina = regio.get(Wie::Onderzoeker, &dienst).await.text;
    assert!(pagina.contains("Noor Vermeer") && pagina.contains("nog niet gezien"));
    assert!(regio.get(Wie::Onderzoeker, &melding).await.status == 200, "wie de dienst uitvoert leest de melding");
    assert!(regio.get(Wie::Onderzoeker, &melding).await.text.contains(&dienst));
}

#[tokio::test]
async fn alleen_wie_de_dienst_uitvoert_en_wie_toezicht_houdt_zien_hem() {
    let regio = Regio::new().await;
    let dienst = regio.dienst("voorwaarden-en-vervolg").await;
    for (wie, status) in [
        (Wie::Onderzoeker, StatusCode::OK),
        (Wie::Teamleider, StatusCode::OK),
        (Wie::Triagist, StatusCode::NOT_FOUND),
        (Wie::Meldpunt, StatusCode::NOT_FOUND),
        (Wie::Gedragswetenschapper, StatusCode::NOT_FOUND),
        (Wie::Elders, StatusCode::NOT_FOUND),
    ] {
        assert_eq!(regio.get(wie, &dienst).await.status, status, "{wie:?}");
        assert_eq!(regio.get(wie, &format!("{dienst}/plan")).await.status, status, "{wie:?}");
    }
    for rest in VORMEN.into_iter().filter(|rest| *rest != "collega") {
        let pad = format!("{dienst}/{rest}");
        assert_eq!(regio.get(Wie::Teamleider, &pad).await.status, 404, "{rest}: toezicht houden is niet uitvoeren");
    }
    assert_eq!(regio.get(Wie::Teamleider, &format!("{dienst}/collega")).await.status, 200);
}

#[tokio::test]
async fn elke_bladzijde_van_een_dienst_bestaat_in_twee_talen() {
    let regio = Regio::new().await;
    super::bladzijden::heel(&regio, Wie::Onderzoeker, "/diensten").await;
    let melding = regio.besloten("onderzoek").await;
    super::bladzijden::heel(&regio, Wie::Teamleider, &format!("{melding}/dienst")).await;
    let wie = Waarden::leeg().met("aan", Wie::Onderzoeker.account());
    let dienst = regio.vul_in(Wie::Onderzoeker, &format!("{melding}/dienst"), wie).await;
    super::bladzijden::heel(&regio, Wie::Onderzoeker, &dienst).await;
    for rest in VORMEN.into_iter().chain(["onderzoeksplan", "feiten/nieuw", "informanten/nieuw", "derden", "plan"]) {
        super::bladzijden::heel(&regio, Wie::Onderzoeker, &format!("{dienst}/{rest}")).await;
    }
    let (kind, ouder) = (regio.mens(&dienst, "Bo van der Linden").await, regio.mens(&dienst, "Noor Vermeer").await);
    for rest in ["", "/vertellen", "/niet-vertellen", "/horen", "/verantwoorden", "/verslag"] {
        super::bladzijden::heel(&regio, Wie::Onderzoeker, &format!("{dienst}/mensen/{ouder}{rest}")).await;
    }
    super::bladzijden::heel(&regio, Wie::Onderzoeker, &format!("{dienst}/mensen/{kind}/zonder-ouders")).await;
    let plan = Waarden::leeg().met("aard", "kindermishandeling").met("vragen", "Is er geweld?");
    regio.vul_in(Wie::Onderzoeker, &format!("{dienst}/onderzoeksplan"), plan).await;
    super::bladzijden::heel(&regio, Wie::Onderzoeker, &format!("{dienst}/conclusie")).await;
    let voorwaarde = Waarden::leeg()
        .met("voorwaarde", "Vader drinkt niet als Bo er is.")
        .met("over", &kind)
        .met("uiterlijk", regio.dag().await);
    regio.vul_in(Wie::Onderzoeker, &format!("{dienst}/voorwaarden/nieuw"), voorwaarde).await;
    let shown = regio.get(Wie::Onderzoeker, &dienst).await.text;
    for rest in ["/toets", "/toetser"] {
        super::bladzijden::heel(&regio, Wie::Onderzoeker, &link_to(&shown, rest)).await;
    }
    for toon in ["lopend", "van-mij", "tweede", "beeindigd"] {
        super::bladzijden::heel(&regio, Wie::Teamleider, &format!("/diensten?toon={toon}")).await;
    }
}

#[tokio::test]
async fn voorwaarden_en_vervolg_is_af_als_het_kind_gezien_is_en_het_plan_is_afgesproken() {
    let regio = Regio::new().await;
    let dienst = regio.dienst("voorwaarden-en-vervolg").await;
    assert!(regio.ontbreekt(&dienst).await.contains("Een kind is nog niet gezien"));
    let form = regio.get(Wie::Onderzoeker, &format!("{dienst}/afronden")).await.text;
    let sent = hidden(&form).into_iter().fold(Waarden::leeg(), |v, (name, value)| v.met(&name, value));
    let nee = regio.post(Wie::Onderzoeker, &format!("{dienst}/afronden"), &sent).await;
    assert!(nee.status == 422 && errors(&nee.text).contains("Een kind is nog niet gezien"), "{}", errors(&nee.text));

    regio.zie_kind(&dienst).await;
    assert!(regio.get(Wie::Onderzoeker, &dienst).await.text.contains("Alleen gesproken op"));
    let (kind, ouder) = (regio.mens(&dienst, "Bo van der Linden").await, regio.mens(&dienst, "Noor Vermeer").await);
    let dag = regio.dag().await;
    let stel = Waarden::leeg().met("voorwaarde", "Vader drinkt niet.").met("over", &kind).met("uiterlijk", &dag);
    regio.vul_in(Wie::Onderzoeker, &format!("{dienst}/voorwaarden/nieuw"), stel).await;
    assert!(regio.ontbreekt(&dienst).await.contains("staat niet wie haar nagaat"));
    let shown = regio.get(Wie::Onderzoeker, &dienst).await.text;
    let toetser = Waarden::leeg().met("toetser", "lokaal-team").met("wie-toetst", "Sara van het wijkteam");
    regio.vul_in(Wie::Onderzoeker, &link_to(&shown, "/toetser"), toetser).await;
    let actie = Waarden::leeg().met("actie", "Haalt Bo op van school.").met("partij", "netwerk").met("wie-doet", "Oma");
    let actie = actie.met("over", &kind).met("uiterlijk", &dag);
    regio.vul_in(Wie::Onderzoeker, &format!("{dienst}/acties/nieuw"), actie).await;
    let plan = Waarden::leeg().met("over", &ouder).met("op", &dag).met("partners", "School doet mee.");
    regio.vul_in(Wie::Onderzoeker, &format!("{dienst}/plan/afspreken"), plan).await;
    let papier = regio.get(Wie::Onderzoeker, &format!("{dienst}/plan")).await.text;
    for tekst in ["Vader drinkt niet.", "Sara van het wijkteam", "Oma", "School doet mee.", "0800-2000"] {
        assert!(papier.contains(tekst), "{tekst}");
    }
    assert!(regio.ontbreekt(&dienst).await.contains("Er ontbreekt niets"));
    regio.vul_in(Wie::Onderzoeker, &format!("{dienst}/afronden"), Waarden::leeg()).await;
    assert!(regio.get(Wie::Onderzoeker, &dienst).await.text.contains("Afgerond op"));
    assert!(!regio.get(Wie::Onderzoeker, "/diensten").await.text.contains(&dienst));
}

#[tokio::test]
async fn een_voorwaarde_die_niet_is_nagekomen_vraagt_uitleg_en_valt_op_in_de_lijst() {
    let regio = Regio::new().await;
    let dienst = regio.dienst("voorwaarden-en-vervolg").await;
    let kind = regio.mens(&dienst, "Bo van der Linden").await;
    let dag = regio.dag().await;
    let stel = Waarden::leeg().met("voorwaarde", "Vader drinkt niet.").met("over", &kind).met("uiterlijk", &dag);
    regio.vul_in(Wie::Onderzoeker, &format!("{dienst}/voorwaarden/nieuw"), stel).await;
    let toets = link_to(&regio.get(Wie::Onderzoeker, &dienst).await.text, "/toets");
    let niet = Waarden::leeg().met("uitkomst", "niet-nagekomen").met("op", &dag);
    let nee = regio.post(Wie::Onderzoeker, &toets, &niet).await;
    assert!(nee.status == 422 && nee.text.contains("href=\"#toelichting\""));
    regio.vul_in(Wie::Onderzoeker, &toets, niet.met("toelichting", "Vader rook naar drank.")).await;
    assert!(regio.get(Wie::Onderzoeker, &dienst).await.text.contains("Vader rook naar drank."));
    assert!(regio.get(Wie::Teamleider, "/diensten").await.text.contains("1 niet nagekomen"));
}

#[tokio::test]
async fn omzetten_doen_twee_mensen_en_beide_data_staan_er() {
    let regio = Regio::new().await;
    let dienst = regio.dienst("voorwaarden-en-vervolg").await;
    let waarom = || Waarden::leeg().met("motivering", "Vader werkt niet meer mee en ontkent.");
    regio.vul_in(Wie::Onderzoeker, &format!("{dienst}/omzetten"), waarom()).await;
    let shown = regio.get(Wie::Onderzoeker, &dienst).await.text;
    assert!(shown.contains("Omzetten naar onderzoek") && !shown.contains("Lezen en beslissen"), "niet over het eigen");
    let lijst = regio.get(Wie::Gedragswetenschapper, "/diensten?toon=tweede").await.text;
    assert!(lijst.contains(&dienst));
    let shown = regio.get(Wie::Gedragswetenschapper, &dienst).await.text;
    let voorstel = shown.split("href=\"").filter_map(|r| r.split('"').next()).find(|l| l.contains("/voorstellen/"));
    let voorstel = voorstel.expect("the way to the proposal").to_owned();
    super::bladzijden::heel(&regio, Wie::Gedragswetenschapper, &voorstel).await;
    assert_eq!(regio.get(Wie::Onderzoeker, &voorstel).await.status, 404, "de voorsteller beslist niet");

    // Two colleagues read the same proposal; the second hears that it was changed.
    let form = regio.get(Wie::Gedragswetenschapper, &voorstel).await.text;
    let sent = hidden(&form).into_iter().fold(Waarden::leeg().met("actie", "bekrachtig"), |v, (n, w)| v.met(&n, w));
    let traag = regio.get(Wie::Teamleider, &voorstel).await.text;
    let traag = hidden(&traag).into_iter().fold(Waarden::leeg().met("actie", "bekrachtig"), |v, (n, w)| v.met(&n, w));
    assert_eq!(regio.post(Wie::Gedragswetenschapper, &voorstel, &sent).await.status, 303);
    let te_laat = regio.post(Wie::Teamleider, &voorstel, &traag).await;
    assert_eq!(te_laat.status, StatusCode::CONFLICT);
    assert!(te_laat.text.contains("Yara Vos"), "gewijzigd door wie");

    let shown = regio.get(Wie::Onderzoeker, &dienst).await.text;
    assert!(shown.contains("Als de termijn doorloopt") && shown.contains("Als er tien nieuwe weken beginnen"));
    assert!(shown.contains("Onderzoeksplan") && shown.contains("Niet iedereen weet dat het een onderzoek is geworden"));
    let row = regio.archief.diensten().pop().unwrap();
    assert_eq!((row.soort.as_str(), row.omgezet_op.is_some()), ("onderzoek", true));
}

#[tokio::test]
async fn een_onderzoek_vraagt_derden_pas_na_een_besluit_van_twee() {
    let regio = Regio::new().await;
    let dienst = regio.dienst("onderzoek").await;
    let kind = regio.mens(&dienst, "Bo van der Linden").await;
    let vraag = regio.met_nu(Waarden::leeg()).met("bron", "zorg").met("wie", "De huisarts").met("over", &kind);
    let vraag = vraag.met("vraag", "Wat zag u?");
    let nee = regio.post(Wie::Onderzoeker, &format!("{dienst}/informanten/nieuw"), &vraag).await;
    assert!(nee.status == 422 && errors(&nee.text).contains("besluiten twee mensen vooraf"), "{}", errors(&nee.text));
    let waarom = Waarden::leeg().met("motivering", "Vader dreigt.");
    regio.vul_in(Wie::Onderzoeker, &format!("{dienst}/derden"), waarom).await;
    let shown = regio.get(Wie::Gedragswetenschapper, &dienst).await.text;
    let voorstel = shown.split("href=\"").filter_map(|r| r.split('"').next()).find(|l| l.contains("/voorstellen/"));
    let ja = Waarden::leeg().met("actie", "bekrachtig");
    regio.vul_in(Wie::Gedragswetenschapper, voorstel.unwrap(), ja).await;
    regio.wereld.klok.vooruit(60);
    let vraag = regio.met_nu(Waarden::leeg()).met("bron", "zorg").met("wie", "De huisarts").met("over", &kind);
    regio.vul_in(Wie::Onderzoeker, &format!("{dienst}/informanten/nieuw"), vraag.met("vraag", "Wat zag u?")).await;
    let shown = regio.get(Wie::Onderzoeker, &dienst).await.text;
    assert!(shown.contains("De huisarts") && shown.contains("vóór het gezin gevraagd"));
    let antwoord = regio.met_nu(Waarden::leeg()).met("antwoord", "Moeder was twee keer hier.");
    regio.vul_in(Wie::Onderzoeker, &link_to(&shown, "/antwoord"), antwoord).await;
    let shown = regio.get(Wie::Onderzoeker, &dienst).await.text;
    let tekst = Waarden::leeg().met("akkoord", "akkoord").met("op", regio.dag().await);
    regio.vul_in(Wie::Onderzoeker, &link_to(&shown, "/tekst"), tekst).await;
    assert!(regio.ontbreekt(&dienst).await.contains("Niet iedereen weet aan wie informatie is gevraagd"));
}

#[tokio::test]
async fn het_verslag_van_een_persoon_biedt_alleen_feiten_over_die_persoon() {
    let regio = Regio::new().await;
    let dienst = regio.dienst("onderzoek").await;
    let (vader, moeder) = (regio.mens(&dienst, "Daan van der Linden").await, regio.mens(&dienst, "Noor Vermeer").await);
    for (wie, wat) in [(&vader, "Vader sloeg met een riem."), (&moeder, "Moeder sliep bij haar zus.")] {
        let feit = Waarden::leeg().met("feit", wat).met("over", wie).met("bron", "politie").met("waarneming", "zelf");
        regio.vul_in(Wie::Onderzoeker, &format!("{dienst}/feiten/nieuw"), feit).await;
    }
    let verslag = format!("{dienst}/mensen/{vader}/verslag");
    let form = regio.get(Wie::Onderzoeker, &verslag).await.text;
    assert!(form.contains("Vader sloeg met een riem.") && !form.contains("Moeder sliep bij haar zus."));
    let concept = Waarden::leeg().met("fase", "concept").met("op", regio.dag().await).met("verslagtekst", "Uw deel.");
    regio.vul_in(Wie::Onderzoeker, &verslag, concept).await;
    let definitief = Waarden::leeg().met("fase", "definitief").met("op", regio.dag().await).met("verslagtekst", "Uw.");
    let nee = regio.post(Wie::Onderzoeker, &verslag, &definitief).await;
    assert!(nee.status == 422 && errors(&nee.text).contains("Geef eerst het concept"), "{}", errors(&nee.text));
}

#[tokio::test]
async fn een_teamleider_zet_klaar_de_medewerker_begint_en_geeft_door() {
    let regio = Regio::new().await;
    let melding = regio.besloten("voorwaarden-en-vervolg").await;
    let wie = Waarden::leeg().met("aan", Wie::Onderzoeker.account());
    let dienst = regio.vul_in(Wie::Teamleider, &format!("{melding}/dienst"), wie).await;
    assert!(regio.get(Wie::Teamleider, &dienst).await.text.contains("Deze dienst staat klaar"));
    assert_eq!(regio.get(Wie::Onderzoeker, &format!("{dienst}/contact")).await.status, 404, "nog niet begonnen");
    regio.druk(Wie::Onderzoeker, &format!("{dienst}/beginnen")).await;
    assert_eq!(regio.get(Wie::Onderzoeker, &format!("{dienst}/contact")).await.status, 200);
    let vreemd = Waarden::leeg().met("aan", Wie::Triagist.account());
    let nee = regio.post(Wie::Onderzoeker, &format!("{dienst}/collega"), &vreemd).await;
    assert!(nee.status == 422 && errors(&nee.text).contains("Kies iemand uit de lijst"), "{}", errors(&nee.text));
}
