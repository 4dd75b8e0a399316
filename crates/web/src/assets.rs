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
