//! Past their term: somebody looked after safety meanwhile, and the reporter knows that it takes longer.

use super::{MELDPUNT, TRIAGIST, TRIAGIST_2};
use crate::demo::{
    days::Days,
    story::Story,
    words::{
        assess::{
            eigen_dossiers, gesproken, nagevraagd, niet_acuut, onduidelijk, pak_op, start, structureel_onveilig,
            vertraging, voorstel, wachtcontact,
        },
        intake::{Meer, agent, beroeps, binnen},
    },
};
use veiligthuis::codes::{
    AardGeweld, BeroepsRol, Bron, DuurGeweld, Kanaal, OrganisatieSoort, RedenTeLaat, Relatiesoort, Uitkomst, Waarneming,
};

/// The stories.
pub fn stories(t: &Days) -> Vec<Story> {
    vec![politie(t), brief(t), met_voorstel(t)]
}

fn politie(t: &Days) -> Story {
    let romy = t.kind("Romy Hofman", 6).vrouw();
    let moeder =
        t.ouder("Suzan Hofman", 35).vrouw().slachtoffer().ouder_van(&[&romy]).woont("Havenrand 00\n0000 AA Fictiestad");
    let vader = t
        .ouder("Erik Hofman", 38)
        .man()
        .pleger()
        .ouder_van(&[&romy])
        .met_relatie(Relatiesoort::PartnerVan, &moeder)
        .hoorde_het("Vindt het overdreven.");
    let gezin = [&romy, &moeder, &vader];
    let ontvangen = t.late(3, 23, 40);
    Story::new("te laat: politie, ruzie waar een kind bij was")
        .takes_in(
            ontvangen.plus_seconden(20 * 60),
            MELDPUNT,
            binnen(
                Kanaal::Politie,
                ontvangen,
                agent("Sjoerd Elzinga"),
                &gezin,
                "Buren belden vanwege geschreeuw en brekend glas. Beide ouders hadden gedronken. Het \
                 kind zat op de trap.",
            )
            .aard(&[AardGeweld::ExPartnergeweld, AardGeweld::Kindermishandeling], DuurGeweld::TotEenJaar)
            .feit(&[&romy], Waarneming::Zelf, "Romy zat huilend op de trap met haar handen over haar oren.")
            .eerder("Derde keer dit jaar dat de politie aan de deur komt."),
        )
        .handles(ontvangen.plus_seconden(40 * 60), MELDPUNT, vec![niet_acuut()])
        .handles(t.at(6, 9, 15), TRIAGIST, vec![pak_op()])
        .handles(
            t.at(3, 16, 20),
            TRIAGIST,
            vec![
                wachtcontact("Gebeld met moeder: het is rustig, Romy slaapt bij haar oma tot na het weekend."),
                vertraging(t.in_weeks(1)),
            ],
        )
}

fn brief(t: &Days) -> Story {
    let jasmijn = t.kind("Jasmijn Visser", 14).vrouw().school("Lyceum Noorderlicht (fictief)");
    let vader = t.ouder("Peter Visser", 49).man().ouder_van(&[&jasmijn]).hoorde_het("Is het er niet mee eens.");
    let ontvangen = t.late(1, 9, 30);
    let mentor = ("Bert Doornbos", "mentor", "Lyceum Noorderlicht (fictief)", "mentor@demonstratie.example");
    Story::new("te laat: brief van een school, nog niet opgepakt")
        .takes_in(
            ontvangen.plus_seconden(4 * 60 * 60),
            MELDPUNT,
            binnen(
                Kanaal::Brief,
                ontvangen,
                beroeps((BeroepsRol::Onderwijs, OrganisatieSoort::Onderwijs), mentor),
                &[&jasmijn, &vader],
                "Jasmijn komt al weken nauwelijks op school. Zij mag van haar vader niet naar buiten \
                 en doet het hele huishouden.",
            )
            .aard(&[AardGeweld::Kindermishandeling], DuurGeweld::TotHalfJaar)
            .gaat_goed("Zij praat open met haar mentor."),
        )
        .handles(ontvangen.plus_seconden(5 * 60 * 60), MELDPUNT, vec![niet_acuut()])
        .handles(
            t.at(1, 11, 10),
            MELDPUNT,
            vec![wachtcontact("Mentor gesproken: Jasmijn was vandaag op school en voelt zich nu veilig.")],
        )
}

fn met_voorstel(t: &Days) -> Story {
    let dewi = t.kind("Dewi Sanders", 3).vrouw();
    let kai = t.kind("Kai Sanders", 1).man();
    let moeder = t.ouder("Lianne Sanders", 24).vrouw().ouder_van(&[&dewi, &kai]);
    let ontvangen = t.late(5, 14, 10);
    let wie =
        ("Irma Schaap", "gezinsbegeleider", "Thuisbegeleiding Horizon (fictief)", "begeleiding@demonstratie.example");
    Story::new("te laat: voorstel wacht op de tweede beslisser")
        .takes_in(
            ontvangen.plus_seconden(15 * 60),
            MELDPUNT,
            binnen(
                Kanaal::Telefoon,
                ontvangen,
                beroeps((BeroepsRol::Anders, OrganisatieSoort::Jeugdzorg), wie),
                &[&dewi, &kai, &moeder],
                "Twee heel jonge kinderen zijn uren alleen in een koude woning. Moeder is \
                 onbereikbaar en gebruikt waarschijnlijk.",
            )
            .aard(&[AardGeweld::Kindermishandeling], DuurGeweld::TotVijfJaar)
            .eerder("De begeleiding stopte twee maanden geleden; moeder zegde alles af."),
        )
        .handles(ontvangen.plus_seconden(45 * 60), MELDPUNT, vec![niet_acuut()])
        .handles(t.at(8, 10, 0), TRIAGIST_2, vec![pak_op()])
        .handles(
            t.at(7, 15, 30),
            TRIAGIST_2,
            vec![
                start(),
                eigen_dossiers("Twee eerdere meldingen, de laatste een jaar geleden."),
                nagevraagd(
                    Bron::Zorg,
                    ("jeugdarts", "Hoe groeien de kinderen?", "Moeder is al vijf dagen niet te bereiken."),
                    "Dewi is te licht; Kai is niet op controle geweest.",
                ),
                wachtcontact("Opa is gaan kijken: er is eten, de kachel brandt weer."),
                vertraging(t.ago(1)),
            ],
        )
        .handles(
            t.at(2, 16, 40),
            TRIAGIST_2,
            vec![
                gesproken(
                    2,
                    "Hoe gaat het met u en de kinderen?",
                    "Moeder huilt, is moe en stemt in met hulp aan huis.",
                ),
                structureel_onveilig(0, "Te licht, vaak alleen, al maanden."),
                structureel_onveilig(1, "Heel jong, vaak alleen en niet gezien door een arts."),
                onduidelijk(2, "Gebruik is niet bevestigd."),
                voorstel(
                    Uitkomst::Onderzoek,
                    "Er is te weinig bekend over het gebruik en over wat de kinderen nodig hebben.",
                    "",
                    Some(RedenTeLaat::NietBereikbaar),
                ),
            ],
        )
        .handles(t.at(2, 17, 5), TRIAGIST_2, vec![vertraging(t.in_weeks(1))])
}
