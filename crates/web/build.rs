//! Tells the program the hashed names of its style sheet, script and pictures.

use std::{fs, path::Path};

fn main() {
    // Cargo runs a build script in the folder of its package.
    let dist = Path::new("assets/dist");
    println!("cargo::rerun-if-changed=assets/dist");
    println!("cargo::rerun-if-changed=templates");
    println!("cargo::rerun-if-changed=locales");
    let names: Vec<String> = fs::read_dir(dist)
        .map(|entries| entries.flatten().filter_map(|e| e.file_name().into_string().ok()).collect())
        .unwrap_or_default();
    for (variable, stem, extension) in [
        ("BAKEN_CSS", "baken-", ".css"),
        ("BAKEN_JS", "baken-", ".js"),
        ("BAKEN_LOGO", "logo-", ".svg"),
        ("BAKEN_ICOON", "icoon-", ".svg"),
    ] {
        match names.iter().find(|name| name.starts_with(stem) && name.ends_with(extension)) {
            Some(name) => println!("cargo::rustc-env={variable}=/assets/{name}"),
            None => {
                println!(
                    "cargo::error=The style sheet and pictures of the pages are not built. Run: cargo xtask assets"
                );
                return;
            }
        }
    }
}
