//! The rules of the house that no compiler holds: arrows between rooms, and lines that belong in one room only.
//!
//! Each rule is a function from text to sentences, so that its test can show it a house that breaks the rule.

mod arrows;
mod files;
mod links;
mod living;
mod logging;
mod owners;
mod reach;
mod templates;

use std::path::Path;

use crate::shell::{self, Done};

/// `cargo xtask check`: all rules; prints one sentence per broken one.
pub fn run() -> Done {
    let root = shell::root()?;
    let mut broken = arrows::judge(&arrows::read(&root)?);
    broken.extend(reach::judge(&root)?);
    let mut seen = 0;
    for file in files::below(&root)? {
        seen += 1;
        broken.extend(sentences(&root, &file)?);
    }
    if broken.is_empty() {
        println!("check: the arrows and {seen} files follow the rules of the house");
        return Ok(());
    }
    broken.iter().for_each(|sentence| println!("{sentence}"));
    Err(format!(
        "check: {} broken",
        if broken.len() == 1 { "1 rule".into() } else { format!("{} rules", broken.len()) }
    ))
}

/// What the rules say about one file, given by its path inside the checkout.
fn sentences(root: &Path, file: &str) -> Result<Vec<String>, String> {
    let Some((_, kind)) = file.rsplit_once('.') else { return Ok(Vec::new()) };
    if !matches!(kind, "rs" | "html" | "md") {
        return Ok(Vec::new());
    }
    let text = std::fs::read_to_string(root.join(file)).map_err(|error| format!("{file} cannot be read: {error}."))?;
    Ok(match kind {
        "rs" => [files::long(file, &text), owners::judge(file, &text), logging::judge(file, &text)].concat(),
        "html" => templates::judge(file, &text),
        _ => links::judge(file, &text, |target| root.join(target).exists()),
    })
}
