//! Wijkteam Lindenkwartier, reported: stalking, and a proposal that waits for the second.

use super::wijkteam::advies;
use crate::demo::{
    days::Days,
    story::Story,
    words::{
        assess::{eigen_dossiers, gesproken, niet_acuut, pak_op, start, structureel_onveilig, veilig, voorstel},
        outcome::{verteld, weeg},
        report::meld,
        steps::{erbij, gesprek, route, voor},
    },
};
use meldcode::{
    dossier::Bron::VerklaringAnder,
    kader::RouteSoort,
    weging::{
        Antwoord::{Ja, Nee, Nvt},
        Vraag::{Acuut, DuurzaamVeilig, HulpMogelijk, Medewerking, NieuweSignalen, Onthulling, Structureel, Vermoeden},
    },
};
use veiligthuis::codes::Uitkomst;

const WERKER: &str = "lindenkwartier.gezinswerker";

/// The stories.
pub fn stories(t: &Days) -> Vec<Story> {
    vec![gemeld(t)]
}

fn gemeld(t: &Days) -> Story {
    let kinderen = [t.kind("Ruben Post", 6).man(), t.kind("Esmee Post", 4).vrouw()];
    let moeder = t.ouder("Nathalie Post", 32).vrouw().client().weet_ervan();
    let ex = t.ex("Jordy Groen", 35).man();
    Story::new("wijkteam: gemeld, voorstel wacht op de tweede")
        .begins(
            t.at(14, 11, 0),
            WERKER,
            vec![
                route(RouteSoort::Thuis),
                erbij(&moeder),
                erbij(&kinderen[0]),
                erbij(&kinderen[1]),
                erbij(&ex),
                voor(
                    t.ago(14),
                    VerklaringAnder,
                    &[&moeder, &ex],
                    ("Moeder wordt elke dag opgewacht en krijgt tientallen berichten.", "", "Moeder en haar zus"),
                ),
            ],
        )
        .writes(t.at(13, 10, 30), WERKER, advies(t, 13))
        .writes(
            t.at(12, 14, 30),
            WERKER,
            vec![gesprek(
                t.ago(12),
                &[&moeder],
                (
                    "Mohamed Azzouzi",
                    "Moeder durft niet meer naar buiten; de kinderen zien het gebeuren.",
                    "",
                    "Aangifte wordt besproken.",
                ),
            )],
        )
        .writes(
            t.at(6, 9, 30),
            WERKER,
            weeg(
                &[
                    (Vermoeden, Ja, "Stalking door de ex-partner, de kinderen zijn erbij."),
                    (Acuut, Nee, "Er is niet met de dood gedreigd; de politie rijdt extra langs."),
                    (Structureel, Ja, "Elke dag, al drie maanden."),
                    (Onthulling, Nee, ""),
                    (NieuweSignalen, Nvt, ""),
                    (HulpMogelijk, Ja, "Wij steunen moeder en kinderen."),
                    (Medewerking, Nee, "De ex-partner weigert elk gesprek."),
                    (DuurzaamVeilig, Nvt, ""),
                ],
                &[(&moeder, Nee, Ja), (&kinderen[0], Nee, Ja), (&kinderen[1], Nee, Ja)],
            )
            .met_besluit(true),
        )
        .writes(t.at(5, 11, 0), WERKER, vec![verteld(t.ago(5), &[&moeder], "Moeder staat achter de melding.")])
        .reports(
            t.at(4, 9, 15),
            WERKER,
            meld(
                &[&moeder, &kinderen[0], &kinderen[1], &ex],
                "De ex-partner belaagt moeder elke dag; twee jonge kinderen zijn erbij.",
            )
            .niet_verteld("De ex-partner weet het niet: hij wordt bozer van elk contact.")
            .blijft("Het wijkteam blijft moeder en kinderen steunen.", "Samen met de politie stoppen."),
        )
        .handles(t.at(4, 10, 0), "rivierenland.meldpunt", vec![niet_acuut()])
        .handles(t.at(3, 9, 0), "rivierenland.triagist1", vec![pak_op()])
        .handles(
            t.at(1, 11, 30),
            "rivierenland.triagist1",
            vec![
                start(),
                eigen_dossiers("Eerdere melding van twee jaar geleden, toen overgedragen."),
                gesproken(0, "Hoe gaat het nu?", "Zij slaapt bij haar zus en houdt een logboek bij."),
                structureel_onveilig(0, "Wordt elke dag belaagd."),
                structureel_onveilig(1, "Is getuige en slaapt slecht."),
                structureel_onveilig(2, "Is getuige."),
                veilig(3, "Loopt zelf geen gevaar."),
                voorstel(Uitkomst::Onderzoek, "Er is meer nodig om te weten hoe groot het gevaar is.", "", None),
            ],
        )
}
