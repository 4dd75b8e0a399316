//! Who signs in, and how long; who keeps accounts and organisations.

mod attempts;
mod invite;
mod manage;
mod organisations;
mod own;
mod password;
mod session;
mod sign_in;
mod totp;

pub use attempts::Attempts;
pub use invite::{INVITATION_DAYS, accept_invitation, first_administrator};
pub use manage::{
    NewAccount, Opened, Overview, change_account, invite_again, open_account, overview, see_account, set_active,
};
pub use organisations::{OrganisatieKeuze, add_organisation, change_organisation, organisations, see_organisation};
pub use own::{OwnRefusal, begin_renewal, change_password, confirm_renewal, see_own, sign_out_everywhere};
pub use password::{PasswordFault, check as check_password};
pub use session::{Signed, SignedIn, resume, sign_out};
pub use sign_in::{Next, SignInRefusal, demo_accounts, sign_in, sign_in_demo};
pub use totp::{TotpSetup, begin_totp, confirm_code};

#[cfg(test)]
mod tests;
