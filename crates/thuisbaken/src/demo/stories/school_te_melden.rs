//! De Regenboog, weighed: a report is needed and was not made yet.

use crate::demo::{
    days::Days,
    story::Story,
    words::{
        outcome::weeg,
        steps::{consult, erbij, gesprek, poging, route, voor},
    },
};
use meldcode::{
    dossier::{
        Bron::{EigenWaarneming, VerklaringKind},
        ConsultMet, Contactwijze,
    },
    kader::RouteSoort,
    weging::{
        Antwoord::{Ja, Nee, Nvt},
        Vraag::{Acuut, DuurzaamVeilig, HulpMogelijk, Medewerking, NieuweSignalen, Onthulling, Structureel, Vermoeden},
    },
};

const JUF: &str = "regenboog.leerkracht";

/// The stories.
pub fn stories(t: &Days) -> Vec<Story> {
    vec![te_melden(t)]
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
