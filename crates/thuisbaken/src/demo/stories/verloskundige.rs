//! Verloskundigenpraktijk De Ooievaar: an unborn child, a question about genital mutilation, and doubt.

use crate::demo::{
    days::Days,
    story::Story,
    words::{
        assess::{gesproken, niet_acuut, pak_op, start, structureel_onveilig},
        outcome::weeg,
        report::meld,
        steps::{consult, erbij, gesprek, kindcheck, route, tegen, voor},
    },
};
use meldcode::{
    dossier::{
        Bron::{EigenWaarneming, VerklaringAnder, VerklaringClientOuder},
        ConsultMet,
    },
    kader::RouteSoort,
    weging::{
        Antwoord::{Ja, Nee, Nvt, Twijfel},
        Vraag::{Acuut, HulpMogelijk, NieuweSignalen, Onthulling, Structureel, Vermoeden},
    },
};

const VERLOSKUNDIGE: &str = "ooievaar.verloskundige";

/// The stories.
pub fn stories(t: &Days) -> Vec<Story> {
    vec![ongeboren(t), vgv(t), twijfel(t)]
}

fn ongeboren(t: &Days) -> Story {
    let moeder = t
        .volwassene("Amber de Graaf", 26)
        .vrouw()
        .client()
        .weet_ervan()
        .bereikbaar("020 000 00 21")
        .woont("Duinvoet 00\n0000 AA Fictiestad");
    let kind = t.ongeboren(9);
    let vader = t.partner("Nick Schouten", 31).man();
    let ontvangen = t.due(11, 30);
    Story::new("verloskundige: een ongeboren kind, besluit vandaag")
        .begins(
            t.at(12, 9, 20),
            VERLOSKUNDIGE,
            vec![
                route(RouteSoort::Thuis),
                erbij(&moeder),
                erbij(&kind),
                erbij(&vader),
                kindcheck(t.ago(12), "zorgen", &[0], "Eerste kind. Moeder gebruikt elke dag; vader ook.", None),
                voor(
                    t.ago(12),
                    VerklaringClientOuder,
                    &[&moeder, &kind],
                    ("Moeder vertelt dat zij elke dag blowt en soms speed neemt.", "Spreekkamer", "Amber de Graaf"),
                ),
                tegen(
                    t.ago(12),
                    EigenWaarneming,
                    &[&moeder],
                    ("Zij komt op elke afspraak en wil graag minderen.", "Spreekkamer", "Merel Hendriks"),
                ),
            ],
        )
        .writes(
            t.at(10, 12, 15),
            VERLOSKUNDIGE,
            vec![
                consult(
                    t.ago(10),
                    ConsultMet::VeiligThuis,
                    ("medewerker adviesdienst", "Veilig Thuis"),
                    "Meld als er voor de geboorte geen hulp staat. Vertel moeder dat u meldt.",
                    "Besproken met de praktijk.",
                ),
                gesprek(
                    t.ago(10),
                    &[&moeder],
                    (
                        "Merel Hendriks",
                        "Moeder is bang haar kind kwijt te raken en wil hulp.",
                        "Verdrietig, werkt mee.",
                        "Afspraak bij de verslavingszorg.",
                    ),
                ),
            ],
        )
        .writes(
            t.at(8, 16, 0),
            VERLOSKUNDIGE,
            weeg(
                &[
                    (Vermoeden, Ja, "Dagelijks gebruik in de zwangerschap."),
                    (Acuut, Nee, "Het kind groeit; moeder is onder controle."),
                    (Structureel, Ja, "Elke dag, de hele zwangerschap."),
                    (Onthulling, Nee, ""),
                    (NieuweSignalen, Nvt, ""),
                    (HulpMogelijk, Nee, "De verslavingszorg heeft een wachttijd van acht weken."),
                ],
                &[(&moeder, Nee, Nee), (&kind, Nee, Ja), (&vader, Nee, Nee)],
            )
            .met_besluit(true),
        )
        .reports(
            ontvangen,
            VERLOSKUNDIGE,
            meld(
                &[&moeder, &kind, &vader],
                "Een ongeboren kind van wie de moeder elke dag drugs gebruikt. Hulp begint te laat.",
            )
            .gaat_goed("Moeder komt op elke afspraak en vraagt om hulp.")
            .blijft("De praktijk ziet moeder elke week.", "Hulp voordat het kind wordt geboren."),
        )
        .handles(ontvangen.plus_seconden(30 * 60), "zuiderduin.meldpunt", vec![niet_acuut()])
        .handles(t.at(1, 9, 10), "zuiderduin.triagist1", vec![pak_op()])
        .handles(
            t.at(1, 15, 20),
            "zuiderduin.triagist1",
            vec![
                start(),
                gesproken(
                    0,
                    "Wat heeft u nodig voordat uw kind komt?",
                    "Rust, iemand die meegaat naar de verslavingszorg, en een plek om te wonen.",
                ),
                structureel_onveilig(1, "Loopt elke dag gevaar door het gebruik."),
            ],
        )
}

fn vgv(t: &Days) -> Story {
    let moeder = t.volwassene("Hodan Ali", 28).vrouw().client().weet_ervan();
    let dochter = t.kind("Ifrah Ali", 3).vrouw();
    Story::new("verloskundige: een vraag over meisjesbesnijdenis").begins(
        t.at(4, 14, 10),
        "ooievaar.aandacht",
        vec![
            route(RouteSoort::Vgv),
            erbij(&moeder),
            erbij(&dochter),
            voor(
                t.ago(4),
                VerklaringClientOuder,
                &[&moeder, &dochter],
                ("Moeder is zelf besneden en voelt druk van familie voor haar dochter.", "Spreekkamer", "Hodan Ali"),
            ),
            tegen(
                t.ago(4),
                VerklaringClientOuder,
                &[&moeder],
                ("Zij wil dit zelf niet en haar man ook niet.", "Spreekkamer", "Hodan Ali"),
            ),
            consult(
                t.ago(4),
                ConsultMet::DeskundigeVgv,
                ("aandachtsfunctionaris meisjesbesnijdenis", "Veilig Thuis"),
                "Steun beide ouders, geef de verklaring tegen meisjesbesnijdenis mee en vraag naar reisplannen.",
                "Gesprek met beide ouders over twee weken.",
            ),
        ],
    )
}

fn twijfel(t: &Days) -> Story {
    let moeder = t.volwassene("Lisanne Kok", 33).vrouw().client().weet_ervan();
    let kind = t.ongeboren(22);
    Story::new("verloskundige: twijfel over de partner")
        .begins(
            t.at(9, 10, 30),
            VERLOSKUNDIGE,
            vec![
                route(RouteSoort::Thuis),
                erbij(&moeder),
                erbij(&kind),
                voor(
                    t.ago(9),
                    VerklaringAnder,
                    &[&moeder],
                    ("De echoscopist vindt dat de partner alle vragen voor haar beantwoordt.", "Echo", "Echoscopist"),
                ),
            ],
        )
        .writes(
            t.at(8, 12, 0),
            VERLOSKUNDIGE,
            vec![
                consult(t.ago(8), ConsultMet::Collega, ("Sophie Maduro", "verloskundige"), "Spreek haar alleen.", ""),
                gesprek(
                    t.ago(8),
                    &[&moeder],
                    (
                        "Merel Hendriks",
                        "Zij zegt dat alles goed is en kijkt daarbij naar de deur.",
                        "Gespannen.",
                        "Extra afspraak zonder partner.",
                    ),
                ),
            ],
        )
        .writes(
            t.at(2, 16, 30),
            VERLOSKUNDIGE,
            weeg(
                &[
                    (Vermoeden, Twijfel, "Gespannen, maar zij vertelt niets."),
                    (Acuut, Nee, "Geen letsel."),
                    (Structureel, Twijfel, "Wij weten het niet."),
                    (Onthulling, Nee, ""),
                    (NieuweSignalen, Nvt, ""),
                ],
                &[(&moeder, Nee, Twijfel), (&kind, Nee, Nee)],
            )
            .zonder_besluit(),
        )
}
