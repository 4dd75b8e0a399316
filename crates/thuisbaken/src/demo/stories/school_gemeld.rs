//! De Regenboog, reported: to Veilig Thuis Waterland-Noord, and what came back.

use crate::demo::{
    days::Days,
    story::Story,
    words::{
        assess::{
            bekrachtig, eigen_dossiers, gesproken, niet_acuut, pak_op, start, structureel_onveilig, veilig,
            vertel_uitkomst, voorstel,
        },
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
use veiligthuis::codes::Uitkomst;

const JUF: &str = "regenboog.leerkracht";
const MELDPUNT: &str = "waterland.meldpunt";
const TRIAGIST: &str = "waterland.triagist1";
const COLLEGA: &str = "waterland.triagist2";
const TWEEDE: &str = "waterland.gedragswetenschapper";

/// The stories.
pub fn stories(t: &Days) -> Vec<Story> {
    vec![net_gemeld(t), vandaag(t), besloten(t), voorgesteld(t)]
}

/// Advice of a colleague and of Veilig Thuis: the same in every story that goes on to a report.
fn overleg(t: &Days, dag: u32, advies: &str) -> Vec<Command> {
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
                    ("Amir is ’s avonds vaak alleen en kookt zelf; moeder ligt dan in bed.", "", "Amir, aan Eva Jansen"),
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
            meld(&[&amir, &moeder], "Een jongen van acht staat er ’s avonds alleen voor. Moeder lijkt somber en houdt hulp af.")
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
                gesproken(1, "Hoe gaat het met u en met Amir?", "Moeder slaapt slecht sinds het overlijden van haar man. Zij is moe en wil wel hulp, maar weet niet hoe."),
            ],
        )
        .handles(
            t.at(1, 16, 10),
            TRIAGIST,
            vec![structureel_onveilig(0, "Amir mist al maanden zorg en toezicht.")],
        )
}

fn besloten(t: &Days) -> Story {
    let kiki = t.kind("Kiki Dijkhuizen", 9).vrouw().client();
    let moeder = t.ouder("Wendy Dijkhuizen", 38).vrouw().weet_ervan();
    let vriend = t.partner("Ramon Winter", 42).man();
    Story::new("school: besloten, met terugkoppeling")
        .begins(
            t.at(20, 15, 45),
            JUF,
            vec![
                route(RouteSoort::Thuis),
                erbij(&kiki),
                erbij(&moeder),
                erbij(&vriend),
                voor(
                    t.ago(20),
                    VerklaringKind,
                    &[&kiki, &vriend],
                    ("Kiki is bang voor de vriend van haar moeder: hij duwt en scheldt als hij heeft gedronken.", "", "Kiki"),
                ),
            ],
        )
        .writes(t.at(18, 9, 30), JUF, overleg(t, 18, "Praat eerst met moeder, zonder haar vriend erbij."))
        .writes(
            t.at(15, 14, 40),
            JUF,
            vec![gesprek(
                t.ago(15),
                &[&moeder],
                ("Eva Jansen en Willem Brouwer", "Moeder herkent het en wil dat het stopt. Zij durft het alleen niet.", "Opgelucht.", ""),
            )],
        )
        .writes(
            t.at(13, 15, 30),
            JUF,
            weeg(
                &[
                    (Vermoeden, Ja, "Kiki en moeder vertellen hetzelfde."),
                    (Acuut, Nee, "De vriend is deze maand voor zijn werk weg."),
                    (Structureel, Ja, "Al een half jaar, elk weekend."),
                    (Onthulling, Nee, ""),
                    (NieuweSignalen, Nvt, ""),
                    (HulpMogelijk, Ja, "Schoolmaatschappelijk werk kan moeder en Kiki steunen."),
                    (Medewerking, Ja, "Moeder werkt mee."),
                    (DuurzaamVeilig, Nee, "Zonder afspraken met de vriend wordt het niet veilig."),
                ],
                &[(&kiki, Nee, Ja), (&moeder, Nee, Ja), (&vriend, Nee, Nee)],
            )
            .met_besluit(true),
        )
        .reports(
            t.at(12, 9, 25),
            JUF,
            meld(&[&kiki, &moeder, &vriend], "De vriend van moeder duwt en scheldt als hij heeft gedronken. Kiki is bang.")
                .gaat_goed("Moeder wil hulp en Kiki praat goed over wat er gebeurt.")
                .blijft("Schoolmaatschappelijk werk blijft Kiki zien.", "Veiligheidsafspraken met de vriend."),
        )
        .handles(t.at(12, 10, 5), MELDPUNT, vec![niet_acuut()])
        .handles(t.at(11, 8, 50), COLLEGA, vec![pak_op()])
        .handles(
            t.at(9, 15, 0),
            COLLEGA,
            vec![
                start(),
                gesproken(1, "Wat is er nodig om het veilig te maken?", "Moeder wil afspraken over alcohol en wil niet meer alleen staan."),
                structureel_onveilig(0, "Ziet al een half jaar geweld en is bang."),
                structureel_onveilig(1, "Wordt geduwd en uitgescholden."),
                veilig(2, "Loopt zelf geen gevaar."),
                voorstel(Uitkomst::VoorwaardenEnVervolg, "Het gezin wil meewerken; er zijn voorwaarden nodig.", "", None),
            ],
        )
        .handles(t.at(8, 11, 20), TWEEDE, vec![bekrachtig()])
        .handles(t.at(8, 14, 30), COLLEGA, vec![vertel_uitkomst(1, "Blij dat er iemand komt.")])
        .tells(
            t.at(8, 15, 0),
            COLLEGA,
            "Dank voor uw melding. Wij maken met het gezin voorwaarden voor de veiligheid en houden daar zicht op. Blijft u \
             zelf letten op hoe het op school gaat? Bel ons als u iets nieuws ziet.",
        )
}

fn voorgesteld(t: &Days) -> Story {
    let finn = t.kind("Finn Zijlstra", 8).man().client();
    let vader = t.ouder("Harm Zijlstra", 45).man().weet_ervan();
    Story::new("school: gemeld, voorstel wacht op de tweede")
        .begins(
            t.at(8, 15, 40),
            JUF,
            vec![
                route(RouteSoort::Thuis),
                erbij(&finn),
                erbij(&vader),
                voor(
                    t.ago(8),
                    EigenWaarneming,
                    &[&finn, &vader],
                    (
                        "Vader kwam Finn ophalen, rook naar drank en reed weg met de auto.",
                        "Parkeerplaats",
                        "Eva Jansen",
                    ),
                ),
            ],
        )
        .writes(
            t.at(7, 12, 15),
            JUF,
            overleg(t, 7, "Vertel vader wat u zag. Laat Finn niet meerijden als het weer gebeurt."),
        )
        .reports(
            t.at(4, 11, 0),
            JUF,
            meld(&[&finn, &vader], "Vader haalt Finn op terwijl hij heeft gedronken. Hij zorgt alleen voor Finn.")
                .eerder("Moeder overleed twee jaar geleden.")
                .gaat_goed("Vader is eerlijk over zijn drinken als je het hem vraagt."),
        )
        .handles(t.at(4, 11, 40), MELDPUNT, vec![niet_acuut()])
        .handles(t.at(3, 9, 30), TRIAGIST, vec![pak_op()])
        .handles(
            t.at(1, 14, 20),
            TRIAGIST,
            vec![
                start(),
                gesproken(1, "Hoe kijkt u hiernaar?", "Vader schrikt, wil stoppen met drinken en vraagt om hulp."),
                structureel_onveilig(0, "Rijdt mee met een vader die drinkt; niemand anders let op."),
                veilig(1, "Zoekt zelf hulp."),
                voorstel(
                    Uitkomst::Overdracht,
                    "Vader wil hulp; het wijkteam en de verslavingszorg kunnen direct beginnen.",
                    "Wijkteam Noordrand (fictief)",
                    None,
                ),
            ],
        )
}
