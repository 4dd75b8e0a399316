//! The key file, from the outside.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use vault::{KeyFile, KeyFileError, Vault};

fn fresh() -> (tempfile::TempDir, KeyFile) {
    let folder = tempfile::tempdir().unwrap();
    let file = KeyFile::at(folder.path().join("sleutels/thuisbaken.sleutel"));
    (folder, file)
}

fn mode(path: &std::path::Path) -> u32 {
    fs::metadata(path).unwrap().permissions().mode() & 0o777
}

#[test]
fn a_new_key_file_is_for_its_owner_only_and_gives_the_same_key_back() {
    let (_folder, file) = fresh();
    assert!(!file.exists());
    let key = file.create().unwrap();
    assert_eq!(mode(file.path()), 0o600);
    assert_eq!(mode(file.path().parent().unwrap()), 0o700);
    let sealed = Vault::new(key).seal("draft", b"k", b"text");
    let again = Vault::new(file.load().unwrap());
    assert_eq!(again.open("draft", b"k", &sealed).unwrap().as_slice(), b"text");
    assert!(file.load_for(&again.fingerprint()).is_ok());
}

#[test]
fn an_existing_key_file_is_never_written_over() {
    let (_folder, file) = fresh();
    file.create().unwrap();
    let before = fs::read(file.path()).unwrap();
    assert!(file.create().err().expect("refused").to_string().contains("kan niet worden gemaakt"));
    assert_eq!(fs::read(file.path()).unwrap(), before);
}

#[test]
fn a_key_file_that_others_can_reach_is_refused_with_the_command_that_helps() {
    let (_folder, file) = fresh();
    file.create().unwrap();
    for wide in [0o640, 0o604, 0o620, 0o602, 0o610, 0o601] {
        fs::set_permissions(file.path(), fs::Permissions::from_mode(wide)).unwrap();
        let sentence = file.load().err().expect("too wide").to_string();
        assert!(sentence.contains("leesbaar voor anderen") && sentence.contains("chmod 600"), "{wide:o}: {sentence}");
    }
    fs::set_permissions(file.path(), fs::Permissions::from_mode(0o600)).unwrap();
    let folder = file.path().parent().unwrap();
    fs::set_permissions(folder, fs::Permissions::from_mode(0o770)).unwrap();
    assert!(file.load().err().unwrap().to_string().contains("chmod 700"));
    fs::set_permissions(folder, fs::Permissions::from_mode(0o750)).unwrap();
    assert!(file.load().is_ok());
}

#[test]
fn a_missing_a_damaged_and_a_foreign_key_file_each_get_their_own_sentence() {
    let (_folder, file) = fresh();
    assert!(matches!(file.load(), Err(KeyFileError::Missing(_))));
    let key = file.create().unwrap();
    let good = fs::read_to_string(file.path()).unwrap();
    let hex = good.lines().find_map(|l| l.strip_prefix("sleutel ")).unwrap().to_owned();
    let other = hex.chars().rev().collect::<String>();
    let cases = [
        (good.replace(&hex, &other), "beschadigd"),
        (good.replace(&hex, &hex[2..]), "geen 32 bytes"),
        (good.replace(&hex, "zz"), "cijfers 0-9"),
        (good.replace("versie 1", "versie 2"), "nieuwer"),
        (good.replace("controle", "control"), "«controle» ontbreekt"),
        (String::new(), "«versie» ontbreekt"),
    ];
    for (text, sentence) in cases {
        fs::write(file.path(), &text).unwrap();
        let found = file.load().err().expect("refused").to_string();
        assert!(found.contains(sentence), "{found}");
        assert!(!found.contains(&hex) && !found.contains(&other), "the sentence shows the key");
    }
    fs::write(file.path(), [0xff, 0xfe]).unwrap();
    assert!(file.load().err().unwrap().to_string().contains("geen tekst"));
    fs::write(file.path(), good).unwrap();
    let foreign = file.load_for("00").err().unwrap().to_string();
    assert!(foreign.contains("hoort niet bij deze gegevens") && foreign.contains(&key.fingerprint()), "{foreign}");
}
