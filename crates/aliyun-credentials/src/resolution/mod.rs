//! Obtaining credentials from a provider, step by step.
//!
//! A provider is written as a plain sequence: an async function that reads, sends and waits. But
//! nothing it awaits is I/O. Each await hands an effect to the driver of the resolution, and goes on
//! when its outcome is there. So the compiler writes the state machine, a provider can use another one,
//! and no async runtime is needed.

mod port;
mod steps;
mod work;

pub(crate) use self::port::Port;
pub use self::steps::{PendingRequest, PendingWork, Resolution, ResolutionStep};
pub(crate) use self::steps::{Resolved, Resolving};
pub use self::work::Work;
