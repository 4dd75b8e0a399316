//! `thuisbaken doctor`: says what in configuration, keys, database and permissions is unsafe.

use super::{place::Where, print, verify};
use crate::{config::Config, runtime, wiring};
use std::{fs, os::unix::fs::PermissionsExt, path::Path};
use store::{Config as StoreConfig, OpenError, Place, SqlStore};

/// Everything it looked at, good and bad.
#[derive(Default)]
struct Findings {
    good: Vec<String>,
    /// What it could not look at, and why that is no fault.
    unseen: Vec<String>,
    bad: Vec<String>,
}

impl Findings {
    fn note(&mut self, good: bool, when_good: &str, when_bad: impl Into<String>) {
        if good {
            self.good.push(when_good.to_owned());
        } else {
            self.bad.push(when_bad.into());
        }
    }
}

/// Looks at everything; exit 1 when something is unsafe.
pub fn run(place: Where) -> Result<(), String> {
    let mut findings = Findings::default();
    if let Some(file) = &place.config {
        configuration(&Config::read(file)?, &mut findings);
    }
    let config = place.store_config()?;
    folders(&config, &mut findings);
    runtime::run(async move {
        match SqlStore::open(&config).await {
            Err(OpenError::InUse(_)) => findings.unseen.push(
                "Thuisbaken draait op deze gegevensmap: sleutel en databasebestand zijn nu niet nagekeken. Stop het \
                 programma om ook die na te kijken."
                    .to_owned(),
            ),
            Err(error) => findings.bad.push(error.to_string()),
            Ok(store) => {
                database(&store, &mut findings).await;
                store.close().await;
            }
        }
        report(&findings)
    })
}

fn configuration(config: &Config, findings: &mut Findings) {
    let local = config.listen.ip().is_loopback();
    findings.note(
        config.https() || local,
        "De verbinding is versleuteld, of blijft op deze computer.",
        "`public_url` is http en het adres is van buiten bereikbaar: wachtwoorden gaan leesbaar over het netwerk. Zet er een \
         webserver met https voor.",
    );
    findings.note(
        local,
        "Thuisbaken luistert alleen op deze computer; een webserver ervoor doet https.",
        "Thuisbaken luistert op een adres van buiten. Het spreekt zelf geen https: laat alleen de webserver erbij.",
    );
    findings.note(
        config.contact.is_some(),
        "Er is een adres voor vragen en beveiligingsmeldingen.",
        "`contact` ontbreekt: wie een lek vindt, weet niet waar dat te melden (security.txt).",
    );
    findings.note(
        wiring::kaders(config.kaders.as_deref()).is_ok(),
        "Alle kaders zijn te lezen.",
        wiring::kaders(config.kaders.as_deref()).err().unwrap_or_default(),
    );
}

fn folders(config: &StoreConfig, findings: &mut Findings) {
    if let Place::Folder(folder) = &config.place {
        findings.note(
            closed_to_others(folder),
            "Alleen de eigenaar kan in de gegevensmap.",
            format!("Anderen kunnen in de gegevensmap kijken. Voer uit: chmod 700 {}", folder.display()),
        );
        findings.note(
            !config.key_file.starts_with(folder),
            "Het sleutelbestand ligt buiten de gegevensmap.",
            "Het sleutelbestand ligt in de gegevensmap: wie de map steelt, heeft ook de sleutel. Zet het ergens anders.",
        );
    }
    let swap = fs::read_to_string("/proc/swaps").is_ok_and(|text| text.lines().count() > 1);
    findings.note(
        !swap,
        "Er is geen wisselbestand waarin sleutels kunnen belanden.",
        "Er is een wisselbestand (swap). Sleutels kunnen daarin op schijf komen: zet het uit of versleutel het.",
    );
}

fn closed_to_others(folder: &Path) -> bool {
    fs::metadata(folder).is_ok_and(|data| data.permissions().mode() & 0o077 == 0)
}

async fn database(store: &SqlStore, findings: &mut Findings) {
    let about = store.about();
    let engine = format!("De opslag gaat open ({:?} {}, schema {}).", about.engine, about.version, about.schema);
    findings.good.push(engine);
    findings.good.push("Het sleutelbestand hoort bij deze gegevens en is alleen van de eigenaar.".to_owned());
    findings.bad.extend(about.warnings.iter().cloned());
    match store.damage().await {
        Ok(None) => findings.good.push("Het databasebestand is heel.".to_owned()),
        Ok(Some(damage)) => findings.bad.push(verify::damaged(&damage)),
        Err(error) => findings.bad.push(error.to_string()),
    }
}

fn report(findings: &Findings) -> Result<(), String> {
    let good: String = findings.good.iter().map(|line| format!("  goed     {line}\n")).collect();
    let unseen: String = findings.unseen.iter().map(|line| format!("  let op   {line}\n")).collect();
    print(&format!("{good}{unseen}"))?;
    if findings.bad.is_empty() {
        return Ok(());
    }
    let bad: String = findings.bad.iter().map(|line| format!("  onveilig {line}\n")).collect();
    Err(format!("{}\n{} punt(en) zijn onveilig.", bad.trim_end(), findings.bad.len()))
}
