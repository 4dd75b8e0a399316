//! Advice at Veilig Thuis Waterland-Noord: by telephone, chat, web and at the door; open, late, closed, and a signal of somebody
//! unknown on which two people decide.

use crate::demo::{
    days::Days,
    story::Story,
    words::{
        advies::{Meer, advies, anoniem, beroeps, vervolg},
        part,
    },
};
use veiligthuis::{
    advies::{Adviesvrager, Command},
    codes::{AardGeweld, AdviesKanaal, BeroepsRol, OrganisatieSoort},
};

const MELDPUNT: &str = "waterland.meldpunt";
const TRIAGIST: &str = "waterland.triagist1";

/// The stories.
pub fn stories(t: &Days) -> Vec<Story> {
    vec![terugbellen(t), te_laat(t), toestemming(t), afgerond(t), signaal(t)]
}

fn terugbellen(t: &Days) -> Story {
    let opgave = advies(
        AdviesKanaal::Telefoon,
        t.at(3, 10, 0),
        beroeps(BeroepsRol::Onderwijs, OrganisatieSoort::Onderwijs),
        AardGeweld::Kindermishandeling,
        (
            "Een leerkracht ziet dat een kind bang is om naar huis te gaan. Hoe praat zij daarover met de ouders?",
            "Begin bij wat u ziet en niet bij wat u denkt. Vraag de ouders hoe zij het zien. Zorg dat u niet alleen bent.",
        ),
    );
    let opgave =
        opgave.afgesproken("Praat deze week met de ouders, samen met de intern begeleider.", Some(t.in_weeks(1)));
    Story::new("advies: een leerkracht, er wordt teruggebeld").advises(t.at(3, 10, 20), MELDPUNT, opgave)
}

fn te_laat(t: &Days) -> Story {
    let opgave = advies(
        AdviesKanaal::Chat,
        t.at(9, 20, 10),
        Adviesvrager::NietBeroepsmatig,
        AardGeweld::ExPartnergeweld,
        (
            "Iemand durft niet alleen thuis te zijn met een partner die steeds bozer wordt.",
            "Bel 112 als het misgaat. Maak een plan: waar kunt u heen, wie mag u bellen, wat neemt u mee.",
        ),
    );
    let opgave = opgave.afgesproken("Bespreekt het plan met een vriendin.", Some(t.ago(2)));
    Story::new("advies: een chat, het terugbellen is te laat").advises(t.at(9, 20, 40), MELDPUNT, opgave)
}

fn toestemming(t: &Days) -> Story {
    let opgave = advies(
        AdviesKanaal::Bezoek,
        t.at(5, 11, 0),
        beroeps(BeroepsRol::Medisch, OrganisatieSoort::Gezondheidszorg),
        AardGeweld::Ouderenmishandeling,
        (
            "Een wijkverpleegkundige ziet blauwe plekken bij een oudere die door familie wordt verzorgd.",
            "Vraag de oudere alleen hoe het gaat. Doe de stappen van de meldcode en overleg met de huisarts.",
        ),
    );
    let opgave = opgave.met_toestemming("Marian Hofstra", "020 000 00 77", "wijkverpleegkundige");
    Story::new("advies: met toestemming bewaard, en een vervolg")
        .advises(t.at(5, 11, 40), MELDPUNT, opgave)
        .advice_goes_on(
            t.at(2, 15, 0),
            MELDPUNT,
            vec![vervolg(
                AdviesKanaal::Telefoon,
                t.at(2, 14, 30),
                "De oudere wil erover praten, maar niet dat de familie het weet.",
                "Spreek af waar en wanneer u praat. Maak samen een keuze over hulp die tijd geeft aan de familie.",
            )],
        )
}

fn afgerond(t: &Days) -> Story {
    let opgave = advies(
        AdviesKanaal::Web,
        t.at(12, 9, 0),
        Adviesvrager::NietBeroepsmatig,
        AardGeweld::Onbekend,
        (
            "Buren horen vaak geschreeuw en vragen of zij mogen aanbellen.",
            "Dat mag als het veilig voelt. Vraag of alles goed gaat. Hoort u slaan of hulpgeroep: bel meteen 112.",
        ),
    );
    Story::new("advies: afgerond").advises(t.at(12, 9, 30), TRIAGIST, opgave).advice_goes_on(
        t.at(11, 10, 0),
        TRIAGIST,
        vec![Command::SluitAf],
    )
}

fn signaal(t: &Days) -> Story {
    let opgave = advies(
        AdviesKanaal::Telefoon,
        t.at(2, 16, 0),
        Adviesvrager::Onbekend,
        AardGeweld::Kindermishandeling,
        ("Iemand vertelt over jonge kinderen die ’s nachts alleen thuis zijn, en zegt niet wie het zijn.", "-"),
    );
    Story::new("signaal: iemand blijft onbekend, twee mensen beslissen of Veilig Thuis zelf meldt")
        .advises(t.at(2, 16, 20), MELDPUNT, opgave.als_signaal())
        .advice_goes_on(
            t.at(1, 9, 30),
            TRIAGIST,
            vec![Command::StelAmbtshalveVoor {
                voorstel: part(),
                melden: false,
                motivering: anoniem(
                    "Er is niets waaruit blijkt om wie het gaat. Melden kan niet; terugbellen ook niet.",
                ),
            }],
        )
}
