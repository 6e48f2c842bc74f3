//! Everything that an error tells.

use std::error::Error as StdError;

use aliyun_core::Error;
use aliyun_core::error::{Arrival, Fault, Phase, Stage};

/// The texts of an error and of all its sources, by `Debug` and by `Display`.
pub fn told(error: &Error) -> String {
    let mut told = format!("{error:?}");
    let mut next: Option<&dyn StdError> = Some(error);
    while let Some(error) = next {
        told += &format!("\n{error}");
        next = error.source();
    }
    told
}

/// Stage, arrival and fault of an error.
pub fn place(error: &Error) -> (Stage, Arrival, Fault) {
    (error.stage(), error.arrival(), error.fault())
}

/// The place of an error that no part of a request can have got past.
pub const UNCONNECTED: (Stage, Arrival, Fault) = (
    Stage::Transport(Phase::Connect),
    Arrival::NeverSent,
    Fault::Network,
);
