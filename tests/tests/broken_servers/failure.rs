//! The parts of an error that tests compare.

use aliyun_core::Error;
use aliyun_core::error::{Arrival, Fault, Phase, Stage};

#[derive(Debug, PartialEq)]
pub(crate) struct Failure {
    pub(crate) stage: Stage,
    pub(crate) arrival: Arrival,
    pub(crate) fault: Fault,
    pub(crate) is_timeout: bool,
}

impl Failure {
    pub(crate) fn of(error: &Error) -> Self {
        Self {
            stage: error.stage(),
            arrival: error.arrival(),
            fault: error.fault(),
            is_timeout: error.is_timeout(),
        }
    }

    /// A request or a response that was lost on its way.
    pub(crate) fn lost(phase: Phase, arrival: Arrival) -> Self {
        Self {
            stage: Stage::Transport(phase),
            arrival,
            fault: Fault::Network,
            is_timeout: false,
        }
    }

    /// A response that could not be decoded.
    pub(crate) fn decode() -> Self {
        Self {
            stage: Stage::Decode,
            fault: Fault::Service,
            ..Self::lost(Phase::Body, Arrival::Responded)
        }
    }

    pub(crate) fn timed_out(phase: Phase, arrival: Arrival) -> Self {
        Self {
            is_timeout: true,
            ..Self::lost(phase, arrival)
        }
    }
}
