//! The last step of every door: the cookie, and the way on.

use crate::{
    AppState,
    antwoord::{Antwoord, is_eigen_pad, verder},
    bezoek::{Bezoek, encode, no_session_cookie, session_cookie, session_token},
    formulier::{Formulier, decode, kaartje},
    fout::Fout,
};
use access::{Aanvrager, Actie, mag_ooit};
use application::account::{Signed, resume, sign_out};
use axum::{
    http::{HeaderMap, header},
    response::Response,
};
use axum_extra::extract::cookie::Cookie;

/// Where somebody starts: the first that one of the own roles may see.
const THUIS: [(Actie, &str); 3] =
    [(Actie::DossierLijst, "/dossiers"), (Actie::Werklijst, "/werklijst"), (Actie::AccountsBeheren, "/beheer")];

/// The page where somebody starts.
pub(super) fn thuis(aanvrager: &Aanvrager) -> &'static str {
    let may = |actie: Actie| aanvrager.rollen().iter().any(|rol| mag_ooit(*rol, actie));
    THUIS.iter().find(|(actie, _)| may(*actie)).map_or("/account", |(_, path)| path)
}

/// Field and parameter with the path to go back to.
const TERUG: &str = "terug";

/// The path to go back to after signing in, from the address of the page. Empty when there is none.
pub(super) fn terug_uit_adres(bezoek: &Bezoek) -> String {
    let (pairs, _) = decode(bezoek.vraag.as_bytes());
    pairs
        .into_iter()
        .find(|(name, _)| name == TERUG)
        .map(|(_, path)| path)
        .filter(|p| is_eigen_pad(p))
        .unwrap_or_default()
}

/// The same, from the form.
pub(super) fn terug_uit_formulier(formulier: &Formulier) -> &str {
    let path = formulier.tekst(TERUG);
    if is_eigen_pad(path) { path } else { "" }
}

/// A page of signing in, which remembers where to go back to.
pub(super) fn pad_met_terug(pad: &str, terug: &str) -> String {
    if terug.is_empty() { pad.to_owned() } else { format!("{pad}?{TERUG}={}", encode(terug)) }
}

/// Halfway: the password was right. An earlier session of this browser ends.
pub(super) async fn halverwege(state: &AppState, headers: &HeaderMap, token: String, naar: Response) -> Antwoord {
    beeindig(state, headers).await?;
    Ok(met_koekje(naar, &session_cookie(state, token)))
}

/// Signed in: on to the form whose text was kept, to the page that was asked for, or to where the role starts.
pub(super) async fn binnen(state: &AppState, headers: &HeaderMap, token: String, terug: &str) -> Antwoord {
    let Signed::In(signed) = resume(&state.app, &token).await? else {
        return Err(Fout::storing(
            "a new session does not sign in: the roles of the account do not fit its organisation",
        ));
    };
    beeindig(state, headers).await?;
    let kept = kaartje::verzilver(state, headers, signed.account.id).await?;
    let path = match kept.as_deref() {
        Some(path) => path,
        None if terug.is_empty() => thuis(&signed.aanvrager),
        None => terug,
    };
    let response = met_koekje(verder(path)?, &session_cookie(state, token));
    Ok(met_koekje(response, &kaartje::weg(state)))
}

/// Ends the session of this browser, when it has one.
async fn beeindig(state: &AppState, headers: &HeaderMap) -> Result<(), Fout> {
    if let Some(before) = session_token(state, headers) {
        sign_out(&state.app, &before).await?;
    }
    Ok(())
}

/// Ends the session of this browser and takes its cookie away.
pub(super) async fn uit(state: &AppState, headers: &HeaderMap, naar: Response) -> Antwoord {
    beeindig(state, headers).await?;
    Ok(met_koekje(naar, &no_session_cookie(state)))
}

/// The same answer with a cookie.
pub(super) fn met_koekje(mut response: Response, cookie: &Cookie<'_>) -> Response {
    if let Ok(value) = cookie.to_string().parse() {
        response.headers_mut().append(header::SET_COOKIE, value);
    }
    response
}

#[cfg(test)]
mod tests {
    use super::*;
    use access::{Rol, Soort};
    use kernel::{AccountId, OrganisatieId};
    use uuid::Uuid;

    #[test]
    fn ieder_begint_bij_het_eigen_werk() {
        let start = |rollen: &[Rol]| {
            let (account, organisatie) = (AccountId::new(Uuid::nil()), OrganisatieId::new(Uuid::nil()));
            let soort: Soort = rollen[0].soort();
            thuis(&Aanvrager::new(account, organisatie, soort, rollen).unwrap())
        };
        for rol in [Rol::Professional, Rol::Aandachtsfunctionaris] {
            assert_eq!(start(&[rol]), "/dossiers");
        }
        for rol in [Rol::Meldpunt, Rol::Triagist, Rol::Gedragswetenschapper, Rol::Teamleider] {
            assert_eq!(start(&[rol]), "/werklijst");
        }
        assert_eq!(start(&[Rol::Organisatiebeheerder]), "/beheer");
        assert_eq!(start(&[Rol::Organisatiebeheerder, Rol::Professional]), "/dossiers");
        assert_eq!(start(&[Rol::Beheerder]), "/beheer");
        assert_eq!(start(&[Rol::Privacyfunctionaris]), "/account");
    }
}
