//! In the work list, within their term, held by nobody.

use super::MELDPUNT;
use crate::demo::{
    days::Days,
    story::Story,
    words::{
        assess::niet_acuut,
        intake::{Meer, beroeps, binnen, open_burger},
    },
};
use veiligthuis::codes::{
    Aanvullend, AardGeweld, BeroepsRol, DuurGeweld, Kanaal, OrganisatieSoort, Relatiesoort, Spoed, Waarneming,
};

/// The stories.
pub fn stories(t: &Days) -> Vec<Story> {
    vec![opa(t), oudere_vrouw(t), ongeboren(t), man_als_slachtoffer(t), ggz(t)]
}

fn opa(t: &Days) -> Story {
    let daan = t.kind("Daan Scholten", 5).man();
    let dochter =
        t.ouder("Bianca Scholten", 30).vrouw().ouder_van(&[&daan]).hoorde_het("Boos, maar begrijpt zijn zorg.");
    let ontvangen = t.at(1, 10, 10);
    Story::new("nieuw: opa meldt en mag genoemd worden")
        .takes_in(
            t.at(1, 10, 30),
            MELDPUNT,
            binnen(
                Kanaal::Telefoon,
                ontvangen,
                open_burger("Henk Scholten", "020 000 00 32", "vader van de moeder"),
                &[&daan, &dochter],
                "Een opa maakt zich zorgen: zijn kleinzoon krijgt klappen als moeder moe is. Zij \
                 heeft het hem zelf verteld.",
            )
            .aard(&[AardGeweld::Kindermishandeling], DuurGeweld::TotHalfJaar)
            .feit(&[&daan, &dochter], Waarneming::VanAnder, "Moeder zei: ‘ik sla harder dan ik wil’.")
            .gaat_goed("Opa haalt Daan twee keer per week op."),
        )
        .handles(t.at(1, 10, 45), MELDPUNT, vec![niet_acuut()])
}

fn oudere_vrouw(t: &Days) -> Story {
    let anna = t.volwassene("Anna Wiersma", 86).vrouw().slachtoffer();
    let zoon = t.mantelzorger("Otto Wiersma", 60).man().pleger().met_relatie(Relatiesoort::KindVan, &anna);
    let ontvangen = t.at(3, 8, 55);
    let wie = ("Gonny Prins", "thuiszorgmedewerker", "Zorgnet Dorpsrand (fictief)", "thuiszorg@demonstratie.example");
    Story::new("nieuw: thuiszorg over een oudere vrouw")
        .takes_in(
            t.at(3, 9, 40),
            MELDPUNT,
            binnen(
                Kanaal::Email,
                ontvangen,
                beroeps((BeroepsRol::Medisch, OrganisatieSoort::Gezondheidszorg), wie),
                &[&anna, &zoon],
                "De zoon zet de verwarming uit, scheldt en laat zijn moeder lang in nat beddengoed liggen.",
            )
            .aard(&[AardGeweld::Ouderenmishandeling], DuurGeweld::TotHalfJaar)
            .tolk("Mevrouw spreekt alleen Fries."),
        )
        .handles(t.at(3, 10, 0), MELDPUNT, vec![niet_acuut()])
}

fn ongeboren(t: &Days) -> Story {
    let kind = t.ongeboren(6);
    let moeder =
        t.ouder("Jolien Dam", 19).vrouw().ouder_van(&[&kind]).hoorde_het("Wil hulp, wil niet naar haar ouders.");
    let vriend = t.naamloos(35);
    let ontvangen = t.at(2, 14, 35);
    let wie = (
        "Nienke Faber",
        "maatschappelijk werker",
        "Ziekenhuis Zeezicht (fictief)",
        "maatschappelijkwerk@demonstratie.example",
    );
    Story::new("nieuw: een ongeboren kind en iemand zonder naam")
        .takes_in(
            t.at(2, 15, 0),
            MELDPUNT,
            binnen(
                Kanaal::Telefoon,
                ontvangen,
                beroeps((BeroepsRol::Medisch, OrganisatieSoort::Gezondheidszorg), wie),
                &[&moeder, &kind, &vriend],
                "Een vrouw van 19 is 34 weken zwanger en zwerft. Een oudere man, van wie niemand de \
                 naam weet, betaalt haar hotel.",
            )
            .aard(&[AardGeweld::HuiselijkGeweldOverig], DuurGeweld::Onbekend)
            .ook(Aanvullend::OngeborenKind)
            .ook(Aanvullend::Mensenhandel)
            .met_spoed(Spoed::Spoed),
        )
        .handles(t.at(2, 15, 20), MELDPUNT, vec![niet_acuut()])
}

fn man_als_slachtoffer(t: &Days) -> Story {
    let jeroen = t.volwassene("Jeroen Hakkaart", 46).man().slachtoffer();
    let vrouw = t.partner("Sylvia Hakkaart", 44).vrouw().pleger().met_relatie(Relatiesoort::PartnerVan, &jeroen);
    let ontvangen = t.at(2, 16, 15);
    Story::new("nieuw: een man aan de balie")
        .takes_in(
            t.at(2, 16, 40),
            MELDPUNT,
            binnen(
                Kanaal::Balie,
                ontvangen,
                open_burger("Martijn Hakkaart", "020 000 00 33", "broer van het slachtoffer"),
                &[&jeroen, &vrouw],
                "Een man wordt al jaren geslagen en vernederd door zijn vrouw. Zijn broer komt dit \
                 melden, hij wacht in de auto.",
            )
            .aard(&[AardGeweld::ExPartnergeweld], DuurGeweld::LangerDanVijfJaar)
            .feit(&[&jeroen], Waarneming::Zelf, "Krassen in zijn gezicht en een kapotte bril."),
        )
        .handles(t.at(2, 17, 0), MELDPUNT, vec![niet_acuut()])
}

fn ggz(t: &Days) -> Story {
    let lieke = t.kind("Lieke Hartog", 12).vrouw();
    let vader = t.ouder("Maarten Hartog", 44).man().ouder_van(&[&lieke]).hoorde_het("Wil liever niet, maar werkt mee.");
    let ontvangen = t.at(3, 13, 30);
    let wie = ("Youssef Amrani", "psychiater", "Kliniek De Brug (fictief)", "kliniek@demonstratie.example");
    Story::new("nieuw: een ouder in een psychische crisis")
        .takes_in(
            t.at(3, 14, 0),
            MELDPUNT,
            binnen(
                Kanaal::Email,
                ontvangen,
                beroeps((BeroepsRol::Medisch, OrganisatieSoort::Ggz), wie),
                &[&lieke, &vader],
                "Vader is manisch opgenomen geweest. Lieke zorgde twee weken alleen voor hem, ook ’s nachts.",
            )
            .aard(&[AardGeweld::Kindermishandeling], DuurGeweld::TotEenMaand)
            .gaat_goed("Een tante woont om de hoek."),
        )
        .handles(t.at(3, 14, 20), MELDPUNT, vec![niet_acuut()])
}
