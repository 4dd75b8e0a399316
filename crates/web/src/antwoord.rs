//! Answers: a page, a page again with errors, or the way to the next page.

use crate::fout::Fout;
use askama::Template;
use axum::{
    http::{StatusCode, header},
    response::{Html, IntoResponse, Response},
};

/// What a handler gives.
pub type Antwoord = Result<Response, Fout>;

/// A page.
pub fn bladzijde(template: impl Template) -> Antwoord {
    render(StatusCode::OK, &template)
}

/// The same form again, with what is wrong (422).
pub fn opnieuw(template: impl Template) -> Antwoord {
    render(StatusCode::UNPROCESSABLE_ENTITY, &template)
}

/// After a form was stored: on to the page that shows it (303), so that reloading sends nothing twice.
pub fn verder(pad: impl AsRef<str>) -> Antwoord {
    let pad = pad.as_ref();
    if !is_eigen_pad(pad) {
        return Err(Fout::storing("a form leads to an address outside"));
    }
    Ok((StatusCode::SEE_OTHER, [(header::LOCATION, pad)]).into_response())
}

/// Whether this is a path of ours and no way to another site: `//elders.nl` is not.
pub fn is_eigen_pad(pad: &str) -> bool {
    pad.starts_with('/') && !pad.starts_with("//") && pad.chars().all(|c| c.is_ascii_graphic() && c != '\\')
}

pub(crate) fn render(status: StatusCode, template: &impl Template) -> Antwoord {
    let text = template.render().map_err(|error| Fout::storing(format!("a template: {error}")))?;
    Ok((status, Html(text)).into_response())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_way_on_never_leaves_the_site() {
        assert!(is_eigen_pad("/dossiers/1?taal=nl"));
        for elsewhere in ["https://elders.nl", "//elders.nl", "/\\elders.nl", "", "dossiers", "/a b", "/a\r\nb"] {
            assert!(!is_eigen_pad(elsewhere), "{elsewhere}");
        }
    }
}
