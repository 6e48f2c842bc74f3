//! The outcome of a call.

use aliyun_core::{Error, ErrorKind};

use self::End::{Code, Decode, Lost, Success, Throttled, TimedOut};

/// The result of a call.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum End {
    /// The service returned this error code.
    Code(&'static str),
    /// The response could not be decoded.
    Decode,
    /// The request or the response was lost.
    Lost,
    Success,
    /// The service returned an error code for too many requests.
    Throttled,
    TimedOut,
}

/// The outcome of a call: how many requests it sent, how long it waited between them, and its result.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Outcome {
    pub(crate) requests: usize,
    /// In milliseconds, without jitter: the random numbers of these tests select the longest waits.
    pub(crate) waits: u64,
    pub(crate) end: End,
    /// Whether the operation may have had its effect although the call failed.
    pub(crate) is_unknown: bool,
}

impl Outcome {
    pub(crate) const fn new(requests: usize, waits: u64, end: End) -> Self {
        Self {
            requests,
            waits,
            end,
            is_unknown: false,
        }
    }

    pub(crate) fn of<T>(requests: usize, waits: u64, result: &Result<T, Error>) -> Self {
        Self {
            requests,
            waits,
            end: End::of(result),
            is_unknown: result.as_ref().is_err_and(Error::is_outcome_unknown),
        }
    }
}

impl End {
    fn of<T>(result: &Result<T, Error>) -> Self {
        let Err(error) = result else {
            return Success;
        };
        match error.kind() {
            _ if error.is_throttling() => Throttled,
            _ if error.is_timeout() => TimedOut,
            ErrorKind::Api(api) => {
                const CODES: [&str; 5] = [
                    "InternalError",
                    "InvalidSecurityToken.Expired",
                    "InvalidTimeStamp.Expired",
                    "ServiceUnavailable",
                    "SignatureNonceUsed",
                ];
                let known = CODES.iter().find(|code| **code == api.code());
                Code(known.expect("the table has the code"))
            }
            ErrorKind::Decode(_) => Decode,
            ErrorKind::Transport(_) => Lost,
            other => panic!("no row ends in this error: {other:?}"),
        }
    }
}
