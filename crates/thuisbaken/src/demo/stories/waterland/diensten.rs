//! Services that run: one with a condition that was not kept and a child whom nobody saw, one onderzoek of which the
//! conclusion waits for a second person.

use super::{GEDRAGSWETENSCHAPPER, MELDPUNT, ONDERZOEKER, TRIAGIST, TRIAGIST_2, VERTROUWENSARTS};
use crate::demo::{
    days::Days,
    story::Story,
    words::{
        assess::{
            bekrachtig, gesproken, niet_acuut, pak_op, start, structureel_onveilig, vertel_uitkomst,
            vertel_vastlegging, voorstel,
        },
        dienst::{
            actie, bezoek, concludeer, feit, gehoord, informant, onderzoeksplan, plan_afgesproken, vertel_bevraagden,
            voorwaarde,
        },
        intake::{Meer, beroeps, binnen},
    },
};
use veiligthuis::codes::{AardGeweld, BeroepsRol, Bron, DuurGeweld, Kanaal, OrganisatieSoort, Uitkomst, Waarneming};
use veiligthuis::dienst::codes::{Bevinding, Contactvorm, Partij, Toetsuitkomst};

/// The stories.
pub fn stories(t: &Days) -> Vec<Story> {
    vec![voorwaarden(t), onderzoek(t), klaargezet(t)]
}

fn voorwaarden(t: &Days) -> Story {
    let mila = t.kind("Mila Roozendaal", 7).vrouw();
    let finn = t.kind("Finn Roozendaal", 2).man();
    let moeder = t.ouder("Petra Roozendaal", 33).vrouw().ouder_van(&[&mila, &finn]);
    let wie =
        ("Gijs Admiraal", "leerkracht groep 4", "Basisschool De Vlinder (fictief)", "school@demonstratie.example");
    Story::new("dienst: een voorwaarde niet nagekomen en een kind nog niet gezien")
        .takes_in(
            t.at(32, 9, 10),
            MELDPUNT,
            binnen(
                Kanaal::Telefoon,
                t.at(32, 9, 0),
                beroeps((BeroepsRol::Onderwijs, OrganisatieSoort::Onderwijs), wie),
                &[&mila, &finn, &moeder],
                "Mila komt vaak zonder ontbijt en zegt dat haar moeder niet wakker wordt van haar broertje.",
            )
            .aard(&[AardGeweld::Kindermishandeling], DuurGeweld::TotHalfJaar),
        )
        .handles(t.at(32, 9, 30), MELDPUNT, vec![niet_acuut()])
        .handles(t.at(31, 9, 0), TRIAGIST, vec![pak_op()])
        .handles(
            t.at(29, 14, 0),
            TRIAGIST,
            vec![
                start(),
                gesproken(2, "Wat hebt u nodig?", "Moeder drinkt sinds de scheiding en wil hulp."),
                structureel_onveilig(0, "Zorgt voor haar broertje."),
                structureel_onveilig(1, "Is te klein om alleen te zijn."),
                structureel_onveilig(2, "Redt het niet alleen."),
                voorstel(
                    Uitkomst::VoorwaardenEnVervolg,
                    "Moeder werkt mee; er zijn eerst voorwaarden nodig.",
                    "",
                    None,
                ),
            ],
        )
        .handles(t.at(29, 16, 0), GEDRAGSWETENSCHAPPER, vec![bekrachtig()])
        .handles(t.at(28, 10, 0), TRIAGIST, vec![vertel_uitkomst(2, "Is opgelucht."), vertel_vastlegging(2)])
        .starts(t.at(28, 11, 0), ONDERZOEKER)
        .serves(
            t.at(26, 15, 0),
            ONDERZOEKER,
            vec![
                bezoek(&[2], Contactvorm::Huisbezoek, false, "Moeder vertelt over de avonden. Finn sliep boven."),
                bezoek(&[0], Contactvorm::School, true, "Mila maakt zich zorgen over haar moeder."),
            ],
        )
        .serves(
            t.at(24, 11, 0),
            ONDERZOEKER,
            vec![
                voorwaarde(
                    0,
                    "Moeder drinkt niet als de kinderen thuis zijn.",
                    t.ago(12),
                    (Partij::LokaalTeam, "Wendy Kok, wijkteam"),
                    None,
                ),
                actie(0, (Partij::Netwerk, "Tante Ellen"), "Slaapt van vrijdag tot zondag bij het gezin.", t.ago(10)),
                actie(1, (Partij::Professional, "Jeugdarts"), "Ziet Finn op het spreekuur.", t.ago(9)),
                plan_afgesproken(2, "Wijkteam en school doen mee."),
            ],
        )
        .serves(
            t.at(6, 10, 0),
            ONDERZOEKER,
            vec![voorwaarde(
                1,
                "Finn is nooit alleen met een volwassene die heeft gedronken.",
                t.ago(6),
                (Partij::Gezin, "Tante Ellen"),
                Some((Toetsuitkomst::NietNagekomen, "Tante Ellen vond moeder zaterdag slapend, met Finn in de box.")),
            )],
        )
}

fn onderzoek(t: &Days) -> Story {
    let kay = t.kind("Kay Boersma", 9).man();
    let moeder = t.ouder("Anja Boersma", 38).vrouw().ouder_van(&[&kay]);
    let vader = t.ouder("Ruud Hofland", 41).man().ouder_van(&[&kay]);
    let wie = ("Els Tuinman", "jeugdarts", "Jeugdgezondheid Noord (fictief)", "arts@demonstratie.example");
    Story::new("dienst: onderzoek, de conclusie wacht op een tweede")
        .takes_in(
            t.at(40, 13, 10),
            MELDPUNT,
            binnen(
                Kanaal::Telefoon,
                t.at(40, 13, 0),
                beroeps((BeroepsRol::Medisch, OrganisatieSoort::Gezondheidszorg), wie),
                &[&kay, &moeder, &vader],
                "Een jeugdarts ziet striemen op de rug van een jongen. De ouders vertellen elk iets anders.",
            )
            .aard(&[AardGeweld::Kindermishandeling], DuurGeweld::Onbekend),
        )
        .handles(t.at(40, 13, 30), MELDPUNT, vec![niet_acuut()])
        .handles(t.at(39, 9, 0), TRIAGIST_2, vec![pak_op()])
        .handles(
            t.at(37, 11, 0),
            TRIAGIST_2,
            vec![
                start(),
                structureel_onveilig(0, "Striemen zonder uitleg die past."),
                structureel_onveilig(1, "Zegt niets te weten."),
                structureel_onveilig(2, "Ontkent."),
                voorstel(Uitkomst::Onderzoek, "De ouders ontkennen; de feiten moeten duidelijk worden.", "", None),
            ],
        )
        .handles(t.at(36, 9, 30), VERTROUWENSARTS, vec![bekrachtig()])
        .starts(t.at(35, 9, 0), ONDERZOEKER)
        .serves(
            t.at(34, 15, 0),
            ONDERZOEKER,
            vec![
                onderzoeksplan(AardGeweld::Kindermishandeling, "Hoe kwamen de striemen er? Is Kay nu veilig thuis?"),
                bezoek(&[1], Contactvorm::Huisbezoek, false, "Moeder is gespannen en let op vader."),
                bezoek(&[0], Contactvorm::School, true, "Kay zegt dat zijn vader een riem gebruikt."),
            ],
        )
        .serves(
            t.at(30, 10, 0),
            ONDERZOEKER,
            vec![
                informant(
                    Bron::Zorg,
                    0,
                    ("De jeugdarts", "Wat zag u op de rug van Kay?"),
                    Some("Vier evenwijdige striemen, passend bij een riem."),
                ),
                informant(Bron::SchoolOfOpvang, 0, ("De leerkracht van Kay", "Hoe gaat het met Kay in de klas?"), None),
                feit(0, Bron::Zorg, Waarneming::Zelf, "Vier evenwijdige striemen op de rug, een paar dagen oud."),
                feit(2, Bron::Netwerk, Waarneming::Mening, "Een oom vindt dat vader snel driftig is."),
            ],
        )
        .serves(
            t.at(20, 14, 0),
            ONDERZOEKER,
            vec![
                gehoord(1, "Moeder zegt dat zij bang is dat vader dan weggaat."),
                gehoord(2, "Vader zegt dat Kay van zijn fiets is gevallen."),
                vertel_bevraagden(1),
                vertel_bevraagden(2),
            ],
        )
        .serves(
            t.at(2, 16, 0),
            ONDERZOEKER,
            vec![concludeer(
                AardGeweld::Kindermishandeling,
                Bevinding::Bevestigd,
                "De striemen, het verhaal van Kay en de jeugdarts wijzen dezelfde kant op.",
            )],
        )
}

fn klaargezet(t: &Days) -> Story {
    let wout = t.kind("Wout Zandstra", 13).man();
    let moeder = t.ouder("Hilde Zandstra", 44).vrouw().ouder_van(&[&wout]);
    let wie = ("Nico Brink", "mentor", "Lyceum Noorderlicht (fictief)", "mentor@demonstratie.example");
    Story::new("dienst: besloten, wacht op een start")
        .takes_in(
            t.at(7, 10, 10),
            MELDPUNT,
            binnen(
                Kanaal::Telefoon,
                t.at(7, 10, 0),
                beroeps((BeroepsRol::Onderwijs, OrganisatieSoort::Onderwijs), wie),
                &[&wout, &moeder],
                "Wout slaat zijn moeder als hij zijn telefoon moet inleveren. Zij wil hulp.",
            )
            .aard(&[AardGeweld::GeweldTegenOuders], DuurGeweld::TotEenJaar),
        )
        .handles(t.at(7, 10, 30), MELDPUNT, vec![niet_acuut()])
        .handles(t.at(6, 9, 0), TRIAGIST, vec![pak_op()])
        .handles(
            t.at(4, 14, 0),
            TRIAGIST,
            vec![
                start(),
                structureel_onveilig(0, "Weet niet hoe hij moet stoppen."),
                structureel_onveilig(1, "Is bang voor haar zoon."),
                voorstel(Uitkomst::VoorwaardenEnVervolg, "Beiden willen dat het stopt en werken mee.", "", None),
            ],
        )
        .handles(t.at(3, 11, 0), GEDRAGSWETENSCHAPPER, vec![bekrachtig()])
}
