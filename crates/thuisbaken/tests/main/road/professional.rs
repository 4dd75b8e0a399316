//! The teacher: the steps of the meldcode, the decision, the report, and what comes back.

use super::{BSN, CHILD, OWN, PARENT, SCHOOL, STREET, TOLD, link};
use crate::house::{Form, House, Visitor, told};
use kernel::{DossierId, MeldingId};

async fn add_people(teacher: &mut Visitor, at: &str) {
    let path = format!("{at}/betrokkenen/nieuw");
    let child = [
        ("naam", CHILD),
        ("rol", "kind"),
        ("geboren", "4-3-2017"),
        ("client", "ja"),
        ("huishouden", "ja"),
        ("bsn", BSN),
    ];
    teacher.fill(&path, &child).await;
    let parent = [("naam", PARENT), ("rol", "ouder"), ("geboren", "1985"), ("huishouden", "ja")];
    let done = teacher.fill(&path, &parent).await;
    let list = teacher.follow(&done).await;
    list.is(200).says(CHILD).says(PARENT);
    // The address stands apart: it can be secret.
    let ids: Vec<String> = list.text.split("/betrokkenen/").skip(1).map(|p| p.chars().take(36).collect()).collect();
    let first = ids.iter().find(|id| id.len() == 36 && id.contains('-')).expect("a person").clone();
    let fields = [("adres", STREET), ("geheim", "ja")];
    teacher.fill(&format!("{at}/betrokkenen/{first}/adres"), &fields).await;
}

async fn see_and_ask(teacher: &mut Visitor, at: &str) {
    let form = teacher.get(&format!("{at}/signalen/nieuw")).await;
    let child = form.choice("over", CHILD);
    let seen = format!("Tekent alleen nog een {SCHOOL}");
    let fields = [
        ("omschrijving", seen.as_str()),
        ("richting", "voor"),
        ("bron", "eigen_waarneming"),
        ("gezien", "de leerkracht"),
        ("dag", "14-9-2026"),
        ("plaats", "in de klas"),
        ("over", &child),
    ];
    let done = teacher.submit(&Form::on(&form).with(&fields)).await;
    teacher.follow(&done).await.says(SCHOOL);
    let advice = format!("Praat met de ouders over de {OWN}");
    let consult = [
        ("met", "veilig_thuis"),
        ("wie", "Joke"),
        ("functie", "medewerker advies"),
        ("dag", "15-9-2026"),
        ("anoniem", "ja"),
        ("advies", &advice),
    ];
    teacher.fill(&format!("{at}/stap-2/nieuw"), &consult).await;
    let colleague = [
        ("met", "aandachtsfunctionaris"),
        ("wie", "Wim"),
        ("functie", "intern begeleider"),
        ("dag", "15-9-2026"),
        ("advies", "Leg het voor aan Veilig Thuis"),
    ];
    teacher.fill(&format!("{at}/stap-2/nieuw"), &colleague).await;
    let form = teacher.get(&format!("{at}/gesprekken/nieuw")).await;
    let parent = form.choice("met", PARENT);
    let said = format!("Onze zorgen over de {SCHOOL} verteld");
    let talk = [
        ("met", parent.as_str()),
        ("dag", "15-9-2026"),
        ("door", "de leerkracht"),
        ("gezegd", &said),
        ("reactie", "Werd boos"),
        ("toestemming", "niet_gevraagd"),
    ];
    teacher.submit(&Form::on(&form).with(&talk)).await.is(303);
}

async fn weigh(teacher: &mut Visitor, at: &str) {
    let fact = format!("Zie de signalen over de {SCHOOL}");
    let answers = [
        ("vermoeden", "ja"),
        ("vermoeden-waarom", fact.as_str()),
        ("acuut", "nee"),
        ("acuut-waarom", "Er is nu rust thuis"),
        ("structureel", "ja"),
        ("structureel-waarom", &fact),
        ("hulp_mogelijk", "ja"),
        ("hulp_mogelijk-waarom", "De intern begeleider helpt"),
        ("medewerking", "ja"),
        ("medewerking-waarom", "Beide ouders doen mee"),
        ("duurzaam_veilig", "nee"),
        ("duurzaam_veilig-waarom", &fact),
        ("doe", "opslaan"),
    ];
    let mut form = teacher.form(&format!("{at}/weging")).await.with(&answers);
    // Question 2 is asked of everybody in the house.
    let each: Vec<String> = form.fields.iter().map(|field| field.name().to_owned()).collect();
    let per_person = each.iter().filter(|name| name.len() > 40);
    for name in per_person {
        form = form.with(&[(name, if name.starts_with("acuut") { "nee" } else { "ja" })]);
    }
    let done = teacher.submit(&form).await;
    let page = teacher.follow(&done).await;
    let decision = Form::on(page.is(200));
    let no = teacher.post(&decision.action, &[("melden", "nee")]).await;
    assert_ne!(no.status, 303, "a decision against the rules was taken: {}", no.words());
    let page = teacher.get(&decision.action).await;
    let form = Form::on(&page);
    let form = if form.pairs().contains(&("melden".to_owned(), "ja".to_owned())) {
        form
    } else {
        form.with(&[("melden", "ja")])
    };
    teacher.submit(&form).await.is(303);
}

async fn report(teacher: &mut Visitor, at: &str) -> String {
    let form = teacher.form(&format!("{at}/melden")).await;
    let what = format!("Wij maken ons zorgen om de {SCHOOL}");
    let fields = [
        ("omschrijving", what.as_str()),
        ("dringend", "nee"),
        ("geinformeerd", "ja"),
        ("functie", "leerkracht groep 5"),
        ("contact", "06 12345678"),
    ];
    let missing = teacher.submit(&form.clone().with(&fields[1..])).await;
    assert_eq!(missing.status, 422, "a report without a concern: {}", missing.words());
    let preview = teacher.submit(&form.with(&fields)).await;
    preview.is(200).says(CHILD).says(SCHOOL);
    assert!(!preview.text.contains(OWN), "what was not chosen goes along");
    let send = Form::to(&preview, "/melden/voorbeeld");
    let (mut one, mut other) = (teacher.clone(), teacher.clone());
    let (first, second) = tokio::join!(one.submit(&send), other.submit(&send));
    assert_eq!(first.is(303).location(), second.is(303).location(), "sent twice is sent once");
    let receipt = teacher.follow(&first).await;
    receipt.is(200);
    first.location().to_owned()
}

/// Walks from the list of dossiers to the receipt.
pub async fn walk(house: &House) -> (DossierId, MeldingId) {
    let mut teacher = house.enter(&told::teacher()).await;
    let empty = teacher.get("/dossiers").await;
    assert_eq!(link(empty.is(200), "/dossiers/nieuw"), "/dossiers/nieuw");
    let note = format!("Weer over die {OWN}");
    let opened = teacher.fill("/dossiers/nieuw", &[("notitie", &note)]).await;
    let dossier: DossierId = told::id_in(opened.location());
    let at = format!("/dossiers/{dossier}");
    teacher.get(&at).await.is(200);
    teacher.fill(&format!("{at}/route"), &[("route", "thuis")]).await;
    add_people(&mut teacher, &at).await;
    see_and_ask(&mut teacher, &at).await;
    weigh(&mut teacher, &at).await;
    let receipt = report(&mut teacher, &at).await;
    let melding = receipt.split('/').nth(4).and_then(|id| id.split('?').next()).unwrap().parse().unwrap();
    for page in ["verantwoording", "anoniem", "taken", "gesprekken", "wegingen", "betrokkenen"] {
        teacher.get(&format!("{at}/{page}")).await.is(200);
    }
    teacher.get(&format!("{at}/verantwoording")).await.says(SCHOOL).says(OWN);
    let anonymous = teacher.get(&format!("{at}/anoniem")).await;
    for name in ["Zonnegloed", "Kwikstaart", "Kanariepiet", BSN] {
        assert!(!anonymous.text.split_once("<main").unwrap().1.contains(name), "{name} in the case without names");
    }
    (dossier, melding)
}

/// The teacher looks again and reads what Veilig Thuis let know.
pub async fn hears(house: &House, dossier: DossierId) {
    let mut teacher = house.enter(&told::teacher()).await;
    let page = teacher.get(&format!("/dossiers/{dossier}")).await;
    page.is(200).says(TOLD);
    assert!(!page.text.contains(super::INTAKE), "what Veilig Thuis keeps to itself");
}
