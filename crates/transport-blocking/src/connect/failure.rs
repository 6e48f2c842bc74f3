//! Errors before the connection was made.

use std::io;

use aliyun_core::TransportError;
use aliyun_core::error::{Cause, Phase, TransportErrorKind};

/// The error of a system call before the connection was made.
pub(super) fn io_error(phase: Phase, error: &io::Error) -> TransportError {
    match error.kind() {
        io::ErrorKind::TimedOut => timeout(phase),
        _ => failed(phase, Cause::from_error(error)),
    }
}

pub(super) fn failed(phase: Phase, cause: Cause) -> TransportError {
    TransportError::new(phase, TransportErrorKind::Failed, Some(cause))
}

pub(super) fn timeout(phase: Phase) -> TransportError {
    TransportError::new(phase, TransportErrorKind::Timeout, None)
}
