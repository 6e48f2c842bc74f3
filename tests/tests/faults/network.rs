//! Requests and responses that are lost or damaged on their way.

use std::time::Duration;

use aliyun_core::error::{Phase, TransportErrorKind};
use emulator::Fault;

use super::outcome::End::{Decode, Lost, TimedOut};
use super::row::{ONE_SUCCESS, Row, lost, only, response, retried, success, unknown};

/// The waits after a failure are 100 and 200 milliseconds.
pub(crate) const NETWORK_FAULTS: &[Row] = &[
    Row {
        name: "latency",
        fault: || Fault::Delay(Duration::from_millis(20)),
        report: success,
        idempotent: ONE_SUCCESS,
        unsafe_: ONE_SUCCESS,
    },
    Row {
        name: "latency beyond the read timeout",
        fault: || Fault::Delay(Duration::from_secs(60)),
        report: || lost(Phase::Receive, TransportErrorKind::Timeout),
        idempotent: retried(100, 300, TimedOut),
        unsafe_: unknown(TimedOut),
    },
    Row {
        name: "drip",
        fault: || Fault::Drip {
            interval: Duration::from_micros(10),
        },
        report: success,
        idempotent: ONE_SUCCESS,
        unsafe_: ONE_SUCCESS,
    },
    Row {
        name: "reset before the request is read",
        fault: || Fault::ResetBefore,
        report: || lost(Phase::Exchange, TransportErrorKind::Failed),
        idempotent: retried(100, 300, Lost),
        unsafe_: unknown(Lost),
    },
    Row {
        name: "reset after the request",
        fault: || Fault::ResetAfter,
        report: || lost(Phase::Exchange, TransportErrorKind::Failed),
        idempotent: retried(100, 300, Lost),
        unsafe_: unknown(Lost),
    },
    Row {
        name: "end of the connection after the request",
        fault: || Fault::CloseAfter,
        report: || lost(Phase::Exchange, TransportErrorKind::Failed),
        idempotent: retried(100, 300, Lost),
        unsafe_: unknown(Lost),
    },
    Row {
        name: "truncated body",
        fault: || Fault::TruncatedBody,
        report: || lost(Phase::Body, TransportErrorKind::Failed),
        idempotent: retried(100, 300, Lost),
        unsafe_: unknown(Lost),
    },
    Row {
        name: "Content-Length that is too large",
        fault: || Fault::ContentLengthTooLarge,
        report: || lost(Phase::Body, TransportErrorKind::Failed),
        idempotent: retried(100, 300, Lost),
        unsafe_: unknown(Lost),
    },
    Row {
        name: "Content-Length that is too small",
        fault: || Fault::ContentLengthTooSmall,
        report: || response(200, "", r#"{"RequestId": "R", "Da"#),
        idempotent: only(Decode),
        unsafe_: unknown(Decode),
    },
    Row {
        name: "bytes that are not HTTP",
        fault: || Fault::Garbage,
        report: || lost(Phase::Exchange, TransportErrorKind::Failed),
        idempotent: retried(100, 300, Lost),
        unsafe_: unknown(Lost),
    },
    Row {
        name: "body that is not JSON",
        fault: || Fault::GarbageBody,
        report: || response(200, "", "\u{1}\u{2}"),
        idempotent: only(Decode),
        unsafe_: unknown(Decode),
    },
];
