//! What always holds, whatever is asked in whatever order.

use kernel::{Adres, BetrokkeneId, Decider, Geboorte, Identiteit, MeldingId, OnderdeelId};
use meldcode::{
    dossier::{
        BetrokkeneInvoer, Bron, CheckInhoud, Command, ConsultMet, Dossier, Fase, Gegeven, GezinsRol, IdentiteitKeuze,
        NeemBesluit, Onderbouwing, Refusal, Richting, SluitGrond, SpoedMet, Spoedcontact, Stand, Terugkoppeling,
        TerugkoppelingSoort, Uitstel, VoerCheckUit, Zicht, ZichtInhoud, verantwoording,
    },
    kader::{CheckSoort, RouteSoort, StapNr},
    weging::{Antwoord, Antwoorden, Melden, Vraag, leid_af},
};
use proptest::prelude::*;
use uuid::Uuid;

use super::verhaal::{Proefrecht, Verhaal, g, t};

/// Something somebody might ask, sensible or not. The numbers choose persons, records, answers and days.
#[derive(Clone, Debug)]
struct Wens {
    wat: u8,
    wie: u8,
    keuze: u8,
    antwoorden: [u8; 8],
    dagen: i8,
}

fn wens() -> impl Strategy<Value = Wens> {
    (0u8..42, 0u8..5, any::<u8>(), any::<[u8; 8]>(), -4i8..40).prop_map(|(wat, wie, keuze, antwoorden, dagen)| Wens {
        wat,
        wie,
        keuze,
        antwoorden,
        dagen,
    })
}

fn kies<T: Copy>(van: &[T], keuze: u8) -> T {
    van[usize::from(keuze) % van.len()]
}

/// The answers, most of them plain so that conclusions happen, some missing or in doubt.
fn antwoorden(getallen: [u8; 8]) -> Antwoorden {
    let mut uit = Antwoorden::default();
    for (vraag, getal) in Vraag::ALLE.into_iter().zip(getallen) {
        let mogelijk = vraag.toegestaan();
        let antwoord = match getal {
            0..=99 => Some(Antwoord::Ja),
            100..=189 => Some(Antwoord::Nee),
            190..=229 => Some(kies(mogelijk, getal)),
            230..=255 => None,
        };
        uit.set(vraag, antwoord).unwrap();
    }
    uit
}

/// A person of the dossier, or now and then one who is not there.
fn wie(v: &Verhaal, nummer: u8) -> BetrokkeneId {
    v.dossier.iedereen().get(usize::from(nummer)).copied().unwrap_or(BetrokkeneId::new(Uuid::from_u128(0xFF)))
}

/// A record of the dossier, or now and then one that is not there.
fn onderdeel(v: &Verhaal, nummer: u8) -> OnderdeelId {
    let signalen: Vec<OnderdeelId> = v.dossier.signalen.iter().map(|s| s.signaal.id).collect();
    signalen.get(usize::from(nummer) % 6).copied().unwrap_or(OnderdeelId::new(Uuid::from_u128(0xFF)))
}

fn command(v: &mut Verhaal, wens: &Wens) -> Command {
    let persoon = wie(v, wens.wie);
    let dag = v.vandaag().plus_dagen(i32::from(wens.dagen));
    let id = v.id();
    match wens.wat {
        0 => Command::OpenDossier { kladnotitie: None },
        1 => Command::KiesRoute {
            route: kies(RouteSoort::ALLE, wens.keuze),
            reden: (wens.dagen > 0).then(|| g("anders")),
        },
        2 => Command::SchrijfKladnotitie { id, tekst: t("iets") },
        3 => {
            let klad = v.dossier.kladnotities.last().map_or(id, |k| k.notitie.id);
            Command::PromoveerKladnotitie {
                id: klad,
                signaal: v.een_signaal(Richting::Voor, Bron::EigenWaarneming, "klad"),
            }
        }
        4 => Command::VerwijderKladnotitie { id: v.dossier.kladnotities.last().map_or(id, |k| k.notitie.id) },
        5 | 6 => {
            let nieuw = if wens.wat == 5 { BetrokkeneId::new(id.uuid()) } else { persoon };
            let invoer = BetrokkeneInvoer {
                id: nieuw,
                identiteit: Identiteit {
                    naam: (wens.keuze > 60).then(|| t("Iemand Anders")),
                    geboorte: Geboorte::Op(dag.plus_jaren(-i32::from(wens.wie))),
                    ..Identiteit::default()
                },
                rol: kies(GezinsRol::ALLE, wens.keuze),
                is_client: wens.wie == 0,
                huishouden: wens.keuze.is_multiple_of(2),
                weet_van_zorgen: None,
                adres: None,
            };
            if wens.wat == 5 { Command::VoegBetrokkeneToe(invoer) } else { Command::CorrigeerBetrokkene(invoer) }
        }
        7 => Command::LegAdresVast { betrokkene: persoon, adres: Adres { regels: t("Plein 1"), geheim: true } },
        8 => {
            let mut signaal = v.een_signaal(kies(Richting::ALLE, wens.keuze), kies(Bron::ALLE, wens.keuze), "iets");
            signaal.dag = dag.plus_dagen(-20);
            Command::VoegSignaalToe(signaal)
        }
        9 => {
            let nieuw = v.een_signaal(Richting::Tegen, Bron::Onderzoek, "beter");
            Command::CorrigeerSignaal { oud: onderdeel(v, wens.keuze), nieuw, reden: g("fout") }
        }
        10 => Command::TrekSignaalIn { id: onderdeel(v, wens.keuze), reden: g("klopt niet") },
        11 => Command::VoerCheckUit(VoerCheckUit {
            id,
            soort: kies(CheckSoort::ALLE, wens.keuze),
            uitkomst: kies(&["geen_zorgen", "zorgen", "bestaat_niet"], wens.keuze).to_owned(),
            dag: v.vandaag(),
            volgende: Some(dag),
            over: Vec::new(),
            aantal: Some(1),
            inhoud: CheckInhoud { leeftijden: vec![4], wie_deelt_de_zorg: None, toelichting: None },
        }),
        12 | 13 => Command::LegConsultVast(v.een_consult(kies(ConsultMet::ALLE, wens.keuze))),
        14 => Command::SlaVeiligThuisOver { id, reden: g("niet nodig") },
        15 | 16 => Command::LegGesprekVast(v.een_gesprek(&[persoon])),
        17 => {
            let stap = kies(StapNr::ALLE, wens.keuze);
            Command::SlaStapOver(v.een_overslag(stap, kies(&["geen_contact", "acuut_gevaar", "verzonnen"], wens.keuze)))
        }
        18 => Command::StelStapUit(Uitstel { id, stap: kies(StapNr::ALLE, wens.keuze), tot: dag, reden: g("later") }),
        19 => Command::LegAcuutGevaarVast { id, inhoud: g("nu") },
        20 => Command::HefAcuutGevaarOp { id, reden: g("voorbij") },
        21 => {
            let op = v.nu.plus_seconden(i64::from(wens.dagen) * -3600);
            Command::LegSpoedcontactVast(Spoedcontact { id, met: kies(SpoedMet::ALLE, wens.keuze), op, inhoud: None })
        }
        22 | 23 => {
            let mut weeg = v.een_weging("");
            weeg.antwoorden = antwoorden(wens.antwoorden);
            let antwoord = |vraag| weeg.antwoorden.get(vraag);
            for p in &mut weeg.per_persoon {
                (p.acuut, p.structureel) = (antwoord(Vraag::Acuut), antwoord(Vraag::Structureel));
            }
            weeg.onderbouwing =
                Vraag::ALLE.into_iter().map(|vraag| Onderbouwing { vraag, tekst: g("feiten") }).collect();
            weeg.herbeoordeling = Some(dag);
            Command::Weeg(weeg)
        }
        24 | 25 => {
            let weging = v.dossier.leidende_weging().map_or(id, |w| w.id);
            Command::NeemBesluit(NeemBesluit {
                id,
                weging,
                melden: wens.keuze.is_multiple_of(2),
                motivering: (wens.dagen > 20).then(|| g("voor de zekerheid")),
            })
        }
        26 => {
            let mut meld = v.een_melding();
            meld.dringend = (wens.keuze > 20).then_some(true);
            meld.motivering = (wens.dagen > 0).then(|| t("toch"));
            Command::Meld(Box::new(meld))
        }
        27 => {
            let melding = v.dossier.meldingen.last().map_or(MeldingId::new(id.uuid()), |m| m.id);
            let soort = kies(TerugkoppelingSoort::ALLE, wens.keuze);
            Command::OntvangTerugkoppeling(Terugkoppeling { melding, soort, op: v.nu, tekst: Some(g("bericht")) })
        }
        28 => Command::KiesIdentiteit {
            keuze: IdentiteitKeuze::Afgeschermd { grond: kies(&["vertrouwen", "zomaar"], wens.keuze).to_owned() },
        },
        29 => {
            let mut plan = v.een_hulpplan();
            plan.herbeoordeling = dag;
            Command::MaakHulpplan(plan)
        }
        30 => Command::BeeindigHulp { id, reden: g("klaar") },
        31 => {
            let inhoud = Gegeven::gezin(ZichtInhoud { wie: t("ik"), waarop: t("rust") });
            Command::SpreekZichtAf(Zicht { id, over: vec![persoon], tot: None, inhoud })
        }
        32 => {
            let grond = match wens.keuze % 4 {
                0 => SluitGrond::GeenVermoeden,
                1 => SluitGrond::HulpGeslaagd,
                2 => SluitGrond::RolBeeindigd,
                _ => SluitGrond::AndereRoute { verplichting: t("plicht"), houder: t("houder"), op: v.vandaag() },
            };
            Command::Sluit(v.een_sluiting(grond))
        }
        33 => Command::Heropen { reden: g("opnieuw") },
        // The rest is what somebody would ask who knows what is possible, so that every ending is reached.
        34..=36 => {
            // Help that works, or anything without a gap or a doubt.
            let plain = match wens.wat {
                34 => [0, 100, 100, 100, 100, 0, 0, 0],
                _ => wens.antwoorden.map(|getal| getal % 180),
            };
            let mut weeg = v.een_weging("");
            weeg.antwoorden = antwoorden(plain);
            let antwoord = |vraag| weeg.antwoorden.get(vraag);
            for p in &mut weeg.per_persoon {
                (p.acuut, p.structureel) = (antwoord(Vraag::Acuut), antwoord(Vraag::Structureel));
            }
            Command::Weeg(weeg)
        }
        37 | 38 => {
            let leidend = v.dossier.leidende_weging();
            let melden = leidend.is_some_and(|w| w.bewijs.melden == Melden::Ja);
            let weging = leidend.map_or(id, |w| w.id);
            Command::NeemBesluit(NeemBesluit { id, weging, melden, motivering: None })
        }
        39 => Command::MaakHulpplan(v.een_hulpplan()),
        _ => {
            let grond = if v.dossier.mag_sluiten_na_hulp().is_ok() {
                SluitGrond::HulpGeslaagd
            } else if v.dossier.mag_sluiten_na_melding().is_ok() {
                SluitGrond::RolBeeindigd
            } else {
                SluitGrond::GeenVermoeden
            };
            Command::Sluit(v.een_sluiting(grond))
        }
    }
}

/// What holds in every state that can be reached.
fn klopt(v: &Verhaal, voor: &Dossier) -> Result<(), TestCaseError> {
    let d = &v.dossier;
    prop_assert_eq!(d.seq, u64::try_from(v.events.len()).unwrap(), "elk feit heeft de volgende plaats");
    // Nothing is ever lost or rewritten.
    prop_assert_eq!(&d.wegingen[..voor.wegingen.len()], &voor.wegingen[..], "wegingen veranderen nooit");
    prop_assert_eq!(&d.besluiten[..voor.besluiten.len()], &voor.besluiten[..]);
    prop_assert_eq!(&d.meldingen[..voor.meldingen.len()], &voor.meldingen[..]);
    prop_assert_eq!(&d.iedereen()[..voor.betrokkenen.len()], &voor.iedereen()[..], "niemand raakt zoek");
    for (oud, nu) in voor.signalen.iter().zip(&d.signalen) {
        prop_assert_eq!(&oud.signaal, &nu.signaal, "een signaal blijft leesbaar");
    }
    let iedereen = d.iedereen();
    for weging in &d.wegingen {
        let opnieuw = leid_af(&weging.bewijs.antwoorden, v.kader);
        let bewijs = &weging.bewijs;
        prop_assert_eq!(
            (bewijs.melden, &bewijs.gronden, bewijs.hulp, bewijs.samen_met_vt, bewijs.raadpleeg_vt),
            (opnieuw.melden, &opnieuw.gronden, opnieuw.hulp, opnieuw.samen_met_vt, opnieuw.raadpleeg_vt),
            "de uitkomst is afgeleid, nooit gekozen"
        );
        prop_assert!(!weging.over.is_empty() && weging.over.iter().all(|id| iedereen.contains(id)));
    }
    for signaal in &d.signalen {
        prop_assert!(signaal.signaal.inhoud.over.iter().all(|id| iedereen.contains(id)));
    }
    for besluit in &d.besluiten {
        let bewijs = &d.weging(besluit.weging).unwrap().bewijs;
        prop_assert!(!bewijs.raadpleeg_vt && bewijs.melden != Melden::Open);
        prop_assert!(besluit.melden || bewijs.melden == Melden::Nee, "een besluit meldt nooit minder dan gevraagd");
        prop_assert!(!besluit.meer_dan_gevraagd || besluit.motivering.is_some());
    }
    // What follows from the state can always be asked.
    let status = d.status();
    let dicht = status.code().starts_with("afgesloten");
    prop_assert_eq!(dicht, d.fase == Fase::Gesloten);
    let lijst = d.verplichtingen(v.kader);
    let stappen = d.stappen(v.kader);
    if d.fase == Fase::Gesloten {
        prop_assert!(lijst.is_empty());
        prop_assert!(!d.acuut_gevaar());
        prop_assert!(d.laatste_weging().is_none_or(|w| !w.bewijs.raadpleeg_vt), "geen twijfel in een gesloten dossier");
        prop_assert!(!d.melding_open(), "geen gesloten dossier waarin melden nog nodig is");
        prop_assert!(
            stappen.iter().all(|s| s.stand != Stand::Open)
                || d.afsluitingen.last().is_some_and(|a| a.grond.code() != "geen_vermoeden")
        );
    }
    Ok(())
}

/// Reporting never waits for a step: with the minimal set it is possible in every open state.
fn melden_kan(v: &mut Verhaal) -> Result<(), TestCaseError> {
    let herkenbaar = v.dossier.betrokkenen.iter().any(|b| b.betrokkene.herkenbaar);
    let mut meld = v.een_melding();
    meld.motivering = Some(t("zorgen"));
    let uitslag = v.vraag(Command::Meld(Box::new(meld)));
    match v.dossier.fase {
        Fase::Open if herkenbaar => prop_assert!(uitslag.is_ok()),
        Fase::Open => {
            let onvolledig = matches!(uitslag, Err(Refusal::MeldingOnvolledig { .. }));
            prop_assert!(onvolledig);
        }
        Fase::Gesloten => prop_assert_eq!(uitslag, Err(Refusal::DossierGesloten)),
        Fase::Nieuw => prop_assert_eq!(uitslag, Err(Refusal::DossierNietGeopend)),
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]
    #[test]
    fn any_sequence_of_commands_keeps_the_invariants(
        kader in prop::sample::select(vec!["basis", "onderwijs", "artsen", "kinderopvang"]),
        begonnen: bool,
        wensen in prop::collection::vec(wens(), 1..60),
    ) {
        let mut v = Verhaal::thuis(kader);
        let client = v.persoon("Jan de Vries", GezinsRol::Client, true);
        if begonnen {
            v.stappen_een_tot_drie(&[client]);
            v.zicht();
        }
        for wens in &wensen {
            let command = command(&mut v, wens);
            let voor = v.dossier.clone();
            let events = v.events.len();
            match v.vraag(command) {
                Ok(nieuw) => v.leg_vast(nieuw),
                Err(refusal) => {
                    prop_assert_eq!(events, v.events.len());
                    prop_assert_eq!(&voor, &v.dossier, "een weigering verandert niets");
                    prop_assert!(refusal.to_string().ends_with(['.', '?']) && !refusal.code().contains(' '));
                }
            }
            klopt(&v, &voor)?;
            melden_kan(&mut v)?;
        }
        let opnieuw = v.events.iter().fold(Dossier::default(), |d, e| d.apply(e));
        prop_assert_eq!(&opnieuw, &v.dossier, "dezelfde feiten geven hetzelfde dossier");
        let regels = verantwoording(&v.events, &Proefrecht).regels;
        prop_assert!(regels.len() <= v.events.len());
    }
}
