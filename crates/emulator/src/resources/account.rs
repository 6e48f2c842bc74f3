//! The account that owns all resources.

use super::ids::ACCOUNT_ID;

/// The ARN of a RAM resource of the account.
pub(crate) fn arn(resource: &str) -> String {
    format!("acs:ram::{ACCOUNT_ID}:{resource}")
}
