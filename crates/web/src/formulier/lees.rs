//! A form that comes in.

use super::{Form, Fouten, SLEUTEL, VERSIE, Waarden, is_own};
use crate::{
    AppState,
    bezoek::Bezoek,
    fout::{Fout, met_getypt},
    pagina::Page,
    route::Vluchtig,
};
use application::{
    FormMeta,
    ports::{Draft, DraftKey},
};
use axum::{
    body::{Body, Bytes, to_bytes},
    extract::{FromRequest, Request},
    http::header,
    response::{IntoResponse, Response},
};
use uuid::Uuid;

/// The most bytes a form may take: one text of a megabyte and its companions.
pub(crate) const MOST_BYTES: usize = (1 << 20) + (64 << 10);
/// The most bytes that are read of a form that is too large, so that its text can be given back. The rest is not read.
const MOST_READ: usize = 4 << 20;

/// What somebody sent with a POST. It is kept as a draft before the handler sees it, unless the route says that it is
/// fleeting.
pub struct Formulier {
    waarden: Waarden,
    sleutel: Option<Uuid>,
    versie: Option<u64>,
    concept: Option<DraftKey>,
    pad: String,
}

impl Formulier {
    /// The text of a field; empty when it was not sent.
    pub fn tekst(&self, naam: &str) -> &str {
        self.waarden.tekst(naam)
    }
    /// Everything that was typed, without the hidden fields of the form itself.
    pub const fn waarden(&self) -> &Waarden {
        &self.waarden
    }
    /// The same form with other values: a button in it added a part or took one out.
    pub fn met(self, waarden: Waarden) -> Self {
        Self { waarden, ..self }
    }
    /// The version of the file that the page showed.
    pub const fn versie(&self) -> Option<u64> {
        self.versie
    }
    /// The path of the form.
    pub fn pad(&self) -> &str {
        &self.pad
    }
    /// What a use case stores along: the one-time key, the version and the draft to drop; `antwoord` is the path to go to.
    pub fn meta(&self, antwoord: impl Into<String>) -> FormMeta {
        FormMeta { key: self.sleutel, versie: self.versie, draft: self.concept.clone(), answer: antwoord.into() }
    }
    /// The same form to show again: what was typed, what is wrong, under the same one-time key.
    pub fn opnieuw(&self, page: &Page, fouten: Fouten) -> Form {
        Form {
            l: page.l,
            waarden: self.waarden.clone(),
            fouten,
            sleutel: self.sleutel,
            versie: self.versie,
            pad: self.pad.clone(),
            bewaard: None,
        }
    }
}

impl FromRequest<AppState> for Formulier {
    type Rejection = Response;

    async fn from_request(request: Request, state: &AppState) -> Result<Self, Response> {
        let (parts, body) = request.into_parts();
        let bezoek = parts.extensions.get::<Bezoek>().cloned();
        let bezoek = bezoek.ok_or_else(|| Fout::storing("the shell is missing").into_response())?;
        let kind = parts.headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
        if !kind.starts_with("application/x-www-form-urlencoded") {
            return Err(Fout::GeenFormulier.into_response());
        }
        let bytes = read(body).await.map_err(IntoResponse::into_response)?;
        let mut waarden = accept(&bytes).map_err(|(fout, getypt)| met_getypt(fout, getypt))?;
        let own = |name: &str| waarden.tekst(name).to_owned();
        let (sleutel, versie) = (own(SLEUTEL).parse().ok(), own(VERSIE).parse().ok());
        waarden = typed(waarden);
        let fleeting = parts.extensions.get::<Vluchtig>().is_some();
        let concept = bezoek
            .aangemeld()
            .filter(|_| !fleeting)
            .map(|signed| DraftKey::Account(signed.account.id, bezoek.pad.clone()));
        if let Some(key) = &concept {
            let draft =
                Draft { path: bezoek.pad.clone(), fields: waarden.paren().to_vec(), kept_at: state.app.clock.now() };
            let kept = state.app.drafts.keep(key, &draft).await;
            kept.map_err(|error| met_getypt(error.into(), waarden.paren().to_vec()))?;
        }
        Ok(Self { waarden, sleutel, versie, concept, pad: bezoek.pad })
    }
}

/// Reads a body, also one that is too large to be accepted.
pub(crate) async fn read(body: Body) -> Result<Bytes, Fout> {
    to_bytes(body, MOST_READ).await.map_err(|_| Fout::TeGroot)
}

/// The fields of a form, or why not with what can be given back.
fn accept(bytes: &[u8]) -> Result<Waarden, (Fout, Vec<(String, String)>)> {
    let (fields, readable) = decode(bytes);
    if bytes.len() > MOST_BYTES {
        return Err((Fout::TeGroot, typed(fields.into()).paren().to_vec()));
    }
    if !readable {
        return Err((Fout::Onleesbaar, typed(fields.into()).paren().to_vec()));
    }
    Ok(fields.into())
}

/// Without the hidden fields of the form itself.
fn typed(waarden: Waarden) -> Waarden {
    let pairs = waarden.paren().iter().filter(|(name, _)| !is_own(name)).cloned();
    pairs.collect::<Vec<_>>().into()
}

/// Decodes `name=value&…`. The second is `false` when a byte was no text; it then stands in the text as a replacement mark.
pub(crate) fn decode(bytes: &[u8]) -> (Vec<(String, String)>, bool) {
    let mut readable = true;
    let mut text = |part: &[u8]| {
        let raw = percent_decode(part);
        String::from_utf8(raw).unwrap_or_else(|error| {
            readable = false;
            String::from_utf8_lossy(error.as_bytes()).into_owned()
        })
    };
    let pairs = bytes.split(|byte| *byte == b'&').filter(|pair| !pair.is_empty());
    let fields = pairs.map(|pair| {
        let middle = pair.iter().position(|byte| *byte == b'=').unwrap_or(pair.len());
        (text(&pair[..middle]), text(pair.get(middle + 1..).unwrap_or_default()))
    });
    (fields.collect(), readable)
}

fn percent_decode(part: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(part.len());
    let mut rest = part;
    while let [first, tail @ ..] = rest {
        let hex = tail.first_chunk::<2>().filter(|_| *first == b'%').and_then(|two| {
            let digit = |byte: u8| char::from(byte).to_digit(16);
            u8::try_from(digit(two[0])? * 16 + digit(two[1])?).ok()
        });
        match (first, hex) {
            (_, Some(byte)) => {
                out.push(byte);
                rest = &tail[2..];
            }
            (b'+', None) => {
                out.push(b' ');
                rest = tail;
            }
            (other, None) => {
                out.push(*other);
                rest = tail;
            }
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pairs(text: &str) -> Vec<(String, String)> {
        decode(text.as_bytes()).0
    }

    #[test]
    fn fields_are_decoded_and_names_may_repeat() {
        let found = pairs("naam=Ji%C5%99%C3%AD+V&vink=a&vink=b&leeg=&kaal&los=100%25%zz");
        let find = |name: &str| found.iter().filter(|(n, _)| n == name).map(|(_, v)| v.as_str()).collect::<Vec<_>>();
        assert_eq!(find("naam"), ["Jiří V"]);
        assert_eq!(find("vink"), ["a", "b"]);
        assert_eq!((find("leeg"), find("kaal"), find("los")), (vec![""], vec![""], vec!["100%%zz"]));
    }

    #[test]
    fn bytes_that_are_no_text_are_noticed() {
        assert!(matches!(accept(b"naam=a%FFb"), Err((Fout::Onleesbaar, typed)) if typed[0].1 == "a\u{fffd}b"));
    }

    #[test]
    fn what_is_too_large_is_given_back_without_the_hidden_fields() {
        let large = format!("_sleutel=x&tekst={}", "a".repeat(MOST_BYTES));
        let Err((Fout::TeGroot, typed)) = accept(large.as_bytes()) else { panic!("accepted") };
        assert_eq!((typed.len(), typed[0].1.len()), (1, MOST_BYTES));
    }
}
