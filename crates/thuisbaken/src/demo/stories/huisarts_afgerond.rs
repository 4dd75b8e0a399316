//! Huisartsenpraktijk Vlietland, done: reported, transferred, and the dossier closed.

use crate::demo::{
    days::Days,
    story::Story,
    words::{
        assess::{
            bekrachtig, gesproken, niet_acuut, pak_op, start, structureel_onveilig, veilig, vertel_uitkomst, voorstel,
        },
        outcome::{sluit, weeg},
        report::meld,
        steps::{consult, erbij, gesprek, route, voor},
    },
};
use meldcode::{
    dossier::{Bron::VerklaringAnder, ConsultMet, SluitGrond},
    kader::RouteSoort,
    weging::{
        Antwoord::{Ja, Nee, Nvt},
        Vraag::{Acuut, DuurzaamVeilig, HulpMogelijk, Medewerking, NieuweSignalen, Onthulling, Structureel, Vermoeden},
    },
};
use veiligthuis::codes::Uitkomst;

const HUISARTS: &str = "vlietland.huisarts";
const MELDPUNT: &str = "waterland.meldpunt";
const TRIAGIST: &str = "waterland.triagist1";

/// The stories.
pub fn stories(t: &Days) -> Vec<Story> {
    vec![afgerond(t)]
}

fn afgerond(t: &Days) -> Story {
    let vader = t.volwassene("Frits Lammers", 41).man().client().weet_ervan();
    let zoon = t.kind("Stijn Lammers", 13).man();
    Story::new("huisarts: overgedragen, dossier gesloten na de melding")
        .begins(
            t.at(24, 9, 15),
            HUISARTS,
            vec![
                route(RouteSoort::Thuis),
                erbij(&vader),
                erbij(&zoon),
                voor(
                    t.ago(24),
                    VerklaringAnder,
                    &[&vader, &zoon],
                    (
                        "De praktijkondersteuner hoort dat Stijn zijn vader ’s nachts in de gaten houdt.",
                        "",
                        "Praktijkondersteuner",
                    ),
                ),
            ],
        )
        .writes(
            t.at(23, 12, 0),
            HUISARTS,
            vec![
                consult(
                    t.ago(23),
                    ConsultMet::VeiligThuis,
                    ("medewerker adviesdienst", "Veilig Thuis"),
                    "Bespreek met vader wat Stijn draagt.",
                    "Gesprek gepland.",
                ),
                gesprek(
                    t.ago(23),
                    &[&vader],
                    (
                        "Anil Soekhoe",
                        "Vader is depressief en ziet dat zijn zoon te veel draagt.",
                        "",
                        "Hij gaat in behandeling.",
                    ),
                ),
            ],
        )
        .writes(
            t.at(21, 12, 45),
            HUISARTS,
            weeg(
                &[
                    (Vermoeden, Ja, "Een jongen van 13 waakt ’s nachts over zijn vader."),
                    (Acuut, Nee, "Vader heeft geen plannen om zichzelf iets aan te doen."),
                    (Structureel, Ja, "Al sinds de winter."),
                    (Onthulling, Nee, ""),
                    (NieuweSignalen, Nvt, ""),
                    (HulpMogelijk, Nee, "Voor Stijn kan de praktijk zelf geen hulp bieden."),
                    (Medewerking, Nvt, ""),
                    (DuurzaamVeilig, Nvt, ""),
                ],
                &[(&vader, Nee, Nee), (&zoon, Nee, Ja)],
            )
            .met_besluit(true),
        )
        .reports(
            t.at(20, 8, 50),
            HUISARTS,
            meld(&[&vader, &zoon], "Een jongen van 13 zorgt voor zijn depressieve vader en slaapt nauwelijks.")
                .blijft("De huisarts behandelt vader.", "Steun voor de zoon."),
        )
        .handles(t.at(20, 9, 30), MELDPUNT, vec![niet_acuut()])
        .handles(t.at(19, 10, 0), TRIAGIST, vec![pak_op()])
        .handles(
            t.at(17, 15, 30),
            TRIAGIST,
            vec![
                start(),
                gesproken(
                    1,
                    "Hoe is het voor jou thuis?",
                    "Stijn wil naar school en sport, en wil dat iemand anders op zijn vader let.",
                ),
                veilig(0, "Is in behandeling."),
                structureel_onveilig(1, "Draagt al maanden te veel."),
                voorstel(
                    Uitkomst::Overdracht,
                    "Vader en zoon willen hulp; het wijkteam kan volgende week beginnen.",
                    "Wijkteam Noordrand (fictief)",
                    None,
                ),
            ],
        )
        .handles(t.at(16, 11, 10), "waterland.vertrouwensarts", vec![bekrachtig()])
        .handles(t.at(16, 14, 0), TRIAGIST, vec![vertel_uitkomst(0, "Stemt in."), vertel_uitkomst(1, "Blij.")])
        .tells(
            t.at(16, 14, 40),
            TRIAGIST,
            "Wij hebben uw melding overgedragen aan het wijkteam. Dat begint volgende week. U \
             hoort van hen wie de vaste persoon is.",
        )
        .writes(
            t.at(13, 12, 30),
            HUISARTS,
            vec![sluit(
                SluitGrond::RolBeeindigd,
                "Gemeld en overgedragen; de behandeling van vader loopt gewoon door.",
                t.in_weeks(1000),
            )],
        )
}
