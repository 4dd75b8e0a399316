//! Families that are reported again, after months and years, by somebody else: small signals that become a pattern.

use super::{GEDRAGSWETENSCHAPPER, MELDPUNT, TRIAGIST, TRIAGIST_2};
use crate::demo::{
    days::Days,
    story::Story,
    words::{
        assess::{
            Step, bekrachtig, gesproken, niet_acuut, pak_op, start, structureel_onveilig, veilig, vertel_uitkomst,
            vertel_vastlegging, voorstel,
        },
        casus::{bied_aan, eerste_monitoring, geaccepteerd, pak_casus_op},
        family::Person,
        intake::{Meer, agent, beroeps, binnen, burger},
    },
};
use veiligthuis::codes::{AardGeweld, BeroepsRol, DuurGeweld, Kanaal, OrganisatieSoort, Uitkomst};

/// The stories.
pub fn stories(t: &Days) -> Vec<Story> {
    vec![nog_niet_bekeken(t), bevestigd(t)]
}

/// Everybody is safe, and nothing follows.
fn geen_vervolg(motivering: &'static str) -> Vec<Step> {
    vec![
        start(),
        gesproken(1, "Wat gebeurde er?", "Het was een ruzie over geld. Die is uitgepraat."),
        veilig(0, "Er is nu geen gevaar."),
        veilig(1, "Er is nu geen gevaar."),
        voorstel(Uitkomst::GeenVervolg, motivering, "", None),
    ]
}

/// Three reports in two and a half years, each under a slightly different name. Nobody looked at the last one yet.
fn nog_niet_bekeken(t: &Days) -> Story {
    let adres = "Kerkstraat 12-II\n0000 AB Fictiestad";
    let noor = t.kind("Noor Benhaddou", 8).vrouw().woont(adres);
    let vader = t.ouder("Youssef Benhaddou", 43).man().pleger().woont(adres).ouder_van(&[&noor]);
    let (noor_2, vader_2) = (noor.later_genoemd("Nour Ben Haddou"), vader.later_genoemd("Joesoef Ben Haddou"));
    let (noor_3, vader_3) = (noor.later_genoemd("Nora Benhadou"), vader.later_genoemd("J. Benhaddou"));
    let school =
        ("Petra Nieuwhuis", "intern begeleider", "Basisschool De Vlier (fictief)", "vlier@demonstratie.example");
    Story::new("eerder: drie meldingen van drie melders")
        .takes_in(t.at(640, 21, 30), MELDPUNT, politie(t, 640, &[&noor, &vader]))
        .handles(t.at(640, 22, 0), MELDPUNT, vec![niet_acuut()])
        .handles(t.at(639, 9, 0), TRIAGIST, vec![pak_op()])
        .handles(t.at(637, 11, 0), TRIAGIST, geen_vervolg("Een ruzie die voorbij is; er zijn geen eerdere zorgen."))
        .handles(t.at(637, 15, 0), GEDRAGSWETENSCHAPPER, vec![bekrachtig()])
        .takes_in(
            t.at(200, 10, 15),
            MELDPUNT,
            binnen(
                Kanaal::Telefoon,
                t.at(200, 10, 0),
                beroeps((BeroepsRol::Onderwijs, OrganisatieSoort::Onderwijs), school),
                &[&noor_2, &vader_2],
                "Een leerling verzuimt vaak en komt zonder ontbijt op school. Zij vertelt over ruzies thuis.",
            )
            .aard(&[AardGeweld::Kindermishandeling], DuurGeweld::TotEenJaar),
        )
        .handles(t.at(200, 10, 40), MELDPUNT, vec![niet_acuut()])
        .handles(t.at(199, 9, 0), TRIAGIST, vec![pak_op()])
        .recognises(t.at(199, 9, 30), TRIAGIST, 0, 0)
        .handles(t.at(197, 11, 0), TRIAGIST, overdragen())
        .handles(t.at(197, 15, 0), GEDRAGSWETENSCHAPPER, vec![bekrachtig()])
        .handles(
            t.at(196, 9, 0),
            TRIAGIST,
            vec![
                vertel_uitkomst(0, "Wil dat het thuis rustig is."),
                vertel_vastlegging(0),
                vertel_uitkomst(1, "Vindt het overdreven, werkt wel mee."),
                vertel_vastlegging(1),
            ],
        )
        .carries_on(t.at(196, 9, 30), TRIAGIST, vec![pak_casus_op()])
        .carries_on(t.at(196, 10, 0), TRIAGIST, vec![bied_aan(0, TEAM, UITTREKSEL)])
        .carries_on(t.at(194, 10, 0), TRIAGIST, vec![geaccepteerd(0, TEAM, ("Hilde Maas", "teamleider"))])
        .carries_on(
            t.at(122, 11, 0),
            TRIAGIST,
            vec![eerste_monitoring(0, t.in_weeks(6), "Er is hulp, maar de ruzies zijn niet weg.")],
        )
        .takes_in(
            t.at(1, 9, 20),
            MELDPUNT,
            binnen(
                Kanaal::Telefoon,
                t.at(1, 9, 5),
                burger("Truus Bakhuis", "020 000 00 71", "buurvrouw"),
                &[&noor_3, &vader_3],
                "Een buurvrouw hoort ’s avonds geschreeuw en gehuil. Het kind stond laat alleen op de galerij.",
            )
            .aard(&[AardGeweld::Kindermishandeling], DuurGeweld::TotVijfJaar),
        )
        .handles(t.at(1, 9, 40), MELDPUNT, vec![niet_acuut()])
}

fn politie(t: &Days, dagen: u32, wie: &[&Person]) -> veiligthuis::melding::OntvangstOpgave {
    let (ontvangen, melder) = (t.at(dagen, 21, 0), agent("Kirsten de Haan"));
    binnen(Kanaal::Politie, ontvangen, melder, wie, "De politie kwam bij een ruzie. Een kind lag in bed en sliep.")
        .aard(&[AardGeweld::ExPartnergeweld], DuurGeweld::Onbekend)
}

const TEAM: &str = "Lokaal team Waterwijk (fictief)";
const UITTREKSEL: &str = "De school maakt zich zorgen over verzuim en ruzies. Nodig: elke week contact met het kind.";

fn overdragen() -> Vec<Step> {
    vec![
        start(),
        gesproken(1, "Wat helpt u nu?", "Iemand die meekijkt zonder meteen te oordelen."),
        structureel_onveilig(0, "Is vaak bij de ruzies en verzuimt."),
        veilig(1, "Loopt zelf geen gevaar."),
        voorstel(Uitkomst::Overdracht, "Het lokale team kan snel beginnen.", TEAM, None),
    ]
}

/// Reported twice by different people; a triagist confirmed that it is the same child.
fn bevestigd(t: &Days) -> Story {
    let adres = "Sluiskade 5\n0000 AC Fictiestad";
    let mats = t.kind("Mats Veenendaal", 5).man().woont(adres);
    let moeder = t.ouder("Rianne Veenendaal", 31).vrouw().slachtoffer().woont(adres).ouder_van(&[&mats]);
    let (mats_2, moeder_2) = (mats.later_genoemd("Mats Veenendaal"), moeder.later_genoemd("R. Veenendaal-Smit"));
    let dokter = ("Wieke Dam", "jeugdarts", "Jeugdgezondheidszorg Fictiestad (fictief)", "jgz@demonstratie.example");
    Story::new("eerder: bevestigd dat het hetzelfde kind is")
        .takes_in(t.at(300, 21, 30), MELDPUNT, politie(t, 300, &[&mats, &moeder]))
        .handles(t.at(300, 22, 0), MELDPUNT, vec![niet_acuut()])
        .handles(t.at(299, 9, 0), TRIAGIST_2, vec![pak_op()])
        .handles(t.at(297, 11, 0), TRIAGIST_2, geen_vervolg("De vader woont er niet meer; moeder heeft hulp."))
        .handles(t.at(297, 15, 0), GEDRAGSWETENSCHAPPER, vec![bekrachtig()])
        .takes_in(
            t.at(2, 13, 20),
            MELDPUNT,
            binnen(
                Kanaal::Telefoon,
                t.at(2, 13, 0),
                beroeps((BeroepsRol::Medisch, OrganisatieSoort::Gezondheidszorg), dokter),
                &[&mats_2, &moeder_2],
                "Een kind heeft blauwe plekken op een plek waar het niet vaak valt. Moeder geeft geen verklaring.",
            )
            .aard(&[AardGeweld::Kindermishandeling], DuurGeweld::TotEenJaar),
        )
        .handles(t.at(2, 13, 40), MELDPUNT, vec![niet_acuut()])
        .handles(t.at(1, 9, 0), TRIAGIST_2, vec![pak_op()])
        .recognises(t.at(1, 9, 20), TRIAGIST_2, 0, 0)
        .recognises(t.at(1, 9, 25), TRIAGIST_2, 1, 1)
}
