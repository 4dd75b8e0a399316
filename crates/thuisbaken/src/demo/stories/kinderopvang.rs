//! Kinderdagverblijf De Springkikker: doubt, acute danger, and a suspicion that was not confirmed.

use crate::demo::{
    days::Days,
    story::Story,
    words::{
        assess::{acuut, acuut_onveilig, gesproken, onduidelijk, pak_op, start},
        outcome::{sluit, weeg},
        report::meld,
        steps::{acuut_gevaar, consult, erbij, gebeld, gesprek, route, tegen, voor},
    },
};
use meldcode::{
    dossier::{
        Bron::{EigenWaarneming, VerklaringClientOuder, VerklaringKind},
        ConsultMet, SluitGrond, SpoedMet,
    },
    kader::RouteSoort,
    weging::{
        Antwoord::{Ja, Nee, Nvt, Twijfel},
        Vraag::{Acuut, HulpMogelijk, NieuweSignalen, Onthulling, Structureel, Vermoeden},
    },
};
use veiligthuis::codes::Maatregel;

const BEGELEIDER: &str = "springkikker.begeleider";
const HOUDER: &str = "springkikker.aandacht";
const MELDPUNT: &str = "waterland.meldpunt";
const TRIAGIST: &str = "waterland.triagist2";

/// The stories.
pub fn stories(t: &Days) -> Vec<Story> {
    vec![twijfel(t), gevaar(t), niet_bevestigd(t)]
}

fn twijfel(t: &Days) -> Story {
    let luca = t.kind("Luca Ferreira", 3).man().client();
    let moeder = t.ouder("Ana Ferreira", 30).vrouw().weet_ervan();
    Story::new("opvang: twijfel, eerst Veilig Thuis raadplegen")
        .begins(
            t.at(8, 17, 50),
            BEGELEIDER,
            vec![
                route(RouteSoort::Thuis),
                erbij(&luca),
                erbij(&moeder),
                voor(
                    t.ago(8),
                    EigenWaarneming,
                    &[&luca],
                    (
                        "Rode billen en een volle luier van de avond ervoor; voor de derde keer deze maand.",
                        "Babygroep",
                        "Shanaya Pinas",
                    ),
                ),
                tegen(
                    t.ago(8),
                    EigenWaarneming,
                    &[&luca, &moeder],
                    ("Luca lacht naar zijn moeder en laat zich goed troosten.", "Bij het ophalen", "Shanaya Pinas"),
                ),
            ],
        )
        .writes(
            t.at(7, 13, 10),
            BEGELEIDER,
            vec![consult(
                t.ago(7),
                ConsultMet::Aandachtsfunctionaris,
                ("Ilse van der Laan", "houder"),
                "Vraag moeder hoe de ochtenden gaan.",
                "Gesprek bij het ophalen.",
            )],
        )
        .writes(
            t.at(6, 17, 40),
            BEGELEIDER,
            vec![gesprek(
                t.ago(6),
                &[&moeder],
                (
                    "Shanaya Pinas",
                    "Moeder werkt in ploegen en redt de ochtenden niet altijd.",
                    "Schrikt en schaamt zich.",
                    "Opa helpt op dinsdag.",
                ),
            )],
        )
        .writes(
            t.at(3, 13, 20),
            HOUDER,
            weeg(
                &[
                    (Vermoeden, Ja, "Drie keer deze maand te weinig verzorgd naar de opvang."),
                    (Acuut, Nee, "Luca is vrolijk en groeit goed."),
                    (
                        Structureel,
                        Twijfel,
                        "Het kan door de werktijden komen; wij weten niet hoe het in het weekend gaat.",
                    ),
                    (Onthulling, Nee, ""),
                    (NieuweSignalen, Nvt, ""),
                    (HulpMogelijk, Twijfel, "Wij kunnen meedenken, maar komen niet thuis."),
                ],
                &[(&luca, Nee, Twijfel), (&moeder, Nee, Nee)],
            )
            .zonder_besluit(),
        )
}

fn gevaar(t: &Days) -> Story {
    let mila = t.kind("Mila de Boer", 4).vrouw().client();
    let moeder = t.ouder("Chantal de Boer", 27).vrouw();
    let vriend = t.partner("Kevin Otten", 29).man();
    let gebeld_om = t.at(1, 12, 40);
    Story::new("opvang: acuut gevaar, gebeld en gemeld")
        .begins(
            t.at(1, 12, 25),
            BEGELEIDER,
            vec![
                route(RouteSoort::Thuis),
                erbij(&mila),
                erbij(&moeder),
                erbij(&vriend),
                voor(
                    t.ago(1),
                    VerklaringKind,
                    &[&mila, &vriend],
                    (
                        "Mila zegt bij het verschonen dat Kevin haar in bad onder water duwde.",
                        "Peutergroep",
                        "Shanaya Pinas",
                    ),
                ),
                acuut_gevaar(&[&mila], "Mila is bang om naar huis te gaan en heeft striemen op haar rug."),
            ],
        )
        .writes(
            gebeld_om,
            HOUDER,
            vec![gebeld(
                SpoedMet::VeiligThuis,
                gebeld_om,
                "Mila blijft op de groep tot Veilig Thuis terugbelt; niet zelf met ouders praten.",
            )],
        )
        .reports(
            t.at(1, 13, 15),
            HOUDER,
            meld(
                &[&mila, &moeder, &vriend],
                "Een meisje van vier vertelt dat zij onder water is geduwd. Zij heeft striemen op haar rug.",
            )
            .dringend(gebeld_om)
            .niet_verteld("Op advies van Veilig Thuis: eerst moet Mila veilig zijn.")
            .het_kind_zegt("‘Kevin deed mij onder water.’")
            .veiligheid("Mila is op de opvang tot 18.00 uur."),
        )
        .handles(
            t.at(1, 13, 25),
            MELDPUNT,
            vec![acuut(
                &[Maatregel::MedischeZorg, Maatregel::Politie112, Maatregel::Veiligheidsafspraak],
                "Politie en kinderarts zijn gebeld. Mila slaapt bij haar oma; de vriend komt daar niet.",
            )],
        )
        .handles(t.at(1, 13, 40), TRIAGIST, vec![pak_op()])
        .handles(
            t.at(1, 16, 30),
            TRIAGIST,
            vec![
                start(),
                gesproken(
                    1,
                    "Wat is er gebeurd en wat is er nu nodig?",
                    "Moeder wist van niets, is geschrokken en blijft bij Mila.",
                ),
                acuut_onveilig(0, "Ernstig geweld, en het kan opnieuw gebeuren zolang de vriend in huis is."),
                onduidelijk(1, "Nog niet duidelijk of zij zelf ook wordt geslagen."),
            ],
        )
}

fn niet_bevestigd(t: &Days) -> Story {
    let sara = t.kind("Sara Mulder", 2).vrouw().client();
    let vader = t.ouder("Bram Mulder", 34).man().weet_ervan();
    Story::new("opvang: afgesloten, vermoeden niet bevestigd")
        .begins(
            t.at(30, 9, 5),
            BEGELEIDER,
            vec![
                route(RouteSoort::Thuis),
                erbij(&sara),
                erbij(&vader),
                voor(
                    t.ago(30),
                    EigenWaarneming,
                    &[&sara],
                    ("Brandwondje op de linkerhand.", "Dreumesgroep", "Shanaya Pinas"),
                ),
            ],
        )
        .writes(
            t.at(29, 13, 0),
            BEGELEIDER,
            vec![
                consult(
                    t.ago(29),
                    ConsultMet::Collega,
                    ("Ilse van der Laan", "houder"),
                    "Vraag vader wat er is gebeurd.",
                    "",
                ),
                gesprek(
                    t.ago(29),
                    &[&vader],
                    (
                        "Shanaya Pinas",
                        "Sara pakte de oven vast; vader koelde en belde de huisartsenpost.",
                        "Geschrokken, en blij dat wij het vragen.",
                        "",
                    ),
                ),
                tegen(
                    t.ago(29),
                    VerklaringClientOuder,
                    &[&sara, &vader],
                    ("Vader laat de brief van de huisartsenpost zien.", "", "Bram Mulder"),
                ),
            ],
        )
        .writes(
            t.at(28, 13, 30),
            HOUDER,
            weeg(&[(Vermoeden, Nee, "Het verhaal past bij het wondje en bij de brief van de huisartsenpost.")], &[])
                .zonder_besluit(),
        )
        .writes(
            t.at(28, 13, 50),
            HOUDER,
            vec![sluit(SluitGrond::GeenVermoeden, "Het vermoeden is niet bevestigd.", t.in_weeks(100))],
        )
}
