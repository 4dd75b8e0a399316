//! What points at somebody in a text about people whom nobody knows.

use kernel::{AanwijzingSoort as A, Ernst, vondsten};
use proptest::prelude::*;

/// Kind, certainty and words of what is found.
fn gevonden(tekst: &str) -> Vec<(A, Ernst, &str)> {
    let met_eigen = vondsten(tekst, &["06-11111111", "juf@school.example"]);
    met_eigen.into_iter().map(|v| (v.aanwijzing.soort, v.ernst, &tekst[v.aanwijzing.plek])).collect()
}

#[test]
fn wat_niets_anders_kan_zijn_is_zeker() {
    for (tekst, soort, deel) in [
        ("het bsn is 999990019", A::Bsn, "999990019"),
        ("bel vader op 06-12345678 of mail", A::Telefoon, "06-12345678"),
        ("vader mailt van boos@thuis.example", A::Email, "boos@thuis.example"),
        ("zij wonen op 1234 AB, nr 12", A::Postcode, "1234 AB"),
        ("zij wonen op 1234AB 12", A::Postcode, "1234AB"),
        ("een ruzie in de Kastanjelaan 12 gisteren", A::Adres, "Kastanjelaan 12"),
        ("het kind is geboren op 12-03-2017", A::Datum, "12-03-2017"),
        ("het gaat om de familie De Vries", A::Naam, "familie De Vries"),
        ("fam. Jansen van hiernaast", A::Naam, "fam. Jansen"),
    ] {
        assert!(gevonden(tekst).contains(&(soort, Ernst::Zeker, deel)), "{tekst}: {:?}", gevonden(tekst));
    }
}

#[test]
fn een_naam_met_een_geboortedatum_ernaast_is_zeker() {
    for tekst in ["het gaat om Noor Vermeer, 12-03-2017", "Noor (12 maart 2017) zegt niets meer"] {
        let soorten: Vec<_> = gevonden(tekst).into_iter().map(|(soort, ernst, _)| (soort, ernst)).collect();
        assert_eq!(soorten, [(A::Naam, Ernst::Zeker), (A::Datum, Ernst::Zeker)], "{tekst}");
    }
}

#[test]
fn wat_iemand_kan_zijn_is_twijfel() {
    for (tekst, soort, deel) in [
        ("toen zei Noor dat het pijn deed", A::Naam, "Noor"),
        ("Noor huilde", A::Naam, "Noor"),
        ("het kind heet Bo", A::Naam, "heet Bo"),
        ("mevrouw Jansen van de wijk", A::Naam, "mevrouw Jansen"),
        ("gesproken met J. de Vries", A::Naam, "J. de Vries"),
        ("gesproken met A.B. Jansen", A::Naam, "A.B. Jansen"),
        ("Gertruda van der Linden komt", A::Naam, "Gertruda van der Linden"),
        ("het zit op basisschool De Regenboog", A::School, "basisschool De Regenboog"),
        ("het nummer 123456789 staat erop", A::Bsn, "123456789"),
        ("ergens in 1234 AB", A::Postcode, "1234 AB"),
        ("in de dorpsstraat 4a", A::Adres, "dorpsstraat 4a"),
        ("op 1-2-2026 gezien", A::Datum, "1-2-2026"),
        ("zelf te bereiken op +31 6 1111 1111", A::Telefoon, "+31 6 1111 1111"),
        ("mail juf@school.example", A::Email, "juf@school.example"),
    ] {
        assert_eq!(gevonden(tekst), [(soort, Ernst::Twijfel, deel)], "{tekst}");
    }
}

#[test]
fn gewone_zinnen_wijzen_niemand_aan() {
    for tekst in [
        "De buurman hoort elke avond schreeuwen. Het kind van vijf huilt.",
        "Moeder wil hulp. Vader niet. Ik heb gezegd: bel de huisarts.",
        "Advies: praat met ouders, vraag door, bel Veilig Thuis opnieuw. Bij gevaar 112.",
        "Het speelt al 3 jaar, 2 keer per week, vooral om 8.30 uur.\nMoeder spreekt Pools.",
        "GGZ en GGD zijn betrokken; de Raad voor de Kinderbescherming niet.",
        "zij liep weg 2 keer",
    ] {
        assert_eq!(gevonden(tekst), [], "{tekst}");
    }
}

proptest! {
    #[test]
    fn any_text_is_looked_at_without_a_fault_and_in_whole_characters(tekst in "\\PC{0,60}") {
        let mut tot = 0;
        for vondst in vondsten(&tekst, &["x"]) {
            let plek = vondst.aanwijzing.plek;
            prop_assert!(plek.start >= tot && plek.end > plek.start);
            prop_assert!(tekst.is_char_boundary(plek.start) && tekst.is_char_boundary(plek.end));
            tot = plek.end;
        }
    }

    #[test]
    fn a_bsn_and_a_telephone_number_are_never_missed(voor in "[a-z ]{0,20}", na in "[a-z ]{0,20}") {
        let tekst = format!("{voor} 999990019 en 0612345678 {na}");
        let zeker = vondsten(&tekst, &[]).into_iter().filter(|v| v.ernst == Ernst::Zeker).count();
        prop_assert_eq!(zeker, 2);
    }
}
