//! Invented dossiers in several states, told through the forms.

#![allow(dead_code, reason = "the tests and the example each use a part")]

use crate::steun::{Wereld, verhaal::Verhaal};
use access::Soort;
use application::ports::{Accounts, Append, Clock, Event, Instelling, Organisatie, Store, Stream, Transaction};
use kernel::{Actor, DossierId, MeldingId, Moment, OrganisatieId, Tekst};
use meldcode::dossier::{Event as DossierEvent, Gegeven, Terugkoppeling, TerugkoppelingSoort};
use uuid::Uuid;

/// The region that the school reports to.
pub const REGIO: OrganisatieId = OrganisatieId::new(Uuid::from_u128(77));

/// The school reports to a region.
pub async fn met_regio(wereld: &Wereld) {
    let regio = Organisatie {
        id: REGIO,
        naam: "Veilig Thuis Zeedorp".to_owned(),
        soort: Soort::VeiligThuis,
        kader: String::new(),
        regio: None,
        instelling: Instelling::default(),
    };
    wereld.geheugen.put_organisatie(&regio).await.unwrap();
    let school = OrganisatieId::new(Uuid::from_u128(9));
    let school = wereld.geheugen.organisatie(school).await.unwrap().unwrap();
    wereld.geheugen.put_organisatie(&Organisatie { regio: Some(REGIO), ..school }).await.unwrap();
}

/// The school works with another framework.
pub async fn met_kader(wereld: &Wereld, kader: &str) {
    let school = OrganisatieId::new(Uuid::from_u128(9));
    let school = wereld.geheugen.organisatie(school).await.unwrap().unwrap();
    wereld.geheugen.put_organisatie(&Organisatie { kader: kader.to_owned(), ..school }).await.unwrap();
}

/// Days pass; the teacher signs in again.
pub async fn dagen_later(wereld: &Wereld, dagen: i64) {
    wereld.klok.vooruit(dagen * 86_400);
    wereld.meld_aan(crate::steun::LERARES, crate::steun::TOKEN).await;
}

/// A family up to step 2.
pub async fn begonnen(wereld: &Wereld) -> Verhaal<'_> {
    let verhaal = Verhaal::open(wereld, "").await;
    verhaal.vul().await;
    verhaal
}

/// The same, with a conversation held, one planned and an attempt.
pub async fn gesproken(wereld: &Wereld) -> Verhaal<'_> {
    let verhaal = begonnen(wereld).await;
    let mensen = verhaal.mensen().await;
    let gesprek = [
        ("met", mensen[1].as_str()),
        ("alleen", "ja"),
        ("dag", "23-12-2026"),
        ("door", "Sanne Bakker"),
        ("gezegd", "Moeder vertelt dat haar ex-partner langskomt en schreeuwt."),
        ("reactie", "Moeder huilt en wil hulp."),
        ("afspraken", "Na de vakantie praten wij verder."),
        ("toestemming", "gegeven"),
    ];
    verhaal.doe("gesprekken/nieuw", &gesprek).await;
    let plan = [("met", mensen[0].as_str()), ("op", "12-1-2027"), ("waarover", "Een kindgesprek, zonder moeder.")];
    verhaal.doe("gesprekken/plannen", &plan).await;
    let poging =
        [("met", mensen[3].as_str()), ("dag", "23-12-2026"), ("wijze", "telefoon"), ("resultaat", "Geen gehoor.")];
    verhaal.doe("gesprekken/poging", &poging).await;
    verhaal
}

/// The fields of a weighing: short answers, with facts for each, and question 2 for everybody in the household.
pub fn weging(mensen: &[String], kort: &str) -> Vec<(String, String)> {
    let mut velden = Vec::new();
    for deel in kort.split(' ') {
        let (vraag, antwoord) = deel.split_once('=').unwrap();
        velden.push((vraag.to_owned(), antwoord.to_owned()));
        velden.push((format!("{vraag}-waarom"), "Drie keer gezien op school.".to_owned()));
        if vraag == "acuut" || vraag == "structureel" {
            velden.extend(mensen.iter().map(|wie| (format!("{vraag}-{wie}"), antwoord.to_owned())));
        }
    }
    velden
}

/// Weighs, and gives the id of the weighing.
pub async fn weeg(verhaal: &Verhaal<'_>, kort: &str, meer: &[(&str, &str)]) -> String {
    let mensen: Vec<String> = verhaal.mensen().await.into_iter().take(3).collect();
    let velden = weging(&mensen, kort);
    let alle: Vec<(&str, &str)> =
        velden.iter().map(|(naam, waarde)| (naam.as_str(), waarde.as_str())).chain(meer.iter().copied()).collect();
    let naar = verhaal.doe("weging", &alle).await;
    naar.rsplit('/').next().unwrap().to_owned()
}

/// Nothing acute, own help is possible.
pub const HULP: &str =
    "vermoeden=ja acuut=nee structureel=nee onthulling=nee hulp_mogelijk=ja medewerking=ja duurzaam_veilig=ja";
/// Structural, and help is not possible.
pub const MELDEN: &str =
    "vermoeden=ja acuut=nee structureel=ja onthulling=nee hulp_mogelijk=nee medewerking=nvt duurzaam_veilig=nvt";
/// The weighing takes the suspicion away.
pub const GEEN: &str = "vermoeden=nee";

/// The fields of a report that is complete.
pub fn melding(wie: &str) -> Vec<(&str, &str)> {
    vec![
        ("over", wie),
        ("omschrijving", "Noor heeft vaak blauwe plekken en zegt dat het thuis weer mis is."),
        ("dringend", "nee"),
        ("geinformeerd", "ja"),
        ("naam", "Sanne Bakker"),
        ("functie", "leerkracht groep 4"),
        ("contact", "06 00 00 00 00"),
        ("identiteit", "open"),
        ("gaat_goed", "Moeder is lief en komt afspraken na."),
        ("verwachting", "Graag bericht per telefoon."),
    ]
}

/// Reported; gives the id of the melding.
pub async fn gemeld(verhaal: &Verhaal<'_>) -> String {
    let mensen = verhaal.mensen().await;
    let signaal = verhaal.eerste("stap-1", "signalen").await;
    let mut velden = melding(&mensen[0]);
    velden.push(("mee", &signaal));
    let naar = verhaal.doe("melden/voorbeeld", &velden).await;
    naar.rsplit('/').next().unwrap().to_owned()
}

/// Veilig Thuis lets the reporter know something, as its side does.
pub async fn laat_weten(wereld: &Wereld, pad: &str, melding: &str, soort: TerugkoppelingSoort, tekst: Option<&str>) {
    let dossier: DossierId = pad.rsplit('/').next().unwrap().parse().unwrap();
    let melding: MeldingId = melding.parse().unwrap();
    let stream = Stream::Dossier(dossier);
    let history = wereld.geheugen.load(stream).await.unwrap();
    let last = history.last().unwrap();
    let over = history.iter().find_map(|recorded| match &recorded.event {
        Event::Dossier(DossierEvent::Gemeld(gemeld)) => Some(gemeld.betrokkenen.clone()),
        _ => None,
    });
    let at: Moment = wereld.klok.now();
    let tekst = tekst.map(|tekst| Gegeven::new(over.unwrap(), Tekst::new(tekst).unwrap()));
    let event = DossierEvent::TerugkoppelingOntvangen(Terugkoppeling { melding, soort, op: at, tekst });
    let actor = Actor { account: last.actor.account, rol: access::HUIS, organisatie: REGIO };
    let append = Append { stream, expected: last.seq, actor, events: vec![Event::Dossier(event)] };
    let transaction = Transaction { at, appends: vec![append], access: Vec::new(), once: None, drop_draft: None };
    wereld.geheugen.commit(transaction).await.unwrap();
}

/// Every state, with a name and the path of its dossier.
pub async fn alle(wereld: &Wereld) -> Vec<(&'static str, String)> {
    let nieuw = Verhaal::open(wereld, "").await;
    let met_gesprek = gesproken(wereld).await;
    let hulp = gesproken(wereld).await;
    let weging = weeg(&hulp, HULP, &[]).await;
    let te_melden = gesproken(wereld).await;
    weeg(&te_melden, MELDEN, &[]).await;
    let verstuurd = gesproken(wereld).await;
    weeg(&verstuurd, MELDEN, &[]).await;
    let melding = gemeld(&verstuurd).await;
    laat_weten(wereld, &verstuurd.pad, &melding, TerugkoppelingSoort::Beoordeeld, None).await;
    let eer = Verhaal::open(wereld, "").await;
    eer.doe("route", &[("route", "eergerelateerd")]).await;
    eer.doe("betrokkenen/nieuw", &[("naam", "Yara"), ("rol", "client"), ("client", "ja"), ("huishouden", "ja")]).await;
    eer.doe("betrokkenen/nieuw", &[("naam", "Een broer"), ("rol", "broer_zus"), ("huishouden", "ja")]).await;
    let acuut = begonnen(wereld).await;
    let acute = weeg(&acuut, "vermoeden=ja acuut=ja structureel=nee onthulling=nee hulp_mogelijk=twijfel", &[]).await;
    let collega = Verhaal::open(wereld, "").await;
    collega.doe("route", &[("route", "medewerker")]).await;
    vec![
        ("new", nieuw.pad),
        ("spoken", met_gesprek.pad),
        ("weighed: help", format!("{}/weging/{weging}", hulp.pad)),
        ("to report", te_melden.pad),
        ("reported", format!("{}/melding/{melding}", verstuurd.pad)),
        ("honour", eer.pad),
        ("acute", format!("{}/weging/{acute}", acuut.pad)),
        ("colleague", collega.pad),
    ]
}
