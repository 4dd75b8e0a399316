//! Huisartsenpraktijk Vlietland, reported: an elderly man, a reporter who asks to stay unknown, and a closed road.

use crate::demo::{
    days::Days,
    story::Story,
    words::{
        assess::{gesproken, nagevraagd, niet_acuut, pak_op, scherm_melder_af, start, structureel_onveilig},
        outcome::{niet_verteld, weeg},
        report::meld,
        steps::{consult, erbij, gesprek, route, voor},
    },
};
use meldcode::{
    dossier::{
        Bron::{Onderzoek, VerklaringClientOuder},
        ConsultMet,
    },
    kader::RouteSoort,
    weging::{
        Antwoord::{Ja, Nee, Nvt},
        Vraag::{Acuut, DuurzaamVeilig, HulpMogelijk, Medewerking, NieuweSignalen, Onthulling, Structureel, Vermoeden},
    },
};
use veiligthuis::codes::{Bron, GrondAfscherming};

const HUISARTS: &str = "vlietland.huisarts";
const COLLEGA: &str = "vlietland.huisarts2";
const MELDPUNT: &str = "waterland.meldpunt";
const TRIAGIST: &str = "waterland.triagist1";
const TRIAGIST_2: &str = "waterland.triagist2";

/// The stories.
pub fn stories(t: &Days) -> Vec<Story> {
    vec![oudere_man(t), afgeschermd(t)]
}

fn oudere_man(t: &Days) -> Story {
    let gerrit = t.volwassene("Gerrit Bouma", 83).man().client().weet_ervan().woont("Dijkwerk 00\n0000 AA Fictiestad");
    let zoon = t.mantelzorger("Klaas Bouma", 55).man();
    Story::new("huisarts: een oudere man, geld en medicijnen")
        .begins(
            t.at(9, 10, 40),
            HUISARTS,
            vec![
                route(RouteSoort::Thuis),
                erbij(&gerrit),
                erbij(&zoon),
                voor(
                    t.ago(9),
                    Onderzoek,
                    &[&gerrit],
                    (
                        "Zes kilo afgevallen; de hartmedicijnen zijn al weken niet opgehaald.",
                        "Huisbezoek",
                        "Anil Soekhoe",
                    ),
                ),
                voor(
                    t.ago(9),
                    VerklaringClientOuder,
                    &[&gerrit, &zoon],
                    (
                        "‘Klaas heeft mijn pasje. Ik vraag maar niet meer waar het blijft.’",
                        "Huisbezoek",
                        "Gerrit Bouma",
                    ),
                ),
            ],
        )
        .writes(
            t.at(8, 12, 30),
            HUISARTS,
            vec![
                consult(
                    t.ago(8),
                    ConsultMet::Vertrouwensarts,
                    ("vertrouwensarts", "Veilig Thuis"),
                    "Vraag meneer wat hij zelf wil. Spreek de zoon apart.",
                    "Gesprek met beiden.",
                ),
                gesprek(
                    t.ago(8),
                    &[&gerrit],
                    (
                        "Anil Soekhoe",
                        "Meneer wil zijn pasje terug en wil zijn zoon niet kwijt.",
                        "Verdrietig en opgelucht.",
                        "",
                    ),
                ),
            ],
        )
        .writes(
            t.at(4, 12, 50),
            HUISARTS,
            weeg(
                &[
                    (Vermoeden, Ja, "Gewichtsverlies, geen medicijnen en wat meneer vertelt over zijn geld."),
                    (Acuut, Nee, "De wijkverpleging geeft sinds gisteren de medicijnen."),
                    (Structureel, Ja, "Al maanden, en het wordt erger."),
                    (Onthulling, Nee, ""),
                    (NieuweSignalen, Nvt, ""),
                    (HulpMogelijk, Nee, "De praktijk kan het geld en de zoon niet oplossen."),
                    (Medewerking, Nvt, ""),
                    (DuurzaamVeilig, Nvt, ""),
                ],
                &[(&gerrit, Nee, Ja), (&zoon, Nee, Nee)],
            )
            .met_besluit(true),
        )
        .reports(
            t.at(3, 12, 10),
            HUISARTS,
            meld(
                &[&gerrit, &zoon],
                "Een man van 83 krijgt te weinig eten en medicijnen. Zijn zoon beheert zijn geld en zijn pas.",
            )
            .veiligheid("De wijkverpleging komt nu elke dag.")
            .blijft("De huisarts en de wijkverpleging blijven komen.", "Hulp bij het geld en een gesprek met de zoon."),
        )
        .handles(t.at(3, 12, 35), MELDPUNT, vec![niet_acuut()])
        .handles(t.at(2, 9, 20), TRIAGIST_2, vec![pak_op()])
        .handles(
            t.at(1, 13, 45),
            TRIAGIST_2,
            vec![
                start(),
                gesproken(
                    0,
                    "Wat wilt u dat er verandert?",
                    "Meneer wil zelf over zijn geld gaan en wil geen ruzie met zijn zoon.",
                ),
                nagevraagd(
                    Bron::Zorg,
                    ("wijkverpleegkundige", "Hoe gaat het met eten en medicijnen?", ""),
                    "Sinds deze week gaat het beter, de koelkast was leeg.",
                ),
                structureel_onveilig(0, "Maanden te weinig eten en medicijnen, en geen toegang tot zijn eigen geld."),
            ],
        )
}

fn afgeschermd(t: &Days) -> Story {
    let vrouw = t.volwassene("Melissa van Rooij", 33).vrouw().client().weet_ervan();
    let man = t.partner("Dennis van Rooij", 36).man();
    let kind = t.kind("Tygo van Rooij", 4).man();
    Story::new("huisarts: de melder wil onbekend blijven")
        .begins(
            t.at(6, 15, 15),
            COLLEGA,
            vec![
                route(RouteSoort::Thuis),
                erbij(&vrouw),
                erbij(&man),
                erbij(&kind),
                voor(
                    t.ago(6),
                    Onderzoek,
                    &[&vrouw],
                    ("Blauwe plekken in de hals, met vingerafdrukken.", "Spreekkamer", "Margriet Bosma"),
                ),
                voor(
                    t.ago(6),
                    VerklaringClientOuder,
                    &[&vrouw, &man],
                    ("Zij zegt dat hij haar telefoon bekijkt en dreigt als zij hulp zoekt.", "Spreekkamer", "Patiënte"),
                ),
            ],
        )
        .writes(
            t.at(5, 12, 0),
            COLLEGA,
            vec![
                consult(
                    t.ago(5),
                    ConsultMet::Vertrouwensarts,
                    ("vertrouwensarts", "Veilig Thuis"),
                    "Wurging is een teken van groot gevaar. Meld, en vertel de man niet dat u meldt.",
                    "Melden met afgeschermde naam.",
                ),
                gesprek(
                    t.ago(5),
                    &[&vrouw],
                    (
                        "Margriet Bosma",
                        "Zij weet dat er wordt gemeld en vraagt om haar man niets te zeggen.",
                        "Bang en opgelucht.",
                        "Zij belt 112 als het misgaat.",
                    ),
                ),
            ],
        )
        .writes(
            t.at(3, 16, 0),
            COLLEGA,
            vec![niet_verteld(
                t.ago(3),
                &[&man],
                "Hij heeft gedreigd iedereen iets aan te doen die zich ermee bemoeit.",
            )],
        )
        .reports(
            t.at(2, 9, 40),
            COLLEGA,
            meld(
                &[&vrouw, &man, &kind],
                "Patiënte is door haar partner bij de keel gegrepen. Er woont een kind van vier in huis.",
            )
            .niet_verteld("Haar partner dreigt met geweld als zij of een ander hulp zoekt.")
            .afgeschermd("bedreiging_melder")
            .niet_tonen("Dat patiënte dit zelf op het spreekuur vertelde.")
            .veiligheid("Hij werkt tot vrijdag in het buitenland."),
        )
        .handles(t.at(2, 10, 0), MELDPUNT, vec![niet_acuut()])
        .handles(t.at(2, 11, 15), TRIAGIST, vec![pak_op()])
        .handles(
            t.at(1, 10, 30),
            TRIAGIST,
            vec![
                start(),
                scherm_melder_af(
                    GrondAfscherming::BedreigingMelder,
                    "De partner dreigt hulpverleners; de praktijk ligt in dezelfde straat.",
                ),
            ],
        )
}
