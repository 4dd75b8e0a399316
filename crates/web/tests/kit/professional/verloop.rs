//! The road of a teacher: what the pages show as the dossier grows.

use crate::steun::{Wereld, lerares, verhaal::Verhaal};
use access::Rol;
use application::ports::{Account, Accounts};
use axum::http::StatusCode;
use kernel::AccountId;
use uuid::Uuid;

#[tokio::test]
async fn wie_nog_niets_heeft_ziet_waar_te_beginnen() {
    let wereld = Wereld::new().await;
    let text = wereld.get("/dossiers", &lerares()).await.text;
    assert!(text.contains("Ik maak me zorgen over iemand") && text.contains("href=\"/dossiers/nieuw\""));
    assert!(text.contains("tel:112") && text.contains("tel:08002000"));
    Verhaal::open(&wereld, "Noor is stil.").await;
    let text = wereld.get("/dossiers", &lerares()).await.text;
    assert!(text.contains("Dossier van 24 december 2026"), "a dossier without a name is called after its day");
}

#[tokio::test]
async fn het_overzicht_noemt_steeds_een_volgende_stap() {
    let wereld = Wereld::new().await;
    let verhaal = Verhaal::open(&wereld, "").await;
    let now = async |verhaal: &Verhaal<'_>| {
        let text = verhaal.bekijk("").await;
        let from = text.find("id=\"nu\">").unwrap() + "id=\"nu\">".len();
        text[from..].split('<').next().unwrap().to_owned()
    };
    assert_eq!(now(&verhaal).await, "Eerst: waar gaat het om?");
    verhaal.doe("route", &[("route", "thuis")]).await;
    assert_eq!(now(&verhaal).await, "Over wie maakt u zich zorgen?");
    verhaal.doe("betrokkenen/nieuw", &[("rol", "kind"), ("geboren", "8")]).await;
    assert_eq!(now(&verhaal).await, "Schrijf op wat u zag of hoorde");
    verhaal.doe("acuut", &[("gevaar", "Er wordt geslagen.")]).await;
    let text = verhaal.bekijk("").await;
    assert!(text.contains("Acuut gevaar: bel 112") && text.contains("href=\"tel:112\"") && !text.contains("id=\"nu\""));
    verhaal.doe("acuut/gebeld", &[("met", "112"), ("dag", "24-12-2026"), ("tijd", "10:40")]).await;
    assert_eq!(now(&verhaal).await, "Schrijf op wat u zag of hoorde");
    verhaal.doe("acuut/voorbij", &[("reden", "De politie was er.")]).await;
    assert!(!verhaal.bekijk("").await.contains("Acuut gevaar: bel 112"));
}

#[tokio::test]
async fn een_collega_als_verdachte_toont_de_eigen_plicht_en_geen_vragen() {
    let wereld = Wereld::new().await;
    let verhaal = Verhaal::open(&wereld, "").await;
    assert_eq!(verhaal.doe("route", &[("route", "medewerker")]).await, format!("{}/route", verhaal.pad));
    let text = verhaal.bekijk("route").await;
    for words in ["vertrouwensinspecteur", "bevoegd gezag", "aangifte", "direct", "weegt u niet zelf"] {
        assert!(text.contains(words), "{words}");
    }
    assert!(!text.contains("/stap-4") && !verhaal.bekijk("").await.contains("/stap-4"), "no questions on this route");
}

#[tokio::test]
async fn van_route_veranderen_vraagt_een_reden() {
    let wereld = Wereld::new().await;
    let verhaal = Verhaal::open(&wereld, "").await;
    verhaal.doe("route", &[("route", "thuis")]).await;
    let answer = verhaal.stuur("route", &[("route", "vgv")]).await;
    assert!(
        answer.text.contains("id=\"reden-fout\"") && answer.text.contains("<details class=\"baken-uitklap\" open>")
    );
    verhaal.doe("route", &[("route", "vgv"), ("reden", "Een tante vertelde over een reis.")]).await;
    assert!(verhaal.bekijk("route").await.contains("binnen een uur"));
}

#[tokio::test]
async fn bij_eergerelateerd_geweld_staat_er_geen_aansporing_naar_de_familie() {
    let wereld = Wereld::new().await;
    let verhaal = Verhaal::open(&wereld, "").await;
    verhaal.doe("route", &[("route", "eergerelateerd")]).await;
    let prompt = "Vraag dat eerst aan";
    let text = verhaal.bekijk("stap-2").await;
    assert!(text.contains("Praat nog niet met ouders of familie") && text.contains("Vraag hier een deskundige"));
    assert!(!text.contains(prompt));
    let expert = [
        ("met", "deskundige_eergerelateerd"),
        ("wie", "Mevrouw De Wit"),
        ("functie", "LEC EGG"),
        ("dag", "23-12-2026"),
        ("advies", "Niet bellen naar huis."),
    ];
    verhaal.doe("stap-2/nieuw", &expert).await;
    let text = verhaal.bekijk("stap-2").await;
    assert!(!text.contains("Praat nog niet met ouders of familie") && text.contains(prompt));
}

#[tokio::test]
async fn een_kladnotitie_wordt_een_signaal_of_is_echt_weg() {
    let wereld = Wereld::new().await;
    let verhaal = Verhaal::open(&wereld, "Noor is stil sinds een week.").await;
    verhaal.doe("route", &[("route", "thuis")]).await;
    verhaal.doe("betrokkenen/nieuw", &[("naam", "Noor"), ("rol", "kind")]).await;
    let note = verhaal.eerste("stap-0", "klad").await;
    let form = verhaal.bekijk(&format!("klad/{note}/signaal")).await;
    assert!(form.contains("Noor is stil sinds een week."));
    let fields = [
        ("omschrijving", "Noor zei deze week niets in de kring."),
        ("richting", "voor"),
        ("bron", "eigen_waarneming"),
        ("gezien", "Sanne Bakker"),
        ("dag", "21-12-2026"),
    ];
    verhaal.doe(&format!("klad/{note}/signaal"), &fields).await;
    assert!(verhaal.bekijk("stap-1").await.contains("niets in de kring"));
    verhaal.doe("stap-0", &[("notitie", "Toch niet.")]).await;
    let note = verhaal.eerste("stap-0", "klad").await;
    verhaal.doe(&format!("klad/{note}/weg"), &[]).await;
    assert!(!verhaal.bekijk("stap-0").await.contains("Toch niet."));
    let gone = wereld.geheugen.archief.lock().unwrap().vernietigd.clone();
    assert_eq!(gone.iter().map(ToString::to_string).collect::<Vec<_>>(), [note]);
}

#[tokio::test]
async fn een_verbeterd_signaal_blijft_leesbaar_met_de_reden() {
    let wereld = Wereld::new().await;
    let verhaal = Verhaal::open(&wereld, "").await;
    verhaal.vul().await;
    let signal = verhaal.eerste("stap-1", "signalen").await;
    let old = verhaal.bekijk(&format!("signalen/{signal}")).await;
    assert!(old.contains("08:45") || old.contains("Noor"), "the form holds what was recorded");
    let fields = [
        ("omschrijving", "De plek zat op de linkerarm."),
        ("richting", "voor"),
        ("bron", "eigen_waarneming"),
        ("gezien", "Sanne Bakker"),
        ("dag", "18-12-2026"),
        ("reden", "Het was de linkerarm."),
    ];
    verhaal.doe(&format!("signalen/{signal}"), &fields).await;
    let text = verhaal.bekijk("stap-1").await;
    assert!(text.contains("De plek zat op de linkerarm.") && text.contains("Het was de linkerarm."));
    assert!(text.contains("Dit stond er al."), "the withdrawn one is there with its reason, too");
}

#[tokio::test]
async fn het_verhaal_zonder_namen_noemt_niemand() {
    let wereld = Wereld::new().await;
    let verhaal = Verhaal::open(&wereld, "").await;
    verhaal.vul().await;
    let text = verhaal.bekijk("anoniem").await;
    for name in ["Noor", "Vermeulen", "Havenstraat", "Zeedorp", "06 12", "12-3-2018"] {
        assert!(!text.contains(name), "{name}");
    }
    assert!(text.contains("4 tot en met 11 jaar") && text.contains("[naam]") && text.contains("6 dagen geleden"));
    let head = text.split("baken-dossierkop__label").nth(1).unwrap();
    assert!(head[..60].contains("Zonder namen"), "nor does the head of the page");
}

#[tokio::test]
async fn een_geheim_adres_staat_alleen_op_zijn_eigen_bladzijde() {
    let wereld = Wereld::new().await;
    let verhaal = Verhaal::open(&wereld, "").await;
    verhaal.vul().await;
    let mother = verhaal.mensen().await.remove(1);
    for page in ["".to_owned(), "betrokkenen".to_owned(), format!("betrokkenen/{mother}")] {
        assert!(!verhaal.bekijk(&page).await.contains("Havenstraat"), "{page}");
    }
    assert!(verhaal.bekijk("betrokkenen").await.contains("Geheim adres vastgelegd."));
    assert!(verhaal.bekijk(&format!("betrokkenen/{mother}/adres")).await.contains("Havenstraat"));
}

#[tokio::test]
async fn de_aandachtsfunctionaris_ziet_van_wie_elk_dossier_is() {
    let wereld = Wereld::new().await;
    let verhaal = Verhaal::open(&wereld, "").await;
    verhaal.vul().await;
    let id = AccountId::new(Uuid::from_u128(2));
    let colleague = wereld.geheugen.account(id).await.unwrap().unwrap();
    wereld.meld_aan(id, "ander-token").await;
    let own = wereld.get("/dossiers", "baken=ander-token").await.text;
    assert!(!own.contains("Noor Vermeulen"), "a colleague sees only the own dossiers");
    let officer = Account { rollen: vec![Rol::Aandachtsfunctionaris], naam: "Ilse de Boer".to_owned(), ..colleague };
    wereld.geheugen.put_account(&officer).await.unwrap();
    let all = wereld.get("/dossiers", "baken=ander-token").await.text;
    assert!(all.contains("Dossiers van onze organisatie") && all.contains("Noor Vermeulen"));
    assert!(all.contains("Sanne Bakker"), "and who keeps each");
    assert_eq!(wereld.get(&verhaal.pad, "baken=ander-token").await.status, StatusCode::OK);
}
