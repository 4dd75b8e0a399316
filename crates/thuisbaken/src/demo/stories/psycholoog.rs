//! Psychologenpraktijk De Spiegel: a request for information, a client who tells, and a report.

use crate::demo::{
    days::Days,
    story::Story,
    words::{
        assess::{niet_acuut, pak_op},
        outcome::{niet_verteld, weeg},
        report::meld,
        steps::{consult, erbij, gesprek, kindcheck, overslaan, route, voor, zonder_veilig_thuis},
    },
};
use meldcode::{
    dossier::{
        Bron::{EigenWaarneming, VerklaringClientOuder},
        ConsultMet,
    },
    kader::{RouteSoort, StapNr},
    weging::{
        Antwoord::{Ja, Nee, Nvt},
        Vraag::{Acuut, DuurzaamVeilig, HulpMogelijk, Medewerking, NieuweSignalen, Onthulling, Structureel, Vermoeden},
    },
};

const PSYCHOLOOG: &str = "spiegel.psycholoog";
const AANDACHT: &str = "spiegel.aandacht";

/// The stories.
pub fn stories(t: &Days) -> Vec<Story> {
    vec![informatieverzoek(t), gemeld(t), in_behandeling(t)]
}

fn informatieverzoek(t: &Days) -> Story {
    let client = t.volwassene("Roos Verhagen", 29).vrouw().client();
    Story::new("psycholoog: Veilig Thuis vraagt informatie").begins(
        t.at(3, 13, 30),
        AANDACHT,
        vec![
            route(RouteSoort::Informatieverzoek),
            erbij(&client),
            consult(
                t.ago(3),
                ConsultMet::Collega,
                ("Judith Cohen", "gz-psycholoog"),
                "Bel terug op het algemene nummer en geef alleen feiten die nodig zijn.",
                "Teruggebeld op 0800-2000; antwoord volgt morgen.",
            ),
        ],
    )
}

fn gemeld(t: &Days) -> Story {
    let client = t.volwassene("Esther Maes", 39).vrouw().client().weet_ervan();
    let partner = t.partner("Rik Maes", 45).man();
    let zoon = t.kind("Boaz Maes", 10).man();
    Story::new("psycholoog: gemeld na een onthulling")
        .begins(
            t.at(7, 14, 20),
            PSYCHOLOOG,
            vec![
                route(RouteSoort::Thuis),
                erbij(&client),
                erbij(&partner),
                erbij(&zoon),
                voor(
                    t.ago(7),
                    VerklaringClientOuder,
                    &[&client, &partner],
                    (
                        "Cliënte vertelt in therapie dat haar man haar al jaren slaat als er iets niet goed gaat.",
                        "Spreekkamer",
                        "Cliënte",
                    ),
                ),
                kindcheck(t.ago(7), "zorgen", &[10], "Boaz sluit zich op zijn kamer op als het misgaat.", None),
            ],
        )
        .writes(
            t.at(6, 12, 10),
            PSYCHOLOOG,
            vec![
                consult(
                    t.ago(6),
                    ConsultMet::Aandachtsfunctionaris,
                    ("Arjan Wolters", "psychotherapeut"),
                    "Een onthulling is acuut: bel Veilig Thuis.",
                    "",
                ),
                consult(
                    t.ago(6),
                    ConsultMet::VeiligThuis,
                    ("medewerker adviesdienst", "Veilig Thuis"),
                    "Meld deze week. Praat niet met de partner.",
                    "Melding samen met cliënte opgesteld.",
                ),
                gesprek(
                    t.ago(6),
                    &[&client],
                    (
                        "Judith Cohen",
                        "Cliënte weet dat er wordt gemeld en helpt mee met de feiten.",
                        "Bang, maar vastbesloten.",
                        "Vluchttas staat klaar.",
                    ),
                ),
            ],
        )
        .writes(
            t.at(4, 12, 40),
            PSYCHOLOOG,
            weeg(
                &[
                    (Vermoeden, Ja, "Wat cliënte vertelt, en letsel dat zij liet zien."),
                    (Acuut, Ja, "Cliënte vertelde het zelf; het geweld kan elke dag terugkomen."),
                    (Structureel, Ja, "Al jaren."),
                    (Onthulling, Ja, ""),
                    (NieuweSignalen, Nvt, ""),
                    (HulpMogelijk, Nee, "Therapie stopt het geweld niet."),
                    (Medewerking, Nvt, ""),
                    (DuurzaamVeilig, Nvt, ""),
                ],
                &[(&client, Ja, Ja), (&partner, Nee, Nee), (&zoon, Nee, Ja)],
            )
            .met_besluit(true),
        )
        .writes(
            t.at(4, 13, 0),
            PSYCHOLOOG,
            vec![niet_verteld(t.ago(4), &[&partner], "Het gevaar voor cliënte wordt dan groter.")],
        )
        .reports(
            t.at(3, 9, 5),
            PSYCHOLOOG,
            meld(
                &[&client, &partner, &zoon],
                "Cliënte wordt al jaren door haar man geslagen. Hun zoon van tien is erbij.",
            )
            .niet_verteld("De partner weet niets: dat is nu te gevaarlijk.")
            .eerder("Twee jaar geleden naar de huisartsenpost met een gebroken pols.")
            .gaat_goed("Cliënte heeft een zus bij wie zij terecht kan."),
        )
        .handles(t.at(3, 9, 45), "rivierenland.meldpunt", vec![niet_acuut()])
        .handles(t.at(2, 10, 15), "rivierenland.triagist2", vec![pak_op()])
}

fn in_behandeling(t: &Days) -> Story {
    let client = t.volwassene("Sander Blok", 24).man().client().weet_ervan();
    let moeder = t.ouder("Marja Blok", 56).vrouw();
    Story::new("psycholoog: geweld tegen een ouder, gesprek volgt")
        .begins(
            t.at(5, 10, 50),
            PSYCHOLOOG,
            vec![
                route(RouteSoort::Thuis),
                erbij(&client),
                erbij(&moeder),
                voor(
                    t.ago(5),
                    EigenWaarneming,
                    &[&client, &moeder],
                    (
                        "Cliënt vertelt dat hij zijn moeder duwde toen zij de deur op slot wilde doen.",
                        "Spreekkamer",
                        "Judith Cohen",
                    ),
                ),
            ],
        )
        .writes(
            t.at(4, 15, 30),
            PSYCHOLOOG,
            vec![
                consult(
                    t.ago(4),
                    ConsultMet::Collega,
                    ("Arjan Wolters", "psychotherapeut"),
                    "Bespreek met cliënt of zijn moeder mee wil komen.",
                    "",
                ),
                zonder_veilig_thuis("Wij vragen eerst of cliënt het goed vindt dat wij met zijn moeder praten."),
                overslaan(
                    StapNr::Drie,
                    "geen_contact",
                    "Moeder nam de afgelopen week drie keer niet op.",
                    t.in_weeks(2),
                ),
            ],
        )
}
