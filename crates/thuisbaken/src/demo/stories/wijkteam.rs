//! Wijkteam Lindenkwartier: help that worked, help that goes on, and reports to Veilig Thuis Rivierenland.

use crate::demo::{
    days::Days,
    story::Story,
    words::{
        outcome::{Weighing, hulpplan, sluit, weeg, zicht},
        steps::{consult, erbij, gesprek, route, tegen, voor},
    },
};
use meldcode::{
    dossier::{
        Bron::{EigenWaarneming, VerklaringAnder, VerklaringKind},
        Command, ConsultMet, SluitGrond,
    },
    kader::RouteSoort,
    weging::{
        Antwoord::{self, Ja, Nee, NogNiet, Nvt},
        Vraag::{Acuut, DuurzaamVeilig, HulpMogelijk, Medewerking, NieuweSignalen, Onthulling, Structureel, Vermoeden},
    },
};

use crate::demo::words::family::Person;

const WERKER: &str = "lindenkwartier.gezinswerker";
const GW: &str = "lindenkwartier.aandacht";

/// The stories.
pub fn stories(t: &Days) -> Vec<Story> {
    vec![geslaagd(t), loopt_door(t), overleg(t)]
}

/// A weging in which own help is possible; it differs in what is known of its result.
fn hulp_weging(kinderen: &[&Person], ouders: &[&Person], werkt: Antwoord, feiten: &'static str) -> Weighing {
    let everybody: Vec<_> = kinderen.iter().chain(ouders).map(|person| (*person, Nee, Nee)).collect();
    weeg(
        &[
            (Vermoeden, Ja, "De ruzies en wat de kinderen daarvan zien."),
            (Acuut, Nee, "Niemand is gewond of bang voor nu."),
            (Structureel, Nee, "Geen patroon van geweld; het begon met het verlies van werk."),
            (Onthulling, Nee, ""),
            (NieuweSignalen, Nvt, ""),
            (HulpMogelijk, Ja, "Gezinsbegeleiding en schuldhulp kunnen direct beginnen."),
            (Medewerking, Ja, "Het hele gezin doet mee."),
            (DuurzaamVeilig, werkt, feiten),
        ],
        &everybody,
    )
}

pub(super) fn advies(t: &Days, dag: u32) -> Vec<Command> {
    vec![
        consult(
            t.ago(dag),
            ConsultMet::Collega,
            ("Tessa Gerritsen", "gedragswetenschapper"),
            "Werk met het hele gezin.",
            "",
        ),
        consult(
            t.ago(dag),
            ConsultMet::VeiligThuis,
            ("medewerker adviesdienst", "Veilig Thuis"),
            "Maak een plan met een einddatum en spreek af wie oplet.",
            "Overgenomen in het plan.",
        ),
    ]
}

fn plan(t: &Days, weken: i32) -> Command {
    hulpplan(
        t.in_weeks(weken),
        t.in_weeks(weken),
        (
            "Ruzies stoppen, rust voor de kinderen, overzicht over het geld.",
            "Gezinsbegeleiding elke week; schuldhulp elke maand.",
            "Mohamed Azzouzi",
            "Bij slaan, dreigen, of als afspraken drie weken niet doorgaan.",
        ),
    )
}

fn geslaagd(t: &Days) -> Story {
    let noah = t.kind("Noah Jansen", 7).man().client();
    let moeder = t.ouder("Priya Jansen", 34).vrouw().weet_ervan();
    let vader = t.ouder("Tim Jansen", 37).man().weet_ervan();
    let gezin = [&noah, &moeder, &vader];
    Story::new("wijkteam: afgesloten na hulp")
        .begins(
            t.at(70, 10, 0),
            WERKER,
            vec![
                route(RouteSoort::Thuis),
                erbij(&noah),
                erbij(&moeder),
                erbij(&vader),
                voor(
                    t.ago(70),
                    VerklaringAnder,
                    &gezin,
                    ("De school hoort van Noah dat er veel wordt geschreeuwd.", "", "Leerkracht"),
                ),
            ],
        )
        .writes(t.at(68, 11, 0), WERKER, advies(t, 68))
        .writes(
            t.at(67, 15, 0),
            WERKER,
            vec![gesprek(
                t.ago(67),
                &[&moeder, &vader],
                (
                    "Mohamed Azzouzi",
                    "Ouders willen hulp sinds vader zijn werk verloor.",
                    "Open.",
                    "Start gezinsbegeleiding.",
                ),
            )],
        )
        .writes(
            t.at(66, 9, 30),
            WERKER,
            hulp_weging(&[&noah], &[&moeder, &vader], NogNiet, "De hulp begint nu.")
                .opnieuw(t.ago(20))
                .met_besluit(false),
        )
        .writes(
            t.at(65, 13, 0),
            WERKER,
            vec![
                hulpplan(
                    t.ago(20),
                    t.ago(20),
                    (
                        "Ruzies stoppen en rust voor Noah.",
                        "Gezinsbegeleiding elke week.",
                        "Mohamed Azzouzi",
                        "Bij slaan of dreigen.",
                    ),
                ),
                zicht(
                    &[&noah],
                    t.in_weeks(26),
                    "Leerkracht en Mohamed Azzouzi",
                    "Stemming op school, elke maand een belletje.",
                ),
            ],
        )
        .writes(
            t.at(20, 10, 30),
            WERKER,
            hulp_weging(&[&noah], &[&moeder, &vader], Ja, "Drie maanden geen ruzies; Noah slaapt weer goed.")
                .met_besluit(false),
        )
        .writes(
            t.at(18, 9, 0),
            WERKER,
            vec![sluit(SluitGrond::HulpGeslaagd, "De hulp heeft gewerkt; school houdt zicht.", t.in_weeks(1000))],
        )
}

fn loopt_door(t: &Days) -> Story {
    let zoe = t.kind("Zoë Willemse", 12).vrouw().client();
    let vader = t.ouder("Stefan Willemse", 44).man().weet_ervan();
    Story::new("wijkteam: nieuwe zorg weggenomen, hulp loopt door")
        .begins(
            t.at(36, 14, 0),
            WERKER,
            vec![
                route(RouteSoort::Thuis),
                erbij(&zoe),
                erbij(&vader),
                voor(
                    t.ago(36),
                    VerklaringKind,
                    &[&zoe, &vader],
                    ("Zoë zegt dat vader haar na school uren alleen laat.", "Kantoor", "Zoë"),
                ),
            ],
        )
        .writes(t.at(35, 10, 0), WERKER, advies(t, 35))
        .writes(
            t.at(34, 16, 0),
            WERKER,
            vec![gesprek(
                t.ago(34),
                &[&vader],
                ("Mohamed Azzouzi", "Vader werkt dubbele diensten en zoekt opvang.", "", ""),
            )],
        )
        .writes(
            t.at(33, 9, 40),
            WERKER,
            hulp_weging(&[&zoe], &[&vader], NogNiet, "De opvang begint volgende week.")
                .opnieuw(t.in_weeks(1))
                .met_besluit(false),
        )
        .writes(t.at(32, 9, 0), WERKER, vec![plan(t, 1)])
        .writes(
            t.at(7, 15, 0),
            WERKER,
            vec![
                voor(
                    t.ago(7),
                    VerklaringAnder,
                    &[&zoe],
                    ("De buurt meldt dat Zoë laat op straat was.", "", "Buurtwerker"),
                ),
                tegen(
                    t.ago(7),
                    EigenWaarneming,
                    &[&zoe],
                    ("Het was na een verjaardag; vader haalde haar zelf op.", "", "Mohamed Azzouzi"),
                ),
            ],
        )
        .writes(
            t.at(6, 9, 20),
            WERKER,
            weeg(&[(Vermoeden, Nee, "De nieuwe zorg is uitgelegd; er is geen nieuw vermoeden.")], &[]).zonder_besluit(),
        )
}

fn overleg(t: &Days) -> Story {
    let opa = t.volwassene("Suresh Biharie", 76).man().client();
    Story::new("wijkteam: overleg met de gedragswetenschapper").begins(
        t.at(2, 15, 10),
        GW,
        vec![
            route(RouteSoort::Thuis),
            erbij(&opa),
            voor(
                t.ago(3),
                VerklaringAnder,
                &[&opa],
                ("De thuiszorg vindt meneer steeds opgesloten in zijn kamer.", "", "Thuiszorg"),
            ),
            consult(
                t.ago(2),
                ConsultMet::Collega,
                ("Mohamed Azzouzi", "gezinsprofessional"),
                "Ga samen langs op een vast moment.",
                "Huisbezoek deze week.",
            ),
        ],
    )
}
