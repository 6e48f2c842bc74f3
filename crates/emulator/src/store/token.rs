//! One token of a bastion host, and why it cannot be used or renewed.

use aliyun_sign::Timestamp;

/// An issued O&M token, without the token itself.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct TokenState {
    /// The id it is renewed by.
    pub token_id: String,
    /// The bastion host that issued it.
    pub instance_id: String,
    /// `Host` or `Database`.
    pub asset_type: String,
    /// The asset it opens.
    pub asset_id: String,
    /// The name of the account it is for.
    pub account_name: String,
    /// The second from which it is no longer valid.
    pub expires: Timestamp,
    /// How many uses are left; `None` if they are not counted.
    pub count_left: Option<u64>,
    /// How often it may be renewed.
    pub max_renew_count: u64,
    /// How often it was renewed.
    pub renew_count: u64,
}

/// Why a token cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum UseTokenError {
    /// The emulator has not issued it, or has forgotten it a day after it expired.
    #[error("no such token was issued")]
    Unknown,
    /// Its time is over.
    #[error("the token has expired")]
    Expired,
    /// All its uses are used up.
    #[error("the token has no uses left")]
    Exhausted,
}

/// Why a token cannot be renewed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum RenewError {
    Unknown,
    Expired,
    Exhausted,
}

impl RenewError {
    pub(crate) fn message(self) -> &'static str {
        match self {
            Self::Unknown => "This bastion host issued no such token (TokenId, Token).",
            Self::Expired => "The token has expired (TokenId).",
            Self::Exhausted => "The token cannot be renewed again (TokenId).",
        }
    }
}
