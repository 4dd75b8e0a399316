//! Style, script and pictures: inside the program, under a name that changes with their content.

use crate::fout::Fout;
use axum::{
    Router,
    extract::Path,
    http::header,
    response::{IntoResponse, Response},
    routing,
};
use tower_http::compression::CompressionLayer;

/// The style sheet.
pub const CSS: &str = env!("BAKEN_CSS");
/// The script; every page works without it.
pub const JS: &str = env!("BAKEN_JS");
/// The logo.
pub const LOGO: &str = env!("BAKEN_LOGO");
/// The picture in the tab of the browser. Neutral: who looks over a shoulder learns nothing.
pub const ICOON: &str = env!("BAKEN_ICOON");

#[derive(rust_embed::RustEmbed)]
#[folder = "assets/dist/"]
struct Dist;

/// Only these are compressed: a page may hold a secret next to something typed, and a compressed size would tell.
pub(crate) fn router<S: Clone + Send + Sync + 'static>() -> Router<S> {
    Router::new().route("/assets/{naam}", routing::get(serve)).layer(CompressionLayer::new())
}

async fn serve(Path(naam): Path<String>) -> Response {
    let Some(file) = Dist::get(&naam) else { return Fout::NietVoorU.status().into_response() };
    let kind = mime_guess::from_path(&naam).first_or_octet_stream();
    let headers = [
        (header::CONTENT_TYPE, kind.essence_str().to_owned()),
        (header::CACHE_CONTROL, "public, max-age=31536000, immutable".to_owned()),
    ];
    (headers, file.data).into_response()
}

#[cfg(test)]
mod tests {
    //! WCAG 2.2: 4.5 to 1 for text, 3 to 1 for the edge of a control and for the focus ring.

    use std::collections::HashMap;

    const TEXT: f64 = 4.5;
    const EDGE: f64 = 3.0;

    /// Foreground, background, least ratio: the pairs that the style sheets use.
    const PAIRS: &[(&str, &str, f64)] = &[
        ("grijs-700", "papier", TEXT),
        ("grijs-700", "wit", TEXT),
        ("grijs-500", "papier", TEXT),
        ("grijs-400", "papier", TEXT),
        ("grijs-400", "wit", TEXT),
        ("grijs-600", "grijs-200", TEXT),
        ("blauw-500", "wit", TEXT),
        ("blauw-500", "papier", TEXT),
        ("blauw-500", "blauw-100", TEXT),
        ("blauw-600", "wit", TEXT),
        ("blauw-700", "blauw-100", TEXT),
        ("wit", "blauw-500", TEXT),
        ("wit", "blauw-600", TEXT),
        ("wit", "blauw-700", TEXT),
        ("wit", "rood-500", TEXT),
        ("rood-500", "papier", TEXT),
        ("rood-500", "rood-100", TEXT),
        ("rood-600", "wit", TEXT),
        ("rood-600", "rood-100", TEXT),
        ("rood-700", "rood-100", TEXT),
        ("oranje-500", "oranje-100", TEXT),
        ("oranje-700", "oranje-100", TEXT),
        ("groen-500", "groen-100", TEXT),
        ("groen-600", "groen-100", TEXT),
        ("groen-700", "groen-100", TEXT),
        ("grijs-700", "groen-50", TEXT),
        ("geel-700", "geel-100", TEXT),
        ("blauw-500", "oranje-100", TEXT),
        ("grijs-400", "papier", EDGE),
        ("rood-400", "wit", EDGE),
        ("rood-400", "papier", EDGE),
        ("groen-400", "groen-100", EDGE),
        ("oranje-400", "papier", EDGE),
        ("blauw-400", "papier", EDGE),
        ("focus", "papier", EDGE),
        ("focus", "wit", EDGE),
        ("lamp", "blauw-700", EDGE),
    ];

    /// The colours of the theme by short name.
    fn colours() -> HashMap<String, [f64; 3]> {
        let theme = include_str!("../assets/theme.css");
        let declared = theme.lines().filter_map(|line| line.trim().strip_prefix("--")?.split_once(": #"));
        let channel = |hex: &str, at: usize| f64::from(u8::from_str_radix(&hex[at..at + 2], 16).unwrap()) / 255.0;
        let short = |name: &str| match name {
            "basis-focus-outline-color" => "focus".to_owned(),
            "basis-focus-inverse-outline-color" => "lamp".to_owned(),
            other => other.replace("voorbeeld-kleuren-", "").replace("baken-", ""),
        };
        declared.map(|(name, hex)| (short(name), [channel(hex, 0), channel(hex, 2), channel(hex, 4)])).collect()
    }

    /// Relative luminance of WCAG.
    fn luminance(colour: [f64; 3]) -> f64 {
        let [r, g, b] = colour.map(|c| if c <= 0.04045 { c / 12.92 } else { ((c + 0.055) / 1.055).powf(2.4) });
        0.2126 * r + 0.7152 * g + 0.0722 * b
    }

    fn contrast(a: [f64; 3], b: [f64; 3]) -> f64 {
        let (a, b) = (luminance(a), luminance(b));
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    #[test]
    fn black_on_white_is_21_to_1() {
        assert!((contrast([0.0; 3], [1.0; 3]) - 21.0).abs() < 1e-9);
    }

    #[test]
    fn every_pair_of_colours_in_use_has_enough_contrast() {
        let colours = colours();
        let short: Vec<String> = PAIRS
            .iter()
            .map(|(front, back, least)| (front, back, least, contrast(colours[*front], colours[*back])))
            .filter(|(.., least, ratio)| ratio < *least)
            .map(|(front, back, least, ratio)| format!("{front} on {back}: {ratio:.2}, must be {least}"))
            .collect();
        assert!(short.is_empty(), "{}", short.join("\n"));
    }
}
