//! Errors that the service or its gateway returns.

use emulator::{Fault, RetryAfter};

use super::outcome::End::{Code, Decode, Success, Throttled};
use super::outcome::Outcome;
use super::row::{Outcomes, Row, only, response, retried, skewed, unknown};

/// The clock is corrected once per call. If only one server's clock is wrong, the corrected time is
/// refused by the next server, whose clock is right.
const CORRECTED_ONCE: Outcomes = [
    Outcome::new(2, 0, Code("InvalidTimeStamp.Expired")),
    Outcome::new(2, 0, Success),
];

/// The waits are 100 and 200 milliseconds after a failure, 500 and 1,000 after throttling, and the hint of
/// the service plus a tenth.
pub(crate) const SERVICE_FAULTS: &[Row] = &[
    Row {
        name: "429 without a hint",
        fault: || Fault::too_many_requests(None),
        report: || response(429, "", r#"{"Code": "Throttling"}"#),
        idempotent: retried(500, 1500, Throttled),
        unsafe_: retried(500, 1500, Throttled),
    },
    Row {
        name: "429 with a hint",
        fault: || Fault::too_many_requests(RetryAfter::AcsMillis(50)),
        report: || response(429, "x-acs-retry-after: 50", r#"{"Code": "Throttling"}"#),
        idempotent: retried(55, 110, Throttled),
        unsafe_: retried(55, 110, Throttled),
    },
    Row {
        name: "429 with a hint beyond the deadline",
        fault: || Fault::too_many_requests(RetryAfter::Seconds(3600)),
        report: || response(429, "retry-after: 3600", r#"{"Code": "Throttling"}"#),
        idempotent: only(Throttled),
        unsafe_: only(Throttled),
    },
    Row {
        name: "400 Throttling.User with a quota",
        fault: || Fault::throttled(RetryAfter::RateLimitMillis(40)),
        report: || {
            let quota = "x-ratelimit-user-api: Limit:20,Remain:0,TimeLeft:40";
            response(400, quota, r#"{"Code": "Throttling.User"}"#)
        },
        idempotent: retried(44, 88, Throttled),
        unsafe_: retried(44, 88, Throttled),
    },
    Row {
        name: "500 without a hint",
        fault: Fault::internal_error,
        report: || response(500, "", r#"{"Code": "InternalError"}"#),
        idempotent: retried(100, 300, Code("InternalError")),
        unsafe_: unknown(Code("InternalError")),
    },
    Row {
        name: "500 with a hint",
        fault: || Fault::error_response(500, "InternalError", RetryAfter::Seconds(1)),
        report: || response(500, "retry-after: 1", r#"{"Code": "InternalError"}"#),
        idempotent: retried(1100, 2200, Code("InternalError")),
        unsafe_: unknown(Code("InternalError")),
    },
    Row {
        name: "503 without a hint",
        fault: || Fault::unavailable(None),
        report: || response(503, "", r#"{"Code": "ServiceUnavailable"}"#),
        idempotent: retried(100, 300, Code("ServiceUnavailable")),
        unsafe_: unknown(Code("ServiceUnavailable")),
    },
    Row {
        name: "503 with a hint",
        fault: || Fault::unavailable(RetryAfter::Seconds(1)),
        report: || response(503, "retry-after: 1", r#"{"Code": "ServiceUnavailable"}"#),
        idempotent: retried(1100, 2200, Code("ServiceUnavailable")),
        unsafe_: retried(1100, 2200, Code("ServiceUnavailable")),
    },
    Row {
        name: "502 with an HTML page",
        fault: || Fault::error_page(502, None),
        report: || response(502, "", "<html><title>502 Bad Gateway</title></html>"),
        idempotent: retried(100, 300, Decode),
        unsafe_: unknown(Decode),
    },
    Row {
        name: "504 with an HTML page and a hint",
        fault: || Fault::error_page(504, RetryAfter::Seconds(1)),
        report: || response(504, "retry-after: 1", "<html></html>"),
        idempotent: retried(1100, 2200, Decode),
        unsafe_: unknown(Decode),
    },
    Row {
        name: "one server whose clock is an hour ahead",
        fault: || Fault::SkewedClock { seconds: 3600 },
        report: || skewed(3600),
        idempotent: CORRECTED_ONCE,
        unsafe_: CORRECTED_ONCE,
    },
    Row {
        name: "one server whose clock is two days behind",
        fault: || Fault::SkewedClock { seconds: -172_800 },
        report: || skewed(-172_800),
        idempotent: only(Code("InvalidTimeStamp.Expired")),
        unsafe_: only(Code("InvalidTimeStamp.Expired")),
    },
    Row {
        name: "expired token without a new one",
        fault: || Fault::ExpiredToken,
        report: || response(400, "", r#"{"Code": "InvalidSecurityToken.Expired"}"#),
        idempotent: only(Code("InvalidSecurityToken.Expired")),
        unsafe_: only(Code("InvalidSecurityToken.Expired")),
    },
    Row {
        name: "used nonce",
        fault: || Fault::ReplayedNonce,
        report: || response(400, "", r#"{"Code": "SignatureNonceUsed"}"#),
        idempotent: retried(0, 0, Code("SignatureNonceUsed")),
        unsafe_: unknown(Code("SignatureNonceUsed")),
    },
];
