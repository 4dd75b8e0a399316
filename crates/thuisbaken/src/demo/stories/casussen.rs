//! What happens after the decision, in each region: a transfer that was refused, one without an answer, a monitoring moment
//! that is due today, and one that was missed.

use crate::demo::{
    days::Days,
    story::Story,
    words::{
        assess::{
            bekrachtig, gesproken, niet_acuut, pak_op, start, structureel_onveilig, veilig, vertel_uitkomst,
            vertel_vastlegging, voorstel,
        },
        casus::{aanbod_ontvangen, bied_aan, eerste_monitoring, geaccepteerd, geweigerd, herinnerd, pak_casus_op},
        intake::{Meer, agent, binnen},
        keten::{bekrachtig_keten, mda, stel_raad_voor, vraag_raad},
    },
};
use kernel::{Dag, Moment};
use veiligthuis::codes::{AardGeweld, DuurGeweld, Kanaal, Uitkomst};

/// Who works in a region, and the names of the families there.
struct Regio {
    meldpunt: &'static str,
    triagist: &'static str,
    tweede: &'static str,
    team: &'static str,
    ander_team: &'static str,
    gezinnen: [(&'static str, &'static str); 5],
}

const WATERLAND: Regio = Regio {
    meldpunt: "waterland.meldpunt",
    triagist: "waterland.triagist1",
    tweede: "waterland.gedragswetenschapper",
    team: "Lokaal team Waterwijk (fictief)",
    ander_team: "Lokaal team Havenkwartier (fictief)",
    gezinnen: [
        ("Fenna Brouns", "Ingrid Brouns"),
        ("Jip Alberda", "Marcel Alberda"),
        ("Saar Oosting", "Wilma Oosting"),
        ("Teun Slagter", "Arno Slagter"),
        ("Loes Kamphuis", "Bert Kamphuis"),
    ],
};

const RIVIERENLAND: Regio = Regio {
    meldpunt: "rivierenland.meldpunt",
    triagist: "rivierenland.triagist1",
    tweede: "rivierenland.gedragswetenschapper",
    team: "Lokaal team Dijkzicht (fictief)",
    ander_team: "Lokaal team Uiterwaard (fictief)",
    gezinnen: [
        ("Noud Willems", "Karin Willems"),
        ("Lieke Smeets", "Frans Smeets"),
        ("Gijs Coppens", "Marleen Coppens"),
        ("Pien van Gorp", "Ruud van Gorp"),
        ("Stan Verhagen", "Els Verhagen"),
    ],
};

const ZUIDERDUIN: Regio = Regio {
    meldpunt: "zuiderduin.meldpunt",
    triagist: "zuiderduin.triagist1",
    tweede: "zuiderduin.vertrouwensarts",
    team: "Lokaal team Duinrand (fictief)",
    ander_team: "Lokaal team Strandweg (fictief)",
    gezinnen: [
        ("Milou Hartog", "Sandra Hartog"),
        ("Sem Blok", "Peter Blok"),
        ("Roos Timmer", "Jolanda Timmer"),
        ("Daan Visser", "Erik Visser"),
        ("Maud Kuipers", "Henk Kuipers"),
    ],
};

/// The stories of the regions that count in working days.
pub fn in_werkdagen(t: &Days) -> Vec<Story> {
    [WATERLAND, RIVIERENLAND].iter().flat_map(|regio| van(t, regio)).collect()
}

/// The stories of the region that counts in days.
pub fn in_dagen(t: &Days) -> Vec<Story> {
    van(t, &ZUIDERDUIN)
}

fn van(t: &Days, r: &Regio) -> Vec<Story> {
    vec![weigering(t, r), zonder_antwoord(t, r), vandaag(t, r), gemist(t, r), raad(t, r)]
}

/// A report received and decided two working days before `dag`: to transfer. The casus is taken on that day.
fn besloten(t: &Days, r: &Regio, name: &'static str, gezin: usize, dag: Dag) -> Story {
    let (kind, ouder) = r.gezinnen[gezin];
    let kind = t.kind(kind, 7);
    let ouder = t.ouder(ouder, 38).ouder_van(&[&kind]);
    let (ontvangen, op) = (t.on(t.before(dag, 2), 9, 15), |h, m| t.on(t.before(dag, 1), h, m));
    Story::new(name)
        .takes_in(
            ontvangen.plus_seconden(20 * 60),
            r.meldpunt,
            binnen(
                Kanaal::Politie,
                ontvangen,
                agent("Anneke Dorst"),
                &[&kind, &ouder],
                "De politie kwam bij een ruzie thuis. Het kind zat op de trap en huilde.",
            )
            .aard(&[AardGeweld::Kindermishandeling], DuurGeweld::TotHalfJaar),
        )
        .handles(ontvangen.plus_seconden(40 * 60), r.meldpunt, vec![niet_acuut()])
        .handles(op(9, 0), r.triagist, vec![pak_op()])
        .handles(
            op(11, 0),
            r.triagist,
            vec![
                start(),
                gesproken(1, "Wat helpt u nu?", "Iemand die elke week meekijkt en niet meteen oordeelt."),
                structureel_onveilig(0, "Is vaak bij de ruzies."),
                veilig(1, "Loopt zelf geen gevaar."),
                voorstel(Uitkomst::Overdracht, "Het lokale team kent het gezin en kan snel beginnen.", r.team, None),
            ],
        )
        .handles(op(15, 0), r.tweede, vec![bekrachtig()])
        .handles(
            t.on(dag, 9, 0),
            r.triagist,
            vec![
                vertel_uitkomst(0, "Vindt het fijn dat er iemand komt."),
                vertel_vastlegging(0),
                vertel_uitkomst(1, "Wil graag meewerken."),
                vertel_vastlegging(1),
            ],
        )
        .carries_on(t.on(dag, 9, 30), r.triagist, vec![pak_casus_op()])
}

const UITTREKSEL: &str = "De politie kwam bij een ruzie thuis. De ouder wil hulp bij ruzies en bij de opvoeding. Het kind praat makkelijk \
     met de juf. Nodig: elke week contact, en iemand die met het kind praat.";

fn accepteert(t: &Days, r: &Regio, name: &'static str, gezin: usize, dag: Dag) -> Story {
    besloten(t, r, name, gezin, t.before(dag, 3))
        .carries_on(t.on(t.before(dag, 3), 10, 0), r.triagist, vec![bied_aan(0, r.team, UITTREKSEL)])
        .carries_on(t.on(dag, 10, 0), r.triagist, vec![geaccepteerd(0, r.team, ("Hilde Maas", "teamleider"))])
}

fn weigering(t: &Days, r: &Regio) -> Story {
    let dag = t.ago(6);
    let op = |n, h, m| -> Moment { t.at(n, h, m) };
    besloten(t, r, "casus: overdracht geweigerd", 0, dag)
        .carries_on(op(6, 10, 0), r.triagist, vec![bied_aan(0, r.ander_team, UITTREKSEL)])
        .carries_on(op(5, 11, 0), r.triagist, vec![aanbod_ontvangen(0)])
        .carries_on(
            op(2, 14, 0),
            r.triagist,
            vec![geweigerd(0, "Het team neemt tot na de vakantie geen nieuwe gezinnen aan.")],
        )
}

fn zonder_antwoord(t: &Days, r: &Regio) -> Story {
    besloten(t, r, "casus: overdracht zonder antwoord", 1, t.ago(7))
        .carries_on(t.at(7, 10, 0), r.triagist, vec![bied_aan(0, r.team, UITTREKSEL)])
        .carries_on(
            t.at(4, 9, 45),
            r.triagist,
            vec![herinnerd(0, "Gebeld met het secretariaat. Iemand belt morgen terug.")],
        )
}

fn vandaag(t: &Days, r: &Regio) -> Story {
    accepteert(t, r, "casus: monitoring vandaag", 2, t.accepted_for(t.today_or_next()))
}

fn gemist(t: &Days, r: &Regio) -> Story {
    let dag = t.accepted_for(t.ago(60));
    accepteert(t, r, "casus: een extra moment gemist", 3, dag).carries_on(
        t.at(58, 11, 0),
        r.triagist,
        vec![eerste_monitoring(0, t.ago(4), "Het gaat beter, maar de ruzies zijn niet weg. Later opnieuw kijken.")],
    )
}

/// MDA++ looks along, and the Raad was asked today: the college still has to be told.
fn raad(t: &Days, r: &Regio) -> Story {
    besloten(t, r, "casus: verzoek aan de Raad", 4, t.ago(9))
        .carries_on(t.at(9, 10, 30), r.triagist, vec![bied_aan(0, r.team, UITTREKSEL)])
        .carries_on(
            t.at(6, 10, 0),
            r.triagist,
            vec![mda(1, t.in_weeks(2), "Elke twee weken overleg met jeugdarts, politie en het lokale team.")],
        )
        .carries_on(
            t.at(1, 10, 0),
            r.triagist,
            vec![stel_raad_voor(2, "De ouder trekt zich terug en het kind komt niet meer op school.")],
        )
        .carries_on(t.at(1, 15, 0), r.tweede, vec![bekrachtig_keten(2)])
        .carries_on(
            t.minutes_ago(75),
            r.triagist,
            vec![vraag_raad(3, "Onderzoek of een maatregel nodig is: de ouder werkt niet meer mee.")],
        )
}
