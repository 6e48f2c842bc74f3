//! O&M tokens, and why they cannot be used or renewed.

use aliyun_sign::Timestamp;

/// The state of an issued O&M token, without the token itself.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct TokenState {
    /// The ID by which the token is renewed.
    pub token_id: String,
    /// The ID of the bastion host that issued it.
    pub instance_id: String,
    /// The type of the asset, `Host` or `Database`.
    pub asset_type: String,
    /// The ID of the asset that it gives access to.
    pub asset_id: String,
    /// The user name of the asset's account.
    pub account_name: String,
    /// The first second in which it is no longer valid.
    pub expires: Timestamp,
    /// How many uses are left; `None` if they are unlimited.
    pub count_left: Option<u64>,
    /// How often it can be renewed in total.
    pub max_renew_count: u64,
    /// How often it has been renewed.
    pub renew_count: u64,
}

/// Why an O&M token cannot be used.
///
/// [`Emulator::use_token`](crate::Emulator::use_token) returns it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum UseTokenError {
    /// The emulator did not issue the token, or removed it because it expired more than a day ago.
    #[error("the token is unknown")]
    Unknown,
    /// The token has expired.
    #[error("the token has expired")]
    Expired,
    /// The token has no uses left.
    #[error("the token has no uses left")]
    Exhausted,
}

/// Why an O&M token cannot be renewed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum RenewError {
    Unknown,
    Expired,
    Exhausted,
}

impl RenewError {
    /// The error message for the client.
    pub(crate) fn message(self) -> &'static str {
        match self {
            Self::Unknown => "This bastion host issued no such token (TokenId, Token).",
            Self::Expired => "The token has expired (TokenId).",
            Self::Exhausted => "The token cannot be renewed again (TokenId).",
        }
    }
}
