//! What a refusal says on the page, in the language of the visit and at the field that it is about.

use crate::{
    formulier::{Fouten, weigering},
    fout::Fout,
    taal::Taal,
};
use application::{
    AppError,
    account::{OwnRefusal, PasswordFault, SignInRefusal},
};

/// The field of the password that is asked for.
pub(super) const WACHTWOORD: &str = "wachtwoord";
/// The field of a one-time code.
pub(super) const CODE: &str = "code";
/// The fields of a new password.
pub(super) const NIEUW: [&str; 2] = ["nieuw", "nogmaals"];

/// Signing in was refused. `veld` is the field to look at when it is about the password.
pub(super) fn inloggen(fouten: &mut Fouten, l: Taal, veld: &str, refusal: SignInRefusal) -> Result<(), Fout> {
    match refusal {
        SignInRefusal::Wrong => fouten.bij(veld, l.t("inloggen-klopt-niet")),
        SignInRefusal::WrongCode => fouten.bij(CODE, l.t("code-klopt-niet")),
        SignInRefusal::Wait(seconds) => fouten.algemeen(l.ta("inloggen-wacht", &[("seconden", &seconds)])),
        SignInRefusal::Store(error) => return Err(error.into()),
    }
    Ok(())
}

/// Changing the own account was refused.
pub(super) fn eigen(fouten: &mut Fouten, l: Taal, refusal: OwnRefusal) -> Result<(), Fout> {
    match refusal {
        OwnRefusal::SignIn(SignInRefusal::Wrong) => fouten.bij(WACHTWOORD, l.t("wachtwoord-klopt-niet")),
        OwnRefusal::SignIn(other) => inloggen(fouten, l, WACHTWOORD, other)?,
        OwnRefusal::Weak(fault) => zwak(fouten, l, fault),
        OwnRefusal::App(error) => return Err(error.into()),
    }
    Ok(())
}

/// A new password is not taken.
pub(super) fn zwak(fouten: &mut Fouten, l: Taal, fault: PasswordFault) {
    fouten.bij(NIEUW[0], l.tf("weigering", fault.code()));
}

/// A rule refuses: at the field that its code belongs to, or above the form.
pub(super) fn regel(fouten: &mut Fouten, l: Taal, velden: &[(&str, &str)], refusal: AppError) -> Result<(), Fout> {
    let AppError::Refused { code, zin } = refusal else { return Err(refusal.into()) };
    match velden.iter().find(|(of, _)| *of == code) {
        Some((_, field)) => fouten.bij(field, weigering(l, code, &zin)),
        None => fouten.weigering(l, code, &zin),
    }
    Ok(())
}

/// What was left empty: each field with the refusal that says what to fill in, all of them at once.
pub(super) fn leeg(fouten: &mut Fouten, l: Taal, velden: &[(&str, &str, &str)]) {
    for (field, _, code) in velden.iter().filter(|(_, typed, _)| typed.trim().is_empty()) {
        fouten.bij(field, l.tf("weigering", code));
    }
}

/// The code of six digits that was typed; says what to fill in when there is none.
pub(super) fn code<'a>(fouten: &mut Fouten, l: Taal, typed: &'a str) -> &'a str {
    if typed.trim().is_empty() {
        fouten.bij(CODE, l.t("code-leeg"));
    }
    typed
}

/// A new password that was typed twice.
pub(super) fn nieuw_wachtwoord<'a>(fouten: &mut Fouten, l: Taal, new: &'a str, again: &str) -> &'a str {
    if new.is_empty() {
        fouten.bij(NIEUW[0], l.t("wachtwoord-kies"));
    } else if new != again {
        fouten.bij(NIEUW[1], l.t("wachtwoord-niet-gelijk"));
    }
    new
}
