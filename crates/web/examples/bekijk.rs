//! Shows the kit: `cargo run -p web --example bekijk`, then open http://127.0.0.1:8099/proef. Everybody is signed in as the
//! same invented teacher; nothing is stored.

#[path = "../tests/kit/steun/mod.rs"]
mod steun;

use axum::{
    http::{HeaderValue, header},
    middleware,
};

#[tokio::main]
async fn main() {
    let wereld = steun::Wereld::new().await;
    let signed_in = HeaderValue::from_str(&steun::lerares()).expect("a cookie");
    let as_teacher = move |mut request: axum::extract::Request, next: middleware::Next| {
        if !request.uri().path().starts_with("/kaders") && request.uri().path() != "/" {
            request.headers_mut().append(header::COOKIE, signed_in.clone());
        }
        next.run(request)
    };
    let router = wereld.router().layer(middleware::from_fn(as_teacher));
    let listener = tokio::net::TcpListener::bind("127.0.0.1:8099").await.expect("port 8099 is free");
    println!("http://127.0.0.1:8099/proef");
    axum::serve(listener, router).await.expect("the server runs");
}
