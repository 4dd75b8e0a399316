//! Reports to Veilig Thuis Rivierenland that did not come from a dossier.

use crate::demo::{
    days::Days,
    story::Story,
    words::{
        assess::{
            acuut, bekrachtig, eigen_dossiers, gesproken, niet_acuut, pak_op, start, structureel_onveilig, veilig,
            vertel_uitkomst, vertraging, voorstel, wachtcontact,
        },
        intake::{Meer, agent, beroeps, binnen, burger},
    },
};
use veiligthuis::codes::{
    AardGeweld, BeroepsRol, DuurGeweld, Kanaal, Maatregel, OrganisatieSoort, Relatiesoort, Spoed, Uitkomst, Waarneming,
};

const MELDPUNT: &str = "rivierenland.meldpunt";
const TRIAGIST: &str = "rivierenland.triagist1";
const TRIAGIST_2: &str = "rivierenland.triagist2";
const TWEEDE: &str = "rivierenland.gedragswetenschapper";

/// The stories.
pub fn stories(t: &Days) -> Vec<Story> {
    vec![vandaag(t), te_laat(t), opvang(t), nieuw(t), besloten(t), kind_met_beperking(t)]
}

fn vandaag(t: &Days) -> Story {
    let twan = t.kind("Twan Peeters", 12).man();
    let vader = t.ouder("Geert Peeters", 52).man().ouder_van(&[&twan]);
    let ontvangen = t.due(16, 40);
    Story::new("rivierenland, vandaag: trainer belt")
        .takes_in(
            ontvangen.plus_seconden(10 * 60),
            MELDPUNT,
            binnen(
                Kanaal::Telefoon,
                ontvangen,
                burger("Johan Maas", "020 000 00 41", "voetbaltrainer"),
                &[&twan, &vader],
                "Een jongen wordt na een verloren wedstrijd door zijn vader geslagen op de \
                 parkeerplaats. De trainer zag het.",
            )
            .aard(&[AardGeweld::Kindermishandeling], DuurGeweld::TotEenJaar)
            .feit(&[&twan, &vader], Waarneming::Zelf, "Twee klappen in het gezicht, naast de auto."),
        )
        .handles(ontvangen.plus_seconden(30 * 60), MELDPUNT, vec![niet_acuut()])
        .handles(t.at(3, 9, 30), TRIAGIST, vec![pak_op()])
        .handles(
            t.at(1, 14, 15),
            TRIAGIST,
            vec![
                start(),
                gesproken(1, "Wat is er gebeurd?", "Vader erkent het en zegt dat hij zelf zo is opgevoed."),
                structureel_onveilig(0, "Het gebeurt na bijna elke wedstrijd."),
            ],
        )
}

fn te_laat(t: &Days) -> Story {
    let mira = t.kind("Mira Lukassen", 9).vrouw();
    let moeder = t.ouder("Inge Lukassen", 40).vrouw().ouder_van(&[&mira]);
    let ontvangen = t.late(2, 10, 50);
    Story::new("rivierenland, te laat: politie")
        .takes_in(
            ontvangen.plus_seconden(30 * 60),
            MELDPUNT,
            binnen(
                Kanaal::Politie,
                ontvangen,
                agent("Wouter Stam"),
                &[&mira, &moeder],
                "Moeder reed met haar dochter achterin onder invloed tegen een lantaarnpaal. Niemand raakte gewond.",
            )
            .aard(&[AardGeweld::Kindermishandeling], DuurGeweld::Onbekend),
        )
        .handles(ontvangen.plus_seconden(55 * 60), MELDPUNT, vec![niet_acuut()])
        .handles(t.at(5, 9, 0), TRIAGIST_2, vec![pak_op()])
        .handles(
            t.at(2, 15, 0),
            TRIAGIST_2,
            vec![wachtcontact("Mira logeert bij haar vader; moeder mag niet rijden."), vertraging(t.in_weeks(1))],
        )
}

fn opvang(t: &Days) -> Story {
    let moeder = t.ouder("Blessing Okafor", 31).vrouw().slachtoffer();
    let kind = t.kind("David Okafor", 2).man();
    let partner = t.partner("Michael Brand", 39).man().pleger().met_relatie(Relatiesoort::PartnerVan, &moeder);
    Story::new("rivierenland, acuut: opvang geregeld")
        .takes_in(
            t.minutes_ago(160),
            MELDPUNT,
            binnen(
                Kanaal::Telefoon,
                t.minutes_ago(170),
                burger("Grace Okafor", "020 000 00 42", "zus van de moeder"),
                &[&moeder, &kind, &partner],
                "Een zus belt: de partner heeft gedreigd moeder en kind iets aan te doen en heeft de \
                 huissleutels afgepakt.",
            )
            .aard(&[AardGeweld::ExPartnergeweld], DuurGeweld::TotVijfJaar)
            .met_spoed(Spoed::Acuut)
            .tolk("Moeder spreekt Engels."),
        )
        .handles(
            t.minutes_ago(145),
            MELDPUNT,
            vec![acuut(
                &[Maatregel::Politie112, Maatregel::Opvang],
                "Moeder en kind zijn door de politie naar een opvang gebracht.",
            )],
        )
}

fn nieuw(t: &Days) -> Story {
    let oma = t.volwassene("Nel van Dijk", 78).vrouw().slachtoffer();
    let kleindochter = t.mantelzorger("Kelly van Dijk", 23).vrouw();
    let wie =
        ("Stef Bol", "huisarts in de buurt", "Praktijk Rivierzicht (fictief)", "rivierzicht@demonstratie.example");
    Story::new("rivierenland, nieuw: zorg die te zwaar is")
        .takes_in(
            t.at(1, 16, 20),
            MELDPUNT,
            binnen(
                Kanaal::Email,
                t.at(1, 15, 45),
                beroeps((BeroepsRol::Medisch, OrganisatieSoort::Gezondheidszorg), wie),
                &[&oma, &kleindochter],
                "Een kleindochter zorgt alleen voor haar oma en geeft haar slaapmiddelen om zelf te kunnen slapen.",
            )
            .aard(&[AardGeweld::Ouderenmishandeling], DuurGeweld::TotEenMaand)
            .gaat_goed("Zij wil graag hulp."),
        )
        .handles(t.at(1, 16, 40), MELDPUNT, vec![niet_acuut()])
}

fn besloten(t: &Days) -> Story {
    let jill = t.kind("Jill Hermans", 8).vrouw();
    let moeder = t.ouder("Patricia Hermans", 36).vrouw().ouder_van(&[&jill]);
    let wie =
        ("Sanne Reijnders", "leerkracht", "Basisschool De Oeverloper (fictief)", "oeverloper@demonstratie.example");
    Story::new("rivierenland, besloten: overdracht")
        .takes_in(
            t.at(10, 12, 15),
            MELDPUNT,
            binnen(
                Kanaal::Telefoon,
                t.at(10, 12, 0),
                beroeps((BeroepsRol::Onderwijs, OrganisatieSoort::Onderwijs), wie),
                &[&jill, &moeder],
                "Jill komt al maanden zonder eten en schone kleren op school.",
            )
            .aard(&[AardGeweld::Kindermishandeling], DuurGeweld::TotHalfJaar),
        )
        .handles(t.at(10, 12, 30), MELDPUNT, vec![niet_acuut()])
        .handles(t.at(9, 9, 0), TRIAGIST, vec![pak_op()])
        .handles(
            t.at(7, 13, 30),
            TRIAGIST,
            vec![
                start(),
                eigen_dossiers("Geen."),
                gesproken(1, "Wat speelt er?", "Moeder is haar werk kwijt en heeft schulden; zij schaamt zich."),
                structureel_onveilig(0, "Mist al maanden eten en verzorging."),
                veilig(1, "Vraagt om hulp."),
                voorstel(
                    Uitkomst::Overdracht,
                    "Met schuldhulp en opvoedhulp wordt dit veilig.",
                    "Wijkteam Lindenkwartier (fictief)",
                    None,
                ),
            ],
        )
        .handles(t.at(6, 9, 40), TWEEDE, vec![bekrachtig()])
        .handles(t.at(6, 13, 0), TRIAGIST, vec![vertel_uitkomst(1, "Dankbaar.")])
        .tells(
            t.at(6, 13, 30),
            TRIAGIST,
            "Wij hebben overgedragen aan het wijkteam; dat neemt deze week contact met u op.",
        )
}

fn kind_met_beperking(t: &Days) -> Story {
    let sef = t.kind("Sef Janssen", 16).man().slachtoffer();
    let stiefvader = t.ouder("Marc Jacobs", 51).man();
    let wie = ("Lobke Daems", "groepsleider", "Dagbesteding De Wilg (fictief)", "wilg@demonstratie.example");
    Story::new("rivierenland, beoordeling: een jongen met een beperking")
        .takes_in(
            t.at(2, 10, 10),
            MELDPUNT,
            binnen(
                Kanaal::Telefoon,
                t.at(2, 9, 50),
                beroeps((BeroepsRol::Anders, OrganisatieSoort::Gezondheidszorg), wie),
                &[&sef, &stiefvader],
                "Een jongen met een verstandelijke beperking heeft striemen en wordt bang als zijn \
                 stiefvader wordt genoemd.",
            )
            .aard(&[AardGeweld::Kindermishandeling], DuurGeweld::Onbekend),
        )
        .handles(t.at(2, 10, 30), MELDPUNT, vec![niet_acuut()])
        .handles(t.at(1, 9, 15), TRIAGIST_2, vec![pak_op()])
}
