//! Events of a casus.

use kernel::{AccountId, BetrokkeneId, CasusId, DienstId, MeldingId, OrganisatieId, Persoonsgegeven, Tekst};
use veiligthuis::casus::keten::{Huisverbod, Ketenvlag, Raadantwoord, Verlenging, Vlagwijziging, Vto};
use veiligthuis::casus::{Aanbod, AanbodInhoud, Dienst, Event, MomentSleutel, NamensPartij, Partij, PersoonMonitoring};
use veiligthuis::codes::*;
use veiligthuis::melding::Beslisser;

use super::{Fill, day, moment, part, person, text, uuid};

/// The first events of a casus, and one for each outcome.
pub fn meldingen() -> Vec<Event> {
    let melding = MeldingId::new(uuid(1));
    let first = [
        Event::Geopend { melding, regio: OrganisatieId::new(uuid(2)), ontvangen: moment(1) },
        Event::MeldingToegevoegd { melding, ontvangen: moment(-2) },
        Event::IntrekkingVerwerkt { melding },
        Event::MeldingWeggehaald { melding, naar: CasusId::new(uuid(9)) },
    ];
    let decided =
        Uitkomst::ALLE.iter().map(|&uitkomst| Event::BesluitVerwerkt { melding, uitkomst, besloten: moment(3) });
    first.into_iter().chain(decided).collect()
}

fn sealed(what: &str) -> Persoonsgegeven<Tekst> {
    Persoonsgegeven::new(text(what))
}
fn beslisser(nr: u128) -> Beslisser {
    Beslisser { account: AccountId::new(uuid(nr)), rol: "gedragswetenschapper".to_owned() }
}
fn sleutel(soort: Momentsoort) -> MomentSleutel {
    MomentSleutel { anker: part(40), soort }
}

/// What happens after the decision, complete or bare.
pub fn all(f: Fill) -> Vec<Event> {
    let over = || f.persons();
    let inhoud = AanbodInhoud {
        contact: f.opt(text("contact")),
        toelichting: f.opt(text("verantwoordelijkheid")),
        voorwaarden: f.list([text("voorwaarde 1"), text("voorwaarde 2")]),
        uittreksel: text("uittreksel"),
    };
    let aanbod = Aanbod {
        id: part(40),
        partij: Partij { soort: PartijSoort::LokaalTeam, naam: sealed("partij") },
        verantwoordelijkheden: f.list([Verantwoordelijkheid::ZichtOpVeiligheid, Verantwoordelijkheid::HulpInzetten]),
        over: over(),
        aangeboden: moment(4),
        reactie: day(12),
        inhoud: Persoonsgegeven::new(inhoud),
    };
    let persoon = PersoonMonitoring {
        betrokkene: BetrokkeneId::new(uuid(0xb001)),
        op: moment(9),
        gevraagd: f.list([GevraagdBij::PersoonZelf, GevraagdBij::Overdrachtspartij]),
        direct: Oordeel::Ja,
        stabiel: Oordeel::Nee,
        herstel: Oordeel::Onbekend,
        feiten: f.opt(sealed("nieuwe feiten")),
    };
    let overdracht = part(40);
    let namens = NamensPartij { naam: text("naam"), functie: text("functie") };
    let dienst = DienstId::new(uuid(50));
    vec![
        Event::DienstGestart { dienst, soort: Dienst::VoorwaardenEnVervolg, gestart: moment(3) },
        Event::DienstBeeindigd { dienst, afloop: DienstAfloop::Afgerond, op: moment(5) },
        Event::Opgepakt,
        Event::Vrijgegeven,
        Event::AanCollegaGegeven { aan: AccountId::new(uuid(6)) },
        Event::WachtcheckVastgelegd {
            op: moment(4),
            veilig: Oordeel::Ja,
            over: over(),
            bevinding: sealed("wachtcheck"),
        },
        Event::RedenTeLaatGegeven {
            werk: Agendawerk::DienstStarten,
            voorwerp: f.opt(part(40)),
            uiterlijk: day(11),
            reden: RedenTeLaat::Capaciteit,
            over: over(),
            toelichting: f.opt(sealed("te laat")),
        },
        Event::OverdrachtAangeboden(Box::new(aanbod)),
        Event::OverdrachtOntvangen { overdracht, op: moment(5) },
        Event::OverdrachtGeaccepteerd {
            overdracht,
            op: moment(6),
            geen_monitoring: f.opt(RedenGeenMonitoring::GiBetrokken),
            over: over(),
            door: Persoonsgegeven::new(namens),
            opmerking: f.opt(sealed("opmerking")),
        },
        Event::OverdrachtGeweigerd {
            overdracht,
            op: moment(6),
            reden: RedenWeigering::Capaciteit,
            over: over(),
            toelichting: sealed("weigering"),
        },
        Event::OverdrachtIngetrokken { overdracht, op: moment(6), over: over(), reden: sealed("intrekking") },
        Event::OverdrachtTeruggegeven {
            overdracht,
            op: moment(7),
            reden: RedenTeruggave::NieuweOnveiligheid,
            veilig: Oordeel::Nee,
            over: over(),
            toelichting: sealed("teruggave"),
        },
        Event::LadderstapGedaan {
            overdracht,
            trede: Trede::Escalatie,
            op: moment(6),
            over: over(),
            toelichting: sealed("ladder"),
        },
        Event::BemoeienisBeeindigd {
            einde: part(41),
            op: moment(7),
            reden: RedenEinde::HulpLoopt,
            over: over(),
            toelichting: sealed("einde"),
        },
        Event::PersoonGemonitord { moment: sleutel(Momentsoort::Eerste), persoon },
        Event::MonitoringGedaan {
            moment: sleutel(Momentsoort::Tweede),
            op: moment(9),
            gepland: day(13),
            besluit: Monitorbesluit::Doorgaan,
            over: over(),
            toelichting: sealed("monitoring"),
        },
        Event::ExtraMomentGepland { id: part(42), dag: day(14), over: over() },
        Event::OverslaanVoorgesteld {
            voorstel: part(43),
            moment: sleutel(Momentsoort::Extra),
            reden: RedenOverslaan::ContactOnveilig,
            over: over(),
            toelichting: sealed("overslaan"),
        },
        Event::SluitenVoorgesteld { voorstel: part(44), over: over(), toelichting: sealed("sluiten") },
        Event::VoorstelTeruggewezen { voorstel: part(44), over: over(), reden: sealed("terug") },
        Event::VoorstelVervallen { voorstel: part(44) },
        Event::VoorstelBekrachtigd { voorstel: part(43) },
        Event::MonitoringOvergeslagen {
            moment: sleutel(Momentsoort::Eerste),
            reden: RedenOverslaan::Anders,
            voorgesteld_door: beslisser(7),
            bekrachtigd_door: beslisser(8),
        },
        Event::Gesloten {
            door: beslisser(7),
            met: f.opt(beslisser(8)),
            over: over(),
            toelichting: f.opt(sealed("gesloten")),
        },
        Event::Heropend {
            aanleiding: AanleidingHeropening::Klacht,
            over: over(),
            toelichting: f.opt(sealed("heropend")),
        },
        Event::HeropeningAfgerond,
    ]
}

/// What the chain around it does, complete or bare.
pub fn keten(f: Fill) -> Vec<Event> {
    let over = || f.persons();
    let huisverbod = Huisverbod {
        id: part(60),
        persoon: person(1),
        thuis: vec![person(2), person(3)],
        opgelegd: moment(4),
        verzoek: HuisverbodVerzoek::VeiligThuis,
        besluit: f.opt(part(61)),
        contactverbod: f.0,
        adres: f.opt(sealed("huis")),
        toelichting: f.opt(sealed("afspraken")),
    };
    let vto = Vto {
        id: part(62),
        besluit: part(63),
        over: over(),
        op: moment(5),
        weg: VtoWeg::TelefonischSpoed,
        toelichting: sealed("verzoek"),
    };
    let vlag = Ketenvlag {
        id: part(64),
        aanleiding: Ketenaanleiding::InformatieGegeven,
        besluit: f.opt(part(65)),
        over: over(),
        sinds: moment(6),
        terugkijken: day(20),
        contact: sealed("contact"),
        toelichting: sealed("vlag"),
    };
    vec![
        Event::KetenbesluitVoorgesteld {
            voorstel: part(63),
            wat: Ketenbesluit::Vto,
            over: over(),
            toelichting: sealed("waarom"),
        },
        Event::KetenbesluitGenomen {
            besluit: part(63),
            wat: Ketenbesluit::HuisverbodVragen,
            over: over(),
            voorgesteld_door: beslisser(7),
            bekrachtigd_door: beslisser(8),
        },
        Event::KetenbesluitVervallen { besluit: part(63), over: over(), reden: sealed("niet meer nodig") },
        Event::HuisverbodOpgelegd(Box::new(huisverbod)),
        Event::HuisverbodVerlengd(Box::new(Verlenging {
            huisverbod: part(60),
            besloten: moment(7),
            tot: moment(8),
            over: over(),
            toelichting: f.opt(sealed("verlenging")),
        })),
        Event::HuisverbodBeeindigd {
            huisverbod: part(60),
            einde: HuisverbodEinde::Ingetrokken,
            op: moment(8),
            over: over(),
            toelichting: sealed("daarna"),
        },
        Event::VtoGedaan(Box::new(vto)),
        Event::CollegeIngelicht { vto: part(62), op: moment(6), over: over(), aan: sealed("gemeente") },
        Event::RaadAntwoordde(Box::new(Raadantwoord {
            vto: part(62),
            op: moment(9),
            bericht: Raadbericht::Maatregel,
            over: over(),
            toelichting: f.opt(sealed("raad")),
        })),
        Event::KetenvlagGezet(Box::new(vlag)),
        Event::KetenvlagBijgewerkt(Box::new(Vlagwijziging {
            vlag: part(64),
            op: moment(9),
            terugkijken: day(27),
            over: over(),
            toelichting: sealed("gezien"),
        })),
        Event::KetenvlagBeeindigd { vlag: part(64), op: moment(10), over: over(), toelichting: sealed("klaar") },
    ]
}
