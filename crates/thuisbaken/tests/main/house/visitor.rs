//! Somebody with a browser that runs no scripts.

use super::{Answer, Form};
use axum::{
    Router,
    body::{Body, to_bytes},
    http::{Request, header, request::Builder},
};
use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex},
};
use tower::ServiceExt;

/// A browser: its cookies, and the house it visits.
#[derive(Clone)]
pub struct Visitor {
    router: Router,
    seen: Arc<Mutex<Vec<Answer>>>,
    pub cookies: BTreeMap<String, String>,
    /// A fault of the program is what the test wants to see.
    forgiving: bool,
}

impl Visitor {
    pub fn new(router: Router, seen: Arc<Mutex<Vec<Answer>>>) -> Self {
        Self { router, seen, cookies: BTreeMap::new(), forgiving: false }
    }
    /// From now on a fault of the program is an answer like another.
    pub fn forgive(&mut self) {
        self.forgiving = true;
    }
    /// Sends a request as it is, with the cookies; takes over the cookies that come back.
    pub async fn send(&mut self, request: Builder, body: impl Into<Body>) -> Answer {
        let cookies: Vec<String> = self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        let request = request.header(header::HOST, "baken").header(header::COOKIE, cookies.join("; "));
        let request = request.body(body.into()).unwrap();
        let (method, path) = (request.method().to_string(), request.uri().to_string());
        let response = self.router.clone().oneshot(request).await.unwrap();
        let (parts, body) = response.into_parts();
        let bytes = to_bytes(body, usize::MAX).await.unwrap();
        let text = String::from_utf8(bytes.to_vec()).expect("a page is UTF-8");
        let answer = Answer { method, path, status: parts.status, headers: parts.headers, text };
        answer.check(self.forgiving);
        self.take_cookies(&answer);
        self.seen.lock().unwrap().push(answer.clone());
        answer
    }
    fn take_cookies(&mut self, answer: &Answer) {
        for cookie in answer.cookies() {
            let (name, value) = cookie.split(';').next().unwrap().split_once('=').unwrap();
            if value.is_empty() || cookie.contains("Max-Age=0") {
                self.cookies.remove(name);
            } else {
                self.cookies.insert(name.to_owned(), value.to_owned());
            }
        }
    }
    /// A page.
    pub async fn get(&mut self, path: &str) -> Answer {
        self.send(Request::get(path), Body::empty()).await
    }
    /// The page that a form led to.
    pub async fn follow(&mut self, answer: &Answer) -> Answer {
        answer.is(303);
        self.get(answer.location()).await
    }
    /// A form of a page of ours.
    pub async fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let encoded: Vec<String> = fields.iter().map(|(n, v)| format!("{}={}", encode(n), encode(v))).collect();
        self.post_raw(path, encoded.join("&")).await
    }
    /// The body of a form of a page of ours.
    pub async fn post_raw(&mut self, path: &str, body: impl Into<Body>) -> Answer {
        let request = Request::post(path)
            .header("sec-fetch-site", "same-origin")
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        self.send(request, body).await
    }
    /// The form on a page, ready to be filled in.
    pub async fn form(&mut self, path: &str) -> Form {
        let page = self.get(path).await;
        Form::on(page.is(200))
    }
    /// Sends a form that was filled in.
    pub async fn submit(&mut self, form: &Form) -> Answer {
        let pairs = form.pairs();
        let fields: Vec<(&str, &str)> = pairs.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
        self.post(&form.action, &fields).await
    }
    /// Opens the form at a path, fills these fields in, sends it; it must be taken. Gives the answer.
    pub async fn fill(&mut self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let form = self.form(path).await.with(fields);
        let answer = self.submit(&form).await;
        answer.is(303);
        answer
    }
}

/// A text as it stands in the body of a form.
pub fn encode(text: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte);
    let one = |byte: u8| match byte {
        b' ' => "+".to_owned(),
        byte if plain(byte) => char::from(byte).to_string(),
        byte => format!("%{byte:02X}"),
    };
    text.bytes().map(one).collect()
}
