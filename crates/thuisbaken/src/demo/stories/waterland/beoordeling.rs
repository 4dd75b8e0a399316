//! Being assessed: a secret address, honour, and a report that was entered twice.

use super::{GEDRAGSWETENSCHAPPER, MELDPUNT, TRIAGIST, TRIAGIST_2};
use crate::demo::{
    days::Days,
    story::Story,
    words::{
        assess::{
            acuut_onveilig, bekrachtig_afscherming, eigen_dossiers, gesproken, nagevraagd, niet_acuut, onduidelijk,
            pak_op, scherm_melder_af, start, structureel_onveilig, voorstel, voorstel_intrekken, wijs_terug,
        },
        intake::{Meer, MeerOverMelder, agent, beroeps, binnen, burger},
    },
};
use veiligthuis::codes::{
    Aanvullend, AardGeweld, BeroepsRol, Bron, DuurGeweld, GrondAfscherming, Kanaal, OrganisatieSoort, RedenIntrekking,
    Relatiesoort, Spoed, Uitkomst,
};

/// The stories.
pub fn stories(t: &Days) -> Vec<Story> {
    vec![geheim_adres(t), eer(t), dubbel(t), teruggewezen(t)]
}

fn geheim_adres(t: &Days) -> Story {
    let kyra = t.kind("Kyra Pengel", 7).vrouw();
    let moeder = t
        .ouder("Xandra Pengel", 34)
        .vrouw()
        .slachtoffer()
        .ouder_van(&[&kyra])
        .verblijft_geheim("Opvanghuis (fictief)\nPostbus 00\n0000 AA Fictiestad");
    let ex = t.ex("Gino Dorff", 37).man().pleger().met_relatie(Relatiesoort::ExPartnerVan, &moeder);
    let ontvangen = t.at(3, 11, 5);
    Story::new("beoordeling: belaging, geheim adres")
        .takes_in(
            t.at(3, 11, 30),
            MELDPUNT,
            binnen(
                Kanaal::Telefoon,
                ontvangen,
                burger("Merlien Pengel", "020 000 00 34", "oma van het kind"),
                &[&kyra, &moeder, &ex],
                "Moeder en kind zijn naar een opvang gevlucht. De ex-partner zoekt hen en hangt rond bij de school.",
            )
            .aard(&[AardGeweld::ExPartnergeweld, AardGeweld::Kindermishandeling], DuurGeweld::TotVijfJaar)
            .ook(Aanvullend::Stalking)
            .met_spoed(Spoed::Spoed)
            .niet_tonen("Waar moeder en kind verblijven."),
        )
        .handles(t.at(3, 11, 50), MELDPUNT, vec![niet_acuut()])
        .handles(t.at(3, 13, 0), TRIAGIST, vec![pak_op()])
        .handles(
            t.at(1, 9, 40),
            TRIAGIST,
            vec![
                start(),
                eigen_dossiers("Een melding van vorig jaar; toen woonden zij nog samen."),
                gesproken(1, "Wat is er nodig?", "Dat de school niet vertelt waar zij zijn, en een contactverbod."),
                nagevraagd(
                    Bron::Politie,
                    ("wijkagent", "Loopt er een aangifte?", ""),
                    "Aangifte van belaging is opgenomen.",
                ),
                structureel_onveilig(0, "Wordt gezocht en mist haar school."),
                structureel_onveilig(1, "Wordt al een jaar belaagd."),
            ],
        )
}

fn eer(t: &Days) -> Story {
    let ayla = t.volwassene("Ayla Demirel", 19).vrouw().slachtoffer().bereikbaar("Alleen via de mentor");
    let oom =
        t.volwassene("Cemal Demirel", 45).man().pleger().niet_verteld("Op advies van de deskundige: te gevaarlijk.");
    let ouders = t.ouder("Nermin Demirel", 47).vrouw().niet_verteld("Op advies van de deskundige: te gevaarlijk.");
    let ontvangen = t.at(1, 9, 5);
    let wie = ("Rachid Boutaher", "mentor", "MBO Havenstad (fictief)", "mentor.mbo@demonstratie.example");
    Story::new("beoordeling: eergerelateerd, de familie weet van niets")
        .takes_in(
            t.at(1, 9, 25),
            MELDPUNT,
            binnen(
                Kanaal::Telefoon,
                ontvangen,
                beroeps((BeroepsRol::Onderwijs, OrganisatieSoort::Onderwijs), wie).wil_onbekend_blijven(
                    GrondAfscherming::BedreigingMelder,
                    "De oom heeft al gedreigd op school te komen.",
                ),
                &[&ayla, &oom, &ouders],
                "Een studente van 19 heeft een vriend die haar familie afkeurt. Haar oom dreigt met \
                 geweld en volgt haar.",
            )
            .aard(&[AardGeweld::HuiselijkGeweldOverig], DuurGeweld::TotEenMaand)
            .ook(Aanvullend::EergerelateerdGeweld)
            .met_spoed(Spoed::Spoed)
            .pas_op("De oom wacht regelmatig bij de uitgang. Bel haar nooit op haar eigen telefoon.")
            .niet_tonen("Alles: de familie weet niet dat er is gemeld."),
        )
        .handles(t.at(1, 9, 45), MELDPUNT, vec![niet_acuut()])
        .handles(t.at(1, 10, 0), TRIAGIST_2, vec![pak_op()])
        .handles(
            t.at(1, 11, 0),
            TRIAGIST_2,
            vec![scherm_melder_af(GrondAfscherming::BedreigingMelder, "De oom bedreigt de mentor.")],
        )
        .handles(
            t.at(1, 11, 30),
            GEDRAGSWETENSCHAPPER,
            vec![bekrachtig_afscherming(GrondAfscherming::BedreigingMelder)],
        )
        .handles(
            t.at(1, 15, 45),
            TRIAGIST_2,
            vec![
                start(),
                nagevraagd(
                    Bron::Politie,
                    ("deskundige eergerelateerd geweld", "Hoe groot is het gevaar?", "De familie mag nog niets weten."),
                    "Het gevaar is groot; opvang wordt vandaag geregeld.",
                ),
                acuut_onveilig(0, "Er is met de dood gedreigd en zij wordt gevolgd."),
            ],
        )
}

fn dubbel(t: &Days) -> Story {
    let robin = t.kind("Robin Tuinstra", 13).man();
    let ontvangen = t.at(4, 16, 20);
    Story::new("beoordeling: twee keer ingevoerd, intrekken voorgesteld")
        .takes_in(
            t.at(4, 16, 30),
            MELDPUNT,
            binnen(
                Kanaal::Politie,
                ontvangen,
                agent("Kirsten de Haan"),
                &[&robin],
                "Een jongen van 13 liep ’s nachts alleen op straat na ruzie thuis.",
            )
            .aard(&[AardGeweld::Onbekend], DuurGeweld::Onbekend),
        )
        .handles(t.at(4, 16, 45), MELDPUNT, vec![niet_acuut()])
        .handles(t.at(3, 9, 50), TRIAGIST, vec![pak_op()])
        .handles(
            t.at(2, 10, 20),
            TRIAGIST,
            vec![voorstel_intrekken(
                RedenIntrekking::DubbelIngevoerd,
                "Hetzelfde voorval kwam ook binnen bij de buurregio, waar het gezin woont. Die pakt het op.",
            )],
        )
}

fn teruggewezen(t: &Days) -> Story {
    let lars = t.kind("Lars de Vries", 15).man().pleger();
    let moeder = t.ouder("Hilda de Vries", 50).vrouw().slachtoffer().ouder_van(&[&lars]).hoorde_het("Dankbaar.");
    let ontvangen = t.at(4, 9, 30);
    let wie = (
        "Quinten Ras",
        "leerplichtambtenaar",
        "Bureau Leerplicht Fictiestad (fictief)",
        "leerplicht@demonstratie.example",
    );
    Story::new("beoordeling: voorstel teruggewezen")
        .takes_in(
            t.at(4, 10, 0),
            MELDPUNT,
            binnen(
                Kanaal::Telefoon,
                ontvangen,
                beroeps((BeroepsRol::Anders, OrganisatieSoort::BureauLeerplicht), wie),
                &[&lars, &moeder],
                "Een zoon van 15 slaat zijn moeder als zij hem naar school wil laten gaan. Zij houdt \
                 het voor iedereen stil.",
            )
            .aard(&[AardGeweld::GeweldTegenOuders], DuurGeweld::TotEenJaar),
        )
        .handles(t.at(4, 10, 20), MELDPUNT, vec![niet_acuut()])
        .handles(t.at(4, 13, 10), TRIAGIST_2, vec![pak_op()])
        .handles(
            t.at(2, 13, 30),
            TRIAGIST_2,
            vec![
                start(),
                gesproken(1, "Wat gebeurt er thuis?", "Hij slaat als hij bang is om te falen. Zij wil hulp voor hem."),
                onduidelijk(0, "Nog niet gesproken."),
                structureel_onveilig(1, "Wordt bijna elke week geslagen."),
                voorstel(Uitkomst::GeenVervolg, "Moeder vindt zelf hulp via de huisarts.", "", None),
            ],
        )
        .handles(
            t.at(1, 10, 5),
            GEDRAGSWETENSCHAPPER,
            vec![wijs_terug("Spreek eerst de zoon zelf; dan weten wij of hulp via de huisarts genoeg is.")],
        )
}
