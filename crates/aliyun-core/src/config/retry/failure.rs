//! How an attempt failed, as far as repeating it is concerned.

use std::time::Duration;

use http::StatusCode;

use crate::error::{Arrival, Error, ErrorKind, TransportErrorKind};

/// How an attempt failed, as far as repeating it is concerned.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Failure {
    /// In a way that a repetition does not change.
    Permanent,
    /// The request may have arrived, and the answer did not.
    ResponseLost,
    /// The service has seen the request's nonce before.
    NonceUsed,
    /// The service failed, and may have done something before it did.
    ServerError {
        /// How long it says to wait.
        retry_after: Option<Duration>,
    },
    /// A connection kept from an earlier exchange was closed before the answer began.
    StaleConnection,
    /// There were too many requests, and the service has not looked at this one.
    Throttled {
        /// How long it says to wait.
        retry_after: Option<Duration>,
    },
    /// The service takes no requests for now. If it says how long, it has not begun this one.
    Unavailable {
        /// How long it says to wait.
        retry_after: Option<Duration>,
    },
    /// Nothing of the request was sent.
    NotSent,
}

impl Failure {
    /// How an error came about.
    pub fn from_error(error: &Error) -> Self {
        if error.is_throttling() {
            let retry_after = error.retry_after();
            return Self::Throttled { retry_after };
        }
        match error.kind() {
            ErrorKind::Api(api) => Self::of_answer(error, api.code(), api.meant_status()),
            ErrorKind::Decode(decode) => Self::of_answer(error, "", decode.status()),
            ErrorKind::Transport(transport) => match (transport.kind(), transport.arrival()) {
                (TransportErrorKind::StaleConnection, _) => Self::StaleConnection,
                (TransportErrorKind::Failed | TransportErrorKind::Timeout, arrival) => {
                    match arrival {
                        Arrival::NeverSent => Self::NotSent,
                        Arrival::Responded | Arrival::MayHaveArrived => Self::ResponseLost,
                    }
                }
                (TransportErrorKind::Certificate | TransportErrorKind::TooLarge { .. }, _) => {
                    Self::Permanent
                }
            },
            ErrorKind::Config(_)
            | ErrorKind::Credentials(_)
            | ErrorKind::Sign(_)
            | ErrorKind::Validation(_) => Self::Permanent,
        }
    }

    fn of_answer(error: &Error, code: &str, status: StatusCode) -> Self {
        let retry_after = error.retry_after();
        // What follows a dot says more about the same.
        match code.split('.').next().unwrap_or_default() {
            "SignatureNonceUsed" => return Self::NonceUsed,
            "ServiceUnavailable" => return Self::Unavailable { retry_after },
            "InternalError" | "ServiceTimeout" | "SystemError" | "UnknownError" => {
                return Self::ServerError { retry_after };
            }
            _ => {}
        }
        if status == StatusCode::SERVICE_UNAVAILABLE {
            Self::Unavailable { retry_after }
        } else if status.is_server_error() {
            Self::ServerError { retry_after }
        } else {
            Self::Permanent
        }
    }
}
