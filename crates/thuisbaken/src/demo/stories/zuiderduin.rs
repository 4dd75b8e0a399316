//! Reports to Veilig Thuis Zuiderduin, where the five days are days with the Algemene termijnenwet.

use crate::demo::{
    days::Days,
    story::Story,
    words::{
        assess::{
            acuut, bekrachtig, eigen_dossiers, gesproken, niet_acuut, pak_op, start, structureel_onveilig, veilig,
            vertel_uitkomst, vertraging, voorstel, wachtcontact,
        },
        intake::{Meer, agent, beroeps, binnen, burger, open_burger},
    },
};
use veiligthuis::codes::{
    Aanvullend, AardGeweld, BeroepsRol, DuurGeweld, Kanaal, Maatregel, OrganisatieSoort, RedenTeLaat, Relatiesoort,
    Spoed, Uitkomst,
};

const MELDPUNT: &str = "zuiderduin.meldpunt";
const TRIAGIST: &str = "zuiderduin.triagist1";
const TRIAGIST_2: &str = "zuiderduin.triagist2";
const TWEEDE: &str = "zuiderduin.vertrouwensarts";

/// The stories.
pub fn stories(t: &Days) -> Vec<Story> {
    vec![vandaag(t), te_laat(t), acuut_kind(t), nieuw(t), ouder_die_slaat(t), huwelijk(t), besloten(t)]
}

fn vandaag(t: &Days) -> Story {
    let cato = t.kind("Cato Verbruggen", 5).vrouw();
    let vader = t.ouder("Bart Verbruggen", 33).man().ouder_van(&[&cato]);
    let ontvangen = t.due(9, 35);
    Story::new("zuiderduin, vandaag: nog niet opgepakt")
        .takes_in(
            ontvangen.plus_seconden(20 * 60),
            MELDPUNT,
            binnen(
                Kanaal::Telefoon,
                ontvangen,
                open_burger("Toon Verbruggen", "020 000 00 51", "opa"),
                &[&cato, &vader],
                "Een opa ziet dat zijn kleindochter onder de luizen zit en altijd honger heeft.",
            )
            .aard(&[AardGeweld::Kindermishandeling], DuurGeweld::TotHalfJaar),
        )
        .handles(ontvangen.plus_seconden(40 * 60), MELDPUNT, vec![niet_acuut()])
}

fn te_laat(t: &Days) -> Story {
    let evi = t.kind("Evi de Jonge", 10).vrouw();
    let ouders = [t.ouder("Ilona de Jonge", 41).vrouw(), t.ouder("Wesley de Jonge", 43).man()];
    let ontvangen = t.late(2, 11, 15);
    Story::new("zuiderduin, te laat: voorstel met reden")
        .takes_in(
            ontvangen.plus_seconden(15 * 60),
            MELDPUNT,
            binnen(
                Kanaal::Politie,
                ontvangen,
                agent("Ruth Boer"),
                &[&evi, &ouders[0], &ouders[1]],
                "Ouders gooiden met servies terwijl hun dochter tussen hen in stond. Zij kreeg een \
                 glasscherf in haar hand.",
            )
            .aard(&[AardGeweld::Kindermishandeling, AardGeweld::ExPartnergeweld], DuurGeweld::TotEenJaar),
        )
        .handles(ontvangen.plus_seconden(40 * 60), MELDPUNT, vec![niet_acuut()])
        .handles(t.at(4, 9, 20), TRIAGIST_2, vec![pak_op()])
        .handles(
            t.at(2, 10, 30),
            TRIAGIST_2,
            vec![wachtcontact("School ziet Evi elke dag; zij slaapt bij haar tante."), vertraging(t.in_weeks(1))],
        )
        .handles(
            t.at(1, 15, 30),
            TRIAGIST_2,
            vec![
                start(),
                gesproken(1, "Wat is er nodig?", "Moeder wil apart gaan wonen en zoekt een huis."),
                structureel_onveilig(0, "Staat vaak tussen haar ouders in."),
                veilig(1, "Geen letsel."),
                veilig(2, "Geen letsel."),
                voorstel(
                    Uitkomst::VoorwaardenEnVervolg,
                    "Beide ouders willen meewerken aan afspraken.",
                    "",
                    Some(RedenTeLaat::WachtOpInformatie),
                ),
            ],
        )
}

fn acuut_kind(t: &Days) -> Story {
    let lou = t.kind("Lou Steen", 3).man();
    let moeder = t.ouder("Romana Steen", 25).vrouw().ouder_van(&[&lou]);
    let wie = ("Gijs Nauta", "kinderarts", "Ziekenhuis Duinrand (fictief)", "kinderarts@demonstratie.example");
    Story::new("zuiderduin, acuut: kind in het ziekenhuis")
        .takes_in(
            t.minutes_ago(120),
            MELDPUNT,
            binnen(
                Kanaal::Telefoon,
                t.minutes_ago(130),
                beroeps((BeroepsRol::Medisch, OrganisatieSoort::Gezondheidszorg), wie),
                &[&lou, &moeder],
                "Een peuter heeft een breuk die niet past bij het verhaal. Hij blijft vannacht opgenomen.",
            )
            .aard(&[AardGeweld::Kindermishandeling], DuurGeweld::Onbekend)
            .met_spoed(Spoed::Acuut),
        )
        .handles(
            t.minutes_ago(110),
            MELDPUNT,
            vec![acuut(&[Maatregel::MedischeZorg], "Opgenomen, met een rooming-in van oma.")],
        )
        .handles(t.minutes_ago(90), TRIAGIST, vec![pak_op()])
}

fn nieuw(t: &Days) -> Story {
    let dirk = t.volwassene("Dirk Hulst", 81).man().slachtoffer();
    let wie = ("Marja Wit", "bankmedewerker", "Bank aan de Kade (fictief)", "bank@demonstratie.example");
    Story::new("zuiderduin, nieuw: geld van een oudere man")
        .takes_in(
            t.at(1, 14, 50),
            MELDPUNT,
            binnen(
                Kanaal::Email,
                t.at(1, 14, 20),
                beroeps((BeroepsRol::Anders, OrganisatieSoort::Anders), wie),
                &[&dirk],
                "Een man van 81 neemt elke week veel geld op, samen met een jonge man die hij niet lijkt te kennen.",
            )
            .aard(&[AardGeweld::Ouderenmishandeling], DuurGeweld::TotEenMaand),
        )
        .handles(t.at(1, 15, 10), MELDPUNT, vec![niet_acuut()])
}

fn ouder_die_slaat(t: &Days) -> Story {
    let mo = t.kind("Mo Hassani", 11).man();
    let vader = t.ouder("Said Hassani", 46).man().ouder_van(&[&mo]).hoorde_het("Wil graag praten.");
    let wie = (
        "Bernadette Kuijt",
        "schoolmaatschappelijk werker",
        "Basisschool De Strandloper (fictief)",
        "strandloper@demonstratie.example",
    );
    Story::new("zuiderduin, beoordeling")
        .takes_in(
            t.at(2, 9, 30),
            MELDPUNT,
            binnen(
                Kanaal::Telefoon,
                t.at(2, 9, 10),
                beroeps((BeroepsRol::Anders, OrganisatieSoort::Onderwijs), wie),
                &[&mo, &vader],
                "Mo vertelt dat hij met een riem wordt geslagen als zijn cijfers slecht zijn.",
            )
            .aard(&[AardGeweld::Kindermishandeling], DuurGeweld::TotVijfJaar),
        )
        .handles(t.at(2, 9, 50), MELDPUNT, vec![niet_acuut()])
        .handles(t.at(2, 13, 0), TRIAGIST, vec![pak_op()])
        .handles(
            t.at(1, 11, 0),
            TRIAGIST,
            vec![
                start(),
                eigen_dossiers("Geen eerdere meldingen."),
                gesproken(
                    1,
                    "Hoe gaat u om met slechte cijfers?",
                    "Vader wil dat zijn zoon het beter krijgt dan hij en weet geen andere manier.",
                ),
            ],
        )
}

fn huwelijk(t: &Days) -> Story {
    let jente = t.volwassene("Jente Kramer", 18).vrouw().slachtoffer();
    let familie = t.ouder("Adriaan Kramer", 53).man().niet_verteld("Te gevaarlijk voordat er opvang is.");
    Story::new("zuiderduin, beoordeling: gedwongen huwelijk")
        .takes_in(
            t.at(1, 10, 0),
            MELDPUNT,
            binnen(
                Kanaal::Telefoon,
                t.at(1, 9, 40),
                burger("Noortje Blauw", "020 000 00 52", "vriendin"),
                &[&jente, &familie],
                "Een vrouw van 18 moet van haar geloofsgemeenschap trouwen met een man die zij niet \
                 kent. Zij mag niet weg.",
            )
            .aard(&[AardGeweld::HuiselijkGeweldOverig], DuurGeweld::TotHalfJaar)
            .ook(Aanvullend::Huwelijksdwang)
            .met_spoed(Spoed::Spoed)
            .niet_tonen("Dat een vriendin heeft gebeld."),
        )
        .handles(t.at(1, 10, 20), MELDPUNT, vec![niet_acuut()])
        .handles(t.at(1, 13, 0), TRIAGIST_2, vec![pak_op()])
}

fn besloten(t: &Days) -> Story {
    let gina = t.volwassene("Gina Ricci", 38).vrouw().slachtoffer();
    let ex = t.ex("Paul Ricci", 42).man().pleger().met_relatie(Relatiesoort::ExPartnerVan, &gina);
    Story::new("zuiderduin, besloten: onderzoek")
        .takes_in(
            t.at(11, 10, 15),
            MELDPUNT,
            binnen(
                Kanaal::Politie,
                t.at(11, 9, 45),
                agent("Ruth Boer"),
                &[&gina, &ex],
                "De ex-partner overtrad voor de tweede keer het contactverbod en vernielde haar auto.",
            )
            .aard(&[AardGeweld::ExPartnergeweld], DuurGeweld::TotVijfJaar)
            .ook(Aanvullend::Stalking),
        )
        .handles(t.at(11, 10, 30), MELDPUNT, vec![niet_acuut()])
        .handles(t.at(10, 9, 0), TRIAGIST_2, vec![pak_op()])
        .handles(
            t.at(9, 14, 0),
            TRIAGIST_2,
            vec![
                start(),
                gesproken(0, "Hoe veilig voelt u zich?", "Zij slaapt bij vrienden en durft niet naar haar werk."),
                structureel_onveilig(0, "Wordt al twee jaar belaagd."),
                veilig(1, "Loopt zelf geen gevaar."),
                voorstel(Uitkomst::Onderzoek, "Samen met politie en reclassering verder kijken.", "", None),
            ],
        )
        .handles(t.at(9, 16, 20), TWEEDE, vec![bekrachtig()])
        .handles(t.at(8, 10, 30), TRIAGIST_2, vec![vertel_uitkomst(0, "Blij dat er iemand meekijkt.")])
}
