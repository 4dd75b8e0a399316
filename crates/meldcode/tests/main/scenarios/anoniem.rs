//! The anonymous case view, and what it finds in free text.

use kernel::{Adres, Dag, Geboorte, Identiteit};
use meldcode::dossier::{
    Bron, Command, GezinsRol, Richting,
    anoniem::{AanwijzingSoort as A, Leeftijdsband, Omgeving, aanwijzingen, geschoond, overzicht},
};
use proptest::prelude::*;

use super::verhaal::{Proefrecht, Verhaal, t};

fn gezin() -> Verhaal {
    let mut v = Verhaal::thuis("basis");
    let kind = v.iemand(
        Identiteit {
            naam: Some(t("Zoë van den Berg-Yılmaz")),
            geboorte: Geboorte::Op(Dag::new(2017, 3, 12).unwrap()),
            school_of_arts: Some(t("Basisschool De Regenboog")),
            ..Identiteit::default()
        },
        GezinsRol::Client,
        true,
        true,
    );
    v.persoon("Mark van den Berg", GezinsRol::Ouder, false);
    let adres = Adres { regels: t("Kastanjelaan 12\n1234 AB Voorbeelddorp"), geheim: true };
    v.doe(Command::LegAdresVast { betrokkene: kind, adres });
    v
}

fn omgeving() -> Omgeving {
    Omgeving {
        instelling: "Basisschool Het Kompas".into(),
        medewerkers: vec!["Fatma Yildiz".into(), "Bo de Wit".into()],
    }
}

/// What is found, as text.
fn gevonden(v: &Verhaal, tekst: &str) -> Vec<(A, String)> {
    aanwijzingen(tekst, &v.dossier, &omgeving(), &Proefrecht)
        .into_iter()
        .map(|a| (a.soort, tekst[a.plek].to_owned()))
        .collect()
}

#[test]
fn namen_en_delen_van_namen_worden_gevonden() {
    let v = gezin();
    for (tekst, naam) in [
        ("Toen zei Zoë dat het pijn deed", "Zoë"),
        ("zoe huilde", "zoe"),
        ("ZOËS moeder belde", "ZOËS"),
        ("mevrouw Yilmaz kwam", "mevrouw Yilmaz"),
        ("de familie Van den Berg", "familie Van den Berg"),
        ("het huis van van den berg", "van den berg"),
        ("volgens Mark", "Mark"),
    ] {
        assert_eq!(gevonden(&v, tekst), [(A::Naam, naam.to_owned())], "{tekst}");
    }
    // Gewone woorden die ook in een naam staan wijzen niemand aan.
    assert_eq!(gevonden(&v, "het kind van de moeder zat in de klas van den juf, op de markt"), []);
}

#[test]
fn nummers_adressen_en_datums_worden_gevonden() {
    let v = gezin();
    for (tekst, soort, deel) in [
        ("bsn 111222333 staat erin", A::Bsn, "111222333"),
        ("nummer 1112.22.333.", A::Bsn, "1112.22.333"),
        ("bel 06-12345678 na vijf uur", A::Telefoon, "06-12345678"),
        ("bel +31 6 1234 5678", A::Telefoon, "+31 6 1234 5678"),
        ("tel. 0512 345678", A::Telefoon, "0512 345678"),
        ("mail naar z.berg@voorbeeld.nl", A::Email, "z.berg@voorbeeld.nl"),
        ("op 9999 ZZ gezien", A::Postcode, "9999 ZZ"),
        ("op 9999zz gezien", A::Postcode, "9999zz"),
        ("in de Dorpsstraat 4a", A::Adres, "Dorpsstraat 4a"),
        ("bij de Kastanjelaan om de hoek", A::Adres, "Kastanjelaan"),
        ("in Voorbeelddorp", A::Adres, "Voorbeelddorp"),
        ("geboren 12-03-2017", A::Geboortedatum, "12-03-2017"),
        ("jarig op 12 maart 2017", A::Geboortedatum, "12 maart 2017"),
        ("op 1-2-2026 gezien", A::Datum, "1-2-2026"),
        ("zit op de Regenboog", A::School, "de Regenboog"),
        ("rekening NL91 ABNA 0417 1643 00 van oma", A::Rekening, "NL91 ABNA 0417 1643 00"),
        ("op NL91ABNA0417164300", A::Rekening, "NL91ABNA0417164300"),
    ] {
        assert_eq!(gevonden(&v, tekst), [(soort, deel.to_owned())], "{tekst}");
    }
    assert_eq!(gevonden(&v, "3 keer in 2 weken, om 8.30 uur, groep 5, 40 graden koorts, in 2024 en 2025"), []);
}

#[test]
fn wie_niet_in_het_dossier_staat_de_school_en_wie_er_werken_worden_ook_gevonden() {
    let v = gezin();
    for (tekst, delen) in [
        ("Zit op De Zonnewijzer, en oom Piet Jansen uit Almere weet het", vec!["Zonnewijzer", "Piet Jansen", "Almere"]),
        ("Oom Piet Jansen haalde haar op", vec!["Piet Jansen"]),
        ("Basisschool Het Kompas belde, juf fatma was erbij", vec!["Basisschool Het Kompas", "fatma"]),
        ("bo de wit zag het op het kompas", vec!["bo", "de wit", "het kompas"]),
    ] {
        let gevonden: Vec<_> = gevonden(&v, tekst).into_iter().map(|(_, deel)| deel).collect();
        assert_eq!(gevonden, delen, "{tekst}");
    }
    // Een achternaam met "de" maakt van elk "de" geen naam.
    assert_eq!(gevonden(&v, "de moeder en de buurvrouw van de overkant"), []);
}

#[test]
fn geschoonde_tekst_houdt_alleen_de_feiten_over() {
    let v = gezin();
    let tekst = "Zoë (bsn 111222333) liep op 12-03-2017 door de Kastanjelaan 12; Mark belde 0612345678.";
    let schoon = geschoond(tekst, &aanwijzingen(tekst, &v.dossier, &omgeving(), &Proefrecht));
    assert_eq!(schoon, "[naam] (bsn [bsn]) liep op [geboortedatum] door de [adres]; [naam] belde [telefoon].");
}

#[test]
fn het_anonieme_overzicht_kent_letters_en_leeftijdsbanden_maar_geen_namen() {
    let mut v = gezin();
    v.signaal(Richting::Voor, Bron::VerklaringKind, "Zoë zegt dat Mark haar sloeg");
    v.dagen_later(3);
    let beeld = overzicht(&v.dossier, &omgeving(), &Proefrecht, v.vandaag());
    let personen: Vec<_> = beeld.personen.iter().map(|p| (p.letter.as_str(), p.leeftijd)).collect();
    assert_eq!(personen, [("A", Leeftijdsband::Vier), ("B", Leeftijdsband::Vier)]);
    let signaal = &beeld.signalen[0];
    assert_eq!(signaal.tekst, "[naam] zegt dat [naam] haar sloeg");
    assert_eq!((signaal.dagen_geleden, signaal.over.as_slice()), (3, ["A".to_owned(), "B".to_owned()].as_slice()));
}

#[test]
fn leeftijdsbanden_volgen_wat_van_de_geboorte_bekend_is() {
    let vandaag = Dag::new(2026, 3, 2).unwrap();
    for (geboorte, band) in [
        (Geboorte::Ongeboren { verwacht: None }, Leeftijdsband::Ongeboren),
        (Geboorte::Op(Dag::new(2022, 3, 3).unwrap()), Leeftijdsband::Nul),
        (Geboorte::Op(Dag::new(2022, 3, 2).unwrap()), Leeftijdsband::Vier),
        (Geboorte::InJaar(2010), Leeftijdsband::Twaalf),
        (Geboorte::Ongeveer { leeftijd: 79, op: vandaag }, Leeftijdsband::Vijfenzestig),
        (Geboorte::Onbekend, Leeftijdsband::Onbekend),
    ] {
        assert_eq!(Leeftijdsband::van(&geboorte, vandaag), band);
    }
}

proptest! {
    #[test]
    fn searching_any_text_keeps_whole_characters_and_never_leaves_a_known_name(
        voor in "\\PC{0,30}", na in "\\PC{0,30}",
    ) {
        let v = gezin();
        let tekst = format!("{voor} Zoë {na}");
        let plekken = aanwijzingen(&tekst, &v.dossier, &omgeving(), &Proefrecht);
        let mut tot = 0;
        for a in &plekken {
            prop_assert!(a.plek.start >= tot && a.plek.end > a.plek.start);
            prop_assert!(tekst.is_char_boundary(a.plek.start) && tekst.is_char_boundary(a.plek.end));
            tot = a.plek.end;
        }
        prop_assert!(!geschoond(&tekst, &plekken).contains(" Zoë "));
    }
}
