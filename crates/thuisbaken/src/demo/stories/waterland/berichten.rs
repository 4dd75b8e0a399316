//! Who knows what: letters that went, an address that is not safe, an extension and an omission by two, a proposal that waits, and
//! what is late.

use super::{GEDRAGSWETENSCHAPPER, MELDPUNT, TRIAGIST};
use crate::demo::{
    days::Days,
    story::Story,
    words::{
        assess::{
            bekrachtig, gesproken, niet_acuut, pak_op, start, structureel_onveilig, veilig, vertel_uitkomst,
            vertel_vastlegging, voorstel,
        },
        bericht::{Naar, adres, bekrachtig_later, brief, later},
        intake::{Meer, beroeps, binnen},
        part,
    },
};
use veiligthuis::{
    berichten::{
        BesluitKeuze,
        codes::{Berichtcode, RedenAdres, RedenUitstel, RedenWeglaten, Veiligheid},
    },
    codes::{AardGeweld, BeroepsRol, DuurGeweld, Kanaal, OrganisatieSoort, Uitkomst},
};

/// The stories.
pub fn stories(t: &Days) -> Vec<Story> {
    vec![uitgesteld(t), niet_vertellen(t)]
}

fn uitgesteld(t: &Days) -> Story {
    let sara = t.kind("Sara Kramer", 8).vrouw();
    let moeder = t.ouder("Linda Kramer", 36).vrouw().ouder_van(&[&sara]);
    let vader = t.ouder("Dennis Oudshoorn", 39).man().ouder_van(&[&sara]);
    let wie = ("Joke Prent", "intern begeleider", "Basisschool De Vlinder (fictief)", "ib@demonstratie.example");
    let (thuis, bij_moeder, uitstel) = (part(), part(), part());
    Story::new("berichten: verstuurd, een adres niet veilig, uitstel door twee")
        .takes_in(
            t.at(18, 9, 40),
            MELDPUNT,
            binnen(
                Kanaal::Email,
                t.at(18, 9, 10),
                beroeps((BeroepsRol::Onderwijs, OrganisatieSoort::Onderwijs), wie),
                &[&sara, &moeder, &vader],
                "Sara vertelt op school dat zij in de kast gaat zitten als haar vader langskomt.",
            )
            .aard(&[AardGeweld::Kindermishandeling], DuurGeweld::TotHalfJaar),
        )
        .handles(t.at(18, 10, 0), MELDPUNT, vec![niet_acuut()])
        .handles(t.at(17, 9, 0), TRIAGIST, vec![pak_op()])
        .writes_to(t.at(17, 9, 30), TRIAGIST, vec![brief(Naar::Melder, "n01-bevestiging", "mevrouw Prent", "")])
        .handles(
            t.at(15, 13, 0),
            TRIAGIST,
            vec![
                start(),
                gesproken(1, "Wat hebt u nodig?", "Moeder wil dat vader niet meer zomaar binnenkomt."),
                structureel_onveilig(0, "Verstopt zich als haar vader komt."),
                structureel_onveilig(1, "Durft vader niet te weigeren."),
                veilig(2, "Loopt zelf geen gevaar."),
                voorstel(Uitkomst::VoorwaardenEnVervolg, "Moeder werkt mee; vader wordt later gesproken.", "", None),
            ],
        )
        .handles(t.at(14, 9, 30), GEDRAGSWETENSCHAPPER, vec![bekrachtig()])
        .writes_to(
            t.at(13, 10, 0),
            TRIAGIST,
            vec![
                adres(
                    bij_moeder,
                    1,
                    "Voorbeeldstraat 12\n0000 AA Fictiestad",
                    (Veiligheid::Veilig, RedenAdres::Bevestigd),
                    "Moeder haalt zelf de post op.",
                ),
                adres(
                    thuis,
                    2,
                    "Voorbeeldstraat 12\n0000 AA Fictiestad",
                    (Veiligheid::NietVeilig, RedenAdres::WoontErNietMeer),
                    "Vader woont hier niet meer. Een brief zou moeder in gevaar brengen.",
                ),
                brief(Naar::Post(1, bij_moeder), "n02-vastlegging", "mevrouw Kramer", ""),
                brief(Naar::AanOuder(0, 1), "n02-vastlegging-kind", "Sara", ""),
                brief(
                    Naar::Post(1, bij_moeder),
                    "n04-uitkomst",
                    "mevrouw Kramer",
                    "Wij blijven betrokken. U wilt dat het veilig wordt en wij helpen u daarbij.",
                ),
            ],
        )
        .tells(
            t.at(13, 11, 0),
            TRIAGIST,
            "Wij hebben de melding beoordeeld. Wij gaan met het gezin verder en maken afspraken over veiligheid.",
        )
        .writes_to(
            t.at(5, 14, 0),
            TRIAGIST,
            vec![later(
                uitstel,
                2,
                Berichtcode::N02,
                BesluitKeuze::Uitstellen { reden: RedenUitstel::GeweldStoppen },
                "Vader dreigde wraak als iemand hulp zoekt. Eerst zijn er andere sloten en een plan voor moeder.",
            )],
        )
        .writes_to(t.at(4, 9, 15), GEDRAGSWETENSCHAPPER, vec![bekrachtig_later(uitstel)])
}

fn niet_vertellen(t: &Days) -> Story {
    let milan = t.kind("Milan Bijlsma", 14).man();
    let oma = t.volwassene("Geertje Bijlsma", 79).vrouw();
    let moeder = t.ouder("Yvonne Bijlsma", 45).vrouw().ouder_van(&[&milan]);
    let zoon = t.volwassene("Patrick Bijlsma", 51).man();
    let wie = ("Ruben Stolk", "huisarts", "Huisartsen Kanaalzicht (fictief)", "praktijk@demonstratie.example");
    let (weg, wacht) = (part(), part());
    Story::new("berichten: niet vertellen door twee, een voorstel wacht, iets is te laat")
        .takes_in(
            t.at(26, 11, 20),
            MELDPUNT,
            binnen(
                Kanaal::Telefoon,
                t.at(26, 11, 0),
                beroeps((BeroepsRol::Medisch, OrganisatieSoort::Gezondheidszorg), wie),
                &[&oma, &milan, &moeder, &zoon],
                "Een huisarts ziet dat een oudere vrouw geen geld meer heeft en bang is voor haar zoon.",
            )
            .aard(&[AardGeweld::Ouderenmishandeling], DuurGeweld::TotEenJaar),
        )
        .handles(t.at(26, 11, 40), MELDPUNT, vec![niet_acuut()])
        .handles(t.at(25, 9, 0), TRIAGIST, vec![pak_op()])
        .handles(
            t.at(23, 13, 0),
            TRIAGIST,
            vec![
                start(),
                gesproken(0, "Wat wilt u?", "Zij wil dat haar zoon hulp krijgt, en dat haar geld van haar blijft."),
                structureel_onveilig(0, "Kan haar eigen geld niet bewaren."),
                veilig(1, "Woont er niet."),
                veilig(2, "Loopt zelf geen gevaar."),
                veilig(3, "Loopt zelf geen gevaar."),
                voorstel(Uitkomst::VoorwaardenEnVervolg, "Zij werkt mee; de zoon wordt later gesproken.", "", None),
            ],
        )
        .handles(t.at(22, 9, 30), GEDRAGSWETENSCHAPPER, vec![bekrachtig()])
        .handles(t.at(21, 10, 0), TRIAGIST, vec![vertel_uitkomst(0, "Is blij met hulp."), vertel_vastlegging(0)])
        .writes_to(
            t.at(10, 14, 0),
            TRIAGIST,
            vec![
                later(
                    weg,
                    1,
                    Berichtcode::N02,
                    BesluitKeuze::Weglaten { reden: RedenWeglaten::BelangKind },
                    "Milan kent het geweld niet en logeert vaak bij zijn oom. Weten brengt hem in de knel.",
                ),
                brief(Naar::Uitgereikt(0), "n08-afspraken", "mevrouw Bijlsma", "Een bewindvoerder beheert uw geld."),
            ],
        )
        .writes_to(t.at(9, 9, 15), GEDRAGSWETENSCHAPPER, vec![bekrachtig_later(weg)])
        .writes_to(
            t.at(1, 15, 0),
            TRIAGIST,
            vec![later(
                wacht,
                3,
                Berichtcode::N04,
                BesluitKeuze::Weglaten { reden: RedenWeglaten::VeiligheidAnder },
                "De zoon zei dat hij zijn moeder iets aandoet als zij praat.",
            )],
        )
}
