//! Decided: each outcome, and what the reporter heard.

use super::{GEDRAGSWETENSCHAPPER, MELDPUNT, TRIAGIST, TRIAGIST_2, VERTROUWENSARTS};
use crate::demo::{
    days::Days,
    story::Story,
    words::{
        assess::{
            bekrachtig, eigen_dossiers, gesproken, niet_acuut, pak_op, start, structureel_onveilig, veilig,
            vertel_uitkomst, vertel_vastlegging, vertraging, voorstel, wachtcontact,
        },
        intake::{Meer, agent, beroeps, binnen, burger},
    },
};
use veiligthuis::codes::{AardGeweld, BeroepsRol, DuurGeweld, Kanaal, OrganisatieSoort, RedenTeLaat, Uitkomst};

/// The stories.
pub fn stories(t: &Days) -> Vec<Story> {
    vec![geen_vervolg(t), onderzoek(t), advies(t), maatwerk(t), laat_besloten(t)]
}

fn geen_vervolg(t: &Days) -> Story {
    let bas = t.kind("Bas Verbeek", 2).man();
    let moeder = t.ouder("Kim Verbeek", 27).vrouw().ouder_van(&[&bas]);
    Story::new("besloten: geen vervolg, een burger hoort het")
        .takes_in(
            t.at(11, 12, 20),
            MELDPUNT,
            binnen(
                Kanaal::Telefoon,
                t.at(11, 12, 0),
                burger("Ad Zwart", "020 000 00 35", "onderbuurman"),
                &[&bas, &moeder],
                "Een onderbuurman hoort een peuter veel huilen, ook ’s nachts.",
            )
            .aard(&[AardGeweld::Onbekend], DuurGeweld::TotEenMaand),
        )
        .handles(t.at(11, 12, 40), MELDPUNT, vec![niet_acuut()])
        .handles(t.at(10, 9, 0), TRIAGIST, vec![pak_op()])
        .handles(
            t.at(8, 15, 0),
            TRIAGIST,
            vec![
                start(),
                gesproken(
                    1,
                    "Hoe gaan de nachten?",
                    "De peuter heeft oorontstekingen en krijgt nu buisjes. Moeder heeft steun van haar zus.",
                ),
                veilig(0, "Wordt goed verzorgd; het huilen komt door zijn oren."),
                veilig(1, "Redt het met hulp van haar zus."),
                voorstel(
                    Uitkomst::GeenVervolg,
                    "Er is geen onveiligheid; het huilen heeft een medische oorzaak.",
                    "",
                    None,
                ),
            ],
        )
        .handles(t.at(7, 10, 15), GEDRAGSWETENSCHAPPER, vec![bekrachtig()])
        .handles(t.at(7, 11, 0), TRIAGIST, vec![vertel_uitkomst(1, "Opgelucht."), vertel_vastlegging(1)])
        .tells(
            t.at(7, 11, 20),
            TRIAGIST,
            "Dank dat u belde. Wij hebben gekeken naar uw melding en zien nu geen reden voor een vervolg. Maakt u zich \
             opnieuw zorgen? Bel ons dan gerust weer.",
        )
}

fn onderzoek(t: &Days) -> Story {
    let isa = t.kind("Isa Vlasveld", 11).vrouw();
    let vader = t.ouder("Rogier Vlasveld", 47).man().ouder_van(&[&isa]);
    Story::new("besloten: onderzoek")
        .takes_in(
            t.at(9, 8, 45),
            MELDPUNT,
            binnen(
                Kanaal::Politie,
                t.at(9, 7, 50),
                agent("Sjoerd Elzinga"),
                &[&isa, &vader],
                "Vader bedreigde een buurman met een honkbalknuppel terwijl zijn dochter erbij stond. \
                 Derde melding in een half jaar.",
            )
            .aard(&[AardGeweld::Kindermishandeling], DuurGeweld::TotVijfJaar)
            .pas_op("Vader reageert agressief op mensen aan de deur. Ga met zijn tweeën."),
        )
        .handles(t.at(9, 9, 0), MELDPUNT, vec![niet_acuut()])
        .handles(t.at(8, 10, 30), TRIAGIST_2, vec![pak_op()])
        .handles(
            t.at(6, 14, 30),
            TRIAGIST_2,
            vec![
                start(),
                eigen_dossiers("Drie meldingen in zes maanden, telkens over dreiging."),
                structureel_onveilig(0, "Leeft al lang met een vader die dreigt."),
                veilig(1, "Loopt zelf geen gevaar."),
                voorstel(Uitkomst::Onderzoek, "Eerdere hulp werkte niet en vader houdt ons af.", "", None),
            ],
        )
        .handles(t.at(5, 9, 20), VERTROUWENSARTS, vec![bekrachtig()])
}

fn advies(t: &Days) -> Story {
    let femke = t.kind("Femke Bruin", 16).vrouw();
    let wie = ("Olga Tromp", "jongerenwerker", "Jongerencentrum De Loods (fictief)", "jongeren@demonstratie.example");
    Story::new("besloten: omgezet naar advies")
        .takes_in(
            t.at(13, 13, 40),
            MELDPUNT,
            binnen(
                Kanaal::Telefoon,
                t.at(13, 13, 15),
                beroeps((BeroepsRol::Anders, OrganisatieSoort::Jeugdzorg), wie),
                &[&femke],
                "Een jongerenwerker wil weten hoe zij met een meisje van 16 over thuis kan praten.",
            ),
        )
        .handles(t.at(13, 14, 0), MELDPUNT, vec![niet_acuut()])
        .handles(t.at(12, 9, 10), TRIAGIST, vec![pak_op()])
        .handles(
            t.at(11, 11, 0),
            TRIAGIST,
            vec![
                start(),
                veilig(0, "Er is geen concreet vermoeden; de jongerenwerker vraagt advies."),
                voorstel(Uitkomst::OmzettenNaarAdvies, "Dit was een vraag om advies; het advies is gegeven.", "", None),
            ],
        )
        .handles(t.at(11, 15, 40), GEDRAGSWETENSCHAPPER, vec![bekrachtig()])
        .tells(
            t.at(11, 16, 0),
            TRIAGIST,
            "Wij hebben uw vraag als advies behandeld. Over het gezin staat niets bij ons.",
        )
}

fn maatwerk(t: &Days) -> Story {
    let twee = [t.kind("Bram Oskam", 14).man(), t.kind("Sophie Oskam", 17).vrouw()];
    let wie =
        ("Dianne Vink", "schoolmaatschappelijk werker", "Lyceum Noorderlicht (fictief)", "smw@demonstratie.example");
    Story::new("besloten: regionaal maatwerk")
        .takes_in(
            t.at(15, 10, 20),
            MELDPUNT,
            binnen(
                Kanaal::Email,
                t.at(15, 9, 50),
                beroeps((BeroepsRol::Anders, OrganisatieSoort::Onderwijs), wie),
                &[&twee[0], &twee[1]],
                "Twee pubers wonen sinds hun ouders uit elkaar zijn feitelijk alleen. Beide ouders \
                 sturen geld maar komen niet.",
            )
            .aard(&[AardGeweld::Kindermishandeling], DuurGeweld::TotHalfJaar),
        )
        .handles(t.at(15, 10, 40), MELDPUNT, vec![niet_acuut()])
        .handles(t.at(14, 9, 0), TRIAGIST_2, vec![pak_op()])
        .handles(
            t.at(12, 16, 0),
            TRIAGIST_2,
            vec![
                start(),
                gesproken(1, "Wat hebben jullie nodig?", "Iemand die het papierwerk doet en af en toe komt eten."),
                structureel_onveilig(0, "Is te jong om zonder volwassene te wonen."),
                veilig(1, "Redt zich, maar draagt veel."),
                voorstel(
                    Uitkomst::RegionaalMaatwerk,
                    "Een gezinshuis in de buurt kan een kamer bieden, buiten de gewone wegen om.",
                    "",
                    None,
                ),
            ],
        )
        .handles(t.at(11, 10, 0), GEDRAGSWETENSCHAPPER, vec![bekrachtig()])
        .handles(t.at(11, 11, 30), TRIAGIST_2, vec![vertel_uitkomst(1, "Blij met het plan.")])
        .tells(
            t.at(11, 14, 0),
            TRIAGIST_2,
            "Wij regelen een kamer in een gezinshuis in de buurt. Blijft u hun vaste persoon op \
             school?",
        )
}

fn laat_besloten(t: &Days) -> Story {
    let joep = t.kind("Joep Wennink", 4).man();
    let moeder = t.ouder("Sharon Wennink", 29).vrouw().ouder_van(&[&joep]);
    Story::new("besloten: later dan de termijn, met de reden")
        .takes_in(
            t.at(20, 9, 40),
            MELDPUNT,
            binnen(
                Kanaal::Brief,
                t.at(20, 9, 0),
                burger("Ria Molenaar", "Postbus 00, 0000 AA Fictiestad", "zus van de moeder"),
                &[&joep, &moeder],
                "Een tante schrijft dat haar neefje opgesloten wordt op zijn kamer als er bezoek is.",
            )
            .aard(&[AardGeweld::Kindermishandeling], DuurGeweld::TotEenJaar),
        )
        .handles(t.at(20, 10, 0), MELDPUNT, vec![niet_acuut()])
        .handles(t.at(18, 9, 0), TRIAGIST, vec![pak_op()])
        .handles(
            t.at(15, 11, 0),
            TRIAGIST,
            vec![wachtcontact("De peuterspeelzaal ziet Joep elke dag en vindt hem vrolijk."), vertraging(t.ago(10))],
        )
        .handles(
            t.at(12, 14, 0),
            TRIAGIST,
            vec![
                start(),
                gesproken(
                    1,
                    "Hoe gaat het met Joep?",
                    "Moeder schaamt zich voor zijn driftbuien en wil leren hoe het anders kan.",
                ),
                structureel_onveilig(0, "Wordt vaak opgesloten."),
                veilig(1, "Zoekt hulp."),
                voorstel(
                    Uitkomst::Overdracht,
                    "Moeder wil opvoedhulp; het wijkteam kan die geven.",
                    "Wijkteam Noordrand (fictief)",
                    Some(RedenTeLaat::Capaciteit),
                ),
            ],
        )
        .handles(t.at(12, 16, 30), VERTROUWENSARTS, vec![bekrachtig()])
        .handles(t.at(11, 10, 30), TRIAGIST, vec![vertel_uitkomst(1, "Opgelucht.")])
        .tells(
            t.at(11, 11, 0),
            TRIAGIST,
            "Dank voor uw brief. Wij hebben de melding overgedragen aan een andere organisatie, \
             die het gezin verder helpt.",
        )
}
