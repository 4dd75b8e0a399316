//! What came back, and what must be true of whatever comes back.

use axum::http::{HeaderMap, StatusCode, header};

/// An answer, and what was asked.
#[derive(Clone)]
pub struct Answer {
    pub method: String,
    pub path: String,
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub text: String,
}

impl Answer {
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }
    /// Where it leads; empty when it leads nowhere.
    pub fn location(&self) -> &str {
        self.header(header::LOCATION.as_str())
    }
    /// Every cookie that it sets, with its properties.
    pub fn cookies(&self) -> Vec<&str> {
        self.headers.get_all(header::SET_COOKIE).into_iter().map(|value| value.to_str().unwrap()).collect()
    }
    /// The text as people read it: without tags, with spaces in between, entities as characters.
    pub fn words(&self) -> String {
        let main = self.text.split_once("<main").map_or(self.text.as_str(), |(_, main)| main);
        let mut words = String::new();
        let mut inside = true;
        for c in main.chars() {
            match c {
                '<' => inside = true,
                '>' => {
                    inside = false;
                    words.push(' ');
                }
                c if !inside => words.push(c),
                _ => {}
            }
        }
        super::form::plain(&words).split_whitespace().collect::<Vec<_>>().join(" ")
    }
    /// The same text for whatever path was asked: what is left must not tell one path from another.
    pub fn without_path(&self) -> String {
        let path = self.path.split('?').next().unwrap();
        // The navigation marks the part of the site that the path is in, whether there is anything or not.
        self.text.replace(path, "{pad}").replace(" aria-current=\"page\"", "")
    }
    /// The headers, without the length that follows from the path that was asked.
    pub fn headers_without_length(&self) -> HeaderMap {
        let mut headers = self.headers.clone();
        headers.remove(header::CONTENT_LENGTH);
        headers
    }
    /// What is sent by the box or button of a field that has these words beside it.
    #[track_caller]
    pub fn choice(&self, field: &str, words: &str) -> String {
        let name = format!("name=\"{field}\"");
        let boxes = self.text.split("<input ").skip(1).filter(|part| part.contains(&name));
        let found = boxes.map(|part| part.split("</label>").next().unwrap()).find(|part| part.contains(words));
        let part = found.unwrap_or_else(|| panic!("{}: no choice {field} «{words}»: {}", self.path, self.words()));
        part.split("value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned()
    }
    /// Must be this status; shows the words of the page when it is not.
    #[track_caller]
    pub fn is(&self, status: u16) -> &Self {
        let Self { method, path, .. } = self;
        assert_eq!(self.status.as_u16(), status, "{method} {path} → {}: {}", self.location(), self.words());
        self
    }
    /// Must hold these words.
    #[track_caller]
    pub fn says(&self, words: &str) -> &Self {
        let all = self.words();
        assert!(all.contains(words), "{} {}: «{words}» is not in: {all}", self.method, self.path);
        self
    }
    /// What every answer must be: no fault of ours, strict headers, not kept by the browser.
    pub fn check(&self, forgiving: bool) {
        let what = format!("{} {}", self.method, self.path);
        assert!(forgiving || self.status == 507 || !self.status.is_server_error(), "{what}: {}", self.words());
        let policy = self.header("content-security-policy");
        for rule in ["default-src 'none'", "form-action 'self'", "frame-ancestors 'none'", "base-uri 'none'"] {
            assert!(policy.contains(rule) && !policy.contains("unsafe"), "{what}: {policy}");
        }
        for (name, value) in [
            ("x-content-type-options", "nosniff"),
            ("x-frame-options", "DENY"),
            ("referrer-policy", "same-origin"),
            ("cross-origin-opener-policy", "same-origin"),
            ("cross-origin-resource-policy", "same-origin"),
            ("cache-control", "no-store"),
        ] {
            assert_eq!(self.header(name), value, "{what}: {name}");
        }
        for cookie in self.cookies() {
            assert!(
                cookie.contains("HttpOnly") && cookie.contains("SameSite=") && cookie.contains("Path=/"),
                "{cookie}"
            );
        }
        assert!(!self.text.contains(" style=\"") && !self.text.contains("<script>"), "{what}: style or script inside");
    }
}
