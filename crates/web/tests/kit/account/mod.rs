//! Signing in, the own account and administration, as a browser sees them.

mod beheer;
mod bladzijden;
mod inloggen;
mod toneel;
