//! Huisartsenpraktijk Vlietland, on the way: a check, the honour-based route, and a suspicion that was taken away.

use crate::demo::{
    days::Days,
    story::Story,
    words::{
        outcome::weeg,
        steps::{consult, erbij, gesprek, kindcheck, route, tegen, uitstellen, voor},
    },
};
use meldcode::{
    dossier::{
        Bron::{EigenWaarneming, Onderzoek, VerklaringAnder, VerklaringClientOuder},
        ConsultMet,
    },
    kader::{RouteSoort, StapNr},
    weging::{Antwoord::Nee, Vraag::Vermoeden},
};

const HUISARTS: &str = "vlietland.huisarts";
const COLLEGA: &str = "vlietland.huisarts2";

/// The stories.
pub fn stories(t: &Days) -> Vec<Story> {
    vec![eer(t), check(t), geen_vermoeden(t), uitgesteld(t)]
}

fn eer(t: &Days) -> Story {
    let roza = t.volwassene("Roza Karim", 17).vrouw().client().bereikbaar("Alleen bellen op donderdagmiddag");
    let vader = t.ouder("Hassan Karim", 48).man();
    let broer = t.volwassene("Aram Karim", 22).man();
    Story::new("huisarts: eergerelateerd, nog geen deskundige").begins(
        t.at(1, 11, 10),
        HUISARTS,
        vec![
            route(RouteSoort::Eergerelateerd),
            erbij(&roza),
            erbij(&vader),
            erbij(&broer),
            voor(
                t.ago(1),
                VerklaringClientOuder,
                &[&roza],
                (
                    "Roza vertelt dat zij deze zomer moet trouwen en dat haar paspoort is afgepakt. Zij wil dat niet.",
                    "Spreekkamer, alleen",
                    "Roza, aan Anil Soekhoe",
                ),
            ),
            voor(
                t.ago(1),
                EigenWaarneming,
                &[&roza, &broer],
                ("Haar broer wacht in de gang en vraagt aan de balie hoe lang het duurt.", "Wachtkamer", "Assistent"),
            ),
        ],
    )
}

fn check(t: &Days) -> Story {
    let moeder = t.volwassene("Claire Wouters", 37).vrouw().client().weet_ervan();
    let dochter = t.kind("Juul Wouters", 6).vrouw();
    Story::new("huisarts: kindcheck bij een somber gezinslid")
        .begins(
            t.at(6, 9, 50),
            COLLEGA,
            vec![
                route(RouteSoort::Thuis),
                erbij(&moeder),
                erbij(&dochter),
                kindcheck(
                    t.ago(6),
                    "zorgen",
                    &[6],
                    "Moeder is ernstig somber en ligt overdag in bed. Zij zorgt alleen voor haar dochter.",
                    Some(t.in_weeks(3)),
                ),
                voor(
                    t.ago(6),
                    VerklaringClientOuder,
                    &[&moeder, &dochter],
                    ("‘Juul maakt haar eigen brood en brengt mij thee.’", "Spreekkamer", "Claire Wouters"),
                ),
                tegen(
                    t.ago(6),
                    VerklaringClientOuder,
                    &[&dochter],
                    ("De buurvrouw brengt Juul elke dag naar school en eet vaak met haar.", "", "Claire Wouters"),
                ),
            ],
        )
        .writes(
            t.at(5, 12, 40),
            COLLEGA,
            vec![consult(
                t.ago(5),
                ConsultMet::Vertrouwensarts,
                ("vertrouwensarts", "Veilig Thuis"),
                "Betrek de buurvrouw en de school, regel snel behandeling en bespreek de zorg voor Juul met moeder.",
                "Verwijzing met spoed, afspraak met moeder over een week.",
            )],
        )
}

fn geen_vermoeden(t: &Days) -> Story {
    let opa = t.volwassene("Cornelis Bakker", 79).man().client().weet_ervan();
    let dochter = t.mantelzorger("Annelies Bakker", 51).vrouw().weet_ervan();
    Story::new("huisarts: het vermoeden is weggenomen")
        .begins(
            t.at(16, 10, 30),
            HUISARTS,
            vec![
                route(RouteSoort::Thuis),
                erbij(&opa),
                erbij(&dochter),
                voor(
                    t.ago(16),
                    Onderzoek,
                    &[&opa],
                    ("Blauwe plekken op beide onderarmen.", "Spreekkamer", "Anil Soekhoe"),
                ),
            ],
        )
        .writes(
            t.at(15, 12, 20),
            HUISARTS,
            vec![consult(
                t.ago(15),
                ConsultMet::Vertrouwensarts,
                ("vertrouwensarts", "Veilig Thuis"),
                "Kijk naar de bloedverdunners en spreek vader en dochter apart.",
                "Lab aangevraagd.",
            )],
        )
        .writes(
            t.at(12, 11, 15),
            HUISARTS,
            vec![
                gesprek(
                    t.ago(12),
                    &[&opa],
                    ("Anil Soekhoe", "Meneer stoot zich vaak aan de deurpost en voelt zich goed verzorgd.", "", ""),
                ),
                gesprek(
                    t.ago(12),
                    &[&dochter],
                    (
                        "Anil Soekhoe",
                        "Dochter is moe maar redt het; zij vraagt om thuiszorg in het weekend.",
                        "",
                        "Thuiszorg aangevraagd.",
                    ),
                ),
                tegen(
                    t.ago(12),
                    Onderzoek,
                    &[&opa],
                    ("De bloedverdunner stond veel te hoog; dat verklaart de plekken.", "Laboratorium", "Anil Soekhoe"),
                ),
            ],
        )
        .writes(
            t.at(11, 12, 5),
            HUISARTS,
            weeg(&[(Vermoeden, Nee, "De plekken komen door de medicijnen; beide verhalen kloppen met elkaar.")], &[])
                .zonder_besluit(),
        )
}

fn uitgesteld(t: &Days) -> Story {
    let vrouw = t.volwassene("Ingrid Tanaka", 44).vrouw().client();
    let man = t.partner("Edwin Tanaka", 47).man();
    Story::new("huisarts: gesprek uitgesteld")
        .begins(
            t.at(5, 16, 25),
            COLLEGA,
            vec![
                route(RouteSoort::Thuis),
                erbij(&vrouw),
                erbij(&man),
                voor(
                    t.ago(5),
                    Onderzoek,
                    &[&vrouw],
                    (
                        "Gekneusde ribben; het verhaal over de trap past daar niet goed bij.",
                        "Spreekkamer",
                        "Margriet Bosma",
                    ),
                ),
                voor(
                    t.ago(5),
                    VerklaringAnder,
                    &[&vrouw, &man],
                    ("De fysiotherapeut zag twee maanden geleden ook al kneuzingen.", "", "Fysiotherapeut"),
                ),
            ],
        )
        .writes(
            t.at(4, 12, 15),
            COLLEGA,
            vec![
                consult(
                    t.ago(4),
                    ConsultMet::Vertrouwensarts,
                    ("vertrouwensarts", "Veilig Thuis"),
                    "Spreek mevrouw alleen, op een moment dat haar man niet mee is.",
                    "Controle-afspraak zonder partner.",
                ),
                uitstellen(
                    StapNr::Drie,
                    t.in_weeks(1),
                    "Mevrouw komt volgende week alleen voor de controle van haar ribben.",
                ),
            ],
        )
}
