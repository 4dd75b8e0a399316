//! Sign-in, the own account and administration, as people meet them.

mod beheren;
mod fakes;
mod inloggen;
mod uitnodigen;

const WACHTWOORD: &str = "vier fietsen onder de brug";

/// Begins a (half) session of somebody.
fn inloggen_als(app: &crate::App, inlognaam: &str) {
    assert!(fakes::run(super::sign_in(app, inlognaam, WACHTWOORD)).is_ok());
}
