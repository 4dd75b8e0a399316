//! Signing in, the own account, and keeping accounts and organisations.
//!
//! A passkey or the sign-in of the organisation becomes another door beside [`inloggen`]: a file with its own routes that
//! ends in [`binnen`], as the one-time code and the demonstration do.

mod beheer;
mod binnen;
mod code;
mod codes;
mod demo;
mod eigen;
mod eigen_codes;
mod eigen_wachtwoord;
mod inloggen;
mod qr;
mod uitloggen;
mod uitnodiging;
mod zinnen;

use crate::route::Routes;

/// Every page of sign-in, account and administration. What is posted here holds secrets or is a mere button, so nothing of
/// it is kept as a draft; only the forms of the administration are.
pub fn routes() -> Routes {
    Routes::new()
        .get("/inloggen", inloggen::toon)
        .post_vluchtig("/inloggen", inloggen::ontvang)
        .get("/inloggen/code", code::toon)
        .post_vluchtig("/inloggen/code", code::ontvang)
        .get("/inloggen/codes-instellen", codes::toon)
        .post_vluchtig("/inloggen/codes-instellen", codes::maak)
        .get("/inloggen/codes-instellen/bevestigen", codes::toon_bevestigen)
        .post_vluchtig("/inloggen/codes-instellen/bevestigen", codes::bevestig)
        .post_vluchtig("/uitloggen", uitloggen::hier)
        .get("/uitnodiging", uitnodiging::toon)
        .post_vluchtig("/uitnodiging", uitnodiging::ontvang)
        .get("/demo", demo::toon)
        .post_vluchtig("/demo", demo::kies)
        .get("/account", eigen::toon)
        .post_vluchtig("/account/overal-uitloggen", uitloggen::overal)
        .get("/account/wachtwoord", eigen_wachtwoord::toon)
        .post_vluchtig("/account/wachtwoord", eigen_wachtwoord::ontvang)
        .get("/account/codes", eigen_codes::toon)
        .post_vluchtig("/account/codes", eigen_codes::maak)
        .get("/account/codes/bevestigen", eigen_codes::toon_bevestigen)
        .post_vluchtig("/account/codes/bevestigen", eigen_codes::bevestig)
        .samen(beheer::routes())
}
