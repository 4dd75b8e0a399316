//! Acute: the check, what was done at once, and what still has to be done.

use super::{MELDPUNT, TRIAGIST};
use crate::demo::{
    days::Days,
    story::Story,
    words::{
        assess::{acuut, pak_op},
        casus::pak_casus_op,
        intake::{Meer, agent, beroeps, binnen},
        keten::huisverbod as opgelegd,
    },
};
use veiligthuis::codes::{
    AardGeweld, BeroepsRol, DuurGeweld, Kanaal, Maatregel, OrganisatieSoort, Relatiesoort, Spoed, Waarneming,
};

/// The stories.
pub fn stories(t: &Days) -> Vec<Story> {
    vec![huisverbod(t), nog_niet_gecheckt(t), nog_niets_gedaan(t)]
}

fn huisverbod(t: &Days) -> Story {
    let tess = t.kind("Tess Vermeulen", 10).vrouw();
    let moeder = t
        .ouder("Corina Vermeulen", 37)
        .vrouw()
        .slachtoffer()
        .ouder_van(&[&tess])
        .woont("Sluiskade 00\n0000 AA Fictiestad");
    let man = t.partner("Alex Vermeulen", 40).man().pleger().met_relatie(Relatiesoort::PartnerVan, &moeder);
    let ontvangen = t.minutes_ago(210);
    Story::new("acuut: huisverbod opgelegd")
        .takes_in(
            t.minutes_ago(200),
            MELDPUNT,
            binnen(
                Kanaal::Politie,
                ontvangen,
                agent("Kirsten de Haan"),
                &[&tess, &moeder, &man],
                "Melding via 112. De man sloeg zijn vrouw met een riem; de dochter belde zelf. De man is aangehouden.",
            )
            .aard(&[AardGeweld::ExPartnergeweld, AardGeweld::Kindermishandeling], DuurGeweld::TotVijfJaar)
            .met_spoed(Spoed::Acuut)
            .feit(&[&moeder], Waarneming::Zelf, "Striemen op rug en armen, behandeld op de spoedeisende hulp.")
            .feit(
                &[&tess],
                Waarneming::VanAnder,
                "De dochter zegt dat dit vaker gebeurt en dat zij dan de radio harder zet.",
            )
            .pas_op("In de kelder ligt een luchtbuks. Ga niet alleen."),
        )
        .handles(
            t.minutes_ago(190),
            MELDPUNT,
            vec![acuut(
                &[Maatregel::Politie112, Maatregel::Huisverbod, Maatregel::MedischeZorg],
                "Huisverbod voor tien dagen. Moeder en dochter slapen thuis, de sloten zijn vervangen.",
            )],
        )
        .handles(t.minutes_ago(150), TRIAGIST, vec![pak_op()])
        .carries_on(t.minutes_ago(142), TRIAGIST, vec![pak_casus_op()])
        .carries_on(
            t.minutes_ago(140),
            TRIAGIST,
            vec![
                opgelegd(
                    0,
                    2,
                    t.minutes_ago(185),
                    "De man slaapt bij zijn broer. De politie heeft de sleutels. Moeder en dochter spreken morgen de hulpverlener.",
                ),
            ],
        )
}

fn nog_niet_gecheckt(t: &Days) -> Story {
    let baby = t.kind("Jip Roelofs", 1).man();
    let moeder = t.ouder("Nadine Roelofs", 28).vrouw().ouder_van(&[&baby]);
    let ontvangen = t.minutes_ago(14);
    Story::new("acuut: net binnen, nog niet gecheckt").takes_in(
        t.minutes_ago(9),
        MELDPUNT,
        binnen(
            Kanaal::Politie,
            ontvangen,
            agent("Sjoerd Elzinga"),
            &[&baby, &moeder],
            "Moeder is verward op straat gevonden met een baby in een dunne deken. De crisisdienst is gevraagd.",
        )
        .aard(&[AardGeweld::Kindermishandeling], DuurGeweld::Onbekend)
        .met_spoed(Spoed::Acuut),
    )
}

fn nog_niets_gedaan(t: &Days) -> Story {
    let vrouw = t.volwassene("Tineke Broers", 88).vrouw().slachtoffer();
    let kleinzoon = t.volwassene("Mick Broers", 26).man().pleger().met_relatie(Relatiesoort::KleinkindVan, &vrouw);
    let ontvangen = t.minutes_ago(70);
    let wie = ("Carlijn Poort", "wijkverpleegkundige", "Zorgnet Dorpsrand (fictief)", "wijkzorg@demonstratie.example");
    Story::new("acuut: gecheckt, wat er is gedaan ontbreekt nog")
        .takes_in(
            t.minutes_ago(60),
            MELDPUNT,
            binnen(
                Kanaal::Telefoon,
                ontvangen,
                beroeps((BeroepsRol::Medisch, OrganisatieSoort::Gezondheidszorg), wie),
                &[&vrouw, &kleinzoon],
                "Een vrouw van 88 is bang: haar kleinzoon staat nu voor de deur en eist geld. Hij \
                 sloeg vorige week een ruit in.",
            )
            .aard(&[AardGeweld::Ouderenmishandeling], DuurGeweld::TotEenMaand)
            .met_spoed(Spoed::Acuut),
        )
        .handles(
            t.minutes_ago(55),
            MELDPUNT,
            vec![acuut(&[], "De wijkverpleegkundige blijft binnen met de deur op slot.")],
        )
}
