//! Properties of the rule over all answers that can be given, in every framework, and a second, independent formulation.

use super::{kader, lees};
use meldcode::kader::{Kader, Kaders, TwijfelTeltAls};
use meldcode::weging::{
    Antwoord, AntwoordFout, Antwoorden, Effectief, Grond, Herkomst, Hulp, Melden, Uitkomst, Vraag, leid_af,
};
use proptest::prelude::*;

/// Every set of answers: 4 × 4 × 4 × 3 × 5 × 4 × 5 × 6 of them.
fn alle_antwoorden() -> impl Strategy<Value = Antwoorden> {
    let per_vraag: Vec<_> = Vraag::ALLE
        .into_iter()
        .map(|vraag| proptest::option::weighted(0.85, proptest::sample::select(vraag.toegestaan())))
        .collect();
    per_vraag.prop_map(|gekozen| {
        let paren = Vraag::ALLE.into_iter().zip(gekozen).filter_map(|(v, a)| Some((v, a?)));
        Antwoorden::van(paren).unwrap()
    })
}

fn alle_kaders() -> impl Strategy<Value = &'static Kader> {
    proptest::sample::select(Kaders::ingebouwd().alle().collect::<Vec<_>>())
}

/// The formula of the research, written down apart from the program:
/// `melden = Q1=ja AND (acuut OR structureel OR nieuwe_signalen OR a=nee OR b=nee OR c=nee)`;
/// `hulp = nee if any of a,b,c is nee; ja if all ja; voorlopig if a=b=ja and c=nog; open otherwise`.
fn tweede_formule(antwoorden: &Antwoorden, kader: &Kader) -> (&'static str, Vec<&'static str>, &'static str) {
    let tekst = |vraag: &str| {
        let vraag = Vraag::van_code(vraag).unwrap();
        let getypt = antwoorden.get(vraag).map_or("", Antwoord::code);
        match (getypt, kader.twijfel_telt_als(vraag).code()) {
            ("twijfel", "ja") => "ja",
            (getypt, _) => getypt,
        }
    };
    let onthuld = tekst("onthulling") == "ja";
    let acuut = if onthuld { "ja" } else { tekst("acuut") };
    let (a, b, c) = (tekst("hulp_mogelijk"), tekst("medewerking"), tekst("duurzaam_veilig"));
    if tekst("vermoeden") == "nee" {
        return ("nee", vec![], "nvt");
    }
    if tekst("vermoeden") != "ja" {
        return ("open", vec![], "open");
    }
    let regels = [
        ("acuut", acuut == "ja"),
        ("structureel", tekst("structureel") == "ja"),
        ("nieuwe_signalen", tekst("nieuwe_signalen") == "ja"),
        ("hulp_niet_mogelijk", a == "nee"),
        ("geen_medewerking", b == "nee"),
        ("niet_duurzaam", c == "nee"),
    ];
    let gronden: Vec<_> = regels.iter().filter(|(_, geldt)| *geldt).map(|(grond, _)| *grond).collect();
    let abc = format!("{a} {b} {c}");
    let hulp = if abc.split(' ').any(|x| x == "nee") {
        "nee"
    } else if abc == "ja ja ja" {
        "ja"
    } else if abc == "ja ja nog_niet" {
        "voorlopig"
    } else {
        "open"
    };
    let alles = [acuut, tekst("structureel"), tekst("nieuwe_signalen"), a, b, c];
    let niet_melden = acuut == "nee"
        && tekst("structureel") == "nee"
        && ["ja", "voorlopig"].contains(&hulp)
        && !alles.contains(&"twijfel");
    match (gronden.is_empty(), niet_melden) {
        (false, _) => ("ja", gronden, hulp),
        (true, true) => ("nee", gronden, hulp),
        (true, false) => ("open", gronden, hulp),
    }
}

fn kort(uitkomst: &Uitkomst) -> (&'static str, Vec<&'static str>, &'static str) {
    (uitkomst.melden.code(), uitkomst.gronden.iter().map(|g| g.code()).collect(), uitkomst.hulp.code())
}

#[test]
fn the_rule_equals_a_second_formulation_for_every_set_of_answers() {
    let mut aantal = 0;
    let mut verder = vec![Antwoorden::default()];
    for vraag in Vraag::ALLE {
        verder = verder
            .into_iter()
            .flat_map(|antwoorden| {
                let keuzes = std::iter::once(None).chain(vraag.toegestaan().iter().copied().map(Some));
                keuzes.map(move |keuze| {
                    let mut antwoorden = antwoorden;
                    antwoorden.set(vraag, keuze).unwrap();
                    antwoorden
                })
            })
            .collect();
    }
    for kader in [kader("basis"), kader("onderwijs")] {
        for antwoorden in &verder {
            assert_eq!(kort(&leid_af(antwoorden, kader)), tweede_formule(antwoorden, kader), "{antwoorden:?}");
            aantal += 1;
        }
    }
    assert_eq!(aantal, 2 * 4 * 4 * 4 * 3 * 5 * 4 * 5 * 6);
}

proptest! {
    #[test]
    fn elk_kader_volgt_de_tweede_formulering(antwoorden in alle_antwoorden(), kader in alle_kaders()) {
        prop_assert_eq!(kort(&leid_af(&antwoorden, kader)), tweede_formule(&antwoorden, kader));
    }

    #[test]
    fn een_grond_erbij_maakt_van_melden_nooit_iets_anders(
        antwoorden in alle_antwoorden(),
        kader in alle_kaders(),
        grond in proptest::sample::select(Grond::ALLE.to_vec()),
    ) {
        let eerst = leid_af(&antwoorden, kader);
        let mut meer = antwoorden;
        meer.set(grond.vraag(), Some(grond.antwoord())).unwrap();
        let daarna = leid_af(&meer, kader);
        if eerst.melden == Melden::Ja {
            prop_assert_eq!(daarna.melden, Melden::Ja);
        }
        prop_assert!(eerst.gronden.iter().all(|g| daarna.gronden.contains(g)));
    }

    #[test]
    fn zonder_vermoeden_telt_niets_anders_mee(antwoorden in alle_antwoorden(), kader in alle_kaders()) {
        let mut zonder = antwoorden;
        zonder.set(Vraag::Vermoeden, Some(Antwoord::Nee)).unwrap();
        let uitkomst = leid_af(&zonder, kader);
        prop_assert_eq!(kort(&uitkomst), ("nee", vec![], "nvt"));
        prop_assert!(!uitkomst.samen_met_vt && !uitkomst.raadpleeg_vt);
        prop_assert_eq!(uitkomst.toelichting.len(), 1);
    }

    #[test]
    fn twijfel_houdt_een_melding_nooit_tegen(
        antwoorden in alle_antwoorden(),
        kader in alle_kaders(),
        vraag in proptest::sample::select(Vraag::ALLE.to_vec()),
    ) {
        prop_assume!(vraag.toegestaan().contains(&Antwoord::Twijfel) && vraag != Vraag::Vermoeden);
        let mut twijfel = antwoorden;
        twijfel.set(vraag, Some(Antwoord::Twijfel)).unwrap();
        let uitkomst = leid_af(&twijfel, kader);
        let andere_grond = leid_af(&antwoorden, kader).gronden.iter().any(|g| g.vraag() != vraag);
        if andere_grond {
            prop_assert_eq!(uitkomst.melden, Melden::Ja);
        }
        // With a suspicion doubt never ends in "not reporting".
        if antwoorden.get(Vraag::Vermoeden) == Some(Antwoord::Ja) {
            prop_assert_ne!(uitkomst.melden, Melden::Nee);
        }
    }

    #[test]
    fn niet_melden_kan_alleen_als_alles_is_beantwoord(antwoorden in alle_antwoorden(), kader in alle_kaders()) {
        let uitkomst = leid_af(&antwoorden, kader);
        if uitkomst.melden == Melden::Nee && antwoorden.get(Vraag::Vermoeden) == Some(Antwoord::Ja) {
            prop_assert!(matches!(uitkomst.hulp, Hulp::Ja | Hulp::Voorlopig));
            prop_assert!(Effectief::van(&antwoorden, kader).twijfels().is_empty());
        }
        prop_assert_eq!(uitkomst.melden == Melden::Ja, !uitkomst.gronden.is_empty());
        prop_assert!(uitkomst.gronden.is_sorted());
    }

    #[test]
    fn het_getypte_antwoord_blijft_staan(antwoorden in alle_antwoorden(), kader in alle_kaders()) {
        let effectief = Effectief::van(&antwoorden, kader);
        for vraag in Vraag::ALLE {
            match effectief.herkomst(vraag) {
                Some(Herkomst::Getypt) | None => prop_assert_eq!(effectief.get(vraag), antwoorden.get(vraag)),
                Some(Herkomst::Onthulling) => {
                    prop_assert_eq!(vraag, Vraag::Acuut);
                    prop_assert_eq!(antwoorden.get(Vraag::Onthulling), Some(Antwoord::Ja));
                }
                Some(Herkomst::TwijfelTeltAlsJa) => {
                    prop_assert_eq!(antwoorden.get(vraag), Some(Antwoord::Twijfel));
                    prop_assert_eq!(kader.twijfel_telt_als(vraag), TwijfelTeltAls::Ja);
                }
                Some(Herkomst::NietInKader) => prop_assert!(!kader.vraag(vraag).actief),
            }
        }
    }

    #[test]
    fn elke_uitkomst_heeft_een_uitleg_met_bron(antwoorden in alle_antwoorden(), kader in alle_kaders()) {
        let uitkomst = leid_af(&antwoorden, kader);
        prop_assert!(!uitkomst.toelichting.is_empty());
        prop_assert!(uitkomst.toelichting.iter().all(|t| !t.bron.is_empty() && t.tekst.ends_with('.')));
    }
}

#[test]
fn een_weigering_van_hulp_maakt_van_niet_melden_melden() {
    let kader = kader("basis");
    let hulp = "vermoeden=ja acuut=nee structureel=nee hulp_mogelijk=ja medewerking=ja duurzaam_veilig=ja";
    assert_eq!(leid_af(&lees(hulp), kader).melden, Melden::Nee);
    let weigering = lees(&hulp.replace("medewerking=ja", "medewerking=nee"));
    assert_eq!(kort(&leid_af(&weigering, kader)), ("ja", vec!["geen_medewerking"], "nee"));
}

#[test]
fn een_antwoord_dat_niet_bestaat_wordt_geweigerd_met_de_vraag_en_wat_wel_mag() {
    let mut antwoorden = Antwoorden::default();
    let fout = antwoorden.set_code("onthulling", "twijfel").unwrap_err();
    assert_eq!(fout, AntwoordFout::NietToegestaan(Vraag::Onthulling));
    assert_eq!(fout.to_string(), "de vraag `onthulling` kent dit antwoord niet; kies uit: ja, nee");
    let fout = antwoorden.set_code("duurzaam_veilig", "misschien").unwrap_err().to_string();
    assert_eq!(fout, "de vraag `duurzaam_veilig` kent dit antwoord niet; kies uit: ja, nee, nog_niet, nvt, twijfel");
    let fout = antwoorden.set_code("urgent", "ja").unwrap_err().to_string();
    assert!(fout.starts_with("de vraag `urgent` bestaat niet; bekend zijn: vermoeden, acuut"), "{fout}");
    assert!(antwoorden.is_leeg(), "a refused answer leaves nothing behind");
}

#[test]
fn elke_code_leidt_terug_naar_waar_zij_vandaan_komt() {
    for vraag in Vraag::ALLE {
        assert_eq!(Vraag::van_code(vraag.code()), Some(vraag));
    }
    assert!(Antwoord::ALLE.into_iter().all(|a| Antwoord::van_code(a.code()) == Some(a)));
    assert!(Melden::ALLE.into_iter().all(|m| Melden::van_code(m.code()) == Some(m)));
    assert!(Hulp::ALLE.into_iter().all(|h| Hulp::van_code(h.code()) == Some(h)));
    assert!(Grond::ALLE.into_iter().all(|g| Grond::van_code(g.code()) == Some(g)));
    assert_eq!(Vraag::van_code("Q1"), None);
}
