//! `cargo xtask assets`: one style sheet, one script and a few pictures for the pages, ready to be embedded.
//!
//! The components and the token base come from npm packages (pinned in `package-lock.json`, never copied into the
//! repository). Only the components listed here go along, and of the 2,780 tokens only those they use. Every file gets the
//! hash of its content in its name, so that a browser may keep it for ever.

use crate::stylesheet::{self, Picture};
use std::{
    fs, io,
    path::{Path, PathBuf},
    process::Command,
};

/// The components of `@utrecht/*-css` that the templates use, in the order of the cascade.
const COMPONENTS: &str = "\
root document surface body skip-link page-header page-footer nav-bar nav-list breadcrumb-nav heading-1 \
heading-2 heading-3 heading-4 pre-heading paragraph link unordered-list ordered-list separator blockquote \
button button-group button-link form-label form-field form-field-description form-field-error-message \
form-fieldset radio-button checkbox custom-checkbox textbox textarea select alert status-badge data-badge \
number-badge data-list table accordion link-list pagination";

/// Our own style sheets, after the components.
const OWN: &[&str] = &["theme.css", "app.css", "professional.css", "afronden.css", "veiligthuis.css", "print.css"];

const NOTICE: &str = "/*! Thuisbaken (EUPL-1.2). Components: @utrecht/component-library-css 9.0.4, copyright 2020-2024 \
Frameless B.V. and 2021-2024 Gemeente Utrecht, EUPL-1.2. Token base: @nl-design-system-unstable/voorbeeld-design-tokens 7.4.1, \
\
EUPL-1.2. Licence text: https://eupl.eu/1.2/nl/ */\n";

/// Builds `crates/web/assets/dist`. Installs the npm packages first when they are missing or older than the lock file.
pub fn build() -> Result<(), String> {
    let root = root();
    install(&root)?;
    let assets = root.join("crates/web/assets");
    let read = |path: PathBuf| fs::read_to_string(&path).map_err(|e| format!("Can not read {}: {e}", path.display()));

    let mut components = String::new();
    for name in COMPONENTS.split_whitespace() {
        components.push_str(&read(root.join(format!("node_modules/@utrecht/{name}-css/dist/index.css")))?);
    }
    let tokens = read(root.join("node_modules/@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css"))?;
    let mut own = String::new();
    for name in OWN {
        own.push_str(&read(assets.join(name))?);
    }
    let mut pictures = Vec::new();
    let components = stylesheet::pull_out_pictures(&components, &mut pictures);
    let own = stylesheet::pull_out_pictures(&own, &mut pictures);
    let tokens = stylesheet::subset(&tokens, &[&components, &own], ".baken-theme");
    let css = format!("{NOTICE}{}", stylesheet::squeeze(&format!("{tokens}\n{components}\n{own}")));
    write_all(&assets, &css, &pictures).map_err(|e| format!("Can not write {}/dist: {e}", assets.display()))
}

/// Writes every file under its hashed name and removes what an earlier build left.
fn write_all(assets: &Path, css: &str, pictures: &[Picture]) -> io::Result<()> {
    let dist = assets.join("dist");
    fs::create_dir_all(&dist)?;
    let mut written = vec![put(&dist, "baken", "css", css.as_bytes())?];
    for picture in pictures {
        fs::write(dist.join(&picture.name), &picture.svg)?;
        written.push(picture.name.clone());
    }
    let mut sources: Vec<PathBuf> = fs::read_dir(assets)?.map(|e| e.map(|e| e.path())).collect::<Result<_, _>>()?;
    sources.sort();
    for source in sources {
        let extension = source.extension().and_then(|e| e.to_str()).unwrap_or_default();
        if let (Some(stem), "js" | "svg") = (source.file_stem().and_then(|s| s.to_str()), extension) {
            written.push(put(&dist, stem, extension, &fs::read(&source)?)?);
        }
    }
    for entry in fs::read_dir(&dist)? {
        let entry = entry?;
        if !written.iter().any(|name| entry.file_name() == name.as_str()) {
            fs::remove_file(entry.path())?;
        }
    }
    println!("{} files in {} ({} KB of style)", written.len(), dist.display(), css.len() / 1024);
    Ok(())
}

/// Writes one file as `stem-hash.extension`, only when it is not there yet: an unchanged file does not rebuild the program.
fn put(dist: &Path, stem: &str, extension: &str, content: &[u8]) -> io::Result<String> {
    let name = format!("{stem}-{:016x}.{extension}", stylesheet::fingerprint(content));
    if !dist.join(&name).exists() {
        fs::write(dist.join(&name), content)?;
    }
    Ok(name)
}

/// Installs the npm packages, when the installed set is not the one of the lock file.
fn install(root: &Path) -> Result<(), String> {
    let changed = |path: &str| fs::metadata(root.join(path)).and_then(|m| m.modified()).ok();
    let installed = changed("node_modules/.package-lock.json");
    if installed.is_some() && installed >= changed("package-lock.json") {
        return Ok(());
    }
    println!("Installing the npm packages of package-lock.json …");
    let status = Command::new("npm")
        .args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"])
        .current_dir(root)
        .status()
        .map_err(|e| format!("npm does not start ({e}). Install Node.js with npm and run this again."))?;
    if status.success() { Ok(()) } else { Err("npm ci failed; its own message stands above.".to_owned()) }
}

/// The root of the workspace.
fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).unwrap_or(Path::new(".")).to_owned()
}
