//! The key file: not readable by others, the right one, whole, and there.

use super::Installation;
use std::{fs, os::unix::fs::PermissionsExt};

/// Every command refuses with the same sentence, and the store is as it was afterwards.
#[track_caller]
fn refuse(installation: &Installation, parts: &[&str]) {
    for what in ["serve", "verify"] {
        let sentence = installation.run(what).refused().to_owned();
        for part in parts {
            assert!(sentence.contains(part), "{what}: {sentence}");
        }
    }
    let doctor = installation.run("doctor");
    assert!(doctor.code == Some(1) && doctor.err.contains(parts[0]), "{}", doctor.err);
}

#[test]
fn a_key_file_that_others_can_read_is_refused() {
    let installation = Installation::started();
    let key = installation.key_file();
    for mode in [0o640, 0o604, 0o666] {
        fs::set_permissions(&key, fs::Permissions::from_mode(mode)).unwrap();
        refuse(&installation, &["is leesbaar voor anderen", &format!("chmod 600 {}", key.display())]);
    }
    fs::set_permissions(&key, fs::Permissions::from_mode(0o600)).unwrap();
    installation.run("verify").done();
}

#[test]
fn a_folder_in_which_others_can_exchange_the_key_file_is_refused() {
    let installation = Installation::started();
    fs::set_permissions(installation.path("sleutel"), fs::Permissions::from_mode(0o777)).unwrap();
    refuse(&installation, &["schrijfbaar voor anderen", "chmod 700"]);
}

#[test]
fn the_key_file_of_another_installation_is_refused() {
    let (installation, other) = (Installation::started(), Installation::started());
    fs::copy(other.key_file(), installation.key_file()).unwrap();
    refuse(&installation, &["hoort niet bij deze gegevens", "Zet het goede bestand terug"]);
}

#[test]
fn a_key_file_that_is_gone_is_not_made_again() {
    let installation = Installation::started();
    fs::rename(installation.key_file(), installation.path("bewaard")).unwrap();
    refuse(&installation, &["is er niet", "Zet het terug uit uw kopie"]);
    assert!(!installation.key_file().exists());
    fs::rename(installation.path("bewaard"), installation.key_file()).unwrap();
    installation.run("verify").done();
}

#[test]
fn a_damaged_key_file_is_refused_and_nothing_of_it_is_shown() {
    let installation = Installation::started();
    let whole = fs::read_to_string(installation.key_file()).unwrap();
    let line = whole.lines().find(|line| line.starts_with("sleutel ")).unwrap();
    let secret = line.strip_prefix("sleutel ").unwrap();
    let (first, rest) = secret.split_at(1);
    let other = if first == "0" { "1" } else { "0" };
    let cases = [
        (whole.replace(secret, &format!("{other}{rest}")), "is beschadigd"),
        (whole.replace(secret, rest), "is geen sleutelbestand van Thuisbaken"),
        (whole.replace(line, ""), "is geen sleutelbestand van Thuisbaken"),
        (whole.replace("versie 1", "versie 2"), "de versie is nieuwer dan dit programma"),
        (String::new(), "is geen sleutelbestand van Thuisbaken"),
    ];
    for (text, part) in cases {
        fs::write(installation.key_file(), text).unwrap();
        refuse(&installation, &[part]);
        let run = installation.run("serve");
        assert!(!run.err.contains(rest), "the key is shown");
    }
    fs::write(installation.key_file(), whole).unwrap();
    installation.run("verify").done();
}

#[test]
fn a_new_key_file_is_for_its_owner_only() {
    let installation = Installation::started();
    let mode = |path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(installation.key_file()), 0o600);
    assert_eq!(mode(installation.path("sleutel")), 0o700);
    assert_eq!(mode(installation.path("gegevens")), 0o700);
}
