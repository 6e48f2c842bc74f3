//! A row of the table, and the shorthands that rows are written with.

use aliyun_core::error::{Phase, TransportErrorKind};
use aliyun_core::{TransportError, http};
use aliyun_sign::Timestamp;
use bytes::Bytes;
use emulator::Fault;
use workspace_tests::{SetClock, TOKEN_BODY};

use super::outcome::End::{self, Success};
use super::outcome::Outcome;

/// What a transport reports of a request: the response, or the failure.
pub(crate) type Reported = Result<http::Response<Bytes>, TransportError>;

/// The outcomes of a call: if its first request fails, and if every request fails.
pub(crate) type Outcomes = [Outcome; 2];

pub(crate) struct Row {
    pub(crate) name: &'static str,
    /// The fault of the emulator.
    pub(crate) fault: fn() -> Fault,
    /// What a transport reports of a request with this fault.
    pub(crate) report: fn() -> Reported,
    /// For `GetWebshellToken`, which is idempotent.
    pub(crate) idempotent: Outcomes,
    /// For `GenerateAssetOperationToken`, which is not.
    pub(crate) unsafe_: Outcomes,
}

/// The call succeeds at once.
pub(crate) const ONE_SUCCESS: Outcomes = only(Success);

/// The call ends after its only request.
pub(crate) const fn only(end: End) -> Outcomes {
    [Outcome::new(1, 0, end); 2]
}

/// The call ends after its only request, which may have had its effect.
pub(crate) const fn unknown(end: End) -> Outcomes {
    let outcome = Outcome {
        is_unknown: true,
        ..Outcome::new(1, 0, end)
    };
    [outcome; 2]
}

/// A single failure is followed by a successful retry. If every request fails, the call ends after three
/// attempts. Waits are in milliseconds.
pub(crate) const fn retried(first_wait: u64, both_waits: u64, end: End) -> Outcomes {
    [
        Outcome::new(2, first_wait, Success),
        Outcome::new(3, both_waits, end),
    ]
}

/// The response to a call of either operation that succeeds.
pub(crate) fn success() -> Reported {
    response(200, "", TOKEN_BODY)
}

#[expect(clippy::unnecessary_wraps, reason = "it is a report, like a failure")]
pub(crate) fn response(status: u16, header: &str, body: &'static str) -> Reported {
    let mut response = http::Response::builder().status(status);
    if let Some((name, value)) = header.split_once(": ") {
        response = response.header(name, value);
    }
    Ok(response.body(body.into()).expect("the header is valid"))
}

pub(crate) fn lost(phase: Phase, kind: TransportErrorKind) -> Reported {
    Err(TransportError::new(phase, kind, None))
}

/// The response of a server whose clock is this many seconds ahead.
pub(crate) fn skewed(seconds: i64) -> Reported {
    let server_time = SetClock::START.saturating_add_signed(seconds);
    let date = Timestamp::from_unix(server_time).http_date();
    let header = format!("date: {}", date.as_str());
    response(400, &header, r#"{"Code": "InvalidTimeStamp.Expired"}"#)
}
