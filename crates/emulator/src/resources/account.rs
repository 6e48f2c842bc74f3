//! The one account there is.

use super::ids::ACCOUNT_ID;

/// The full name of something in the account.
pub(crate) fn arn(resource: &str) -> String {
    format!("acs:ram::{ACCOUNT_ID}:{resource}")
}
