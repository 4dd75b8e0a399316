//! The table of 41 as a property of every framework.

use super::voorbeelden::{TABEL, als_json, gevallen};
use meldcode::kader::{Kader, Kaders};
use meldcode::weging::{Melden, leid_af, volledige_gevallen};

/// The cases in which a framework does not come to the outcome of the file.
fn anders(kader: &Kader) -> Vec<String> {
    let verwacht = gevallen(TABEL);
    let paren = volledige_gevallen().into_iter().zip(&verwacht);
    paren.filter(|((_, a), v)| als_json(&leid_af(a, kader)) != v["verwacht"]).map(|((id, _), _)| id).collect()
}

#[test]
fn elk_kader_komt_in_alle_41_gevallen_hetzelfde_uit_of_noemt_zijn_afwijkingen() {
    for kader in Kaders::ingebouwd().alle() {
        let genoemd: Vec<_> = kader.afwijkingen.iter().map(|a| a.geval.clone()).collect();
        assert_eq!(anders(kader), genoemd, "{}", kader.versie);
    }
}

#[test]
fn precies_drie_van_de_41_gevallen_leiden_niet_tot_een_melding() {
    for kader in Kaders::ingebouwd().alle() {
        let niet: Vec<_> = volledige_gevallen()
            .into_iter()
            .filter(|(_, antwoorden)| leid_af(antwoorden, kader).melden == Melden::Nee)
            .map(|(id, _)| id)
            .collect();
        assert_eq!(niet, ["T01", "T39", "T41"], "{}", kader.versie);
        let open = volledige_gevallen().iter().filter(|(_, a)| leid_af(a, kader).melden == Melden::Open).count();
        assert_eq!(open, 0, "{}: a complete case is never open", kader.versie);
    }
}

/// Takes new signals out of the base, with the deviations as given.
fn zonder_nieuwe_signalen(afwijkingen: &str) -> Result<Kaders, meldcode::kader::KaderFout> {
    let kader = format!(
        r#"
        [kader]
        id = "zonder"
        naam = "Zonder nieuwe signalen"
        versie = "1"
        geldig_vanaf = "2020-01-01"
        bron = "test"
        sector = "test"
        taal = "nl"
        status = "draft"
        voorbehoud = "test"
        erft_van = {{ id = "basis", versie = "2026.1" }}

        [[vragen]]
        id = "nieuwe_signalen"
        actief = false
        {afwijkingen}"#
    );
    Kaders::lees_naast_ingebouwd(&[("zonder.toml", &kader)])
}

#[test]
fn een_kader_dat_anders_uitkomt_moet_zijn_afwijkingen_noemen() {
    let fout = zonder_nieuwe_signalen("").unwrap_err().to_string();
    assert!(fout.contains("geval T02 van de tabel komt anders uit en staat niet in `afwijkingen`"), "{fout}");

    // With a suspicion, every case with new signals loses that ground.
    let gevallen: Vec<usize> = [2..=6, 12..=16, 22..=26, 32..=36].into_iter().flatten().collect();
    let regels: String =
        gevallen.iter().map(|n| format!("\n[[afwijkingen]]\ngeval = \"T{n:02}\"\nreden = \"test\"")).collect();
    let kaders = zonder_nieuwe_signalen(&regels).unwrap();
    let kader = kaders.huidige("zonder").unwrap();
    assert_eq!(anders(kader), kader.afwijkingen.iter().map(|a| a.geval.clone()).collect::<Vec<_>>());
    assert_eq!(leid_af(&super::lees("vermoeden=ja nieuwe_signalen=ja"), kader).melden, Melden::Open);

    let teveel = format!("{regels}\n[[afwijkingen]]\ngeval = \"T01\"\nreden = \"test\"");
    let fout = zonder_nieuwe_signalen(&teveel).unwrap_err().to_string();
    assert!(fout.contains("geval T01 staat in `afwijkingen`, maar komt niet anders uit"), "{fout}");
}
