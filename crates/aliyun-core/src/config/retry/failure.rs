//! The kinds of failure that a retry policy distinguishes.

use std::time::Duration;

use crate::error::{Arrival, Error, ErrorKind, Transience, TransportErrorKind};

/// How an attempt failed, as far as it matters for a retry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Failure {
    /// Retrying would not help.
    Permanent,
    /// The request may have arrived, and no complete response was received.
    ResponseLost,
    /// The service has received the request's nonce before. Each attempt has a new nonce, so something
    /// between the client and the service sent this request twice, and the other copy may have taken
    /// effect.
    NonceUsed,
    /// The service failed, possibly after the request took effect.
    ServerError {
        /// The time to wait, if the service names one.
        retry_after: Option<Duration>,
    },
    /// The service refused the request with a code that the [policy](super::RetryPolicy::retry_codes)
    /// lists, and did not process it.
    Refused {
        /// The time to wait, if the service names one.
        retry_after: Option<Duration>,
    },
    /// A connection that was kept from an earlier exchange was closed before the response began.
    StaleConnection,
    /// The service throttled the request and did not process it.
    Throttled {
        /// The time to wait, if the service names one.
        retry_after: Option<Duration>,
    },
    /// The service is unavailable. If it names a time, it rejected the request deliberately and did not
    /// process it; otherwise it may have failed while processing it.
    Unavailable {
        /// The time to wait, if the service names one.
        retry_after: Option<Duration>,
    },
    /// No byte of the request was sent.
    NotSent,
}

impl Failure {
    /// Classifies the error of an attempt.
    pub fn from_error(error: &Error) -> Self {
        // The requests for credentials were retried already.
        let is_about_credentials = matches!(error.kind(), ErrorKind::Credentials(_));
        if error.is_throttling() && !is_about_credentials {
            let retry_after = error.retry_after();
            return Self::Throttled { retry_after };
        }
        match error.kind() {
            ErrorKind::Api(api) => Self::passing(api.transience(), error.retry_after()),
            ErrorKind::Decode(decode) => {
                let transience = Transience::of("", decode.status());
                Self::passing(transience, error.retry_after())
            }
            ErrorKind::Transport(transport) => match (transport.kind(), transport.arrival()) {
                (TransportErrorKind::StaleConnection, _) => Self::StaleConnection,
                (TransportErrorKind::Failed | TransportErrorKind::Timeout, arrival) => {
                    match arrival {
                        Arrival::NeverSent => Self::NotSent,
                        Arrival::Responded | Arrival::MayHaveArrived => Self::ResponseLost,
                    }
                }
                (
                    TransportErrorKind::Certificate
                    | TransportErrorKind::HostNotFound
                    | TransportErrorKind::NotTls
                    | TransportErrorKind::ProxyAuthentication
                    | TransportErrorKind::Redirected
                    | TransportErrorKind::TooLarge { .. },
                    _,
                ) => Self::Permanent,
            },
            ErrorKind::Config(_)
            | ErrorKind::Credentials(_)
            | ErrorKind::Sign(_)
            | ErrorKind::IncompleteList(_)
            | ErrorKind::Validation(_) => Self::Permanent,
        }
    }

    /// The failure that passes like this.
    fn passing(transience: Option<Transience>, retry_after: Option<Duration>) -> Self {
        match transience {
            Some(Transience::NonceUsed) => Self::NonceUsed,
            Some(Transience::Unavailable) => Self::Unavailable { retry_after },
            Some(Transience::ServerError) => Self::ServerError { retry_after },
            None => Self::Permanent,
        }
    }
}
