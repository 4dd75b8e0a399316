//! Forms that do not come from a page of ours are refused.
//!
//! A modern browser says in `Sec-Fetch-Site` where a request comes from; an older one gives the origin of the page in
//! `Origin`. Who sends neither can not show that the form is ours, and is refused. (The layer of tower-http lets those
//! through.) This works because our `Referrer-Policy` is `same-origin`: with `no-referrer` a browser sends `Origin: null`.

use axum::http::{HeaderMap, Method, Uri, header};

/// Whether a request that changes something comes from elsewhere, or can not show that it does not.
pub(super) fn is_vreemd(method: &Method, uri: &Uri, headers: &HeaderMap) -> bool {
    if method.is_safe() {
        return false;
    }
    let text = |name: &str| headers.get(name).map(|value| value.to_str().unwrap_or("?"));
    match (text("sec-fetch-site"), text("origin")) {
        (Some(site), _) => site != "same-origin",
        (None, Some(origin)) => {
            let own = uri.authority().map(|a| a.as_str()).or_else(|| text(header::HOST.as_str()));
            origin.split_once("://").map(|(_, authority)| authority) != own
        }
        (None, None) => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn vreemd(method: Method, headers: &[(&'static str, &'static str)]) -> bool {
        let all = [&[("host", "baken.nl")], headers].concat();
        let map = all.iter().map(|(n, v)| (n.parse().unwrap(), v.parse().unwrap())).collect();
        is_vreemd(&method, &Uri::from_static("/x"), &map)
    }

    #[test]
    fn only_a_form_of_our_own_is_taken() {
        assert!(!vreemd(Method::GET, &[("sec-fetch-site", "cross-site")]));
        assert!(!vreemd(Method::POST, &[("sec-fetch-site", "same-origin")]));
        assert!(!vreemd(Method::POST, &[("origin", "https://baken.nl")]));
        for headers in [
            &[][..],
            &[("origin", "null")],
            &[("origin", "https://kwaad.nl")],
            &[("origin", "https://baken.nl.kwaad.nl")],
            &[("sec-fetch-site", "cross-site")],
            &[("sec-fetch-site", "same-site")],
            &[("sec-fetch-site", "none")],
            &[("sec-fetch-site", "cross-site"), ("origin", "https://baken.nl")],
        ] {
            assert!(vreemd(Method::POST, headers), "{headers:?}");
        }
    }
}
