//! De Regenboog, on the way: from a feeling to a decision.

use crate::demo::{
    days::Days,
    story::Story,
    words::steps::{consult, erbij, gepland, overslaan, route, tegen, voor, zonder_veilig_thuis},
};
use meldcode::{
    dossier::{
        Bron::{EigenWaarneming, VerklaringAnder, VerklaringKind},
        ConsultMet,
    },
    kader::{RouteSoort, StapNr},
};

const JUF: &str = "regenboog.leerkracht";
const IB: &str = "regenboog.aandacht";

/// The stories.
pub fn stories(t: &Days) -> Vec<Story> {
    vec![klad(t), signalen(t), overleg(t), gesprek_overgeslagen(t)]
}

fn klad(t: &Days) -> Story {
    Story::new("school: alleen een kladnotitie").notes(
        t.minutes_ago(50),
        JUF,
        "Bo is deze week stil en trekt zich terug op het plein. Twee keer te laat, zonder jas. Morgen even naast hem \
         gaan zitten bij het tekenen.",
    )
}

fn signalen(t: &Days) -> Story {
    let mees = t.kind("Mees Adriaans", 8).man().client();
    let vader = t.ouder("Ruud Adriaans", 39).man();
    Story::new("school: alleen signalen")
        .begins(
            t.at(4, 15, 40),
            JUF,
            vec![
                route(RouteSoort::Thuis),
                erbij(&mees),
                erbij(&vader),
                voor(
                    t.ago(4),
                    EigenWaarneming,
                    &[&mees],
                    (
                        "Mees heeft de hele dag niets gegeten; zijn broodtrommel was leeg.",
                        "Lokaal groep 5",
                        "Eva Jansen",
                    ),
                ),
            ],
        )
        .writes(
            t.at(2, 14, 55),
            JUF,
            vec![
                voor(
                    t.ago(2),
                    VerklaringKind,
                    &[&mees, &vader],
                    ("Mees vertelt dat hij ’s avonds zelf eten zoekt als papa slaapt.", "", "Mees, aan Eva Jansen"),
                ),
                tegen(
                    t.ago(2),
                    EigenWaarneming,
                    &[&vader],
                    (
                        "Vader komt op tijd, vraagt hoe het gaat en heeft gymkleren meegenomen.",
                        "Schoolplein",
                        "Eva Jansen",
                    ),
                ),
            ],
        )
}

fn overleg(t: &Days) -> Story {
    let aaliyah = t.kind("Aaliyah Benali", 9).vrouw().client();
    let moeder = t.ouder("Samira Benali", 34).vrouw().bereikbaar("020 000 00 11");
    Story::new("school: overlegd")
        .begins(
            t.at(7, 15, 20),
            JUF,
            vec![
                route(RouteSoort::Thuis),
                erbij(&aaliyah),
                erbij(&moeder),
                voor(
                    t.ago(8),
                    EigenWaarneming,
                    &[&aaliyah],
                    ("Schrikt hard en duikt weg als iemand zijn arm optilt.", "Gymzaal", "Eva Jansen"),
                ),
                voor(
                    t.ago(7),
                    VerklaringAnder,
                    &[&aaliyah, &moeder],
                    ("Een overblijfouder hoort thuis vaak geschreeuw door de muur.", "", "Overblijfouder"),
                ),
            ],
        )
        .writes(
            t.at(6, 12, 30),
            JUF,
            vec![consult(
                t.ago(6),
                ConsultMet::Aandachtsfunctionaris,
                ("Willem Brouwer", "intern begeleider"),
                "Eerst met Aaliyah alleen praten, daarna met moeder. Geen conclusies noemen.",
                "Eva praat met Aaliyah, Willem belt Veilig Thuis voor advies zonder namen.",
            )],
        )
        .writes(
            t.at(5, 16, 5),
            IB,
            vec![
                consult(
                    t.ago(5),
                    ConsultMet::VeiligThuis,
                    ("medewerker adviesdienst", "Veilig Thuis"),
                    "Vraag open naar thuis, leg uit wat je met het verhaal doet, en weeg daarna opnieuw.",
                    "Gesprek met het kind deze week, met moeder kort daarna.",
                ),
                gepland(t.in_weeks(1), &[&aaliyah, &moeder], "Zorgen delen en vragen wat er thuis nodig is."),
            ],
        )
}

fn gesprek_overgeslagen(t: &Days) -> Story {
    let levi = t.kind("Levi Monsanto", 9).man().client();
    let stiefvader = t.ouder("Marvin Croes", 41).man();
    Story::new("school: gesprek overgeslagen")
        .begins(
            t.at(9, 8, 35),
            JUF,
            vec![
                route(RouteSoort::Thuis),
                erbij(&levi),
                erbij(&stiefvader),
                voor(
                    t.ago(9),
                    VerklaringKind,
                    &[&levi, &stiefvader],
                    ("Levi zegt dat hij in de schuur moet slapen als hij lastig is.", "", "Levi, aan Eva Jansen"),
                ),
            ],
        )
        .writes(
            t.at(8, 10, 15),
            JUF,
            vec![
                consult(
                    t.ago(8),
                    ConsultMet::Aandachtsfunctionaris,
                    ("Willem Brouwer", "intern begeleider"),
                    "Nu geen gesprek met stiefvader: Levi is bang dat hij dan straf krijgt.",
                    "Eerst advies van Veilig Thuis.",
                ),
                zonder_veilig_thuis(
                    "Twee keer gebeld, de wachttijd was te lang om in de klas te kunnen blijven. Morgen opnieuw.",
                ),
                overslaan(
                    StapNr::Drie,
                    "veiligheid_betrokkene",
                    "Levi vertelde dit in vertrouwen en vreest straf als thuis bekend wordt wat hij zei.",
                    t.in_weeks(2),
                ),
            ],
        )
        .writes(
            t.at(3, 9, 0),
            IB,
            vec![consult(
                t.ago(3),
                ConsultMet::VeiligThuis,
                ("medewerker adviesdienst", "Veilig Thuis"),
                "Goed dat het gesprek wacht. Weeg deze week, samen met de intern begeleider.",
                "Weging voorbereiden.",
            )],
        )
}
