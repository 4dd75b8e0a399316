//! De Regenboog, reported: to Veilig Thuis Waterland-Noord, and what came back.

use crate::demo::{
    days::Days,
    story::Story,
    words::{
        assess::{eigen_dossiers, gesproken, niet_acuut, pak_op, start, structureel_onveilig},
        outcome::{verteld, weeg},
        report::meld,
        steps::{consult, erbij, gesprek, route, voor},
    },
};
use meldcode::{
    dossier::{
        Bron::{EigenWaarneming, VerklaringKind},
        Command, ConsultMet,
    },
    kader::RouteSoort,
    weging::{
        Antwoord::{Ja, Nee, Nvt},
        Vraag::{Acuut, DuurzaamVeilig, HulpMogelijk, Medewerking, NieuweSignalen, Onthulling, Structureel, Vermoeden},
    },
};

const JUF: &str = "regenboog.leerkracht";
const MELDPUNT: &str = "waterland.meldpunt";
const TRIAGIST: &str = "waterland.triagist1";

/// The stories.
pub fn stories(t: &Days) -> Vec<Story> {
    vec![net_gemeld(t), vandaag(t)]
}

/// Advice of a colleague and of Veilig Thuis: the same in every story that goes on to a report.
pub(super) fn overleg(t: &Days, dag: u32, advies: &str) -> Vec<Command> {
    let collega = ("Willem Brouwer", "intern begeleider");
    let vt = ("medewerker adviesdienst", "Veilig Thuis");
    vec![
        consult(t.ago(dag), ConsultMet::Aandachtsfunctionaris, collega, "Samen het gesprek voeren.", ""),
        consult(t.ago(dag), ConsultMet::VeiligThuis, vt, advies, "Besproken met de intern begeleider."),
    ]
}

fn net_gemeld(t: &Days) -> Story {
    let noor = t.kind("Noor de Wit", 8).vrouw().client();
    let broer = t.kind("Thijs de Wit", 11).man();
    let moeder = t
        .ouder("Sanne de Wit", 36)
        .vrouw()
        .weet_ervan()
        .bereikbaar("020 000 00 12")
        .woont("Prismalaan 00\n0000 AA Fictiestad");
    let vader = t.ouder("Patrick de Wit", 40).man().weet_ervan();
    let gezin = [&noor, &broer, &moeder, &vader];
    Story::new("school: vandaag gemeld")
        .begins(
            t.at(11, 15, 35),
            JUF,
            [route(RouteSoort::Thuis)]
                .into_iter()
                .chain(gezin.map(erbij))
                .chain([voor(
                    t.ago(11),
                    EigenWaarneming,
                    &[&noor],
                    ("Noor slaapt in de klas en wil na school niet naar huis.", "Lokaal groep 5", "Eva Jansen"),
                )])
                .collect(),
        )
        .writes(t.at(8, 12, 20), JUF, overleg(t, 8, "Praat met Noor alleen en met beide ouders."))
        .writes(
            t.at(4, 14, 50),
            JUF,
            vec![
                gesprek(
                    t.ago(4),
                    &[&noor],
                    ("Eva Jansen", "Noor ligt ’s nachts wakker van het schreeuwen en telt dan tot het stopt.", "", ""),
                ),
                gesprek(
                    t.ago(4),
                    &[&moeder, &vader],
                    (
                        "Eva Jansen en Willem Brouwer",
                        "Ouders zeggen dat de ruzies elke week zijn en dat vader soms deuren kapot slaat.",
                        "Vader vindt dat school zich hier niet mee moet bemoeien.",
                        "Verteld dat de school gaat melden.",
                    ),
                ),
            ],
        )
        .writes(
            t.at(1, 15, 15),
            JUF,
            weeg(
                &[
                    (Vermoeden, Ja, "Het verhaal van Noor en wat ouders zelf vertellen."),
                    (Acuut, Nee, "Geen verwondingen; moeder en kinderen kunnen bij oma terecht."),
                    (Structureel, Ja, "Elke week, al langer dan een jaar."),
                    (Onthulling, Nee, ""),
                    (NieuweSignalen, Nvt, ""),
                    (HulpMogelijk, Nee, "De school kan de ruzies thuis niet stoppen."),
                    (Medewerking, Nee, "Vader weigert hulp."),
                    (DuurzaamVeilig, Nvt, ""),
                ],
                &[(&noor, Nee, Ja), (&broer, Nee, Ja), (&moeder, Nee, Ja), (&vader, Nee, Nee)],
            )
            .met_besluit(true),
        )
        .writes(t.minutes_ago(100), JUF, vec![verteld(t.ago(1), &[&moeder, &vader], "Moeder knikt, vader is boos.")])
        .reports(
            t.minutes_ago(95),
            JUF,
            meld(
                &gezin,
                "Twee kinderen leven al meer dan een jaar met wekelijkse hevige ruzies; vader slaat deuren kapot.",
            )
            .veiligheid("Moeder kan met de kinderen naar oma als het misgaat.")
            .het_kind_zegt("‘Ik tel tot het stopt.’")
            .gaat_goed("Noor heeft een fijne vriendin en komt graag op school.")
            .blijft("School houdt Noor en Thijs in de gaten.", "Dat iemand met beide ouders praat."),
        )
}

fn vandaag(t: &Days) -> Story {
    let amir = t.kind("Amir Rahimi", 8).man().client().bsn("999990019");
    let moeder = t.ouder("Zahra Rahimi", 35).vrouw().weet_ervan();
    let ontvangen = t.due(10, 20);
    Story::new("school: gemeld, besluit vandaag")
        .begins(
            t.at(10, 15, 30),
            JUF,
            vec![
                route(RouteSoort::Thuis),
                erbij(&amir),
                erbij(&moeder),
                voor(
                    t.ago(10),
                    VerklaringKind,
                    &[&amir, &moeder],
                    (
                        "Amir is ’s avonds vaak alleen en kookt zelf; moeder ligt dan in bed.",
                        "",
                        "Amir, aan Eva Jansen",
                    ),
                ),
                voor(
                    t.ago(10),
                    EigenWaarneming,
                    &[&amir],
                    ("Vuile kleren, moe, zestien keer te laat dit schooljaar.", "School", "Eva Jansen"),
                ),
            ],
        )
        .writes(t.at(9, 12, 0), JUF, overleg(t, 9, "Meld als moeder geen hulp wil. Vertel haar dat u meldt."))
        .reports(
            ontvangen,
            JUF,
            meld(
                &[&amir, &moeder],
                "Een jongen van acht staat er ’s avonds alleen voor. Moeder lijkt somber en houdt \
                 hulp af.",
            )
            .eerder("Vorig jaar was er schoolmaatschappelijk werk; dat stopte toen moeder niet meer kwam.")
            .blijft("Wij houden het ontbijt op school.", "Hulp voor moeder en iemand in huis."),
        )
        .handles(ontvangen.plus_seconden(25 * 60), MELDPUNT, vec![niet_acuut()])
        .handles(t.at(4, 9, 0), TRIAGIST, vec![pak_op()])
        .handles(
            t.at(3, 13, 30),
            TRIAGIST,
            vec![
                start(),
                eigen_dossiers("Eén advies zonder naam, geen meldingen."),
                gesproken(
                    1,
                    "Hoe gaat het met u en met Amir?",
                    "Moeder slaapt slecht sinds het overlijden van haar man. Zij is moe en wil wel hulp, \
                     maar weet niet hoe.",
                ),
            ],
        )
        .handles(t.at(1, 16, 10), TRIAGIST, vec![structureel_onveilig(0, "Amir mist al maanden zorg en toezicht.")])
}
