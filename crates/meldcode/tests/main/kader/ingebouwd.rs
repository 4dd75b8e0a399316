//! The frameworks that are part of the program.

use meldcode::kader::{
    Besluit, BronTekst, CheckSoort, ConsultVt, Kader, Kaders, RouteSoort, StapNr, Status, TwijfelTeltAls,
};
use meldcode::weging::Vraag;

const IDS: [&str; 7] =
    ["artsen", "basis", "jeugd-wijkteam", "kinderopvang", "onderwijs", "psychosociaal", "verloskunde"];

fn kader(id: &str) -> &'static Kader {
    Kaders::ingebouwd().huidige(id).unwrap()
}

fn alle() -> impl Iterator<Item = &'static Kader> {
    Kaders::ingebouwd().alle()
}

#[test]
fn er_zijn_zeven_kaders_en_elk_is_een_concept_met_een_voorbehoud() {
    assert_eq!(Kaders::ingebouwd().ids(), IDS);
    for kader in alle() {
        assert_eq!(kader.status, Status::Draft);
        assert!(!kader.voorbehoud.is_empty() && !kader.eigenaars.is_empty(), "{}", kader.versie);
        assert!(kader.afwijkingen.is_empty(), "{}", kader.versie);
    }
}

#[test]
fn elk_kader_heeft_de_stappen_0_tot_en_met_5_en_alle_vragen_met_tekst_stap_en_bron() {
    for kader in alle() {
        assert_eq!(kader.stappen.iter().map(|s| s.nr.nummer()).collect::<Vec<_>>(), [0, 1, 2, 3, 4, 5]);
        assert_eq!(kader.vragen.iter().map(|v| v.vraag).collect::<Vec<_>>(), Vraag::ALLE);
        for vraag in &kader.vragen {
            assert!(vraag.tekst.tekst.ends_with('?'), "{}: {}", kader.versie, vraag.tekst.tekst);
            assert!(matches!(vraag.stap, StapNr::Vier | StapNr::Vijf));
            assert!(!vraag.bron.is_empty() && !vraag.titel.tekst.is_empty() && vraag.actief);
        }
    }
}

/// Every text of a framework that a person reads.
fn teksten(kader: &Kader) -> Vec<(String, String)> {
    let mut uit = Vec::new();
    let mut neem = |t: &BronTekst| uit.push((t.tekst.clone(), t.bron.clone()));
    for s in &kader.stappen {
        [&s.naam, &s.doel].into_iter().chain(&s.uitleg).chain(&s.hulptekst).chain(&s.wie).for_each(&mut neem);
    }
    for v in &kader.vragen {
        [&v.titel, &v.tekst]
            .into_iter()
            .chain(&v.toelichting)
            .chain(&v.subvragen)
            .chain(&v.voorbeelden)
            .for_each(&mut neem);
    }
    for c in &kader.checks {
        [&c.naam, &c.trigger].into_iter().chain(&c.momenten).chain(&c.vragen).chain(&c.vastleggen).for_each(&mut neem);
    }
    for r in &kader.routes {
        [&r.naam, &r.uitleg].into_iter().for_each(&mut neem);
    }
    kader
        .rollen
        .iter()
        .map(|r| &r.naam)
        .chain(&kader.normen)
        .chain(&kader.na_melding.telefonisch_bij)
        .for_each(&mut neem);
    let acties = [&kader.na_melding.acties, &kader.na_hulp.acties, &kader.na_afsluiten.acties];
    let acties = acties.into_iter().chain(kader.stappen.iter().map(|s| &s.acties));
    uit.extend(acties.flatten().map(|a| (a.tekst.clone(), a.bron.clone())));
    uit.extend(kader.routes.iter().flat_map(|r| &r.verplichtingen).map(|v| (v.wat.clone(), v.bron.clone())));
    uit.extend(kader.stappen.iter().flat_map(|s| &s.overslaan_redenen).map(|r| (r.tekst.clone(), r.bron.clone())));
    uit
}

#[test]
fn elke_tekst_heeft_een_bron_en_geen_open_plek() {
    for kader in alle() {
        let teksten = teksten(kader);
        assert!(teksten.len() > 100, "{}: {}", kader.versie, teksten.len());
        for (tekst, bron) in teksten {
            assert!(!bron.trim().is_empty(), "{}: {tekst}", kader.versie);
            assert!(!tekst.contains(['{', '}']), "{}: {tekst}", kader.versie);
            assert!(!tekst.contains("  ") && tekst.trim() == tekst, "{}: {tekst}", kader.versie);
        }
    }
}

#[test]
fn de_vragen_staan_in_de_stap_van_het_eigen_kader() {
    let stap_4 = |id: &str| kader(id).vragen_in(StapNr::Vier).map(|v| v.vraag).collect::<Vec<_>>();
    let zoals_de_presentatie = [Vraag::Vermoeden, Vraag::Acuut, Vraag::Structureel, Vraag::Onthulling];
    for id in ["basis", "kinderopvang", "psychosociaal", "jeugd-wijkteam", "verloskunde"] {
        assert_eq!(stap_4(id), zoals_de_presentatie, "{id}");
    }
    assert_eq!(stap_4("onderwijs"), [Vraag::Vermoeden]);
    assert_eq!(stap_4("artsen"), []);
    for kader in alle() {
        for vraag in [Vraag::HulpMogelijk, Vraag::Medewerking, Vraag::DuurzaamVeilig] {
            assert_eq!((kader.vraag(vraag).stap, kader.vraag(vraag).besluit), (StapNr::Vijf, Some(Besluit::Hulp)));
        }
    }
}

#[test]
fn alleen_in_het_onderwijs_telt_twijfel_als_ja_en_alleen_bij_acuut_en_structureel() {
    for kader in alle() {
        let ja: Vec<_> =
            kader.vragen.iter().filter(|v| v.twijfel_telt_als == TwijfelTeltAls::Ja).map(|v| v.vraag).collect();
        let verwacht = if kader.versie.id == "onderwijs" { vec![Vraag::Acuut, Vraag::Structureel] } else { vec![] };
        assert_eq!(ja, verwacht, "{}", kader.versie);
    }
}

#[test]
fn artsen_vragen_altijd_advies_en_overleggen_in_stap_4() {
    let artsen = kader("artsen");
    assert_eq!(artsen.consult.vt, ConsultVt::Altijd);
    assert!(artsen.na_melding.vooraf_advies_verplicht);
    assert!(
        artsen.stap(StapNr::Vier).naam.tekst.contains("betrokken professionals")
            && !artsen.stap(StapNr::Vier).verplicht
    );
    let nummers: Vec<_> = artsen.vragen_in(StapNr::Vijf).map(|v| v.nummer.as_str()).collect();
    assert_eq!(nummers, ["vraag 1", "vraag 2", "vraag 2", "vraag 2", "na melding", "vraag 3", "vraag 4", "vraag 5"]);
    let redenen: Vec<_> = artsen.stap(StapNr::Drie).redenen_op(RouteSoort::Thuis).map(|r| r.id.as_str()).collect();
    assert_eq!(redenen, ["veiligheid_betrokkene", "veiligheid_professional", "geen_contact"]);
    assert_eq!(artsen.check(CheckSoort::Mantelzorgcheck).unwrap().naam.tekst, "Mantelzorgverleningscheck");
    assert!(artsen.check(CheckSoort::Kindcheck).is_some() && artsen.check(CheckSoort::Ouderencheck).is_none());
    assert_eq!(artsen.woorden.persoon, "patiënt");
    assert!(alle().filter(|k| k.versie.id != "artsen").all(|k| k.consult.vt == ConsultVt::TenzijReden));
}

#[test]
fn het_onderwijs_vraagt_een_casemanager_een_termijn_en_afspraken() {
    let na_hulp = &kader("onderwijs").na_hulp;
    assert!(na_hulp.casemanager_verplicht && na_hulp.termijn_verplicht && na_hulp.afspraken_volgen_verplicht);
    assert!(!kader("basis").na_hulp.casemanager_verplicht);
    let gezag = kader("onderwijs").rollen.iter().find(|r| r.id == "bevoegd_gezag").unwrap();
    assert!(gezag.verplicht);
    let dagen = |id: &str| kader(id).termijn("veiligheidsbeoordeling").unwrap().eenheid.code();
    assert_eq!((dagen("onderwijs"), dagen("basis")), ("werkdag", "dag"));
}

#[test]
fn een_vermoeden_tegen_een_collega_toont_een_eigen_plicht_en_geen_vragen() {
    for kader in alle() {
        for soort in [RouteSoort::Medewerker, RouteSoort::KinderenOnderling, RouteSoort::Informatieverzoek] {
            let route = kader.route(soort).unwrap();
            assert!(!route.toont_vragen && !route.verplichtingen.is_empty(), "{} {}", kader.versie, soort.code());
        }
    }
    let plichten = |id: &str| {
        let route = kader(id).route(RouteSoort::Medewerker).unwrap();
        route.verplichtingen.iter().map(|v| v.id.as_str()).collect::<Vec<_>>()
    };
    assert_eq!(plichten("onderwijs"), ["meldplicht", "overlegplicht", "aangifteplicht"]);
    assert_eq!(plichten("kinderopvang"), ["stap_1a", "stap_1b", "stap_2", "stap_3", "stap_4", "stap_5"]);
    assert_eq!(plichten("basis"), ["werkgever", "eigen_protocol"]);
}

#[test]
fn de_route_eergerelateerd_verbergt_het_informeren_tot_er_een_deskundige_is_geraadpleegd() {
    for kader in alle() {
        let verbergt: Vec<_> =
            kader.routes.iter().filter(|r| r.verberg_informeren_tot_deskundige).map(|r| r.soort).collect();
        assert_eq!(verbergt, [RouteSoort::Eergerelateerd], "{}", kader.versie);
        assert!(kader.consult.deskundigen.iter().any(|d| d.verplicht_op == [RouteSoort::Eergerelateerd]));
        let spoed: Vec<_> = kader.routes.iter().filter(|r| r.spoed).map(|r| r.soort).collect();
        assert_eq!(spoed, [RouteSoort::Vgv], "{}", kader.versie);
        // What approaches the family is marked, so that a page can hide it.
        let gemarkeerd = kader.na_melding.acties.iter().filter(|a| a.benadert_familie).map(|a| a.id.as_str());
        assert_eq!(gemarkeerd.collect::<Vec<_>>(), ["informeren", "toestemming"], "{}", kader.versie);
    }
}

#[test]
fn de_identiteit_blijft_alleen_verborgen_op_een_van_drie_gronden() {
    for kader in alle() {
        let gronden: Vec<_> = kader.na_melding.identiteit_gronden.iter().map(|g| g.id.as_str()).collect();
        assert_eq!(gronden, ["bedreiging_betrokkenen", "bedreiging_melder", "vertrouwen"], "{}", kader.versie);
    }
}

#[test]
fn de_kindcheck_van_de_verloskunde_gaat_over_de_zwangerschap() {
    let check = kader("verloskunde").check(CheckSoort::Kindcheck).unwrap();
    assert!(check.trigger.tekst.contains("zwangere") && check.uitkomsten.len() == 5);
    assert!(kader("kinderopvang").checks.is_empty(), "the children are in sight there already");
}

#[test]
fn het_woord_van_de_sector_staat_in_geerfde_teksten() {
    let uitleg = &kader("onderwijs").route(RouteSoort::Thuis).unwrap().uitleg.tekst;
    assert!(uitleg.contains("niet uw leerling is"), "{uitleg}");
    let uitleg = &kader("psychosociaal").route(RouteSoort::Thuis).unwrap().uitleg.tekst;
    assert!(uitleg.contains("in het cliëntsysteem die niet uw cliënt is"), "{uitleg}");
}

#[test]
fn wat_buiten_stap_drie_naar_ouders_of_toestemming_wijst_is_gemerkt() {
    // Op de route eergerelateerd geweld blijft het gemerkte weg tot een deskundige meedacht; stap 3 zwijgt dan helemaal.
    for kader in alle() {
        for stap in kader.stappen.iter().filter(|stap| stap.nr != StapNr::Drie) {
            for tekst in stap.uitleg.iter().filter(|tekst| !tekst.benadert_familie) {
                let klein = tekst.tekst.to_lowercase();
                let wijst = ["aan ouders", "met ouders", "de ouders", "eerst toestemming", "vooraf in"];
                assert!(!wijst.iter().any(|w| klein.contains(w)), "{}: {}", kader.versie, tekst.tekst);
            }
        }
    }
}
