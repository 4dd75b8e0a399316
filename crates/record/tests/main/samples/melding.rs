//! Events of a melding.

use kernel::{AccountId, CasusId, DossierId, Identiteit, MeldingId, OrganisatieId, Persoonsgegeven, Tekst};
use veiligthuis::codes::*;
use veiligthuis::melding::*;
use veiligthuis::terugkoppeling::{MagWeten, Mededeling, Stap};

use super::mensen::{adres, identiteit, others};
use super::{CANARY, Fill, day, moment, part, person, text, uuid};

/// Each event once.
pub fn all(f: Fill) -> Vec<Event> {
    [intake(f), work(f), assessment(f), proposals(f), reporter(f)].concat()
}

/// The return address; it must not be in the open.
pub fn herkomst() -> DossierId {
    DossierId::new(uuid(0xda1a))
}

fn said(what: &str) -> Persoonsgegeven<Tekst> {
    Persoonsgegeven::new(text(what))
}
fn who(nr: u128, rol: &str) -> Beslisser {
    Beslisser { account: AccountId::new(uuid(nr)), rol: rol.to_owned() }
}
fn professional() -> MelderSoort {
    MelderSoort::Beroepsmatig { rol: BeroepsRol::Psycholoog, organisatie: OrganisatieSoort::Ggz }
}

fn received(f: Fill, melder_soort: MelderSoort, afscherming: Afscherming) -> Event {
    let melder = MelderGegevens {
        naam: text("naam melder"),
        contact: text("contact melder"),
        functie: f.opt(text("functie")),
        organisatie: f.opt(text("organisatie")),
        adres: f.opt(text("adres melder")),
        relatie: f.opt(text("relatie")),
        bereikbaar: f.opt(text("bereikbaar")),
        toelichting_afscherming: f.opt(text("afscherming")),
    };
    let afspraken = MelderAfspraken { blijft_doen: f.opt(text("blijft doen")), verwacht: f.opt(text("verwacht")) };
    let tekst = MeldingTekst {
        omschrijving: text("omschrijving"),
        voorgeschiedenis: f.opt(text("voorgeschiedenis")),
        beschermend: f.opt(text("beschermend")),
        gevaar: f.opt(text("gevaar")),
        tolk: f.opt(text("tolk")),
        hulp: f.opt(text("hulp")),
    };
    Event::Ontvangen(Box::new(Ontvangen {
        kanaal: Kanaal::Portaal,
        ontvangen: moment(1),
        regio: OrganisatieId::new(uuid(1)),
        casus: CasusId::new(uuid(2)),
        spoed: Spoed::Acuut,
        aard: f.list([AardGeweld::Kindermishandeling, AardGeweld::ExPartnergeweld]),
        aanvullend: f.list([Aanvullend::Stalking]),
        duur: DuurGeweld::TotHalfJaar,
        gevaar: f.0,
        melder_soort,
        afscherming,
        melder: Persoonsgegeven::new(melder),
        herkomst: f.opt(Persoonsgegeven::new(herkomst())),
        afspraken: f.opt(Persoonsgegeven::new(afspraken)),
        over: f.persons(),
        tekst: Persoonsgegeven::new(tekst),
        meldcode: f.opt(Persoonsgegeven::new(meldcode())),
        niet_tonen: f.opt(said("niet tonen")),
    }))
}

fn meldcode() -> MeldcodeGegevens {
    MeldcodeGegevens {
        beroep: Some(text("beroep")),
        kader: Some(format!("{CANARY} kader")),
        stappen: vec![
            MeldcodeStap { stap: 0, gedaan: true, op: Some(day(1)) },
            MeldcodeStap { stap: 3, gedaan: false, op: None },
        ],
        antwoorden: vec![(format!("{CANARY} vraag"), "ja".to_owned())],
        gronden: Some(text("gronden")),
    }
}

fn gegevens(f: Fill, identiteit: Identiteit) -> Persoonsgegeven<BetrokkeneGegevens> {
    Persoonsgegeven::new(BetrokkeneGegevens {
        identiteit,
        rollen: f.list([RolInMelding::Kind, RolInMelding::Getuige]),
        relaties: f.list([Relatie { soort: Relatiesoort::KindVan, tot: person(2) }]),
        huishouden: Huishouden::Deels,
        gezag: f.opt(text("gezag")),
    })
}

fn added(f: Fill, identiteit: Identiteit) -> Event {
    Event::BetrokkeneVastgelegd {
        betrokkene: person(1),
        herkenbaar: f.0,
        gegevens: gegevens(f, identiteit),
        adres: f.opt(Persoonsgegeven::new(adres(true))),
        adres_geheim: f.0,
    }
}

fn intake(f: Fill) -> Vec<Event> {
    let feit = FeitInhoud { wat: text("wat"), wie: f.opt(text("wie")), op: f.opt(day(2)) };
    vec![
        received(f, professional(), Afscherming::Open),
        Event::AcuutGecheckt {
            acuut: f.0,
            maatregelen: f.list([GedaneMaatregel { maatregel: Maatregel::Politie112, om: moment(2) }]),
            over: f.persons(),
            toelichting: f.opt(said("acuut")),
        },
        Event::InWerkvoorraadGeplaatst,
        added(f, identiteit(f)),
        Event::BetrokkeneGecorrigeerd {
            betrokkene: person(1),
            herkenbaar: f.0,
            gegevens: gegevens(f, identiteit(f)),
            adres: f.opt(Persoonsgegeven::new(adres(false))),
            adres_geheim: !f.0,
        },
        Event::InformerenDoorMelderVastgelegd {
            betrokkene: person(1),
            stand: GeinformeerdDoorMelder::Nee,
            toelichting: f.opt(said("niet verteld")),
        },
        Event::BetrokkeneGeinformeerd {
            betrokkene: person(2),
            onderwerp: InformeerOnderwerp::Uitkomst,
            op: moment(3),
            wijze: Contactwijze::Huisbezoek,
            toelichting: f.opt(said("verteld")),
        },
        Event::InformatieToegevoegd(InformatieToegevoegd {
            id: part(1),
            over: f.persons(),
            bron: Bron::SchoolOfOpvang,
            van: f.opt(person(2)),
            waarneming: Waarneming::VanAnder,
            afgeschermd: f.0,
            inhoud: Persoonsgegeven::new(feit),
        }),
    ]
}

fn work(f: Fill) -> Vec<Event> {
    vec![
        Event::NaarCasusVerplaatst { van: CasusId::new(uuid(2)), naar: CasusId::new(uuid(9)) },
        Event::Opgepakt,
        Event::Vrijgegeven,
        Event::AanCollegaGegeven { aan: AccountId::new(uuid(3)) },
        Event::WachtcontactGehad {
            over: f.persons(),
            om: moment(4),
            veilig: Oordeel::Onbekend,
            bevinding: said("bevinding"),
        },
        Event::VertragingGemeld { om: moment(5), wijze: Contactwijze::Telefoon, verwacht: day(9) },
    ]
}

fn assessment(f: Fill) -> Vec<Event> {
    let vraag = BronVraag {
        wie: f.opt(text("wie gevraagd")),
        vraag: f.opt(text("vraag")),
        reden_voor_gezin: f.opt(text("reden")),
    };
    vec![
        Event::BeoordelingGestart,
        Event::BronGevraagd(BronGevraagd {
            id: part(2),
            bron: Bron::Politie,
            van: f.opt(person(1)),
            over: f.persons(),
            gevraagd: moment(6),
            voor_gezin: f.0,
            vraag: Persoonsgegeven::new(vraag),
        }),
        Event::BronBeantwoord {
            bron: part(2),
            over: f.persons(),
            beantwoord: moment(7),
            antwoord: f.opt(said("antwoord")),
        },
        Event::PersoonBeoordeeld {
            betrokkene: person(1),
            acuut: Oordeel::Ja,
            structureel: Oordeel::Nee,
            motivering: said("motivering"),
        },
    ]
}

fn late(f: Fill) -> TeLaat {
    TeLaat { reden: RedenTeLaat::NietBereikbaar, toelichting: f.opt(said("te laat")) }
}

fn proposals(f: Fill) -> Vec<Event> {
    let (voorstel, over) = (part(3), f.persons());
    let earlier = |nr, what| EerdereGewogen { melding: MeldingId::new(uuid(nr)), weging: said(what) };
    let inhoud = BesluitInhoud {
        uitkomst: Uitkomst::Overdracht,
        instrument: "triage".to_owned(),
        melder_heeft_rol: f.0,
        motivering: said("motivering"),
        partij: f.opt(said("partij")),
        eerdere: f.list([earlier(4, "eerste"), earlier(5, "tweede")]),
        te_laat: f.opt(late(f)),
    };
    vec![
        Event::BesluitVoorgesteld(Box::new(BesluitVoorgesteld { voorstel, over: over.clone(), inhoud })),
        Event::IntrekkingVoorgesteld {
            voorstel,
            reden: RedenIntrekking::DoorMelder,
            over: over.clone(),
            toelichting: said("intrekking"),
        },
        Event::VoorstelVervallen { voorstel },
        Event::VoorstelTeruggewezen { voorstel, over: over.clone(), reden: said("teruggewezen") },
        Event::VoorstelBekrachtigd { voorstel, over, te_laat: f.opt(late(f)) },
        Event::Besloten(Besloten {
            voorstel,
            uitkomst: Uitkomst::Overdracht,
            op_radar: f.0,
            te_laat: !f.0,
            voorgesteld_door: who(6, "triagist"),
            bekrachtigd_door: who(7, "gedragswetenschapper"),
        }),
        Event::Ingetrokken { reden: RedenIntrekking::DubbelIngevoerd },
    ]
}

fn reporter(f: Fill) -> Vec<Event> {
    let (first, second) = (who(6, "triagist"), who(7, "gedragswetenschapper"));
    let told = [Mededeling::Ontvangen, Mededeling::Uitkomst(Uitkomst::GeenVervolg), Mededeling::Stap(Stap::Advies)];
    vec![
        Event::ToestemmingVastgelegd { toestemming: f.0 },
        Event::AfschermingVoorgesteld {
            keuze: AfschermingKeuze::Afschermen(GrondAfscherming::BedreigingMelder),
            toelichting: said("afscherming"),
        },
        Event::AfschermingTeruggewezen { reden: said("afscherming niet") },
        Event::MelderAfgeschermd {
            afscherming: Afscherming::Verleend(GrondAfscherming::Vertrouwensrelatie),
            voorgesteld_door: first.clone(),
            bekrachtigd_door: second.clone(),
        },
        Event::AfschermingOpgeheven { voorgesteld_door: first, bekrachtigd_door: second },
        Event::TerugkoppelingGegeven(Terugkoppeling {
            moment: TerugkoppelMoment::NaBeoordeling,
            om: moment(8),
            wijze: Contactwijze::Portaal,
            mocht_weten: MagWeten(f.list(told)),
            tekst: f.opt(said("terugkoppeling")),
        }),
    ]
}

/// The choices that carry something of their own.
pub fn choices() -> Vec<Event> {
    let f = Fill(true);
    let citizen = received(f, MelderSoort::Burger, Afscherming::ZonderToestemming);
    let asked = received(f, professional(), Afscherming::Gevraagd(GrondAfscherming::BedreigingBetrokkenen));
    let open = Event::AfschermingVoorgesteld { keuze: AfschermingKeuze::Openen, toelichting: said("openen") };
    [citizen, asked, open].into_iter().chain(others().into_iter().map(|who| added(f, who))).collect()
}
