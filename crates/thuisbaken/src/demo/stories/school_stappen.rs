//! De Regenboog, on the way: from a feeling to a decision.

use crate::demo::{
    days::Days,
    story::Story,
    words::{
        outcome::weeg,
        steps::{consult, erbij, gepland, gesprek, overslaan, poging, route, tegen, voor, zonder_veilig_thuis},
    },
};
use meldcode::{
    dossier::{
        Bron::{EigenWaarneming, VerklaringAnder, VerklaringKind},
        ConsultMet, Contactwijze,
    },
    kader::{RouteSoort, StapNr},
    weging::{
        Antwoord::{Ja, Nee, Nvt},
        Vraag::{Acuut, DuurzaamVeilig, HulpMogelijk, Medewerking, NieuweSignalen, Onthulling, Structureel, Vermoeden},
    },
};

const JUF: &str = "regenboog.leerkracht";
const IB: &str = "regenboog.aandacht";

/// The stories.
pub fn stories(t: &Days) -> Vec<Story> {
    vec![klad(t), signalen(t), overleg(t), gesprek_overgeslagen(t), te_melden(t)]
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

fn te_melden(t: &Days) -> Story {
    let jayden = t.kind("Jayden Sno", 8).man().client();
    let zusje = t.kind("Naomi Sno", 5).vrouw();
    let moeder = t.ouder("Denise Sno", 31).vrouw().weet_ervan();
    Story::new("school: melden is nodig")
        .begins(
            t.at(12, 15, 30),
            JUF,
            vec![
                route(RouteSoort::Thuis),
                erbij(&jayden),
                erbij(&zusje),
                erbij(&moeder),
                voor(
                    t.ago(15),
                    EigenWaarneming,
                    &[&jayden],
                    ("Derde keer dit schooljaar een blauwe plek op de bovenarm.", "Kleedkamer", "Gymleraar"),
                ),
                voor(
                    t.ago(12),
                    VerklaringKind,
                    &[&jayden, &zusje],
                    (
                        "Jayden zegt dat hij zijn zusje uit de buurt houdt als mama boos is.",
                        "",
                        "Jayden, aan Eva Jansen",
                    ),
                ),
            ],
        )
        .writes(
            t.at(10, 9, 10),
            JUF,
            vec![
                consult(
                    t.ago(10),
                    ConsultMet::VeiligThuis,
                    ("medewerker adviesdienst", "Veilig Thuis"),
                    "Praat met moeder over wat u ziet. Vraag naar steun. Weeg daarna opnieuw.",
                    "Gesprek samen met de intern begeleider.",
                ),
                poging(t.ago(10), &[&moeder], Contactwijze::Telefoon, "Voicemail ingesproken, niet teruggebeld."),
            ],
        )
        .writes(
            t.at(6, 14, 45),
            JUF,
            vec![gesprek(
                t.ago(6),
                &[&moeder],
                (
                    "Eva Jansen en Willem Brouwer",
                    "Moeder vertelt dat zij het alleen niet meer redt en soms slaat. Zij schaamt zich daarvoor.",
                    "Zij huilt, en zegt dat zij geen hulpverleners in huis wil.",
                    "Wij bellen haar over een paar dagen.",
                ),
            )],
        )
        .writes(
            t.at(1, 15, 50),
            JUF,
            weeg(
                &[
                    (Vermoeden, Ja, "Blauwe plekken, het verhaal van Jayden en wat moeder zelf vertelt."),
                    (Acuut, Nee, "Geen letsel waarvoor nu zorg nodig is; oma slaapt deze week bij het gezin."),
                    (Structureel, Ja, "Drie keer dit schooljaar, en volgens moeder vaker."),
                    (Onthulling, Nee, ""),
                    (NieuweSignalen, Nvt, ""),
                    (HulpMogelijk, Nee, "De school kan geen hulp thuis geven en moeder wil geen hulpverleners."),
                    (Medewerking, Nee, "Moeder houdt hulp af."),
                    (DuurzaamVeilig, Nvt, ""),
                ],
                &[(&jayden, Nee, Ja), (&zusje, Nee, Ja), (&moeder, Nee, Nee)],
            )
            .met_besluit(true),
        )
}
