//! De Regenboog, other endings: help, another route, closed.

use crate::demo::{
    days::Days,
    story::Story,
    words::{
        outcome::{hulpplan, sluit, weeg, zicht},
        steps::{consult, erbij, gesprek, route, tegen, voor},
        tekst,
    },
};
use meldcode::{
    dossier::{
        Bron::{EigenWaarneming, VerklaringAnder, VerklaringClientOuder},
        ConsultMet, SluitGrond,
    },
    kader::RouteSoort,
    weging::{
        Antwoord::{Ja, Nee, NogNiet, Nvt},
        Vraag::{Acuut, DuurzaamVeilig, HulpMogelijk, Medewerking, NieuweSignalen, Onthulling, Structureel, Vermoeden},
    },
};

const JUF: &str = "regenboog.leerkracht";
const KLEUTERJUF: &str = "regenboog.kleuterjuf";
const IB: &str = "regenboog.aandacht";

/// The stories.
pub fn stories(t: &Days) -> Vec<Story> {
    vec![hulp(t), collega(t), kinderen_onderling(t), gesloten_in_stap_een(t)]
}

fn hulp(t: &Days) -> Story {
    let yara = t.kind("Yara Kaya", 5).vrouw().client();
    let moeder = t.ouder("Elif Kaya", 29).vrouw().weet_ervan();
    let vader = t.ouder("Murat Kaya", 33).man().weet_ervan();
    Story::new("school: hulp met een dag om opnieuw te wegen")
        .begins(
            t.at(28, 13, 15),
            KLEUTERJUF,
            vec![
                route(RouteSoort::Thuis),
                erbij(&yara),
                erbij(&moeder),
                erbij(&vader),
                voor(
                    t.ago(28),
                    EigenWaarneming,
                    &[&yara],
                    (
                        "Speelt in de poppenhoek steeds ruzie na: ‘papa gooit, mama huilt’.",
                        "Poppenhoek",
                        "Fatma Yildiz",
                    ),
                ),
                tegen(
                    t.ago(28),
                    EigenWaarneming,
                    &[&yara, &moeder],
                    ("Yara rent blij op haar moeder af en wordt warm ontvangen.", "Schoolplein", "Fatma Yildiz"),
                ),
            ],
        )
        .writes(
            t.at(26, 12, 10),
            KLEUTERJUF,
            vec![
                consult(
                    t.ago(26),
                    ConsultMet::Aandachtsfunctionaris,
                    ("Willem Brouwer", "intern begeleider"),
                    "Nodig beide ouders uit en vertel wat Yara naspeelt.",
                    "Gesprek met beide ouders.",
                ),
                consult(
                    t.ago(26),
                    ConsultMet::VeiligThuis,
                    ("medewerker adviesdienst", "Veilig Thuis"),
                    "Vraag beide ouders naar ruzies en naar wat helpt. Bied het schoolmaatschappelijk werk aan.",
                    "Schoolmaatschappelijk werk is gevraagd.",
                ),
                gesprek(
                    t.ago(26),
                    &[&moeder, &vader],
                    (
                        "Fatma Yildiz en Willem Brouwer",
                        "Ouders vertellen over geldzorgen en harde ruzies, één keer met gooien. Zij willen \
                         dat het stopt.",
                        "Opgelucht dat iemand het noemt.",
                        "Zij gaan samen naar het schoolmaatschappelijk werk.",
                    ),
                ),
            ],
        )
        .writes(
            t.at(24, 15, 5),
            KLEUTERJUF,
            weeg(
                &[
                    (Vermoeden, Ja, "Wat Yara naspeelt en wat ouders zelf vertellen."),
                    (Acuut, Nee, "Er is geen geweld tegen Yara en niemand is bang voor nu."),
                    (Structureel, Nee, "Eén keer gegooid; geen patroon en geen eerdere melding."),
                    (Onthulling, Nee, ""),
                    (NieuweSignalen, Nvt, ""),
                    (HulpMogelijk, Ja, "Het schoolmaatschappelijk werk begint deze week."),
                    (Medewerking, Ja, "Beide ouders willen en komen."),
                    (DuurzaamVeilig, NogNiet, "De hulp begint net."),
                ],
                &[(&yara, Nee, Nee), (&moeder, Nee, Nee), (&vader, Nee, Nee)],
            )
            .opnieuw(t.in_weeks(2))
            .met_besluit(false),
        )
        .writes(
            t.at(23, 11, 30),
            IB,
            vec![
                hulpplan(
                    t.in_weeks(2),
                    t.in_weeks(2),
                    (
                        "Geen ruzie meer waar Yara bij is; hulp bij de schulden.",
                        "Schoolmaatschappelijk werk spreekt ouders elke week; Fatma let op Yara.",
                        "Willem Brouwer",
                        "Als er weer wordt gegooid of geslagen, of als ouders niet meer komen.",
                    ),
                ),
                zicht(
                    &[&yara],
                    t.in_weeks(2),
                    "Fatma Yildiz",
                    "Spel en stemming van Yara, elke week een korte notitie.",
                ),
            ],
        )
}

fn collega(t: &Days) -> Story {
    Story::new("school: vermoeden tegen een collega").begins(
        t.at(2, 16, 40),
        IB,
        vec![
            route(RouteSoort::Medewerker),
            consult(
                t.ago(2),
                ConsultMet::Vertrouwensinspecteur,
                ("dienstdoende vertrouwensinspecteur", "Inspectie van het Onderwijs"),
                "Breng het bevoegd gezag vandaag op de hoogte. Ga niet zelf onderzoeken.",
                "Bestuur is direct gebeld; gesprek met de vertrouwensinspecteur morgen.",
            ),
        ],
    )
}

fn kinderen_onderling(t: &Days) -> Story {
    let kind = t.kind("Sem Oosterhof", 10).man().client();
    Story::new("school: gedrag van kinderen onderling, afgesloten")
        .begins(
            t.at(18, 10, 50),
            IB,
            vec![
                route(RouteSoort::KinderenOnderling),
                erbij(&kind),
                voor(
                    t.ago(18),
                    VerklaringAnder,
                    &[&kind],
                    ("Drie leerlingen sluiten Sem buiten en pakken zijn tas af.", "Fietsenhok", "Overblijfkracht"),
                ),
            ],
        )
        .writes(
            t.at(15, 14, 0),
            IB,
            vec![sluit(
                SluitGrond::AndereRoute {
                    verplichting: tekst("Veiligheidsplan van de school: pesten stoppen en gesprekken met alle ouders."),
                    houder: tekst("Willem Brouwer, intern begeleider"),
                    op: t.ago(15),
                },
                "Geen zorgen over thuis. Het veiligheidsplan is gestart.",
                t.in_weeks(52),
            )],
        )
}

fn gesloten_in_stap_een(t: &Days) -> Story {
    let lotte = t.kind("Lotte van Vliet", 8).vrouw().client();
    let vader = t.ouder("Jeroen van Vliet", 43).man();
    Story::new("school: afgesloten in stap 1")
        .begins(
            t.at(33, 15, 25),
            JUF,
            vec![
                route(RouteSoort::Thuis),
                erbij(&lotte),
                erbij(&vader),
                voor(
                    t.ago(33),
                    EigenWaarneming,
                    &[&lotte],
                    (
                        "Grote blauwe plek op het scheenbeen en een schaafwond op de kin.",
                        "Lokaal groep 5",
                        "Eva Jansen",
                    ),
                ),
            ],
        )
        .writes(
            t.at(32, 8, 30),
            JUF,
            vec![
                tegen(
                    t.ago(32),
                    VerklaringClientOuder,
                    &[&lotte, &vader],
                    (
                        "Vader vertelt uit zichzelf over de val van de klimtoren; de zwemjuf zag het gebeuren.",
                        "",
                        "Vader, bevestigd door de zwemjuf",
                    ),
                ),
                sluit(
                    SluitGrond::GeenVermoeden,
                    "Het vermoeden is niet bevestigd: de val is door anderen gezien en er is verder niets.",
                    t.in_weeks(52),
                ),
            ],
        )
}
