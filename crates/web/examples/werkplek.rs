//! Shows the caseworker's pages with invented reports in every state: `cargo run -p web --example werkplek`, then open
//! http://127.0.0.1:8098/werklijst. Who one is stands in the cookie `baken` (`token-102` is the triagist); nothing is stored.

#![allow(dead_code, reason = "the example uses a part of the world of the tests")]

#[path = "../tests/kit/veiligthuis/archief.rs"]
mod archief;
#[path = "../tests/kit/steun/mod.rs"]
mod steun;
#[path = "../tests/kit/veiligthuis/wereld.rs"]
mod wereld;

use web::formulier::Waarden;
use wereld::{Regio, Wie};

#[tokio::main]
async fn main() {
    let regio = Regio::new().await;
    let late = regio.beoordeeld().await;
    regio.vooruit(24 * 12).await;
    let proposed = regio.voorgesteld("overdracht").await;
    regio.vooruit(24 * 5).await;
    let acute = regio.melding().await;
    let measures = Waarden::leeg().met("is_acuut", "ja").met("maatregel", "112");
    regio.vul_in(Wie::Meldpunt, &format!("{acute}/acuut"), regio.met_nu(measures)).await;
    let decided = regio.besloten("voorwaarden-en-vervolg").await;
    regio.vooruit(20).await;
    let free = regio.melding().await;
    regio.vul_in(Wie::Meldpunt, &format!("{free}/acuut"), Waarden::leeg().met("is_acuut", "nee")).await;
    let new = regio.melding().await;
    for (name, path) in
        [("late", late), ("proposed", proposed), ("acute", acute), ("decided", decided), ("free", free), ("new", new)]
    {
        println!("{name} {path}");
    }
    let listener = tokio::net::TcpListener::bind("127.0.0.1:8098").await.expect("port 8098 is free");
    println!("http://127.0.0.1:8098/werklijst");
    axum::serve(listener, regio.wereld.router()).await.expect("the server runs");
}
