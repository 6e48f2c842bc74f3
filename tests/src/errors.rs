//! Everything that an error reports.

use std::error::Error as StdError;
use std::iter;

use aliyun_core::Error;
use aliyun_core::error::{Arrival, Fault, Phase, Stage};

/// Returns the texts of an error and of all its sources, from `Debug` and from `Display`.
pub fn error_text(error: &Error) -> String {
    let first: &(dyn StdError + 'static) = error;
    let chain = iter::successors(Some(first), |&error| error.source());
    let texts = chain.map(|error| format!("\n{error}"));
    format!("{error:?}") + &texts.collect::<String>()
}

/// Returns the stage, the arrival and the fault of an error.
pub fn classification(error: &Error) -> (Stage, Arrival, Fault) {
    (error.stage(), error.arrival(), error.fault())
}

/// The classification of a failure to connect, before any part of a request was sent.
pub const NOT_CONNECTED: (Stage, Arrival, Fault) = (
    Stage::Transport(Phase::Connect),
    Arrival::NeverSent,
    Fault::Network,
);
