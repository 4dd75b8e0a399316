//! Due today.

use super::{MELDPUNT, TRIAGIST, TRIAGIST_2};
use crate::demo::{
    days::Days,
    story::Story,
    words::{
        assess::{
            eigen_dossiers, gesproken, nagevraagd, niet_acuut, pak_op, start, structureel_onveilig, veilig,
            vertel_vastlegging,
        },
        intake::{Meer, beroeps, binnen, burger},
    },
};
use veiligthuis::codes::{
    Aanvullend, AardGeweld, BeroepsRol, Bron, DuurGeweld, Kanaal, OrganisatieSoort, Relatiesoort, Waarneming,
};

/// The stories.
pub fn stories(t: &Days) -> Vec<Story> {
    vec![buurvrouw(t), scheiding(t), wacht_op_bron(t)]
}

fn buurvrouw(t: &Days) -> Story {
    let moeder = t.ouder("Joyce Brandsma", 41).vrouw();
    let kind = t.kind("Senna Brandsma", 7).vrouw();
    let ontvangen = t.due(19, 45);
    Story::new("vandaag: buurvrouw belt, nog niet opgepakt")
        .takes_in(
            ontvangen.plus_seconden(10 * 60),
            MELDPUNT,
            binnen(
                Kanaal::Telefoon,
                ontvangen,
                burger("Truus Nijland", "020 000 00 31", "buurvrouw, vier jaar"),
                &[&kind, &moeder],
                "Een buurvrouw hoort bijna elke avond schreeuwen, huilen en bonken. Het kind staat \
                 soms lang buiten in het donker.",
            )
            .aard(&[AardGeweld::Kindermishandeling], DuurGeweld::TotHalfJaar)
            .feit(&[&kind], Waarneming::Zelf, "Het kind stond gisteravond om negen uur zonder jas in het portiek.")
            .gaat_goed("De buurvrouw vangt het kind dan op."),
        )
        .handles(ontvangen.plus_seconden(25 * 60), MELDPUNT, vec![niet_acuut()])
}

fn scheiding(t: &Days) -> Story {
    let pim = t.kind("Pim van Oers", 9).man();
    let saar = t.kind("Saar van Oers", 6).vrouw();
    let moeder = t.ouder("Marieke Smeets", 39).vrouw().ouder_van(&[&pim, &saar]).hoorde_het("Wil dat het stopt.");
    let vader = t
        .ex("Roel van Oers", 42)
        .man()
        .ouder_van(&[&pim, &saar])
        .met_relatie(Relatiesoort::ExPartnerVan, &moeder)
        .hoorde_het("Wil ook dat het stopt.");
    let ontvangen = t.due(13, 5);
    let wie = ("Hedwig Roos", "mediator", "Mediation Aan Tafel (fictief)", "mediation@demonstratie.example");
    Story::new("vandaag: een complexe scheiding, iedereen beoordeeld")
        .takes_in(
            ontvangen.plus_seconden(20 * 60),
            MELDPUNT,
            binnen(
                Kanaal::Telefoon,
                ontvangen,
                beroeps((BeroepsRol::Anders, OrganisatieSoort::Anders), wie),
                &[&pim, &saar, &moeder, &vader],
                "Ouders vechten al drie jaar over de kinderen. De kinderen brengen boodschappen over \
                 en willen niet meer kiezen.",
            )
            .aard(&[AardGeweld::Kindermishandeling], DuurGeweld::TotVijfJaar)
            .ook(Aanvullend::ComplexeScheiding),
        )
        .handles(ontvangen.plus_seconden(50 * 60), MELDPUNT, vec![niet_acuut()])
        .handles(t.at(4, 10, 30), TRIAGIST_2, vec![pak_op()])
        .handles(
            t.at(2, 14, 0),
            TRIAGIST_2,
            vec![
                start(),
                gesproken(2, "Wat ziet u bij de kinderen?", "Zij hebben buikpijn voor elke wisseling."),
                gesproken(3, "Wat ziet u bij de kinderen?", "Zij durven bij hem niet over hun moeder te praten."),
                vertel_vastlegging(2),
                vertel_vastlegging(3),
            ],
        )
        .handles(
            t.at(1, 15, 10),
            TRIAGIST_2,
            vec![
                gesproken(0, "Hoe is het voor jou?", "Pim wil niet meer kiezen en wil een eigen kamer bij allebei."),
                structureel_onveilig(0, "Zit al drie jaar tussen zijn ouders in."),
                structureel_onveilig(1, "Heeft lichamelijke klachten van de spanning."),
                veilig(2, "Geen geweld tegen haar."),
                veilig(3, "Geen geweld tegen hem."),
            ],
        )
}

fn wacht_op_bron(t: &Days) -> Story {
    let wim = t.volwassene("Wim Kersten", 71).man().slachtoffer();
    let vrouw = t.partner("Greet Kersten", 69).vrouw().pleger().met_relatie(Relatiesoort::PartnerVan, &wim);
    let ontvangen = t.due(15, 25);
    let wie = ("Fleur Boon", "casemanager dementie", "Zorgnet Dorpsrand (fictief)", "dementie@demonstratie.example");
    Story::new("vandaag: mantelzorg die te zwaar werd, wacht op een bron")
        .takes_in(
            ontvangen.plus_seconden(20 * 60),
            MELDPUNT,
            binnen(
                Kanaal::Email,
                ontvangen,
                beroeps((BeroepsRol::Medisch, OrganisatieSoort::Gezondheidszorg), wie),
                &[&wim, &vrouw],
                "Meneer heeft dementie. Zijn vrouw bindt hem ’s nachts vast aan de stoel omdat hij anders gaat dwalen.",
            )
            .aard(&[AardGeweld::Ouderenmishandeling], DuurGeweld::TotEenMaand),
        )
        .handles(ontvangen.plus_seconden(55 * 60), MELDPUNT, vec![niet_acuut()])
        .handles(t.at(4, 13, 20), TRIAGIST, vec![pak_op()])
        .handles(
            t.at(2, 11, 40),
            TRIAGIST,
            vec![
                start(),
                eigen_dossiers("Geen eerdere meldingen."),
                gesproken(
                    1,
                    "Hoe gaan de nachten?",
                    "Mevrouw is op. Zij slaapt drie uur per nacht en wist niets anders.",
                ),
                nagevraagd(Bron::Zorg, ("huisarts", "Kan er nachtzorg komen?", ""), ""),
                structureel_onveilig(0, "Wordt elke nacht vastgebonden; de oorzaak is uitputting van zijn vrouw."),
            ],
        )
}
