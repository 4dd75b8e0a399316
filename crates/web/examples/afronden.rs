//! Shows the pages from step 3 to the closing: `cargo run -p web --example afronden`, then open one of the printed addresses.
//! Everybody is signed in as the same invented teacher, with invented dossiers; nothing is stored.

#[path = "../tests/kit/afronden/familie.rs"]
mod familie;
#[path = "../tests/kit/steun/mod.rs"]
mod steun;

use axum::{
    http::{HeaderValue, header},
    middleware,
};

#[tokio::main]
async fn main() {
    let wereld = steun::Wereld::new().await;
    familie::met_regio(&wereld).await;
    for (name, pad) in familie::alle(&wereld).await {
        println!("{name} http://127.0.0.1:8086{pad}");
    }
    let signed_in = HeaderValue::from_str(&steun::lerares()).expect("a cookie");
    let as_teacher = move |mut request: axum::extract::Request, next: middleware::Next| {
        request.headers_mut().append(header::COOKIE, signed_in.clone());
        next.run(request)
    };
    let router = wereld.router().layer(middleware::from_fn(as_teacher));
    let listener = tokio::net::TcpListener::bind("127.0.0.1:8086").await.expect("port 8086 is free");
    axum::serve(listener, router).await.expect("the server runs");
}
