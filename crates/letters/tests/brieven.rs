//! The letters as files: the text of each template, and the bytes of its PDF.

use kernel::Dag;
use letters::{Brief, BriefFout, Veld, blokken, pdf, sjablonen, sjabloon, sjabloon_voor};
use std::path::PathBuf;

fn velden() -> Vec<Veld> {
    vec![
        Veld::new("naam", "mevrouw Vermeer"),
        Veld::new("ontvangen", "14 september 2026"),
        Veld::new("vastgelegd", "14 september 2026"),
        Veld::new("uiterlijk", "21 september 2026"),
        Veld::new("verwacht", "28 september 2026"),
        Veld::new("dag", "15 november 2027"),
        Veld::new("uitkomst", "Veilig Thuis blijft betrokken."),
    ]
}
fn brief(titel: &str, tekst: &str) -> Brief {
    Brief {
        afzender: "Veilig Thuis Voorbeeldregio".to_owned(),
        aan: "Mevrouw N. Vermeer\nVoorbeeldstraat 1\n1234 AB Voorbeeldstad".to_owned(),
        dag: Dag::lees("2026-09-17").unwrap(),
        datum: "17 september 2026".to_owned(),
        kenmerk: "M-2026-000001".to_owned(),
        titel: titel.to_owned(),
        tekst: tekst.to_owned(),
    }
}
fn golden(naam: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/golden").join(naam)
}
/// FNV-1a: enough to see that bytes changed.
fn som(bytes: &[u8]) -> String {
    let som =
        bytes.iter().fold(0xcbf2_9ce4_8422_2325_u64, |som, b| (som ^ u64::from(*b)).wrapping_mul(0x100_0000_01b3));
    format!("{som:016x}")
}
fn nu() -> Vec<(String, String)> {
    let mut bestanden: Vec<_> =
        sjablonen().iter().map(|s| (format!("{}.txt", s.code), s.vul(&velden()) + "\n")).collect();
    let sommen = sjablonen().iter().map(|s| {
        let bytes = pdf(&brief(&s.titel, &s.vul(&velden()))).unwrap();
        format!("{} {} {}\n", s.code, s.versie, som(&bytes))
    });
    bestanden.push(("pdf.txt".to_owned(), sommen.collect()));
    bestanden
}

#[test]
fn elke_brief_is_zoals_hij_was() {
    for (naam, tekst) in nu() {
        let was = std::fs::read_to_string(golden(&naam)).unwrap_or_default();
        assert!(
            was == tekst,
            "{naam} is anders. Andere woorden zijn een nieuwe versie; daarna:\ncargo test -p letters -- --ignored"
        );
    }
}

#[test]
#[ignore = "writes the golden files"]
fn schrijf_de_brieven() {
    for (naam, tekst) in nu() {
        std::fs::write(golden(&naam), tekst).unwrap();
    }
}

#[test]
fn een_brief_is_een_toegankelijke_pdf_en_steeds_dezelfde() {
    let bytes = pdf(&brief("Titel", "# Kop\n\nTekst.\n\n- een\n- twee")).unwrap();
    let text = String::from_utf8_lossy(&bytes);
    assert!(text.starts_with("%PDF-1.7"));
    for deel in
        ["/Lang(nl-NL)", "/MarkInfo", "/Marked true", "/StructTreeRoot", "pdfuaid:part", "/DisplayDocTitle true"]
    {
        assert!(text.contains(deel), "{deel}");
    }
    assert_eq!(bytes, pdf(&brief("Titel", "# Kop\n\nTekst.\n\n- een\n- twee")).unwrap());
    assert!(bytes.len() < 80_000, "{}", bytes.len());
}

#[test]
fn wat_iemand_typt_is_nooit_opmaak() {
    let gek = "#panic(\"x\") $a^2$ *vet* _schuin_ @naam <label> \\u{41} [x] `code` // geen opmerking";
    assert!(pdf(&brief(gek, gek)).is_ok());
    assert_eq!(blokken(gek).len(), 1);
}

#[test]
fn een_teken_zonder_letter_geeft_een_zin() {
    assert_eq!(pdf(&brief("Titel", "\u{1F600}")), Err(BriefFout::OnbekendTeken));
}

#[test]
fn elk_sjabloon_heeft_alleen_bekende_plaatsen_en_een_eigen_code() {
    let bekend: Vec<_> = velden().iter().map(|v| v.naam).collect();
    for s in sjablonen() {
        assert!(s.plaatsen().iter().all(|p| bekend.contains(p)), "{}: {:?}", s.code, s.plaatsen());
        assert_eq!(sjablonen().iter().filter(|a| a.code == s.code).count(), 1);
        assert!(s.code.starts_with(&s.bericht) && s.versie > 0);
    }
    let n02 = sjabloon_voor("n02", "betrokkene").unwrap();
    assert!(n02.tekst.contains("vertrouwenspersoon") && n02.tekst.contains("klacht"), "N03 goes with N02");
    assert!(n02.vul(&[]).starts_with("Beste [naam]"));
    assert_eq!(n02.vul(&[Veld::new("naam", "{dag}")]).lines().next(), Some("Beste {dag},"));
}

#[test]
fn een_brief_is_in_gewone_zinnen() {
    for s in sjablonen() {
        let tekst = s.vul(&velden());
        let zinnen: Vec<_> = tekst.split(['.', '?', '!', '\n']).filter(|z| z.split_whitespace().count() > 1).collect();
        let woorden: usize = zinnen.iter().map(|z| z.split_whitespace().count()).sum();
        assert!(woorden <= 12 * zinnen.len(), "{}: {} woorden in {} zinnen", s.code, woorden, zinnen.len());
    }
}

#[test]
fn elk_bericht_behalve_n03_heeft_een_sjabloon() {
    for nummer in (1..=23).filter(|n| *n != 3) {
        let bericht = format!("n{nummer:02}");
        assert!(sjablonen().iter().any(|s| s.bericht == bericht), "{bericht}");
    }
    // N03 goes along with the notices that tell a person something that can hurt.
    for code in [
        "n02-vastlegging",
        "n02-vastlegging-kind",
        "n04-uitkomst",
        "n07-bevraagden",
        "n09-verslag",
        "n20-besluit-verzoek",
    ] {
        let tekst = &sjabloon(code).unwrap().tekst;
        assert!(tekst.contains("vertrouwenspersoon") && tekst.contains("klacht"), "{code}");
    }
}
