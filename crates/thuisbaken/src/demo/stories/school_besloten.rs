//! De Regenboog, answered: a decision with feedback, and a proposal that waits for the second.

use super::school_gemeld::overleg;
use crate::demo::{
    days::Days,
    story::Story,
    words::{
        assess::{
            bekrachtig, gesproken, niet_acuut, pak_op, start, structureel_onveilig, veilig, vertel_uitkomst, voorstel,
        },
        outcome::weeg,
        report::meld,
        steps::{erbij, gesprek, route, voor},
    },
};
use meldcode::{
    dossier::Bron::{EigenWaarneming, VerklaringKind},
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
    vec![besloten(t), voorgesteld(t)]
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
                    (
                        "Kiki is bang voor de vriend van haar moeder: hij duwt en scheldt als hij heeft \
                         gedronken.",
                        "",
                        "Kiki",
                    ),
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
                (
                    "Eva Jansen en Willem Brouwer",
                    "Moeder herkent het en wil dat het stopt. Zij durft het alleen niet.",
                    "Opgelucht.",
                    "",
                ),
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
            meld(
                &[&kiki, &moeder, &vriend],
                "De vriend van moeder duwt en scheldt als hij heeft gedronken. Kiki is bang.",
            )
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
                gesproken(
                    1,
                    "Wat is er nodig om het veilig te maken?",
                    "Moeder wil afspraken over alcohol en wil niet meer alleen staan.",
                ),
                structureel_onveilig(0, "Ziet al een half jaar geweld en is bang."),
                structureel_onveilig(1, "Wordt geduwd en uitgescholden."),
                veilig(2, "Loopt zelf geen gevaar."),
                voorstel(
                    Uitkomst::VoorwaardenEnVervolg,
                    "Het gezin wil meewerken; er zijn voorwaarden nodig.",
                    "",
                    None,
                ),
            ],
        )
        .handles(t.at(8, 11, 20), TWEEDE, vec![bekrachtig()])
        .handles(t.at(8, 14, 30), COLLEGA, vec![vertel_uitkomst(1, "Blij dat er iemand komt.")])
        .tells(
            t.at(8, 15, 0),
            COLLEGA,
            "Dank voor uw melding. Wij maken met het gezin voorwaarden voor de veiligheid en \
             houden daar zicht op. Blijft u zelf letten op hoe het op school gaat? Bel ons als u \
             iets nieuws ziet.",
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
