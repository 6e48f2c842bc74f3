//! The faults that make the gateway reject a request.

use aliyun_sign::Timestamp;

use crate::faults::Fault;
use crate::wire::Rejection;

impl Fault {
    /// The error with which the gateway rejects the request; `None` for faults of another kind.
    pub(super) fn rejection(&self, now: Timestamp) -> Option<Rejection> {
        match self {
            Self::ErrorResponse {
                status,
                code,
                retry_after,
            } => {
                let message = "The emulator was told to refuse this request.";
                let mut rejection = Rejection::new(error_status(*status), code.clone(), message);
                rejection.header = retry_after.map(|retry_after| retry_after.header(now));
                Some(rejection)
            }
            Self::ExpiredToken => Some(Rejection::expired_token()),
            Self::ReplayedNonce => Some(Rejection::nonce_used()),
            _ => None,
        }
    }
}

/// The status itself if it is one of an error, or 500.
pub(super) fn error_status(status: u16) -> u16 {
    if (400..=599).contains(&status) {
        status
    } else {
        500
    }
}
