//! Shows the professional's pages: `cargo run -p web --example professional`, then open http://127.0.0.1:8087/dossiers.
//! Everybody is signed in as the same invented teacher, with invented dossiers; nothing is stored.

#[path = "../tests/kit/steun/mod.rs"]
mod steun;

use axum::{
    http::{HeaderValue, header},
    middleware,
};
use steun::verhaal::Verhaal;

#[tokio::main]
async fn main() {
    let wereld = steun::Wereld::new().await;
    let fresh = Verhaal::open(&wereld, "Mila komt steeds te laat en is moe.").await;
    let collega = Verhaal::open(&wereld, "").await;
    collega.doe("route", &[("route", "medewerker")]).await;
    let eer = Verhaal::open(&wereld, "").await;
    eer.doe("route", &[("route", "eergerelateerd")]).await;
    let filled = Verhaal::open(&wereld, "Noor is stil sinds een week.").await;
    filled.vul().await;
    for (name, verhaal) in [("new", &fresh), ("colleague", &collega), ("honour", &eer), ("filled", &filled)] {
        println!("{name} http://127.0.0.1:8087{}", verhaal.pad);
    }
    let signed_in = HeaderValue::from_str(&steun::lerares()).expect("a cookie");
    let as_teacher = move |mut request: axum::extract::Request, next: middleware::Next| {
        request.headers_mut().append(header::COOKIE, signed_in.clone());
        next.run(request)
    };
    let router = wereld.router().layer(middleware::from_fn(as_teacher));
    let listener = tokio::net::TcpListener::bind("127.0.0.1:8087").await.expect("port 8087 is free");
    axum::serve(listener, router).await.expect("the server runs");
}
