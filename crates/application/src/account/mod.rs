//! Who signs in, and how long.

mod invite;
mod manage;
mod password;
mod session;
mod sign_in;
mod totp;

pub use invite::{accept_invitation, first_administrator, invite};
pub use manage::{NewAccount, list, open_account, put_organisatie, set_active};
pub use password::{PasswordFault, check as check_password};
pub use session::{Signed, SignedIn, resume, sign_out};
pub use sign_in::{Next, SignInRefusal, sign_in, sign_in_demo};
pub use totp::{TotpSetup, begin_totp, confirm_code};
